// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draftfile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace ui {

/**
 * Keeps what was mended in a list on the disk, shortly after each change, until it is ordered or thrown away; so it
 * survives a crash. Writes and removes beside the window, one after the other.
 */
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    /** Without a \a folder nothing is kept. */
    explicit DraftKeeper(const QString &folder, QObject *parent = nullptr);
    /** Finishes what it is writing. */
    ~DraftKeeper() override;

    /** Will be written down in a moment; of several in a row only the newest. */
    void keep(const OpenedList &opened, const DraftPointer &draft);
    /** Writes down at once what waits for it. */
    void keepNow();
    /** Nothing is to be kept for this list any more. */
    void forget(const ListSource &source);
    /** found() tells the newest draft of all, if there is one. */
    void lookForAny();
    /** found() tells what was kept for lists from \a source, if anything was. */
    void lookFor(const ListSource &source);

signals:
    void found(const ui::DraftFile &draft);
    /** keep() could not write. */
    void failed();

private:
    QString m_folder;
    QTimer m_soon;
    OpenedList m_opened; ///< to be written next
    DraftPointer m_draft; ///< null: nothing is
    QThreadPool m_writer; ///< of one thread: writes and removals keep their order
};

} // namespace ui
