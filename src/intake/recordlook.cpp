// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recordlook.h"

#include "intake/problem.h"
#include "intake/utf8.h"
#include "intake/webaddress.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype textMax = 80;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isRuleCell(std::string_view cell)
{
    return cell.size() > 1 && cell.find_first_not_of("-=_+* ") == std::string_view::npos;
}

bool isNumberCell(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), isDigit)
        && cell.find_first_not_of("0123456789.,' %$+-") == std::string_view::npos;
}

bool isAddressCell(std::string_view cell)
{
    if (cell.size() > 2048 || cell.find(' ') != std::string_view::npos)
        return false;
    if (readWebAddress(cell).isUsable)
        return true;
    const std::size_t at = cell.find('@');
    const std::string_view host = at == std::string_view::npos ? cell : cell.substr(at + 1);
    const bool isMail = at != std::string_view::npos && at > 0 && host.find('.') != std::string_view::npos;
    return (isMail || host.starts_with("www."sv)) && readWebAddress("https://" + std::string(host)).isUsable;
}

bool saysTotal(std::string_view cell)
{
    if (cell.size() > 60)
        return false;
    const QString text = textOf(cell).toLower();
    static const QStringList words =
        QStringLiteral("total totals subtotal sum summe gesamt gesamtsumme gesamtanzahl anzahl "
                       "suma somme count totales totaux zeilen rows records filas lignes "
                       "customers")
            .split(QLatin1Char(' '));
    // The word and a number, in either order, at most with "grand", "row" or "of" beside it.
    static const QStringList beside =
        QStringLiteral("grand general général row rows of customers records count row(s) "
                       "datensätze kunden")
            .split(QLatin1Char(' '));
    QStringList parts;
    QString part;
    for (const QChar character : text) {
        if (character.isLetter())
            part.append(character);
        else if (!part.isEmpty())
            parts.append(std::exchange(part, QString()));
    }
    if (!part.isEmpty())
        parts.append(part);
    const bool hasWord =
        std::any_of(parts.begin(), parts.end(), [&](const QString &word) { return words.contains(word); });
    return hasWord && std::all_of(parts.begin(), parts.end(), [&](const QString &word) {
        return words.contains(word) || beside.contains(word) || word == QLatin1StringView("s");
    });
}

} // namespace

RecordLook::RecordLook(const Records &records, int record)
    : m_records(records)
    , m_record(record)
{
    std::string scratch;
    const int cells = records.cellCount(record);
    for (int column = 0; column < cells; ++column) {
        const std::string_view cell = trimmedBlanks(records.cell(record, column, scratch));
        if (!cell.empty())
            lookAt(cell, m_filled++ == 0);
    }
}

void RecordLook::lookAt(std::string_view cell, bool isFirstFilled)
{
    if (isFirstFilled) {
        m_isComment = (cell.starts_with('#') && cell.size() > 1) || cell.starts_with("//"sv);
        m_saysTotal = saysTotal(cell);
    } else {
        m_numbers += isNumberCell(cell) || isRuleCell(cell) ? 1 : 0;
    }
    m_rules += isRuleCell(cell) ? 1 : 0;
    m_hasAddress = m_hasAddress || isAddressCell(cell);
}

bool RecordLook::isTotals() const
{
    return m_saysTotal && m_numbers == m_filled - 1;
}

QString RecordLook::text() const
{
    QStringList cells;
    for (int column = 0; column < std::min(m_records.cellCount(m_record), 20); ++column) {
        std::string scratch;
        const std::string_view cell = trimmedBlanks(m_records.cell(m_record, column, scratch));
        if (!cell.empty())
            cells.append(textOf(cell.substr(0, 4 * textMax)).left(textMax));
    }
    return forDisplay(cells.join(QStringLiteral(" · ")), textMax);
}

} // namespace intake
