// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/checkrules.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/** What a person has confirmed about lists with one header. */
struct ConfirmedColumns
{
    intake::CheckRules rules;
    QString namePattern; ///< empty: none was chosen
};

/** Columns that were confirmed, by the header of their lists, in the settings. Touches the disk: on a worker only. */
class ColumnMemory final
{
public:
    void remember(const QStringList &header, const ConfirmedColumns &confirmed) const;
    [[nodiscard]] std::optional<ConfirmedColumns> recall(const QStringList &header) const;
};

} // namespace ui
