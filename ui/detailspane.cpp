// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detailspane.h"

#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/timetext.h"
#include "ui_detailspane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QUrl>

namespace ui {

namespace {

void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString timeText(const QDateTime &time, const QDate &today)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
    return local.date() == today ? clock
                                 : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

/** How much later it was than what came before, and what else is known; for the second line. */
QString factsUnder(const TaleLine &line)
{
    using namespace std::chrono_literals;
    QStringList facts;
    if (line.sincePrevious && *line.sincePrevious >= 100ms)
        facts.append(DetailsPane::tr("%1 later", "duration").arg(shortDuration(*line.sincePrevious)));
    if (!line.facts.isEmpty())
        facts.append(line.facts);
    return facts.join(u" · "_qs);
}

constexpr int lineGap = 8;

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>())
{
    m_ui->setupUi(this);
    dress();
    connect(m_ui->retryButton, &QPushButton::clicked, this, &DetailsPane::retryWanted);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &DetailsPane::lookAgainWanted);
    connect(m_ui->websiteButton, &QPushButton::clicked, this, &DetailsPane::openWebsite);
    showNothing();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::dress()
{
    QFont name = font();
    name.setBold(true);
    name.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->nameLabel->setFont(name);
    QFont bold = font();
    bold.setBold(true);
    m_ui->stateLabel->setFont(bold);
    m_ui->problemLabel->setFont(bold);
    m_ui->retryButton->setIcon(icon(QStringLiteral("retry")));
    m_ui->lookButton->setIcon(icon(QStringLiteral("look")));
    m_ui->supportText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->timeline->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_ui->timeline->setColumnWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 20);
    m_ui->cells->setColumnWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("business_address")));
    const auto serve = [this](QToolButton *button, QLineEdit *edit) {
        button->setIcon(icon(QStringLiteral("copy")));
        connect(button, &QToolButton::clicked, edit,
            [edit] { QGuiApplication::clipboard()->setText(edit->text()); });
    };
    serve(m_ui->copyAgent, m_ui->agentEdit);
    serve(m_ui->copyPhone, m_ui->phoneEdit);
    serve(m_ui->copyOperation, m_ui->operationEdit);
    m_ui->copySupport->setIcon(icon(QStringLiteral("copy")));
    connect(m_ui->copySupport, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->supportText->toPlainText()); });
}

void DetailsPane::showNothing()
{
    m_record.reset();
    m_ui->stack->setCurrentWidget(m_ui->nothingPage);
}

void DetailsPane::showRow(const FleetRows &rows, Record record, qint64 now)
{
    const FleetRow &row = rows.at(record);
    const bool isOther = m_record != record;
    m_record = record;
    m_ui->stack->setCurrentWidget(m_ui->rowPage);
    const auto text = [&](Column column) { return rows.text(record, column, now); };
    const QString practice = text(Column::Practice);
    setTextIfNew(m_ui->nameLabel, practice.isEmpty() ? text(Column::Customer) : practice);
    setTextIfNew(m_ui->rowLabel,
        tr("Customer %1, row %2, line %3 of the file")
            .arg(text(Column::Customer), text(Column::Row), QLocale().toString(rows.line(record))));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_ui->markLabel->setPixmap(icon(row.state).pixmap(QSize(size, size), devicePixelRatioF()));
    const QString progress = row.state == RowState::Active ? QString() : text(Column::Progress);
    const QString elapsed = text(Column::Elapsed);
    QStringList standing{labelFor(row.state)};
    if (!progress.isEmpty())
        standing.append(progress);
    if (!elapsed.isEmpty())
        standing.append(isUnderWay(row.state) ? tr("for %1", "minutes and seconds").arg(elapsed)
                                              : tr("after %1", "minutes and seconds").arg(elapsed));
    setTextIfNew(m_ui->stateLabel, standing.join(u" · "_qs));
    setTextIfNew(m_ui->meaningLabel, meaningOf(row.state));
    m_website = text(Column::Website);
    m_ui->websiteButton->setToolTip(plainToolTip(m_website));
    m_ui->websiteButton->setVisible(m_website.startsWith(u"http"));
    showProblem(rows, record);
    showResult(rows, record);
    if (!isOther)
        return;
    showCells(rows, record);
    m_tale.clear();
    m_ui->timeline->clear();
    m_ui->supportText->clear();
    const bool isJob = row.isJob();
    m_ui->timelineStack->setCurrentWidget(m_ui->timelineWords);
    m_ui->timelineLabel->setText(
        isJob ? tr("Reading its history…") : tr("Nothing was ordered for this row."));
}

