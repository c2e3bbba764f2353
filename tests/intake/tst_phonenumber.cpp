// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/phonenumber.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::PhoneNumber;

namespace {

PhoneNumber read(const QByteArray &text, const QByteArray &country)
{
    return intake::readPhoneNumber({text.constData(), static_cast<std::size_t>(text.size())},
        {country.constData(), static_cast<std::size_t>(country.size())});
}

} // namespace

class tst_PhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("plain");
        const auto add = [](const QByteArray &text, const QByteArray &country, PhoneNumber::Kind kind,
                             const QByteArray &plain = {}) {
            QTest::addRow("%s in %s", text.constData(), country.constData())
                << text << country << static_cast<int>(kind) << plain;
        };
        using Kind = PhoneNumber::Kind;
        add("+18435550101", "", Kind::International, "+18435550101");
        add("+1 (843) 555-0101", "", Kind::International, "+18435550101");
        add("+1.843.555.0101", "49", Kind::International, "+18435550101");
        add("0049 89 / 123456-0", "", Kind::International, "+49891234560");
        add("+49 (0)89 1234560", "", Kind::International, "+49891234560");
        add("+49\u00A089\u2013123456", "", Kind::International, "+4989123456");
        add("tel:+34 912 345 678", "", Kind::International, "+34912345678");
        add("(843) 555-0101", "", Kind::National);
        add("(843) 555-0101", "1", Kind::National, "+18435550101");
        add("1 843 555 0101", "1", Kind::National, "+18435550101");
        add("555-0101", "1", Kind::National);
        add("089 123456", "49", Kind::National, "+4989123456");
        add("06 12345678", "39", Kind::National, "+390612345678");
        for (const char *unclear :
            {"", "n/a", "+", "+1", "call us", "843-555-0101 ext. 12", "+1 843 555 01 01 x3", "++18435550101",
                "1+8435550101", "+0123456789", "12", "1234567890123456", "+1234567890123456", "00"})
            add(unclear, "1", Kind::Unclear);
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, plain);
        const PhoneNumber number = read(text, country);
        QTEST(static_cast<int>(number.kind), "kind");
        QCOMPARE(QByteArray::fromStdString(number.text), plain);
        // What came out once is not changed again.
        if (!plain.isEmpty()) {
            QVERIFY(intake::isPlainPhoneNumber(number.text));
            QCOMPARE(read(plain, country).text, number.text);
        }
        if (intake::isPlainPhoneNumber(text.toStdString()))
            QCOMPARE(text, plain);
    }
};

QTEST_APPLESS_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
