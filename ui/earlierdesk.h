// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "ui/openedlist.h"

#include <QAction>
#include <QObject>

namespace ui {

class Banner;
struct Environment;
class FleetController;

/**
 * Recognizes a file of failures that was exported before: offers to continue just these, tells which batch they are of
 * and what was changed in them since, or lets the file be a list like any other.
 */
class EarlierDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EarlierDesk)

public:
    EarlierDesk(Banner *banner, FleetController *controller);

    /** Offers, where \a opened is such a file; the controller's model must show it. */
    void take(const OpenedList &opened, const Environment &environment);

signals:
    /** The failures are to be ordered again; \a others are rows of the file that had not failed, from 0. */
    void continueWanted(const std::vector<int> &others);

private:
    void compare(const fleet::Batch &earlier);
    void offer(const QString &details);

    Banner *m_banner;
    FleetController *m_controller;
    QAction m_continue;
    QAction m_afresh;
    OpenedList m_opened;
};

/** What stands in \a draft otherwise than it was ordered in \a earlier, row by row, for people. Of \a rows only. */
[[nodiscard]] QStringList changesSince(
    const intake::ListDraft &draft, const QList<int> &rows, const fleet::Batch &earlier);

} // namespace ui
