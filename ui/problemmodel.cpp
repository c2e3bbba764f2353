// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problemmodel.h"

#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype shownMax = 500; ///< characters of a cell in a table

bool isFigure(int section)
{
    return section == ProblemModel::RowSection || section == ProblemModel::LineSection;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_icons{icon(QStringLiteral("warning")), icon(QStringLiteral("info")), icon(QStringLiteral("edit")),
          icon(RowState::LeftOut)}
{
}

void ProblemModel::show(const DraftPointer &draft, std::vector<ProblemLine> lines)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<ProblemLine> kept;
    kept.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        kept.push_back(lineAt(index.row()));
    m_draft = draft;
    m_lines = std::move(lines);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(kept[static_cast<std::size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ProblemModel::clear()
{
    beginResetModel();
    m_draft.reset();
    m_lines.clear();
    endResetModel();
}

int ProblemModel::rowOf(const ProblemLine &line) const
{
    const auto first = std::lower_bound(m_lines.begin(), m_lines.end(), line.finding.row,
        [](const ProblemLine &left, int row) { return left.finding.row < row; });
    const auto found = std::find_if(first, m_lines.end(), [&line](const ProblemLine &candidate) {
        return candidate.finding.row > line.finding.row || candidate.isSameAs(line);
    });
    return found != m_lines.end() && found->isSameAs(line) ? static_cast<int>(found - m_lines.begin()) : -1;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProblemLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::EditRole:
        return index.column() == ValueSection && line.finding.column >= 0
            ? m_draft->cell(line.finding.row, line.finding.column)
            : text(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == SentenceSection ? sentenceFor(*m_draft, line) : text(line, index.column()));
    case Qt::DecorationRole:
        return index.column() == SentenceSection ? QVariant(m_icons[static_cast<std::size_t>(line.kind)])
                                                 : QVariant();
    case Qt::AccessibleTextRole:
        // Who moves through one column by ear still learns what is wrong.
        return index.column() == SentenceSection
            ? sentenceFor(*m_draft, line)
            : text(line, index.column()) + QStringLiteral(", ") + sentenceFor(*m_draft, line);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SectionCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowSection:
        return tr("Row");
    case LineSection:
        return tr("Line", "of a file");
    case PracticeSection:
        return tr("Practice");
    case ColumnSection:
        return tr("Column");
    case ValueSection:
        return tr("Value");
    default:
        return tr("What is wrong");
    }
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() != ValueSection || lineAt(index.row()).finding.column < 0)
        return flags;
    return flags | Qt::ItemIsEditable;
}

bool ProblemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const intake::Finding finding = lineAt(index.row()).finding;
    if (value.toString() != m_draft->cell(finding.row, finding.column))
        emit edited(finding.row, finding.column, value.toString());
    return true;
}

QString ProblemModel::text(const ProblemLine &line, int section) const
{
    const int row = line.finding.row;
    switch (section) {
    case RowSection:
        return QLocale().toString(row + 1);
    case LineSection:
        return QLocale().toString(m_draft->line(row));
    case PracticeSection:
        return oneLine(m_draft->value(row, intake::Role::BusinessName).left(shownMax));
    case ColumnSection:
        return line.finding.column < 0 ? tr("whole row")
                                       : oneLine(m_draft->header().value(line.finding.column).left(shownMax));
    case ValueSection:
        return line.finding.column < 0 ? QString()
                                       : oneLine(m_draft->cell(row, line.finding.column).left(shownMax));
    default:
        return shortTextFor(*m_draft, line);
    }
}

} // namespace ui
