// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"
#include "ui/problemview.h"

#include <QObject>

namespace ui {

/** Looks through drafts beside the window. While it looks at one, only the newest of further wishes is kept. */
class ProblemFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemFinder)

public:
    explicit ProblemFinder(QObject *parent = nullptr);

    /** found() follows, unless another wish overtakes this one. */
    void find(const DraftPointer &draft, const ProblemWish &wish);
    /** What is being looked for is not wanted any more. */
    void forget();

signals:
    void found(const ui::DraftPointer &draft, const ui::ProblemView &view);

private:
    void run();

    DraftPointer m_draft; ///< to be looked at next; null: nothing waits
    ProblemWish m_wish;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace ui
