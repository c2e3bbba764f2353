// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environmentkeeper.h"

namespace ui {

EnvironmentKeeper::EnvironmentKeeper(const Environment &environment, double sandboxSpeed, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    if (m_environment.kind != Environment::Kind::Sandbox)
        return;
    connect(&m_sandbox, &SandboxHost::ready, this, [this](const QUrl &origin, const QByteArray &token) {
        m_environment.origin = origin;
        m_environment.token = token;
        emit changed();
    });
    connect(&m_sandbox, &SandboxHost::failed, this, [this](const QString &problem) {
        m_environment.problem = problem;
        emit changed();
    });
    m_sandbox.start(sandboxSpeed);
}

void EnvironmentKeeper::setToken(const QByteArray &token)
{
    m_environment.token = token;
    emit changed();
}

void EnvironmentKeeper::setLedgerOpening()
{
    m_environment.ledgerIsOpening = true;
    emit changed();
}

void EnvironmentKeeper::setLedgerProblem(const QString &problem)
{
    m_environment.ledgerIsOpening = false;
    m_environment.ledgerProblem = problem;
    emit changed();
}

} // namespace ui
