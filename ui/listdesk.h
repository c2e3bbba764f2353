// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/listloader.h"
#include "ui/recentlists.h"

#include <QObject>

class QMenu;

namespace ui {

/** Everything about opening a list: asking for a file, reading it, remembering it. */
class ListDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListDesk)

public:
    /** Dialogs open over \a window. */
    explicit ListDesk(QWidget *window);

    /** While there is a reason, nothing is opened: refused() tells it. An empty one lifts this. */
    void holdBack(const QString &reason) { m_reason = reason; }

    void ask();
    void open(const QString &path);
    void open(const ListWish &wish);
    /** Opens what was copied from a spreadsheet, or says that there is nothing to open. */
    void paste();
    /** Stops waiting for the list that is being read. */
    void cancel();
    void openSample();
    /** Fills a menu with the lists opened last, each time it is about to be shown. */
    void serve(QMenu *recentMenu);
    [[nodiscard]] bool isReading() const { return m_reading; }

signals:
    void reading(const QString &fileName);
    void opened(const ui::OpenedList &opened);
    /** Nothing was opened; one sentence says why, or none where that was wished. */
    void refused(const QString &sentence);

private:
    void take(const OpenedList &opened);
    void fill(QMenu *menu);

    QWidget *m_window;
    ListLoader m_loader;
    RecentLists m_recent;
    QString m_reason;
    bool m_reading = false;
};

} // namespace ui
