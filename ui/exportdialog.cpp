// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "report/reason.h"
#include "ui/background.h"
#include "ui/banner.h"
#include "ui/dialogbuttons.h"
#include "ui/settings.h"
#include "ui_exportdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <optional>

namespace ui {

namespace {

using namespace std::chrono_literals;
using report::Format;
using report::Scope;

constexpr std::array<Format, 5> formats{Format::Csv, Format::Xlsx, Format::Html, Format::Pdf, Format::Json};

QString folderKey()
{
    return QStringLiteral("exportDirectory");
}

QString formatKey()
{
    return QStringLiteral("exportFormat");
}

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents
                                        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

std::optional<fleet::JobState> jobStateOf(RowState state)
{
    if (state < RowState::Queued)
        return std::nullopt;
    return static_cast<fleet::JobState>(indexOf(state) - indexOf(RowState::Queued));
}

void count(std::array<int, 3> &counts, fleet::JobState state, int number)
{
    counts[static_cast<std::size_t>(Scope::Failures)] += report::isFailure(state) ? number : 0;
    counts[static_cast<std::size_t>(Scope::Agents)] += state == fleet::JobState::Active ? number : 0;
    counts[static_cast<std::size_t>(Scope::Results)] += number;
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, Scope scope, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_source(source)
    , m_folder(Settings().value(folderKey()).toString())
{
    m_ui->setupUi(this);
    if (m_folder.isEmpty())
        m_folder = usualFolder();
    for (const fleet::JobState state : fleet::allJobStates) {
        const auto number = static_cast<int>(source.rows.counts()[indexOf(rowStateOf(state))]);
        count(m_counts[static_cast<std::size_t>(Rows::All)], state, number);
    }
    for (const Rows some : {Rows::Shown, Rows::Chosen}) {
        for (const Record record : recordsOf(some)) {
            if (const auto state = jobStateOf(source.rows.at(record).state))
                count(m_counts[static_cast<std::size_t>(some)], *state, 1);
        }
    }
    m_ui->failuresButton->setChecked(scope == Scope::Failures);
    m_ui->agentsButton->setChecked(scope == Scope::Agents);
    m_ui->resultsButton->setChecked(scope == Scope::Results);
    m_ui->chosenButton->setChecked(source.chosen.size() > 1 || source.isAboutChosen);
    m_ui->progressBar->hide();
    fillFormats();
    connectChoices();
    plain(m_ui->buttons);
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillFormats()
{
    m_ui->formatBox->addItem(tr("Table (.csv), can be opened again as a list"));
    m_ui->formatBox->addItem(tr("Workbook (.xlsx)"));
    m_ui->formatBox->addItem(tr("Report (.html), for a browser"));
    m_ui->formatBox->addItem(tr("Report (.pdf), for paper and mail"));
    m_ui->formatBox->addItem(tr("JSON (.json), for programs"));
    const auto last = report::formatForPath(QStringLiteral("x.") + Settings().value(formatKey()).toString());
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (last == formats.at(i))
            m_ui->formatBox->setCurrentIndex(static_cast<int>(i));
    }
}

void ExportDialog::connectChoices()
{
    for (const auto *button : {m_ui->failuresButton, m_ui->agentsButton, m_ui->resultsButton, m_ui->allButton,
             m_ui->shownButton, m_ui->chosenButton})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFormat);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::order);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::lookAtPath);
    connect(m_ui->pathEdit, &QLineEdit::textChanged, this, &ExportDialog::takePath);
}

/** The format follows the suffix that somebody types, and the suffix the format that somebody chooses. */
void ExportDialog::takePath(const QString &path)
{
    m_ui->replaceLabel->clear();
    m_pause.start();
    const auto typed = report::formatForPath(path);
    const auto *const found = typed ? std::find(formats.begin(), formats.end(), *typed) : formats.end();
    if (path != m_suggested && found != formats.end())
        m_ui->formatBox->setCurrentIndex(static_cast<int>(found - formats.begin()));
}

void ExportDialog::takeFormat()
{
    const QString path = m_ui->pathEdit->text();
    const auto typed = report::formatForPath(path);
    if (path != m_suggested && typed && *typed != format())
        m_ui->pathEdit->setText(path.left(path.lastIndexOf(u'.') + 1) + report::suffixOf(format()));
    refresh();
}

Scope ExportDialog::scope() const
{
    if (m_ui->failuresButton->isChecked())
        return Scope::Failures;
    return m_ui->agentsButton->isChecked() ? Scope::Agents : Scope::Results;
}

