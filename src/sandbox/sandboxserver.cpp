// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include "sandbox/database.h"
#include "sandbox/gateway.h"
#include "sandbox/httpserver.h"

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

class SandboxServer::Parts
{
public:
    explicit Parts(const Settings &settings)
        : clock(settings.speed)
        , wording(settings, clock)
        , provisioning(database, clock, wording, settings)
        , gateway(settings, clock, database, provisioning, wording, log)
        , http([this](const std::shared_ptr<Exchange> &exchange) { gateway.handle(exchange); })
    {
    }

    Clock clock;
    Database database;
    RequestLog log;
    Wording wording;
    Provisioning provisioning;
    Gateway gateway;
    HttpServer http; // last, so that no connection outlives what serves it
};

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
{
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start(const Settings &settings)
{
    m_parts = std::make_unique<Parts>(settings);
    if (!m_parts->database.open(settings.database)) {
        m_problem = m_parts->database.takeFailure();
    } else if (!m_parts->log.open(settings.log)) {
        m_problem = tr("The log %1 cannot be opened: %2").arg(settings.log, m_parts->log.problem());
    } else if (!m_parts->http.listen(settings.address, settings.port)) {
        m_problem = tr("Cannot listen on %1 port %2: %3")
                        .arg(settings.address.toString())
                        .arg(settings.port)
                        .arg(m_parts->http.errorString());
    } else {
        m_parts->provisioning.resume();
        if (!m_parts->database.hasFailed())
            return true;
        m_problem = m_parts->database.takeFailure();
    }
    m_parts.reset();
    return false;
}

QUrl SandboxServer::origin() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_parts ? m_parts->http.serverAddress().toString() : QString());
    url.setPort(m_parts ? m_parts->http.serverPort() : -1);
    return url;
}

} // namespace sandbox
