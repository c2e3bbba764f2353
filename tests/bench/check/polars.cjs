// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// polars at the work of bench_check.
const pl = require("nodejs-polars");

const list = pl.readCSV(process.argv[2], { inferSchemaLength: 0 });
const good = list.filter(pl.col("business_url").str.contains(/^https?:\/\/[^\/\s.]+(\.[^\/\s.]+)+(\/\S*)?$/));
console.log(JSON.stringify({
  records: list.height,
  bad: list.height - good.height,
  duplicates: list.height - list.getColumn("customer_id").nUnique(),
}));
