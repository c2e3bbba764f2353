// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchdelegate.h"

#include "ui/contrast.h"
#include "ui/plaintext.h"
#include "ui/statecolors.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int barHeight = 5;
constexpr std::array drawn{fleet::JobState::Active, fleet::JobState::Failed, fleet::JobState::Unknown,
    fleet::JobState::Overdue, fleet::JobState::Provisioning, fleet::JobState::Submitting};

void paintBar(QPainter *painter, const QRect &bar, const fleet::BatchTotals &totals, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    const StateColors colors(palette);
    painter->fillRect(
        bar, palette.color(QPalette::Base)); // on a selected row the colours keep their contrast
    painter->fillRect(bar, colors.track());
    const double jobs = std::max(1U, totals.jobs());
    double before = 0;
    for (const fleet::JobState state : drawn) {
        const double share = totals.of(state) / jobs;
        const int left = bar.left() + qRound(bar.width() * before);
        const int right = bar.left() + qRound(bar.width() * (before + share));
        const QRect part(left, bar.top(), std::max(right - left, totals.of(state) > 0 ? 2 : 0), bar.height());
        painter->fillRect(QStyle::visualRect(direction, bar, part), colors.strong(rowStateOf(state)));
        before += share;
    }
}

} // namespace

BatchDelegate::BatchDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void BatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(SummaryRole);
    if (!value.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const auto batch = value.value<fleet::BatchSummary>();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // background, selection, focus

    const bool selected = (cell.state & QStyle::State_Selected) != 0;
    const QColor ink = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = cell.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QRect room = cell.rect.adjusted(margin, margin / 2 + 1, -margin, -margin / 2 - 1);
    const auto alignment =
        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    QFont bold = cell.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    QRect line(room.left(), room.top(), room.width(), cell.fontMetrics.height());
    painter->drawText(
        line, alignment, QFontMetrics(bold).elidedText(oneLine(batch.name), Qt::ElideMiddle, line.width()));
    painter->setFont(cell.font);
    painter->setPen(readableOn(ground, blended(ink, ground, 0.75)));
    line.translate(0, line.height() + gap);
    painter->drawText(
        line, alignment, cell.fontMetrics.elidedText(placeAndTimeOf(batch), Qt::ElideRight, line.width()));
    line.translate(0, line.height());
    painter->drawText(
        line, alignment, cell.fontMetrics.elidedText(standingOf(batch.totals), Qt::ElideRight, line.width()));
    painter->restore();
    paintBar(painter, {room.left(), room.bottom() - barHeight + 1, room.width(), barHeight}, batch.totals,
        cell.palette, cell.direction);
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (!index.data(SummaryRole).isValid())
        return {0, line + margin + gap};
    return {0, 3 * line + gap + gap + barHeight + margin + 2};
}

QString placeAndTimeOf(const fleet::BatchSummary &batch)
{
    const QDateTime time = batch.createdAt.toLocalTime();
    const QString when = time.date() == QDate::currentDate()
        ? QLocale().toString(time.time(), QLocale::ShortFormat)
        : QLocale().toString(time.date(), QLocale::ShortFormat);
    return QStringLiteral("%1 · %2").arg(oneLine(batch.environment), when);
}

QString standingOf(const fleet::BatchTotals &totals)
{
    const auto unclear =
        static_cast<int>(totals.of(fleet::JobState::Overdue) + totals.of(fleet::JobState::Unknown));
    const auto failed = static_cast<int>(totals.of(fleet::JobState::Failed));
    if (!totals.allEnded())
        return BatchDelegate::tr(
            "%n not finished", nullptr, static_cast<int>(totals.jobs() - totals.ended()));
    if (failed > 0)
        return BatchDelegate::tr("%n failed", nullptr, failed);
    if (unclear > 0)
        return BatchDelegate::tr("%n unclear", nullptr, unclear);
    return BatchDelegate::tr("Finished");
}

} // namespace ui
