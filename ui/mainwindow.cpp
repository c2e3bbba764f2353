// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "intake/customerlist.h"
#include "ui/aboutdialog.h"
#include "ui/actionstate.h"
#include "ui/closedialog.h"
#include "ui/droptarget.h"
#include "ui/environmentkeeper.h"
#include "ui/exporter.h"
#include "ui/fleetcontroller.h"
#include "ui/fleetpage.h"
#include "ui/fleettablemodel.h"
#include "ui/icons.h"
#include "ui/listdesk.h"
#include "ui/panes.h"
#include "ui/runbanner.h"
#include "ui/settings.h"
#include "ui/shortcutsdialog.h"
#include "ui/startdialog.h"
#include "ui/statusstrip.h"
#include "ui/tablememory.h"
#include "ui/timetext.h"
#include "ui/tokendialog.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

/** Opens a dialog without waiting for it; it deletes itself when it is closed. */
template <typename Dialog>
Dialog *shown(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

MainWindow::MainWindow(const Startup &startup, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_model(new FleetTableModel(this))
    , m_environment(new EnvironmentKeeper(startup.environment, startup.sandboxSpeed, this))
    , m_controller(new FleetController(m_model, this))
    , m_desk(new ListDesk(this))
    , m_exporter(new Exporter(this))
    , m_page(new FleetPage(m_model, this))
    , m_strip(new StatusStrip(this))
    , m_showProblems(new QAction(tr("Show them"), this))
    , m_openFolder(new QAction(tr("Open folder"), this))
{
    m_ui->setupUi(this);
    m_ui->pages->addWidget(m_page);
    setStatusBar(m_strip);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50ms);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshActions);
    dressActions();
    connectLists();
    connectRun();
    connectRows();
    connectHelp();
    restore();
    refreshView();
    refreshActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::openList(const QString &path)
{
    if (m_controller->isUnderWay())
        showRefusal(tr("A batch is under way. Wait for its end, or stop it, before another list is opened."));
    else
        m_desk->open(path);
}

void MainWindow::dressActions()
{
    for (const auto &[action, name] :
        std::initializer_list<std::pair<QAction *, const char *>>{{m_ui->actionOpen, "open"},
            {m_ui->actionSample, "sample"}, {m_ui->actionStart, "start"}, {m_ui->actionPause, "pause"},
            {m_ui->actionResume, "resume"}, {m_ui->actionStop, "stop"}, {m_ui->actionRetryFailed, "retry"},
            {m_ui->actionRetryChosen, "retry"}, {m_ui->actionLookAgain, "look"},
            {m_ui->actionLookAgainAtChosen, "look"}, {m_ui->actionExportFailures, "export"},
            {m_ui->actionExportResults, "export"}, {m_ui->actionToken, "key"}, {m_ui->actionCopy, "copy"},
            {m_ui->actionCancelChosen, "cancel"}, {m_ui->actionPutBack, "putback"},
            {m_ui->actionFind, "search"}, {m_ui->actionShortcuts, "help"}, {m_openFolder, "folder"}})
        action->setIcon(icon(QLatin1StringView(name)));
    m_ui->menuColumns->setIcon(icon(QStringLiteral("columns")));
    m_ui->actionAbout->setIcon(applicationIcon());
    m_ui->actionFind->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    m_ui->actionShortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    m_page->head()->setStartAction(m_ui->actionStart);
    m_page->table()->setRowMenu(m_ui->menuRows);
}

void MainWindow::connectLists()
{
    connect(m_ui->actionOpen, &QAction::triggered, m_desk, &ListDesk::ask);
    connect(m_ui->emptyPage, &EmptyPage::openWanted, m_desk, &ListDesk::ask);
    connect(m_ui->actionSample, &QAction::triggered, m_desk, &ListDesk::openSample);
    connect(m_ui->emptyPage, &EmptyPage::sampleWanted, m_desk, &ListDesk::openSample);
    m_desk->serve(m_ui->menuRecent);
    connect(m_desk, &ListDesk::reading, this, &MainWindow::showReading);
    connect(m_desk, &ListDesk::opened, this, &MainWindow::showList);
    connect(m_desk, &ListDesk::refused, this, &MainWindow::showRefusal);
    connect(m_ui->actionCloseList, &QAction::triggered, this, &MainWindow::closeList);
    connect(new DropTarget(this), &DropTarget::dropped, this, [this](const QString &path, int others) {
        openList(path);
        if (others > 0)
            showRefusal(tr("One list at a time: %1 is opened, %n other(s) are not.", nullptr, others)
                            .arg(QFileInfo(path).fileName()));
    });
    const auto askForExport = [this](report::Scope scope) {
        m_exporter->ask(scope, m_controller->batch(), m_model->rows().jobs());
    };
    connect(m_ui->actionExportFailures, &QAction::triggered, this,
        [=] { askForExport(report::Scope::Failures); });
    connect(
        m_ui->actionExportResults, &QAction::triggered, this, [=] { askForExport(report::Scope::Results); });
    connect(m_exporter, &Exporter::saved, this, &MainWindow::showExported);
    connect(m_exporter, &Exporter::failed, this, &MainWindow::showRefusal);
    connect(m_openFolder, &QAction::triggered, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_openFolder->data().toString())); });
    connect(m_showProblems, &QAction::triggered, m_page, [this] { m_page->showOnly(RowState::LeftOut); });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectRun()
{
    m_runBanner = new RunBanner(m_ui->runBanner,
        {{Remedy::Resume, m_ui->actionResume}, {Remedy::EnterToken, m_ui->actionToken},
            {Remedy::RetryFailed, m_ui->actionRetryFailed}, {Remedy::LookAgain, m_ui->actionLookAgain},
            {Remedy::ExportFailures, m_ui->actionExportFailures},
            {Remedy::ExportResults, m_ui->actionExportResults}},
        this);
    connect(m_ui->actionStart, &QAction::triggered, this, &MainWindow::askToStart);
    connect(m_ui->actionPause, &QAction::triggered, m_controller, &FleetController::pause);
    connect(m_ui->actionResume, &QAction::triggered, m_controller, &FleetController::resume);
    connect(m_ui->actionStop, &QAction::triggered, m_controller, &FleetController::stop);
    connect(m_ui->actionRetryFailed, &QAction::triggered, m_controller, &FleetController::retryFailed);
    connect(
        m_ui->actionLookAgain, &QAction::triggered, m_controller, qOverload<>(&FleetController::lookAgain));
    connect(m_ui->actionToken, &QAction::triggered, this, &MainWindow::askForToken);
    connect(m_environment, &EnvironmentKeeper::changed, this, &MainWindow::refreshView);
    connect(m_controller, &FleetController::viewChanged, this, &MainWindow::refreshView);
    connect(m_controller, &FleetController::closed, this, [this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::connectRows()
{
    FleetTableView *table = m_page->table();
    connect(table, &FleetTableView::chosenRowsChanged, this, &MainWindow::refreshRows);
    connect(m_model, &FleetTableModel::arranged, this, &MainWindow::refreshRows);
    const auto chosenJobs = [this](RowState first, RowState second) {
        QList<fleet::JobIndex> jobs;
        const QList<int> rows = m_page->table()->chosenRows();
        for (const int row : rows) {
            const FleetRow &chosen = m_model->rows().at(m_model->recordAt(row));
            if (chosen.state == first || chosen.state == second)
                jobs.append(chosen.job);
        }
        return jobs;
    };
    connect(m_ui->actionRetryChosen, &QAction::triggered, this,
        [=, this] { m_controller->retry(chosenJobs(RowState::Failed, RowState::Failed)); });
    connect(m_ui->actionLookAgainAtChosen, &QAction::triggered, this,
        [=, this] { m_controller->lookAgainAt(chosenJobs(RowState::Unknown, RowState::Overdue)); });
    connect(m_ui->actionCancelChosen, &QAction::triggered, this,
        [=, this] { m_controller->cancel(chosenJobs(RowState::Queued, RowState::Queued)); });
    connect(m_ui->actionPutBack, &QAction::triggered, this,
        [=, this] { m_controller->putBack(chosenJobs(RowState::Cancelled, RowState::Cancelled)); });
    connect(m_ui->actionCopy, &QAction::triggered, this,
        [table] { QApplication::clipboard()->setText(table->chosenAsText()); });
    connect(m_ui->actionSelectAll, &QAction::triggered, table, &QTableView::selectAll);
    connect(m_ui->actionFind, &QAction::triggered, m_page->head(), &FleetHead::focusSearch);
    connect(m_ui->actionShowAll, &QAction::triggered, m_page, &FleetPage::showEverything);
}

void MainWindow::connectHelp()
{
    m_panes = std::make_unique<Panes>(QList<QWidget *>{m_ui->toolBar, m_ui->runBanner, m_ui->noticeBanner,
        m_ui->emptyPage, m_page->head(), m_page->table()});
    connect(m_ui->actionNextPane, &QAction::triggered, this, [this] { m_panes->next(); });
    connect(m_ui->actionPreviousPane, &QAction::triggered, this, [this] { m_panes->previous(); });
    connect(m_ui->actionShortcuts, &QAction::triggered, this,
        [this] { shown(new ShortcutsDialog(findChildren<QAction *>(), this)); });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { shown(new AboutDialog(this)); });
    connect(m_ui->actionAboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::restore()
{
    m_memory = new TableMemory(m_page->table(), m_ui->menuColumns, this);
    restoreGeometry(Settings().value(geometryKey).toByteArray());
}

void MainWindow::showReading(const QString &fileName)
{
    m_ui->noticeBanner->dismiss();
    m_ui->emptyPage->setReading(fileName);
    m_refresh.start();
}

void MainWindow::showList(const intake::CustomerList &list)
{
    m_ui->emptyPage->setReading({});
    m_controller->reset();
    m_model->setList(list);
    const QString name = QFileInfo(list.fileName()).fileName();
    m_page->head()->clearSearch();
    m_page->head()->setTitle(name);
    setWindowTitle(tr("%1 – Fleetwright", "window title: list").arg(name));
    m_ui->pages->setCurrentWidget(m_page);
    m_page->table()->setFocus();
    const int leftOut = list.recordCount() - list.readyCount();
    if (leftOut > 0) {
        m_ui->noticeBanner->show({Notice::Kind::Warning,
            tr("%n row(s) have problems and stay out. Mend them in the file and open it again, or go on "
               "without.",
                nullptr, leftOut),
            {m_showProblems}});
    }
    refreshView();
}

void MainWindow::showRefusal(const QString &sentence)
{
    m_ui->emptyPage->setReading({});
    m_ui->noticeBanner->show({Notice::Kind::Error, sentence, {}});
    m_refresh.start();
}

void MainWindow::showExported(const QString &path)
{
    const QFileInfo file(path);
    m_openFolder->setData(file.absolutePath());
    m_ui->noticeBanner->show(
        {Notice::Kind::Success, tr("%1 is saved.").arg(file.fileName()), {m_openFolder}});
}

void MainWindow::closeList()
{
    m_controller->reset();
    m_model->setList({});
    m_ui->noticeBanner->dismiss();
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
    setWindowTitle(QStringLiteral("Fleetwright"));
    refreshView();
}

void MainWindow::askToStart()
{
    const intake::CustomerList &list = m_model->rows().list();
    auto *dialog = shown(new StartDialog(
        m_environment->environment(), list.readyCount(), list.recordCount() - list.readyCount(), this));
    connect(dialog, &QDialog::accepted, this, [this] {
        m_ui->noticeBanner->dismiss();
        m_controller->start(m_environment->environment());
    });
}

void MainWindow::askForToken()
{
    auto *dialog = shown(new TokenDialog(m_environment->environment().name, this));
    connect(dialog, &TokenDialog::tokenEntered, this, [this](const QByteArray &token) {
        m_environment->setToken(token);
        m_controller->setToken(token);
        if (m_ui->actionResume->isEnabled())
            m_controller->resume();
    });
}

void MainWindow::refreshView()
{
    const RunView &view = m_controller->view();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Environment &environment = m_environment->environment();
    m_ui->environmentBanner->setEnvironment(environment);
    m_runBanner->update(environment, view, now);
    m_strip->setView(view, now);
    m_page->head()->setPhase(view.phase, environment.name);
    const auto left = m_controller->timeLeft();
    m_page->head()->setTimeLeft(left ? tr("%1 left", "time").arg(roughDuration(*left)) : QString());
    if (!m_refresh.isActive())
        m_refresh.start();
}

void MainWindow::refreshActions()
{
    Situation situation;
    situation.reading = m_desk->isReading();
    situation.environmentReady = m_environment->environment().isReady();
    situation.phase = m_controller->view().phase;
    situation.batchKnown = m_controller->batch().id != 0;
    situation.counts = m_model->rows().counts();
    const QList<int> chosen = m_page->table()->chosenRows();
    for (const int row : chosen)
        ++situation.chosen[indexOf(m_model->rows().at(m_model->recordAt(row)).state)];
    const Availability can = availabilityIn(situation);
    for (const auto &[action, enabled] :
        std::initializer_list<std::pair<QAction *, bool>>{{m_ui->actionCloseList, can.close},
            {m_ui->actionStart, can.start}, {m_ui->actionPause, can.pause}, {m_ui->actionResume, can.resume},
            {m_ui->actionStop, can.stop}, {m_ui->actionRetryFailed, can.retryFailed},
            {m_ui->actionLookAgain, can.lookAgain}, {m_ui->actionExportFailures, can.exportFailures},
            {m_ui->actionExportResults, can.exportResults}, {m_ui->actionRetryChosen, can.retryChosen},
            {m_ui->actionLookAgainAtChosen, can.lookAgainAtChosen},
            {m_ui->actionCancelChosen, can.cancelChosen}, {m_ui->actionPutBack, can.putBackChosen},
            {m_ui->actionCopy, can.copyChosen},
            {m_showProblems, situation.counts[indexOf(RowState::LeftOut)] > 0}})
        action->setEnabled(enabled);
    m_ui->actionToken->setEnabled(m_environment->environment().kind != Environment::Kind::Sandbox);
}

void MainWindow::refreshRows()
{
    m_strip->setRows(m_model->rowCount(), static_cast<int>(m_model->rows().size()),
        static_cast<int>(m_page->table()->selectionModel()->selectedRows().size()));
    m_refresh.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory->save();
    Settings().setValue(geometryKey, saveGeometry());
    if (!m_controller->isUnderWay() || m_mayClose)
        return event->accept();
    event->ignore();
    if (m_closing)
        return;
    m_closing = true;
    auto *dialog = shown(new CloseDialog(m_model->rows().counts(), this));
    connect(dialog, &QDialog::rejected, this, [this] { m_closing = false; });
    connect(dialog, &QDialog::accepted, this, [this] {
        centralWidget()->setEnabled(false);
        m_strip->showMessage(tr("Waiting for the answers in flight…"));
        m_controller->close();
    });
}

} // namespace ui
