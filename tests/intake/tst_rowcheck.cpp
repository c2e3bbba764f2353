// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::CustomerList;
using intake::Problem;

namespace {

/** "3:invalid_url:business_url" for each problem: row, code, column. */
QStringList told(const CustomerList &list)
{
    QStringList lines;
    for (const Problem &problem : list.problems()) {
        const std::string_view word = intake::wordFor(problem.code);
        lines.append(u"%1:%2:%3"_s.arg(problem.row)
                         .arg(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                             problem.columnName));
    }
    return lines;
}

CustomerList read(const QByteArray &rows)
{
    return intake::readBytes(
        "customer_id,business_name,business_url,template_id,phone_number,notes\n" + rows, u"list.csv"_s);
}

} // namespace

class tst_RowCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<int>("ready");
        const auto add = [](const char *name, const QByteArray &rows, const QStringList &problems,
                             int ready) { QTest::newRow(name) << rows << problems << ready; };
        add("fine", "1,A,https://a.example,t,+1,\"notes,\nof any kind\"\n", {}, 1);
        add("missing id", ",A,https://a.example,,,\n", {u"1:missing_value:customer_id"_s}, 0);
        add("blank id", "\" \t\",A,https://a.example,,,\n", {u"1:missing_value:customer_id"_s}, 0);
        add("missing name and address", "1,,,,,\n",
            {u"1:missing_value:business_name"_s, u"1:missing_value:business_url"_s}, 0);
        add("wrong address", "1,A,htp:/x,,,\n2,B,b.example,,,\n3,C,www.c.example,,,\n",
            {u"1:invalid_url:business_url"_s, u"2:invalid_url:business_url"_s}, 1);
        add("nothing at all", ",,,,,\n1,A,https://a.example,,,\n", {u"1:missing_value:"_s}, 1);
        add("too few cells", "1,A,https://a.example\n2,B,https://b.example,,,\n", {u"1:ragged_row:"_s}, 1);
        add("too many cells", "1,A,https://a.example,,,,x\n", {u"1:ragged_row:"_s}, 0);
        add("only delimiters too many", "1,A,https://a.example,,,, ,\n", {}, 1);
        add("placeholder",
            "n/a,A,https://a.example,,,\n#REF!,B,https://b.example,,,\nN/A,C,https://c.example,,,\n",
            {u"1:invalid_id:customer_id"_s, u"2:invalid_id:customer_id"_s, u"3:invalid_id:customer_id"_s}, 0);
        add("placeholder for a name", "1,N/A,https://a.example,,,\n2,Null Dental,https://b.example,,,\n",
            {u"1:missing_value:business_name"_s}, 1);
        // hazard 3
        add("line end in an id", "\"1\n2\",A,https://a.example,,,\n", {u"1:control_character:customer_id"_s},
            0);
        add("line end behind an id", "\"1\r\n\",A,https://a.example,,,\n",
            {u"1:control_character:customer_id"_s}, 0);
        add("zero in an id",
            QByteArray("1\0"
                       "2,A,https://a.example,,,\n",
                27),
            {u"1:control_character:customer_id"_s}, 0);
        add("control characters elsewhere", "1,A\x1B[1m,https://a.example,t\x07,+1\x7F,\x01\n",
            {u"1:control_character:business_name"_s, u"1:control_character:template_id"_s,
                u"1:control_character:phone_number"_s},
            0);
        add("direction override",
            "1,A\xE2\x80\xAE"
            "B,https://a.example,,,\n",
            {u"1:control_character:business_name"_s}, 0);
        // hazard 5
        add("the same row again",
            "1,A,https://a.example,,,\n2,B,https://b.example,,,\n1,A,https://a.example,,,\n",
            {u"3:duplicate_id:customer_id"_s}, 2);
        add("the same but for blanks and quotes",
            "1,A,https://a.example,,,\n\"1 \", A,\"https://a.example\",,,\n",
            {u"2:duplicate_id:customer_id"_s}, 1);
        add("the same id, another row",
            "1,A,https://a.example,,,\n2,B,https://b.example,,,\n1,C,https://a.example,,,\n",
            {u"1:conflicting_duplicate:customer_id"_s, u"3:conflicting_duplicate:customer_id"_s}, 1);
        add("two alike and one that differs",
            "1,A,https://a.example,,,\n1,A,https://a.example,,,\n1,A,https://a.example,t,,\n",
            {u"1:conflicting_duplicate:customer_id"_s, u"2:conflicting_duplicate:customer_id"_s,
                u"3:conflicting_duplicate:customer_id"_s},
            0);
        add("a blocked row casts doubt too", "1,A,https://a.example,,,\n1,A\n",
            {u"1:conflicting_duplicate:customer_id"_s, u"2:ragged_row:"_s,
                u"2:conflicting_duplicate:customer_id"_s},
            0);
        add("two rows without id are no duplicates", ",A,https://a.example,,,\n,A,https://a.example,,,\n",
            {u"1:missing_value:customer_id"_s, u"2:missing_value:customer_id"_s}, 0);
        // hazard 6
        add("ids that differ in composition and blanks",
            "M\xC3\xBCller,A,https://a.example,,,\n Mu\xCC\x88ller\xC2\xA0,A,https://a.example,,,\n",
            {u"2:duplicate_id:customer_id"_s}, 1);
        add("ids that differ in case", "a1,A,https://a.example,,,\nA1,A,https://a.example,,,\n", {}, 2);
        // hazard 59
        add("unclosed quote",
            "1,A,https://a.example,,,\n2,\"B,https://b.example,,,\n3,C,https://c.example,,,\n",
            {u"2:unclosed_quote:business_name"_s}, 2);
        add("wrong byte", "1,Caf\xE9,https://a.example,,,\n2,Caf\xC3\xA9 \xC3\xBC,https://b.example,,,\n",
            {u"1:undecodable_text:business_name"_s}, 1);
        add("wrong byte in a cell nobody uses", "1,\xC3\xA9\xC3\xA9,https://a.example,,,\xE9\n",
            {u"1:undecodable_text:notes"_s}, 0);
        add("id of 10 kB", QByteArray(10240, 'x') + ",A,https://a.example,,,\n", {}, 1);
        add("id beyond", QByteArray(10241, 'x') + ",A,https://a.example,,,\n", {u"1:too_long:customer_id"_s},
            0);
        add("name too long", "1," + QByteArray(1001, 'x') + ",https://a.example,,,\n",
            {u"1:too_long:business_name"_s}, 0);
        add("address too long", "1,A,https://a.example/" + QByteArray(2048, 'x') + ",,,\n",
            {u"1:too_long:business_url"_s}, 0);
        add("a huge cell nobody uses", "1,A,https://a.example,,," + QByteArray(200'000, 'x') + "\n",
            {u"1:too_long:notes"_s}, 0);
        add("a huge cell somebody uses", "1," + QByteArray(200'000, 'x') + ",https://a.example,,,\n",
            {u"1:too_long:business_name"_s}, 0);
    }
    void problems()
    {
        QFETCH(QByteArray, rows);
        const CustomerList list = read(rows);
        QVERIFY(!list.refusal());
        QTEST(told(list), "problems");
        QTEST(list.readyCount(), "ready");
        QCOMPARE(static_cast<int>(list.readyCustomers().size()), list.readyCount());
        for (const Problem &problem : list.problems()) {
            QVERIFY(!list.isReady(problem.row - 1));
            QCOMPARE(problem.line, list.lineOf(problem.row - 1));
            const QString sentence = intake::sentenceFor(problem);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY(sentence.contains(QString::number(problem.row)));
        }
    }

    /** hazard 59: a line of 50 MB costs its row and no more. */
    void aLineOf50Megabytes()
    {
        QElapsedTimer timer;
        timer.start();
        const CustomerList list = read("1,A,https://a.example,,,\n2," + QByteArray(50'000'000, 'x')
            + ",https://b.example,,,\n3,C,https://c.example,,,\n");
        QCOMPARE(told(list), QStringList{u"2:too_long:"_s});
        QCOMPARE(list.readyCount(), 2);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void otherRowsAreNamed()
    {
        const CustomerList list = read("1,A,https://a.example,,,\n2,B,https://b.example,,,\n1,C,https://"
                                       "a.example,,,\n2,B,https://b.example,,,\n");
        QCOMPARE(list.problemsOf(0).value(0).otherRow, 3);
        QCOMPARE(list.problemsOf(2).value(0).otherRow, 1);
        QCOMPARE(list.problemsOf(3).value(0).otherRow, 2);
        QVERIFY(list.problemsOf(1).isEmpty());
    }

    void repeatedRowsNeedNoDecision()
    {
        QVERIFY(!intake::needsDecision(Problem::Code::DuplicateId));
        QVERIFY(intake::needsDecision(Problem::Code::ConflictingDuplicate));
        QVERIFY(intake::needsDecision(Problem::Code::MissingValue));
    }

    void valuesAreBounded()
    {
        const CustomerList list = read("1," + QByteArray("\xF0\x9F\x98\x80").repeated(2000)
            + ",https://a.example,,,\n" + "2,B," + QByteArray("y").repeated(300) + ",,,\n");
        QCOMPARE(list.problems().value(0).value, u"😀"_s.repeated(100));
        QCOMPARE(list.problems().value(1).value, QString(200, u'y'));
    }

    void sentencesShowNothingInvisible()
    {
        const CustomerList list = read("1,A,\"htp:/x\n\x1B[2J\",,,\n2,B,htp:/\xE2\x80\xAEx,,,\n");
        for (const Problem &problem : list.problems()) {
            const QString sentence = intake::sentenceFor(problem);
            QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(0x1B))
                && !sentence.contains(QChar(0x202E)));
        }
        QCOMPARE(list.problems().size(), 2);
    }

    /** Every row with one id: no pair is compared twice. */
    void manyDuplicatesTakeLinearTime()
    {
        QElapsedTimer timer;
        timer.start();
        const CustomerList list =
            read(QByteArray("1,A,https://a.example,,,\n").repeated(100'000) + "1,B,https://a.example,,,\n");
        QCOMPARE(list.problems().size(), 100'001);
        QCOMPARE(list.readyCount(), 0);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(tst_RowCheck)
#include "tst_rowcheck.moc"
