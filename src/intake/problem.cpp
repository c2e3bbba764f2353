// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace intake {

namespace {

bool wouldDisturb(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0x2028 || unit == 0x2029
        || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

using Say = QString (*)(const char *);

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Intake", sentence);
}

QString english(const char *sentence)
{
    return QString::fromUtf8(sentence);
}

QString duplicateSentence(const Problem &problem, Say say)
{
    if (problem.code == Problem::Code::DuplicateId) {
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1 repeats row %2 with the same “%3”. It counts once; nothing needs to be done."))
            .arg(QString::number(problem.row), QString::number(problem.otherRow),
                forDisplay(problem.columnName, 60));
    }
    return say(
        QT_TRANSLATE_NOOP("Intake",
            "Rows %1 and %2 share the customer id “%3” but differ otherwise. Keep the right one or give them "
            "different ids."))
        .arg(QString::number(problem.row), QString::number(problem.otherRow), forDisplay(problem.value, 60));
}

QString shapeSentence(const Problem &problem, Say say)
{
    if (problem.code == Problem::Code::UnclosedQuote) {
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1 has a quotation mark that is never closed. Close it or take it out."))
            .arg(problem.row);
    }
    return say(
        QT_TRANSLATE_NOOP("Intake",
            "Row %1 has %2 cells where the header has %3. A separator or a quotation mark is missing or too "
            "many."))
        .arg(QString::number(problem.row), QString::number(problem.cellsFound),
            QString::number(problem.cellsExpected));
}

QString missingSentence(const Problem &problem, Say say)
{
    if (problem.column < 0)
        return say(QT_TRANSLATE_NOOP("Intake", "Row %1 is empty. Fill it in or delete it.")).arg(problem.row);
    return say(QT_TRANSLATE_NOOP("Intake", "Row %1 has no value for “%2”. Fill it in."))
        .arg(QString::number(problem.row), forDisplay(problem.columnName, 60));
}

QString addressSentence(const Problem &problem, Say say)
{
    const auto made = [&](const char *sentence) {
        return say(sentence).arg(QString::number(problem.row), forDisplay(problem.value, 60));
    };
    switch (problem.cause) {
    case Cause::NoScheme:
        return made(
            QT_TRANSLATE_NOOP("Intake", "Row %1: “%2” is no complete web address. Put https:// before it."));
    case Cause::Misspelt:
        return made(QT_TRANSLATE_NOOP("Intake",
            "Row %1: “%2” seems to be a misspelt web address. Write it like https://www.example.com."));
    case Cause::OtherScheme:
        return made(QT_TRANSLATE_NOOP("Intake",
            "Row %1: “%2” is no address of a website. Use one that begins with https:// or http://."));
    case Cause::UserInfo: // which is not repeated, for it may be a secret
        return say(QT_TRANSLATE_NOOP(
                       "Intake", "Row %1: the web address has a user name or a password in it. Take it out."))
            .arg(problem.row);
    case Cause::PrivateHost:
        return made(QT_TRANSLATE_NOOP("Intake",
            "Row %1: “%2” can only be reached from inside a network. Use the website's public address."));
    case Cause::MailAddress:
        return made(QT_TRANSLATE_NOOP(
            "Intake", "Row %1: “%2” is an e-mail address. Use the address of the website instead."));
    default:
        return made(QT_TRANSLATE_NOOP("Intake",
            "Row %1: “%2” cannot be used as a web address. Write it in full, like "
            "https://www.example.com."));
    }
}

QString warningSentence(const Problem &problem, Say say)
{
    const QString row = QString::number(problem.row);
    const QString other = QString::number(problem.otherRow);
    const QString value = forDisplay(problem.value, 60);
    switch (problem.code) {
    case Problem::Code::AddressChanged:
        return say(QT_TRANSLATE_NOOP("Intake", "Row %1: the web address “%2” is used as “%3”."))
            .arg(row, value, forDisplay(problem.used, 80));
    case Problem::Code::PhoneChanged:
        return say(QT_TRANSLATE_NOOP("Intake", "Row %1: the phone number “%2” is used as “%3”."))
            .arg(row, value, forDisplay(problem.used, 60));
    case Problem::Code::PhoneWithoutCountry:
        return say(
            QT_TRANSLATE_NOOP("Intake",
                "Row %1: the phone number “%2” does not say which country it belongs to. Write it like "
                "+1 843 555 0101."))
            .arg(row, value);
    case Problem::Code::PhoneUnclear:
        return say(QT_TRANSLATE_NOOP(
                       "Intake", "Row %1: “%2” does not look like a phone number. It is handed on as it is."))
            .arg(row, value);
    case Problem::Code::IdDiffersInCase:
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1: the customer id “%3” differs from that of row %2 in upper and lower case "
                       "alone. They "
                       "count as two customers."))
            .arg(row, other, value);
    case Problem::Code::SameAddress:
        return say(
            QT_TRANSLATE_NOOP("Intake",
                "Row %1 has the same web address as row %2, but another customer id. Check that they are "
                "two customers."))
            .arg(row, other);
    default:
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1 has the same name as row %2, but another customer id. Check that they are two "
                       "customers."))
            .arg(row, other);
    }
}

