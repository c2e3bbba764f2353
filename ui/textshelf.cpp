// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textshelf.h"

#include <QAnyStringView>
#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

constexpr qsizetype lengthMax = 60'000;
constexpr std::size_t headSize = sizeof(std::uint16_t);

} // namespace

TextShelf::Place TextShelf::put(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QByteArray bytes = text.toUtf8().left(lengthMax);
    const auto length = static_cast<std::uint16_t>(bytes.size());
    if (m_used + headSize + length > boardSize) {
        m_boards.push_back(std::make_shared<Board>());
        m_used = m_boards.size() == 1 ? 1 : 0; // place 0 is the empty text
    }
    char *board = m_boards.back()->data();
    const auto place = static_cast<Place>((m_boards.size() - 1) * boardSize + m_used);
    std::memcpy(board + m_used, &length, headSize);
    std::copy(bytes.begin(), bytes.end(), board + m_used + headSize);
    m_used += headSize + length;
    return place;
}

QString TextShelf::text(Place place) const
{
    const std::string_view bytes = bytesAt(place);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool TextShelf::isAt(Place place, const QString &text) const
{
    const std::string_view bytes = bytesAt(place);
    return QAnyStringView(bytes.data(), static_cast<qsizetype>(bytes.size())) == QAnyStringView(text);
}

void TextShelf::clear()
{
    m_boards.clear();
    m_used = boardSize;
}

std::string_view TextShelf::bytesAt(Place place) const
{
    if (place == 0)
        return {};
    const char *head = m_boards[place / boardSize]->data() + place % boardSize;
    std::uint16_t length = 0;
    std::memcpy(&length, head, headSize);
    return {head + headSize, length};
}

} // namespace ui
