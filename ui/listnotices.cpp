// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listnotices.h"

#include "ui/banner.h"
#include "ui/checkdesk.h"
#include "ui/listdesk.h"
#include "ui/plaintext.h"

#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

ListNotices::ListNotices(
    Banner *banner, ListDesk *desk, CheckDesk *check, FleetController *controller, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_check(check)
    , m_earlier(banner, controller)
    , m_showProblems(tr("Show them"))
    , m_mendProblems(tr("Mend them…"))
    , m_cancelReading(tr("Cancel"))
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(200ms);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        m_tellsReading = true;
        m_banner->show({Notice::Kind::Info, tr("Reading %1…").arg(m_reading), {&m_cancelReading}, false});
    });
    connect(desk, &ListDesk::reading, this, [this](const QString &fileName) {
        m_banner->dismiss();
        m_reading = oneLine(fileName);
        m_moment.start();
    });
    connect(desk, &ListDesk::opened, this, &ListNotices::stopReading);
    connect(desk, &ListDesk::refused, this, [this](const QString &sentence) {
        stopReading();
        if (!sentence.isEmpty())
            m_banner->show({Notice::Kind::Error, sentence, {}});
    });
    connect(&m_cancelReading, &QAction::triggered, desk, &ListDesk::cancel);
    connect(&m_showProblems, &QAction::triggered, this, &ListNotices::problemsWanted);
    connect(&m_mendProblems, &QAction::triggered, check, &CheckDesk::show);
    connect(&m_earlier, &EarlierDesk::continueWanted, this, [this](const std::vector<int> &others) {
        if (others.empty()) {
            emit orderWanted();
            return;
        }
        connect(m_check, &CheckDesk::done, this, &ListNotices::orderWanted, Qt::SingleShotConnection);
        m_check->leaveOut(others);
    });
}

void ListNotices::take(const OpenedList &opened, const Environment &environment)
{
    m_earlier.take(opened, environment);
    if (opened.draftLost) {
        m_banner->show({Notice::Kind::Warning,
            tr("The list has changed since you mended it, so the changes of then could not be taken over."),
            {}});
    }
}

void ListNotices::tell(const intake::ListDraft &draft)
{
    if (const int wrong = draft.totals().withProblems; wrong > 0) {
        m_banner->show({Notice::Kind::Warning,
            tr("%n row(s) have problems and stay out until they are mended.", nullptr, wrong),
            {&m_mendProblems, &m_showProblems}});
    }
}

void ListNotices::stopReading()
{
    m_moment.stop();
    if (std::exchange(m_tellsReading, false))
        m_banner->dismiss();
}

void ListNotices::enable(bool canMend, bool canShowProblems)
{
    m_mendProblems.setEnabled(canMend);
    m_showProblems.setEnabled(canShowProblems);
}

} // namespace ui
