// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/operationid.h"

#include <algorithm>

namespace wfw {

namespace {

constexpr qsizetype idLengthMax = 128;
constexpr qsizetype linkLengthMax = 2048;

bool isIdCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-';
}

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == u"http" ? 80 : 443);
}

bool isSameOrigin(const QUrl &url, const QUrl &origin)
{
    return url.scheme() == origin.scheme() && url.host() == origin.host()
        && effectivePort(url) == effectivePort(origin) && url.userInfo().isEmpty();
}

/** The id behind ".../operations/", compared on the text as sent: nothing is decoded or resolved first. */
QString idFromPath(QStringView path)
{
    for (const QStringView prefix :
        {u"/v2/operations/", u"v2/operations/", u"/operations/", u"operations/"}) {
        if (!path.startsWith(prefix))
            continue;
        QStringView id = path.mid(prefix.size());
        if (id.endsWith(u'/'))
            id.chop(1);
        return isOperationId(id) ? id.toString() : QString();
    }
    return {};
}

} // namespace

bool isOperationId(QStringView id)
{
    return !id.isEmpty() && id.size() <= idLengthMax && std::all_of(id.begin(), id.end(), isIdCharacter);
}

StatusLink readStatusLink(const QString &link, const QUrl &origin)
{
    StatusLink result;
    if (link.size() > linkLengthMax) {
        result.isOdd = true;
        return result;
    }
    QStringView path = link;
    const qsizetype tail = link.indexOf(u'?');
    if (tail >= 0)
        path = path.first(tail);

    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid())
        return {{}, true};
    if (!url.scheme().isEmpty() || link.startsWith(u"//")) {
        result.isOdd = !isSameOrigin(url, origin);
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        const qsizetype authority = link.indexOf(u"//");
        const qsizetype slash = authority < 0 ? -1 : path.indexOf(u'/', authority + 2);
        if (!isWeb || slash < 0)
            return {{}, true};
        path = path.mid(slash);
    }
    result.operationId = idFromPath(path);
    result.isOdd = result.isOdd || result.operationId.isEmpty();
    return result;
}

} // namespace wfw
