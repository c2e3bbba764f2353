// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/checkreport.h"
#include "intake/customerlist.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

intake::ReadOptions optionsFrom(const QJsonObject &json)
{
    intake::ReadOptions options;
    const QJsonObject columns = json.value(u"columns"_s).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        options.columns.insert(*intake::roleFromWord(column.key()), column.value().toString());
    if (json.contains(u"header_line"_s))
        options.headerLine = json.value(u"header_line"_s).toInt();
    options.sheet = json.value(u"sheet"_s).toString();
    return options;
}

/** "2:ragged_row", "3:missing_value:business_url" */
QStringList problemsIn(const QJsonObject &report)
{
    QStringList words;
    for (const QJsonValue &problem : report.value(u"problems"_s).toArray()) {
        QString word = u"%1:%2"_s.arg(problem[u"row"_s].toInt()).arg(problem[u"code"_s].toString());
        if (!problem[u"column"_s].toString().isEmpty())
            word += u':' + problem[u"column"_s].toString();
        words.append(word);
    }
    return words;
}

/** "totals@7" */
QStringList leftOutIn(const QJsonObject &report)
{
    QStringList words;
    for (const QJsonValue &aside : report.value(u"left_out"_s).toArray())
        words.append(u"%1@%2"_s.arg(aside[u"kind"_s].toString()).arg(aside[u"line"_s].toInt()));
    return words;
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings.append(value.toString());
    return strings;
}

QStringList trimmed(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.trimmed();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

/** Lists as people and programs really save them: corpus/make.py says what must come out of each. */
class tst_Corpus : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lists_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(FLEETWRIGHT_CORPUS));
        const QStringList expectations = folder.entryList({u"*.json"_s});
        QVERIFY(expectations.size() >= 40);
        for (const QString &expectation : expectations)
            QTest::newRow(qPrintable(expectation.chopped(5))) << folder.filePath(expectation.chopped(5));
    }
    void lists()
    {
        QFETCH(QString, path);
        const QJsonObject expected = QJsonDocument::fromJson(contents(path + u".json"_s)).object();
        QVERIFY(!expected.isEmpty());
        const intake::CustomerList list =
            intake::readFile(path, optionsFrom(expected.value(u"options"_s).toObject()));
        if (expected.contains(u"refusal"_s)) {
            QVERIFY(list.refusal());
            QVERIFY2(list.refusal()->sentence.contains(expected.value(u"refusal"_s).toString()),
                qPrintable(list.refusal()->sentence));
            return;
        }
        QVERIFY2(!list.refusal(), list.refusal() ? qPrintable(list.refusal()->sentence) : "");
        const QJsonObject report = QJsonDocument::fromJson(intake::checkReport(list, false)).object();
        for (const QString &member : {u"encoding"_s, u"delimiter"_s, u"quotes"_s, u"header"_s,
                 u"header_line"_s, u"sheet"_s, u"ready"_s}) {
            if (expected.contains(member))
                QVERIFY2(report.value(member) == expected.value(member),
                    qPrintable(
                        u"%1: %2"_s.arg(member, report.value(member).toVariant().toStringList().join(u'|'))));
        }
        if (expected.contains(u"left_out"_s))
            QCOMPARE(leftOutIn(report), stringsOf(expected.value(u"left_out"_s)));
        compareRows(list, expected);
        compareProblems(report, expected);
    }

private:
    static void compareRows(const intake::CustomerList &list, const QJsonObject &expected)
    {
        const bool isTrimmed = expected.contains(u"trimmed"_s);
        const QJsonArray rows = expected.value(isTrimmed ? u"trimmed"_s : u"rows"_s).toArray();
        if (!rows.isEmpty())
            QCOMPARE(list.recordCount(), rows.size());
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].isNull()) // what is read from a row that is reported is nobody's business
                continue;
            const QStringList cells = list.cells(row);
            QCOMPARE(isTrimmed ? trimmed(cells) : cells, stringsOf(rows[row]));
        }
        const QJsonArray lines = expected.value(u"lines"_s).toArray();
        for (int row = 0; row < lines.size(); ++row)
            QCOMPARE(list.lineOf(row), lines[row].toInt());
    }

    static void compareProblems(const QJsonObject &report, const QJsonObject &expected)
    {
        if (!expected.contains(u"problems"_s))
            return;
        const QStringList found = problemsIn(report);
        const QStringList wanted = stringsOf(expected.value(u"problems"_s));
        if (!expected.contains(u"any_problem_of_row"_s)) {
            QCOMPARE(found, wanted);
            return;
        }
        QStringList rowsFound;
        QStringList rowsWanted;
        for (const QString &problem : found)
            rowsFound.append(problem.section(u':', 0, 0));
        for (const QString &problem : wanted)
            rowsWanted.append(problem.section(u':', 0, 0));
        rowsFound.removeDuplicates();
        rowsWanted.removeDuplicates();
        QCOMPARE(rowsFound, rowsWanted);
        QVERIFY2(found.contains(wanted.first()), qPrintable(found.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
