// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draftkeeper.h"

#include <QFile>

#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

DraftKeeper::~DraftKeeper()
{
    keepNow();
    m_writer.waitForDone(); // what it tells is posted to this object
}

void DraftKeeper::keep(const OpenedList &opened, const DraftPointer &draft)
{
    if (m_folder.isEmpty())
        return;
    m_opened = opened;
    m_draft = draft;
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::keepNow()
{
    m_soon.stop();
    if (!m_draft)
        return;
    m_writer.start([this, path = draftPath(m_folder, m_opened.source), opened = m_opened,
                       draft = std::exchange(m_draft, {})] {
        if (!writeDraft(path, opened, *draft))
            QMetaObject::invokeMethod(this, &DraftKeeper::failed, Qt::QueuedConnection);
    });
}

void DraftKeeper::forget(const ListSource &source)
{
    if (m_folder.isEmpty())
        return;
    if (m_opened.source == source)
        m_draft.reset();
    m_writer.start([path = draftPath(m_folder, source)] { QFile::remove(path); });
}

void DraftKeeper::lookForAny()
{
    if (m_folder.isEmpty())
        return;
    m_writer.start([this, folder = m_folder] {
        if (const auto draft = newestDraft(folder))
            QMetaObject::invokeMethod(
                this, [this, draft] { emit found(*draft); }, Qt::QueuedConnection);
    });
}

void DraftKeeper::lookFor(const ListSource &source)
{
    if (m_folder.isEmpty())
        return;
    m_writer.start([this, path = draftPath(m_folder, source)] {
        if (const auto draft = readDraft(path))
            QMetaObject::invokeMethod(
                this, [this, draft] { emit found(*draft); }, Qt::QueuedConnection);
    });
}

} // namespace ui
