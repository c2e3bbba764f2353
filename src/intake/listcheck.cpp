// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listcheck.h"

#include "intake/rowcheck.h"

#include <algorithm>
#include <iterator>

namespace intake {

namespace {

bool isEarlier(const Finding &left, const Finding &right)
{
    return left.row < right.row;
}

std::span<const Finding> rangeOf(const std::vector<Finding> &findings, int row)
{
    const auto [first, last] = std::equal_range(findings.begin(), findings.end(), Finding{row}, isEarlier);
    return {first, last};
}

} // namespace

void ListCheck::put(const Subject &subject, int row)
{
    for (Likeness &likeness : m_likenesses) {
        if (subject.edits.isLeftOut(row))
            likeness.take(row);
        else
            likeness.put(subject.cells, subject.rules, row);
    }
}

void ListCheck::checkAll(const Subject &subject)
{
    m_findings.clear();
    for (Likeness &likeness : m_likenesses)
        likeness.reset(subject.cells.rowCount());
    RowCheck check(subject.cells, subject.rules, subject.columns, true);
    for (int row = 0; row < subject.cells.rowCount(); ++row) {
        if (subject.edits.isLeftOut(row))
            continue;
        check.check(row, m_findings);
        put(subject, row);
    }
    for (const Likeness &likeness : m_likenesses)
        likeness.judgeAll(subject.cells, subject.rules, m_findings);
    std::stable_sort(m_findings.begin(), m_findings.end(), isEarlier);
}

std::vector<int> ListCheck::recheck(const Subject &subject, const std::vector<int> &rows)
{
    std::vector<int> touched = rows;
    const auto collect = [&] {
        for (const Likeness &likeness : m_likenesses) {
            std::vector<bool> seen(static_cast<std::size_t>(subject.cells.rowCount()), false);
            for (const int row : rows)
                likeness.collect(row, seen, touched);
        }
    };
    collect();
    for (const int row : rows)
        put(subject, row);
    collect();
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());

    std::vector<Finding> fresh;
    RowCheck check(subject.cells, subject.rules, subject.columns, true);
    for (const int row : touched) {
        if (!subject.edits.isLeftOut(row))
            check.check(row, fresh);
    }
    for (const Likeness &likeness : m_likenesses)
        likeness.judge(subject.cells, subject.rules, touched, fresh);
    const auto isTouched = [&touched](const Finding &finding) {
        return std::binary_search(touched.begin(), touched.end(), finding.row);
    };
    // A row that was touched may resemble one that was not, of which everything is said already.
    std::erase_if(fresh, [&](const Finding &finding) { return !isTouched(finding); });
    std::stable_sort(fresh.begin(), fresh.end(), isEarlier);
    // Rows may have been looked at for nothing but a hash in common: of those nothing is to be told.
    std::vector<int> changed;
    std::copy_if(touched.begin(), touched.end(), std::back_inserter(changed), [&](int row) {
        return std::binary_search(rows.begin(), rows.end(), row)
            || !std::ranges::equal(findingsOf(row), rangeOf(fresh, row));
    });
    std::erase_if(m_findings, isTouched);
    std::vector<Finding> merged;
    merged.reserve(m_findings.size() + fresh.size());
    std::merge(m_findings.begin(), m_findings.end(), fresh.begin(), fresh.end(), std::back_inserter(merged),
        isEarlier);
    m_findings = std::move(merged);
    return changed;
}

std::span<const Finding> ListCheck::findingsOf(int row) const
{
    return rangeOf(m_findings, row);
}

} // namespace intake
