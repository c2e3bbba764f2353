// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"
#include "sandbox/webhooksender.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/** A message of an event stream. */
struct Message
{
    qint64 id = 0;
    QByteArray name;
    QJsonObject body;
};

/** The next message that is an event; heartbeats and chunk frames are passed over. */
Message nextMessage(Line &stream)
{
    Message message;
    while (message.name.isEmpty()) {
        const QByteArray block = stream.readBlock();
        if (block.isEmpty())
            break; // ended, or silent for too long
        for (const QByteArray &line : block.split('\n')) {
            if (line.startsWith("id: "))
                message.id = line.mid(4).toLongLong();
            else if (line.startsWith("event: "))
                message.name = line.mid(7);
            else if (line.startsWith("data: "))
                message.body = QJsonDocument::fromJson(line.mid(6)).object();
        }
    }
    return message;
}

HeaderPairs streamHeaders(const QByteArray &lastEventId = {}, const QByteArray &token = "one")
{
    HeaderPairs headers{{"Authorization", "Bearer " + token}};
    if (!lastEventId.isEmpty())
        headers.append({"Last-Event-ID", lastEventId});
    return headers;
}

} // namespace

/** What the sandbox tells without being asked. */
class EventsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void streamsWhatHappens();
    void replaysFromTheLastEventId();
    void keepsTenantsApart();
    void beatsAndEnds();
    void announcesFailuresWhenToldTo();
    void postsSignedWebhooks();
    void repeatsWebhooksThatAreNotTaken();
    void signsAsTheSpecificationSays();
};

void EventsTest::streamsWhatHappens()
{
    Stand stand;
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", streamHeaders());
    QVERIFY(stream.readBlock().contains("text/event-stream"));
    const QString id = idIn(stand.create("k", "a.example"));
    const Message message = nextMessage(stream);
    QCOMPARE(message.name, "agent.provisioned");
    QVERIFY(message.id > 0);
    QCOMPARE(message.body.value("event"_L1).toString(), u"agent.provisioned"_s);
    QVERIFY(
        QDateTime::fromString(message.body.value("timestamp"_L1).toString(), Qt::ISODateWithMs).isValid());
    // The data mirrors the completed operation, so that one decoder serves both.
    const QJsonObject data = message.body.value("data"_L1).toObject();
    QCOMPARE(data.value("operationId"_L1).toString(), id);
    QCOMPARE(data.value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(data.value("result"_L1), stand.operation(id).data().value("result"_L1));
}

void EventsTest::replaysFromTheLastEventId()
{
    Stand stand;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(
            statusIn(stand.ending(idIn(stand.create(QByteArray::number(i), "a.example")))), u"completed"_s);
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", streamHeaders("0"));
    const Message first = nextMessage(stream);
    const Message second = nextMessage(stream);
    const Message third = nextMessage(stream);
    QVERIFY(0 < first.id && first.id < second.id && second.id < third.id);
    Line again(stand.origin());
    again.send("GET", "/v2/events", streamHeaders(QByteArray::number(second.id)));
    const Message repeated = nextMessage(again);
    QCOMPARE(repeated.id, third.id);
    QCOMPARE(repeated.body, third.body);
}

void EventsTest::keepsTenantsApart()
{
    Stand stand;
    QCOMPARE(statusIn(stand.ending(idIn(stand.create("k", "a.example", "one")))), u"completed"_s);
    const QString others = idIn(stand.create("k", "a.example", "two"));
    QTRY_COMPARE(statusIn(stand.operation(others, "two")), u"completed"_s);
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", streamHeaders("0", "two"));
    QCOMPARE(nextMessage(stream).body.value("data"_L1)["operationId"_L1].toString(), others);
}

void EventsTest::beatsAndEnds()
{
    Stand stand(Stand::quick(100)); // a minute in 0.6 s
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", streamHeaders());
    const Answer answer = stream.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), "text/event-stream");
    QVERIFY(answer.whole); // ended as it should, not cut
    QVERIFY(answer.body.startsWith("retry: 10\n\n"));
    QVERIFY(answer.body.count(": still here\n\n") >= 3);
    // The connection can be used on.
    QCOMPARE(stream.ask("GET", "/v2/agents", streamHeaders()).status, 200);
}

