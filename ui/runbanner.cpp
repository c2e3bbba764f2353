// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runbanner.h"

#include "ui/banner.h"

namespace ui {

namespace {

std::optional<RunCondition> conditionOf(const Environment &environment)
{
    if (!environment.problem.isEmpty())
        return RunCondition{Notice::Kind::Error, environment.problem, {}};
    if (!environment.ledgerProblem.isEmpty())
        return RunCondition{Notice::Kind::Error, environment.ledgerProblem, {}};
    if (environment.kind != Environment::Kind::Sandbox && environment.token.isEmpty()) {
        return RunCondition{Notice::Kind::Warning,
            RunBanner::tr(
                "There is no token for %1, so nothing can be ordered. Enter one, or set WFW_API_TOKEN "
                "before Fleetwright is started.")
                .arg(environment.name),
            {Remedy::EnterToken}};
    }
    return std::nullopt;
}

} // namespace

RunBanner::RunBanner(Banner *banner, const QHash<Remedy, QAction *> &remedies, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_remedies(remedies)
{
    connect(banner, &Banner::dismissed, this, [this] { m_dismissed = m_shown; });
}

void RunBanner::update(const Environment &environment, const RunView &view, const QDateTime &now)
{
    auto condition = conditionOf(view, now);
    if (!condition)
        condition = conditionOf(environment);
    const QString text = condition ? condition->text : QString();
    if (text == m_shown)
        return;
    m_shown = text;
    if (!condition) {
        m_dismissed.clear();
        m_banner->hide();
        return;
    }
    if (text == m_dismissed)
        return;
    Notice notice;
    notice.kind = condition->kind;
    notice.text = text;
    notice.dismissable = view.phase == runner::BatchPhase::Finished;
    for (const Remedy remedy : std::as_const(condition->remedies))
        notice.actions.append(m_remedies.value(remedy));
    m_banner->show(notice);
}

} // namespace ui
