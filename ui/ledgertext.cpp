// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledgertext.h"

#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QDir>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::LedgerText)
};

QString reasonFor(runner::LedgerProblem::Kind kind)
{
    switch (kind) {
    case runner::LedgerProblem::Kind::Locked:
        return Words::tr(
            "Another Fleetwright is using it, perhaps on the command line. Wait for its end, or close it, "
            "and start again.");
    case runner::LedgerProblem::Kind::NewerSchema:
        return Words::tr("A newer Fleetwright has written it. Use that one.");
    case runner::LedgerProblem::Kind::Corrupt:
        return Words::tr("The file is damaged. Put it aside and bring a copy back; it is not touched.");
    case runner::LedgerProblem::Kind::Full:
        return Words::tr("The disk is full. Make room and start again.");
    case runner::LedgerProblem::Kind::ReadOnly:
        return Words::tr("It may not be written. Mend its permissions and start again.");
    case runner::LedgerProblem::Kind::Io:
        break;
    }
    return Words::tr("It can be neither read nor written. Look at the disk and start again.");
}

} // namespace

QString sentenceFor(const runner::LedgerProblem &problem)
{
    QString sentence =
        Words::tr("Nothing can be ordered, because the ledger %1 cannot be used: every order is "
                  "written down there first. %2")
            .arg(oneLine(QDir::toNativeSeparators(problem.path)), reasonFor(problem.kind));
    if (problem.detail.isEmpty())
        return sentence;
    return Words::tr("%1 The system says: %2", "sentence, then technical words")
        .arg(sentence, oneLine(problem.detail));
}

} // namespace ui
