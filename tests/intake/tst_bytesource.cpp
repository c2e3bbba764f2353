// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/bytesource.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using intake::Refusal;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class tst_ByteSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsFiles()
    {
        const QTemporaryDir dir;
        for (const qsizetype size : {0, 1, 4095, 4096, 5'000'000}) {
            const QByteArray bytes = QByteArray("abcdefg").repeated(size / 7 + 1).left(size);
            QVERIFY(write(dir.filePath(u"list"_s), bytes));
            QCOMPARE(std::get<QByteArray>(intake::bytesOf(dir.filePath(u"list"_s))), bytes);
        }
    }

    /** What standard input is: no size is known before the end. */
    void readsPipes()
    {
        const QTemporaryDir dir;
        const QByteArray path = QFile::encodeName(dir.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        const QByteArray bytes = QByteArray("0123456789").repeated(300'000);
        std::jthread writer([&] { QVERIFY(write(dir.filePath(u"pipe"_s), bytes)); });
        const intake::BytesOrRefusal read = intake::bytesOf(dir.filePath(u"pipe"_s));
        writer.join();
        QCOMPARE(std::get<QByteArray>(read), bytes);
    }

    void refusals()
    {
        const QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"large"_s), QByteArray(2'000'001, 'x')));
        const auto reason = [](const intake::BytesOrRefusal &result) {
            return std::get<Refusal>(result).reason;
        };
        QCOMPARE(reason(intake::bytesOf(dir.filePath(u"absent"_s))), Refusal::Reason::CannotOpen);
        QCOMPARE(reason(intake::bytesOf(dir.path())), Refusal::Reason::IsDirectory);
        QCOMPARE(reason(intake::bytesOf(dir.filePath(u"large"_s), 2'000'000)), Refusal::Reason::TooLarge);
        QVERIFY(std::holds_alternative<QByteArray>(intake::bytesOf(dir.filePath(u"large"_s), 2'000'001)));
        QVERIFY(std::get<Refusal>(intake::bytesOf(dir.filePath(u"absent"_s))).sentence.contains(u"absent"));
    }

    void neverHoldsMoreThanTheLimit()
    {
        QByteArray endless(10'000'000, 'x');
        QBuffer buffer(&endless);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const intake::BytesOrRefusal result = intake::bytesOf(buffer, u"standard input"_s, 1000);
        QCOMPARE(std::get<Refusal>(result).reason, Refusal::Reason::TooLarge);
        QVERIFY(buffer.pos() < 3'000'000);
    }
};

QTEST_APPLESS_MAIN(tst_ByteSource)
#include "tst_bytesource.moc"
