// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// libcsv at the work of bench_check.

#include <csv.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_set>
#include <vector>

namespace {

struct Records
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
};

extern "C" void onCell(void *text, std::size_t size, void *records)
{
    static_cast<Records *>(records)->row.emplace_back(static_cast<const char *>(text), size);
}

extern "C" void onRow(int, void *records)
{
    auto *to = static_cast<Records *>(records);
    to->rows.push_back(std::move(to->row));
    to->row.clear();
}

bool isAddress(const std::string &text)
{
    for (const std::string scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme))
            continue;
        const std::string host = text.substr(scheme.size(), text.find('/', scheme.size()) - scheme.size());
        return host.find('.') != std::string::npos && text.find(' ') == std::string::npos;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    Records records;
    csv_parser parser;
    csv_init(&parser, 0);
    csv_parse(&parser, text.data(), text.size(), onCell, onRow, &records);
    csv_fini(&parser, onCell, onRow, &records);
    csv_free(&parser);
    std::unordered_set<std::string> seen;
    std::size_t bad = 0;
    std::size_t duplicates = 0;
    for (std::size_t row = 1; row < records.rows.size(); ++row) {
        duplicates += seen.insert(records.rows[row].at(0)).second ? 0 : 1;
        bad += isAddress(records.rows[row].at(2)) ? 0 : 1;
    }
    std::printf(
        "{\"records\":%zu,\"bad\":%zu,\"duplicates\":%zu}\n", records.rows.size() - 1, bad, duplicates);
    return 0;
}
