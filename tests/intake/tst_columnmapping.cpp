// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/columnmapping.h"
#include "intake/columnnames.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::ColumnMap;
using intake::Role;

namespace {

using Overrides = QHash<Role, QString>;

} // namespace

class tst_ColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recognises_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QList<int>>("columns"); // id, name, url, template, phone
        QTest::newRow("the published names")
            << u"customer_id,business_name,business_url,template_id,phone_number"_s << QList{0, 1, 2, 3, 4};
        QTest::newRow("any order") << u"phone,url,id,name"_s << QList{2, 3, 1, -1, 0};
        QTest::newRow("case, blanks, hyphens")
            << u" Customer ID ,BUSINESS NAME,business-url,Template,Phone No."_s << QList{0, 1, 2, 3, 4};
        QTest::newRow("camels") << u"customerId,businessName,businessUrl"_s << QList{0, 1, 2, -1, -1};
        QTest::newRow("what people call them")
            << u"Customer Number,Practice,Website,Telephone"_s << QList{0, 1, 2, -1, 3};
        QTest::newRow("German") << u"Kunden-Nr.,Praxis,Webseite,Vorlage,Telefonnummer"_s
                                << QList{0, 1, 2, 3, 4};
        QTest::newRow("German, other words")
            << u"Telefon,Internetadresse,Firma,Straße,Kundennummer"_s << QList{4, 2, 1, -1, 0};
        QTest::newRow("Spanish") << u"Número de cliente,Nombre comercial,Página web,Plantilla,Teléfono"_s
                                 << QList{0, 1, 2, 3, 4};
        QTest::newRow("Spanish, other words")
            << u"N.º de cliente,Clínica,Sitio Web,Calle,Número de teléfono"_s << QList{0, 1, 2, -1, 4};
        QTest::newRow("French") << u"N° client,Raison sociale,Site internet,Modèle,Téléphone"_s
                                << QList{0, 1, 2, 3, 4};
        QTest::newRow("French, other words")
            << u"NUMÉRO DE CLIENT,Nom de l’entreprise,Adresse web,Ville,N° téléphone"_s
            << QList{0, 1, 2, -1, 4};
        QTest::newRow("letters put together in another way")
            << u"Nu\u0301mero_de_cliente,empresa,web"_s << QList{0, 1, 2, -1, -1};
        QTest::newRow("a customer's name is no number")
            << u"Kunde,Kundennummer,URL"_s << QList{1, 0, 2, -1, -1};
        QTest::newRow("the surer name wins")
            << u"id,customer_id,name,business_name"_s << QList{1, 3, -1, -1, -1};
        QTest::newRow("the first of two equals wins")
            << u"website,customer_id,website"_s << QList{1, -1, 0, -1, -1};
        QTest::newRow("one column serves one role") << u"customer,url"_s << QList{0, -1, 1, -1, -1};
        QTest::newRow("nothing") << u"foo,bar"_s << QList{-1, -1, -1, -1, -1};
        QTest::newRow("an agent's number is not the customer's")
            << u"customer_id,business_name,business_url,status,code,error,hint,attempt,operation_id,agent_id,"
               "phone_number,failed_at"_s
            << QList{0, 1, 2, -1, -1};
    }
    void recognises()
    {
        QFETCH(QString, header);
        QFETCH(QList<int>, columns);
        const intake::MappedColumns mapped = intake::mapColumns(header.split(u','), {});
        QCOMPARE(QList<int>(mapped.columns.begin(), mapped.columns.end()), columns);
        QVERIFY(mapped.unknownColumn.isNull());
    }

    void overrides_data()
    {
        QTest::addColumn<Overrides>("overrides");
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("by name") << Overrides{{Role::CustomerId, u"ref"_s}} << QList{2, 1, 3, -1, -1}
                                 << QString();
        QTest::newRow("by tolerant name")
            << Overrides{{Role::BusinessUrl, u"backup URL"_s}} << QList{0, 1, 4, -1, -1} << QString();
        QTest::newRow("by position") << Overrides{{Role::CustomerId, u"3"_s}} << QList{2, 1, 3, -1, -1}
                                     << QString();
        QTest::newRow("none, on purpose")
            << Overrides{{Role::BusinessName, QString()}} << QList{0, -1, 3, -1, -1} << QString();
        QTest::newRow("unknown") << Overrides{{Role::TemplateId, u"kind"_s}} << QList{0, 1, 3, -1, -1}
                                 << u"kind"_s;
        QTest::newRow("position beyond")
            << Overrides{{Role::TemplateId, u"6"_s}} << QList{0, 1, 3, -1, -1} << u"6"_s;
    }
    void overrides()
    {
        QFETCH(Overrides, overrides);
        const QStringList header{u"id"_s, u"name"_s, u"ref"_s, u"url"_s, u"backup_url"_s};
        const intake::MappedColumns mapped = intake::mapColumns(header, overrides);
        QTEST(QList<int>(mapped.columns.begin(), mapped.columns.end()), "columns");
        QTEST(mapped.unknownColumn.isNull() ? QString() : mapped.unknownColumn, "unknown");
    }

    void noColumnServesTwoRoles()
    {
        const QStringList header{u"name"_s, u"url"_s};
        const auto mapped =
            intake::mapColumns(header, {{Role::CustomerId, u"name"_s}, {Role::BusinessName, u"1"_s}});
        QCOMPARE(mapped.sharedColumn, u"1"_s);
        QVERIFY(mapped.unknownColumn.isNull());
        const auto taken = intake::mapColumns(header, {{Role::CustomerId, u"name"_s}});
        QCOMPARE(QList<int>(taken.columns.begin(), taken.columns.end()), (QList{0, -1, 1, -1, -1}));
        QVERIFY(taken.sharedColumn.isNull());
    }

    /** A name that stands for two roles would be a matter of luck. */
    void namesMeanOneThing()
    {
        QSet<QString> seen;
        for (const Role role : intake::allRoles) {
            for (const QString &name : intake::namesFor(role)) {
                QCOMPARE(intake::plainName(name), name);
                QVERIFY2(!seen.contains(name), qPrintable(name));
                seen.insert(name);
            }
        }
    }

    void rolesHaveWords()
    {
        for (const Role role : intake::allRoles) {
            const std::string_view word = intake::wordFor(role);
            QCOMPARE(
                intake::roleFromWord(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()))),
                role);
        }
        QVERIFY(!intake::roleFromWord(u"customerid"));
        QVERIFY(!intake::roleFromWord(u""));
    }

    void numberedHeaders()
    {
        QCOMPARE(intake::numberedHeader(3), (QStringList{u"column_1"_s, u"column_2"_s, u"column_3"_s}));
    }
};

QTEST_APPLESS_MAIN(tst_ColumnMapping)
#include "tst_columnmapping.moc"
