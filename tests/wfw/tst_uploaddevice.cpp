// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/uploaddevice.h"

#include <QTest>

/** The body of an order can be read once: that is what keeps Qt from sending it twice by itself. */
class UploadDeviceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void isReadOnceAndInPieces() // hazard 9, Q1
    {
        wfw::UploadDevice device("0123456789");
        QVERIFY(device.isSequential());
        QCOMPARE(device.size(), 10);
        QVERIFY(!device.wasRead());
        QCOMPARE(device.read(4), QByteArray("0123"));
        QVERIFY(device.wasRead());
        QCOMPARE(device.bytesAvailable(), 6);
        QVERIFY(!device.atEnd());
        QCOMPARE(device.readAll(), QByteArray("456789"));
        QVERIFY(device.atEnd());
        char byte = 0;
        QCOMPARE(device.read(&byte, 1), qint64(-1));
    }

    void cannotBeRewound() // hazard 9, Q1
    {
        wfw::UploadDevice device("0123456789");
        QCOMPARE(device.read(4).size(), 4);
        QVERIFY(!device.reset());
        QVERIFY(!device.seek(0));
        QCOMPARE(device.read(1), QByteArray("4"));
    }
};

QTEST_APPLESS_MAIN(UploadDeviceTest)
#include "tst_uploaddevice.moc"
