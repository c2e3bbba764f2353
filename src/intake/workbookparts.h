// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace intake {

/** The named parts that a workbook is made of. Names are looked up whatever their case, and never become paths. */
class WorkbookParts
{
public:
    virtual ~WorkbookParts() = default;
    [[nodiscard]] virtual bool has(const QString &name) const = 0;
    /** All of a part; unset where there is none, where it is damaged, or where it goes beyond what is bearable. */
    [[nodiscard]] virtual std::optional<QByteArray> part(const QString &name) = 0;
};

/**
 * The parts of a zip archive in memory. Whatever the archive says of itself, no part is inflated past a hundred times its
 * packed size, no more than 256 MiB in all, and an archive of more than ten thousand parts has none.
 */
class ZipParts : public WorkbookParts
{
public:
    explicit ZipParts(const QByteArray &bytes);
    ~ZipParts() override;
    Q_DISABLE_COPY_MOVE(ZipParts)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool has(const QString &name) const override;
    [[nodiscard]] std::optional<QByteArray> part(const QString &name) override;
    /** A part was there and was refused, for its size. */
    [[nodiscard]] bool wasTooLarge() const { return m_wasTooLarge; }

private:
    struct Archive;
    /** Where a part stands in the archive's directory. */
    struct Place
    {
        quint64 directoryOffset = 0;
        quint64 number = 0;
    };

    void noteCurrent();
    [[nodiscard]] std::optional<QByteArray> inflated(qint64 sizeMax);

    std::unique_ptr<Archive> m_archive;
    void *m_zip = nullptr; ///< the library's handle
    QHash<QString, Place> m_places; ///< by how names are looked up
    qint64 m_inflated = 0;
    qint64 m_packedMax;
    bool m_isOpen = false;
    bool m_wasTooLarge = false;
};

} // namespace intake
