// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"
#include "report/exportfile.h"
#include "samplebatch.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

QString written(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    return QString::fromUtf8(report::writeExport(scope, Format::Html, batch, jobs, samplebatch::at).bytes);
}

/** The document as XML, which it is but for the tags that have no end. */
QString asXml(QString html)
{
    static const QRegularExpression unclosed(u"<(meta|br)([^>]*)>"_s);
    html.remove(u"<!DOCTYPE html>\n"_s);
    return html.replace(unclosed, u"<\\1\\2/>"_s);
}

/** All elements, with how often each comes; a document that is not well formed fails the test. */
QHash<QString, int> elementsOf(const QString &html, QString *text = nullptr)
{
    QHash<QString, int> elements;
    QXmlStreamReader xml(asXml(html));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            ++elements[xml.name().toString()];
        if (text && xml.isCharacters())
            *text += xml.text();
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return elements;
}

fleet::Batch hostileBatch()
{
    fleet::Batch batch = samplebatch::batch();
    const QStringList texts = hostiletexts::all();
    batch.name = texts.at(69);
    batch.environment = texts.at(70);
    batch.origin = texts.at(71);
    const fleet::Customer pattern = batch.customers[5];
    batch.customers.clear();
    for (const QString &text : texts) {
        fleet::Customer customer = pattern;
        customer.id = text;
        customer.businessName = text;
        batch.customers.append(customer);
    }
    return batch;
}

QList<fleet::Job> hostileJobs()
{
    QList<fleet::Job> jobs;
    for (const QString &text : hostiletexts::all()) {
        fleet::Job job = samplebatch::jobs()[5];
        job.index = static_cast<fleet::JobIndex>(jobs.size());
        job.failure->message = text;
        job.failure->code = text.left(100);
        job.phoneNumber = text;
        job.operationId = text;
        jobs.append(job);
    }
    return jobs;
}

} // namespace

class tst_ExportHtml : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatMatters()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.name = u"practices.csv"_s;
        batch.environment = u"Sandbox"_s;
        QString text;
        const QString html = written(Scope::Results, batch, samplebatch::jobs());
        (void)elementsOf(html, &text);
        for (const QString &part : {u"Fleet report"_s, u"practices.csv"_s, u"Sandbox"_s, u"1 of 8 "_s,
                 u"The template does not exist."_s, u"Whoever keeps the customer list"_s,
                 u"There is no template named missing"_s, u"6 (6)"_s, u"+12025550100"_s, u"agt_5"_s,
                 u"09:30:15"_s, u"UTC"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"Part of the batch"));
        text.clear();
        (void)elementsOf(written(Scope::Failures, batch, samplebatch::jobs().mid(3)), &text);
        QVERIFY(text.contains(u"Failure report"));
        QVERIFY(text.contains(u"5 of 8 "));
        QVERIFY(!text.contains(u"agt_5"));
    }

    /** A person who cannot see it, or prints it, gets the same. */
    void isAccessible()
    {
        const QString html = written(Scope::Results, samplebatch::batch(), samplebatch::jobs());
        const QHash<QString, int> elements = elementsOf(html);
        QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"));
        QCOMPARE(elements[u"h1"_s], 1);
        QCOMPARE(elements[u"h2"_s], 3);
        QCOMPARE(elements[u"h3"_s], 3);
        QCOMPARE(elements[u"caption"_s], 1);
        QCOMPARE(elements[u"main"_s], 1);
        QCOMPARE(elements[u"title"_s], 1);
        QCOMPARE(html.count(u"scope=\"col\""), 7);
        QCOMPARE(html.count(u"scope=\"row\""), 8);
        QVERIFY(html.contains(u"role=\"img\" aria-label=\"Active: 1 ("));
        QVERIFY(html.contains(u"@media print"));
    }

    /** hazard 56: whatever is in the data, the document has the elements it always has, and fetches nothing. */
    void hostileTextsAreText()
    {
        const QString html = written(Scope::Results, hostileBatch(), hostileJobs());
        QString text;
        const QHash<QString, int> elements = elementsOf(html, &text);
        const QSet<QString> known{u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s,
            u"header"_s, u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"span"_s, u"bdi"_s, u"main"_s, u"figure"_s,
            u"svg"_s, u"text"_s, u"rect"_s, u"figcaption"_s, u"section"_s, u"dl"_s, u"div"_s, u"dt"_s,
            u"dd"_s, u"article"_s, u"q"_s, u"br"_s, u"table"_s, u"caption"_s, u"thead"_s, u"tbody"_s, u"tr"_s,
            u"th"_s, u"td"_s, u"footer"_s};
        for (auto element = elements.cbegin(); element != elements.cend(); ++element)
            QVERIFY2(known.contains(element.key()), qPrintable(element.key()));
        QVERIFY(text.contains(u"<script>alert(1)</script>"));
        QVERIFY(text.contains(u"%1 %2 %n %99"));
        for (const QString &attribute : {u" src="_s, u" href="_s, u" onerror="_s, u"url("_s, u"@import"_s}) {
            static const QRegularExpression tag(u"<[^>]*>"_s);
            for (auto match = tag.globalMatch(html); match.hasNext();)
                QVERIFY2(!match.next().captured().contains(attribute), qPrintable(attribute));
        }
        QVERIFY(html.contains(u"default-src 'none'"));
        static const QRegularExpression steering(
            u"[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
        QVERIFY(!html.contains(steering));
    }

    void isBounded()
    {
        fleet::Batch batch = samplebatch::batch();
        QList<fleet::Job> jobs;
        const fleet::Customer customer = batch.customers[5];
        batch.customers.clear();
        for (fleet::JobIndex i = 0; i < 21'000; ++i) {
            batch.customers.append(customer);
            jobs.append(samplebatch::jobs()[5]);
            jobs.last().index = i;
        }
        const QString html = written(Scope::Results, batch, jobs);
        QCOMPARE(html.count(u"scope=\"row\""), 20'000);
        QVERIFY(html.contains(u"class=\"note\""));
        QVERIFY(html.size() < 12'000'000);
    }

    void nothingHappenedYet()
    {
        const QString html = written(Scope::Failures, samplebatch::batch(), {});
        QCOMPARE(elementsOf(html)[u"table"_s], 1);
    }
};

QTEST_GUILESS_MAIN(tst_ExportHtml)
#include "tst_exporthtml.moc"
