// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"

#include <QUrl>

namespace cli {

/** True where no server has said anything. */
[[nodiscard]] bool isSilence(const wfw::Answer &answer);
/** Why, as one sentence for people. Precondition: isSilence(). */
[[nodiscard]] QString silenceSentence(const wfw::Answer &answer, const QUrl &origin);

} // namespace cli
