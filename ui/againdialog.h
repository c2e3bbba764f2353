// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/job.h"

#include <QDialog>
#include <QList>

#include <memory>

class QRadioButton;

namespace ui {

namespace Ui {
class AgainDialog;
}

/** What another chance may be given to, by scope. */
struct AgainScopes
{
    QList<fleet::JobIndex> failed;
    QList<fleet::JobIndex> cancelled; ///< never sent
    QList<fleet::JobIndex> unclear; ///< unknown or overdue
    QList<fleet::JobIndex> chosenFailed; ///< of the selected rows
    QList<fleet::JobIndex> chosenUnclear;
};

/** Asks which rows get another chance; each scope says how many that are, and what is done with them. */
class AgainDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgainDialog)

public:
    AgainDialog(const AgainScopes &scopes, const QString &environment, QWidget *parent = nullptr);
    ~AgainDialog() override;

    // What was chosen, as jobs
    [[nodiscard]] QList<fleet::JobIndex> retry() const;
    [[nodiscard]] QList<fleet::JobIndex> putBack() const;
    [[nodiscard]] QList<fleet::JobIndex> lookAgain() const;

private:
    void offer(QRadioButton *button, const QString &text, qsizetype rows);

    std::unique_ptr<Ui::AgainDialog> m_ui;
    AgainScopes m_scopes;
};

} // namespace ui
