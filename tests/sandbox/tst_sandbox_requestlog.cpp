// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestlog.h"

#include "sandbox/stand.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/** One line of the log, as docs/sandbox.md lets a reader take it apart. */
struct Entry
{
    QByteArray time;
    QByteArray method;
    QByteArray path;
    int status = 0;
    QMap<QByteArray, QByteArray> fields; ///< flags have the value "yes"
};

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4)
            continue;
        Entry entry{words.at(0), words.at(1), words.at(2), words.at(3).toInt(), {}};
        for (const QByteArray &word : words.mid(4)) {
            const qsizetype equals = word.indexOf('=');
            entry.fields.insert(
                equals < 0 ? word : word.first(equals), equals < 0 ? "yes" : word.mid(equals + 1));
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace

/** The log proves how a client behaved, and betrays no secret. */
class RequestLogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_folder.isValid());
        m_log = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".log"_s);
    }
    void tellsEachRequest();
    void showsEarlyPolls();
    void showsOverlaps();
    void showsWhoLeft();
    void betraysNoToken();
    void keepsOneLineWhateverIsSent();

private:
    sandbox::Options logged(double speed = 1000)
    {
        sandbox::Options options = Stand::quick(speed);
        options.log = m_log;
        return options;
    }

    QTemporaryDir m_folder;
    QString m_log;
};

void RequestLogTest::tellsEachRequest()
{
    Stand stand(logged(10));
    const QString id = idIn(stand.create("provision-customer-7", "a.example"));
    QCOMPARE(stand.create("provision-customer-7", "a.example").status, 202);
    QCOMPARE(stand.operation(id, "other").status, 404);
    const QList<Entry> entries = entriesOf(m_log);
    QCOMPARE(entries.size(), 3);
    const Entry &create = entries.at(0);
    QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s)
                .match(QString::fromLatin1(create.time))
                .hasMatch());
    QCOMPARE(create.method, "POST");
    QCOMPARE(create.path, "/v2/agents");
    QCOMPARE(create.status, 202);
    QCOMPARE(create.fields.value("key"), "provision-customer-7");
    QCOMPARE(create.fields.value("op"), id.toLatin1());
    QVERIFY(create.fields.value("agent").startsWith("agt_"));
    QCOMPARE(create.fields.value("submits"), "1");
    QCOMPARE(create.fields.value("polls"), "0");
    QVERIFY(!create.fields.contains("replay"));
    QCOMPARE(entries.at(1).fields.value("replay"), "pending");
    QVERIFY(!entries.at(1).fields.contains("agent"));
    QCOMPARE(entries.at(2).status, 404);
    QVERIFY(entries.at(2).fields.value("tenant") != create.fields.value("tenant"));
    QCOMPARE(create.fields.value("tenant"), entries.at(1).fields.value("tenant"));
}

void RequestLogTest::showsEarlyPolls()
{
    Stand stand(logged(100)); // ten sandbox seconds are 0.1 s
    const QString id = idIn(stand.create("k", "a.example"));
    QCOMPARE(stand.operation(id).status, 200); // too soon
    QElapsedTimer waited;
    waited.start();
    QTRY_VERIFY(waited.elapsed() > 110);
    QCOMPARE(stand.operation(id).status, 200); // in time
    QVERIFY(statusIn(stand.ending(id)) == u"completed");
    QCOMPARE(stand.operation(id).status, 200); // ended: nothing to be early for
    const QList<Entry> entries = entriesOf(m_log);
    QVERIFY(entries.at(1).fields.value("early").toDouble() > 50);
    QVERIFY(!entries.at(2).fields.contains("early"));
    QVERIFY(!entries.constLast().fields.contains("early"));
}

void RequestLogTest::showsOverlaps()
{
    sandbox::Options options = logged(10);
    options.postLatency = u"2"_s;
    Stand stand(options);
    Line other(stand.origin());
    stand.line().send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    other.send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    QCOMPARE(stand.line().read().status, 202);
    QCOMPARE(other.read().status, 202);
    const QList<Entry> entries = entriesOf(m_log);
    QCOMPARE(entries.size(), 2);
    QVERIFY(!entries.at(0).fields.contains("overlap"));
    QCOMPARE(entries.at(1).fields.value("overlap"), "yes");
    QCOMPARE(entries.at(1).fields.value("doubled"), "yes");
    QCOMPARE(entries.at(1).fields.value("submits"), "2");
    QVERIFY(entries.at(1).fields.value("took").toDouble() >= 199);
    QVERIFY(qAbs(entries.at(1).fields.value("latency").toDouble() - 200) < 1);
}

void RequestLogTest::showsWhoLeft()
{
    sandbox::Options options = logged(10);
    options.postLatency = u"2"_s;
    Stand stand(options);
    {
        Line leaving(stand.origin());
        leaving.send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
        QTRY_COMPARE(stand.traffic().value("submits_in_flight"_L1).toInt(), 1);
    }
    QTRY_COMPARE(stand.traffic().value("submits_in_flight"_L1).toInt(), 0);
    const auto left = [this] {
        const QList<Entry> entries = entriesOf(m_log);
        return std::find_if(entries.cbegin(), entries.cend(), [](const Entry &entry) {
            return entry.method == "POST" && entry.status == 0 && entry.fields.contains("gone")
                && entry.fields.value("agent").startsWith("agt_"); // the work was done all the same
        }) != entries.cend();
    };
    QTRY_VERIFY(left());
}

void RequestLogTest::betraysNoToken()
{
    Stand stand(logged());
    QCOMPARE(stand.create("k", "a.example", "canary-token-4711").status, 202); // hazard 60
    QCOMPARE(
        stand.line()
            .ask("POST", "/v2/auth/token", {},
                R"({"client_id":"sa_a","client_secret":"sk_live_canary4711","grant_type":"client_credentials"})")
            .status,
        200);
    const QByteArray page = stand.line().ask("GET", "/").body;
    QFile file(m_log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    QVERIFY(log.contains("/v2/auth/token"));
    QVERIFY(!log.contains("canary") && !log.contains("4711"));
    QVERIFY(page.contains("/v2/auth/token"));
    QVERIFY(!page.contains("canary") && !page.contains("4711"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()); // hazard 62
}

void RequestLogTest::keepsOneLineWhateverIsSent()
{
    sandbox::LogEntry entry;
    entry.method = "GET";
    entry.path = "/v2/\n2026 forged\x1b[31m\xc2\x9b <b>";
    entry.key = "a=b c\r\n" + QByteArray(5000, 'x');
    const QByteArray line = sandbox::lineOf(entry); // hazard 57
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(line.size() < 2000);
    for (const char c : line.chopped(1))
        QVERIFY(c >= ' ' && c < 0x7f);
    QCOMPARE(line.split(' ').at(2), "/v2/%0A2026%20forged%1B%5B31m%C2%9B%20%3Cb%3E");
    QVERIFY(line.contains(" key=a%3Db%20c%0D%0Axxx"));
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_sandbox_requestlog.moc"
