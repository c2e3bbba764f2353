// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace ui {

/**
 * Short texts, written once, side by side as UTF-8: an id takes its own length and two bytes. Copies share what was
 * written before; a copy may be read on another thread while the original goes on writing.
 */
class TextShelf final
{
public:
    /** Where a text stands; 0: the empty text. */
    using Place = std::uint32_t;

    /** Texts of more than 60,000 bytes are cut. */
    [[nodiscard]] Place put(const QString &text);
    [[nodiscard]] QString text(Place place) const;
    [[nodiscard]] bool isAt(Place place, const QString &text) const;
    void clear();

private:
    static constexpr std::size_t boardSize = 65536;
    using Board = std::array<char, boardSize>;

    [[nodiscard]] std::string_view bytesAt(Place place) const;

    std::vector<std::shared_ptr<Board>> m_boards;
    std::size_t m_used = boardSize; ///< of the last one
};

} // namespace ui
