// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportorder.h"

#include <QAction>
#include <QObject>
#include <QPointer>

namespace ui {

class Banner;
class ExportDialog;
class FleetController;
class FleetTableModel;
class FleetTableView;

/** Exports what the window shows, off its thread, and says in a banner how that went. */
class ExportDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDesk)

public:
    /** Dialogs open over \a window. */
    ExportDesk(QWidget *window, Banner *banner, const FleetController *controller,
        const FleetTableModel *model, const FleetTableView *table);

    void exportFailures() { ask(report::Scope::Failures); }
    void exportResults() { ask(report::Scope::Results); }
    /** Begins with the selected rows, and everything of them. */
    void exportChosen();
    /** Begins with these rows, in place of the selected ones. */
    void exportRows(const QList<fleet::JobIndex> &jobs);

private:
    void ask(report::Scope scope);
    void open(const ExportSource &source, report::Scope scope);
    void carryOut(const ExportOrder &order);
    void showSaved(const QString &path);
    [[nodiscard]] ExportSource source(const QList<int> &chosenRows) const;

    QWidget *m_window;
    Banner *m_banner;
    const FleetController *m_controller;
    const FleetTableModel *m_model;
    const FleetTableView *m_table;
    QPointer<ExportDialog> m_dialog;
    QAction m_openFile;
    QAction m_openFolder;
    QString m_path; ///< of the last file
};

} // namespace ui
