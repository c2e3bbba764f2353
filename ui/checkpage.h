// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace ui {

namespace Ui {
class CheckPage;
}

class Mending;
struct ProblemView;

/** Where a list is checked and mended: totals above, and below them its problems, its columns and how it is read. */
class CheckPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPage)

public:
    enum class Part
    {
        Problems,
        Columns,
        File
    };

    explicit CheckPage(Mending *mending, QWidget *parent = nullptr);
    ~CheckPage() override;

    void setOpened(const OpenedList &opened);
    void showRefusal(const QString &sentence);
    /** To the part where something is to be done: columns where one is missing or a guess, else problems. */
    void begin();
    void showPart(Part part);
    /** To the next problem (1) or the one before (-1). */
    void goToProblem(int by);
    void focusSearch();
    /** Reading again is under way; shown when it takes longer than a moment. */
    void setReading(bool reading);

signals:
    void readWanted(const intake::ReadOptions &options);
    void cancelled();
    /** Columns, or what stands for them, were chosen. */
    void columnsChosen();
    /** The person is through here. */
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refreshTotals();
    void refreshBusy();
    void tellNotes(const ProblemView &view);

    std::unique_ptr<Ui::CheckPage> m_ui;
    Mending *m_mending;
    QTimer m_moment; ///< what is over sooner shows no progress
    bool m_reading = false;
    bool m_columnsGuessed = false;
};

} // namespace ui
