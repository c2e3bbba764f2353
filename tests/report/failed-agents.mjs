// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands for the scripts that people have: they read customer_id, status and error, as the published guide writes them.
import { readFileSync } from 'node:fs';

const failed = JSON.parse(readFileSync('failed-agents.json', 'utf8'));
for (const { customer_id, status, error } of failed)
  console.log(`${customer_id} ${status}: ${error}`);
const again = failed.filter((agent) => agent.status === 'failed');
console.log(`retry ${again.map((agent) => agent.customer_id).join(' ')}`);
