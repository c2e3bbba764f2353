// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/awaydesk.h"

#include "ui/closeguard.h"
#include "ui/fleetcontroller.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QDBusMessage>
#include <QDateTime>
#include <QLocale>
#include <QMainWindow>
#include <QPainter>

namespace ui {

namespace {

/** The program's icon with an arc around it that closes as the batch goes on. */
QIcon iconWithProgress(int percent)
{
    constexpr int size = 64;
    constexpr int edge = 7;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    applicationIcon().paint(&painter, QRect(edge + 3, edge + 3, size - 2 * edge - 6, size - 2 * edge - 6));
    const QRectF ring(edge / 2.0, edge / 2.0, size - edge, size - edge);
    QColor color = QApplication::palette().color(QPalette::Highlight);
    painter.setPen(QPen(color, edge, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -percent * 360 * 16 / 100);
    color.setAlphaF(0.25F);
    painter.setPen(QPen(color, edge, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16 - percent * 360 * 16 / 100, -(100 - percent) * 360 * 16 / 100);
    return QIcon(pixmap);
}

bool needsAPerson(const RunView &view)
{
    switch (view.phase) {
    case runner::BatchPhase::SignInRefused:
    case runner::BatchPhase::Forbidden:
    case runner::BatchPhase::LedgerUnusable:
        return true;
    case runner::BatchPhase::Paused:
        return view.hold.kind != runner::Hold::Kind::None;
    default:
        return false;
    }
}

} // namespace

AwayDesk::AwayDesk(QMainWindow *window, FleetController *controller, CloseGuard *guard)
    : QObject(window)
    , m_window(window)
    , m_controller(controller)
    , m_tray(applicationIcon())
{
    m_tray.setContextMenu(&m_menu);
    m_menu.addAction(tr("&Show Fleetwright"), this, &AwayDesk::comeBack);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            comeBack();
    });
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &AwayDesk::comeBack);
    guard->setMayStay(QSystemTrayIcon::isSystemTrayAvailable());
    connect(guard, &CloseGuard::stayWanted, this, &AwayDesk::leaveToTray, Qt::QueuedConnection);
    connect(controller, &FleetController::viewChanged, this, &AwayDesk::follow);
}

void AwayDesk::offer(const QList<QAction *> &actions)
{
    m_menu.addActions(actions);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, [this] {
        comeBack(); // whoever quits is asked in the window
        m_window->close();
    });
}

void AwayDesk::follow()
{
    const RunView &view = m_controller->view();
    const bool underWay = m_controller->isUnderWay();
    if (!m_sleep && underWay)
        connectToDesktop();
    if (!m_sleep)
        return; // nothing has run yet
    m_sleep->setAwake(view.phase == runner::BatchPhase::Running || view.phase == runner::BatchPhase::Stopped,
        tr("A fleet of agents is being provisioned"));
    showTray(underWay);
    tellIfNew(view);
}

void AwayDesk::connectToDesktop()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_sleep = std::make_unique<SleepGuard>(bus);
    m_notifier = std::make_unique<Notifier>(bus);
    connect(m_notifier.get(), &Notifier::followed, this, &AwayDesk::comeBack);
    connect(m_notifier.get(), &Notifier::untold, this, [this](const QString &title, const QString &text) {
        if (m_tray.isVisible())
            m_tray.showMessage(title, text);
    });
}

void AwayDesk::tellIfNew(const RunView &view)
{
    const bool isUrgent = needsAPerson(view);
    if (!isUrgent && view.phase != runner::BatchPhase::Finished) {
        m_told.clear();
        return;
    }
    const auto condition = conditionOf(view, QDateTime::currentDateTimeUtc());
    if (!condition || condition->text == m_told)
        return;
    m_told = condition->text;
    if (!m_window->isActiveWindow()) // who looks at it needs no second telling
        m_notifier->tell(m_controller->batch().name, condition->text, isUrgent);
}

void AwayDesk::showTray(bool underWay)
{
    if (!underWay && m_window->isVisible()) {
        m_tray.hide();
        m_percent = -1;
        tellLauncher(false);
        return;
    }
    const int percent = static_cast<int>(m_controller->progress() * 100.0);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_tray.setIcon(iconWithProgress(percent));
    m_tray.setToolTip(tr("%1: %2 %", "name of a batch and how far it is")
                          .arg(m_controller->batch().name, QLocale().toString(percent)));
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
    tellLauncher(underWay);
}

void AwayDesk::tellLauncher(bool underWay) const
{
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/fleetwright/Fleetwright"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const QVariantMap properties{{QStringLiteral("progress"), std::max(m_percent, 0) / 100.0},
        {QStringLiteral("progress-visible"), underWay}};
    update.setArguments({QStringLiteral("application://org.fleetwright.Fleetwright.desktop"), properties});
    QDBusConnection::sessionBus().send(update);
}

void AwayDesk::leaveToTray()
{
    QApplication::setQuitOnLastWindowClosed(false); // a dialog that is closed later must not end the program
    m_window->hide();
}

void AwayDesk::comeBack()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    showTray(m_controller->isUnderWay());
}

} // namespace ui
