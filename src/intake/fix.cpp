// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/fix.h"

#include <QCoreApplication>

namespace intake {

namespace {

QString say(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Intake", text, comment);
}

QString say(const char *text, int count)
{
    return QCoreApplication::translate("Intake", text, nullptr, count);
}

} // namespace

QList<Fix::Kind> fixKindsFor(const Finding &finding)
{
    using Kind = Fix::Kind;
    const bool hasCell = finding.column >= 0;
    switch (finding.code) {
    case Problem::Code::InvalidUrl:
        if (finding.cause == Cause::NoScheme)
            return {Kind::AddScheme, Kind::LeaveOut};
        return finding.cause == Cause::Misspelt ? QList{Kind::RepairAddress, Kind::LeaveOut}
                                                : QList{Kind::LeaveOut};
    case Problem::Code::ControlCharacter:
        return {Kind::RemoveInvisible, Kind::LeaveOut};
    case Problem::Code::UnclosedQuote:
        return hasCell ? QList{Kind::RemoveQuote, Kind::LeaveOut} : QList{Kind::LeaveOut};
    case Problem::Code::UndecodableText:
        return hasCell ? QList{Kind::ReadAsWestern, Kind::LeaveOut} : QList{Kind::LeaveOut};
    case Problem::Code::RaggedRow:
        return {finding.cause == Cause::MissingCells ? Kind::FillUp : Kind::DropExtra, Kind::LeaveOut};
    case Problem::Code::DuplicateId:
        return {Kind::Fold};
    case Problem::Code::ConflictingDuplicate:
        return {Kind::KeepThis, Kind::LeaveOut};
    case Problem::Code::AddressChanged:
    case Problem::Code::PhoneChanged:
        return {Kind::WriteOut};
    case Problem::Code::PhoneWithoutCountry:
        return {Kind::AddCountry};
    case Problem::Code::PhoneUnclear:
        return {};
    case Problem::Code::MissingValue:
    case Problem::Code::InvalidId:
    case Problem::Code::TooLong:
    case Problem::Code::IdDiffersInCase:
    case Problem::Code::SameAddress:
    case Problem::Code::SameName:
        break;
    }
    return {Kind::LeaveOut};
}

QString textFor(const Fix &fix)
{
    const QString value = forDisplay(fix.value, 60);
    switch (fix.kind) {
    case Fix::Kind::AddScheme:
    case Fix::Kind::RepairAddress:
    case Fix::Kind::AddCountry:
    case Fix::Kind::ReadAsWestern:
        return say(QT_TRANSLATE_NOOP("Intake", "Use “%1”")).arg(value);
    case Fix::Kind::WriteOut:
        return say(QT_TRANSLATE_NOOP("Intake", "Write “%1” into the list")).arg(value);
    case Fix::Kind::RemoveInvisible:
        return say(QT_TRANSLATE_NOOP("Intake", "Take the invisible characters out"));
    case Fix::Kind::RemoveQuote:
        return say(QT_TRANSLATE_NOOP("Intake", "Take the quotation mark out"));
    case Fix::Kind::FillUp:
        return say(QT_TRANSLATE_NOOP("Intake", "Take the missing cells as empty"));
    case Fix::Kind::DropExtra:
        return say(QT_TRANSLATE_NOOP("Intake", "Drop the cells past the last column"));
    case Fix::Kind::Fold:
        return say(QT_TRANSLATE_NOOP("Intake", "Fold row %1 into the one it repeats")).arg(fix.row + 1);
    case Fix::Kind::KeepThis:
        return say(QT_TRANSLATE_NOOP("Intake", "Keep row %1 and leave the others with its id out"))
            .arg(fix.row + 1);
    case Fix::Kind::LeaveOut:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Intake", "Leave row %1 out")).arg(fix.row + 1);
}

QString textFor(const FixGroup &group)
{
    switch (group.kind) {
    case Fix::Kind::AddScheme:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Add https:// to %n row(s)"), group.count);
    case Fix::Kind::RepairAddress:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Correct %n misspelt web address(es)"), group.count);
    case Fix::Kind::AddCountry:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Add the country to %n phone number(s)"), group.count);
    case Fix::Kind::ReadAsWestern:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Read %n cell(s) as Western European text"), group.count);
    case Fix::Kind::WriteOut:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Write %n completed value(s) into the list"), group.count);
    case Fix::Kind::RemoveInvisible:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Take invisible characters out of %n cell(s)"), group.count);
    case Fix::Kind::RemoveQuote:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Take the quotation mark out of %n cell(s)"), group.count);
    case Fix::Kind::FillUp:
        return say(
            QT_TRANSLATE_N_NOOP("Intake", "Take the missing cells of %n row(s) as empty"), group.count);
    case Fix::Kind::DropExtra:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Drop the extra cells of %n row(s)"), group.count);
    case Fix::Kind::Fold:
        return say(QT_TRANSLATE_N_NOOP("Intake", "Fold %n duplicate(s)"), group.count);
    case Fix::Kind::KeepThis:
    case Fix::Kind::LeaveOut:
        break;
    }
    return say(QT_TRANSLATE_N_NOOP("Intake", "Leave %n row(s) out"), group.count);
}

} // namespace intake
