// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/failuregroups.h"

#include "report/reason.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace report {

namespace {

constexpr qsizetype wordsMax = 3;
constexpr int unknownCodesMax = 20;

/** The cause, by its text in the table, and the code where the table does not know it. */
using Key = std::pair<const char *, QString>;

QString plainCode(const QString &code)
{
    return code.toCaseFolded().remove(u'_');
}

} // namespace

QList<fleet::JobIndex> FailureGroup::jobs() const
{
    QList<fleet::JobIndex> all = failed + open;
    std::sort(all.begin(), all.end());
    return all;
}

FailureGroups::FailureGroups(const QList<fleet::Job> &jobs)
{
    QList<fleet::Job> sorted = jobs;
    std::sort(sorted.begin(), sorted.end(),
        [](const fleet::Job &left, const fleet::Job &right) { return left.index < right.index; });
    QHash<Key, qsizetype> places;
    int unknownCodes = 0;
    for (const fleet::Job &job : std::as_const(sorted)) {
        const auto reason = isFailure(job.state) ? reasonOf(job) : std::nullopt;
        if (!reason)
            continue;
        Key key{causeOf(*reason).sentence, {}};
        if (!reason->code.isEmpty() && !causeOfCode(reason->code)) {
            key.second = plainCode(reason->code);
            if (!places.contains(key) && ++unknownCodes > unknownCodesMax)
                key.second.clear();
        }
        const auto place = places.constFind(key);
        const qsizetype index = place == places.constEnd() ? m_groups.size() : *place;
        if (place == places.constEnd()) {
            places.insert(key, index);
            m_groups.append(FailureGroup{explain(*reason), explainForFile(*reason), {}, {}, {}});
        }
        FailureGroup &group = m_groups[index];
        (job.state == fleet::JobState::Failed ? group.failed : group.open).append(job.index);
        if (group.words.size() < wordsMax) {
            const QString words = wordsOf(*reason);
            if (!words.isEmpty() && !group.words.contains(words))
                group.words.append(words);
        }
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
        [](const FailureGroup &left, const FailureGroup &right) { return left.count() > right.count(); });
}

qsizetype FailureGroups::count() const
{
    return std::accumulate(m_groups.begin(), m_groups.end(), qsizetype{0},
        [](qsizetype sum, const FailureGroup &group) { return sum + group.count(); });
}

} // namespace report
