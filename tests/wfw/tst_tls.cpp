// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/apiclient.h"

#include "wfw/rawserver.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;
using wfw::Answer;
using wfw::ApiClient;
using wfw::Verdict;

// hazard 41, Q11: a server that cannot prove who it is sees nothing of a request. Pins do not exist (yet).
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void trustedServerIsSpokenTo();
    void untrustedCertificate();
    void expiredCertificate();
    void wrongHost();
    void oldProtocol_data();
    void oldProtocol();
    void noTlsAtAll();

private:
    bool openssl(const QString &arguments);
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    bool makeCertificate(const QString &name, const QString &subjectAltName, int days);
    [[nodiscard]] QSslConfiguration serverTls(const QString &name) const;

    QTemporaryDir m_directory;
    QSslConfiguration m_default;
};

namespace {

const QByteArray accepted = R"({"operationId":"op_1","status":"pending"})";

Answer submitTo(const QUrl &origin)
{
    ApiClient client({origin, "canary", 20s, 1, 1});
    QSignalSpy answered(&client, &ApiClient::submitAnswered);
    client.submit(1, "key", "{}");
    if (!answered.wait(25000))
        return {};
    return answered.at(0).at(1).value<Answer>();
}

void checkRefused(const Answer &answer)
{
    QCOMPARE(answer.verdict, Verdict::NotSent);
    QCOMPARE(answer.code, u"tls_failed"_s);
    QVERIFY(!answer.message.isEmpty());
}

} // namespace

bool TestTls::openssl(const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.start(u"openssl"_s, QProcess::splitCommand(arguments));
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    if (!isDone)
        qInfo().noquote() << process.readAllStandardError();
    return isDone;
}

bool TestTls::makeCertificate(const QString &name, const QString &subjectAltName, int days)
{
    QFile extensions(path(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + subjectAltName.toUtf8() + "\n");
    extensions.close();
    return openssl(u"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %1.key -out %1.csr "
                   "-subj \"/CN=test server\""_s.arg(name))
        && openssl(u"x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days %2 -extfile %1.ext "
                   "-out %1.pem"_s.arg(name)
                       .arg(days));
}

void TestTls::initTestCase()
{
    QVERIFY(m_directory.isValid());
    m_default = QSslConfiguration::defaultConfiguration();
    QVERIFY(openssl(
        u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -days 2 "
        "-subj \"/CN=test authority\""_s));
    QVERIFY(makeCertificate(u"good"_s, u"IP:127.0.0.1"_s, 2));
    QVERIFY(makeCertificate(u"expired"_s, u"IP:127.0.0.1"_s, -1));
    QVERIFY(makeCertificate(u"other"_s, u"DNS:other.example"_s, 2));
}

void TestTls::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QSslConfiguration trusting = m_default;
    trusting.addCaCertificates(QSslCertificate::fromPath(path(u"ca.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_default);
}

QSslConfiguration TestTls::serverTls(const QString &name) const
{
    QSslConfiguration tls = m_default;
    QFile key(path(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    return tls;
}

void TestTls::trustedServerIsSpokenTo()
{
    RawServer server(
        [](const Request &) { return Reaction{httpReply(202, accepted)}; }, serverTls(u"good"_s));
    const Answer answer = submitTo(server.origin());
    QCOMPARE(answer.verdict, Verdict::InProgress);
    QCOMPARE(server.requests().size(), 1);
}

void TestTls::untrustedCertificate()
{
    QSslConfiguration::setDefaultConfiguration(m_default);
    RawServer server(
        [](const Request &) { return Reaction{httpReply(202, accepted)}; }, serverTls(u"good"_s));
    checkRefused(submitTo(server.origin()));
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.begun(), 0);
}

void TestTls::expiredCertificate()
{
    RawServer server(
        [](const Request &) { return Reaction{httpReply(202, accepted)}; }, serverTls(u"expired"_s));
    checkRefused(submitTo(server.origin()));
    QCOMPARE(server.begun(), 0);
}

void TestTls::wrongHost()
{
    RawServer server(
        [](const Request &) { return Reaction{httpReply(202, accepted)}; }, serverTls(u"other"_s));
    checkRefused(submitTo(server.origin()));
    QCOMPARE(server.begun(), 0);
}

void TestTls::oldProtocol_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("TLS 1.0") << u"-tls1"_s;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s;
}

void TestTls::oldProtocol()
{
    QFETCH(QString, option);
    QProcess server;
    server.setWorkingDirectory(m_directory.path());
    server.start(u"openssl"_s,
        QProcess::splitCommand(
            u"s_server -accept 127.0.0.1:0 -cert good.pem -key good.key -www -cipher DEFAULT:@SECLEVEL=0 "_s
            + option));
    QByteArray said;
    QTRY_VERIFY((said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"));
    QTRY_VERIFY((said += server.readAllStandardOutput()).endsWith('\n'));
    const QString address = u"127.0.0.1:"_s
        + QString::fromLatin1(said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed());
    // Whoever is content with it does get through, so that ours is refused for the right reason.
    QVERIFY(openssl(u"s_client -cipher DEFAULT:@SECLEVEL=0 -connect "_s + address + u' ' + option));
    checkRefused(submitTo(QUrl(u"https://"_s + address)));
    server.kill();
    QVERIFY(server.waitForFinished());
}

void TestTls::noTlsAtAll()
{
    RawServer server([](const Request &) { return Reaction{httpReply(202, accepted)}; });
    QUrl origin = server.origin();
    origin.setScheme(u"https"_s);
    server.cutAfterBytes(1, Reaction::End::Close);
    const Answer answer = submitTo(origin);
    QCOMPARE(answer.verdict, Verdict::NotSent);
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