void DetailsPane::showProblem(const FleetRows &rows, Record record)
{
    const QString all = rows.problemAtLength(record);
    const QString sentence = all.section(u'\n', 0, 0);
    m_ui->problemFrame->setVisible(!sentence.isEmpty());
    setTextIfNew(m_ui->problemLabel, sentence);
    setTextIfNew(m_ui->adviceLabel, all.section(u'\n', 1).replace(u'\n', u"\n\n"_qs));
}

void DetailsPane::showResult(const FleetRows &rows, Record record)
{
    const auto show = [&](Column column, QLineEdit *edit, QLabel *label, QToolButton *button) {
        const QString value = rows.text(record, column, 0);
        const bool known = !value.isEmpty();
        if (edit->text() != value) {
            edit->setText(value);
            edit->setCursorPosition(0);
        }
        for (QWidget *widget : {static_cast<QWidget *>(edit), static_cast<QWidget *>(label)})
            widget->setVisible(known);
        button->setVisible(known);
        return known;
    };
    show(Column::Agent, m_ui->agentEdit, m_ui->agentLabel, m_ui->copyAgent);
    show(Column::Phone, m_ui->phoneEdit, m_ui->phoneLabel, m_ui->copyPhone);
    show(Column::Operation, m_ui->operationEdit, m_ui->operationLabel, m_ui->copyOperation);
    m_ui->copyPhone->setEnabled(rows.at(record).phoneNumber != 0);
}

void DetailsPane::showCells(const FleetRows &rows, Record record)
{
    m_ui->cells->clear();
    const QList<std::pair<QString, QString>> cells = rows.cells(record);
    for (const auto &[column, value] : cells) {
        auto *item = new QTreeWidgetItem(m_ui->cells, {oneLine(column), oneLine(value)});
        item->setSizeHint(0, {0, fontMetrics().height() + lineGap});
        item->setToolTip(1, plainToolTip(value));
    }
}

void DetailsPane::showHistory(const fleet::JobHistory &history, const QList<RunPause> &pauses)
{
    const QList<TaleLine> tale = taleOf(history, pauses);
    m_ui->timelineStack->setCurrentWidget(
        tale.isEmpty() ? static_cast<QWidget *>(m_ui->timelineWords) : m_ui->timeline);
    m_ui->timelineLabel->setText(tr("Nothing has happened to it yet: it waits for its turn."));
    m_ui->supportText->setPlainText(supportTextOf(history));
    m_ui->copySupport->setEnabled(!tale.isEmpty());
    if (tale == m_tale)
        return;
    // What is new is added, so that who reads the timeline is not thrown back to its beginning.
    qsizetype same = 0;
    while (same < std::min(tale.size(), m_tale.size()) && tale.at(same) == m_tale.at(same))
        ++same;
    while (m_ui->timeline->topLevelItemCount() > same)
        delete m_ui->timeline->takeTopLevelItem(m_ui->timeline->topLevelItemCount() - 1);
    const QDate today = QDate::currentDate();
    const bool several = history.attempts.size() > 1;
    for (const TaleLine &line : tale.mid(same)) {
        QString text =
            several && line.attempt > 0 ? tr("Attempt %1: %2").arg(line.attempt).arg(line.text) : line.text;
        const QString facts = factsUnder(line);
        if (!facts.isEmpty())
            text += u'\n' + facts;
        auto *item = new QTreeWidgetItem(m_ui->timeline, {timeText(line.at, today), text});
        item->setSizeHint(0, {0, fontMetrics().height() * (facts.isEmpty() ? 1 : 2) + lineGap});
        item->setToolTip(1, plainToolTip(text));
    }
    m_tale = tale;
}

void DetailsPane::setOffers(bool retry, bool lookAgain)
{
    m_ui->retryButton->setVisible(retry);
    m_ui->lookButton->setVisible(lookAgain);
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPane::openWebsite()
{
    const QUrl url(m_website, QUrl::StrictMode);
    if (url.scheme() == u"http"
        || url.scheme() == u"https") // whatever a list may hold, nothing else is opened
        QDesktopServices::openUrl(url);
}

} // namespace ui
