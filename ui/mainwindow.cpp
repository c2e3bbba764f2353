// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/actionstate.h"
#include "ui/awaydesk.h"
#include "ui/batchdesk.h"
#include "ui/batchshelf.h"
#include "ui/causesdialog.h"
#include "ui/checkdesk.h"
#include "ui/chosenrows.h"
#include "ui/closeguard.h"
#include "ui/detailsdesk.h"
#include "ui/droptarget.h"
#include "ui/environmentkeeper.h"
#include "ui/exportdesk.h"
#include "ui/fleetcontroller.h"
#include "ui/fleetpage.h"
#include "ui/fleettablemodel.h"
#include "ui/listdesk.h"
#include "ui/listnotices.h"
#include "ui/pacereason.h"
#include "ui/panes.h"
#include "ui/runbanner.h"
#include "ui/rundesk.h"
#include "ui/shortcutsdialog.h"
#include "ui/startdialog.h"
#include "ui/statusstrip.h"
#include "ui/timetext.h"
#include "ui/tokendialog.h"
#include "ui/windowactions.h"
#include "ui/windowmemory.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {

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
    , m_page(new FleetPage(m_model, this))
    , m_strip(new StatusStrip(this))
    , m_guard(new CloseGuard(this, m_controller, m_model))
{
    m_ui->setupUi(this);
    m_ui->pages->addWidget(m_page);
    m_check = new CheckDesk(m_ui->pages, m_ui->emptyPage, m_ui->noticeBanner, startup.drafts, this);
    setStatusBar(m_strip);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50ms);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshActions);
    dressActions(*m_ui);
    m_page->head()->setStartAction(m_ui->actionStart);
    m_page->table()->setRowMenu(m_ui->menuRows);
    connectLists();
    connectRun();
    connectRows();
    connectBatches(startup.ledger);
    connectHelp();
    m_memory = std::make_unique<WindowMemory>(this, m_page->table(), m_ui->menuColumns);
    if (!startup.ledger.isEmpty())
        m_batches->openLedger(startup.ledger, startup.list);
    if (startup.list.isEmpty())
        m_check->offerKept();
    refreshView();
    refreshActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::openList(const QString &path)
{
    m_desk->open(path);
}

void MainWindow::connectLists()
{
    connect(m_ui->actionOpen, &QAction::triggered, m_desk, &ListDesk::ask);
    connect(m_ui->emptyPage, &EmptyPage::openWanted, m_desk, &ListDesk::ask);
    connect(m_ui->actionSample, &QAction::triggered, m_desk, &ListDesk::openSample);
    connect(m_ui->emptyPage, &EmptyPage::sampleWanted, m_desk, &ListDesk::openSample);
    connect(m_ui->actionPaste, &QAction::triggered, m_desk, &ListDesk::paste);
    connect(m_ui->emptyPage, &EmptyPage::pasteWanted, m_desk, &ListDesk::paste);
    m_desk->serve(m_ui->menuRecent);
    connect(m_desk, &ListDesk::reading, this, &MainWindow::showReading);
    connect(m_desk, &ListDesk::opened, this, &MainWindow::showList);
    connect(m_desk, &ListDesk::refused, this, [this] {
        m_ui->emptyPage->setReading({});
        m_refresh.start();
    });
    connect(m_ui->actionCheck, &QAction::triggered, m_check, &CheckDesk::show);
    connect(m_check, &CheckDesk::done, this, &MainWindow::showDraft);
    connect(m_check, &CheckDesk::openWanted, m_desk, qOverload<const ListWish &>(&ListDesk::open));
    connect(m_check, &CheckDesk::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_ui->actionCloseList, &QAction::triggered, this, &MainWindow::closeList);
    connect(new DropTarget(this), &DropTarget::dropped, this, [this](const QString &path, int others) {
        openList(path);
        if (others > 0)
            showRefusal(tr("One list at a time: %1 is opened, %n other(s) are not.", nullptr, others)
                            .arg(QFileInfo(path).fileName()));
    });
    auto *exports = new ExportDesk(this, m_ui->noticeBanner, m_controller, m_model, m_page->table());
    connect(m_ui->actionExportFailures, &QAction::triggered, exports, &ExportDesk::exportFailures);
    connect(m_ui->actionExportResults, &QAction::triggered, exports, &ExportDesk::exportResults);
    connect(m_ui->actionExportChosen, &QAction::triggered, exports, &ExportDesk::exportChosen);
    connect(m_ui->actionCauses, &QAction::triggered, this, [this, exports] { showCauses(exports); });
    m_notices = new ListNotices(m_ui->noticeBanner, m_desk, m_check, m_controller, this);
    connect(m_notices, &ListNotices::problemsWanted, m_page, [this] { m_page->showOnly(RowState::LeftOut); });
    connect(m_notices, &ListNotices::orderWanted, this, &MainWindow::askToStart);
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
    auto *away = new AwayDesk(this, m_controller, m_guard);
    away->offer({m_ui->actionPause, m_ui->actionResume});
    connect(m_environment, &EnvironmentKeeper::changed, this, &MainWindow::refreshView);
    connect(m_controller, &FleetController::viewChanged, this, &MainWindow::refreshView);
}

