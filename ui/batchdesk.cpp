// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchdesk.h"

#include "ui/banner.h"
#include "ui/batchesdialog.h"
#include "ui/comparedialog.h"
#include "ui/doorbell.h"
#include "ui/environmentkeeper.h"
#include "ui/fleetcontroller.h"
#include "ui/icons.h"
#include "ui/ledgertext.h"
#include "ui/orderanewdialog.h"
#include "ui/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

BatchDesk::BatchDesk(
    QWidget *window, Banner *banner, EnvironmentKeeper *environment, FleetController *controller)
    : QObject(window)
    , m_window(window)
    , m_banner(banner)
    , m_environment(environment)
    , m_controller(controller)
    , m_goOn(icon(QStringLiteral("resume")), tr("Go on"))
    , m_look(icon(QStringLiteral("look")), tr("Show it"))
    , m_sameAccount(icon(QStringLiteral("resume")), tr("It is the same account"))
{
    m_goOn.setToolTip(tr("Go on with the batch: what was ordered is followed, the rest is ordered"));
    m_look.setToolTip(tr("Show the batch; nothing new is ordered until you resume it"));
    m_sameAccount.setToolTip(tr("Take the batch up with the present token"));
    connect(&m_sameAccount, &QAction::triggered, this, [this] {
        m_banner->dismiss();
        m_controller->goOn(m_doubted->id, m_environment->environment(), m_pausesDoubted, true);
    });
    connect(controller, &FleetController::accountDoubted, this, &BatchDesk::takeDoubt);
    connect(controller, &FleetController::leftAlone, this, [this](int rows) {
        m_banner->show({Notice::Kind::Info,
            tr("%n row(s) were left as they are: another batch has taken care of these customers since.",
                nullptr, rows),
            {}});
    });
    connect(&m_goOn, &QAction::triggered, this, [this] { open(*m_unfinished, false); });
    connect(&m_look, &QAction::triggered, this, [this] { open(*m_unfinished, true); });
    connect(controller, &FleetController::ledgerOpened, this, &BatchDesk::offer);
    connect(controller, &FleetController::ledgerRefused, this, &BatchDesk::takeProblem);
    connect(controller, &FleetController::batchesListed, this, &BatchDesk::showAll);
    connect(controller, &FleetController::reconciled, this, &BatchDesk::showComparison);
    connect(controller, &FleetController::batchMissing, this,
        [this] { emit refused(tr("This batch is no longer in the ledger.")); });
}

void BatchDesk::openLedger(const QString &path, const QString &list)
{
    m_list = list;
    m_doorbell = new Doorbell(path, this);
    connect(m_doorbell, &Doorbell::rung, this, &BatchDesk::wanted);
    connect(m_doorbell, &Doorbell::answered, this, &BatchDesk::secondWindow);
    m_environment->setLedgerOpening();
    m_controller->openLedger(path);
}

void BatchDesk::ask()
{
    m_asked = true;
    m_controller->listBatches();
}

void BatchDesk::orderAnew(const QList<fleet::JobIndex> &jobs)
{
    auto *dialog =
        new OrderAnewDialog(static_cast<int>(jobs.size()), m_environment->environment().name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_controller, [this, jobs] { m_controller->orderAnew(jobs); });
    dialog->open();
}

void BatchDesk::compare()
{
    m_banner->show(
        {Notice::Kind::Info, tr("Asking %1 which agents exist…").arg(m_environment->environment().name), {}});
    m_controller->reconcile(m_environment->environment());
}

