// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/attemptkey.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using fleet::attemptKey;

namespace {

/** Ids that sit close together: short, from pieces that could run into each other once encoded. */
QString randomId(std::mt19937 &random)
{
    static const QStringList pieces{u"a"_s, u"A"_s, u"1"_s, u"~"_s, u"~2"_s, u"%"_s, u"%7E"_s, u"."_s, u"-"_s,
        u"_"_s, u" "_s, u"é"_s, u"e\u0301"_s, u"\u00C5"_s, u"\u212B"_s, u"ß"_s, u"日"_s, u"😀"_s, u"\""_s,
        u"\\"_s, u"\n"_s, u"sha256."_s, u"provision-customer-"_s};
    QString id;
    const unsigned count = 1 + random() % 8;
    for (unsigned i = 0; i < count; ++i)
        id.append(pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))]);
    if (random() % 50 == 0)
        id.append(QString(static_cast<qsizetype>(200 + random() % 100), u'x'));
    id.append(QString::number(random() % 5000));
    return id;
}

std::size_t countDistinct(std::vector<std::size_t> &hashes)
{
    std::sort(hashes.begin(), hashes.end());
    return static_cast<std::size_t>(std::unique(hashes.begin(), hashes.end()) - hashes.begin());
}

bool isHeaderSafe(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '.' || byte == '_' || byte == '-' || byte == '%' || byte == '~';
    });
}

} // namespace

class tst_AttemptKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keys_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("first attempt") << u"42"_s << 1 << QByteArray("provision-customer-42");
        QTest::newRow("second attempt") << u"42"_s << 2 << QByteArray("provision-customer-42~2");
        QTest::newRow("twelfth attempt") << u"acme-r2"_s << 12 << QByteArray("provision-customer-acme-r2~12");
        QTest::newRow("bare alphabet") << u"AZaz09._-"_s << 1 << QByteArray("provision-customer-AZaz09._-");
        // hazard 4
        QTest::newRow("blank, percent, quote")
            << u"a b%c\"d"_s << 1 << QByteArray("provision-customer-a%20b%25c%22d");
        QTest::newRow("tilde") << u"42~2"_s << 1 << QByteArray("provision-customer-42%7E2");
        QTest::newRow("slash and colon") << u"a/b:c"_s << 1 << QByteArray("provision-customer-a%2Fb%3Ac");
        QTest::newRow("non-ASCII") << u"Müller"_s << 1 << QByteArray("provision-customer-M%C3%BCller");
        QTest::newRow("decomposed") << u"Mu\u0308ller"_s << 1 << QByteArray("provision-customer-M%C3%BCller");
        QTest::newRow("beyond the basic plane")
            << u"😀"_s << 1 << QByteArray("provision-customer-%F0%9F%98%80");
        // hazard 3: were such an id ever to come this far, it still could not leave its header.
        QTest::newRow("line ends") << u"a\r\nX-Evil: 1"_s << 1
                                   << QByteArray("provision-customer-a%0D%0AX-Evil%3A%201");
    }
    void keys()
    {
        QFETCH(QString, id);
        QFETCH(int, attempt);
        QTEST(attemptKey(id, attempt), "key");
    }

    /** hazard 4: an id of 10 kB. */
    void longIdsAreHashed()
    {
        const QString id(10240, u'x');
        const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(attemptKey(id, 1), "provision-customer-~sha256." + hash);
        QCOMPARE(attemptKey(id, 3), "provision-customer-~sha256." + hash + "~3");
    }

    void theLongestBareIdFits()
    {
        const qsizetype room = 255 - qsizetype(sizeof("provision-customer-") - 1);
        QCOMPARE(attemptKey(QString(room, u'x'), 1).size(), 255);
        QVERIFY(!attemptKey(QString(room, u'x'), 1).contains('~'));
        QVERIFY(attemptKey(QString(room + 1, u'x'), 1).contains("~sha256."));
        QVERIFY(attemptKey(QString(room, u'x'), 2).contains("~sha256.")); // the suffix needs room too
    }

    /** hazard 2 */
    void aMillionKeysAreDistinctAndSafe()
    {
        constexpr unsigned seed = 20260731;
        constexpr int count = 1'000'000;
        std::mt19937 random(seed);
        std::vector<std::size_t> pairs;
        std::vector<std::size_t> keys;
        pairs.reserve(count);
        keys.reserve(count);
        for (int i = 0; i < count; ++i) {
            const QString id = randomId(random);
            const int attempt = 1 + static_cast<int>(random() % 12);
            const QByteArray key = attemptKey(id, attempt);
            if (key.size() > 255 || !isHeaderSafe(key))
                QFAIL(qPrintable(u"seed %1, id %2"_s.arg(seed).arg(id)));
            // 64 bits a key: two of a million meet by chance in one of ten million runs.
            pairs.push_back(qHashMulti(1, id.normalized(QString::NormalizationForm_C), attempt));
            keys.push_back(qHashBits(key.constData(), static_cast<std::size_t>(key.size()), 1));
        }
        const std::size_t distinct = countDistinct(pairs);
        QVERIFY(distinct > 900'000);
        QCOMPARE(countDistinct(keys), distinct);
    }
};

QTEST_APPLESS_MAIN(tst_AttemptKey)
#include "tst_attemptkey.moc"
