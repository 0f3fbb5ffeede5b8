// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/oversold.h"

#include <QtTest/QTest>

using namespace jaego;

namespace {

using Kind = NumberEvent::Kind;
using Fate = NumberEvent::Fate;
using Cause = OversoldCause::Kind;

const ListingKey kCoupang{ ChannelId::Coupang, QStringLiteral("101") };
const ListingKey kNaver{ ChannelId::Naver, QStringLiteral("202") };

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(1'795'000'000LL + second, Qt::UTC);
}

NumberEvent made(int second, Kind kind, qint64 value, std::optional<ListingKey> listing = {},
                 const QString &reference = {})
{
    NumberEvent one;
    one.at = at(second);
    one.kind = kind;
    one.value = Units(value);
    one.listing = listing;
    one.reference = reference;
    return one;
}

NumberHistory history(const QList<NumberEvent> &events)
{
    NumberHistory all;
    all.sku = QStringLiteral("A");
    all.from = at(0);
    all.to = at(10'000);
    all.listings = { { kCoupang, {}, 1 }, { kNaver, {}, 1 } };
    all.events = events;
    return all;
}

/// The order C-1 on Coupang, three of which one lacks.
OversoldCase lacking(int second)
{
    OversoldCase oversold;
    oversold.sku = QStringLiteral("A");
    oversold.listing = kCoupang;
    oversold.orderId = QStringLiteral("C-1");
    oversold.orderedAt = at(second);
    oversold.foundAt = at(second + 15);
    oversold.units = Units(1);
    return oversold;
}

const QString kOwn = QStringLiteral("C-1");

} // namespace

class TestOversold final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoChannelsThatSoldTheLastUnitsAtOnceAreNamed();
    void anOrderLongBeforeIsNoRival();
    void aChannelThatWentOnSellingAfterItAcknowledgedIsToBlame();
    void aWriteThatFailedIsToBlame();
    void aCountThatFellAfterwardsIsToBlame();
    void aNumberRaisedOnTheChannelIsToBlame();
    void whatNobodyKnowsIsNotGuessed();
    void aListingThatWasLinkedToNothing();
    void everyCauseIsReadAsItIsStored();
};

void TestOversold::twoChannelsThatSoldTheLastUnitsAtOnceAreNamed()
{
    const auto why = oversoldCause(
        history({ made(0, Kind::Counted, 4), made(96, Kind::Ordered, 2, kNaver, QStringLiteral("N-9")),
                  made(100, Kind::Ordered, 3, kCoupang, kOwn) }),
        lacking(100));
    QCOMPARE(why.kind, Cause::SoldElsewhere);
    QCOMPARE(why.at, at(96));
    QCOMPARE(why.units, Units(2));
    QCOMPARE(why.words, QStringLiteral("NAVER N-9"));
}

void TestOversold::anOrderLongBeforeIsNoRival()
{
    const auto why = oversoldCause(
        history({ made(0, Kind::Counted, 4), made(10, Kind::Ordered, 2, kNaver, QStringLiteral("N-9")),
                  made(1'000, Kind::Ordered, 3, kCoupang, kOwn) }),
        lacking(1'000));
    QCOMPARE(why.kind, Cause::Unknown);
    // A cancelled one neither.
    NumberEvent cancelled = made(990, Kind::Ordered, 2, kNaver, QStringLiteral("N-9"));
    cancelled.cancelled = true;
    QCOMPARE(
        oversoldCause(history({ cancelled, made(1'000, Kind::Ordered, 3, kCoupang, kOwn) }), lacking(1'000))
            .kind,
        Cause::Unknown);
}

void TestOversold::aChannelThatWentOnSellingAfterItAcknowledgedIsToBlame()
{
    const auto why = oversoldCause(history({ made(0, Kind::Counted, 2), made(50, Kind::Written, 2, kCoupang),
                                             made(96, Kind::Ordered, 1, kNaver, QStringLiteral("N-9")),
                                             made(100, Kind::Ordered, 3, kCoupang, kOwn) }),
                                   lacking(100));
    QCOMPARE(why.kind, Cause::WriteIgnored);
    QCOMPARE(why.units, Units(2));
    QCOMPARE(why.at, at(50));
}

void TestOversold::aWriteThatFailedIsToBlame()
{
    NumberEvent failed = made(50, Kind::Written, 0, kCoupang);
    failed.fate = Fate::Failed;
    failed.words = QStringLiteral("판매 중지된 상품");
    const auto why = oversoldCause(
        history({ made(0, Kind::Counted, 0), failed, made(100, Kind::Ordered, 3, kCoupang, kOwn) }),
        lacking(100));
    QCOMPARE(why.kind, Cause::WriteFailed);
    QCOMPARE(why.words, failed.words);
}

void TestOversold::aCountThatFellAfterwardsIsToBlame()
{
    const auto why =
        oversoldCause(history({ made(0, Kind::Counted, 5), made(100, Kind::Ordered, 3, kCoupang, kOwn),
                                made(110, Kind::Counted, 2) }),
                      lacking(100));
    QCOMPARE(why.kind, Cause::CountFell);
    QCOMPARE(why.units, Units(3));
    QCOMPARE(why.at, at(110));
}

void TestOversold::aNumberRaisedOnTheChannelIsToBlame()
{
    const auto why = oversoldCause(
        history({ made(0, Kind::Counted, 2), made(10, Kind::Written, 2, kCoupang),
                  made(60, Kind::Read, 30, kCoupang), made(100, Kind::Ordered, 3, kCoupang, kOwn) }),
        lacking(100));
    QCOMPARE(why.kind, Cause::EditedUp);
    QCOMPARE(why.units, Units(30));
}

void TestOversold::whatNobodyKnowsIsNotGuessed()
{
    QCOMPARE(oversoldCause(history({}), lacking(100)).kind, Cause::Unknown);
    OversoldCase untimed = lacking(100);
    untimed.orderedAt = QDateTime();
    QCOMPARE(oversoldCause(history({}), untimed).kind, Cause::Unknown);
}

void TestOversold::aListingThatWasLinkedToNothing()
{
    OversoldCase other = lacking(100);
    other.listing = { ChannelId::Cafe24, QStringLiteral("10:A") };
    QCOMPARE(oversoldCause(history({}), other).kind, Cause::NotLinked);
}

void TestOversold::everyCauseIsReadAsItIsStored()
{
    for (const Cause kind : { Cause::Unknown, Cause::SoldElsewhere, Cause::WriteIgnored, Cause::WriteFailed,
                              Cause::CountFell, Cause::EditedUp, Cause::NotLinked })
        QCOMPARE(oversoldCauseFromString(nameOf(kind)), kind);
    QCOMPARE(oversoldCauseFromString(QStringLiteral("nonsense")), Cause::Unknown);
    for (int i = 0; i <= static_cast<int>(ReviewCause::Kind::NeverLinked); ++i) {
        const auto kind = static_cast<ReviewCause::Kind>(i);
        QCOMPARE(reviewCauseFromString(nameOf(kind)), std::optional(kind));
    }
    QVERIFY(!reviewCauseFromString(QStringLiteral("nonsense")));
}

QTEST_GUILESS_MAIN(TestOversold)
#include "tst_oversold.moc"
