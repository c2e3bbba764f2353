// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/tokenclient.h"

#include "wfw/exchange.h"
#include "wfw/managerpool.h"
#include "wfw/requests.h"
#include "wfw/tokenreply.h"

#include <nlohmann/json.hpp>

namespace wfw {

namespace {

QByteArray writeSignIn(const ServiceAccount &account)
{
    nlohmann::ordered_json body = nlohmann::ordered_json::object();
    body["client_id"] = account.clientId.toStdString();
    body["client_secret"] = account.clientSecret.toStdString();
    body["grant_type"] = "client_credentials";
    return QByteArray::fromStdString(body.dump());
}

} // namespace

class TokenClient::Private
{
public:
    Private(TokenClient *client, const QUrl &origin, const ServiceAccount &serviceAccount,
        std::chrono::milliseconds requestTimeout)
        : requests(origin)
        , account(serviceAccount)
        , timeout(requestTimeout)
        , managers(origin, 1, client)
    {
    }

    /** Pasted secrets come with line breaks; bytes beyond ASCII would not even make valid JSON. */
    [[nodiscard]] bool isUsable() const
    {
        const QString scheme = requests.origin().scheme();
        return (scheme == u"https" || scheme == u"http") && isHeaderSafe(account.clientId, tokenLengthMax)
            && isHeaderSafe(account.clientSecret, tokenLengthMax);
    }

    Requests requests;
    ServiceAccount account;
    std::chrono::milliseconds timeout;
    ManagerPool managers;
    bool isUnderWay = false;
};

TokenClient::TokenClient(const QUrl &origin, const ServiceAccount &account,
    std::chrono::milliseconds requestTimeout, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, origin, account, requestTimeout))
{
}

TokenClient::~TokenClient() = default;

bool TokenClient::isSigningIn() const
{
    return d->isUnderWay;
}

void TokenClient::signIn()
{
    if (d->isUnderWay)
        return;
    d->isUnderWay = true;
    if (!d->isUsable()) {
        const auto refuse = [this] {
            Answer answer;
            answer.verdict = Verdict::Refused;
            answer.code = QStringLiteral("unusable_account");
            d->isUnderWay = false;
            emit failed(answer);
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    QNetworkAccessManager *manager = d->managers.take();
    auto *exchange = new Exchange(manager, d->timeout, this);
    connect(exchange, &Exchange::ended, this, [this, manager](const RawReply &reply) {
        d->managers.giveBack(manager);
        d->isUnderWay = false; // before the signal: who hears of a failure may try again at once
        const TokenReply result = decodeTokenReply(reply);
        if (result.answer.verdict == Verdict::Completed)
            emit signedIn(result.token, result.expiresIn);
        else
            emit failed(result.answer);
    });
    exchange->post(d->requests.signIn(), writeSignIn(d->account));
}

} // namespace wfw
