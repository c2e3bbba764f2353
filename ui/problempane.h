// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/problemfinder.h"
#include "ui/problemview.h"

#include <QWidget>

#include <memory>

class QAction;

namespace ui {

namespace Ui {
class ProblemPane;
}

class Mending;
class ProblemModel;

/** The problems of a list: a table to filter and edit, the current one at length beside it, and fixes for many. */
class ProblemPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemPane)

public:
    explicit ProblemPane(QWidget *parent = nullptr);
    ~ProblemPane() override;

    void serve(Mending *mending);
    /** To the table, or to what can be filtered where it is empty. */
    void focusProblems();
    void focusSearch();
    /** The keys of this page work while \a active. */
    void setActive(bool active);
    /** To the next problem (1) or the one before (-1), round the end. */
    void step(int by);

signals:
    /** A look at the newest draft is complete. */
    void looked(const ui::ProblemView &view);

private:
    QAction *addKey(const QString &text, const QString &iconName, const QKeySequence &keys);
    void refresh();
    void take(const DraftPointer &draft, const ProblemView &view);
    void fillKinds(const ProblemView &view);
    void choose(int row);
    void showCurrent();
    void refreshHistory();
    void tellWhenNothingIsShown();

    std::unique_ptr<Ui::ProblemPane> m_ui;
    Mending *m_mending = nullptr;
    ProblemModel *m_model;
    ProblemFinder m_finder;
    ProblemWish m_wish;
    QList<intake::FixGroup> m_groups;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_undo;
    QAction *m_redo;
    int m_place = 0; ///< of the current line: what comes to stand there is next when it is mended
    bool m_isNew = false; ///< the next look is the first at another list
};

} // namespace ui
