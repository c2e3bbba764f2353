// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobtale.h"

#include "ui/plaintext.h"
#include "ui/rowstate.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::JobTale)
};

struct Outcome
{
    const char *word;
    const char *ofSubmit;
    const char *ofPoll;
};

constexpr std::array<Outcome, 13> outcomes{{
    {"in_progress", QT_TRANSLATE_NOOP("ui::JobTale", "The server accepted the order"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Asked after it: still in progress")},
    {"completed", QT_TRANSLATE_NOOP("ui::JobTale", "The server accepted the order, and was done with it"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Asked after it: done")},
    {"operation_failed", QT_TRANSLATE_NOOP("ui::JobTale", "The server could not build the agent"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Asked after it: the server could not build the agent")},
    {"refused", QT_TRANSLATE_NOOP("ui::JobTale", "The server refused the order"),
        QT_TRANSLATE_NOOP("ui::JobTale", "The server refused to tell")},
    {"throttled", QT_TRANSLATE_NOOP("ui::JobTale", "The server asked to slow down"),
        QT_TRANSLATE_NOOP("ui::JobTale", "The server asked to be asked less often")},
    {"server_fault", QT_TRANSLATE_NOOP("ui::JobTale", "The server had a fault of its own"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Asked after it: the server had a fault of its own")},
    {"lost", QT_TRANSLATE_NOOP("ui::JobTale", "No answer came: the order may have arrived or not"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Asked after it: no answer came")},
    {"not_sent", QT_TRANSLATE_NOOP("ui::JobTale", "The order could not be sent: no connection"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Could not ask after it: no connection")},
    {"interfered", QT_TRANSLATE_NOOP("ui::JobTale", "Something that is not the API answered in its place"),
        QT_TRANSLATE_NOOP("ui::JobTale", "Something that is not the API answered in its place")},
    {"malformed", QT_TRANSLATE_NOOP("ui::JobTale", "The answer to the order could not be understood"),
        QT_TRANSLATE_NOOP("ui::JobTale", "The answer could not be understood")},
    {"not_found", QT_TRANSLATE_NOOP("ui::JobTale", "The server does not know what the order was sent to"),
        QT_TRANSLATE_NOOP("ui::JobTale", "The server no longer knows this order")},
    {"sign_in_expired", QT_TRANSLATE_NOOP("ui::JobTale", "The server did not accept the token"),
        QT_TRANSLATE_NOOP("ui::JobTale", "The server did not accept the token")},
    {"forbidden", QT_TRANSLATE_NOOP("ui::JobTale", "The token may not create agents"),
        QT_TRANSLATE_NOOP("ui::JobTale", "The token may not ask for this")},
}};

QString textOf(const fleet::Request &request)
{
    const auto known = std::find_if(outcomes.begin(), outcomes.end(),
        [&](const Outcome &outcome) { return request.outcome == QLatin1StringView(outcome.word); });
    if (known == outcomes.end())
        return request.outcome; // written by a later version
    return Words::tr(request.kind == fleet::Request::Kind::Submit ? known->ofSubmit : known->ofPoll);
}

QString factsOf(const fleet::Request &request)
{
    QStringList facts;
    if (request.duration >= std::chrono::milliseconds(100))
        facts.append(Words::tr("took %1", "duration").arg(shortDuration(request.duration)));
    if (!request.message.isEmpty())
        facts.append(Words::tr("“%1”", "words of the server").arg(oneLine(request.message)));
    if (!request.code.isEmpty())
        facts.append(oneLine(request.code));
    return facts.join(u" · "_qs);
}

QString textOf(fleet::JobState state)
{
    switch (state) {
    case fleet::JobState::Queued:
        return Words::tr("Put into the queue");
    case fleet::JobState::Submitting:
        return Words::tr("Order on its way");
    case fleet::JobState::Provisioning:
        return Words::tr("The server builds the agent");
    case fleet::JobState::Overdue:
        return Words::tr("Takes longer than usual");
    case fleet::JobState::Active:
        return Words::tr("The agent is live");
    case fleet::JobState::Failed:
        return Words::tr("Failed");
    case fleet::JobState::Unknown:
        return Words::tr("Its fate got lost");
    case fleet::JobState::Cancelled:
        return Words::tr("Cancelled before anything was sent");
    }
    return {};
}

QString textOf(const fleet::Note &note)
{
    if (note.word == fleet::orderedAnewNote)
        return Words::tr("A person had it ordered anew, knowing that an agent may exist already");
    if (note.word != fleet::conflictNote)
        return note.word; // written by a later version
    if (note.text.isEmpty())
        return Words::tr("The server lists the agent again");
    if (note.text == u"not_listed")
        return Words::tr("The server's list of active agents does not have the agent: its end stands");
    return Words::tr("The server says something else about how it ended: the first word stands");
}

QString textOf(const fleet::HistoryEntry &entry)
{
    if (entry.request)
        return textOf(*entry.request);
    return entry.note ? textOf(*entry.note) : textOf(entry.state);
}

QString factsOf(const fleet::HistoryEntry &entry)
{
    if (entry.request)
        return factsOf(*entry.request);
    return entry.note ? oneLine(entry.note->text) : QString();
}

QString factsOf(const RunPause &pause)
{
    if (!pause.to.isValid())
        return {};
    return Words::tr("for %1", "how long a batch was paused")
        .arg(shortDuration(std::chrono::milliseconds(pause.from.msecsTo(pause.to))));
}

QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("never");
}

} // namespace

QList<TaleLine> taleOf(const fleet::JobHistory &history, const QList<RunPause> &pauses)
{
    QList<TaleLine> tale;
    for (const fleet::AttemptFacts &attempt : history.attempts)
        tale.append({attempt.intendedAt, attempt.number, Words::tr("Order written down"), {}, std::nullopt});
    for (const fleet::HistoryEntry &entry : history.entries) {
        tale.append({entry.at, entry.attempt, textOf(entry), factsOf(entry), std::nullopt});
    }
    const auto isEarlier = [](const TaleLine &left, const TaleLine &right) { return left.at < right.at; };
    std::stable_sort(tale.begin(), tale.end(), isEarlier);
    const auto first = tale.isEmpty() ? QDateTime() : tale.first().at;
    for (const RunPause &pause : pauses) {
        if (first.isValid() && (!pause.to.isValid() || pause.to > first))
            tale.append({pause.from, 0, pause.reason, factsOf(pause), std::nullopt});
    }
    std::stable_sort(tale.begin(), tale.end(), isEarlier);
    for (qsizetype i = 1; i < tale.size(); ++i)
        tale[i].sincePrevious = std::chrono::milliseconds(tale.at(i - 1).at.msecsTo(tale.at(i).at));
    return tale;
}

QString supportTextOf(const fleet::JobHistory &history)
{
    QStringList lines;
    for (const fleet::AttemptFacts &attempt : history.attempts) {
        lines.append(QStringLiteral("attempt %1").arg(attempt.number));
        lines.append(QStringLiteral("  server      %1").arg(oneLine(attempt.origin)));
        lines.append(QStringLiteral("  key         %1").arg(QString::fromLatin1(attempt.key)));
        lines.append(QStringLiteral("  body sha256 %1").arg(QString::fromLatin1(attempt.bodySha256.toHex())));
        lines.append(QStringLiteral("  written     %1").arg(stamp(attempt.intendedAt)));
        lines.append(QStringLiteral("  first sent  %1").arg(stamp(attempt.firstSentAt)));
    }
    for (const fleet::HistoryEntry &entry : history.entries) {
        if (entry.note) {
            lines.append(QStringLiteral("%1  #%2  %3 %4")
                             .arg(stamp(entry.at), QString::number(entry.attempt), entry.note->word,
                                 oneLine(entry.note->text))
                             .trimmed());
            continue;
        }
        if (!entry.request) {
            lines.append(QStringLiteral("%1  #%2  state %3")
                             .arg(stamp(entry.at), QString::number(entry.attempt),
                                 QString::fromLatin1(wordFor(entry.state).data())));
            continue;
        }
        const fleet::Request &request = *entry.request;
        lines.append(QStringLiteral("%1  #%2  %3 %4  HTTP %5  %6 ms  %7")
                         .arg(stamp(entry.at), QString::number(entry.attempt),
                             request.kind == fleet::Request::Kind::Submit ? QStringLiteral("POST")
                                                                          : QStringLiteral("GET"),
                             request.outcome, QString::number(request.httpStatus),
                             QString::number(request.duration.count()), oneLine(request.code))
                         .trimmed());
        if (!request.message.isEmpty())
            lines.append(u"  message  "_qs + oneLine(request.message));
        if (!request.body.isEmpty())
            lines.append(u"  reply    "_qs + oneLine(QString::fromUtf8(request.body)));
    }
    return lines.join(u'\n');
}

} // namespace ui
