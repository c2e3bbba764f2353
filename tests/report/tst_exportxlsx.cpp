// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"
#include "intake/formulamark.h"
#include "report/exportfile.h"
#include "samplebatch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

QByteArray partOf(const QByteArray &workbook, const QString &part)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    if (!report::saveFile(path, workbook).ok())
        return {};
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, part});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

/** The format writes what XML cannot hold as _xHHHH_. */
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        plain +=
            text.mid(from, found.capturedStart() - from) + QChar(found.captured(1).toUShort(nullptr, 16));
        from = found.capturedEnd();
    }
    return plain + text.mid(from);
}

/** The rows of a sheet; every cell must be inline text or a number. */
QList<QStringList> rowsOf(const QByteArray &sheet, qsizetype columns)
{
    QList<QStringList> rows;
    QXmlStreamReader xml(sheet);
    qsizetype column = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row") {
            rows.append(QStringList(columns, QString()));
        } else if (xml.name() == u"c") {
            const QString place = xml.attributes().value(u"r"_s).toString();
            column = place.front().unicode() - u'A';
        } else if (xml.name() == u"t" || xml.name() == u"v") {
            rows.last()[column] = unescaped(xml.readElementText());
        } else if (xml.name() == u"f") {
            QTest::qFail("a formula", __FILE__, __LINE__);
        }
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return rows;
}

} // namespace

class tst_ExportXlsx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is not installed");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void failures()
    {
        const report::Written file =
            report::writeExport(Scope::Failures, Format::Xlsx, samplebatch::batch(), samplebatch::jobs());
        QVERIFY2(file.ok(), qPrintable(file.problem));
        const QByteArray sheet = partOf(file.bytes, u"xl/worksheets/sheet1.xml"_s);
        const QList<QStringList> rows = rowsOf(sheet, 11);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].join(u','),
            u"customer_id,business_name,business_url,city,status,code,error,hint,attempt,operation_id,failed_at"_s);
        QCOMPARE(rows[2].mid(0, 6),
            u"6|Practice, 6|https://p6.example|Bend|failed|template_not_found"_s.split(u'|'));
        QCOMPARE(rows[2][8], u"3"_s);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:K4\"/>"));
        QVERIFY(partOf(file.bytes, u"xl/workbook.xml"_s).contains("name=\"Failures\""));
        const QByteArray summary = partOf(file.bytes, u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(summary.contains("The template does not exist."));
    }

    /** hazards 55 to 57: every cell is typed text, and undoing our own marks gives back what it was. */
    void hostileTextsComeBack()
    {
        fleet::Batch batch = samplebatch::batch();
        QList<fleet::Job> jobs;
        const fleet::Customer pattern = batch.customers[5];
        batch.customers.clear();
        for (const QString &text : hostiletexts::all()) {
            fleet::Customer customer = pattern;
            customer.cells[1] = text;
            batch.customers.append(customer);
            jobs.append(samplebatch::jobs()[5]);
            jobs.last().index = static_cast<fleet::JobIndex>(jobs.size() - 1);
            jobs.last().failure->message = text;
            jobs.last().operationId = text;
        }
        const report::Written file = report::writeExport(Scope::Failures, Format::Xlsx, batch, jobs);
        QVERIFY2(file.ok(), qPrintable(file.problem));
        const QList<QStringList> rows = rowsOf(partOf(file.bytes, u"xl/worksheets/sheet1.xml"_s), 11);
        QCOMPARE(rows.size(), hostiletexts::all().size() + 1);
        for (qsizetype i = 0; i < hostiletexts::all().size(); ++i) {
            const std::string cell = rows[i + 1][1].toStdString();
            std::string scratch;
            const std::string_view plain =
                intake::isFormulaMarked(cell) ? intake::withoutMark(cell, scratch) : cell;
            QString expected = hostiletexts::all().at(i);
            if (expected.size() > 32'767)
                expected = expected.left(32'766) + u'…';
            expected.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
            expected.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
            QCOMPARE(QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size())), expected);
            static const QRegularExpression steering(
                u"[\\x{1}-\\x{8}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
            QVERIFY(!rows[i + 1].join(u'|').contains(steering));
        }
    }

    void tooManyColumnsAreRefused()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.header = QStringList(16'380, u"c"_s);
        const report::Written file = report::writeExport(Scope::Results, Format::Xlsx, batch, {});
        QVERIFY(!file.ok() && file.bytes.isEmpty());
        QVERIFY(report::writeExport(Scope::Results, Format::Csv, batch, {}).ok());
    }

    void nothingFailed()
    {
        const report::Written file =
            report::writeExport(Scope::Failures, Format::Xlsx, samplebatch::batch(), {});
        QVERIFY2(file.ok(), qPrintable(file.problem));
        QCOMPARE(rowsOf(partOf(file.bytes, u"xl/worksheets/sheet1.xml"_s), 11).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ExportXlsx)
#include "tst_exportxlsx.moc"
