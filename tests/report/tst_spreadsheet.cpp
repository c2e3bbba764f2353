// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"
#include "intake/customerlist.h"
#include "report/cellmarks.h"
#include "report/exportfile.h"
#include "samplebatch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

/** Longer ones no spreadsheet takes; and what is no character comes back as another one. */
QStringList texts()
{
    QStringList some;
    for (const QString &text : hostiletexts::all()) {
        if (text.size() < 30'000 && !text.contains(QChar(0xFFFE)))
            some.append(text);
    }
    return some;
}

fleet::Batch batch()
{
    fleet::Batch batch = samplebatch::batch();
    const fleet::Customer pattern = batch.customers[5];
    batch.customers.clear();
    for (const QString &text : texts()) {
        fleet::Customer customer = pattern;
        customer.cells[1] = text;
        batch.customers.append(customer);
    }
    return batch;
}

QList<fleet::Job> jobs()
{
    QList<fleet::Job> jobs;
    for (qsizetype i = 0; i < texts().size(); ++i) {
        jobs.append(samplebatch::jobs()[5]);
        jobs.last().index = static_cast<fleet::JobIndex>(i);
    }
    return jobs;
}

/** A spreadsheet has one kind of line end within a cell. */
QString inCell(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.replace(u'\r', u'\n');
}

} // namespace

/** What a spreadsheet program shows of our files, asked of a real one. */
class tst_Spreadsheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_program.isEmpty())
            QSKIP("LibreOffice is not installed");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /** hazard 55: every cell is shown as the text that was written; none was taken for a formula. */
    void showsWhatWasWritten_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("csv") << Format::Csv;
        QTest::newRow("xlsx") << Format::Xlsx;
    }
    void showsWhatWasWritten()
    {
        QFETCH(Format, format);
        const report::Written file = report::writeExport(Scope::Failures, format, batch(), jobs());
        QVERIFY2(file.ok(), qPrintable(file.problem));
        const intake::CustomerList shown = shownBy(file.bytes, report::suffixOf(format));
        QCOMPARE(shown.recordCount(), texts().size());
        for (int row = 0; row < shown.recordCount(); ++row) {
            const QString text = texts().at(row);
            const bool looksLikeANumber = text == u"0042"_s || text == u"1e5"_s;
            if (format == Format::Csv && looksLikeANumber)
                continue; // a CSV cannot say that it is none
            const QString written = format == Format::Csv ? report::neutralised(text) : report::marked(text);
            QCOMPARE(inCell(shown.cells(row).at(1)), inCell(written));
        }
    }

private:
    /** Opens the file and has what is shown in its first sheet saved as CSV. */
    intake::CustomerList shownBy(const QByteArray &bytes, const QString &suffix)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"in."_s + suffix);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess office;
        // Comma, double quotes, UTF-8, from the first row; cells as shown, all texts quoted.
        QStringList arguments{u"-env:UserInstallation=file://"_s + m_profile.path(), u"--headless"_s,
            u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"_s,
            u"--outdir"_s, folder.filePath(u"out"_s)};
        if (suffix == u"csv")
            arguments.append(u"--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true"_s);
        office.start(m_program, arguments << path);
        if (!office.waitForFinished(170'000))
            office.kill();
        intake::ReadOptions options;
        options.encoding = u"utf-8"_s;
        options.delimiter = u',';
        // Read as a list that is not ours: the marks shall be seen.
        QFile out(folder.filePath(u"out/in.csv"_s));
        if (!out.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = out.readAll();
        text.replace("\"failed_at\"", "\"then\"").replace(",failed_at", ",then");
        return intake::readBytes(text, u"shown.csv"_s, options);
    }

    QString m_program;
    QTemporaryDir m_profile;
};

QTEST_GUILESS_MAIN(tst_Spreadsheet)
#include "tst_spreadsheet.moc"
