// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchmarks.h"

#include "ui/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStringList>

namespace ui {

namespace {

QSet<fleet::BatchId> numbersIn(const QStringList &words)
{
    QSet<fleet::BatchId> numbers;
    for (const QString &word : words) {
        if (const fleet::BatchId number = word.toLongLong(); number > 0)
            numbers.insert(number);
    }
    return numbers;
}

QStringList wordsFor(const QSet<fleet::BatchId> &numbers)
{
    QStringList words;
    for (const fleet::BatchId number : numbers)
        words.append(QString::number(number));
    words.sort();
    return words;
}

void put(QSet<fleet::BatchId> &numbers, fleet::BatchId number, bool on)
{
    if (on)
        numbers.insert(number);
    else
        numbers.remove(number);
}

} // namespace

void BatchMarks::load(const QString &path)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    m_group = QStringLiteral("batches/%1/").arg(QString::fromLatin1(digest.toHex().left(12)));
    Settings settings;
    m_pinned = numbersIn(settings.value(m_group + QStringLiteral("pinned")).toStringList());
    m_archived = numbersIn(settings.value(m_group + QStringLiteral("archived")).toStringList());
}

void BatchMarks::setPinned(fleet::BatchId batch, bool on)
{
    put(m_pinned, batch, on);
    save();
}

void BatchMarks::setArchived(fleet::BatchId batch, bool on)
{
    put(m_archived, batch, on);
    save();
}

void BatchMarks::save() const
{
    if (m_group.isEmpty())
        return;
    Settings settings;
    settings.setValue(m_group + QStringLiteral("pinned"), wordsFor(m_pinned));
    settings.setValue(m_group + QStringLiteral("archived"), wordsFor(m_archived));
}

} // namespace ui
