// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"
#include "report/exportfile.h"

#include <QObject>

class QWidget;

namespace ui {

/** Asks where an export shall go and writes it off the GUI thread. */
class Exporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exporter)

public:
    /** Dialogs open over \a window. */
    explicit Exporter(QWidget *window, QObject *parent = nullptr);

    void ask(report::Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs);
    void save(
        const QString &path, report::Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs);

signals:
    void saved(const QString &path);
    /** One sentence for people. */
    void failed(const QString &problem);

private:
    QWidget *m_window;
};

} // namespace ui
