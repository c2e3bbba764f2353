// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/environment.h"
#include "ui/sandboxhost.h"

#include <QObject>

namespace ui {

/** Owns the environment of the window and, where that is the embedded sandbox, the sandbox itself. */
class EnvironmentKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentKeeper)

public:
    /** Starts the sandbox where \a environment asks for it; changed() follows. */
    EnvironmentKeeper(const Environment &environment, double sandboxSpeed, QObject *parent = nullptr);

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    void setToken(const QByteArray &token);
    void setLedgerOpening();
    /** It is no longer opening. Why nothing can be written down, and so nothing ordered; empty: it can. */
    void setLedgerProblem(const QString &problem);

signals:
    void changed();

private:
    Environment m_environment;
    SandboxHost m_sandbox;
};

} // namespace ui
