// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/adjustmentrepository.h"
#include "storage/alertrepository.h"
#include "storage/calllogrepository.h"
#include "storage/journalrepository.h"
#include "storage/kpirepository.h"
#include "storage/metarepository.h"
#include "storagefixture.h"

using namespace jaego;
using jaego::test::at;
using jaego::test::StorageFixture;

namespace {
const ListingKey kListing{ ChannelId::Coupang, QStringLiteral("3000000001") };

WriteIntent intent(const QString &id, quint64 generation, const char *sent)
{
    return { id, QStringLiteral("R1"), kListing, generation, Units(4), at(sent) };
}
} // namespace

class TestJournals final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWriteSentAndUnansweredIsFoundAfterACrash();
    void aWriteOfUnknownFateStaysUntilItIsSettled();
    void generationsOutliveForgottenWrites();
    void anIntentIsJournaledOnce();
    void anAdjustmentWithoutAnswerIsFoundAfterACrash();
    void theHistoryOfAProductNamesItsUndo();
    void callsAreSummedPerRunAndPerHour();
    void forgettingCallsKeepsTheTotals();
    void kpisRollUpByHourAndBySellersDay();
    void aRatioOverNothingIsNoData();
    void alertsStayOpenUntilTheirConditionEnds();
    void anUndeliveredAlertIsNotLost();
    void smallThingsAreFoundByPrefix();
};

void TestJournals::aWriteSentAndUnansweredIsFoundAfterACrash()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    const auto first = intent(QStringLiteral("W1"), 1, "2026-11-22T01:00:00Z");
    const auto second = intent(QStringLiteral("W2"), 2, "2026-11-22T01:00:01Z");
    VERIFY_OK(journal.recordIntents({ first, second }));
    VERIFY_OK(
        journal.recordOutcome(QStringLiteral("W1"), WriteOutcome::Accepted, at("2026-11-22T01:00:02Z")));
    VERIFY_OK(journal.recordVerified(QStringLiteral("W1"), at("2026-11-22T01:00:03Z")));
    fixture.reopen();
    JournalRepository again(*fixture.db);
    const auto left = again.unanswered();
    VERIFY_OK(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().intent, second);
    QVERIFY(!left->first().outcome);
    const auto story = again.of(kListing, 10);
    QCOMPARE(story->size(), 2);
    QCOMPARE(story->at(1).outcome, std::optional(WriteOutcome::Accepted));
    QCOMPARE(story->at(1).verifiedAt, at("2026-11-22T01:00:03Z"));
}

void TestJournals::aWriteOfUnknownFateStaysUntilItIsSettled()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    VERIFY_OK(journal.recordIntents({ intent(QStringLiteral("W1"), 1, "2026-11-22T01:00:00Z") }));
    VERIFY_OK(journal.recordOutcome(QStringLiteral("W1"), WriteOutcome::Unknown, at("2026-11-22T01:00:10Z"),
                                    QStringLiteral("timeout")));
    QCOMPARE(journal.unanswered()->size(), 1);
    QCOMPARE(journal.unanswered()->first().error, QStringLiteral("timeout"));
    VERIFY_OK(journal.recordOutcome(QStringLiteral("W1"), WriteOutcome::Failed, at("2026-11-22T01:00:20Z")));
    QVERIFY(journal.unanswered()->isEmpty());
}

void TestJournals::generationsOutliveForgottenWrites()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    VERIFY_OK(journal.recordIntents({ intent(QStringLiteral("W2"), 7, "2026-11-22T01:00:00Z"),
                                      intent(QStringLiteral("W1"), 3, "2026-11-22T01:00:00Z") }));
    VERIFY_OK(
        journal.recordOutcome(QStringLiteral("W2"), WriteOutcome::NoChange, at("2026-11-22T01:00:01Z")));
    VERIFY_OK(journal.forgetBefore(at("2026-12-01T00:00:00Z")));
    QCOMPARE(journal.of(kListing, 10)->size(), 1);
    QCOMPARE(journal.highestGenerations()->value(kListing), 7U);
}

