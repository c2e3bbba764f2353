// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/checkreport.h"

#include <nlohmann/json.hpp>

namespace intake {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QByteArray written(const Json &json)
{
    // Replacing is only for half a surrogate pair, the one thing a QString can hold that UTF-8 cannot.
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json jsonOf(const Problem &problem)
{
    Json json;
    json["row"] = problem.row;
    json["line"] = problem.line;
    json["column"] = utf8(problem.columnName);
    json["code"] = wordFor(problem.code);
    json["value"] = utf8(problem.value);
    if (!isError(problem.code)) {
        json["used"] = utf8(problem.used.isEmpty() ? problem.value : problem.used);
        json["other_row"] = problem.otherRow > 0 ? Json(problem.otherRow) : Json(nullptr);
    }
    json["message"] = utf8(sentenceFor(problem, Wording::English));
    return json;
}

// Written one by one: a document tree of a million of them would need many times the list's own memory.

void appendProblems(QByteArray &out, const CustomerList &list)
{
    out.append(",\"problems\":[");
    for (qsizetype index = 0; index < list.problems().size(); ++index)
        out.append(index > 0 ? "," : "").append(written(jsonOf(list.problems().at(index))));
    out.append("],\"warnings\":[");
    for (int index = 0; index < list.warningCount(); ++index)
        out.append(index > 0 ? "," : "").append(written(jsonOf(list.warning(index))));
    out.append(']');
}

const char *wordFor(QuoteStyle quotes)
{
    switch (quotes) {
    case QuoteStyle::Detect:
    case QuoteStyle::None:
        return "none";
    case QuoteStyle::Double:
        return "double";
    case QuoteStyle::Single:
        return "single";
    }
    return "";
}

const char *wordFor(Aside::Kind kind)
{
    switch (kind) {
    case Aside::Kind::Title:
        return "title";
    case Aside::Kind::Comment:
        return "comment";
    case Aside::Kind::SecondHeader:
        return "second_header";
    case Aside::Kind::Totals:
        return "totals";
    case Aside::Kind::Blank:
        return "blank";
    }
    return "";
}

Json asidesOf(const CustomerList &list)
{
    Json asides = Json::array();
    for (const Aside &aside : list.asides())
        asides.push_back({{"line", aside.line}, {"kind", wordFor(aside.kind)}, {"text", utf8(aside.text)}});
    return asides;
}

void appendRows(QByteArray &out, const CustomerList &list)
{
    out.append(",\"rows\":[");
    for (int record = 0; record < list.recordCount(); ++record) {
        Json row = Json::array();
        for (const QString &cell : list.cells(record))
            row.push_back(utf8(cell));
        if (record > 0)
            out.append(',');
        out.append(written(row));
    }
    out.append(']');
}

} // namespace

QByteArray checkReport(const CustomerList &list, bool withRows)
{
    Json document;
    document["file"] = utf8(list.fileName());
    document["encoding"] = utf8(list.encoding());
    document["delimiter"] = list.delimiter().isNull() ? std::string() : utf8(QString(list.delimiter()));
    document["quotes"] = wordFor(list.quoteStyle());
    if (!list.sheet().isEmpty())
        document["sheet"] = utf8(list.sheet());
    document["header_line"] = list.headerLine();
    document["header"] = Json::array();
    const QStringList header = list.header();
    for (const QString &name : header)
        document["header"].push_back(utf8(name));
    document["mapping"] = Json::object();
    for (const Role role : allRoles) {
        if (const int column = list.columnOf(role); column >= 0)
            document["mapping"][std::string(wordFor(role))] = utf8(header.at(column));
    }
    document["records"] = list.recordCount();
    document["ready"] = list.readyCount();
    document["left_out"] = asidesOf(list);
    QByteArray out = written(document);
    out.chop(1);
    appendProblems(out, list);
    if (withRows)
        appendRows(out, list);
    return out.append('}');
}

} // namespace intake
