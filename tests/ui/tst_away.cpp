// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopstub.h"
#include "ui/closedialog.h"
#include "ui/notifier.h"
#include "ui/sleepguard.h"
#include "windowtest.h"

#include <QSignalSpy>

using ui::MainWindow;
using ui::RowState;
using windowtest::count;

/** What the desktop hears of a batch: on a bus of the test's own, from stubs that stand in for a desktop. */
class TestAway : public QObject
{
    Q_OBJECT

public:
    explicit TestAway(const QString &address)
        : m_address(address)
    {
    }

private slots:
    void initTestCase();
    void init();
    void staysAwakeWhileThereIsWork();
    void isReleasedBeforeTheAnswerCame();
    void tellsOnceAndComesBack();
    void markupIsNotBelieved();
    void aBatchIsWatchedFromAfar();
    void closingOffersTheTray();

private:
    QString m_address;
    ScreenSaverStub m_screenSaver;
    NotificationsStub m_notifications;
    QDBusConnection m_desktop{QStringLiteral("none")};
    QDBusConnection m_program{QStringLiteral("none")};
    QTemporaryDir m_directory;
};

void TestAway::initTestCase()
{
    if (m_address.isEmpty())
        QSKIP("there is no dbus-daemon on this machine");
    m_desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
    m_program = QDBusConnection::connectToBus(m_address, QStringLiteral("program"));
    QVERIFY(m_desktop.registerObject(
        QStringLiteral("/org/freedesktop/ScreenSaver"), &m_screenSaver, QDBusConnection::ExportAllSlots));
    QVERIFY(m_desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_notifications,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    QVERIFY(m_desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestAway::init()
{
    uitest::failOnWarnings();
    m_notifications.told.clear();
}

void TestAway::staysAwakeWhileThereIsWork()
{
    ui::SleepGuard guard(m_program);
    guard.setAwake(true, QStringLiteral("work"));
    guard.setAwake(true, QStringLiteral("work"));
    QTRY_COMPARE(m_screenSaver.held.size(), 1);
    QCOMPARE(m_screenSaver.reason, QStringLiteral("work"));
    guard.setAwake(false);
    QTRY_COMPARE(m_screenSaver.held.size(), 0);
    guard.setAwake(true);
    QTRY_COMPARE(m_screenSaver.held.size(), 1);
    {
        ui::SleepGuard other(m_program);
        other.setAwake(true);
        QTRY_COMPARE(m_screenSaver.held.size(), 2);
    }
    QTRY_COMPARE(m_screenSaver.held.size(), 1); // who goes lets go
    guard.setAwake(false);
    QTRY_COMPARE(m_screenSaver.held.size(), 0);
}

void TestAway::isReleasedBeforeTheAnswerCame()
{
    const int before = m_screenSaver.asked;
    ui::SleepGuard guard(m_program);
    guard.setAwake(true);
    guard.setAwake(false); // the question is still on its way
    QTRY_COMPARE(m_screenSaver.asked, before + 1);
    QTRY_COMPARE(m_screenSaver.held.size(), 0);
}

void TestAway::tellsOnceAndComesBack()
{
    ui::Notifier notifier(m_program);
    QSignalSpy followed(&notifier, &ui::Notifier::followed);
    notifier.tell(QStringLiteral("p.csv"), QStringLiteral("Done."), false);
    QTRY_COMPARE(m_notifications.told.size(), 1);
    QCOMPARE(m_notifications.told.first().title, QStringLiteral("p.csv"));
    QCOMPARE(m_notifications.told.first().actions.value(0), QStringLiteral("default"));
    QCOMPARE(m_notifications.told.first().urgency, 1);
    emit m_notifications.ActionInvoked(99, QStringLiteral("default")); // another program's
    QTRY_COMPARE(followed.size(), 0);
    notifier.tell(QStringLiteral("p.csv"), QStringLiteral("You are needed."), true);
    QTRY_COMPARE(m_notifications.told.size(), 2);
    QCOMPARE(m_notifications.told.last().replaces, 7U);
    QCOMPARE(m_notifications.told.last().urgency, 2);
    emit m_notifications.ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(followed.size(), 1);
}

void TestAway::markupIsNotBelieved() // hazard 56
{
    ui::Notifier notifier(m_program);
    notifier.tell(QStringLiteral("t"), QStringLiteral("<img src=x>"), false);
    QTRY_COMPARE(m_notifications.told.size(), 1);
    QCOMPARE(m_notifications.told.first().text, QStringLiteral("&lt;img src=x&gt;"));
}

void TestAway::aBatchIsWatchedFromAfar()
{
    sandbox::EmbeddedSandbox server;
    sandbox::Options options;
    options.speed = 30;
    QVERIFY2(server.start(options), qPrintable(server.problem()));
    MainWindow window(windowtest::serverStartup(server, server.token()));
    window.show();
    window.openList(windowtest::writeFile(m_directory, QStringLiteral("p.csv"),
        "customer_id,business_name,business_url\nc1,One,https://one.example\n"));
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 1);
    QCOMPARE(m_screenSaver.held.size(), 0);
    windowtest::startHere(window, 1);
    QTRY_COMPARE(m_screenSaver.held.size(), 1);
    window.hide(); // as if it were in the tray
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 1U, 30'000);
    QTRY_COMPARE(m_screenSaver.held.size(), 0);
    QTRY_COMPARE(m_notifications.told.size(), 1);
    QVERIFY(m_notifications.told.first().text.startsWith(QStringLiteral("Done")));
    emit m_notifications.ActionInvoked(7, QStringLiteral("default"));
    QTRY_VERIFY(window.isVisible());
}

void TestAway::closingOffersTheTray()
{
    ui::RowCounts counts{};
    counts.fill(1);
    QWidget window;
    const auto buttonOf = [](const ui::CloseDialog &dialog) -> QPushButton * {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("tray")))
                return button;
        }
        return nullptr;
    };
    ui::CloseDialog without(counts, false, &window);
    QVERIFY(!buttonOf(without));
    ui::CloseDialog dialog(counts, true, &window);
    QSignalSpy stay(&dialog, &ui::CloseDialog::stayWanted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    buttonOf(dialog)->click();
    QCOMPARE(stay.size(), 1);
    QCOMPARE(rejected.size(), 1); // nothing is closed
}

int main(int argc, char **argv)
{
    const uitest::PrivateSettings settings;
    const PrivateBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    QApplication application(argc, argv);
    ui::initResources();
    TestAway test(bus.address());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_away.moc"
