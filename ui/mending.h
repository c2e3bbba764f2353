// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QObject>
#include <QQueue>

#include <functional>

namespace ui {

/**
 * The draft of the list that is being mended, and the changes made to it. Each change works on a copy, on a worker's
 * thread, one after the other in the order they were asked for; so a change of any size never keeps the window waiting.
 */
class Mending final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Mending)

public:
    using Change = std::function<intake::DraftChange(intake::ListDraft &)>;

    explicit Mending(QObject *parent = nullptr);

    /** Takes up another draft, or none; changes that wait are forgotten. */
    void begin(const DraftPointer &draft, const QString &namePattern = {});
    void change(const Change &change);
    /** How agents are called; kept with the draft, but no step of it. */
    void setNamePattern(const QString &pattern);
    void undo();
    void redo();
    /** Changes that are not through yet do not happen. */
    void cancel();

    /** The newest draft; null where there is none. */
    [[nodiscard]] const DraftPointer &draft() const { return m_draft; }
    /** True once something was changed since begin(), until it is all undone. */
    [[nodiscard]] bool isChanged() const { return m_steps != 0; }
    [[nodiscard]] const QString &namePattern() const { return m_namePattern; }
    [[nodiscard]] bool isBusy() const { return m_running && m_runningFor == m_generation; }

signals:
    /** Another draft altogether. */
    void begun();
    /** The same list, changed. */
    void changed(const intake::DraftChange &change);
    void namePatternChanged();
    /** isBusy() is another. */
    void busyChanged();

private:
    struct Task
    {
        Change change;
        int steps = 1; ///< -1 where it takes one back
    };

    void add(const Task &task);
    void next();

    DraftPointer m_draft;
    QString m_namePattern;
    QQueue<Task> m_waiting;
    quint64 m_generation = 0; ///< of the draft begun with
    quint64 m_runningFor = 0; ///< the generation that the running change was asked for in
    int m_steps = 0;
    bool m_running = false;
};

} // namespace ui
