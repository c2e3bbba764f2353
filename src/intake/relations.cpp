// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/relations.h"

#include "intake/asciitext.h"
#include "intake/bytescan.h"
#include "intake/utf8.h"
#include "intake/webaddress.h"

#include <algorithm>
#include <tuple>

namespace intake {

namespace {

bool isAscii(std::string_view text)
{
    return findNonAscii(text.data(), text.data() + text.size()) == text.data() + text.size();
}

void assign(std::string &scratch, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    scratch.assign(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

bool areIdentical(const Cells &cells, int idColumn, int left, int right)
{
    if (cells.areSameBytes(left, right))
        return true;
    const int count = cells.cellCount(left);
    if (count != cells.cellCount(right))
        return false;
    std::string leftScratch;
    std::string rightScratch;
    for (int column = 0; column < count; ++column) {
        if (column != idColumn
            && trimmedBlanks(cells.cell(left, column, leftScratch))
                != trimmedBlanks(cells.cell(right, column, rightScratch)))
            return false;
    }
    return true;
}

struct Identified
{
    std::string folded;
    std::string exact;
    int row;
};
using Run = std::vector<Identified>::const_iterator;

/** Rows from \a first to \a last have one id. */
void judgeSameId(const Cells &cells, int column, Run first, Run last, std::vector<Finding> &findings)
{
    std::vector<int> same; // as the first
    std::vector<int> different;
    for (auto other = std::next(first); other != last; ++other)
        (areIdentical(cells, column, first->row, other->row) ? same : different).push_back(other->row);
    const bool conflict = !different.empty();
    const auto code = conflict ? Problem::Code::ConflictingDuplicate : Problem::Code::DuplicateId;
    const int otherOfSame = conflict ? different.front() : first->row;
    for (const int row : same)
        findings.push_back({row, column, code, Cause::None, otherOfSame});
    for (const int row : different)
        findings.push_back({row, column, code, Cause::None, first->row});
    if (conflict)
        findings.push_back({first->row, column, code, Cause::None, otherOfSame});
}

struct Keyed
{
    std::string key;
    int row;
};

void judgeKeys(const Cells &cells, const CheckRules &rules, std::vector<Keyed> keyed, Role role,
    Problem::Code code, std::vector<Finding> &findings)
{
    const int idColumn = columnOf(rules.mapping, Role::CustomerId);
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &left, const Keyed &right) {
        return left.key != right.key ? left.key < right.key : left.row < right.row;
    });
    std::string firstId;
    std::string scratch;
    for (auto first = keyed.begin(), other = first; other != keyed.end(); ++other) {
        if (other == first || other->key != first->key) {
            first = other;
            firstId = foldedId(cells, first->row, idColumn, scratch);
        } else if (foldedId(cells, other->row, idColumn, scratch) != firstId) {
            findings.push_back({other->row, columnOf(rules.mapping, role), code, Cause::None, first->row});
        }
    }
}

} // namespace

std::string_view exactId(const Cells &cells, int row, int column, std::string &scratch)
{
    const std::string_view id = cells.trimmed(row, column, scratch);
    if (isAscii(id))
        return id;
    assign(scratch, textOf(id).normalized(QString::NormalizationForm_C));
    return scratch;
}

std::string_view foldedId(const Cells &cells, int row, int column, std::string &scratch)
{
    const std::string_view id = cells.trimmed(row, column, scratch);
    if (!isAscii(id)) {
        assign(scratch, textOf(id).normalized(QString::NormalizationForm_C).toCaseFolded());
        return scratch;
    }
    const bool hasUpper =
        std::any_of(id.begin(), id.end(), [](char byte) { return byte >= 'A' && byte <= 'Z'; });
    if (!hasUpper)
        return id;
    std::string folded(id);
    std::transform(folded.begin(), folded.end(), folded.begin(), asciiLower);
    scratch = std::move(folded);
    return scratch;
}

std::string addressKeyOf(const Cells &cells, int row, const CheckRules &rules)
{
    std::string scratch;
    return addressKey(cells.trimmed(row, columnOf(rules.mapping, Role::BusinessUrl), scratch));
}

std::string nameKeyOf(const Cells &cells, int row, const CheckRules &rules)
{
    std::string scratch;
    const std::string_view name = cells.trimmed(row, columnOf(rules.mapping, Role::BusinessName), scratch);
    std::string key;
    if (isAscii(name)) {
        for (const char byte : name) {
            if (isAsciiLetter(byte) || isAsciiDigit(byte))
                key += asciiLower(byte);
        }
        return key;
    }
    QString folded;
    for (const QChar letter : textOf(name).normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            folded.append(letter);
    }
    return folded.toStdString();
}

void judgeIds(
    const Cells &cells, const CheckRules &rules, const std::vector<int> &rows, std::vector<Finding> &findings)
{
    const int column = columnOf(rules.mapping, Role::CustomerId);
    std::vector<Identified> identified;
    identified.reserve(rows.size());
    std::string scratch;
    for (const int row : rows) {
        std::string exact(exactId(cells, row, column, scratch));
        identified.push_back({std::string(foldedId(cells, row, column, scratch)), std::move(exact), row});
    }
    std::sort(identified.begin(), identified.end(), [](const Identified &left, const Identified &right) {
        return std::tie(left.folded, left.exact, left.row) < std::tie(right.folded, right.exact, right.row);
    });
    for (auto fold = identified.cbegin(); fold != identified.cend();) {
        const auto foldEnd = std::find_if(
            fold, identified.cend(), [&](const Identified &other) { return other.folded != fold->folded; });
        for (auto first = fold; first != foldEnd;) {
            const auto last = std::find_if(
                first, foldEnd, [&](const Identified &other) { return other.exact != first->exact; });
            judgeSameId(cells, column, first, last, findings);
            // Ids in capitals come first, so the first of the others stands for all.
            if (const auto other = first == fold ? last : fold; other != foldEnd) {
                for (auto each = first; each != last; ++each)
                    findings.push_back(
                        {each->row, column, Problem::Code::IdDiffersInCase, Cause::None, other->row});
            }
            first = last;
        }
        fold = foldEnd;
    }
}

void judgeAddresses(
    const Cells &cells, const CheckRules &rules, const std::vector<int> &rows, std::vector<Finding> &findings)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.push_back({addressKeyOf(cells, row, rules), row});
    judgeKeys(cells, rules, std::move(keyed), Role::BusinessUrl, Problem::Code::SameAddress, findings);
}

void judgeNames(
    const Cells &cells, const CheckRules &rules, const std::vector<int> &rows, std::vector<Finding> &findings)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.push_back({nameKeyOf(cells, row, rules), row});
    judgeKeys(cells, rules, std::move(keyed), Role::BusinessName, Problem::Code::SameName, findings);
}

} // namespace intake
