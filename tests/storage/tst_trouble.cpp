// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calllogrepository.h"
#include "storage/troublerepository.h"
#include "storagefixture.h"

using namespace jaego;
using jaego::test::at;
using jaego::test::StorageFixture;

class TestTrouble final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void causesAddUpByHourAndAreToldTheMostFrequentFirst();
    void theSlowestProductComesFirst();
    void anOversoldLineIsKeptOnce();
    void retriesAreCounted();
};

void TestTrouble::causesAddUpByHourAndAreToldTheMostFrequentFirst()
{
    StorageFixture fixture;
    TroubleRepository trouble(*fixture.db);
    using Kind = ReviewCause::Kind;
    const MismatchCauseCount edited{ Kind::EditedUp, ChannelId::Coupang, 2 };
    const MismatchCauseCount fell{ Kind::StockFell, ChannelId::Naver, 5 };
    VERIFY_OK(trouble.addCauses(at("2026-11-22T04:10:00.000Z"), { edited, fell }));
    VERIFY_OK(trouble.addCauses(at("2026-11-22T04:20:00.000Z"), { edited }));
    VERIFY_OK(trouble.addCauses(at("2026-11-22T06:00:00.000Z"), { edited }));

    const auto all = trouble.causes(at("2026-11-22T00:00:00.000Z"), at("2026-11-23T00:00:00.000Z"));
    VERIFY_OK(all);
    const QList<MismatchCauseCount> expected{ { Kind::EditedUp, ChannelId::Coupang, 6 }, fell };
    QCOMPARE(*all, expected);
    // A stretch that begins within an hour has that hour.
    const auto part = trouble.causes(at("2026-11-22T04:30:00.000Z"), at("2026-11-22T05:30:00.000Z"));
    VERIFY_OK(part);
    const QList<MismatchCauseCount> anHour{ fell, { Kind::EditedUp, ChannelId::Coupang, 4 } };
    QCOMPARE(*part, anHour);
}

void TestTrouble::theSlowestProductComesFirst()
{
    StorageFixture fixture;
    TroubleRepository trouble(*fixture.db);
    const auto one = [](const char *sku, qint64 ms) {
        return SlowAgreement{ QString::fromLatin1(sku), {}, ChannelId::Coupang, 1, ms, ms };
    };
    VERIFY_OK(trouble.addAgreements(at("2026-11-22T04:10:00.000Z"), { one("A", 4'000), one("B", 60'000) }));
    VERIFY_OK(trouble.addAgreements(at("2026-11-22T05:10:00.000Z"), { one("A", 90'000) }));
    const auto slow = trouble.slowest(at("2026-11-22T00:00:00.000Z"), at("2026-11-23T00:00:00.000Z"), 10);
    VERIFY_OK(slow);
    QCOMPARE(slow->size(), 2);
    QCOMPARE(slow->first(),
             (SlowAgreement{ QStringLiteral("A"), {}, ChannelId::Coupang, 2, 94'000, 90'000 }));
    QCOMPARE(slow->last().sku, QStringLiteral("B"));
}

void TestTrouble::anOversoldLineIsKeptOnce()
{
    StorageFixture fixture;
    TroubleRepository trouble(*fixture.db);
    OversoldCase oversold;
    oversold.id = QStringLiteral("01J0000000000000000000000A");
    oversold.sku = QStringLiteral("JJ-1");
    oversold.listing = { ChannelId::Naver, QStringLiteral("9100000001") };
    oversold.orderId = QStringLiteral("2026112200013");
    oversold.lineId = QStringLiteral("2026112200013-1");
    oversold.orderedAt = at("2026-11-22T04:10:00.000Z");
    oversold.foundAt = at("2026-11-22T04:10:15.000Z");
    oversold.units = Units(2);
    oversold.cause = { OversoldCause::Kind::SoldElsewhere, at("2026-11-22T04:09:58.000Z"), Units(3),
                       QStringLiteral("COUPANG 12") };
    VERIFY_OK(trouble.addCase(oversold));
    OversoldCase again = oversold;
    again.id = QStringLiteral("01J0000000000000000000000B");
    again.units = Units(1);
    VERIFY_OK(trouble.addCase(again));
    const auto cases = trouble.cases(at("2026-11-22T00:00:00.000Z"), at("2026-11-23T00:00:00.000Z"), 10);
    VERIFY_OK(cases);
    QCOMPARE(*cases, QList<OversoldCase>{ oversold });
}

void TestTrouble::retriesAreCounted()
{
    StorageFixture fixture;
    CallLogRepository calls(*fixture.db);
    CallEntry call;
    call.source = QStringLiteral("NAVER");
    call.where = QStringLiteral("naver.product.read");
    call.startedAt = at("2026-11-22T04:10:00.000Z");
    call.runId = QStringLiteral("run");
    CallEntry second = call;
    second.attempt = 2;
    second.success = true;
    VERIFY_OK(calls.append({ call, second }));
    const auto summed = calls.summed(at("2026-11-22T04:00:00.000Z"), at("2026-11-22T05:00:00.000Z"));
    VERIFY_OK(summed);
    QCOMPARE(summed->size(), 1);
    QCOMPARE(summed->first().calls, 2);
    QCOMPARE(summed->first().failed, 1);
    QCOMPARE(summed->first().retries, 1);
    const auto ofRun = calls.totalsOf(QStringLiteral("run"));
    VERIFY_OK(ofRun);
    QCOMPARE(ofRun->first().retries, 1);
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
