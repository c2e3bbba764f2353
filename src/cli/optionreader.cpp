// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionreader.h"

#include "cli/duration.h"
#include "cli/text.h"

#include <cmath>

namespace cli {

namespace {

constexpr int limitMax = 1000;

} // namespace

QCommandLineOption option(
    const QString &name, const QString &description, const QString &valueName, const QString &fallback)
{
    return QCommandLineOption(name, description, valueName, fallback);
}

OptionReader::OptionReader(const QCommandLineParser &parser)
    : m_parser(parser)
    , m_arguments(parser.positionalArguments().mid(1))
{
}

int OptionReader::limit(const QString &name, int fallback)
{
    if (!isSet(name))
        return fallback;
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    if (isNumber && value >= 1 && value <= limitMax)
        return value;
    complain(Text::tr("--%1 takes a whole number from 1 to %2, not \"%3\".")
                 .arg(name)
                 .arg(limitMax)
                 .arg(text(name)));
    return fallback;
}

double OptionReader::factor(const QString &name, double fallback)
{
    if (!isSet(name))
        return fallback;
    bool isNumber = false;
    const double value = text(name).toDouble(&isNumber);
    if (isNumber && std::isfinite(value) && value > 0)
        return value;
    complain(Text::tr("--%1 takes a number above 0, not \"%2\".").arg(name, text(name)));
    return fallback;
}

std::chrono::milliseconds OptionReader::duration(const QString &name, std::chrono::milliseconds fallback)
{
    if (!isSet(name))
        return fallback;
    if (const auto value = durationFromText(text(name)))
        return *value;
    complain(Text::tr("--%1 takes a time above 0 and up to 48h, such as 500ms, 2s, 1.5m or 1h, not \"%2\".")
                 .arg(name, text(name)));
    return fallback;
}

void OptionReader::complain(const QString &sentence)
{
    if (m_complaint.isEmpty())
        m_complaint = sentence;
}

void OptionReader::complainOfChoice(const QString &name, const QStringList &words)
{
    complain(Text::tr("--%1 takes one of %2, not \"%3\".")
                 .arg(name, words.join(QStringLiteral(", ")), text(name)));
}

} // namespace cli
