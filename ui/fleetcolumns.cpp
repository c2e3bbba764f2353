// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetcolumns.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Traits
{
    const char *title;
    const char *explanation;
    int characters;
    bool hidden;
    bool figure;
    bool number;
    bool live;
};

constexpr std::array<Traits, columnCount> traits{{
    {QT_TRANSLATE_NOOP("ui::Column", "Row"),
        QT_TRANSLATE_NOOP("ui::Column", "Row of the list, after its header"), 4, false, true, true, false},
    {QT_TRANSLATE_NOOP("ui::Column", "Customer"),
        QT_TRANSLATE_NOOP("ui::Column", "Customer id, as in the list"), 9, false, false, false, false},
    {QT_TRANSLATE_NOOP("ui::Column", "Practice"), "", 21, false, false, false, false},
    {QT_TRANSLATE_NOOP("ui::Column", "State"), "", 12, false, false, true, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Progress"),
        QT_TRANSLATE_NOOP("ui::Column", "How far the server is, and what it said last"), 30, false, false,
        true, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Elapsed"),
        QT_TRANSLATE_NOOP("ui::Column", "Time since this attempt was sent, in minutes and seconds"), 6, false,
        true, true, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Agent"), QT_TRANSLATE_NOOP("ui::Column", "Agent id"), 17, false, false,
        false, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Phone"), "", 12, false, false, false, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Problem"), "", 22, false, false, false, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Website"), "", 26, true, false, false, false},
    {QT_TRANSLATE_NOOP("ui::Column", "Attempt"),
        QT_TRANSLATE_NOOP("ui::Column", "How often this agent was ordered, counting every new attempt"), 7,
        true, true, true, true},
    {QT_TRANSLATE_NOOP("ui::Column", "Operation"),
        QT_TRANSLATE_NOOP("ui::Column", "The server's number for this attempt"), 18, true, false, false,
        true},
}};

const Traits &traitsOf(Column column)
{
    return traits[static_cast<std::size_t>(column)];
}

} // namespace

QString titleOf(Column column)
{
    return QCoreApplication::translate("ui::Column", traitsOf(column).title);
}

QString explanationOf(Column column)
{
    const char *text = traitsOf(column).explanation;
    return *text == '\0' ? QString() : QCoreApplication::translate("ui::Column", text);
}

int usualCharacters(Column column)
{
    return traitsOf(column).characters;
}

bool isHiddenAtFirst(Column column)
{
    return traitsOf(column).hidden;
}

bool isFigure(Column column)
{
    return traitsOf(column).figure;
}

bool sortsByNumber(Column column)
{
    return traitsOf(column).number;
}

bool changesInRun(Column column)
{
    return traitsOf(column).live;
}

} // namespace ui
