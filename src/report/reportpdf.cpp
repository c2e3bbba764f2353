// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportpdf.h"

#include "report/pdfpages.h"
#include "report/pdftable.h"
#include "report/statelook.h"

#include <QBuffer>
#include <QGuiApplication>

#include <algorithm>

namespace report {

namespace {

using Type = PdfPages::Type;

const QColor black(0x1D, 0x22, 0x26);
const QColor quiet(0x52, 0x58, 0x5F);
const QColor red(0xAF, 0x2A, 0x25);
const QColor pink(0xFB, 0xE4, 0xE2);

void drawHeading(PdfPages &pages, const QString &text)
{
    pages.makeRoom(80); // a heading belongs to what is below it
    if (!pages.isAtTop())
        pages.skip(18);
    pages.skip(pages.drawText(0, text, Type::Heading, black, pages.width()) + 6);
}

void drawTop(PdfPages &pages, const ReportContent &content)
{
    pages.skip(pages.drawText(0, content.kind, Type::Strong, quiet, pages.width()) + 1);
    pages.skip(pages.drawText(0, content.title, Type::Title, black, pages.width(), 3) + 6);
    if (!content.environment.isEmpty()) {
        pages.drawTag(0, content.environment, Type::Strong, black, QColor(0xE9, 0xEC, 0xEF), pages.width());
        pages.skip(pages.textHeight(content.environment, Type::Strong, pages.width(), 1) + 6);
    }
    pages.skip(pages.drawText(0, content.verdict, Type::Subheading, black, pages.width()) + 7);
    pages.fill({0, 0, pages.width(), 1.2}, black);
    pages.skip(16);
}

void drawChart(PdfPages &pages, const ReportContent &content)
{
    constexpr qreal labelWidth = 90;
    constexpr qreal barWidth = 300;
    pages.skip(pages.drawText(0, content.barsTitle, Type::Body, quiet, pages.width()) + 5);
    for (const ReportContent::Bar &bar : content.bars) {
        pages.drawText(0, bar.label, Type::Body, black, labelWidth, 1);
        pages.fill({labelWidth, 0, barWidth, 10}, QColor(0xED, 0xEF, 0xF1));
        pages.fill(
            {labelWidth, 0, std::max(bar.part * barWidth, 2.0), 10}, QColor::fromRgb(lookOf(bar.state).ink));
        pages.drawText(labelWidth + barWidth + 10, bar.count, Type::Body, black,
            pages.width() - labelWidth - barWidth - 10, 1);
        pages.skip(16);
    }
}

/** Label and value side by side; the value may need lines. */
void drawPair(PdfPages &pages, qreal x, qreal labelWidth, const QString &label, const QString &value)
{
    const qreal valueWidth = pages.width() - x - labelWidth;
    pages.drawText(x, label, Type::Body, quiet, labelWidth - 8, 1);
    pages.skip(pages.drawText(x + labelWidth, value, Type::Body, black, valueWidth, 8) + 2);
}

void drawFacts(PdfPages &pages, const ReportContent &content)
{
    constexpr qreal labelWidth = 140;
    drawHeading(pages, content.factsTitle);
    for (const ReportContent::Fact &fact : content.facts) {
        pages.makeRoom(30);
        drawPair(pages, 0, labelWidth, fact.label, fact.value);
    }
}

QList<ReportContent::Fact> pairsOf(const ReportContent &content, const ReportContent::Cause &cause)
{
    QList<ReportContent::Fact> pairs{{content.hintLabel, cause.hint}, {content.actorLabel, cause.actor}};
    for (qsizetype i = 0; i < cause.words.size(); ++i)
        pairs.append({i == 0 ? content.wordsLabel : QString(), u'“' + cause.words.at(i) + u'”'});
    pairs.append({content.rowsLabel, cause.rows});
    return pairs;
}

void drawCause(PdfPages &pages, const ReportContent &content, const ReportContent::Cause &cause)
{
    constexpr qreal inset = 12;
    constexpr qreal labelWidth = 100;
    constexpr qreal tagWidth = 110;
    const qreal headWidth = pages.width() - inset - tagWidth;
    const QList<ReportContent::Fact> pairs = pairsOf(content, cause);
    qreal height = pages.textHeight(cause.sentence, Type::Subheading, headWidth) + 4;
    for (const ReportContent::Fact &pair : pairs)
        height += pages.textHeight(pair.value, Type::Body, pages.width() - inset - labelWidth, 8) + 2;
    pages.makeRoom(height + 14);
    pages.fill({0, 0, 2.5, height}, red);
    const qreal tagHeight = pages.textHeight(cause.count, Type::Strong, tagWidth, 1);
    const qreal headHeight = pages.drawText(inset, cause.sentence, Type::Subheading, black, headWidth);
    pages.drawTag(pages.width() - tagWidth, cause.count, Type::Strong, red, pink, tagWidth, Qt::AlignRight);
    pages.skip(std::max(headHeight, tagHeight) + 4);
    for (const ReportContent::Fact &pair : pairs)
        drawPair(pages, inset, labelWidth, pair.label, pair.value);
    pages.skip(10);
}

void drawCauses(PdfPages &pages, const ReportContent &content)
{
    if (content.causes.isEmpty())
        return;
    drawHeading(pages, content.causesTitle);
    for (const ReportContent::Cause &cause : content.causes)
        drawCause(pages, content, cause);
}

void drawRows(PdfPages &pages, const ReportContent &content)
{
    drawHeading(pages, content.rowsTitle);
    pages.skip(pages.drawText(0, content.rowsCaption, Type::Body, quiet, pages.width()) + 6);
    drawTable(pages, content);
    if (!content.rowsNote.isEmpty()) {
        pages.makeRoom(40);
        pages.skip(8);
        pages.skip(pages.drawText(0, content.rowsNote, Type::Body, quiet, pages.width()));
    }
}

struct Drawn
{
    bool isFine = false;
    int pages = 0;
};

Drawn draw(const ReportContent &content, QIODevice &device, int pagesInAll)
{
    PdfPages pages(&device, content.kind + QStringLiteral(": ") + content.title,
        content.title + QStringLiteral(" · ") + content.footer, pagesInAll);
    if (!pages.isFine())
        return {};
    drawTop(pages, content);
    drawChart(pages, content);
    drawFacts(pages, content);
    drawCauses(pages, content);
    drawRows(pages, content);
    return {pages.isFine(), pages.pageNumber()};
}

} // namespace

Written writePdf(const ReportContent &content)
{
    const bool canDraw = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (canDraw && buffer.open(QIODevice::WriteOnly)) {
        // Twice: each foot says how many pages there are, and the last one is drawn last.
        const Drawn draft = draw(content, buffer, 0);
        buffer.close();
        if (draft.isFine && buffer.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && draw(content, buffer, draft.pages).isFine)
            return {bytes, {}};
    }
    return {{}, QCoreApplication::translate("Report", "The pages of the PDF could not be drawn.")};
}

} // namespace report
