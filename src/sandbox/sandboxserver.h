// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/settings.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace sandbox {

/** The whole sandbox, on the thread that makes it. Puts the parts together and decides nothing itself. */
class SandboxServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxServer)

public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /** Opens the database and listens. False: problem() says why in one sentence. */
    [[nodiscard]] bool start(const Settings &settings);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QUrl origin() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
    QString m_problem;
};

} // namespace sandbox
