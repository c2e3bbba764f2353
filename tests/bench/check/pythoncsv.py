# SPDX-FileCopyrightText: 2026 Fleetwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's csv module at the work of bench_check."""
import csv
import json
import re
import sys

address = re.compile(r"https?://[^/\s.]+(\.[^/\s.]+)+(/\S*)?\Z")
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    records = list(csv.reader(file))[1:]
seen = set()
bad = duplicates = 0
for record in records:
    if record[0] in seen:
        duplicates += 1
    seen.add(record[0])
    if not address.match(record[2]):
        bad += 1
print(json.dumps({"records": len(records), "bad": bad, "duplicates": duplicates}))
