// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24channel.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/shopbench.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

/// The practice markets on the machine's own clock: they check signatures, tokens and rates.
struct Practice {
    explicit Practice(double rateFactor = 100)
    {
        SandboxOptions options;
        options.products = 60;
        options.rateFactor = rateFactor;
        auto started = Sandbox::start(options);
        if (!started)
            qFatal("the practice servers do not start: %s", qPrintable(started.error().message));
        sandbox = std::move(started.value());
        const SandboxCredentials keys = sandbox->credentials();
        secrets.values = { { secretnames::coupangAccessKey, keys.coupangAccessKey },
                           { secretnames::coupangSecretKey, keys.coupangSecretKey },
                           { secretnames::cafe24ClientId, keys.cafe24ClientId },
                           { secretnames::cafe24ClientSecret, keys.cafe24ClientSecret },
                           { secretnames::cafe24RefreshToken, keys.cafe24RefreshToken } };
        coupang = std::make_unique<CoupangChannel>(
            CoupangSettings{ QUrl(sandbox->addresses().coupang), keys.coupangVendorId }, &scheduler, &http,
            &coupangLane, &secrets, CallSink());
        cafe24 =
            std::make_unique<Cafe24Channel>(Cafe24Settings{ QUrl(sandbox->addresses().cafe24),
                                                            keys.cafe24MallId, QStringLiteral("2026-03-01") },
                                            &scheduler, &http, &cafe24Lane, &secrets, &tokens, CallSink());
    }

    std::unique_ptr<Sandbox> sandbox;
    SystemScheduler scheduler;
    HttpClient http{ &scheduler, { 3000, 10'000, 1 << 24 } };
    Lane coupangLane{ &scheduler, { 400, 4, false, 0 } };
    Lane cafe24Lane{ &scheduler, { 180, 4, false, 0 } };
    SecretsInAPocket secrets;
    TokensInAPocket tokens;
    std::unique_ptr<CoupangChannel> coupang;
    std::unique_ptr<Cafe24Channel> cafe24;

    [[nodiscard]] Channel &channel(ChannelId id)
    {
        if (id == ChannelId::Coupang)
            return *coupang;
        return *cafe24;
    }
    [[nodiscard]] QHash<QString, SandboxListing> listings(ChannelId id) const
    {
        QHash<QString, SandboxListing> found;
        const auto all = sandbox->listings();
        for (const SandboxListing &listing : all) {
            if (listing.key.channel == id)
                found.insert(listing.key.externalId, listing);
        }
        return found;
    }
};

} // namespace

class TestCoupangCafe24Practice : public QObject {
    Q_OBJECT

