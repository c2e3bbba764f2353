// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::CustomerList;
using intake::ReadOptions;
using intake::Refusal;
using intake::Role;

namespace {

const QByteArray head = "customer_id,business_name,business_url,phone_number\n";

CustomerList read(const QByteArray &bytes, const ReadOptions &options = {})
{
    return intake::readBytes(bytes, u"list.csv"_s, options);
}

} // namespace

/** Reading: what comes out of a list, and lists that cannot be read at all. What is wrong with rows: tst_rowcheck. */
class tst_CustomerList : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsCustomers()
    {
        const CustomerList list = read("\xEF\xBB\xBF" + head
            + "1, Smile Dental ,https://smile.example,\r\n"
              "\r\n"
              "2,\"Bright, \"\"Bold\"\" & Co\",https://bright.example/,+12025550100\r\n");
        QVERIFY(!list.refusal());
        QCOMPARE(list.fileName(), u"list.csv"_s);
        QCOMPARE(list.encoding(), u"UTF-8"_s);
        QCOMPARE(list.delimiter(), QChar(u','));
        QCOMPARE(list.recordCount(), 2);
        QCOMPARE(list.readyCount(), 2);
        QCOMPARE(list.columnOf(Role::PhoneNumber), 3);
        QCOMPARE(list.columnOf(Role::TemplateId), -1);
        QCOMPARE(
            list.cells(0), (QStringList{u"1"_s, u" Smile Dental "_s, u"https://smile.example"_s, QString()}));
        QCOMPARE(list.cell(0, Role::BusinessName), u"Smile Dental"_s);
        QCOMPARE(list.cell(0, Role::TemplateId), QString());
        QCOMPARE(list.lineOf(1), 4);

        const QList<fleet::Customer> customers = list.readyCustomers();
        QCOMPARE(customers.size(), 2);
        fleet::Customer second;
        second.id = u"2"_s;
        second.businessName = u"Bright, \"Bold\" & Co"_s;
        second.businessUrl = u"https://bright.example/"_s;
        second.phoneNumber = u"+12025550100"_s;
        second.agentName = u"Bright, \"Bold\" & Co AI Receptionist"_s;
        second.cells = QStringList{u"2"_s, second.businessName, second.businessUrl, second.phoneNumber};
        second.row = 2;
        second.line = 4;
        QCOMPARE(customers[1], second);
    }

    /** hazard 6: NFC and outer blanks do not make another customer. */
    void idsAreTrimmedAndComposed()
    {
        const CustomerList list = read(head + " Mu\xCC\x88ller\xC2\xA0 ,A,https://a.example,\n");
        QCOMPARE(list.readyCustomers().value(0).id, u"Müller"_s);
        QCOMPARE(list.cells(0).value(0), u" Mu\u0308ller\u00A0 "_s); // as read
    }

    void nameFallsBackToTheBusiness()
    {
        ReadOptions options;
        options.namePattern = u"{phone_number}"_s;
        const CustomerList list = read(head + "1,A,https://a.example,\n2,B,https://b.example,77\n", options);
        QCOMPARE(list.readyCustomers().value(0).agentName, u"A"_s);
        QCOMPARE(list.readyCustomers().value(1).agentName, u"77"_s);
    }

    void listsWithoutHeader()
    {
        ReadOptions options;
        options.headerLine = 0;
        options.columns = {
            {Role::CustomerId, u"column_2"_s}, {Role::BusinessName, u"1"_s}, {Role::BusinessUrl, u"3"_s}};
        const CustomerList list = read("A;7;https://a.example\nB;8;https://b.example\n", options);
        QVERIFY(!list.refusal());
        QCOMPARE(list.header(), (QStringList{u"column_1"_s, u"column_2"_s, u"column_3"_s}));
        QCOMPARE(list.recordCount(), 2);
        QCOMPARE(list.readyCount(), 2);
        QCOMPARE(list.cell(0, Role::CustomerId), u"7"_s);
        QCOMPARE(list.lineOf(0), 1);
    }

    void aHeaderThatAPersonPointsAt()
    {
        ReadOptions options;
        options.headerLine = 3;
        const CustomerList list = read("id,name,url\nx,y,z\n" + head + "1,A,https://a.example,\n", options);
        QCOMPARE(list.headerLine(), 3);
        QCOMPARE(list.recordCount(), 1);
        QCOMPARE(list.lineOf(0), 4);
        QCOMPARE(list.fileRecordCount(), 4);
        QCOMPARE(list.fileRecord(1), (QStringList{u"x"_s, u"y"_s, u"z"_s}));
        QCOMPARE(list.fileRecordLine(3), 4);
        options.headerLine = 9;
        QCOMPARE(read(head, options).refusal()->reason, Refusal::Reason::UnknownHeaderLine);
    }

    void quotesThatAPersonChooses()
    {
        ReadOptions options;
        options.quotes = intake::QuoteStyle::Single;
        const CustomerList single = read("id,name,url\n'1','O''Hara, \"B\"',https://a.example\n", options);
        QCOMPARE(single.cells(0), (QStringList{u"1"_s, u"O'Hara, \"B\""_s, u"https://a.example"_s}));
        options.quotes = intake::QuoteStyle::None;
        const CustomerList none = read("id,name,url\n1,\"A\"\"\",https://a.example\n", options);
        QCOMPARE(none.cells(0).value(1), u"\"A\"\"\""_s);
        QCOMPARE(none.readyCount(), 1);
    }

    void shapesOfRealFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QChar>("delimiter");
        const QString text =
            u"Customer ID;Practice;Website\r\n1;Zahnärzte;https://a.example\r\n2;Café;https://b.example\r\n"_s;
        QByteArray wide("\xFF\xFE");
        const QString tabbed = QString(text).replace(u';', u'\t');
        for (const QChar unit : tabbed)
            wide.append(static_cast<char>(unit.unicode() & 0xFFU))
                .append(static_cast<char>(unit.unicode() >> 8U));
        QTest::newRow("German Excel, CSV UTF-8")
            << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << QChar(u';');
        QTest::newRow("German Excel, CSV") << text.toLatin1() << u"Windows-1252"_s << QChar(u';');
        QTest::newRow("Excel, Unicode text") << wide << u"UTF-16LE"_s << QChar(u'\t');
        QTest::newRow("classic Mac line ends")
            << QString(text).replace(u"\r\n"_s, u"\r"_s).toUtf8() << u"UTF-8"_s << QChar(u';');
        QTest::newRow("sep line") << "sep=|\r\n" + QString(text).replace(u';', u'|').toUtf8() << u"UTF-8"_s
                                  << QChar(u'|');
        QTest::newRow("delimiters at line ends")
            << QString(text).replace(u"\r\n"_s, u";;\r\n"_s).toUtf8() << u"UTF-8"_s << QChar(u';');
    }
    void shapesOfRealFiles()
    {
        QFETCH(QByteArray, bytes);
        const CustomerList list = read(bytes);
        QVERIFY2(!list.refusal(), list.refusal() ? qPrintable(list.refusal()->sentence) : "");
        QTEST(list.encoding(), "encoding");
        QTEST(list.delimiter(), "delimiter");
        QCOMPARE(list.readyCount(), 2);
        QCOMPARE(list.cell(0, Role::BusinessName), u"Zahnärzte"_s);
        QCOMPARE(list.cell(1, Role::CustomerId), u"2"_s);
        QCOMPARE(list.lineOf(1), bytes.startsWith("sep") ? 4 : 3);
    }

    void overridesWin()
    {
        ReadOptions options;
        options.encoding = u"latin1"_s;
        options.delimiter = u'#';
        const CustomerList list = read("id#name#url\n1#\xC3\xA9#https://a.example\n", options);
        QCOMPARE(list.cell(0, Role::BusinessName), u"Ã©"_s);
        QCOMPARE(list.readyCount(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Refusal::Reason>("reason");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("records");
        // hazard 51
        QTest::newRow("nothing") << QByteArray() << Refusal::Reason::Empty << 0 << 0;
        QTest::newRow("blank lines") << QByteArray("\n \r\n\n") << Refusal::Reason::Empty << 0 << 0;
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << Refusal::Reason::Empty << 0 << 0;
        QTest::newRow("a header alone") << head << Refusal::Reason::NoRows << 4 << 0;
        QTest::newRow("no name, no address")
            << QByteArray("customer_id,foo\n1,a\n") << Refusal::Reason::MissingColumns << 2 << 1;
        QTest::newRow("prose") << QByteArray("Dear customers,\nwe are moving.\n")
                               << Refusal::Reason::MissingColumns << 2 << 1;
        QTest::newRow("binary") << QByteArray(64, '\1') << Refusal::Reason::NotText << 0 << 0;
        QTest::newRow("one line of 50 MB")
            << QByteArray(50'000'000, 'x') << Refusal::Reason::MissingColumns << 1 << 0;
        QTest::newRow("columns without end")
            << QByteArray(100'000, ',') << Refusal::Reason::TooLarge << 0 << -1;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, records);
        const CustomerList list = read(bytes);
        QVERIFY(list.refusal());
        QTEST(list.refusal()->reason, "reason");
        QVERIFY(list.refusal()->sentence.contains(u"“list.csv”"));
        QVERIFY(list.refusal()->sentence.endsWith(u'.'));
        QVERIFY(list.refusal()->sentence.size() < 1000);
        QTEST(static_cast<int>(list.header().size()), "columns");
        if (records >= 0)
            QCOMPARE(list.recordCount(), records);
        QCOMPARE(list.readyCount(), 0);
        QVERIFY(list.readyCustomers().isEmpty());
    }

    void refusedOverrides()
    {
        ReadOptions column;
        column.columns = {{Role::BusinessUrl, u"homepage2"_s}};
        QCOMPARE(read(head + "1,A,https://a.example,\n", column).refusal()->reason,
            Refusal::Reason::UnknownColumn);
        ReadOptions encoding;
        encoding.encoding = u"ebcdic"_s;
        QCOMPARE(read(head, encoding).refusal()->reason, Refusal::Reason::UnknownEncoding);
        for (const QChar wrong : {QChar(u'"'), QChar(u'\n'), QChar(u'a'), QChar(u'§')}) {
            ReadOptions delimiter;
            delimiter.delimiter = wrong;
            QCOMPARE(read(head, delimiter).refusal()->reason, Refusal::Reason::UnknownDelimiter);
        }
    }

    void aDefaultListIsEmptyAndSafe()
    {
        const CustomerList list;
        QCOMPARE(list.recordCount(), 0);
        QCOMPARE(list.readyCount(), 0);
        QVERIFY(list.header().isEmpty());
        QVERIFY(list.readyCustomers().isEmpty());
    }

    void copiesShareAndOutlive()
    {
        CustomerList copy;
        {
            const CustomerList list = read(head + "1,A,https://a.example,\n");
            copy = list;
        }
        QCOMPARE(copy.cells(0).value(1), u"A"_s);
    }
};

QTEST_APPLESS_MAIN(tst_CustomerList)
#include "tst_customerlist.moc"
