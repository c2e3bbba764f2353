// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** A sandbox with a file picks up where it was. */
class RestartTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goesOnFromItsFile();
    void finishesWhatEndedMeanwhile();
    void keepsPlansWhenSeedAndRulesChange();
    void replaysEventsOfAnEarlierRun();
    void startsAgainAfterAStop();
    void keepsTheFilePrivate();
    void refusesForeignFiles();
    void keepsASecondSandboxOff();

private:
    sandbox::Options kept(double speed)
    {
        sandbox::Options options = Stand::quick(speed);
        options.database =
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s);
        return options;
    }

    QTemporaryDir m_folder;
};

void RestartTest::goesOnFromItsFile()
{
    QString id;
    int before = 0;
    {
        Stand stand(kept(60));
        id = idIn(stand.create("k", "a.example"));
        QTRY_VERIFY((before = stand.operation(id).data().value("progressPct"_L1).toInt()) > 20);
    }
    Stand stand(kept(60));
    const Answer answer = stand.operation(id);
    QCOMPARE(statusIn(answer), u"running"_s);
    QVERIFY(answer.data().value("progressPct"_L1).toInt() >= before);
    QCOMPARE(idIn(stand.create("k", "a.example")), id); // its key is remembered
    QCOMPARE(statusIn(stand.ending(id)), u"completed"_s);
    QCOMPARE(stand.get("/v2/agents?status=active").json().value("meta"_L1)["total"_L1].toInt(), 1);
}

void RestartTest::finishesWhatEndedMeanwhile()
{
    QString id;
    QString failing;
    {
        Stand stand(kept(1));
        id = idIn(stand.create("k", "a.example"));
        failing = idIn(stand.create("f", "crawlfail.example"));
        QCOMPARE(statusIn(stand.operation(id)), u"pending"_s);
    }
    // The same wait at a higher speed is a longer one: by now both have ended.
    Stand stand(kept(100'000));
    QTRY_COMPARE(statusIn(stand.operation(id)), u"completed"_s);
    QTRY_COMPARE(statusIn(stand.operation(failing)), u"failed"_s);
}

void RestartTest::keepsPlansWhenSeedAndRulesChange()
{
    QString id;
    {
        Stand stand(kept(1));
        id = idIn(stand.create("k", "a.example"));
    }
    sandbox::Options others = kept(100'000);
    others.seed = 99;
    others.failureRate = 1;
    Stand stand(others);
    QCOMPARE(statusIn(stand.ending(id)), u"completed"_s); // decided when it was accepted
    QCOMPARE(statusIn(stand.ending(idIn(stand.create("l", "a.example")))), u"failed"_s);
}

void RestartTest::replaysEventsOfAnEarlierRun()
{
    QString id;
    {
        Stand stand(kept(1000));
        id = idIn(stand.create("k", "a.example"));
        QCOMPARE(statusIn(stand.ending(id)), u"completed"_s);
    }
    Stand stand(kept(1000));
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", {{"Authorization", "Bearer one"}, {"Last-Event-ID", "0"}});
    const Answer answer = stream.read();
    QVERIFY(answer.body.contains("\nevent: agent.provisioned\n"));
    QVERIFY(answer.body.contains(id.toLatin1()));
}

void RestartTest::startsAgainAfterAStop()
{
    sandbox::EmbeddedSandbox sandbox;
    for (int i = 0; i < 3; ++i) {
        QVERIFY2(sandbox.start(kept(1000)), qPrintable(sandbox.problem()));
        Line line(sandbox.origin());
        QCOMPARE(line.ask("GET", "/v2/agents", {{"Authorization", "Bearer " + sandbox.token()}}).status, 200);
        line.send(
            "GET", "/v2/events", {{"Authorization", "Bearer " + sandbox.token()}}); // open while it stops
        sandbox.stop();
        QVERIFY(sandbox.origin().isEmpty());
        QVERIFY(line.isEnded());
    }
}

void RestartTest::keepsTheFilePrivate()
{
    const Stand stand(kept(1000));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFile::Permissions found = QFile::permissions(kept(1000).database);
    QVERIFY(found & QFile::ReadOwner);
    QCOMPARE(found & others, QFile::Permissions()); // hazard 62
}

void RestartTest::refusesForeignFiles()
{
    const sandbox::Options options = kept(1);
    QFile file(options.database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("customer_id,business_name\n1,Smile\n").repeated(100));
    file.close();
    const Stand stand(options);
    QVERIFY(stand.origin().isEmpty());
    QVERIFY2(stand.problem().contains(u"not a database"), qPrintable(stand.problem()));
    sandbox::Options folder = options;
    folder.database = m_folder.path();
    QVERIFY(!Stand(folder).problem().isEmpty());
}

void RestartTest::keepsASecondSandboxOff()
{
    {
        const Stand first(kept(1));
        QVERIFY(!first.origin().isEmpty());
        const Stand second(kept(1));
        QVERIFY(second.origin().isEmpty());
        QVERIFY2(second.problem().contains(u"in use by another sandbox"), qPrintable(second.problem()));
    }
    QVERIFY(!Stand(kept(1)).origin().isEmpty());
}

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_sandbox_restart.moc"
