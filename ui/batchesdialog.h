// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchsummary.h"

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class BatchesDialog;
}

/** What the ledger holds, newest first, to choose a batch from. */
class BatchesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchesDialog)

public:
    explicit BatchesDialog(const QList<fleet::BatchSummary> &batches, QWidget *parent = nullptr);
    ~BatchesDialog() override;

signals:
    /** A person wants to see this batch; the dialog closes. */
    void chosen(const fleet::BatchSummary &batch);

private:
    void choose();

    std::unique_ptr<Ui::BatchesDialog> m_ui;
    QList<fleet::BatchSummary> m_batches;
};

} // namespace ui