void TestJournals::anIntentIsJournaledOnce()
{
    StorageFixture fixture;
    JournalRepository journal(*fixture.db);
    const auto one = intent(QStringLiteral("W1"), 1, "2026-11-22T01:00:00Z");
    VERIFY_OK(journal.recordIntents({ one }));
    QVERIFY(!journal.recordIntents({ intent(QStringLiteral("W9"), 9, "2026-11-22T01:00:00Z"), one }));
    QCOMPARE(journal.of(kListing, 10)->size(), 1);
    QCOMPARE(journal.highestGenerations()->value(kListing), 1U);
}

void TestJournals::anAdjustmentWithoutAnswerIsFoundAfterACrash()
{
    StorageFixture fixture;
    AdjustmentRepository adjustments(*fixture.db);
    AdjustmentRecord a;
    a.id = QStringLiteral("A1");
    a.sku = QStringLiteral("JJ-HB-500");
    a.setTo = Units(33);
    a.expected = Units(35);
    a.reason = QStringLiteral("실사");
    a.operatorName = QStringLiteral("kim");
    a.createdAt = at("2026-11-22T01:00:00Z");
    VERIFY_OK(adjustments.journal(a));
    const auto twice = adjustments.journal(a);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    fixture.reopen();
    AdjustmentRepository again(*fixture.db);
    QCOMPARE(again.unanswered()->size(), 1);
    QCOMPARE(again.unanswered()->first(), a);
    VERIFY_OK(again.markApplied(a.id, Units(35), Units(33), at("2026-11-22T01:00:05Z")));
    QVERIFY(again.unanswered()->isEmpty());
    const auto found = again.find(a.id);
    QCOMPARE((*found)->state, AdjustmentState::Applied);
    QCOMPARE((*found)->before, std::optional(Units(35)));
    QVERIFY(!again.find(QStringLiteral("nothing"))->has_value());
    AdjustmentRecord both = a;
    both.id = QStringLiteral("A2");
    both.delta = Units(1);
    QVERIFY(!again.journal(both));
}

void TestJournals::theHistoryOfAProductNamesItsUndo()
{
    StorageFixture fixture;
    AdjustmentRepository adjustments(*fixture.db);
    AdjustmentRecord a;
    a.id = QStringLiteral("A1");
    a.sku = QStringLiteral("A");
    a.delta = Units(-2);
    a.reason = QStringLiteral("파손");
    a.createdAt = at("2026-11-22T01:00:00Z");
    AdjustmentRecord undo = a;
    undo.id = QStringLiteral("A2");
    undo.delta = Units(2);
    undo.undoOf = a.id;
    AdjustmentRecord other = a;
    other.id = QStringLiteral("A3");
    other.sku = QStringLiteral("B");
    for (const auto &each : { a, undo, other })
        VERIFY_OK(adjustments.journal(each));
    VERIFY_OK(adjustments.markRefused(other.id, QStringLiteral("unknown"), at("2026-11-22T01:01:00Z")));
    QCOMPARE(*adjustments.history(QStringLiteral("A"), 10), (QList<AdjustmentRecord>{ undo, a }));
    QCOMPARE(adjustments.history(QString(), 10)->size(), 3);
    QCOMPARE(adjustments.history(QString(), 10)->first().error, QStringLiteral("unknown"));
}

