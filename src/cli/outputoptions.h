// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"

#include <QString>

#include <optional>

class QCommandLineParser;

namespace cli {

class OptionReader;

/** A file that is written when a run ends. */
struct ExportRequest
{
    report::Scope scope = report::Scope::Failures;
    QString path; ///< "-" is standard output
    report::Format format = report::Format::Json;

    [[nodiscard]] bool isStandardOutput() const { return path == QStringLiteral("-"); }
};

/** What a run tells, and where. At most one thing uses standard output. */
struct OutputOptions
{
    enum class Progress
    {
        Auto,
        Bar,
        Json,
        None
    };
    std::optional<ExportRequest> failures;
    std::optional<ExportRequest> results;
    Progress progress = Progress::Auto;
    bool reconciles = true; ///< holds the result against the server's list of agents
    bool json = false; ///< the result as one document on standard output

    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static OutputOptions from(OptionReader &reader);
    /** The files alone. */
    static void describeFiles(QCommandLineParser &parser);
    [[nodiscard]] static OutputOptions filesFrom(OptionReader &reader);

    /** True where standard output belongs to a program and not to a person. */
    [[nodiscard]] bool usesStandardOutput() const;
    /**
     * Why a file could not be written in the end, as far as can be seen beforehand; \a listPath is what may not be
     * written over. Empty where all is well.
     */
    [[nodiscard]] QString fileProblem(const QString &listPath) const;

private:
    void complainOfConflicts(OptionReader &reader) const;
};

} // namespace cli
