// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry.h"

#include <QTest>

using namespace jaego;
using Action = Verdict::Action;
using Kind = Error::Kind;

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanHelpIsRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<bool>("renewed");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("write");
        const auto row = [](const char *name, Kind kind, int status, int attempt, bool renewed, Action read,
                            Action write) {
            QTest::newRow(name) << int(kind) << status << attempt << renewed << int(read) << int(write);
        };
        row("time-out", Kind::Timeout, 0, 1, false, Action::Retry, Action::ReadBackThenDecide);
        row("time-out, last try", Kind::Timeout, 0, 3, false, Action::GiveUp, Action::GiveUp);
        row("refused or broken", Kind::Network, 0, 2, false, Action::Retry, Action::ReadBackThenDecide);
        row("500", Kind::Http, 500, 1, false, Action::Retry, Action::ReadBackThenDecide);
        row("504", Kind::Http, 504, 1, false, Action::Retry, Action::ReadBackThenDecide);
        row("HTML on 200", Kind::Parse, 200, 1, false, Action::Retry, Action::ReadBackThenDecide);
        row("429", Kind::RateLimited, 429, 1, false, Action::PauseLaneThenRetry, Action::PauseLaneThenRetry);
        row("429, last try", Kind::RateLimited, 429, 3, false, Action::GiveUp, Action::GiveUp);
        row("401", Kind::Auth, 401, 1, false, Action::RenewTokenThenRetry, Action::RenewTokenThenRetry);
        row("401 after renewal", Kind::Auth, 401, 1, true, Action::GiveUp, Action::GiveUp);
        row("403", Kind::Auth, 403, 1, false, Action::GiveUp, Action::GiveUp);
        row("400", Kind::Rejected, 400, 1, false, Action::GiveUp, Action::GiveUp);
        row("404", Kind::NotFound, 404, 1, false, Action::GiveUp, Action::GiveUp);
        row("409", Kind::Conflict, 409, 1, false, Action::GiveUp, Action::GiveUp);
        row("contradiction", Kind::Contradiction, 200, 1, false, Action::GiveUp, Action::GiveUp);
        row("missing secret", Kind::Config, 0, 1, false, Action::GiveUp, Action::GiveUp);
        row("stopped", Kind::Cancelled, 0, 1, false, Action::GiveUp, Action::GiveUp);
    }

    void onlyWhatCanHelpIsRepeated()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, attempt);
        QFETCH(bool, renewed);
        QFETCH(int, read);
        QFETCH(int, write);
        const Error error(static_cast<Kind>(kind), QStringLiteral("t"), {}, status);
        const RetryLimits limits{ 3, 100, 1000 };
        QCOMPARE(int(verdictFor(error, CallKind::Read, attempt, renewed, limits, 0.5).action), read);
        QCOMPARE(int(verdictFor(error, CallKind::Write, attempt, renewed, limits, 0.5).action), write);
    }

    void backOffDoublesWithFullJitterUpToItsCeiling()
    {
        const RetryLimits limits{ 5, 100, 1000 };
        QCOMPARE(backoffMs(1, limits, 0.5), 50);
        QCOMPARE(backoffMs(2, limits, 0.5), 100);
        QCOMPARE(backoffMs(3, limits, 0.5), 200);
        QCOMPARE(backoffMs(4, limits, 0.999), 799);
        QCOMPARE(backoffMs(9, limits, 0.5), 500);
        QCOMPARE(backoffMs(100, limits, 0.5), 500);
        QCOMPARE(backoffMs(1, limits, 0.0), 0);
    }

    void retryAfterIsTheLeastWeWait()
    {
        Error error(Kind::RateLimited, QStringLiteral("t"), {}, 429);
        error.retryAfter = std::chrono::milliseconds(7000);
        QCOMPARE(verdictFor(error, CallKind::Read, 1, false, { 3, 100, 1000 }, 0.5).delayMs, 7000);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