void TestJournals::callsAreSummedPerRunAndPerHour()
{
    StorageFixture fixture;
    CallLogRepository calls(*fixture.db);
    const CallEntry good{ QStringLiteral("R1"),
                          QStringLiteral("COUPANG"),
                          QStringLiteral("coupang.stock.read"),
                          at("2026-11-22T01:59:59.999Z"),
                          10,
                          20,
                          1,
                          200,
                          true,
                          false,
                          QString() };
    CallEntry limited = good;
    limited.success = false;
    limited.rateLimited = true;
    limited.httpStatus = 429;
    limited.errorKind = QStringLiteral("rate_limited");
    CallEntry later = good;
    later.startedAt = at("2026-11-22T02:00:00Z");
    CallEntry feed = good;
    feed.runId = QString();
    VERIFY_OK(calls.append({ good, limited }));
    VERIFY_OK(calls.append({ later, feed }));
    const auto ofRun = calls.totalsOf(QStringLiteral("R1"));
    VERIFY_OK(ofRun);
    QCOMPARE(*ofRun, (QList<CallTotals>{ { QStringLiteral("COUPANG"), QDateTime(), 3, 1, 1, 0, 30, 60 } }));
    const auto hours = calls.hourly(at("2026-11-22T00:00:00Z"), at("2026-11-23T00:00:00Z"));
    VERIFY_OK(hours);
    QCOMPARE(hours->size(), 2);
    QCOMPARE(hours->at(0),
             (CallTotals{ QStringLiteral("COUPANG"), at("2026-11-22T01:00:00Z"), 3, 1, 1, 0, 30, 60 }));
    QCOMPARE(calls.callsOf(QStringLiteral("R1"), 10)->at(1).errorKind, QStringLiteral("rate_limited"));
}

void TestJournals::forgettingCallsKeepsTheTotals()
{
    StorageFixture fixture;
    CallLogRepository calls(*fixture.db);
    CallEntry call;
    call.runId = QStringLiteral("R1");
    call.source = QStringLiteral("NAVER");
    call.startedAt = at("2026-11-22T01:00:00Z");
    VERIFY_OK(calls.append({ call, call }));
    QCOMPARE(*calls.forgetBefore(at("2026-11-23T00:00:00Z")), 2);
    QVERIFY(calls.callsOf(QStringLiteral("R1"), 10)->isEmpty());
    QCOMPARE(calls.hourly(at("2026-11-22T00:00:00Z"), at("2026-11-23T00:00:00Z"))->first().calls, 2);
}