void EventsTest::announcesFailuresWhenToldTo()
{
    sandbox::Options options = Stand::quick();
    options.failureEvents = true;
    Stand stand(options);
    QCOMPARE(statusIn(stand.ending(idIn(stand.create("k", "crawlfail.example")))), u"failed"_s);
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", streamHeaders("0"));
    const Message message = nextMessage(stream);
    QCOMPARE(message.name, "agent.failed");
    QCOMPARE(message.body.value("data"_L1)["error"_L1]["code"_L1].toString(), u"scout_crawl_failed"_s);
}

namespace {

/** Takes webhooks; answers each request with the next of the statuses. */
class Receiver final
{
public:
    explicit Receiver(const QList<int> &statuses)
        : m_statuses(statuses)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_server.serverPort()); }
    struct Post
    {
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    QList<Post> posts;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Post post;
        for (const QByteArray &line : buffer.first(end).split('\n').mid(1)) {
            const qsizetype colon = line.indexOf(':');
            post.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        post.body = buffer.mid(end + 4);
        if (post.body.size() < post.headers.value("content-length").toLongLong())
            return;
        buffer.clear();
        const int status = m_statuses.value(posts.size(), 200);
        posts.append(post);
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 0\r\n\r\n");
    }

    QList<int> m_statuses;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

const QByteArray secretKey("0123456789abcdefghijklmn");

sandbox::Options hooked(const Receiver &receiver)
{
    sandbox::Options options = Stand::quick();
    options.webhook = receiver.url();
    options.webhookSecret = u"whsec_"_s + QString::fromLatin1(secretKey.toBase64());
    return options;
}

} // namespace

void EventsTest::postsSignedWebhooks()
{
    Receiver receiver({});
    Stand stand(hooked(receiver));
    const QString id = idIn(stand.create("k", "a.example"));
    QTRY_COMPARE(receiver.posts.size(), 1);
    const Receiver::Post post = receiver.posts.constFirst();
    QCOMPARE(post.headers.value("content-type"), "application/json");
    const QByteArray stamp = post.headers.value("webhook-timestamp");
    QVERIFY(qAbs(stamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 60);
    const QByteArray signedText = post.headers.value("webhook-id") + '.' + stamp + '.' + post.body;
    const QByteArray signature =
        QMessageAuthenticationCode::hash(signedText, secretKey, QCryptographicHash::Sha256).toBase64();
    QCOMPARE(post.headers.value("webhook-signature"), "v1," + signature);
    const QJsonObject body = QJsonDocument::fromJson(post.body).object();
    QCOMPARE(body.value("event"_L1).toString(), u"agent.provisioned"_s);
    QCOMPARE(body.value("data"_L1)["operationId"_L1].toString(), id);
}

void EventsTest::repeatsWebhooksThatAreNotTaken()
{
    Receiver receiver({500, 302, 200});
    Stand stand(hooked(receiver));
    QCOMPARE(stand.create("k", "a.example").status, 202);
    QTRY_COMPARE(receiver.posts.size(), 3);
    QCOMPARE(
        receiver.posts.at(1).headers.value("webhook-id"), receiver.posts.at(0).headers.value("webhook-id"));
    QCOMPARE(receiver.posts.at(2).body, receiver.posts.at(0).body);
}

void EventsTest::signsAsTheSpecificationSays()
{
    // Computed with another implementation (Python's hmac) from the same parts.
    QCOMPARE(sandbox::webhookSignature(secretKey, "msg_7", 1700000000, R"({"a":1})"),
        "v1,4Hnl61UCiFWS5ESHJXym6BZ8cOKrgDwvWV5nq6Kgpp0=");
}

QTEST_GUILESS_MAIN(EventsTest)
#include "tst_sandbox_events.moc"
