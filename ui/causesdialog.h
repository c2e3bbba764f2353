// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/failuregroups.h"
#include "ui/fleetrows.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace ui {

namespace Ui {
class CausesDialog;
}

/** The failures of a batch by cause: how many, why, what to do; and a way to do it for all of one cause. */
class CausesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CausesDialog)

public:
    /** \a rows is a snapshot; what happens later is not shown. */
    explicit CausesDialog(const FleetRows &rows, QWidget *parent = nullptr);
    ~CausesDialog() override;

signals:
    /** What the buttons ask for, about the jobs of one cause. The dialog is closed then. */
    void selectWanted(const QList<fleet::JobIndex> &jobs);
    void retryWanted(const QList<fleet::JobIndex> &jobs);
    void lookAgainWanted(const QList<fleet::JobIndex> &jobs);
    void exportWanted(const QList<fleet::JobIndex> &jobs);

private:
    using Signal = void (CausesDialog::*)(const QList<fleet::JobIndex> &);
    using Part = QList<fleet::JobIndex> (*)(const report::FailureGroup &);

    void show(const report::FailureGroups &failures);
    void explainCurrent();
    void offer(QPushButton *button, Part part, Signal wanted);
    [[nodiscard]] const report::FailureGroup *current() const;

    std::unique_ptr<Ui::CausesDialog> m_ui;
    report::FailureGroups m_failures;
};

} // namespace ui
