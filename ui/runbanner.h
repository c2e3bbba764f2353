// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/environment.h"
#include "ui/runcondition.h"

#include <QHash>
#include <QObject>

namespace ui {

class Banner;

/** Keeps a banner in step with what a batch, or its environment, needs from a person. */
class RunBanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunBanner)

public:
    RunBanner(Banner *banner, const QHash<Remedy, QAction *> &remedies, QObject *parent = nullptr);

    void update(const Environment &environment, const RunView &view, const QDateTime &now);

private:
    Banner *m_banner;
    QHash<Remedy, QAction *> m_remedies;
    QString m_shown;
    QString m_dismissed; ///< what a person has closed stays closed until it changes
};

} // namespace ui
