// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/apiclient.h"

#include "wfw/exchange.h"
#include "wfw/log.h"
#include "wfw/managerpool.h"
#include "wfw/operationid.h"
#include "wfw/operationreply.h"
#include "wfw/requests.h"

#include <QNetworkRequest>
#include <QSet>

#include <functional>

namespace wfw {

namespace {

constexpr qsizetype notesKeptMax = 64;

Answer unsent(Verdict verdict, const QString &code)
{
    Answer answer;
    answer.verdict = verdict;
    answer.code = code;
    return answer;
}

} // namespace

class ApiClient::Private
{
public:
    using Use = std::function<void(const RawReply &)>;

    Private(ApiClient *client, const Connection &connection)
        : q(client)
        , requests(connection.origin)
        , token(connection.token)
        , timeout(connection.requestTimeout)
        , writers(connection.origin, connection.submitsInFlightMax, client)
        , readers(connection.origin, connection.pollsInFlightMax + listingsInFlight, client)
        , inFlight(std::make_unique<QObject>(client))
    {
    }

    Exchange *begin(ManagerPool &pool, const Use &use)
    {
        QNetworkAccessManager *manager = pool.take();
        auto *exchange = new Exchange(manager, timeout, inFlight.get());
        // Given back before the answer is told, so that the request which follows it finds the true counts; and
        // on destruction, where there is no answer.
        const auto giveBack = [&pool, manager] { pool.giveBack(manager); };
        const auto aborted = QObject::connect(exchange, &QObject::destroyed, &pool, giveBack);
        QObject::connect(exchange, &Exchange::ended, &pool, [giveBack, aborted] {
            QObject::disconnect(aborted);
            giveBack();
        });
        QObject::connect(exchange, &Exchange::ended, q, use);
        return exchange;
    }

    void post(const QNetworkRequest &request, const QByteArray &body, const Use &use)
    {
        begin(writers, use)->post(request, body);
    }

    void get(const QNetworkRequest &request, const Use &use) { begin(readers, use)->get(request); }

    /** Answers without sending, but as everything else from the event loop, and not after abortAll(). */
    void later(const std::function<void()> &answer)
    {
        QMetaObject::invokeMethod(inFlight.get(), answer, Qt::QueuedConnection);
    }

    /** Why nothing can be sent at all, if so. */
    std::optional<Answer> obstacle() const
    {
        const QString scheme = requests.origin().scheme();
        if (scheme != u"https" && scheme != u"http") // Qt would serve file: and data: as well
            return unsent(Verdict::NotSent, QStringLiteral("no_origin"));
        if (!isHeaderSafe(token, tokenLengthMax))
            return unsent(Verdict::SignInExpired, QStringLiteral("unusable_token"));
        return {};
    }

    Answer noted(const Decoded &decoded, const RawReply &reply)
    {
        for (const QString &note : decoded.notes) {
            if (notes.size() >= notesKeptMax || notes.contains(note))
                continue; // a server says the same odd thing in every reply
            notes.insert(note);
            qCWarning(log).noquote() << note;
        }
        Answer answer = decoded.answer;
        if (answer.verdict != Verdict::InProgress && answer.verdict != Verdict::Completed)
            answer.excerpt = excerptOf(reply.body);
        return answer;
    }

    /** A server may send back what it was sent; the token stays out of everything that is kept. */
    QByteArray excerptOf(const QByteArray &body) const
    {
        QByteArray excerpt =
            body.left(excerptMax + token.size()); // a token that begins within it is seen whole
        if (!token.isEmpty())
            excerpt.replace(token, "[token]");
        return excerpt.left(excerptMax);
    }

    static constexpr int listingsInFlight = 1;
    static constexpr qsizetype excerptMax = 2048;

    ApiClient *q;
    Requests requests;
    QByteArray token;
    std::chrono::milliseconds timeout;
    ManagerPool writers;
    ManagerPool readers;
    QSet<QString> notes;
    std::unique_ptr<QObject> inFlight; ///< owns every exchange and is the context of every answer to come
};

ApiClient::ApiClient(const Connection &connection, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, connection))
{
}

ApiClient::~ApiClient() = default;

void ApiClient::submit(quint32 tag, const QByteArray &idempotencyKey, const QByteArray &body)
{
    auto obstacle = d->obstacle();
    if (!obstacle && !isHeaderSafe(idempotencyKey, keyLengthMax))
        obstacle = unsent(Verdict::Malformed, QStringLiteral("unusable_key"));
    if (obstacle) {
        d->later([this, tag, answer = *obstacle] { emit submitAnswered(tag, answer); });
        return;
    }
    d->post(d->requests.submit(d->token, idempotencyKey), body, [this, tag](const RawReply &reply) {
        emit submitAnswered(tag, d->noted(decodeSubmitReply(reply, d->requests.origin()), reply));
    });
}

void ApiClient::poll(quint32 tag, const QString &operationId)
{
    auto obstacle = d->obstacle();
    if (!obstacle && !isOperationId(operationId))
        obstacle = unsent(Verdict::Malformed, QStringLiteral("invalid_operation_id"));
    if (obstacle) {
        d->later([this, tag, answer = *obstacle] { emit pollAnswered(tag, answer); });
        return;
    }
    d->get(d->requests.poll(d->token, operationId), [this, tag, operationId](const RawReply &reply) {
        emit pollAnswered(tag, d->noted(decodePollReply(reply, operationId, d->requests.origin()), reply));
    });
}

void ApiClient::listAgents(quint32 tag, const PageRequest &page)
{
    if (const auto obstacle = d->obstacle()) {
        d->later([this, tag, answer = *obstacle] { emit agentsListed(tag, {answer, {}, {}, {}}); });
        return;
    }
    d->get(d->requests.agents(d->token, page),
        [this, tag](const RawReply &reply) { emit agentsListed(tag, decodeAgentsPage(reply)); });
}

void ApiClient::setToken(const QByteArray &token)
{
    d->token = token;
}

void ApiClient::setSubmitsInFlightMax(int limit)
{
    d->writers.grow(limit);
}

void ApiClient::setPollsInFlightMax(int limit)
{
    d->readers.grow(limit + Private::listingsInFlight);
}

void ApiClient::dropConnections()
{
    d->writers.renew();
    d->readers.renew();
}

void ApiClient::abortAll()
{
    d->inFlight = std::make_unique<QObject>(this);
}

} // namespace wfw
