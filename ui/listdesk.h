// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
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
    void openSample();
    /** Fills a menu with the lists opened last, each time it is about to be shown. */
    void serve(QMenu *recentMenu);
    [[nodiscard]] bool isReading() const { return m_reading; }

signals:
    void reading(const QString &fileName);
    void opened(const intake::CustomerList &list);
    /** Nothing was opened; one sentence says why. */
    void refused(const QString &sentence);

private:
    void take(const QString &path, const intake::CustomerList &list);
    void fill(QMenu *menu);

    QWidget *m_window;
    ListLoader m_loader;
    RecentLists m_recent;
    QString m_reason;
    bool m_reading = false;
};

} // namespace ui
