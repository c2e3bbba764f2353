// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using report::saveFile;
using report::SaveResult;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/** While it lives no file of this process can grow beyond so many bytes: to the writer it is a full disk. */
class FullDisk
{
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
    explicit FullDisk(rlim_t bytes)
    {
        m_ok = ::getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        m_ok = m_ok && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    [[nodiscard]] bool works() const { return m_ok; }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
    bool m_ok = false;
};

QStringList filesIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class tst_SaveFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesAndReplaces()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"failures ünï.csv"_s);
        for (const QByteArray &bytes : {QByteArray("first"), QByteArray(3'000'000, 'x'), QByteArray()}) {
            const SaveResult result = saveFile(path, bytes);
            QVERIFY2(result.ok(), qPrintable(result.problem));
            QCOMPARE(contentOf(path), bytes);
        }
        QCOMPARE(filesIn(dir), QStringList{u"failures ünï.csv"_s});
    }

    /** hazard 62 */
    void isItsOwnersOnly()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.json"_s);
        QVERIFY(write(path, "old"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(saveFile(path, "new").ok());
        const QFile::Permissions mine =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), mine);
    }

    /** hazard 62 */
    void linksAreNotFollowed()
    {
        const QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"target"_s), "precious"));
        QVERIFY(QFile::link(dir.filePath(u"target"_s), dir.filePath(u"link.csv"_s)));
        QVERIFY(QFile::link(dir.filePath(u"nowhere"_s), dir.filePath(u"dangling.csv"_s)));
        for (const QString &name : {u"link.csv"_s, u"dangling.csv"_s}) {
            const SaveResult result = saveFile(dir.filePath(name), "new");
            QVERIFY(result.problem.contains(name));
            QVERIFY(QFileInfo(dir.filePath(name)).isSymLink());
        }
        QCOMPARE(contentOf(dir.filePath(u"target"_s)), "precious");
        QVERIFY(!QFile::exists(dir.filePath(u"nowhere"_s)));
    }

    /** hazard 54: at every size at which the disk can fill up, the old file stays and the trouble is told. */
    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4096, 16384, 65536, 99'999})
            QTest::addRow("%d bytes", room) << room;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, room);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"failures.csv"_s);
        QVERIFY(write(path, "old"));
        SaveResult result;
        {
            const FullDisk disk(static_cast<rlim_t>(room));
            QVERIFY(disk.works());
            result = saveFile(path, QByteArray(100'000, 'x'));
        }
        QVERIFY(!result.ok());
        QVERIFY(result.problem.contains(u"failures.csv"));
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(filesIn(dir), QStringList{u"failures.csv"_s});
        QVERIFY(saveFile(path, QByteArray(100'000, 'x')).ok());
    }

    void placesThatCannotBeWritten()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"folder.csv"_s));
        QVERIFY(saveFile(dir.filePath(u"folder.csv"_s), "x").problem.contains(u"not a file"));
        QVERIFY(saveFile(dir.filePath(u"absent/a.csv"_s), "x").problem.contains(u"does not exist"));
        QVERIFY(saveFile(u"/dev/full"_s, "x").problem.contains(u"not a file"));
        QVERIFY(!saveFile(QString(), "x").ok());
    }

    void aReadOnlyFolder()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.csv"_s);
        QVERIFY(write(path, "old"));
        QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
        const SaveResult result = saveFile(path, "new");
        QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!result.ok());
        QCOMPARE(contentOf(path), "old");
    }
};

QTEST_APPLESS_MAIN(tst_SaveFile)
#include "tst_savefile.moc"
