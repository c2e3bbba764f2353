// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/transportend.h"

#include <QTest>

using Error = QNetworkReply::NetworkError;
using wfw::Departure;
using wfw::TransportEnd;

/** "It never left" is said only of what cannot have arrived: everything else has to be repeated with care. */
class TransportEndTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void whatQtsErrorMeans_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("hasStatus");
        QTest::addColumn<Departure>("departure");
        QTest::addColumn<TransportEnd>("end");
        const auto row = [](const char *name, Error error, bool hasStatus, Departure departure,
                             TransportEnd end) {
            QTest::newRow(name) << error << hasStatus << departure << end;
        };
        using E = QNetworkReply;
        using T = TransportEnd;
        row("a reply", E::NoError, true, Departure::Possible, T::Complete);
        row("404", E::ContentNotFoundError, true, Departure::Possible, T::Complete);
        row("503", E::ServiceUnavailableError, true, Departure::Possible, T::Complete);
        row("407", E::ProxyAuthenticationRequiredError, true, Departure::Possible, T::Complete);
        row("cut behind the status", E::RemoteHostClosedError, true, Departure::Possible, T::ConnectionLost);
        // hazard 9
        row("Qt wanted to send it again", E::ContentReSendError, true, Departure::Possible,
            T::ConnectionLost);
        row("refused at once", E::ConnectionRefusedError, false, Departure::NotYet, T::ConnectionRefused);
        row("refused at the second try", E::ConnectionRefusedError, false, Departure::Possible,
            T::ConnectionLost);
        row("no such host", E::HostNotFoundError, false, Departure::NotYet, T::HostNotFound);
        row("certificate", E::SslHandshakeFailedError, false, Departure::NotYet, T::TlsFailed);
        for (const Error error : {E::ProxyConnectionRefusedError, E::ProxyNotFoundError,
                 E::ProxyAuthenticationRequiredError, E::ProxyConnectionClosedError, E::ProxyTimeoutError})
            row(qPrintable(QStringLiteral("proxy %1").arg(error)), error, false, Departure::NotYet,
                T::ProxyFailed); // hazard 43
        row("closed, body still here", E::RemoteHostClosedError, false, Departure::NotYet, T::NeverLeft);
        row("closed, no body to tell by", E::RemoteHostClosedError, false, Departure::Unknown,
            T::ConnectionLost);
        row("closed, body gone", E::RemoteHostClosedError, false, Departure::Possible, T::ConnectionLost);
    }

    void whatQtsErrorMeans()
    {
        QFETCH(Error, error);
        QFETCH(bool, hasStatus);
        QFETCH(Departure, departure);
        QFETCH(TransportEnd, end);
        QCOMPARE(wfw::transportEndFor(error, hasStatus, departure), end);
    }
};

QTEST_APPLESS_MAIN(TransportEndTest)
#include "tst_transportend.moc"