Format ExportDialog::format() const
{
    return formats.at(static_cast<std::size_t>(std::max(m_ui->formatBox->currentIndex(), 0)));
}

ExportDialog::Rows ExportDialog::rows() const
{
    if (m_ui->shownButton->isChecked())
        return Rows::Shown;
    return m_ui->chosenButton->isChecked() ? Rows::Chosen : Rows::All;
}

const QList<Record> &ExportDialog::recordsOf(Rows rows) const
{
    return rows == Rows::Shown ? m_source.shown : m_source.chosen;
}

void ExportDialog::refresh()
{
    const Counts &counts = countsOf(rows());
    const auto of = [&counts](Scope some) { return counts[static_cast<std::size_t>(some)]; };
    m_ui->failuresButton->setText(
        tr("&Failures: %n row(s) that did not come up", nullptr, of(Scope::Failures)));
    m_ui->agentsButton->setText(tr("A&gents: %n row(s) that are active", nullptr, of(Scope::Agents)));
    m_ui->resultsButton->setText(tr("&Everything: %n row(s)", nullptr, of(Scope::Results)));
    m_ui->allButton->setText(
        tr("&All %n row(s) of the batch", nullptr, static_cast<int>(m_source.rows.jobCount())));
    m_ui->shownButton->setText(
        tr("The %n row(s) the &table shows", nullptr, static_cast<int>(m_source.shown.size())));
    m_ui->chosenButton->setText(
        tr("The %n &selected row(s)", nullptr, static_cast<int>(m_source.chosen.size())));
    m_ui->shownButton->setVisible(!m_source.shown.isEmpty());
    m_ui->chosenButton->setVisible(!m_source.chosen.isEmpty());
    const QString path = m_ui->pathEdit->text();
    if (path.isEmpty() || path == m_suggested) {
        m_suggested =
            m_folder + u'/' + report::suggestedName(scope(), format(), m_source.batch, QDate::currentDate());
        m_ui->pathEdit->setText(m_suggested);
    }
    const int number = of(scope());
    QPushButton *go = m_ui->buttons->button(QDialogButtonBox::Ok);
    go->setText(number > 0 ? tr("Export %n row(s)", nullptr, number) : tr("Nothing to export"));
    go->setEnabled(number > 0 && !m_isWriting);
    go->setDefault(true);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"));
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(m_ui->formatBox->currentText().section(u'(', 0, 0).trimmed()
        + QStringLiteral(" (*.%1)").arg(report::suffixOf(format())));
    dialog->setDefaultSuffix(report::suffixOf(format()));
    const QFileInfo file(m_ui->pathEdit->text());
    dialog->setDirectory(file.path());
    dialog->selectFile(file.fileName());
    connect(dialog, &QFileDialog::fileSelected, m_ui->pathEdit, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::lookAtPath()
{
    const QString path = m_ui->pathEdit->text();
    inBackground(
        this, [path] { return QFileInfo::exists(path); },
        [this, path](bool exists) {
            if (exists && m_ui->pathEdit->text() == path && !m_isWriting)
                m_ui->replaceLabel->setText(
                    tr("“%1” exists and will be replaced.").arg(QFileInfo(path).fileName()));
        });
}

void ExportDialog::order()
{
    QString path = m_ui->pathEdit->text().trimmed();
    // A name without one of our suffixes gets the one that was chosen: what is in a file shall be seen from outside.
    if (!report::formatForPath(path))
        path += u'.' + report::suffixOf(format());
    ExportOrder order{
        scope(), format(), QFileInfo(path).absoluteFilePath(), m_source.batch, m_source.rows, {}};
    if (rows() != Rows::All)
        order.records = recordsOf(rows());
    Settings settings;
    settings.setValue(folderKey(), QFileInfo(path).absolutePath());
    settings.setValue(formatKey(), report::suffixOf(format()));
    setWriting(true);
    emit wanted(order);
}

void ExportDialog::showProblem(const QString &problem)
{
    setWriting(false);
    m_ui->problemBanner->show({Notice::Kind::Error, problem, {}});
    m_ui->pathEdit->setFocus();
}

void ExportDialog::finish()
{
    setWriting(false);
    accept();
}

void ExportDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_ui->problemBanner->dismiss();
    m_ui->choices->setEnabled(!isWriting);
    m_ui->progressBar->setVisible(isWriting);
    refresh();
}

} // namespace ui
