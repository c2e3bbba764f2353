// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporthtml.h"

#include "report/plaintext.h"
#include "report/reportstyle.h"
#include "report/statelook.h"

#include <algorithm>

namespace report {

namespace {

/** A text of somebody else's: escaped, and kept from turning the direction of its neighbours. */
QString foreign(const QString &text)
{
    return QStringLiteral("<bdi>%1</bdi>").arg(escapedForHtml(text));
}

QString wordOf(fleet::JobState state)
{
    const std::string_view word = wordFor(state);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString headOf(const ReportContent &content)
{
    const QString title = escapedForHtml(content.kind + QStringLiteral(": ") + content.title);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light\">\n<title>%2</title>\n"
                          "<style>\n%3</style>\n</head>\n")
        .arg(escapedForHtml(content.language), title, reportStyle());
}

QString topOf(const ReportContent &content)
{
    QString html =
        QStringLiteral("<header>\n<p class=\"kind\">%1</p>\n<h1>%2</h1>\n<p class=\"verdict\">%3")
            .arg(escapedForHtml(content.kind), foreign(content.title), escapedForHtml(content.verdict));
    if (!content.environment.isEmpty())
        html += QStringLiteral(" <span class=\"environment\">%1</span>").arg(foreign(content.environment));
    return html + QStringLiteral("</p>\n</header>\n");
}

/** A bar a state; the words beside it say what the bar says. */
QString chartOf(const ReportContent &content)
{
    constexpr int rowHeight = 30;
    constexpr int barLeft = 130;
    constexpr int barWidth = 440;
    const auto height = static_cast<int>(content.bars.size()) * rowHeight;
    QString svg;
    QStringList told;
    int top = 0;
    for (const ReportContent::Bar &bar : content.bars) {
        const double width = std::max(bar.part * barWidth, 3.0);
        svg += QStringLiteral("<text x=\"0\" y=\"%1\">%2</text>"
                              "<rect x=\"%3\" y=\"%4\" width=\"%5\" height=\"18\" rx=\"2\" fill=\"#edeff1\"/>"
                              "<rect x=\"%3\" y=\"%4\" width=\"%6\" height=\"18\" rx=\"2\" fill=\"#%7\"/>"
                              "<text x=\"%8\" y=\"%1\" class=\"figure\">%9</text>\n")
                   .arg(top + 20)
                   .arg(escapedForHtml(bar.label))
                   .arg(barLeft)
                   .arg(top + 6)
                   .arg(barWidth)
                   .arg(width, 0, 'f', 1)
                   .arg(lookOf(bar.state).ink, 6, 16, QChar(u'0'))
                   .arg(barLeft + barWidth + 12)
                   .arg(escapedForHtml(bar.count));
        told.append(bar.label + QStringLiteral(": ") + bar.count);
        top += rowHeight;
    }
    return QStringLiteral(
        "<figure>\n<figcaption>%1</figcaption>\n"
        "<svg role=\"img\" aria-label=\"%2\" viewBox=\"0 0 700 %3\">\n%4</svg>\n</figure>\n")
        .arg(escapedForHtml(content.barsTitle), escapedForHtml(told.join(QStringLiteral("; "))),
            QString::number(height), svg);
}

QString factsOf(const ReportContent &content)
{
    QString html = QStringLiteral("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">%1</h2>\n<dl>\n")
                       .arg(escapedForHtml(content.factsTitle));
    for (const ReportContent::Fact &fact : content.facts)
        html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                    .arg(escapedForHtml(fact.label), foreign(fact.value));
    return html + QStringLiteral("</dl>\n</section>\n");
}

QString causesOf(const ReportContent &content)
{
    if (content.causes.isEmpty())
        return {};
    QString html = QStringLiteral("<section aria-labelledby=\"causes\">\n<h2 id=\"causes\">%1</h2>\n")
                       .arg(escapedForHtml(content.causesTitle));
    for (const ReportContent::Cause &cause : content.causes) {
        QStringList words;
        for (const QString &said : cause.words)
            words.append(QStringLiteral("<q>%1</q>").arg(foreign(said)));
        html += QStringLiteral("<article>\n<h3>%1 <span class=\"count\">%2</span></h3>\n<dl>\n"
                               "<div><dt>%3</dt><dd>%4</dd></div>\n<div><dt>%5</dt><dd>%6</dd></div>\n")
                    .arg(escapedForHtml(cause.sentence), escapedForHtml(cause.count),
                        escapedForHtml(content.hintLabel), escapedForHtml(cause.hint),
                        escapedForHtml(content.actorLabel), escapedForHtml(cause.actor));
        if (!words.isEmpty())
            html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                        .arg(escapedForHtml(content.wordsLabel), words.join(QStringLiteral("<br>")));
        html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n</dl>\n</article>\n")
                    .arg(escapedForHtml(content.rowsLabel), foreign(cause.rows));
    }
    return html + QStringLiteral("</section>\n");
}

QString rowOf(const ReportContent::Row &row)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString &cell = row.cells.at(column);
        if (column == businessColumn)
            html += QStringLiteral("<th scope=\"row\">%1</th>").arg(foreign(cell));
        else if (column == stateColumn)
            html += QStringLiteral("<td><span class=\"state %1\">%2</span></td>")
                        .arg(wordOf(row.state), escapedForHtml(cell));
        else if (column == rowColumn)
            html += QStringLiteral("<td class=\"figure\">%1</td>").arg(escapedForHtml(cell));
        else
            html += QStringLiteral("<td>%1</td>").arg(foreign(cell));
    }
    return html + QStringLiteral("</tr>\n");
}

QString tableOf(const ReportContent &content)
{
    QString html =
        QStringLiteral("<section aria-labelledby=\"rows\">\n<h2 id=\"rows\">%1</h2>\n"
                       "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"rows\">\n"
                       "<table>\n<caption>%2</caption>\n<thead><tr>")
            .arg(escapedForHtml(content.rowsTitle), escapedForHtml(content.rowsCaption));
    for (qsizetype column = 0; column < content.columns.size(); ++column)
        html += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                    .arg(column == rowColumn ? QStringLiteral(" class=\"figure\"") : QString(),
                        escapedForHtml(content.columns.at(column)));
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const ReportContent::Row &row : content.rows)
        html += rowOf(row);
    html += QStringLiteral("</tbody>\n</table>\n</div>\n");
    if (!content.rowsNote.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(escapedForHtml(content.rowsNote));
    return html + QStringLiteral("</section>\n");
}

} // namespace

QString escapedForHtml(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\'', QStringLiteral("&#39;"));
    for (QChar &character : escaped) {
        if (isTricky(character))
            character = u' ';
        else if (character.unicode() >= 0xFFFE) // no characters, says HTML
            character = QChar::ReplacementCharacter;
    }
    return escaped;
}

QByteArray writeHtml(const ReportContent &content)
{
    QString html = headOf(content);
    html += QStringLiteral("<body>\n") + topOf(content) + QStringLiteral("<main>\n");
    html += chartOf(content) + factsOf(content) + causesOf(content) + tableOf(content);
    html += QStringLiteral("</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n")
                .arg(escapedForHtml(content.footer));
    return html.toUtf8();
}

} // namespace report
