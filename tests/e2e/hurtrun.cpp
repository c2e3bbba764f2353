// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/hurtrun.h"

#include "fleet/attemptkey.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace testing {

HurtRun::HurtRun(const QString &name, const std::optional<Injection> &injection, int customers,
    const QString &folder, const QUrl &origin)
    : m_name(name)
    , m_injection(injection)
    , m_customers(customers)
    , m_folder(folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WFW_API_BASE"_s, origin.toString());
    environment.insert(u"WFW_API_TOKEN"_s, name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // A traced program cannot be searched for leaks (both use ptrace); every other complaint of a sanitizer stands.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &HurtRun::next);
    m_killer.setSingleShot(true);
    m_killer.setTimerType(Qt::PreciseTimer);
    connect(&m_killer, &QTimer::timeout, &m_process, &QProcess::kill);

    QFile list(m_folder + u'/' + name + u".csv"_s);
    if (!list.open(QIODevice::WriteOnly))
        m_problem = list.errorString();
    list.write("customer_id,business_name,business_url\n");
    for (int customer = 1; customer <= customers; ++customer)
        list.write(u"%1-%2,Practice %2,https://practice%2.example\n"_s.arg(name).arg(customer).toUtf8());
}

HurtRun::~HurtRun()
{
    disconnect(&m_process, nullptr, this, nullptr);
    m_process.kill();
    m_process.waitForFinished();
}

QString HurtRun::ledgerPath() const
{
    return m_folder + u'/' + m_name + u".sqlite"_s;
}

QByteArray HurtRun::key(int customer) const
{
    return fleet::attemptKey(u"%1-%2"_s.arg(m_name).arg(customer), 1);
}

QStringList HurtRun::provision() const
{
    return {u"provision"_s, m_folder + u'/' + m_name + u".csv"_s};
}

void HurtRun::start()
{
    m_process.start(u"strace"_s,
        straceArguments(*m_injection,
            QStringList{QStringLiteral(CLI_PROGRAM)} + provision()
                + QStringList{u"--ledger"_s, ledgerPath(), u"--request-timeout"_s, u"800ms"_s}));
}

void HurtRun::startKilledAfter(const QList<int> &milliseconds)
{
    m_kills = milliseconds;
    killNext();
}

void HurtRun::killNext()
{
    m_killer.start(m_kills.takeFirst());
    // What died before it had a ledger has ordered nothing and begins anew.
    startPlain(QFile::exists(ledgerPath()) ? QStringList{u"resume"_s} : provision());
}

void HurtRun::startTraced(const QString &traceFile)
{
    m_process.start(u"strace"_s,
        QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, traceFile, QStringLiteral(CLI_PROGRAM)} + provision()
            + QStringList{u"--ledger"_s, ledgerPath(), u"--request-timeout"_s, u"800ms"_s});
}

void HurtRun::startPlain(const QStringList &arguments)
{
    m_process.start(QStringLiteral(CLI_PROGRAM),
        arguments + QStringList{u"--ledger"_s, ledgerPath(), u"--request-timeout"_s, u"800ms"_s});
}

void HurtRun::next()
{
    const bool isNormal = m_process.exitStatus() == QProcess::NormalExit;
    const int code = isNormal ? m_process.exitCode() : -1;
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).simplified();
    m_killer.stop();
    if (m_step == Step::Hurt) {
        m_wasKilled = m_wasKilled || !isNormal;
        if (!m_kills.isEmpty())
            return killNext();
        m_firstCode = code;
        m_step = Step::Resume;
        // Killed before it had made one, there is nothing to go on with.
        if (QFile::exists(ledgerPath()))
            return startPlain({u"resume"_s});
    } else if (code != 0) {
        m_problem = u"%1: exit code %2: %3"_s.arg(m_step == Step::Resume ? u"resume"_s : u"again"_s)
                        .arg(code)
                        .arg(said);
        emit ended();
        return;
    }
    if (m_step == Step::Again) {
        emit ended();
        return;
    }
    m_step = Step::Again;
    startPlain(provision());
}

} // namespace testing
