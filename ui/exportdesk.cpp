// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdesk.h"

#include "ui/background.h"
#include "ui/banner.h"
#include "ui/exportdialog.h"
#include "ui/fleetcontroller.h"
#include "ui/fleettablemodel.h"
#include "ui/fleettableview.h"
#include "ui/icons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace ui {

ExportDesk::ExportDesk(QWidget *window, Banner *banner, const FleetController *controller,
    const FleetTableModel *model, const FleetTableView *table)
    : QObject(window)
    , m_window(window)
    , m_banner(banner)
    , m_controller(controller)
    , m_model(model)
    , m_table(table)
    , m_openFile(icon(QStringLiteral("open")), tr("Open"), this)
    , m_openFolder(icon(QStringLiteral("folder")), tr("Show in folder"), this)
{
    m_openFile.setObjectName(QStringLiteral("openExported"));
    m_openFolder.setObjectName(QStringLiteral("openExportFolder"));
    connect(&m_openFile, &QAction::triggered, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(&m_openFolder, &QAction::triggered, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
}

void ExportDesk::ask(report::Scope scope)
{
    // Where the cursor is counts for nothing here: nobody who exports failures means that one row.
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    open(source(hasSelection ? m_table->chosenRows() : QList<int>()), scope);
}

void ExportDesk::exportChosen()
{
    ExportSource some = source(m_table->chosenRows());
    some.isAboutChosen = true;
    open(some, report::Scope::Results);
}

void ExportDesk::exportRows(const QList<fleet::JobIndex> &jobs)
{
    ExportSource some = source({});
    some.isAboutChosen = true;
    for (const fleet::JobIndex job : jobs)
        some.chosen.append(some.rows.recordOf(job));
    open(some, report::Scope::Failures);
}

ExportSource ExportDesk::source(const QList<int> &chosenRows) const
{
    ExportSource source{m_controller->batch(), m_model->rows(), {}, {}, false};
    const auto add = [&](QList<Record> &records, int row) {
        const Record record = m_model->recordAt(row);
        if (source.rows.jobOf(record) != noJob)
            records.append(record);
    };
    if (m_model->rowCount() < static_cast<int>(source.rows.size())) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            add(source.shown, row);
    }
    for (const int row : chosenRows)
        add(source.chosen, row);
    std::sort(source.shown.begin(), source.shown.end());
    std::sort(source.chosen.begin(), source.chosen.end());
    return source;
}

void ExportDesk::open(const ExportSource &source, report::Scope scope)
{
    auto *dialog = new ExportDialog(source, scope, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::wanted, this, &ExportDesk::carryOut);
    m_dialog = dialog;
    dialog->open();
}

void ExportDesk::carryOut(const ExportOrder &order)
{
    inBackground(
        this, [order] { return carriedOut(order); },
        [this, path = order.path](const report::SaveResult &result) {
            const bool isOpen = m_dialog && m_dialog->isVisible();
            if (result.ok())
                showSaved(path);
            else if (isOpen)
                m_dialog->showProblem(result.problem);
            else // it was closed meanwhile
                m_banner->show({Notice::Kind::Error, result.problem, {}});
            if (result.ok() && isOpen)
                m_dialog->finish();
        });
}

void ExportDesk::showSaved(const QString &path)
{
    m_path = path;
    m_banner->show({Notice::Kind::Success, tr("%1 is saved.").arg(QFileInfo(path).fileName()),
        {&m_openFile, &m_openFolder}});
}

} // namespace ui
