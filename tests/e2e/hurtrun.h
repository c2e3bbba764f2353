// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/strace.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace testing {

/**
 * One run of the command line that is hurt at a system call, and what a person does then: resume, and in the end the
 * same list again, to be sure. Each has a ledger, customers and a tenant of its own.
 */
class HurtRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HurtRun)

public:
    /** \a name is part of every customer's id; files go into \a folder. */
    HurtRun(const QString &name, const std::optional<Injection> &injection, int customers,
        const QString &folder, const QUrl &origin);
    ~HurtRun() override;

    void start();
    /** Killed after so many milliseconds, its resume after the next, and so on; then as usual. Without strace. */
    void startKilledAfter(const QList<int> &milliseconds);
    /** With \a traceFile, only traces: to learn how many calls there are. */
    void startTraced(const QString &traceFile);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString ledgerPath() const;
    [[nodiscard]] int customers() const { return m_customers; }
    [[nodiscard]] bool wasKilled() const { return m_wasKilled; }
    /** Of the run that was hurt; -1 where it was killed. */
    [[nodiscard]] int firstCode() const { return m_firstCode; }
    /** What went wrong with going on; empty where everything ended as it should. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QByteArray key(int customer) const;

signals:
    void ended();

private:
    enum class Step
    {
        Hurt,
        Resume,
        Again
    };
    void next();
    void startPlain(const QStringList &arguments);
    void killNext();
    [[nodiscard]] QStringList provision() const;

    const QString m_name;
    const std::optional<Injection> m_injection;
    const int m_customers;
    const QString m_folder;
    QProcess m_process;
    QTimer m_killer;
    QList<int> m_kills; ///< still to come
    Step m_step = Step::Hurt;
    bool m_wasKilled = false;
    int m_firstCode = -1;
    QString m_problem;
};

} // namespace testing
