// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"
#include "report/exportfile.h"
#include "samplebatch.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

report::Written written(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    return report::writeExport(scope, Format::Pdf, batch, jobs, samplebatch::at);
}

fleet::Batch batchOf(const QStringList &names)
{
    fleet::Batch batch = samplebatch::batch();
    batch.name = u"practices.csv"_s;
    const fleet::Customer pattern = batch.customers[5];
    batch.customers.clear();
    for (const QString &name : names) {
        fleet::Customer customer = pattern;
        customer.businessName = name;
        customer.id = name.left(200);
        batch.customers.append(customer);
    }
    return batch;
}

QList<fleet::Job> failedJobs(qsizetype count)
{
    QList<fleet::Job> jobs;
    for (fleet::JobIndex i = 0; i < static_cast<fleet::JobIndex>(count); ++i) {
        jobs.append(samplebatch::jobs()[5]);
        jobs.last().index = i;
    }
    return jobs;
}

/** What a reader sees; nothing where poppler's tools are not installed. */
std::optional<QString> textOf(const QByteArray &pdf)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(tool, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0
        ? std::optional(QString::fromUtf8(process.readAllStandardOutput()))
        : QString();
}

} // namespace

class tst_ExportPdf : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void saysWhatTheHtmlSays()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.name = u"practices.csv"_s;
        batch.environment = u"Sandbox"_s;
        const report::Written file = written(Scope::Results, batch, samplebatch::jobs());
        QVERIFY2(file.ok(), qPrintable(file.problem));
        QVERIFY(file.bytes.startsWith("%PDF-"));
        QVERIFY(file.bytes.trimmed().endsWith("%%EOF"));
        const auto text = textOf(file.bytes);
        if (!text)
            QSKIP("pdftotext is not installed");
        for (const QString &part : {u"Fleet report"_s, u"practices.csv"_s, u"Sandbox"_s, u"1 of 8 "_s,
                 u"The template does not exist."_s, u"Whoever keeps the customer list"_s, u"+12025550100"_s,
                 u"agt_5"_s, u"Page 1 of 2"_s})
            QVERIFY2(text->contains(part), qPrintable(part + u"\n"_s + *text));
    }

    /** hazards 56 and 57, and the longest cells: all of it is drawn as text, and every page has its number. */
    void hostileTextsAreDrawn()
    {
        const QStringList texts = hostiletexts::all();
        const report::Written file = written(Scope::Failures, batchOf(texts), failedJobs(texts.size()));
        QVERIFY2(file.ok(), qPrintable(file.problem));
        QVERIFY(!file.bytes.contains("/JavaScript") && !file.bytes.contains("/URI"));
        const auto text = textOf(file.bytes);
        if (!text)
            QSKIP("pdftotext is not installed");
        QVERIFY(text->contains(u"<script>"));
        const QRegularExpressionMatch last =
            QRegularExpression(u"Page (\\d+) of (\\d+)\\s*$"_s).match(text->trimmed());
        QVERIFY2(last.hasMatch(), qPrintable(text->right(200)));
        QCOMPARE(last.captured(1), last.captured(2));
    }

    void isBoundedAndWorksOnAnotherThread()
    {
        const QStringList names(6000, u"Practice of a longer name"_s);
        report::Written file;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { file = written(Scope::Results, batchOf(names), failedJobs(6000)); }));
        thread->start();
        QVERIFY(thread->wait(120'000));
        QVERIFY2(file.ok(), qPrintable(file.problem));
        QVERIFY(file.bytes.size() < 20'000'000);
        if (const auto text = textOf(file.bytes))
            QVERIFY(text->contains(u"The table ends here: 5,000 of 6000"));
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QGuiApplication application(argc, argv);
    tst_ExportPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportpdf.moc"
