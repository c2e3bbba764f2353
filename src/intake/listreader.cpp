// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listreader.h"

#include "intake/bytesource.h"
#include "intake/columncontent.h"
#include "intake/columnmapping.h"
#include "intake/delimiterguess.h"
#include "intake/findingtext.h"
#include "intake/firstcheck.h"
#include "intake/formulamark.h"
#include "intake/listlayout.h"
#include "intake/recordsplitter.h"
#include "intake/utf8.h"
#include "intake/workbook.h"

#include <QCoreApplication>

namespace intake {

namespace {

Refusal emptyList(const QString &fileName)
{
    return {Refusal::Reason::Empty,
        QCoreApplication::translate("Intake", "“%1” is empty. Choose the file that holds the customer list.")
            .arg(fileName)};
}

Refusal tooManyCells(const QString &fileName)
{
    return {Refusal::Reason::TooLarge,
        QCoreApplication::translate("Intake",
            "“%1” has more columns or cells than can be handled. Check that it is the right file, or split "
            "it.")
            .arg(fileName)};
}

QString nameForPeople(Role role)
{
    switch (role) {
    case Role::CustomerId:
        return QCoreApplication::translate("Intake", "customer id");
    case Role::BusinessName:
        return QCoreApplication::translate("Intake", "business name");
    case Role::BusinessUrl:
        return QCoreApplication::translate("Intake", "web address");
    case Role::TemplateId:
        return QCoreApplication::translate("Intake", "template");
    case Role::PhoneNumber:
        return QCoreApplication::translate("Intake", "phone number");
    }
    return {};
}

bool canSeparate(QChar delimiter)
{
    const char16_t unit = delimiter.unicode();
    return unit < 0x80 && unit != u'"' && unit != u'\'' && unit != u'\n' && unit != u'\r'
        && !delimiter.isLetterOrNumber();
}

} // namespace

ListReader::ListReader(QString fileName, ReadOptions options)
    : m_options(std::move(options))
    , m_data(std::make_shared<CustomerList::Data>())
{
    m_data->fileName = std::move(fileName);
    m_data->namePattern = m_options.namePattern;
}

CustomerList ListReader::refused(const Refusal &refusal) &&
{
    m_data->refusal = refusal;
    CustomerList list;
    list.d = std::move(m_data);
    return list;
}

CustomerList ListReader::read(const QByteArray &bytes) &&
{
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::optional<Refusal> refusal;
    if (isArchive(view) && m_options.encoding.isEmpty()) {
        refusal = unpack(bytes);
    } else {
        refusal = decode(bytes);
        if (!refusal)
            refusal = split();
    }
    if (!refusal)
        refusal = map();
    if (refusal)
        return std::move(*this).refused(*refusal);
    check();
    CustomerList list;
    list.d = std::move(m_data);
    return list;
}

std::optional<Refusal> ListReader::decode(const QByteArray &bytes)
{
    if (bytes.size() > listBytesMax)
        return tooManyCells(m_data->fileName);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (view.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return emptyList(m_data->fileName);
    TextOrRefusal text = decodeText(bytes, m_options.encoding, m_data->fileName);
    if (const auto *refusal = std::get_if<Refusal>(&text))
        return *refusal;
    m_text = std::get<DecodedText>(std::move(text));
    m_data->encoding = m_text.encoding;
    return std::nullopt;
}

std::optional<Refusal> ListReader::unpack(const QByteArray &bytes)
{
    WorkbookOrRefusal result = readWorkbook(bytes, m_options.sheet, m_data->fileName);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return *refusal;
    auto &workbook = std::get<Workbook>(result);
    m_data->sheets = std::move(workbook.sheets);
    m_data->sheet = std::move(workbook.sheet);
    m_data->encoding = QStringLiteral("UTF-8");
    m_data->records = std::move(workbook.records);
    if (m_data->records.count() == 0)
        return emptyList(m_data->fileName);
    if (m_data->records.isOverfull())
        return tooManyCells(m_data->fileName);
    return std::nullopt;
}

std::optional<Refusal> ListReader::split()
{
    std::string_view text(m_text.utf8.constData(), static_cast<std::size_t>(m_text.utf8.size()));
    text.remove_prefix(m_text.start);
    const SeparatorLine separator = separatorLine(text);
    text.remove_prefix(separator.size);
    ReadOptions options = m_options;
    if (options.delimiter.isNull() && separator.size > 0)
        options.delimiter = QLatin1Char(separator.delimiter);
    if (!options.delimiter.isNull() && !canSeparate(options.delimiter)) {
        return Refusal{Refusal::Reason::UnknownDelimiter,
            QCoreApplication::translate("Intake",
                "“%1” cannot separate cells. Use a comma, a semicolon, a tab or another single sign.")
                .arg(forDisplay(options.delimiter, 1))};
    }
    const Dialect dialect = guessDialect(text, options);
    m_data->delimiter = QLatin1Char(dialect.delimiter);
    m_data->quotes = dialect.quotes;
    const std::size_t start = static_cast<std::size_t>(m_text.utf8.size()) - text.size();
    RecordSplitter splitter(std::move(m_text.utf8), start, dialect, separator.size > 0 ? 2 : 1);
    m_data->records = std::move(splitter).split();
    if (m_data->records.count() == 0)
        return emptyList(m_data->fileName);
    if (m_data->records.isOverfull() || m_data->records.isCut(0))
        return tooManyCells(m_data->fileName);
    return std::nullopt;
}

std::optional<Refusal> ListReader::findHeader()
{
    const Records &records = m_data->records;
    if (m_options.headerLine && *m_options.headerLine != 0) {
        int record = 0;
        while (record < records.count() && records.line(record) != *m_options.headerLine)
            ++record;
        if (record == records.count()) {
            return Refusal{Refusal::Reason::UnknownHeaderLine,
                QCoreApplication::translate("Intake",
                    "“%1” has no row that starts on line %2. Choose another one for the column names.")
                    .arg(m_data->fileName, QString::number(*m_options.headerLine))};
        }
    }
    ListLayout layout = layoutOf(records, m_options);
    m_data->headerRecord = layout.header;
    m_data->firstRecord = layout.first;
    m_data->endRecord = layout.end;
    m_data->asides = std::move(layout.asides);
    if (layout.header < 0) {
        m_data->header = numberedHeader(records.cellCount(layout.first));
        return std::nullopt;
    }
    m_data->header = headerOf(records, layout.header);
    if (isOwnExport(m_data->header)) {
        m_data->records.removeFormulaMarks();
        m_data->header = headerOf(records, layout.header);
    }
    return std::nullopt;
}

std::optional<Refusal> ListReader::map()
{
    if (auto refusal = findHeader())
        return refusal;
    const MappedColumns mapped = mapColumns(m_data->header, m_options.columns);
    m_data->mapping = mapped.columns;
    for (const Role role : allRoles) {
        if (columnOf(mapped.columns, role) >= 0)
            m_data->foundBy[static_cast<std::size_t>(role)] =
                m_options.columns.contains(role) ? FoundBy::Choice : FoundBy::Name;
    }
    const QString columns = columnsForDisplay(m_data->header);
    if (!mapped.unknownColumn.isNull()) {
        return Refusal{Refusal::Reason::UnknownColumn,
            QCoreApplication::translate("Intake", "“%1” has no column “%2”. Its columns are: %3.")
                .arg(m_data->fileName, forDisplay(mapped.unknownColumn, 60), columns)};
    }
    if (!mapped.sharedColumn.isNull()) {
        return Refusal{Refusal::Reason::SharedColumn,
            QCoreApplication::translate("Intake",
                "The column “%2” of “%1” cannot stand for two things. Choose another one for one of them.")
                .arg(m_data->fileName, forDisplay(mapped.sharedColumn, 60))};
    }
    findAddresses();
    QStringList missing;
    for (const Role role : {Role::CustomerId, Role::BusinessName, Role::BusinessUrl}) {
        if (columnOf(m_data->mapping, role) < 0)
            missing.append(nameForPeople(role));
    }
    if (!missing.isEmpty())
        return Refusal{Refusal::Reason::MissingColumns, missingColumnsSentence(missing)};
    if (m_data->recordCount() == 0) {
        return Refusal{Refusal::Reason::NoRows,
            QCoreApplication::translate("Intake", "“%1” has a header but no customers under it.")
                .arg(m_data->fileName)};
    }
    return std::nullopt;
}

/** Web addresses cannot be mistaken for anything else. What may be, or stands in two columns, is a draft's to propose. */
void ListReader::findAddresses()
{
    constexpr auto place = static_cast<std::size_t>(Role::BusinessUrl);
    if (m_data->mapping[place] >= 0 || m_options.columns.contains(Role::BusinessUrl))
        return;
    const auto columnBeside = [this](int taken) {
        ColumnMap known = m_data->mapping;
        known[static_cast<std::size_t>(Role::TemplateId)] = taken;
        return columnOf(
            columnsByContent(m_data->cells(), listColumnCount(m_data->header), known), Role::BusinessUrl);
    };
    const int column = columnBeside(columnOf(m_data->mapping, Role::TemplateId));
    if (column < 0 || columnBeside(column) >= 0)
        return;
    m_data->mapping[place] = column;
    m_data->foundBy[place] = FoundBy::Content;
}

QString ListReader::missingColumnsSentence(const QStringList &missing) const
{
    return QCoreApplication::translate("Intake",
        "“%1” has no column for: %2. Its columns are: %3. Rename a column, or say which one to use.")
        .arg(m_data->fileName, missing.join(QStringLiteral(", ")), columnsForDisplay(m_data->header));
}

void ListReader::check()
{
    const Cells cells = m_data->cells();
    const CheckRules rules = m_data->rules();
    const std::vector<Finding> findings =
        firstCheck(cells, rules, static_cast<int>(m_data->header.size()), !m_text.isValid);
    m_data->isBlocked.assign(static_cast<std::size_t>(m_data->recordCount()), false);
    for (const Finding &finding : findings) {
        if (!isError(finding.code)) {
            m_data->warnings.push_back(finding);
            continue;
        }
        m_data->problems.append(problemFor(finding, cells, rules, m_data->header));
        auto blocked = m_data->isBlocked[static_cast<std::size_t>(finding.row)];
        m_data->blockedCount += blocked ? 0 : 1;
        blocked = true;
    }
}

CustomerList readFile(const QString &path, const ReadOptions &options)
{
    const BytesOrRefusal bytes = bytesOf(path);
    ListReader reader(path, options);
    if (const auto *refusal = std::get_if<Refusal>(&bytes))
        return std::move(reader).refused(*refusal);
    return std::move(reader).read(std::get<QByteArray>(bytes));
}

CustomerList readBytes(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    return ListReader(fileName, options).read(bytes);
}

} // namespace intake