void MainWindow::connectBatches(const QString &ledger)
{
    m_batches = new BatchDesk(this, m_ui->noticeBanner, m_environment, m_controller);
    m_shelf = new BatchShelf(this, m_controller, m_batches, ledger);
    m_ui->menuView->insertAction(m_details->dock()->toggleViewAction(), m_shelf->dock()->toggleViewAction());
    connect(m_ui->actionBatches, &QAction::triggered, m_batches, &BatchDesk::ask);
    connect(m_ui->actionCompare, &QAction::triggered, m_batches, &BatchDesk::compare);
    connect(m_batches, &BatchDesk::refused, this, &MainWindow::showRefusal);
    connect(m_batches, &BatchDesk::secondWindow, this, &MainWindow::secondWindow);
    connect(m_batches, &BatchDesk::wanted, this, [this](const QString &list) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show(); // it may be in the tray
        raise();
        activateWindow();
        if (!list.isEmpty())
            openList(list);
    });
    connect(m_controller, &FleetController::batchShown, this, [this](const fleet::Batch &batch) {
        showPage(QFileInfo(batch.name).fileName());
        m_page->table()->setFocus();
    });
}

void MainWindow::connectRows()
{
    FleetTableView *table = m_page->table();
    connect(table, &FleetTableView::chosenRowsChanged, this, &MainWindow::refreshRows);
    connect(m_model, &FleetTableModel::arranged, this, &MainWindow::refreshRows);
    const ChosenRows chosen(m_model, table);
    auto *desk = new RunDesk(this, m_controller, m_environment, m_model, chosen);
    desk->serve(*m_ui);
    connect(m_page->head(), &FleetHead::limitsWanted, desk, &RunDesk::askForLimits);
    connect(m_ui->actionOrderAnew, &QAction::triggered, this,
        [=, this] { m_batches->orderAnew(chosen.jobsIn({RowState::Unknown})); });
    m_details = new DetailsDesk(this, m_controller, m_model, table);
    m_ui->menuView->insertAction(m_ui->actionNextPane, m_details->dock()->toggleViewAction());
    m_ui->menuView->insertSeparator(m_ui->actionNextPane);
    connect(m_ui->actionCopy, &QAction::triggered, this,
        [table] { QApplication::clipboard()->setText(table->chosenAsText()); });
    connect(m_ui->actionSelectAll, &QAction::triggered, table, &QTableView::selectAll);
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        if (m_check->isShown())
            m_check->page()->focusSearch();
        else
            m_page->head()->focusSearch();
    });
    connect(m_ui->actionShowAll, &QAction::triggered, m_page, &FleetPage::showEverything);
    const auto goToProblem = [this, table](int by) {
        if (m_check->isShown())
            m_check->page()->goToProblem(by);
        else
            table->goToProblem(by);
    };
    connect(m_ui->actionNextProblem, &QAction::triggered, table, [=] { goToProblem(1); });
    connect(m_ui->actionPreviousProblem, &QAction::triggered, table, [=] { goToProblem(-1); });
}

