// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/bytescan.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

class tst_ByteScan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /** The wide search against the obvious one, on every alignment and length around a block. */
    void findsWhatALoopFinds()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text(static_cast<qsizetype>(random() % 70), 'x');
            for (int hits = static_cast<int>(random() % 3); hits > 0 && !text.isEmpty(); --hits)
                text[static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()))] =
                    ",\n\r\xC3"[random() % 4];
            const char *const end = text.constData() + text.size();
            const char *const at = text.constData() + random() % (static_cast<unsigned>(text.size()) + 1);
            QCOMPARE(static_cast<const void *>(intake::findAny(at, end, ',', '\n', '\r')),
                static_cast<const void *>(std::find_if(
                    at, end, [](char byte) { return byte == ',' || byte == '\n' || byte == '\r'; })));
            QCOMPARE(static_cast<const void *>(intake::findNonAscii(at, end)),
                static_cast<const void *>(std::find_if(at, end, [](char byte) { return byte == '\xC3'; })));
        }
    }

    void knowsWhatCanBeSeen()
    {
        for (int byte = 0; byte < 256; ++byte) {
            for (const qsizetype before : {0, 1, 15, 16, 20, 31}) {
                const QByteArray text =
                    QByteArray(before, 'x') + static_cast<char>(byte) + QByteArray(before % 7, '~');
                QCOMPARE(intake::isPrintableAscii({text.constData(), static_cast<std::size_t>(text.size())}),
                    byte >= 0x20 && byte < 0x7F);
            }
        }
        QVERIFY(intake::isPrintableAscii(""));
    }

    void countsLineEnds()
    {
        QCOMPARE(intake::countLineEnds(""), 0U);
        QCOMPARE(intake::countLineEnds("a\nb\r\nc\rd"), 3U);
        QCOMPARE(intake::countLineEnds("\n\n\r\r\n\n"), 5U);
    }

    void countsBytes()
    {
        QCOMPARE(intake::countByte("", 'a'), std::size_t{0});
        for (std::size_t size : {1U, 15U, 16U, 17U, 4080U, 4096U, 10'000U}) {
            std::string text(size, 'a');
            QCOMPARE(intake::countByte(text, 'a'), size);
            QCOMPARE(intake::countByte(text, 'b'), std::size_t{0});
            text.back() = 'b';
            QCOMPARE(intake::countByte(text, 'b'), std::size_t{1});
        }
    }
};

QTEST_APPLESS_MAIN(tst_ByteScan)
#include "tst_bytescan.moc"