void TestJournals::kpisRollUpByHourAndBySellersDay()
{
    StorageFixture fixture;
    KpiRepository kpis(*fixture.db);
    const auto sample = [](const char *id, const char *when, qint64 duration) {
        return KpiSample{
            QString::fromLatin1(id), at(when), { 97, 100 }, { 100, 100 }, duration, { 1, 100 }, { 40, 40 }
        };
    };
    // 23:30 and 00:30 in Seoul: one UTC day, two of the seller's days
    const KpiSample evening = sample("R1", "2026-11-22T14:30:00Z", 4'000);
    const KpiSample night = sample("R2", "2026-11-22T15:30:00Z", 6'000);
    const KpiSample sameHour = sample("R3", "2026-11-22T15:40:00Z", 2'000);
    for (const auto &each : { evening, night, sameHour, sameHour })
        VERIFY_OK(kpis.add(each));
    const auto from = at("2026-11-01T00:00:00Z");
    const auto to = at("2026-12-01T00:00:00Z");
    QCOMPARE(*kpis.samples(from, to), (QList<KpiSample>{ evening, night, sameHour }));
    const auto hours = kpis.buckets(KpiSpan::Hour, from, to);
    QCOMPARE(hours->size(), 2);
    QCOMPARE(hours->at(1).start, at("2026-11-22T15:00:00Z"));
    QCOMPARE(hours->at(1).runs, 2);
    QCOMPARE(hours->at(1).accuracyBefore, (Ratio{ 194, 200 }));
    QCOMPARE(hours->at(1).durationMaxMs, 6'000);
    QCOMPARE(hours->at(1).meanDurationMs(), std::optional(4'000.0));
    const auto days = kpis.buckets(KpiSpan::Day, from, to);
    QCOMPARE(days->size(), 2);
    QCOMPARE(days->at(0).start, at("2026-11-21T15:00:00Z"));
    QCOMPARE(days->at(1).runs, 2);
    QCOMPARE((*kpis.latest())->runId, QStringLiteral("R3"));
}

void TestJournals::aRatioOverNothingIsNoData()
{
    QVERIFY(!Ratio().value());
    QVERIFY(!KpiBucket().meanDurationMs());
    QCOMPARE((Ratio{ 1, 4 }).value(), std::optional(0.25));
}

void TestJournals::alertsStayOpenUntilTheirConditionEnds()
{
    StorageFixture fixture;
    AlertRepository alerts(*fixture.db);
    AlertRecord alert;
    alert.id = QStringLiteral("L1");
    alert.kind = QStringLiteral("critical");
    alert.severity = QStringLiteral("HIGH");
    alert.subject = QStringLiteral("JJ-HB-500");
    alert.text = QStringLiteral("재고 3");
    alert.routes = { QStringLiteral("slack:ops-inventory"), QStringLiteral("kakao:ceo") };
    alert.state = QStringLiteral("pending");
    alert.raisedAt = at("2026-11-22T01:00:00Z");
    AlertRecord second = alert;
    second.id = QStringLiteral("L2");
    VERIFY_OK(alerts.raise({ alert, second }));
    fixture.reopen();
    AlertRepository again(*fixture.db);
    QCOMPARE(*again.open(), (QList<AlertRecord>{ alert, second }));
    VERIFY_OK(again.acknowledge({ alert.id }, QStringLiteral("kim"), at("2026-11-22T02:00:00Z")));
    VERIFY_OK(again.clear({ alert.id }, at("2026-11-22T03:00:00Z")));
    VERIFY_OK(again.clear({ alert.id }, at("2026-11-22T04:00:00Z")));
    QCOMPARE(*again.open(), QList<AlertRecord>{ second });
    const auto all = again.list(10);
    QCOMPARE(all->at(1).clearedAt, at("2026-11-22T03:00:00Z"));
    QCOMPARE(all->at(1).acknowledgedBy, QStringLiteral("kim"));
    QCOMPARE(again.list(10, QStringLiteral("L2"))->size(), 1);
}

void TestJournals::anUndeliveredAlertIsNotLost()
{
    StorageFixture fixture;
    AlertRepository alerts(*fixture.db);
    AlertRecord alert;
    alert.id = QStringLiteral("L1");
    alert.state = QStringLiteral("pending");
    alert.raisedAt = at("2026-11-22T01:00:00Z");
    VERIFY_OK(alerts.raise({ alert }));
    VERIFY_OK(alerts.setState({ alert.id }, QStringLiteral("failed")));
    QCOMPARE(alerts.undelivered()->size(), 1);
    VERIFY_OK(alerts.setState({ alert.id }, QStringLiteral("sent")));
    QVERIFY(alerts.undelivered()->isEmpty());
}

void TestJournals::smallThingsAreFoundByPrefix()
{
    StorageFixture fixture;
    MetaRepository meta(*fixture.db);
    VERIFY_OK(meta.set(QStringLiteral("lane_pause.NAVER"), QStringLiteral("1")));
    VERIFY_OK(meta.set(QStringLiteral("lane_pause.NAVER"), QStringLiteral("2")));
    VERIFY_OK(meta.set(QStringLiteral("lane%pause"), QStringLiteral("3")));
    const auto pauses = meta.valuesWithPrefix(QStringLiteral("lane_"));
    QCOMPARE(*pauses,
             (QHash<QString, QString>{ { QStringLiteral("lane_pause.NAVER"), QStringLiteral("2") } }));
    VERIFY_OK(meta.remove(QStringLiteral("lane_pause.NAVER")));
    QVERIFY(meta.valuesWithPrefix(QStringLiteral("lane_"))->isEmpty());
}

QTEST_GUILESS_MAIN(TestJournals)
#include "tst_journals.moc"
