// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sourcepane.h"

#include "intake/charset.h"
#include "ui/plaintext.h"
#include "ui/previewmodel.h"
#include "ui_sourcepane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr int headerLinesMax = 20; ///< records offered as the one that names the columns
constexpr qsizetype shownMax = 40;

QString separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return SourcePane::tr("Comma");
    case u';':
        return SourcePane::tr("Semicolon");
    case u'\t':
        return SourcePane::tr("Tab");
    case u'|':
        return SourcePane::tr("Vertical bar");
    default:
        return QStringLiteral("“%1”").arg(separator);
    }
}

QString quoteName(intake::QuoteStyle style)
{
    switch (style) {
    case intake::QuoteStyle::Single:
        return SourcePane::tr("Single: '");
    case intake::QuoteStyle::None:
        return SourcePane::tr("None");
    default:
        return SourcePane::tr("Double: \"");
    }
}

QString automatic(const QString &found)
{
    return SourcePane::tr("Automatic: %1", "what was found out by itself").arg(found);
}

void select(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(combo->findData(data), 0));
}

} // namespace

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SourcePane>())
    , m_preview(new PreviewModel(this))
{
    m_ui->setupUi(this);
    m_ui->previewTable->setModel(m_preview);
    m_ui->previewTable->horizontalHeader()->setStretchLastSection(false);
    for (QComboBox *combo :
        {m_ui->separatorCombo, m_ui->headerCombo, m_ui->encodingCombo, m_ui->quoteCombo, m_ui->sheetCombo}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
        connect(combo, &QComboBox::activated, this, &SourcePane::ask);
    }
}

SourcePane::~SourcePane() = default;

void SourcePane::show(const OpenedList &opened)
{
    m_opened = opened;
    m_preview->show(opened.list);
    m_ui->previewTable->setWidths({5});
    for (int section = 1; section < m_preview->columnCount(); ++section)
        m_ui->previewTable->setColumnWidth(section, 19 * fontMetrics().horizontalAdvance(u'0'));
    fillSeparators();
    fillHeaders();
    fillEncodings();
    fillQuotes();
    fillSheets();
    const bool isWorkbook = !opened.list.sheets().isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->separatorLabel, m_ui->separatorCombo,
             m_ui->encodingLabel, m_ui->encodingCombo, m_ui->quoteLabel, m_ui->quoteCombo})
        widget->setVisible(!isWorkbook);
    m_ui->sheetLabel->setVisible(isWorkbook);
    m_ui->sheetCombo->setVisible(isWorkbook);
    tellAsides();
}

void SourcePane::showRefusal(const QString &sentence)
{
    show(m_opened);
    m_ui->sourceNoteLabel->setText(tr("%1 The list stays as it was read before.").arg(sentence));
    m_ui->sourceNoteLabel->setVisible(true);
}

void SourcePane::fillSeparators()
{
    QComboBox *combo = m_ui->separatorCombo;
    combo->clear();
    const QChar chosen = m_opened.options.delimiter;
    combo->addItem(
        chosen.isNull() ? automatic(separatorName(m_opened.list.delimiter())) : tr("Automatic"), QChar());
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')})
        combo->addItem(separatorName(separator), separator);
    select(combo, chosen);
}

void SourcePane::fillHeaders()
{
    QComboBox *combo = m_ui->headerCombo;
    combo->clear();
    const QLocale locale;
    const auto lineName = [&locale](int line) {
        return line == 0 ? tr("Nowhere") : tr("On line %1").arg(locale.toString(line));
    };
    const std::optional<int> chosen = m_opened.options.headerLine;
    combo->addItem(chosen ? tr("Automatic") : automatic(lineName(m_opened.list.headerLine())), -1);
    combo->addItem(lineName(0), 0);
    const int records = std::min(m_opened.list.fileRecordCount(), headerLinesMax);
    for (int index = 0; index < records; ++index) {
        const int line = m_opened.list.fileRecordLine(index);
        combo->addItem(lineName(line), line);
    }
    select(combo, chosen.value_or(-1));
}

void SourcePane::fillEncodings()
{
    QComboBox *combo = m_ui->encodingCombo;
    combo->clear();
    combo->addItem(
        m_opened.options.encoding.isEmpty() ? automatic(m_opened.list.encoding()) : tr("Automatic"),
        QString());
    for (const QString &encoding : intake::knownEncodings())
        combo->addItem(encoding, encoding);
    select(combo, m_opened.options.encoding);
}

void SourcePane::fillQuotes()
{
    QComboBox *combo = m_ui->quoteCombo;
    combo->clear();
    const intake::QuoteStyle chosen = m_opened.options.quotes;
    combo->addItem(chosen == intake::QuoteStyle::Detect ? automatic(quoteName(m_opened.list.quoteStyle()))
                                                        : tr("Automatic"),
        static_cast<int>(intake::QuoteStyle::Detect));
    for (const intake::QuoteStyle style :
        {intake::QuoteStyle::Double, intake::QuoteStyle::Single, intake::QuoteStyle::None})
        combo->addItem(quoteName(style), static_cast<int>(style));
    select(combo, static_cast<int>(chosen));
}

void SourcePane::fillSheets()
{
    QComboBox *combo = m_ui->sheetCombo;
    combo->clear();
    const QStringList sheets = m_opened.list.sheets();
    for (const QString &sheet : sheets)
        combo->addItem(oneLine(sheet.left(shownMax)), sheet);
    select(combo, m_opened.list.sheet());
}

void SourcePane::tellAsides()
{
    QStringList lines;
    const QLocale locale;
    for (const intake::Aside &aside : m_opened.list.asides())
        lines.append(locale.toString(aside.line));
    const auto count = static_cast<int>(lines.size());
    constexpr qsizetype namedMax = 8;
    if (lines.size() > namedMax) {
        lines = lines.mid(0, namedMax);
        lines.append(QStringLiteral("…"));
    }
    m_ui->sourceNoteLabel->setText(count == 0
            ? QString()
            : tr("%n line(s) hold no customer and are passed over: %1.", nullptr, count)
                  .arg(lines.join(QStringLiteral(", "))));
    m_ui->sourceNoteLabel->setVisible(count > 0);
}

void SourcePane::ask()
{
    intake::ReadOptions options = m_opened.options;
    options.delimiter = m_ui->separatorCombo->currentData().toChar();
    const int headerLine = m_ui->headerCombo->currentData().toInt();
    options.headerLine = headerLine < 0 ? std::nullopt : std::optional(headerLine);
    options.encoding = m_ui->encodingCombo->currentData().toString();
    options.quotes = static_cast<intake::QuoteStyle>(m_ui->quoteCombo->currentData().toInt());
    if (!m_opened.list.sheets().isEmpty())
        options.sheet = m_ui->sheetCombo->currentData().toString();
    emit readWanted(options);
}

} // namespace ui
