// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papa Parse at the work of bench_check.
const fs = require("fs");
const Papa = require("papaparse");

const address = /^https?:\/\/[^/\s.]+(\.[^/\s.]+)+(\/\S*)?$/;
const records = Papa.parse(fs.readFileSync(process.argv[2], "utf8"), { skipEmptyLines: true }).data.slice(1);
const seen = new Set();
let bad = 0;
let duplicates = 0;
for (const record of records) {
  if (seen.has(record[0])) duplicates += 1;
  seen.add(record[0]);
  if (!address.test(record[2])) bad += 1;
}
console.log(JSON.stringify({ records: records.length, bad, duplicates }));
