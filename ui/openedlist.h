// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/listdraft.h"

#include <QByteArray>
#include <QFileInfo>
#include <QMetaType>
#include <QString>

#include <memory>

namespace ui {

/** A draft as views share it: a change makes another one and leaves this as it is. */
using DraftPointer = std::shared_ptr<const intake::ListDraft>;

/** Where a list comes from: a file, or what was pasted. */
struct ListSource
{
    QString path; ///< empty: pasted
    QByteArray pasted;
    QString title; ///< of what was pasted

    [[nodiscard]] QString name() const { return path.isEmpty() ? title : QFileInfo(path).fileName(); }
    bool operator==(const ListSource &) const = default;
};

/** How a list is to be opened. */
struct ListWish
{
    ListSource source;
    intake::ReadOptions options;
    QByteArray savedDraft; ///< changes of an earlier day to be taken over; may be empty
    DraftPointer draftToCarry; ///< the same from a draft that is open; may be null
};

/** What opening came to. */
struct OpenedList
{
    ListSource source;
    intake::ReadOptions options;
    intake::CustomerList list; ///< list.refusal() says where it could not be used
    DraftPointer draft; ///< null where there is nothing to mend
    bool columnsRecalled = false; ///< a person had confirmed them for such a list
    bool columnsGuessed = false; ///< some were found by what stands in them: a person should look
    QList<int> openAttempts; ///< of a file of failures: rows that did not become agents, ascending
    bool isRestored = false; ///< changes of an earlier day were taken over
    bool draftLost = false; ///< there were changes, but made on other rows: they could not be taken over
};

} // namespace ui

Q_DECLARE_METATYPE(ui::OpenedList)
