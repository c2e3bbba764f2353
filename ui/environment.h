// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace ui {

/** Where orders go. Made once at the start; only the token may be given later. */
struct Environment
{
    enum class Kind
    {
        Sandbox, ///< the one inside this program
        Local, ///< another server on this machine
        Live,
    };

    Kind kind = Kind::Sandbox;
    QString name; ///< for headings and for the batch, for example "Sandbox"
    QUrl origin; ///< empty until it is known
    QByteArray token;
    QString problem; ///< why nothing can be ordered here, one sentence; empty: nothing is wrong

    bool ledgerIsOpening = false; ///< nothing can be ordered yet
    QString ledgerProblem; ///< why nothing can be written down before it is sent; empty: it can

    /** True when an order can be sent. */
    [[nodiscard]] bool isReady() const
    {
        return problem.isEmpty() && !ledgerIsOpening && ledgerProblem.isEmpty() && origin.isValid()
            && !token.isEmpty();
    }
};

/** The sandbox before it listens. */
[[nodiscard]] Environment sandboxEnvironment();
/** The API at \a address, as typed. Its problem says what is wrong with the address, or that the token is missing. */
[[nodiscard]] Environment apiEnvironment(const QString &address, const QByteArray &token);

/** One sentence for the banner: where orders go and what that means. */
[[nodiscard]] QString describe(const Environment &environment);

} // namespace ui
