// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draftfile.h"

#include "report/exportfile.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace ui {

namespace {

constexpr int version = 1;
constexpr qint64 bytesMax = qint64{256} * 1024 * 1024; ///< more is no draft of ours

QString suffix()
{
    return QStringLiteral(".draft");
}

} // namespace

QString draftPath(const QString &folder, const ListSource &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(source.path.isEmpty() ? source.pasted : source.path.toUtf8());
    return QDir(folder).filePath(QString::fromLatin1(hash.result().toHex().first(32)) + suffix());
}

bool writeDraft(const QString &path, const OpenedList &opened, const intake::ListDraft &draft)
{
    const QCborMap map{{QStringLiteral("version"), version}, {QStringLiteral("path"), opened.source.path},
        {QStringLiteral("pasted"), opened.source.pasted}, {QStringLiteral("title"), opened.source.title},
        {QStringLiteral("changes"), draft.touchedRowCount()},
        {QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch()},
        {QStringLiteral("draft"), draft.saved(opened.source.path, opened.options).toBytes()}};
    const QString folder = QFileInfo(path).path();
    return QDir().mkpath(folder) && report::saveFile(path, map.toCborValue().toCbor()).ok();
}

std::optional<DraftFile> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > bytesMax)
        return std::nullopt;
    const QCborMap map = QCborValue::fromCbor(file.readAll()).toMap();
    if (map.value(QStringLiteral("version")).toInteger() != version)
        return std::nullopt;
    DraftFile draft;
    draft.path = path;
    draft.wish.source = {map.value(QStringLiteral("path")).toString(),
        map.value(QStringLiteral("pasted")).toByteArray(), map.value(QStringLiteral("title")).toString()};
    draft.wish.savedDraft = map.value(QStringLiteral("draft")).toByteArray();
    const auto saved = intake::SavedDraft::fromBytes(draft.wish.savedDraft);
    if (!saved)
        return std::nullopt;
    draft.wish.options = saved->options;
    draft.changes = static_cast<int>(map.value(QStringLiteral("changes")).toInteger());
    draft.at = QDateTime::fromMSecsSinceEpoch(map.value(QStringLiteral("at")).toInteger());
    return draft;
}

std::optional<DraftFile> newestDraft(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*") + suffix()}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        if (auto draft = readDraft(QDir(folder).filePath(name)))
            return draft;
    }
    return std::nullopt;
}

} // namespace ui
