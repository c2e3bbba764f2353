// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/silence.h"

#include "cli/text.h"

namespace cli {

bool isSilence(const wfw::Answer &answer)
{
    return answer.verdict == wfw::Verdict::NotSent
        || (answer.verdict == wfw::Verdict::Lost && answer.httpStatus == 0);
}

QString silenceSentence(const wfw::Answer &answer, const QUrl &origin)
{
    const QString address = origin.toString();
    if (answer.code == u"connection_refused")
        return Text::tr("%1 refused the connection. Check the address, and that the server runs.")
            .arg(address);
    if (answer.code == u"host_not_found")
        return Text::tr("There is no host \"%1\". Check the address and the network.").arg(origin.host());
    if (answer.code == u"tls_failed")
        return Text::tr("No trusted connection to %1 could be made: %2").arg(address, answer.message);
    if (answer.code == u"proxy_failed")
        return Text::tr("The proxy on the way to %1 did not let the connection through: %2")
            .arg(address, answer.message);
    return Text::tr("%1 does not answer. Check the address and the network.").arg(address);
}

} // namespace cli