void MainWindow::connectHelp()
{
    m_panes = std::make_unique<Panes>(
        QList<QWidget *>{m_shelf->dock()->widget(), m_ui->runBanner, m_ui->noticeBanner, m_ui->emptyPage,
            m_check->page(), m_page->head(), m_page->table(), m_details->dock()->widget()});
    connect(m_ui->actionNextPane, &QAction::triggered, this, [this] { m_panes->next(); });
    connect(m_ui->actionPreviousPane, &QAction::triggered, this, [this] { m_panes->previous(); });
    connect(m_ui->actionShortcuts, &QAction::triggered, this,
        [this] { shown(new ShortcutsDialog(findChildren<QAction *>(), this)); });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { shown(new AboutDialog(this)); });
    connect(m_ui->actionAboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::showReading(const QString &fileName)
{
    m_ui->emptyPage->setReading(fileName);
    m_refresh.start();
}

void MainWindow::showList(const OpenedList &opened)
{
    m_ui->emptyPage->setReading({});
    m_controller->reset();
    m_check->take(opened);
    showDraft(opened.draft, opened.options.namePattern);
    if (opened.list.refusal() || opened.columnsGuessed || opened.isRestored)
        m_check->show(); // there is something to choose, or to go on with
    m_notices->take(opened, m_environment->environment());
}

void MainWindow::showDraft(const DraftPointer &draft, const QString &namePattern)
{
    m_controller->setNamePattern(namePattern);
    m_model->setDraft(draft);
    showPage(QFileInfo(draft->list().fileName()).fileName());
    m_notices->tell(*draft);
    refreshView();
    refreshActions();
    if (!m_page->head()->focusStart())
        m_page->table()->setFocus();
}

void MainWindow::showPage(const QString &name)
{
    m_page->head()->clearSearch();
    m_page->head()->setTitle(name);
    setWindowTitle(name); // the program's name is added by the platform
    m_ui->pages->setCurrentWidget(m_page);
}

void MainWindow::showRefusal(const QString &sentence)
{
    m_ui->noticeBanner->show({Notice::Kind::Error, sentence, {}});
}

void MainWindow::closeList()
{
    m_controller->reset();
    m_model->setDraft({});
    m_check->close();
    m_ui->noticeBanner->dismiss();
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
    setWindowTitle(QStringLiteral("Fleetwright"));
    refreshView();
}

void MainWindow::askToStart()
{
    const RowCounts &counts = m_model->rows().counts();
    auto *dialog = shown(
        new StartDialog(m_environment->environment(), static_cast<int>(counts[indexOf(RowState::Ready)]),
            static_cast<int>(counts[indexOf(RowState::LeftOut)]), this));
    connect(m_controller, &FleetController::examined, dialog, &StartDialog::setPreflight);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ui->noticeBanner->dismiss();
        m_page->table()->setFocus();
        m_controller->start(dialog->already(), dialog->fewFirst());
    });
    m_controller->examine(m_environment->environment());
}

void MainWindow::showCauses(ExportDesk *exports)
{
    auto *dialog = shown(new CausesDialog(m_model->rows(), this));
    connect(dialog, &CausesDialog::retryWanted, m_controller, &FleetController::retry);
    connect(dialog, &CausesDialog::lookAgainWanted, m_controller, &FleetController::lookAgainAt);
    connect(dialog, &CausesDialog::exportWanted, exports, &ExportDesk::exportRows);
    connect(dialog, &CausesDialog::selectWanted, this, [this](const QList<fleet::JobIndex> &jobs) {
        const auto choose = [this, jobs] { ChosenRows::choose(jobs, m_model, m_page->table()); };
        const bool hidesSome = m_model->rowCount() < static_cast<int>(m_model->rows().size());
        if (hidesSome) // they come with the next arrangement
            connect(m_model, &FleetTableModel::arranged, this, choose, Qt::SingleShotConnection);
        m_page->showEverything();
        if (!hidesSome)
            choose();
    });
}

void MainWindow::askForToken()
{
    auto *dialog = shown(new TokenDialog(m_environment->environment().name, this));
    connect(dialog, &TokenDialog::tokenEntered, this, [this](const QByteArray &token) {
        m_environment->setToken(token);
        m_controller->useToken(token);
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
    m_page->head()->setPace(
        paceFigures(m_controller->agentsAMinute(), m_controller->timeLeft()), reasonForPace(view, now));
    if (!m_refresh.isActive())
        m_refresh.start();
}

void MainWindow::refreshActions()
{
    const QString reason = m_controller->isUnderWay()
        ? tr("A batch is under way. Wait for its end, or stop it, before another list is opened.")
        : QString();
    m_desk->holdBack(reason);
    m_batches->holdBack(reason);
    Situation situation;
    situation.reading = m_desk->isReading();
    situation.listKnown = m_check->hasList();
    situation.checking = m_check->isShown();
    situation.environmentReady = m_environment->environment().isReady();
    situation.phase = m_controller->view().phase;
    situation.batchKnown = m_controller->batch().id != 0;
    situation.batchIsHere = m_controller->batch().origin == m_environment->environment().origin.toString();
    situation.counts = m_model->rows().counts();
    situation.chosen = ChosenRows(m_model, m_page->table()).counts();
    const Availability can = availabilityIn(situation);
    enableActions(*m_ui, can);
    if (situation.batchKnown && m_model->rows().draft())
        m_check->forget(); // the list was ordered
    m_details->setSuspended(situation.checking);
    m_notices->enable(can.check, situation.counts[indexOf(RowState::LeftOut)] > 0);
    m_ui->actionToken->setEnabled(m_environment->environment().kind != Environment::Kind::Sandbox);
}

void MainWindow::refreshRows()
{
    m_strip->setRows(
        m_model->rowCount(), static_cast<int>(m_model->rows().size()), m_page->table()->selectedRowCount());
    m_refresh.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory->save();
    m_guard->decide(event);
}

} // namespace ui
