// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sandbox {

/**
 * Keeps a second sandbox off a database. The kernel lets go of it when the process ends, however it ends, so a
 * killed sandbox never stands in its successor's way.
 */
class FileLock final
{
    Q_DISABLE_COPY_MOVE(FileLock)

public:
    FileLock() = default;
    ~FileLock();

    /** Takes "<path>.lock". False: somebody else has it, or it cannot be made. */
    [[nodiscard]] bool take(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace sandbox
