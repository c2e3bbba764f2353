// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listdesk.h"

#include "ui/plaintext.h"
#include "ui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace ui {

namespace {

QString directoryKey()
{
    return QStringLiteral("listDirectory");
}

QString samplePath()
{
    return QStringLiteral(":/samples/dental-practices-100.csv");
}

bool isOurOwn(const QString &path)
{
    return path.startsWith(u':');
}

QString menuText(int number, const QString &path)
{
    QString shown = oneLine(QDir::toNativeSeparators(path));
    if (shown.size() > 60)
        shown = u'…' + shown.right(59);
    return QStringLiteral("&%1  %2").arg(number).arg(shown.replace(u'&', QStringLiteral("&&")));
}

} // namespace

ListDesk::ListDesk(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_loader, &ListLoader::loaded, this, &ListDesk::take);
}

void ListDesk::ask()
{
    if (!m_reason.isEmpty()) {
        emit refused(m_reason);
        return;
    }
    const QString last = Settings().value(directoryKey()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Open customer list"),
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Customer lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListDesk::open);
    dialog->open();
}

void ListDesk::open(const QString &path)
{
    if (!m_reason.isEmpty()) {
        emit refused(m_reason);
        return;
    }
    m_reading = true;
    emit reading(QFileInfo(path).fileName());
    m_loader.load(path);
}

void ListDesk::openSample()
{
    open(samplePath());
}

void ListDesk::take(const QString &path, const intake::CustomerList &list)
{
    m_reading = false;
    if (const auto refusal = list.refusal()) {
        m_recent.remove(path);
        emit refused(refusal->sentence);
        return;
    }
    if (!isOurOwn(path)) {
        const QFileInfo file(path);
        m_recent.add(file.absoluteFilePath());
        Settings().setValue(directoryKey(), file.absolutePath());
    }
    emit opened(list);
}

void ListDesk::serve(QMenu *recentMenu)
{
    connect(recentMenu, &QMenu::aboutToShow, this, [this, recentMenu] { fill(recentMenu); });
    fill(recentMenu);
}

void ListDesk::fill(QMenu *menu)
{
    menu->clear();
    const QStringList paths = m_recent.paths();
    int number = 0;
    for (const QString &path : paths)
        menu->addAction(menuText(++number, path), this, [this, path] { open(path); });
    if (paths.isEmpty()) {
        menu->addAction(tr("No list was opened yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("&Forget these"), this, [this] { m_recent.clear(); });
}

} // namespace ui
