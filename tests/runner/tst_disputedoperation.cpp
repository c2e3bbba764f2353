// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetrunner.h"
#include "runner/orders.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using fleet::JobState;

namespace {

/** Answers every order with one and the same operation, which is completed by the first poll. */
class ConfusedServer final : public QObject
{
public:
    ConfusedServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] QUrl origin() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    int polls = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &received = m_received[socket];
        received += socket->readAll();
        const bool isOrder = received.startsWith("POST");
        if (!received.contains(isOrder ? "}}" : "\r\n\r\n")) // an order's body ends with two braces
            return;
        received.clear();
        polls += isOrder ? 0 : 1;
        const QByteArray body = isOrder ? "{\"data\":{\"operationId\":\"op_1\",\"status\":\"pending\"}}"
                                        : "{\"data\":{\"operationId\":\"op_1\",\"status\":\"completed\","
                                          "\"result\":{\"agentId\":\"agt_1\"}}}";
        socket->write("HTTP/1.1 " + QByteArray(isOrder ? "202 Accepted" : "200 OK")
            + "\r\nContent-Type: application/json\r\nX-Poll-After: 1\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace

/** A server that gives one operation to two customers: nobody can say whose agent it makes. */
class DisputedOperationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void neitherJobTakesItForItsOwn() // hazard 14
    {
        ConfusedServer server;
        runner::FleetRunner fleetRunner;
        QHash<fleet::JobIndex, fleet::Job> jobs;
        connect(&fleetRunner, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.changed)
                jobs.insert(job.index, job);
        });
        auto order = orderFor(server.origin(), "token", 2);
        order.limits.requestTimeout = 500ms; // also the quiet period before it is asked again
        fleetRunner.start(order);
        const auto has = [&](JobState state) {
            return std::any_of(
                jobs.begin(), jobs.end(), [&](const fleet::Job &job) { return job.state == state; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(has(JobState::Unknown), 30000);
        QTRY_VERIFY(server.polls > 0); // the first one's operation is followed, and said to be completed
        QVERIFY(!has(JobState::Active));
        const auto unknown = std::find_if(
            jobs.begin(), jobs.end(), [](const fleet::Job &job) { return job.state == JobState::Unknown; });
        QCOMPARE(unknown->failure->code, QStringLiteral("duplicate_operation"));
        QCOMPARE(unknown->failure->message, QStringLiteral("op_1"));
        QVERIFY(unknown->operationId.isEmpty());
        QVERIFY(!unknown->failure->retryable);
        QCOMPARE(unknown->attempt, 1);
    }
};

QTEST_GUILESS_MAIN(DisputedOperationTest)
#include "tst_disputedoperation.moc"
