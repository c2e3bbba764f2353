// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/history.h"
#include "ui/fleetrows.h"
#include "ui/jobtale.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace ui {

namespace Ui {
class DetailsPane;
}

/** Everything known about one row: how it stands, what came of it, what helps, and how it came to that. */
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    /** Words in place of details: no row is chosen. */
    void showNothing();
    /** How a row stands at \a now. Its history is kept where it is the same row, and said to be on its way otherwise. */
    void showRow(const FleetRows &rows, Record record, qint64 now);
    /** What happened to the job that is shown. */
    void showHistory(const fleet::JobHistory &history, const QList<RunPause> &pauses);
    /** Which of its actions can be taken now. */
    void setOffers(bool retry, bool lookAgain);

signals:
    void retryWanted();
    void lookAgainWanted();
    /** Escape: back to where one came from. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void showProblem(const FleetRows &rows, Record record);
    void showResult(const FleetRows &rows, Record record);
    void showCells(const FleetRows &rows, Record record);
    void openWebsite();

    std::unique_ptr<Ui::DetailsPane> m_ui;
    std::optional<Record> m_record;
    QString m_website;
    QList<TaleLine> m_tale;
};

} // namespace ui
