// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzedlist.h"
#include "intake/workbook.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/** The parts of a workbook without the archive around them, which no chance would ever make whole again. */
class BareParts : public intake::WorkbookParts
{
public:
    explicit BareParts(const QByteArray &bytes)
    {
        QByteArray name;
        for (const QByteArray &line : bytes.split('\n')) {
            if (line.startsWith("=== "))
                name = line.mid(4).trimmed().toLower();
            else
                m_parts[name] += line + '\n';
        }
    }

    [[nodiscard]] bool has(const QString &name) const override
    {
        return m_parts.contains(name.toLatin1().toLower());
    }
    [[nodiscard]] std::optional<QByteArray> part(const QString &name) override
    {
        const auto found = m_parts.constFind(name.toLatin1().toLower());
        return found != m_parts.constEnd() ? std::optional(*found) : std::nullopt;
    }

private:
    QHash<QByteArray, QByteArray> m_parts;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(data);
    const QByteArray bytes(text, static_cast<qsizetype>(size));
    if (intake::isArchive({text, size})) {
        lookAtAllOf(intake::readBytes(bytes, QStringLiteral("list.xlsx")));
        return 0;
    }
    BareParts parts(bytes);
    const auto result = intake::readWorkbook(parts, QString(), QStringLiteral("list.xlsx"));
    if (const auto *workbook = std::get_if<intake::Workbook>(&result)) {
        if (!workbook->sheets.contains(workbook->sheet))
            std::abort();
        std::string scratch;
        for (int record = 0; record < std::min(workbook->records.count(), 1000); ++record) {
            for (int column = 0; column < workbook->records.cellCount(record); ++column)
                (void)workbook->records.cell(record, column, scratch);
        }
    }
    return 0;
}
