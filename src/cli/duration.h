// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace cli {

/** No wait on the command line may be longer: the server forgets operations after two days. */
inline constexpr std::chrono::hours durationMax{48};

/** "500ms", "2s", "1.5m", "0.5h"; nothing for any other text, and for what is not between 1 ms and durationMax. */
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(QStringView text);

/** For people: "42 s", "6 min 52 s", "2 h 5 min". */
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace cli
