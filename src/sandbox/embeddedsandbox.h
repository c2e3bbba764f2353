// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/options.h"

#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>

namespace sandbox {

/**
 * A sandbox server inside the calling process, on a thread of its own. For the window's and the command line's
 * --sandbox and for tests: clients reach it over HTTP only, like the stand-alone program.
 */
class EmbeddedSandbox final
{
    Q_DISABLE_COPY_MOVE(EmbeddedSandbox)

public:
    EmbeddedSandbox();
    /** Stops listening and ends the thread. */
    ~EmbeddedSandbox();

    /** Blocks until it listens (milliseconds). False: problem() says why in one sentence. */
    [[nodiscard]] bool start(const Options &options);
    void stop();

    [[nodiscard]] QUrl origin() const; ///< http://127.0.0.1:<port>, once started
    [[nodiscard]] QString problem() const;
    /** A token that this sandbox accepts. */
    [[nodiscard]] QByteArray token() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
