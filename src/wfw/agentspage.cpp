// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentspage.h"

#include "wfw/openreply.h"

#include <cmath>

namespace wfw {

namespace {

constexpr int idLengthMax = 128;
constexpr int nameLengthMax = 300;
constexpr int urlLengthMax = 2048;
constexpr int cursorLengthMax = 1024;
constexpr double totalMax = 1e12;

const Json *rowsOf(const Json &document)
{
    if (document.is_array())
        return &document;
    if (const Json *rows = arrayMember(document, {"data", "agents", "items"}))
        return rows;
    const Json *data = objectMember(document, {"data"});
    return data ? arrayMember(*data, {"agents", "items", "data"}) : nullptr;
}

AgentRow rowFrom(const Json &row)
{
    AgentRow agent;
    agent.id = textMember(row, {"id", "agentId", "agent_id"}, idLengthMax);
    agent.name = textMember(row, {"name"}, nameLengthMax);
    agent.status = textMember(row, {"status"}, codeLengthMax);
    agent.businessUrl = textMember(row, {"businessUrl", "business_url"}, urlLengthMax);
    return agent;
}

/** Cursors go back byte for byte, so one that would have to be cut or cleaned is none. */
QString cursorFrom(const Json &place)
{
    const std::string *text = stringMember(place, {"next_cursor", "nextCursor"});
    if (!text || text->size() > cursorLengthMax)
        return {};
    const QString cursor = plainText(*text, cursorLengthMax);
    return cursor.toStdString() == *text ? cursor : QString();
}

} // namespace

AgentsPage decodeAgentsPage(const RawReply &reply)
{
    AgentsPage page;
    const OpenedReply opened = openReply(reply, Purpose::List);
    page.answer = opened.answer;
    if (opened.document.is_null())
        return page;
    const Json *rows = rowsOf(opened.document);
    if (!rows) {
        const auto error = opened.document.is_object() ? readError(opened.document) : std::nullopt;
        page.answer.verdict = Verdict::Malformed;
        page.answer.code = error && !error->code.isEmpty() ? error->code : QStringLiteral("missing_agents");
        page.answer.message = error ? error->message : QString();
        return page;
    }
    page.answer.verdict = Verdict::Completed;
    for (const Json &row : *rows) {
        AgentRow agent = rowFrom(row);
        if (!agent.id.isEmpty())
            page.agents.append(std::move(agent));
    }
    const Json *meta = objectMember(opened.document, {"meta"});
    const Json *data = objectMember(opened.document, {"data"});
    for (const Json *place : {meta, data, &opened.document}) {
        if (!place)
            continue;
        const auto total = numberMember(*place, {"total"});
        if (!page.total && total && *total >= 0 && *total <= totalMax)
            page.total = static_cast<qint64>(*total);
        if (page.nextCursor.isEmpty())
            page.nextCursor = cursorFrom(*place);
    }
    return page;
}

} // namespace wfw
