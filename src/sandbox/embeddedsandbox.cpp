// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/embeddedsandbox.h"

#include "sandbox/sandboxserver.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

class EmbeddedSandbox::Private
{
public:
    QThread thread;
    std::unique_ptr<QObject> context; ///< lives on the thread; calls are made through it
    std::unique_ptr<SandboxServer> server;
    QUrl origin;
    QString problem;
    QByteArray token;
};

EmbeddedSandbox::EmbeddedSandbox()
    : d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"sandbox"_s);
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    stop();
}

bool EmbeddedSandbox::start(const Options &options)
{
    stop();
    Settings settings;
    d->problem = readSettings(options, settings);
    if (!d->problem.isEmpty())
        return false;
    d->token =
        options.tokens.isEmpty() ? QByteArrayLiteral("sandbox-token") : options.tokens.constFirst().toUtf8();
    d->context = std::make_unique<QObject>();
    d->context->moveToThread(&d->thread);
    d->thread.start();
    bool started = false;
    QMetaObject::invokeMethod(
        d->context.get(),
        [this, &settings, &started] {
            d->server = std::make_unique<SandboxServer>();
            started = d->server->start(settings);
            d->problem = d->server->problem();
            d->origin = started ? d->server->origin() : QUrl();
        },
        Qt::BlockingQueuedConnection);
    if (!started)
        stop();
    return started;
}

void EmbeddedSandbox::stop()
{
    if (!d->thread.isRunning())
        return;
    // Sockets, timers and the database belong to the thread and must end there.
    QMetaObject::invokeMethod(
        d->context.get(), [this] { d->server.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
    d->context.reset();
    d->origin.clear();
}

QUrl EmbeddedSandbox::origin() const
{
    return d->origin;
}

QString EmbeddedSandbox::problem() const
{
    return d->problem;
}

QByteArray EmbeddedSandbox::token() const
{
    return d->token;
}

} // namespace sandbox
