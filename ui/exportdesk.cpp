// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdesk.h"

#include "ui/banner.h"
#include "ui/fleetcontroller.h"
#include "ui/fleettablemodel.h"
#include "ui/icons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace ui {

ExportDesk::ExportDesk(
    QWidget *window, Banner *banner, const FleetController *controller, const FleetTableModel *model)
    : QObject(window)
    , m_banner(banner)
    , m_controller(controller)
    , m_model(model)
    , m_exporter(window)
    , m_openFolder(icon(QStringLiteral("folder")), tr("Open folder"))
{
    connect(&m_exporter, &Exporter::saved, this, &ExportDesk::showSaved);
    connect(&m_exporter, &Exporter::failed, this, &ExportDesk::showFailed);
    connect(&m_openFolder, &QAction::triggered, this, &ExportDesk::openFolder);
}

void ExportDesk::ask(report::Scope scope)
{
    m_exporter.ask(scope, m_controller->batch(), m_model->rows().jobs());
}

void ExportDesk::showSaved(const QString &path)
{
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    m_banner->show({Notice::Kind::Success, tr("%1 is saved.").arg(file.fileName()), {&m_openFolder}});
}

void ExportDesk::showFailed(const QString &problem)
{
    m_banner->show({Notice::Kind::Error, problem, {}});
}

void ExportDesk::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace ui
