// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/customer.h"
#include "intake/problem.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace intake {

/** What a column is used for. */
enum class Role
{
    CustomerId,
    BusinessName,
    BusinessUrl,
    TemplateId,
    PhoneNumber
};
inline constexpr std::size_t roleCount = 5;
inline constexpr std::array<Role, roleCount> allRoles{
    Role::CustomerId, Role::BusinessName, Role::BusinessUrl, Role::TemplateId, Role::PhoneNumber};

/** customer_id, business_name, … */
[[nodiscard]] std::string_view wordFor(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);

/** How the column of a role was found. */
enum class FoundBy : quint8
{
    Nothing, ///< there is none
    Choice, ///< a person chose it
    Name, ///< by its name
    Content, ///< by what stands in it: to be shown before it is relied on
};

/** For each role the index of its column in the header, or -1. */
using ColumnMap = std::array<int, roleCount>;
[[nodiscard]] inline int columnOf(const ColumnMap &map, Role role)
{
    return map[static_cast<std::size_t>(role)];
}

/** What encloses a cell that holds delimiters or line ends. */
enum class QuoteStyle
{
    Detect,
    Double, ///< "
    Single, ///< '
    None ///< quotation marks are text like any other
};

/** How a list is to be read; every default means "detect". */
struct ReadOptions
{
    /// Columns chosen by a person: a name, or a position counted from 1; empty: this role gets no column.
    QHash<Role, QString> columns;
    QString encoding; ///< empty: detect; else its usual name, such as utf-8 or windows-1252
    QChar delimiter; ///< null: detect; else one ASCII character
    QuoteStyle quotes = QuoteStyle::Detect;
    /// Unset: detect; 0: there is none, and the columns are called column_1, column_2, …; else the line (in a workbook the
    /// row) on which the record that names the columns starts. What stands above it is left out.
    std::optional<int> headerLine;
    QString
        sheet; ///< of a workbook; empty: the first visible one with anything in it; else its name or position from 1
    QString namePattern = QStringLiteral("{business_name} AI Receptionist");
};

[[nodiscard]] inline size_t qHash(Role role, size_t seed = 0)
{
    return ::qHash(static_cast<int>(role), seed);
}

/** Why a list could not be read at all. One sentence for people, naming the file and what to do. */
struct Refusal
{
    enum class Reason
    {
        CannotOpen,
        IsDirectory,
        Empty,
        NoRows, ///< a header and nothing under it
        NotText, ///< binary
        TooLarge,
        MissingColumns,
        UnknownEncoding,
        UnknownColumn, ///< an override names a column the header lacks
        SharedColumn, ///< two overrides name the same column
        UnknownDelimiter, ///< an override that cannot separate cells
        UnknownHeaderLine, ///< an override names a line on which no record starts
        UnknownSheet, ///< an override names a sheet the workbook lacks
        Damaged, ///< a workbook that cannot be taken apart, or that no honest program wrote
    };
    Reason reason = Reason::CannotOpen;
    QString sentence;
};

/** A record of the file that is no customer's row, and was left out. */
struct Aside
{
    enum class Kind
    {
        Title, ///< above the header
        Comment, ///< above the header, behind a "#" or the like
        SecondHeader, ///< under the header, another set of names or a line drawn
        Totals, ///< at the end
        Blank, ///< delimiters and nothing else, at the end
    };
    Kind kind = Kind::Title;
    int line = 0; ///< physical line where the record starts, from 1
    QString text; ///< what stands in it, shortened

    friend bool operator==(const Aside &, const Aside &) = default;
};

/**
 * A list that was read, mapped and checked. Immutable and cheap to copy (shared); safe to hand to another thread.
 * Cells stay bytes in one buffer until they are asked for.
 */
class CustomerList
{
public:
    CustomerList();
    CustomerList(const CustomerList &);
    CustomerList &operator=(const CustomerList &);
    ~CustomerList();

    /** Set where the list could not be used; header, mapping and records then hold what could be found. */
    [[nodiscard]] std::optional<Refusal> refusal() const;

    [[nodiscard]] QString fileName() const; ///< as given, for display
    [[nodiscard]] QString encoding() const; ///< for example "UTF-8"
    [[nodiscard]] QChar delimiter() const; ///< null for a workbook
    [[nodiscard]] QuoteStyle quoteStyle() const; ///< never Detect
    [[nodiscard]] QStringList sheets() const; ///< of a workbook, hidden ones too; else empty
    [[nodiscard]] QString sheet() const; ///< the one that was read
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] int headerLine() const; ///< where it starts; 0: the list has none
    [[nodiscard]] const QList<Aside> &asides() const; ///< ordered by line
    [[nodiscard]] int columnOf(Role role) const; ///< index into header(), or -1
    [[nodiscard]] const ColumnMap &mapping() const;
    [[nodiscard]] FoundBy foundBy(Role role) const;

    [[nodiscard]] int recordCount() const; ///< records after the header
    [[nodiscard]] int
    readyCount() const; ///< records without a problem; of identical rows the first can be ready
    [[nodiscard]] QStringList cells(int record) const; ///< record from 0; exactly as read
    [[nodiscard]] QString cell(int record, Role role) const; ///< trimmed; empty where the row lacks it
    [[nodiscard]] int lineOf(int record) const;
    [[nodiscard]] bool isReady(int record) const;
    [[nodiscard]] const QList<Problem> &problems() const; ///< ordered by row
    [[nodiscard]] QList<Problem> problemsOf(int record) const;
    /** What is worth knowing about rows that are ready all the same, ordered by row. */
    [[nodiscard]] int warningCount() const;
    [[nodiscard]] Problem warning(int index) const; ///< from 0

    /** Every record of the file in its order, header and asides among them: to show what a list looks like. */
    [[nodiscard]] int fileRecordCount() const;
    [[nodiscard]] QStringList fileRecord(int index) const; ///< from 0
    [[nodiscard]] int fileRecordLine(int index) const;

    /** The ready rows as customers, in list order: addresses and numbers in the form that is used. */
    [[nodiscard]] QList<fleet::Customer> readyCustomers() const;

private:
    friend class ListReader;
    friend class ListDraft;
    struct Data;
    std::shared_ptr<const Data> d;
};

/** Lists beyond this are refused. */
inline constexpr qsizetype listBytesMax = qsizetype{512} * 1024 * 1024;

/** Reads a file, or standard input for "-". Blocks: call it off the GUI thread. Never throws. */
[[nodiscard]] CustomerList readFile(const QString &path, const ReadOptions &options = {});
/** The same for bytes in memory; \a fileName is for display only. */
[[nodiscard]] CustomerList readBytes(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

} // namespace intake
