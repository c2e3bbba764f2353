// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"
#include "ui/exporter.h"

#include <QAction>
#include <QObject>

namespace ui {

class Banner;
class FleetController;
class FleetTableModel;

/** Exports what the window shows, and says in a banner how that went. */
class ExportDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDesk)

public:
    /** Dialogs open over \a window. */
    ExportDesk(
        QWidget *window, Banner *banner, const FleetController *controller, const FleetTableModel *model);

    void exportFailures() { ask(report::Scope::Failures); }
    void exportResults() { ask(report::Scope::Results); }

private:
    void ask(report::Scope scope);
    void showSaved(const QString &path);
    void showFailed(const QString &problem);
    void openFolder();

    Banner *m_banner;
    const FleetController *m_controller;
    const FleetTableModel *m_model;
    Exporter m_exporter;
    QAction m_openFolder;
    QString m_folder;
};

} // namespace ui
