// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/rowcheck.h"

#include "intake/limits.h"
#include "intake/phonenumber.h"
#include "intake/placeholder.h"
#include "intake/utf8.h"
#include "intake/webaddress.h"

namespace intake {

namespace {

std::size_t bytesMaxOf(Role role)
{
    switch (role) {
    case Role::CustomerId:
        return idBytesMax;
    case Role::BusinessName:
        return nameBytesMax;
    case Role::BusinessUrl:
        return urlBytesMax;
    case Role::TemplateId:
        return templateBytesMax;
    case Role::PhoneNumber:
        return phoneBytesMax;
    }
    return 0;
}

} // namespace

RowCheck::RowCheck(const Cells &cells, const CheckRules &rules, int columns, bool mayHoldStrayBytes)
    : m_cells(cells)
    , m_rules(rules)
    , m_columns(columns)
    , m_mayHoldStrayBytes(mayHoldStrayBytes)
{
}

void RowCheck::check(int row, std::vector<Finding> &findings)
{
    m_findings = &findings;
    if (m_cells.isHuge(row)) {
        add(row, -1, Problem::Code::TooLong);
        return;
    }
    const bool isTrusted = checkShape(row);
    if (m_mayHoldStrayBytes)
        checkBytes(row);
    if (!isTrusted)
        return;
    if (isEmptyRow(row)) {
        add(row, -1, Problem::Code::MissingValue);
        return;
    }
    for (const Role role : allRoles) {
        if (columnOf(m_rules.mapping, role) >= 0)
            checkCell(row, role);
    }
}

bool RowCheck::hasUsableId(int row)
{
    const int column = columnOf(m_rules.mapping, Role::CustomerId);
    if (column < 0 || column >= m_cells.cellCount(row))
        return false;
    const std::string_view id = trimmedBlanks(m_cells.cell(row, column, m_scratch));
    return !id.empty() && id.size() <= idBytesMax && !isPlaceholder(id) && !m_cells.isHuge(row);
}

bool RowCheck::checkShape(int row)
{
    const int found = m_cells.cellCount(row);
    const int broken = m_cells.brokenCell(row);
    if (broken >= 0)
        add(row, broken < m_columns ? broken : -1, Problem::Code::UnclosedQuote);
    const bool lacksCells = found < m_columns;
    const bool isRagged = lacksCells || hasExtraCells(row);
    if (isRagged)
        add(row, -1, Problem::Code::RaggedRow, lacksCells ? Cause::MissingCells : Cause::ExtraCells);
    // Only a long row can have a long cell, and hardly any is long.
    const bool isLong = m_cells.mayExceed(row, cellBytesMax);
    for (int column = 0; isLong && column < found; ++column) {
        if (m_cells.cell(row, column, m_scratch).size() > cellBytesMax)
            add(row, column < m_columns ? column : -1, Problem::Code::TooLong);
    }
    return broken < 0 && !isRagged;
}

void RowCheck::checkBytes(int row)
{
    if (!m_cells.mayHoldStrayBytes(row))
        return;
    for (int column = 0; column < m_cells.cellCount(row); ++column) {
        if (!tallyUtf8(m_cells.cell(row, column, m_scratch)).allValid())
            add(row, column < m_columns ? column : -1, Problem::Code::UndecodableText);
    }
}

void RowCheck::checkCell(int row, Role role)
{
    const int column = columnOf(m_rules.mapping, role);
    const std::string_view text = trimmedBlanks(m_cells.cell(row, column, m_scratch));
    if (text.empty()) {
        if (isRequired(role) && m_rules.constant(role).empty())
            add(row, column, Problem::Code::MissingValue);
    } else if (text.size() > bytesMaxOf(role)) {
        if (text.size() <= cellBytesMax) // else it is reported already
            add(row, column, Problem::Code::TooLong);
    } else if (hasControlCharacter(text)) {
        add(row, column, Problem::Code::ControlCharacter);
    } else if (role == Role::BusinessUrl) {
        checkAddress(row, column, text);
    } else if (role == Role::PhoneNumber) {
        checkPhone(row, column, text);
    } else if (role == Role::CustomerId && isPlaceholder(text)) {
        add(row, column, Problem::Code::InvalidId, Cause::Placeholder);
    } else if (role == Role::CustomerId && isShortenedNumber(text)) {
        add(row, column, Problem::Code::InvalidId, Cause::ShortenedNumber);
    } else if (role == Role::BusinessName && isPlaceholder(text)) {
        // Or there would be an agent called "n/a".
        add(row, column, Problem::Code::MissingValue, Cause::Placeholder);
    }
}

void RowCheck::checkAddress(int row, int column, std::string_view text)
{
    if (isPlainWebAddress(text))
        return;
    const WebAddress address = readWebAddress(text);
    if (!address.isUsable)
        add(row, column, Problem::Code::InvalidUrl, address.cause);
    else if (address.text.size() > urlBytesMax)
        add(row, column, Problem::Code::TooLong);
    else if (address.text != text)
        add(row, column, Problem::Code::AddressChanged);
}

void RowCheck::checkPhone(int row, int column, std::string_view text)
{
    if (isPlainPhoneNumber(text))
        return;
    const PhoneNumber number = readPhoneNumber(text, {});
    if (number.kind == PhoneNumber::Kind::International)
        add(row, column, Problem::Code::PhoneChanged);
    else if (number.kind == PhoneNumber::Kind::National)
        add(row, column, Problem::Code::PhoneWithoutCountry);
    else
        add(row, column, Problem::Code::PhoneUnclear);
}

bool RowCheck::isEmptyRow(int row)
{
    for (int column = 0; column < m_cells.cellCount(row); ++column) {
        if (!trimmedBlanks(m_cells.cell(row, column, m_scratch)).empty())
            return false;
    }
    return true;
}

/** Delimiters at the end of a line, as spreadsheets leave them, are no cells that anybody wrote. */
bool RowCheck::hasExtraCells(int row)
{
    for (int column = m_columns; column < m_cells.cellCount(row); ++column) {
        if (!trimmedBlanks(m_cells.cell(row, column, m_scratch)).empty())
            return true;
    }
    return false;
}

void RowCheck::add(int row, int column, Problem::Code code, Cause cause)
{
    m_findings->push_back({row, column, code, cause, -1});
}

std::string usedText(Role role, std::string_view trimmed, const CheckRules &rules)
{
    if (trimmed.empty())
        return role == Role::CustomerId ? std::string() : rules.constant(role);
    if (role == Role::BusinessUrl && !isPlainWebAddress(trimmed)) {
        WebAddress address = readWebAddress(trimmed);
        if (address.isUsable)
            return std::move(address.text);
    }
    if (role == Role::PhoneNumber && !isPlainPhoneNumber(trimmed)) {
        PhoneNumber number = readPhoneNumber(trimmed, {});
        if (number.kind == PhoneNumber::Kind::International)
            return std::move(number.text);
    }
    return std::string(trimmed);
}

} // namespace intake
