// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/delimiterguess.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_DelimiterGuess : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guesses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("customer_id,business_name\n1,a") << true << ',';
        QTest::newRow("semicolon") << QByteArray("customer_id;business_name\n1;a") << true << ';';
        QTest::newRow("tab") << QByteArray("customer_id\tbusiness_name\n1\ta") << true << '\t';
        QTest::newRow("bar") << QByteArray("customer_id|business_name\n1|a") << true << '|';
        QTest::newRow("commas in semicolon cells")
            << QByteArray("id;name;city, state, country\n1;A, B, C;x, y, z\n2;D, E;u, v\n") << true << ';';
        QTest::newRow("quoted delimiters do not count")
            << QByteArray("id,name\n1,\"a;b;c;d\"\n2,\"e;f;g;h\"\n") << true << ',';
        QTest::newRow("without a header, what agrees")
            << QByteArray("1;a,b;c\n2;d;e\n3;f,g,h;i\n") << false << ';';
        QTest::newRow("one column") << QByteArray("customer_id\n1\n2\n") << true << ',';
        QTest::newRow("nothing") << QByteArray() << true << ',';
        QTest::newRow("more than the sample")
            << "customer_id;name\n" + QByteArray("1;a, b\n").repeated(20000) << true << ';';
    }
    void guesses()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, hasHeader);
        intake::ReadOptions options;
        if (!hasHeader)
            options.headerLine = 0;
        QTEST(intake::guessDialect({text.constData(), static_cast<std::size_t>(text.size())}, options)
                  .delimiter,
            "delimiter");
    }

    void quotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<intake::QuoteStyle>("quotes");
        using enum intake::QuoteStyle;
        QTest::newRow("none needed") << QByteArray("id,name\n1,a\n") << ',' << Double;
        QTest::newRow("double") << QByteArray("id,name\n1,\"a, b\"\n") << ',' << Double;
        QTest::newRow("single") << QByteArray("'id';'name'\n'1';'a;b'\n'2';'c;d'\n") << ';' << Single;
        QTest::newRow("an apostrophe here and there")
            << QByteArray("id,name\n1,'a'\n2,'b\n3,c\n") << ',' << Double;
        QTest::newRow("single ones inside double ones")
            << QByteArray("id,name\n1,\"'a'\"\n2,\"'b'\"\n") << ',' << Double;
        QTest::newRow("inches between tabs")
            << QByteArray("id\tname\n1\t\"Big\" Joe\n2\t\"The\" Shop\n") << '\t' << None;
        QTest::newRow("one slip between commas") << QByteArray("id,name\n1,\"a\n2,b\n") << ',' << Double;
    }
    void quotes()
    {
        QFETCH(QByteArray, text);
        const intake::Dialect dialect =
            intake::guessDialect({text.constData(), static_cast<std::size_t>(text.size())}, {});
        QTEST(dialect.delimiter, "delimiter");
        QTEST(dialect.quotes, "quotes");
    }

    void separatorLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<int>("size");
        QTest::newRow("Excel") << QByteArray("sep=;\r\na;b") << ';' << 7;
        QTest::newRow("capitals") << QByteArray("SEP=|\na|b") << '|' << 6;
        QTest::newRow("quoted") << QByteArray("\"sep=,\"\na,b") << ',' << 8;
        QTest::newRow("tab") << QByteArray("sep=\t\na") << '\t' << 6;
        QTest::newRow("alone") << QByteArray("sep=,") << ',' << 5;
        QTest::newRow("a header") << QByteArray("sep=a,b\n") << '\0' << 0;
        QTest::newRow("another word") << QByteArray("separator\n") << '\0' << 0;
        QTest::newRow("too short") << QByteArray("sep=") << '\0' << 0;
    }
    void separatorLines()
    {
        QFETCH(QByteArray, text);
        const intake::SeparatorLine line =
            intake::separatorLine({text.constData(), static_cast<std::size_t>(text.size())});
        QTEST(line.delimiter, "delimiter");
        QTEST(static_cast<int>(line.size), "size");
    }
};

QTEST_APPLESS_MAIN(tst_DelimiterGuess)
#include "tst_delimiterguess.moc"
