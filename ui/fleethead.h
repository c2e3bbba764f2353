// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchdelta.h"
#include "ui/fleetrows.h"

#include <QWidget>

#include <memory>

class QAction;

namespace ui {

namespace Ui {
class FleetHead;
}

/** The head of a list: its name, what is going on, time left, the fleet's bar and the figures that filter. */
class FleetHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetHead)

public:
    explicit FleetHead(QWidget *parent = nullptr);
    ~FleetHead() override;

    /** The one thing to do before a batch is started: shown as a button while it is enabled. */
    void setStartAction(QAction *action);
    void setTitle(const QString &title);
    void setCounts(const RowCounts &counts);
    void setPhase(runner::BatchPhase phase, const QString &environment);
    /** Pace and time left, as far as they mean something; and why it is no faster: shown while there is a reason. */
    void setPace(const QString &figures, const QString &reason);
    void setFilter(std::optional<RowState> state);
    /** To the start button where it is to be seen. */
    [[nodiscard]] bool focusStart();
    void focusSearch();
    void clearSearch();

signals:
    void filterChosen(std::optional<ui::RowState> state);
    void searched(const QString &text);
    void limitsWanted();
    /** Down or Enter was pressed in the search field. */
    void searchLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameSearchButtons();
    void tellPhase();

    std::unique_ptr<Ui::FleetHead> m_ui;
    RowCounts m_counts{};
    runner::BatchPhase m_phase = runner::BatchPhase::Idle;
    QString m_environment;
};

} // namespace ui
