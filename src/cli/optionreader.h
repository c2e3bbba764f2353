// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace cli {

/** An option that takes a value, or none where \a valueName is empty. */
[[nodiscard]] QCommandLineOption option(const QString &name, const QString &description,
    const QString &valueName = {}, const QString &fallback = {});

/**
 * Reads the values of options that were parsed. The first that does not fit is kept as the complaint; reading goes on
 * with the fallback, so that callers look once, at the end.
 */
class OptionReader final
{
public:
    explicit OptionReader(const QCommandLineParser &parser);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList texts(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList arguments() const { return m_arguments; }

    /** A whole number from 1 to 1000. */
    [[nodiscard]] int limit(const QString &name, int fallback);
    /** A finite number above 0. */
    [[nodiscard]] double factor(const QString &name, double fallback);
    [[nodiscard]] std::chrono::milliseconds duration(const QString &name, std::chrono::milliseconds fallback);
    /** One of some words. */
    template <typename Value>
    [[nodiscard]] Value choice(
        const QString &name, const QList<std::pair<QString, Value>> &choices, Value fallback)
    {
        if (!isSet(name))
            return fallback;
        QStringList words;
        for (const auto &[word, value] : choices) {
            if (word == text(name))
                return value;
            words.append(word);
        }
        complainOfChoice(name, words);
        return fallback;
    }

    void complain(const QString &sentence);
    /** One sentence for people; empty where everything fits. */
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    void complainOfChoice(const QString &name, const QStringList &words);

    const QCommandLineParser &m_parser;
    QStringList m_arguments; ///< positional, without the command's own name
    QString m_complaint;
};

} // namespace cli
