// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/firstcheck.h"

#include "intake/idindex.h"
#include "intake/likeness.h"
#include "intake/relations.h"
#include "intake/rowcheck.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <future>

namespace intake {

namespace {

/** Fewer rows are checked before a thread has begun. */
constexpr int rowsForTwo = 20'000;
constexpr int rowsOfPiece = 8192;

/** Rows that share an id but for case, by the first of them; only ids that occur more than once. */
using AlikeRows = QHash<int, std::vector<int>>;

AlikeRows alikeIds(const Cells &cells, const CheckRules &rules, RowCheck check)
{
    IdIndex index(cells, columnOf(rules.mapping, Role::CustomerId));
    for (int row = 0; row < cells.rowCount(); ++row) {
        if (check.hasUsableId(row))
            index.add(row);
    }
    AlikeRows alike;
    for (const IdIndex::Repeat &repeat : index.finish()) {
        std::vector<int> &rows = alike[repeat.first];
        if (rows.empty())
            rows.push_back(repeat.first);
        rows.push_back(repeat.row);
    }
    return alike;
}

/** Rows by themselves. Several threads may take pieces of the list; the findings are in the order of the rows. */
class PieceCheck
{
public:
    PieceCheck(const Cells &cells, const RowCheck &check)
        : m_cells(cells)
        , m_check(check)
        , m_pieces(static_cast<std::size_t>(cells.rowCount() / rowsOfPiece) + 1)
    {
    }

    /** Takes pieces until none is left. */
    void run()
    {
        RowCheck check = m_check;
        for (std::size_t piece; (piece = m_next.fetch_add(1)) < m_pieces.size();) {
            const int first = static_cast<int>(piece) * rowsOfPiece;
            const int end = std::min(first + rowsOfPiece, m_cells.rowCount());
            for (int row = first; row < end; ++row)
                check.check(row, m_pieces[piece]);
        }
    }

    [[nodiscard]] std::vector<Finding> findings() const
    {
        std::vector<Finding> all;
        for (const std::vector<Finding> &piece : m_pieces)
            all.insert(all.end(), piece.begin(), piece.end());
        return all;
    }

private:
    const Cells &m_cells;
    const RowCheck &m_check;
    std::vector<std::vector<Finding>> m_pieces;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace

std::vector<Finding> firstCheck(
    const Cells &cells, const CheckRules &rules, int columns, bool mayHoldStrayBytes)
{
    const RowCheck check(cells, rules, columns, mayHoldStrayBytes);
    PieceCheck pieces(cells, check);
    const auto heldTogether = [&] {
        AlikeRows alike = alikeIds(cells, rules, check);
        pieces.run();
        return alike;
    };
    // Where no thread can be had, or none is worth it, it is done when it is asked for.
    const auto policy =
        cells.rowCount() < rowsForTwo ? std::launch::deferred : std::launch::async | std::launch::deferred;
    std::future<AlikeRows> together = std::async(policy, heldTogether);
    pieces.run();
    const AlikeRows alike = together.get();
    std::vector<Finding> findings = pieces.findings();
    const std::size_t ofSingleRows = findings.size();
    for (const std::vector<int> &rows : alike)
        judgeIds(cells, rules, rows, findings);
    if (cells.rowCount() <= lookAlikeRowsMax) {
        for (const LikenessKind kind : {LikenessKind::Address, LikenessKind::Name}) {
            Likeness likeness(kind);
            likeness.reset(cells.rowCount());
            for (int row = 0; row < cells.rowCount(); ++row)
                likeness.put(cells, rules, row);
            likeness.judgeAll(cells, rules, findings);
        }
    }
    if (findings.size() != ofSingleRows) {
        std::stable_sort(findings.begin(), findings.end(),
            [](const Finding &left, const Finding &right) { return left.row < right.row; });
    }
    return findings;
}

} // namespace intake
