// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/namepattern.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::ColumnMap;
using intake::NamePattern;

namespace {

const QStringList header{u"ID"_s, u"Practice"_s, u"Web"_s, u"City, State"_s};
constexpr ColumnMap mapping{0, 1, 2, -1, -1};

QString cellText(int column)
{
    return QStringList{u"7"_s, u"  Smile\n Dental "_s, u"https://s.example"_s, u"Bend, OR"_s}.at(column);
}

} // namespace

class tst_NamePattern : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fills_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("role") << u"{business_name} AI Receptionist"_s << u"Smile Dental AI Receptionist"_s;
        QTest::newRow("column") << u"{Practice} in {City, State}"_s << u"Smile Dental in Bend, OR"_s;
        QTest::newRow("tolerant column") << u"{city state}"_s << u"Bend, OR"_s;
        QTest::newRow("plain text") << u"Receptionist"_s << u"Receptionist"_s;
        QTest::newRow("doubled braces") << u"{{{ID}}} }}{{"_s << u"{7} }{"_s;
        QTest::newRow("unknown stays") << u"{nope} {ID}"_s << u"{nope} 7"_s;
    }
    void fills()
    {
        QFETCH(QString, pattern);
        QTEST(NamePattern(pattern, header, mapping).fill(cellText), "name");
    }

    void problems_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("mentioned"); // empty: no problem
        QTest::newRow("fine") << u"{business_name} {{x}}"_s << QString();
        QTest::newRow("unknown column") << u"{nope}"_s << u"nope"_s;
        QTest::newRow("a role without a column") << u"{template_id}"_s << u"template_id"_s;
        QTest::newRow("empty braces") << u"{}"_s << u"column"_s;
        QTest::newRow("open brace") << u"a {b"_s << u"brace"_s;
        QTest::newRow("closing brace") << u"a } b"_s << u"brace"_s;
        QTest::newRow("nothing") << u"  "_s << u"empty"_s;
    }
    void problems()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, mentioned);
        const QString problem = intake::patternProblem(pattern, header, mapping);
        QCOMPARE(problem.isEmpty(), mentioned.isEmpty());
        QVERIFY2(problem.contains(mentioned), qPrintable(problem));
    }
};

QTEST_APPLESS_MAIN(tst_NamePattern)
#include "tst_namepattern.moc"
