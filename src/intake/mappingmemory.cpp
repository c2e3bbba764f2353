// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mappingmemory.h"

#include "intake/columnmapping.h"
#include "intake/columnnames.h"
#include "intake/optionsjson.h"

#include <QCryptographicHash>

#include <algorithm>

namespace intake {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 1;
constexpr qsizetype bytesMax = qsizetype{4} * 1024 * 1024;
constexpr std::size_t fingerprintSizeMax = 64;

/** Of a list without a header there is nothing to know it again by: its neighbour may have as many columns. */
bool namesNothing(const QStringList &header)
{
    return header == numberedHeader(static_cast<int>(header.size()));
}

bool fits(const CheckRules &rules, qsizetype columns)
{
    return std::all_of(
        rules.mapping.begin(), rules.mapping.end(), [columns](int column) { return column < columns; });
}

} // namespace

QByteArray headerFingerprint(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : header) {
        hash.addData(plainName(name).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result().toHex();
}

MappingMemory MappingMemory::fromBytes(const QByteArray &bytes)
{
    MappingMemory memory;
    if (bytes.size() > bytesMax)
        return memory;
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object() || !numberMember(json, "version", formatVersion, formatVersion)
        || !json.contains("mappings") || !json["mappings"].is_array())
        return memory;
    for (const Json &entry : json["mappings"]) {
        const auto fingerprint = textMember(entry, "header", fingerprintSizeMax);
        const auto rules = entry.contains("rules") ? checkRulesFrom(entry["rules"]) : std::nullopt;
        if (fingerprint && rules && memory.m_entries.size() < entriesMax)
            memory.m_entries.append({QByteArray::fromStdString(*fingerprint), *rules});
    }
    return memory;
}

QByteArray MappingMemory::toBytes() const
{
    Json json{{"version", formatVersion}, {"mappings", Json::array()}};
    for (const Entry &entry : m_entries)
        json["mappings"].push_back(
            {{"header", entry.fingerprint.toStdString()}, {"rules", jsonOf(entry.rules)}});
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void MappingMemory::remember(const QStringList &header, const CheckRules &rules)
{
    if (namesNothing(header))
        return;
    forget(header);
    m_entries.prepend({headerFingerprint(header), rules});
    while (m_entries.size() > entriesMax)
        m_entries.removeLast();
}

std::optional<CheckRules> MappingMemory::recall(const QStringList &header) const
{
    if (namesNothing(header))
        return std::nullopt;
    const QByteArray wanted = headerFingerprint(header);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&wanted](const Entry &entry) { return entry.fingerprint == wanted; });
    if (found == m_entries.end() || !fits(found->rules, header.size()))
        return std::nullopt;
    return found->rules;
}

void MappingMemory::forget(const QStringList &header)
{
    m_entries.removeIf(
        [wanted = headerFingerprint(header)](const Entry &entry) { return entry.fingerprint == wanted; });
}

} // namespace intake
