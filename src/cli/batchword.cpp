// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchword.h"

#include "cli/optionreader.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

std::optional<BatchWord> BatchWord::from(OptionReader &reader, bool isNeeded)
{
    const QStringList arguments = reader.arguments();
    if (arguments.isEmpty()) {
        if (isNeeded)
            reader.complain(Text::tr("Name the batch: the number that \"batches\" prints, or latest."));
        return std::nullopt;
    }
    if (arguments.size() > 1)
        reader.complain(Text::tr("Name one batch only; \"%1\" is one too many.").arg(arguments.at(1)));
    const QString &word = arguments.first();
    if (word == u"latest")
        return BatchWord{};
    bool isNumber = false;
    const fleet::BatchId number = word.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        reader.complain(
            Text::tr("\"%1\" is no batch. Name the number that \"batches\" prints, or latest.").arg(word));
    return BatchWord{number};
}

} // namespace cli
