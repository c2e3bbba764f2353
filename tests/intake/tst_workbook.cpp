// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"
#include "intake/workbookmaker.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::CustomerList;
using intake::ReadOptions;
using intake::Refusal;

namespace {

const QByteArray head = textRow(1, {"customer_id", "business_name", "business_url"});

CustomerList read(const QByteArray &bytes, const ReadOptions &options = {})
{
    return intake::readBytes(bytes, u"list.xlsx"_s, options);
}

CustomerList readRows(const QByteArray &rows, const QByteArray &behind = {})
{
    return read(WorkbookMaker().addSheet({"Sheet1", rows, behind, {}}).bytes());
}

QByteArray cell(const QByteArray &reference, const QByteArray &attributes, const QByteArray &inside)
{
    return "<c r=\"" + reference + "\" " + attributes + '>' + inside + "</c>";
}

} // namespace

class tst_Workbook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPlainOne()
    {
        const CustomerList list = readRows(head + textRow(2, {"1", "Zahnärzte &amp; Co", "https://a.example"})
            + textRow(5, {"2", "B", "https://b.example"}));
        QVERIFY2(!list.refusal(), list.refusal() ? qPrintable(list.refusal()->sentence) : "");
        QCOMPARE(list.recordCount(), 2);
        QCOMPARE(list.readyCount(), 2);
        QCOMPARE(list.cells(0), (QStringList{u"1"_s, u"Zahnärzte & Co"_s, u"https://a.example"_s}));
        QCOMPARE(list.lineOf(1), 5); // the row of the sheet
        QCOMPARE(list.sheet(), u"Sheet1"_s);
        QVERIFY(list.delimiter().isNull());
    }

    void kindsOfCells()
    {
        const QByteArray row = "<row r=\"2\">" + cell("A2", "t=\"s\"", "<v>1</v>")
            + cell("B2", "t=\"s\"", "<v>0</v>")
            + cell("C2", "t=\"str\"", "<f>\"https://\"&amp;D2</f><v>https://a.example</v>")
            + cell("D2", "t=\"b\"", "<v>1</v>") + cell("E2", "t=\"e\"", "<v>#N/A</v>")
            + cell("F2", "", "<f>1+1</f><v>2</v>")
            + cell("G2", "t=\"inlineStr\"",
                "<is><r><t>in</t></r><r><t xml:space=\"preserve\"> line</t></r></is>")
            + cell("H2", "s=\"1\"", "<v>7</v>") + cell("I2", "t=\"s\"", "<v>99</v>") + "</row>";
        WorkbookMaker maker;
        maker.addSheet({"S", textRow(1, {"id", "name", "url", "d", "e", "f", "g", "h", "i"}) + row, {}, {}})
            .setStrings({"<r><t>Bright</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> Smile</t></r><rPh "
                         "sb=\"0\" "
                         "eb=\"1\"><t>read aloud</t></rPh>",
                "<t>00_x0034_2_x000D_</t>"})
            .setFormats({"00000"});
        const CustomerList list = read(maker.bytes());
        QCOMPARE(list.cells(0),
            (QStringList{u"0042\r"_s, u"Bright Smile"_s, u"https://a.example"_s, u"TRUE"_s, u"#N/A"_s, u"2"_s,
                u"in line"_s, u"00007"_s, QString()}));
    }

    void sparseRowsAndMissingReferences()
    {
        const QByteArray rows = textRow(1, {"id", "name", "url", "city"})
            + "<row><c t=\"inlineStr\"><is><t>1</t></is></c><c t=\"inlineStr\"><is><t>A</t></is></c><c/>"
              "<c t=\"inlineStr\"><is><t>Bonn</t></is></c></row>"
              "<row r=\"9\"><c r=\"D9\"><v>5</v></c><c r=\"A9\"><v>2</v></c></row>"
              "<row r=\"10\"><c r=\"A10\" s=\"4\"/><c r=\"D10\"/></row>";
        const CustomerList list = readRows(rows);
        QCOMPARE(list.recordCount(), 2); // a row that is only formatted is none
        QCOMPARE(list.cells(0), (QStringList{u"1"_s, u"A"_s, QString(), u"Bonn"_s}));
        QCOMPARE(list.cells(1), (QStringList{u"2"_s, QString(), QString(), u"5"_s}));
        QCOMPARE(list.lineOf(0), 2);
        QCOMPARE(list.lineOf(1), 9);
    }

    void mergedCells()
    {
        const QByteArray rows = textRow(1, {"Our customers", "", ""}) + textRow(2, {"id", "name", "url"})
            + textRow(3, {"1", "Chain", "https://a.example"})
            + "<row r=\"4\"><c r=\"A4\"><v>2</v></c><c r=\"C4\" "
              "t=\"str\"><v>https://b.example</v></c></row>";
        const CustomerList list = readRows(rows,
            "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:B4\"/></mergeCells>");
        QCOMPARE(list.headerLine(), 2);
        QCOMPARE(list.cells(1), (QStringList{u"2"_s, u"Chain"_s, u"https://b.example"_s}));
        QCOMPARE(list.readyCount(), 2);
    }

    void sheets()
    {
        WorkbookMaker maker;
        maker.addSheet({"Archive", head + textRow(2, {"0", "Old", "https://o.example"}), {}, "hidden"})
            .addSheet({"Cover", {}, {}, {}})
            .addSheet({"Customers", head + textRow(2, {"1", "A", "https://a.example"}), {}, {}})
            .addSheet({"More", head + textRow(2, {"2", "B", "https://b.example"}), {}, {}});
        const QByteArray bytes = maker.bytes();
        const CustomerList list = read(bytes);
        QCOMPARE(list.sheets(), (QStringList{u"Archive"_s, u"Cover"_s, u"Customers"_s, u"More"_s}));
        QCOMPARE(list.sheet(), u"Customers"_s);
        ReadOptions options;
        options.sheet = u"more"_s;
        QCOMPARE(read(bytes, options).cells(0).first(), u"2"_s);
        options.sheet = u"1"_s;
        QCOMPARE(read(bytes, options).cells(0).first(), u"0"_s);
        options.sheet = u"Cover"_s;
        QCOMPARE(read(bytes, options).refusal()->reason, Refusal::Reason::Empty);
        options.sheet = u"9"_s;
        const CustomerList refused = read(bytes, options);
        QCOMPARE(refused.refusal()->reason, Refusal::Reason::UnknownSheet);
        QVERIFY(refused.refusal()->sentence.contains(u"Archive, Cover, Customers, More"));
    }

    void cellsAreNotQuoted()
    {
        const CustomerList list = readRows(head + textRow(2, {"1", "\"A\", \"B\"", "https://a.example"}));
        QCOMPARE(list.cells(0).value(1), u"\"A\", \"B\""_s);
        QVERIFY(list.problems().isEmpty());
    }

    void strictEditionAndPrefixes()
    {
        WorkbookMaker maker;
        maker.addSheet({"S", {}, {}, {}});
        maker.setPart(u"xl/worksheets/sheet1.xml"_s,
            "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row "
            "r=\"1\"><x:c r=\"A1\" "
            "t=\"str\"><x:v>id</x:v></x:c></x:row><x:row r=\"2\"><x:c "
            "r=\"A2\"><x:v>1E+3</x:v></x:c></x:row></x:sheetData>"
            "</x:worksheet>");
        const CustomerList list = read(maker.bytes());
        QCOMPARE(list.fileRecord(0), QStringList{u"id"_s});
        QCOMPARE(list.fileRecord(1), QStringList{u"1000"_s});
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Refusal::Reason>("reason");
        QTest::addColumn<QString>("says");
        const WorkbookMaker plain =
            WorkbookMaker().addSheet({"S", head + textRow(2, {"1", "A", "https://a.example"}), {}, {}});
        const auto with = [&](const QString &part, const QByteArray &bytes) {
            return WorkbookMaker(plain).setPart(part, bytes).bytes();
        };
        const auto damaged = Refusal::Reason::Damaged;
        const auto other = Refusal::Reason::NotText;
        const auto tooLarge = Refusal::Reason::TooLarge;
        const QString sheet = u"xl/worksheets/sheet1.xml"_s;
        QTest::newRow("cut off") << plain.bytes().first(400) << damaged << u"damaged"_s;
        QTest::newRow("no zip behind its mark")
            << QByteArray("PK\x03\x04 but no more") << damaged << u"damaged"_s;
        QTest::newRow("half a sheet")
            << with(sheet, "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c>") << damaged << u"damaged"_s;
        QTest::newRow("a workbook without sheets") << WorkbookMaker().bytes() << damaged << u"damaged"_s;
        // hazard 58
        QTest::newRow("a document type") << with(sheet,
            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row>"
            "</sheetData></worksheet>") << damaged
                                         << u"damaged"_s;
        QTest::newRow("a document type in the strings")
            << with(u"xl/sharedStrings.xml"_s, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst/>") << damaged
            << u"damaged"_s;
        QTest::newRow("a bomb") << with(sheet, "<worksheet><sheetData>" + QByteArray(50'000'000, ' '))
                                << tooLarge << u"not unpacked"_s;
        QByteArray references; // with noise, or their own ratio would give them away
        for (unsigned i = 0, noise = 1; i < 10'000; ++i, noise = noise * 1103515245U + 12345U)
            references += "<row><c t=\"s\" s=\"" + QByteArray::number(noise) + "\"><v>0</v></c></row>";
        QTest::newRow("a text ten thousand times")
            << WorkbookMaker(plain)
                   .setStrings({"<t>" + QByteArray(30'000, 'x') + "</t>"})
                   .setPart(sheet, "<worksheet><sheetData>" + references + "</sheetData></worksheet>")
                   .bytes()
            << tooLarge << u"more columns or cells"_s;
        QTest::newRow("OpenDocument")
            << WorkbookMaker::zipped({{u"content.xml"_s, "<x/>"}}) << other << u"OpenDocument"_s;
        QTest::newRow("Numbers") << WorkbookMaker::zipped({{u"Index/Document.iwa"_s, "x"}}) << other
                                 << u"Numbers"_s;
        QTest::newRow("binary workbook")
            << WorkbookMaker::zipped({{u"_rels/.rels"_s, "<x/>"}, {u"xl/workbook.bin"_s, "x"}}) << other
            << u".xlsb"_s;
        QTest::newRow("a letter") << WorkbookMaker::zipped(
            {{u"_rels/.rels"_s, "<x/>"}, {u"word/document.xml"_s, "<x/>"}})
                                  << other << u"document"_s;
        QTest::newRow("an archive") << WorkbookMaker::zipped({{u"../../etc/list.csv"_s, "id,name,url"}})
                                    << other << u"archive"_s;
        QTest::newRow("an old workbook")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xx") << other << u".xls"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const CustomerList list = read(bytes);
        QVERIFY(list.refusal());
        QTEST(list.refusal()->reason, "reason");
        QVERIFY2(list.refusal()->sentence.contains(says), qPrintable(list.refusal()->sentence));
        QCOMPARE(list.recordCount(), 0);
    }

    /** hazard 58 */
    void aMillionSheetsAndCellsFarOut()
    {
        QByteArray sheets;
        for (int i = 0; i < 100'000; ++i)
            sheets += "<sheet name=\"" + QByteArray::number(i) + "\" r:id=\"rId1\"/>";
        WorkbookMaker maker;
        maker.addSheet({"S",
            head + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"ZZZ1\"><v>2</v></c></row>", {},
            {}});
        maker.setPart(u"xl/workbook.xml"_s,
            "<workbook "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + sheets + "</sheets></workbook>");
        const CustomerList list = read(maker.bytes());
        QVERIFY2(!list.refusal(), list.refusal() ? qPrintable(list.refusal()->sentence) : "");
        QCOMPARE(list.sheets().size(), 1000);
        QCOMPARE(list.lineOf(0), 1'048'576);
        QCOMPARE(list.cells(0).size(), 16'384);
    }
};

QTEST_APPLESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
