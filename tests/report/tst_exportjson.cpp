// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"
#include "samplebatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

QJsonArray written(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(report::writeExport(scope, Format::Json, batch, jobs).bytes);
    Q_ASSERT(document.isArray());
    return document.array();
}

} // namespace

class tst_ExportJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void failures()
    {
        const QJsonArray failures = written(Scope::Failures, samplebatch::batch(), samplebatch::jobs());
        QCOMPARE(failures.size(), 3);
        QCOMPARE(failures[1].toObject(),
            (QJsonObject{{u"customer_id"_s, u"6"_s}, {u"business_name"_s, u"Practice, 6"_s},
                {u"business_url"_s, u"https://p6.example"_s}, {u"status"_s, u"failed"_s},
                {u"error"_s, u"The template does not exist. Details: There is no template named missing"_s},
                {u"code"_s, u"template_not_found"_s}, {u"kind"_s, u"template"_s},
                {u"hint"_s,
                    u"Choose a template that exists for this row, or correct its spelling, then retry."_s},
                {u"retryable"_s, false}, {u"attempt"_s, 3}, {u"operation_id"_s, QJsonValue::Null},
                {u"http_status"_s, 422}, {u"failed_at"_s, u"2026-03-01T09:30:15Z"_s},
                {u"columns"_s, QJsonObject{{u"city"_s, u"Bend"_s}}}}));
        QCOMPARE(failures[0].toObject().value(u"status"_s).toString(), u"timeout"_s);
        QCOMPARE(failures[0].toObject().value(u"operation_id"_s).toString(), u"op_4"_s);
        QCOMPARE(failures[2].toObject().value(u"status"_s).toString(), u"unknown"_s);
        QVERIFY(failures[2].toObject().value(u"http_status"_s).isNull());
    }

    void results()
    {
        const QJsonArray results = written(Scope::Results, samplebatch::batch(), samplebatch::jobs());
        QStringList words;
        for (const QJsonValue &result : results)
            words.append(result.toObject().value(u"status"_s).toString());
        QCOMPARE(
            words, u"queued,submitting,provisioning,timeout,active,failed,unknown,cancelled"_s.split(u','));
        const QJsonObject active = results[4].toObject();
        QCOMPARE(active.value(u"agent_id"_s).toString(), u"agt_5"_s);
        QCOMPARE(active.value(u"phone_number"_s).toString(), u"+12025550100"_s);
        QVERIFY(active.value(u"error"_s).isNull());
        QVERIFY(active.value(u"failed_at"_s).isNull());
        QVERIFY(results[0].toObject().value(u"agent_id"_s).isNull());
    }

    void nothingFailed()
    {
        QCOMPARE(report::writeExport(Scope::Failures, Format::Json, samplebatch::batch(), {}).bytes, "[]\n");
    }

    void columnsKeepTheirValues()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.header = QStringList{u"ref"_s, u"customer_id"_s, u"note"_s, u"note"_s, u"business_url"_s};
        // The list's customer_id is not what was used as the id, so it is told as well.
        batch.customers[5].cells =
            QStringList{u"6"_s, u"old-6"_s, u"first"_s, u"second"_s, u" https://p6.example "_s};
        const QJsonObject columns = written(Scope::Failures, batch, {samplebatch::jobs()[5]})[0]
                                        .toObject()
                                        .value(u"columns"_s)
                                        .toObject();
        QCOMPARE(columns,
            (QJsonObject{{u"ref"_s, u"6"_s}, {u"customer_id"_s, u"old-6"_s}, {u"note"_s, u"first"_s},
                {u"note (2)"_s, u"second"_s}}));
    }

    /** hazard 57: shown on a terminal it does nothing, and read by a program it is what it was. */
    void nothingInItSteersATerminal()
    {
        fleet::Batch batch = samplebatch::batch();
        const QString cell = u"\u001B[31m\u007F\u009B2J\u202Efdp\u2066 é \u2028 â"_s;
        batch.customers[5].cells[3] = cell;
        const QByteArray bytes =
            report::writeExport(Scope::Failures, Format::Json, batch, {samplebatch::jobs()[5]}).bytes;
        for (const QByteArray &unwanted : {QByteArray("\x1B"), QByteArray("\x7F"), QByteArray("\xC2\x9B"),
                 QByteArray("\xE2\x80\xAE"), QByteArray("\xE2\x81\xA6")})
            QVERIFY(!bytes.contains(unwanted));
        QCOMPARE(QJsonDocument::fromJson(bytes)[0][u"columns"_s][u"city"_s].toString(), cell);
    }

    /** What the published guide's own script does with its failed-agents.json works with ours. */
    void aScriptOfTheGuideReadsIt()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"failed-agents.json"_s);
        QVERIFY(report::saveFile(path,
            report::writeExport(Scope::Failures, Format::Json, samplebatch::batch(), samplebatch::jobs())
                .bytes)
                    .ok());
        QProcess script;
        script.setWorkingDirectory(folder.path());
        script.start(node, {QStringLiteral(GUIDE_SCRIPT)});
        QVERIFY(script.waitForFinished());
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        QCOMPARE(script.readAllStandardOutput(),
            "4 timeout: The agent was not ready within the time limit; the server was still at it. Details: "
            "Generating knowledge base documents...\n"
            "6 failed: The template does not exist. Details: There is no template named missing\n"
            "7 unknown: It is not known whether the order reached the server.\n"
            "retry 6\n");
    }

    void anyTextIsValidJson()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.customers[5].businessName = u"\"</script>\\ \u2028"_s + QChar(0xD800) + QChar(0) + u"😀"_s;
        QList<fleet::Job> jobs = samplebatch::jobs();
        jobs[5].failure->message = QString(5000, u'x');
        const QJsonObject failure = written(Scope::Failures, batch, {jobs[5]})[0].toObject();
        QVERIFY(failure.value(u"business_name"_s).toString().startsWith(u"\"</script>\\ \u2028"));
        QVERIFY(failure.value(u"business_name"_s).toString().endsWith(u"😀"));
        QVERIFY(failure.value(u"error"_s).toString().size() < 1200); // a server's essay is cut
    }
};

QTEST_GUILESS_MAIN(tst_ExportJson)
#include "tst_exportjson.moc"
