// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/statuspage.h"

#include "sandbox/provisioning.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

// Nothing is loaded from anywhere, and what clients sent is escaped.
constexpr const char *pageHead = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>WFW sandbox</title>
<style>
body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1d2733;background:#fafbfc}
h1{font-size:1.3rem}table{border-collapse:collapse;margin:1rem 0}
td,th{padding:.2rem .9rem .2rem 0;text-align:left;border-bottom:1px solid #d9e0e8}
td.n{text-align:right;font-variant-numeric:tabular-nums}pre{font-size:12px;overflow-x:auto}
</style></head><body><h1>WFW sandbox</h1>
)";

QString row(const QString &name, const QJsonValue &value)
{
    return u"<tr><td>%1</td><td class=\"n\">%2</td></tr>\n"_s.arg(
        name, value.isDouble() ? QString::number(value.toDouble()) : value.toVariant().toString());
}

} // namespace

StatusPage::StatusPage(const Clock &clock, Database &database, Provisioning &provisioning,
    const Traffic &traffic, const RequestLog &log)
    : m_clock(clock)
    , m_operations(database)
    , m_provisioning(provisioning)
    , m_traffic(traffic)
    , m_log(log)
{
}

Begun StatusPage::page()
{
    return {[this] {
        const QJsonObject all = gather();
        QString html = QString::fromLatin1(pageHead);
        html += u"<p>A stand-in for the WFW API; its time runs %1 times as fast as yours.</p>\n"_s.arg(
            m_clock.speed());
        for (const QString &table : {u"operations"_s, u"traffic"_s}) {
            const QJsonObject figures = all.value(table).toObject();
            html += u"<table><tr><th>%1</th><th></th></tr>\n"_s.arg(table);
            for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure)
                html += row(QString(figure.key()).replace(u'_', u' '), figure.value());
            html += u"</table>\n"_s;
        }
        html += u"<h2>Latest requests</h2>\n<pre>"_s;
        const QList<QByteArray> lines = m_log.latest();
        std::for_each(lines.crbegin(), lines.crend(),
            [&html](const QByteArray &line) { html += QString::fromUtf8(line).toHtmlEscaped(); });
        html += u"</pre></body></html>\n"_s;
        Reply reply;
        reply.http.setHeader("Content-Type", "text/html; charset=utf-8");
        reply.http.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        reply.http.setHeader("Cache-Control", "no-store");
        reply.http.body = html.toUtf8();
        return reply;
    }};
}

Begun StatusPage::figures()
{
    return {[this] {
        Reply reply;
        reply.http = Wording::json(200, gather());
        return reply;
    }};
}

QJsonObject StatusPage::gather()
{
    m_provisioning.settle();
    QJsonObject operations;
    for (const QString &status : {u"pending"_s, u"running"_s, u"completed"_s, u"failed"_s})
        operations.insert(status, m_operations.count(status));
    return {
        {u"speed"_s, m_clock.speed()}, {u"operations"_s, operations}, {u"traffic"_s, m_traffic.figures()}};
}

} // namespace sandbox
