// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB at the work of bench_check: all records into a table, then what is asked for.
const { DuckDBInstance } = require("@duckdb/node-api");

async function main() {
  const database = await DuckDBInstance.create(":memory:", { threads: process.env.THREADS });
  const connection = await database.connect();
  // With line ends in cells its reader has to be told not to split the file among threads by lines.
  await connection.run(
    `CREATE TABLE list AS SELECT * FROM read_csv('${process.argv[2]}', all_varchar = true, header = true, delim = ',',
     quote = '"', escape = '"', parallel = ${process.env.THREADS !== "1"})`);
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER, (count(*) - count(DISTINCT customer_id))::INTEGER,
     count(*) FILTER (NOT regexp_full_match(business_url, 'https?://[^/\\s.]+(\\.[^/\\s.]+)+(/\\S*)?'))::INTEGER FROM list`);
  const [records, duplicates, bad] = reader.getRows()[0];
  console.log(JSON.stringify({ records, bad, duplicates }));
}

main();
