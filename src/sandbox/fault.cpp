// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/fault.h"

#include <QStringList>

#include <numeric>

namespace sandbox {

namespace {

constexpr std::array<const char *, faultCount> words{
    "", "drop-before", "drop-after", "5xx", "html", "truncate", "garbage", "hang", "delay", "reset"};

} // namespace

QString faultWord(Fault fault)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(fault)));
}

Fault faultFromWord(QStringView word)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (word == QLatin1StringView(words.at(i)))
            return static_cast<Fault>(i);
    }
    return Fault::None;
}

QString faultWords()
{
    QStringList all;
    for (std::size_t i = 1; i < words.size(); ++i)
        all.append(QString::fromLatin1(words.at(i)));
    return all.join(QStringLiteral(", "));
}

void FaultRates::spread(double rate)
{
    for (std::size_t i = 1; i < m_rates.size(); ++i)
        m_rates.at(i) += rate / static_cast<double>(m_rates.size() - 1);
}

void FaultRates::set(Fault fault, double rate)
{
    m_rates.at(static_cast<std::size_t>(fault)) = rate;
}

double FaultRates::sum() const
{
    return std::accumulate(m_rates.begin(), m_rates.end(), 0.0);
}

Fault FaultRates::draw(Dice &dice) const
{
    double left = dice.fraction();
    for (std::size_t i = 1; i < m_rates.size(); ++i) {
        left -= m_rates.at(i);
        if (left < 0)
            return static_cast<Fault>(i);
    }
    return Fault::None;
}

} // namespace sandbox