QString tooLongSentence(const Problem &problem, Say say)
{
    if (problem.column < 0) {
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1 is far too long. A line end or a quotation mark is probably missing."))
            .arg(problem.row);
    }
    return say(QT_TRANSLATE_NOOP("Intake", "Row %1: the value for “%2” is too long. Shorten it."))
        .arg(QString::number(problem.row), forDisplay(problem.columnName, 60));
}

} // namespace

std::string_view wordFor(Problem::Code code)
{
    switch (code) {
    case Problem::Code::MissingValue:
        return "missing_value";
    case Problem::Code::InvalidUrl:
        return "invalid_url";
    case Problem::Code::DuplicateId:
        return "duplicate_id";
    case Problem::Code::ConflictingDuplicate:
        return "conflicting_duplicate";
    case Problem::Code::InvalidId:
        return "invalid_id";
    case Problem::Code::RaggedRow:
        return "ragged_row";
    case Problem::Code::UnclosedQuote:
        return "unclosed_quote";
    case Problem::Code::UndecodableText:
        return "undecodable_text";
    case Problem::Code::TooLong:
        return "too_long";
    case Problem::Code::ControlCharacter:
        return "control_character";
    case Problem::Code::AddressChanged:
        return "address_changed";
    case Problem::Code::PhoneChanged:
        return "phone_changed";
    case Problem::Code::PhoneWithoutCountry:
        return "phone_without_country";
    case Problem::Code::PhoneUnclear:
        return "phone_unclear";
    case Problem::Code::IdDiffersInCase:
        return "id_differs_in_case";
    case Problem::Code::SameAddress:
        return "same_address";
    case Problem::Code::SameName:
        return "same_name";
    }
    return {};
}

QString forDisplay(const QString &text, qsizetype charactersMax)
{
    QString shown = text.left(charactersMax);
    for (QChar &character : shown) {
        if (wouldDisturb(character.unicode()))
            character = u'\uFFFD';
    }
    if (shown.size() < text.size())
        shown.append(u'…');
    return shown;
}

QString columnsForDisplay(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header.first(std::min<qsizetype>(header.size(), 100)))
        names.append(forDisplay(name, 40));
    return forDisplay(names.join(QStringLiteral(", ")), 500);
}

QString sentenceFor(const Problem &problem, Wording wording)
{
    const Say say = wording == Wording::English ? english : translated;
    const QString row = QString::number(problem.row);
    const QString column = forDisplay(problem.columnName, 60);
    switch (problem.code) {
    case Problem::Code::MissingValue:
        return missingSentence(problem, say);
    case Problem::Code::InvalidUrl:
        return addressSentence(problem, say);
    case Problem::Code::DuplicateId:
    case Problem::Code::ConflictingDuplicate:
        return duplicateSentence(problem, say);
    case Problem::Code::InvalidId:
        if (problem.cause == Cause::ShortenedNumber) {
            return say(QT_TRANSLATE_NOOP("Intake",
                           "Row %1: a spreadsheet has shortened this customer id to “%2”. Format the column "
                           "as text and "
                           "enter the ids once more."))
                .arg(row, forDisplay(problem.value, 60));
        }
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1: “%2” cannot be used as a customer id. Give the customer an id with letters "
                       "or digits."))
            .arg(row, forDisplay(problem.value, 60));
    case Problem::Code::RaggedRow:
    case Problem::Code::UnclosedQuote:
        return shapeSentence(problem, say);
    case Problem::Code::UndecodableText:
        return say(
            QT_TRANSLATE_NOOP("Intake",
                "Row %1 has characters that cannot be read. Save the list as “CSV UTF-8”, or choose its "
                "encoding."))
            .arg(row);
    case Problem::Code::TooLong:
        return tooLongSentence(problem, say);
    case Problem::Code::ControlCharacter:
        return say(QT_TRANSLATE_NOOP("Intake",
                       "Row %1: the value for “%2” has a line break or another invisible character in it. "
                       "Take it out."))
            .arg(row, column);
    default:
        return warningSentence(problem, say);
    }
}

} // namespace intake
