// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporter.h"

#include "ui/background.h"
#include "ui/settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

QString directoryKey()
{
    return QStringLiteral("exportDirectory");
}

QString suggestedName(report::Scope scope, const fleet::Batch &batch)
{
    // The batch's name comes from a file somebody sent: only its base name is used.
    const QString base = QFileInfo(batch.name).completeBaseName();
    // File names are not translated: they are looked for by scripts and colleagues.
    return (base.isEmpty() ? QStringLiteral("fleet") : base)
        + (scope == report::Scope::Failures ? QStringLiteral("-failures.csv")
                                            : QStringLiteral("-results.csv"));
}

QString suggestedDirectory()
{
    const QString last = Settings().value(directoryKey()).toString();
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Exporter::Exporter(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

void Exporter::ask(report::Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    const QString title = scope == report::Scope::Failures ? tr("Export failures") : tr("Export results");
    auto *dialog = new QFileDialog(m_window, title, suggestedDirectory());
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Table, can be opened again as a list (*.csv)"), tr("JSON, for programs (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QStringLiteral("json")) ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    dialog->selectFile(suggestedName(scope, batch));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, scope, batch, jobs](const QString &path) { save(path, scope, batch, jobs); });
    dialog->open();
}

void Exporter::save(
    const QString &path, report::Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    const auto format = report::formatForPath(path);
    if (!format) {
        emit failed(tr("“%1” was not saved: choose a name that ends in .csv or .json.")
                        .arg(QFileInfo(path).fileName()));
        return;
    }
    Settings().setValue(directoryKey(), QFileInfo(path).absolutePath());
    inBackground(
        this,
        [=] {
            const report::Written file = report::writeExport(scope, *format, batch, jobs);
            return file.ok() ? report::saveFile(path, file.bytes) : report::SaveResult{file.problem};
        },
        [this, path](const report::SaveResult &result) {
            if (result.ok())
                emit saved(path);
            else
                emit failed(result.problem);
        });
}

} // namespace ui
