// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandboxhost.h"

#include "sandbox/embeddedsandbox.h"

namespace ui {

namespace {

/** Lives on the host's thread and takes the server with it when that ends. */
class Keeper final : public QObject
{
public:
    sandbox::EmbeddedSandbox server;
};

} // namespace

SandboxHost::SandboxHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sandbox host"));
}

SandboxHost::~SandboxHost()
{
    m_thread.quit();
    m_thread.wait();
}

void SandboxHost::start(double speed)
{
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, starter, [this, starter, speed] {
        auto *keeper = new Keeper;
        connect(&m_thread, &QThread::finished, keeper, &QObject::deleteLater);
        starter->deleteLater();
        sandbox::Options options;
        options.speed = speed;
        if (keeper->server.start(options))
            emit ready(keeper->server.origin(), keeper->server.token());
        else
            emit failed(keeper->server.problem());
    });
    m_thread.start();
}

} // namespace ui
