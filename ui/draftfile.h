// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ui {

/** A list that was being mended, as it is kept on the disk. */
struct DraftFile
{
    QString path; ///< of the file itself
    ListWish wish; ///< opens the list with its changes
    int changes = 0; ///< rows changed or left out
    QDateTime at;
};

// Everything below touches the disk: on a worker's thread only.

/** Where the changes to lists from \a source are kept in \a folder. */
[[nodiscard]] QString draftPath(const QString &folder, const ListSource &source);

/** Writes the draft down, readable by its owner only, as a whole or not at all. True where it worked. */
[[nodiscard]] bool writeDraft(const QString &path, const OpenedList &opened, const intake::ListDraft &draft);

/** Nothing where there is no such file or it is none of ours. */
[[nodiscard]] std::optional<DraftFile> readDraft(const QString &path);

/** The newest draft in \a folder that can be read. */
[[nodiscard]] std::optional<DraftFile> newestDraft(const QString &folder);

} // namespace ui
