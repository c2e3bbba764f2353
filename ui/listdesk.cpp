// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listdesk.h"

#include "ui/plaintext.h"
#include "ui/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
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
    dialog->setNameFilters({tr("Customer lists (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&ListDesk::open));
    dialog->open();
}

void ListDesk::open(const QString &path)
{
    open(ListWish{{path, {}, {}}, {}, {}, {}});
}

void ListDesk::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data ? data->text() : QString();
    if (text.trimmed().isEmpty()) {
        emit refused(
            tr("There is nothing to paste. Copy rows in a spreadsheet, with the names of the columns "
               "above them, then paste here."));
        return;
    }
    open(ListWish{{{}, text.toUtf8(), tr("Pasted list")}, {}, {}, {}});
}

void ListDesk::cancel()
{
    m_loader.cancel();
    m_reading = false;
    emit refused({});
}

void ListDesk::open(const ListWish &wish)
{
    if (!m_reason.isEmpty()) {
        emit refused(m_reason);
        return;
    }
    m_reading = true;
    emit reading(wish.source.name());
    m_loader.load(wish);
}

void ListDesk::openSample()
{
    open(samplePath());
}

void ListDesk::take(const OpenedList &opened)
{
    m_reading = false;
    const QString &path = opened.source.path;
    if (!opened.draft) {
        m_recent.remove(path);
        const auto refusal = opened.list.refusal();
        emit refused(refusal ? refusal->sentence : QString());
        return;
    }
    if (!path.isEmpty() && !isOurOwn(path)) {
        const QFileInfo file(path);
        m_recent.add(file.absoluteFilePath());
        Settings().setValue(directoryKey(), file.absolutePath());
    }
    emit this->opened(opened);
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
