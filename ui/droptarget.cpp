// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/droptarget.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_veil(new QFrame(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    m_veil->setObjectName(QStringLiteral("dropVeil"));
    m_veil->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_veil->setFrameShape(QFrame::Box);
    m_veil->setLineWidth(3);
    m_veil->hide();
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (filesIn(drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        showVeil(true);
        return true;
    }
    case QEvent::DragLeave:
        showVeil(false);
        return false;
    case QEvent::Drop: {
        showVeil(false);
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = filesIn(drop->mimeData());
        if (files.isEmpty())
            return false;
        drop->acceptProposedAction();
        emit dropped(files.first(), static_cast<int>(files.size()) - 1);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

QStringList DropTarget::filesIn(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void DropTarget::showVeil(bool visible)
{
    if (visible) {
        QPalette colors = m_window->palette();
        colors.setColor(QPalette::WindowText, colors.color(QPalette::Highlight));
        m_veil->setPalette(colors);
        m_veil->setGeometry(m_window->rect());
        m_veil->raise();
    }
    m_veil->setVisible(visible);
}

} // namespace ui