    static void channels()
    {
        QTest::addColumn<ChannelId>("id");
        QTest::newRow("Coupang") << ChannelId::Coupang;
        QTest::newRow("Cafe24") << ChannelId::Cafe24;
    }

private Q_SLOTS:
    void theCatalogueIsWhatTheMarketReallyLists_data() { channels(); }
    void theCatalogueIsWhatTheMarketReallyLists()
    {
        QFETCH(ChannelId, id);
        Practice practice;
        const auto catalogue = awaitResult(practice.channel(id).readCatalogue({}, {}));
        if (!catalogue)
            QFAIL(qPrintable(catalogue.error().message));
        QVERIFY(catalogue.value().failed.isEmpty());
        const auto truth = practice.listings(id);
        QVERIFY(!truth.isEmpty());
        QSet<QString> read;
        for (const Listing &listing : catalogue.value().listings) {
            const auto real = truth.constFind(listing.key.externalId);
            QVERIFY2(real != truth.cend(), qPrintable(listing.key.externalId));
            QCOMPARE(static_cast<int>(listing.writability), static_cast<int>(real->writability));
            QCOMPARE(listing.sellerCode, real->sellerCode);
            read.insert(listing.key.externalId);
        }
        for (const SandboxListing &real : truth)
            QVERIFY2(read.contains(real.key.externalId), qPrintable(real.key.externalId));
        QCOMPARE(practice.sandbox->counters(sandboxSource(id)).rateLimited, 0);
        QCOMPARE(practice.sandbox->counters(sandboxSource(id)).unauthorized, 0);
    }
    void everyQuantityIsReadAsItIsShown_data() { channels(); }
    void everyQuantityIsReadAsItIsShown()
    {
        QFETCH(ChannelId, id);
        Practice practice;
        QStringList ids;
        const auto truth = practice.listings(id);
        for (const SandboxListing &listing : truth) {
            if (listing.writable)
                ids.append(listing.key.externalId);
        }
        const StockReading reading =
            awaitResult(practice.channel(id).readStock(ids, Priority::SweepRead, {}, {}));
        if (reading.error)
            QFAIL(qPrintable(reading.error->message));
        QCOMPARE(reading.seen.size(), ids.size());
        for (const Observation &seen : reading.seen)
            QCOMPARE(seen.quantity->value(), practice.sandbox->shown(seen.listing).value_or(-1));
    }
    void aWrittenQuantityIsShown_data() { channels(); }
    void aWrittenQuantityIsShown()
    {
        QFETCH(ChannelId, id);
        Practice practice;
        QHash<QString, QStringList> batches;
        const auto truth = practice.listings(id);
        for (const SandboxListing &listing : truth) {
            if (listing.writable)
                batches[practice.channel(id).batchKey(listing.key.externalId)].append(listing.key.externalId);
        }
        const auto target = [](const QString &, std::optional<Units>) { return std::optional(Units(7)); };
        for (const QStringList &batch : batches) {
            const auto results = awaitResult(practice.channel(id).write(batch, 0, target, {}));
            QCOMPARE(results.size(), batch.size());
            for (const WriteResult &result : results) {
                QVERIFY2(result.kind == WriteResult::Kind::Accepted
                             || result.kind == WriteResult::Kind::NoChange,
                         qPrintable(result.externalId));
                QCOMPARE(practice.sandbox->shown({ id, result.externalId }), std::optional<qint64>(7));
            }
        }
        QCOMPARE(practice.sandbox->counters(sandboxSource(id)).refusedWrites, 0);
    }
    void aWriteAnsweredTooLateIsUnknownAndSentOnce_data() { channels(); }
    void aWriteAnsweredTooLateIsUnknownAndSentOnce()
    {
        QFETCH(ChannelId, id);
        Practice practice;
        QString listing;
        const auto truth = practice.listings(id);
        for (const SandboxListing &candidate : truth) {
            if (candidate.writable)
                listing = candidate.key.externalId;
        }
        QVERIFY(awaitResult(practice.channel(id).test({})));
        practice.sandbox->resetCounters();
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::GatewayTimeoutAfter;
        fault.writesOnly = true;
        practice.sandbox->setFault(sandboxSource(id), fault);
        const auto target = [](const QString &, std::optional<Units>) { return std::optional(Units(3)); };
        const auto results = awaitResult(practice.channel(id).write({ listing }, 0, target, {}));
        QCOMPARE(results.first().kind, WriteResult::Kind::Unknown);
        QCOMPARE(practice.sandbox->counters(sandboxSource(id)).calls, 1);
        QCOMPARE(practice.sandbox->shown({ id, listing }), std::optional<qint64>(3));
    }
    void aTokenVoidedOverNightIsRenewedOnce()
    {
        Practice practice;
        QVERIFY(awaitResult(practice.cafe24->test({})));
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::TokenInvalid;
        fault.times = 1;
        practice.sandbox->setFault(SandboxSource::Cafe24, fault);
        const auto words = awaitResult(practice.cafe24->test({}));
        if (!words)
            QFAIL(qPrintable(words.error().message));
        QVERIFY(practice.sandbox->counters(SandboxSource::Cafe24).tokenCalls <= 2);
    }
    void theTestCallsAreAnswered_data() { channels(); }
    void theTestCallsAreAnswered()
    {
        QFETCH(ChannelId, id);
        Practice practice;
        const auto words = awaitResult(practice.channel(id).test({}));
        if (!words)
            QFAIL(qPrintable(words.error().message));
        QVERIFY(!words.value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCoupangCafe24Practice)
#include "tst_coupangcafe24practice.moc"