void BatchDesk::showComparison(const runner::Reconciliation &reconciliation)
{
    const FleetComparison comparison = comparisonFrom(reconciliation, m_environment->environment().name);
    m_banner->show(
        {comparison.isGood ? Notice::Kind::Success : Notice::Kind::Warning, comparison.sentence, {}});
    if (comparison.details.isEmpty())
        return;
    auto *dialog = new CompareDialog(comparison, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BatchDesk::offer(const QList<fleet::BatchSummary> &batches)
{
    m_doorbell->listen();
    m_environment->setLedgerProblem({});
    const auto isOpen = [this](const fleet::BatchSummary &batch) {
        const Environment &here = m_environment->environment();
        const bool isOthers =
            !batch.tenant.isEmpty() && batch.tenant != wfw::tenantFor(here.origin, here.token);
        return !batch.totals.allEnded() && isHere(batch) && !isOthers;
    };
    const auto found = std::find_if(batches.begin(), batches.end(), isOpen);
    if (found == batches.end())
        return;
    m_unfinished = *found;
    const auto others = static_cast<int>(std::count_if(std::next(found), batches.end(), isOpen));
    QString text = tr("“%1” of %2 is not finished: %3 of %n agent(s) active.", nullptr,
        static_cast<int>(found->totals.jobs()))
                       .arg(oneLine(found->name),
                           QLocale().toString(found->createdAt.toLocalTime(), QLocale::ShortFormat),
                           QLocale().toString(found->totals.of(fleet::JobState::Active)));
    if (others > 0)
        text += u' ' + tr("%n older batch(es) are not finished either: List, Open batch.", nullptr, others);
    m_banner->show({Notice::Kind::Info, text, {&m_goOn, &m_look}});
}

void BatchDesk::showAll(const QList<fleet::BatchSummary> &batches)
{
    if (!std::exchange(m_asked, false))
        return; // somebody else wanted to know
    auto *dialog = new BatchesDialog(batches, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchesDialog::chosen, this,
        [this](const fleet::BatchSummary &batch) { open(batch, true); });
    dialog->open();
}

void BatchDesk::open(const fleet::BatchSummary &batch, bool paused)
{
    if (!m_reason.isEmpty()) {
        emit refused(m_reason);
        return;
    }
    m_banner->dismiss();
    if (isHere(batch) && m_environment->environment().isReady()) {
        // A batch that has ended has nothing to hold back, and a retry should go out at once.
        m_doubted = batch;
        m_pausesDoubted = paused && !batch.totals.allEnded();
        m_controller->goOn(batch.id, m_environment->environment(), m_pausesDoubted);
        return;
    }
    m_controller->look(batch.id);
    m_banner->show({Notice::Kind::Info,
        isHere(batch)
            ? tr("Nothing can be sent for this batch before %1 can be reached and signed in to.")
                  .arg(m_environment->environment().name)
            : tr("This batch was ordered on %1 (%2), and this window is connected to %3: it is shown, "
                 "and nothing can be sent for it here.")
                  .arg(oneLine(batch.environment), oneLine(batch.origin), m_environment->environment().name),
        {}});
}

void BatchDesk::takeProblem(const runner::LedgerProblem &problem)
{
    m_environment->setLedgerProblem(sentenceFor(problem));
    if (problem.kind != runner::LedgerProblem::Kind::Locked)
        return;
    connect(m_doorbell, &Doorbell::unanswered, this, [this, problem] { emit refused(sentenceFor(problem)); });
    m_doorbell->ring(m_list);
}

void BatchDesk::takeDoubt(fleet::BatchId batch, wfw::Kinship kinship)
{
    m_controller->look(batch);
    if (kinship == wfw::Kinship::Other) {
        m_banner->show({Notice::Kind::Info,
            tr("This batch was ordered for another account: %1 lists none of its agents under this token. It "
               "is shown, and nothing can be sent for it.")
                .arg(m_environment->environment().name),
            {}});
        return;
    }
    m_banner->show({Notice::Kind::Warning,
        tr("This batch was ordered with another token, and nothing tells whether that is the same account. "
           "Nothing is sent for it before you say so."),
        {&m_sameAccount}});
}

bool BatchDesk::isHere(const fleet::BatchSummary &batch) const
{
    const Environment &here = m_environment->environment();
    return batch.origin == here.origin.toString()
        && wfw::kinship(batch.tenant, wfw::tenantFor(here.origin, here.token)) != wfw::Kinship::Other;
}

} // namespace ui
