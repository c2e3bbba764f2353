// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/earlierdesk.h"
#include "ui/openedlist.h"

#include <QAction>
#include <QObject>
#include <QTimer>

namespace ui {

class Banner;
class CheckDesk;
class FleetController;
class ListDesk;
struct Environment;

/** What the window says about lists: that one is being read, what is wrong with it, and what became of it before. */
class ListNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListNotices)

public:
    ListNotices(
        Banner *banner, ListDesk *desk, CheckDesk *check, FleetController *controller, QObject *parent);

    /** A list was opened, and is shown. */
    void take(const OpenedList &opened, const Environment &environment);
    /** How the list that is shown stands now. */
    void tell(const intake::ListDraft &draft);
    /** Which offers make sense now. */
    void enable(bool canMend, bool canShowProblems);

signals:
    void problemsWanted();
    /** What failed before is to be ordered again: the list that is shown is what is left of it. */
    void orderWanted();

private:
    void stopReading();

    Banner *m_banner;
    CheckDesk *m_check;
    EarlierDesk m_earlier;
    QAction m_showProblems;
    QAction m_mendProblems;
    QAction m_cancelReading;
    QTimer m_moment; ///< what is read sooner is not worth a word
    QString m_reading;
    bool m_tellsReading = false;
};

} // namespace ui
