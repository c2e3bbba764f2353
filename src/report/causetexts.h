// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/causes.h"

#include <QtGlobal>

/** Every text a failure is explained with, once. The tables in causes.cpp and causesbycode.cpp point to them. */
namespace report::causetexts {

inline constexpr Cause crawlFailed{QT_TRANSLATE_NOOP("Explanation", "The website could not be read."),
    QT_TRANSLATE_NOOP("Explanation",
        "Open the address in a browser. If it works for you, retry; if it leads to another address, use that "
        "one."),
    Actor::List};
inline constexpr Cause invalidUrl{
    QT_TRANSLATE_NOOP("Explanation", "The server does not accept the web address."),
    QT_TRANSLATE_NOOP("Explanation",
        "Correct the address so that it starts with https:// and opens in a browser, then retry."),
    Actor::List};
inline constexpr Cause templateNotFound{QT_TRANSLATE_NOOP("Explanation", "The template does not exist."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Choose a template that exists for this row, or correct its spelling, then retry."),
    Actor::List};
inline constexpr Cause voiceNotFound{
    QT_TRANSLATE_NOOP("Explanation", "The voice the template asks for does not exist."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Choose another template, or ask whoever looks after this one, then retry."),
    Actor::Account};
inline constexpr Cause invalidRequest{
    QT_TRANSLATE_NOOP("Explanation", "The server does not accept what the row says."),
    QT_TRANSLATE_NOOP("Explanation", "Compare the row with the server's message, correct it, then retry."),
    Actor::List};
inline constexpr Cause classificationFailed{
    QT_TRANSLATE_NOOP("Explanation", "The server could not tell what kind of business this is."),
    QT_TRANSLATE_NOOP("Explanation",
        "Check that the website describes the business in words, or choose a template that fits it, then "
        "retry."),
    Actor::List};
inline constexpr Cause conflict{
    QT_TRANSLATE_NOOP("Explanation", "The same order was sent before with different contents."),
    QT_TRANSLATE_NOOP("Explanation", "Look up the customer's agent before anything is ordered again."),
    Actor::Operator};
inline constexpr Cause rateLimit{QT_TRANSLATE_NOOP("Explanation", "The server was asked too often."),
    QT_TRANSLATE_NOOP("Explanation", "Wait a few minutes, then retry."), Actor::Operator};
inline constexpr Cause scopes{QT_TRANSLATE_NOOP("Explanation", "The access key may not do this."),
    QT_TRANSLATE_NOOP("Explanation", "Use a key with the scopes agents:write and agents:read, then go on."),
    Actor::Account};
inline constexpr Cause signIn{QT_TRANSLATE_NOOP("Explanation", "The server did not accept the sign-in."),
    QT_TRANSLATE_NOOP("Explanation", "Renew the token or the client's secret, then go on."), Actor::Account};
inline constexpr Cause operationGone{
    QT_TRANSLATE_NOOP("Explanation", "The server no longer knows the order."),
    QT_TRANSLATE_NOOP("Explanation",
        "Orders are forgotten after 48 hours. Check in the list of agents whether this one exists before "
        "ordering again."),
    Actor::Operator};
inline constexpr Cause operationFailed{
    QT_TRANSLATE_NOOP("Explanation", "The server began to set up the agent and gave up."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Retry once. If it fails again, send the operation's id to WFW support."),
    Actor::Operator};
inline constexpr Cause overdue{
    QT_TRANSLATE_NOOP(
        "Explanation", "The agent was not ready within the time limit; the server was still at it."),
    QT_TRANSLATE_NOOP(
        "Explanation", "It may still become ready. Look again later; do not order it a second time."),
    Actor::Operator};
inline constexpr Cause fateLost{
    QT_TRANSLATE_NOOP("Explanation", "It is not known whether the order reached the server."),
    QT_TRANSLATE_NOOP("Explanation",
        "Look again when the connection works: it asks for the same order, not for a new one."),
    Actor::Operator};
inline constexpr Cause networkLost{
    QT_TRANSLATE_NOOP("Explanation", "The connection was lost before the answer came."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Check the network, then look again: the same order is asked for, not a new one."),
    Actor::Operator};
inline constexpr Cause deadline{QT_TRANSLATE_NOOP("Explanation", "The server did not answer in time."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Look again in a few minutes: the same order is asked for, not a new one."),
    Actor::Operator};
inline constexpr Cause unreachable{QT_TRANSLATE_NOOP("Explanation", "The server could not be reached."),
    QT_TRANSLATE_NOOP("Explanation", "Check the network and the address of the API, then retry."),
    Actor::Network};
inline constexpr Cause hostNotFound{
    QT_TRANSLATE_NOOP("Explanation", "No server has the name in the API's address."),
    QT_TRANSLATE_NOOP("Explanation", "Check the address of the API and the network, then retry."),
    Actor::Network};
inline constexpr Cause tlsFailed{
    QT_TRANSLATE_NOOP("Explanation", "No safe connection to the server could be made."),
    QT_TRANSLATE_NOOP("Explanation",
        "Check this computer's date. If it is right, the network may be intercepting connections: ask its "
        "administrator."),
    Actor::Network};
inline constexpr Cause proxy{
    QT_TRANSLATE_NOOP("Explanation", "The network's proxy did not let the request through."),
    QT_TRANSLATE_NOOP("Explanation", "Check the proxy settings and its sign-in, then go on."),
    Actor::Network};
inline constexpr Cause notTheApi{QT_TRANSLATE_NOOP("Explanation", "Something other than the API answered."),
    QT_TRANSLATE_NOOP("Explanation",
        "Check the address of the API. In a hotel or guest network, open a browser and sign in there "
        "first."),
    Actor::Network};
inline constexpr Cause cutReply{QT_TRANSLATE_NOOP("Explanation", "The server's answer was incomplete."),
    QT_TRANSLATE_NOOP("Explanation", "Look again: the same order is asked for, not a new one."),
    Actor::Operator};
inline constexpr Cause breach{QT_TRANSLATE_NOOP("Explanation", "The server's answer does not make sense."),
    QT_TRANSLATE_NOOP("Explanation", "Look again later. If it stays so, send the details to WFW support."),
    Actor::Support};
inline constexpr Cause unusableKey{
    QT_TRANSLATE_NOOP("Explanation", "The customer's id cannot be sent to the server."),
    QT_TRANSLATE_NOOP("Explanation", "Give the customer another id in the list, then order it again."),
    Actor::List};
inline constexpr Cause serverFault{QT_TRANSLATE_NOOP("Explanation", "The server had a fault of its own."),
    QT_TRANSLATE_NOOP("Explanation", "Wait a few minutes, then retry. If it stays so, ask WFW support."),
    Actor::Operator};
inline constexpr Cause input{QT_TRANSLATE_NOOP("Explanation", "The server does not accept the row."),
    QT_TRANSLATE_NOOP("Explanation", "Read the server's message, correct the row, then retry."), Actor::List};
inline constexpr Cause unknownTemplate{
    QT_TRANSLATE_NOOP("Explanation", "The server does not accept the template."),
    QT_TRANSLATE_NOOP("Explanation", "Choose another template for this row, then retry."), Actor::List};
inline constexpr Cause network{
    QT_TRANSLATE_NOOP("Explanation", "The network failed, so it is not known what the server did."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Check the network, then look again: the same order is asked for, not a new one."),
    Actor::Operator};
inline constexpr Cause gateway{
    QT_TRANSLATE_NOOP("Explanation", "A gateway gave up waiting for the server, which may still be at work."),
    QT_TRANSLATE_NOOP(
        "Explanation", "Look again in a few minutes: the same order is asked for, not a new one."),
    Actor::Operator};
inline constexpr Cause operation{QT_TRANSLATE_NOOP("Explanation", "The server could not set up the agent."),
    QT_TRANSLATE_NOOP("Explanation",
        "Read the server's message. Retry once; if it fails again, send the operation's id to WFW support."),
    Actor::Operator};
inline constexpr Cause tooLarge{
    QT_TRANSLATE_NOOP("Explanation", "The row is larger than the server accepts."),
    QT_TRANSLATE_NOOP("Explanation", "Shorten the business name or the web address, then retry."),
    Actor::List};

} // namespace report::causetexts
