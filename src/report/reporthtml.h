// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportcontent.h"

#include <QByteArray>

namespace report {

/** One self-contained file: nothing in it is fetched from anywhere, and nothing in it runs. */
[[nodiscard]] QByteArray writeHtml(const ReportContent &content);

/** Text as it may stand between tags and in an attribute. */
[[nodiscard]] QString escapedForHtml(const QString &text);

} // namespace report
