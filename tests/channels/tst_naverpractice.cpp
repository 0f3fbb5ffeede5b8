// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navershop.h"
#include "sandbox/sandbox.h"
#include "support/await.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

/// The adapter against the practice market: both follow the reference, neither the other.
class TestNaverMarket final : public QObject {
    Q_OBJECT

    SystemScheduler m_scheduler;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Lane> m_lane;
    MemorySecrets m_secrets;
    MemoryTokens m_tokens;
    std::unique_ptr<NaverChannel> m_channel;

    Result<Catalogue> catalogue() { return awaitResult(m_channel->readCatalogue({}, {})); }
    QHash<QString, SandboxListing> listed() const
    {
        QHash<QString, SandboxListing> out;
        for (const SandboxListing &listing : m_sandbox->listings()) {
            if (listing.key.channel == ChannelId::Naver)
                out.insert(listing.key.externalId, listing);
        }
        return out;
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void theCatalogueIsTheMarketsOwn();
    void everyWritableListingCanBeSetAndNothingElseMoves();
    void strangeAnswersDoNotChangeWhatIsRead_data();
    void strangeAnswersDoNotChangeWhatIsRead();
    void aSuspendedListingIsWrittenAndStaysSuspended();
};

void TestNaverMarket::init()
{
    SandboxOptions options;
    options.products = 60;
    options.rateFactor = 2000;
    auto started = Sandbox::start(options);
    QVERIFY(started.ok());
    m_sandbox = std::move(*started);
    const SandboxCredentials credentials = m_sandbox->credentials();
    m_secrets.values = { { secretnames::naverClientId, credentials.naverClientId },
                         { secretnames::naverClientSecret, credentials.naverClientSecret } };
    m_tokens.entries.clear();
    m_http = std::make_unique<HttpClient>(&m_scheduler, HttpSettings{ 1000, 2000, 1 << 24 });
    m_lane = std::make_unique<Lane>(&m_scheduler, LaneSettings{ 500, 4, true, 0 });
    m_channel =
        std::make_unique<NaverChannel>(NaverSettings{ QUrl(m_sandbox->addresses().naver) }, &m_scheduler,
                                       m_http.get(), m_lane.get(), &m_secrets, &m_tokens, CallSink{});
}

void TestNaverMarket::cleanup()
{
    m_channel.reset();
    m_lane.reset();
    m_http.reset();
    m_sandbox.reset();
}

void TestNaverMarket::theCatalogueIsTheMarketsOwn()
{
    const auto read = catalogue();
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
    QVERIFY(read->failed.isEmpty());
    QVERIFY(read->contradictions.isEmpty());
    const auto market = listed();
    QCOMPARE(read->listings.size(), market.size());
    for (const Listing &listing : read->listings) {
        QVERIFY2(market.contains(listing.key.externalId), qPrintable(listing.key.externalId));
        const SandboxListing &own = market[listing.key.externalId];
        QCOMPARE(listing.sellerCode, own.sellerCode);
        QCOMPARE(listing.writability, own.writability);
    }
    for (const Observation &seen : read->observations) {
        if (seen.quantity)
            QCOMPARE(seen.quantity->value(), m_sandbox->shown(seen.listing).value_or(-1));
    }
}

void TestNaverMarket::everyWritableListingCanBeSetAndNothingElseMoves()
{
    QVERIFY(catalogue().ok());
    const auto market = listed();
    QHash<QString, QStringList> batches;
    QHash<QString, qint64> before;
    int number = 0;
    for (auto it = market.begin(); it != market.end(); ++it) {
        before.insert(it.key(), m_sandbox->shown(it->key).value_or(-1));
        if (it->writable && ++number % 3 == 0)
            batches[m_channel->batchKey(it.key())].append(it.key());
    }
    QVERIFY(batches.size() > 1);
    const TargetSource targets = [](const QString &id, std::optional<Units>) {
        return std::optional(Units(7 + id.size() % 3));
    };
    for (const QStringList &batch : batches) {
        for (qsizetype at = 0; at < batch.size(); at += m_channel->maxBatch()) {
            const QStringList some = batch.mid(at, m_channel->maxBatch());
            auto results = awaitResult(m_channel->write(some, 1.0, targets, {}));
            results.removeIf([](const WriteResult &one) { return one.kind == WriteResult::Kind::Echoed; });
            QCOMPARE(results.size(), some.size());
            for (const WriteResult &result : results) {
                const bool good =
                    result.kind == WriteResult::Kind::Accepted || result.kind == WriteResult::Kind::NoChange;
                QVERIFY2(good,
                         qPrintable(result.externalId + (result.error ? result.error->message : QString())));
                before.insert(result.externalId, targets(result.externalId, std::nullopt)->value());
                QVERIFY(m_sandbox->saleStatus(market[result.externalId].key) != QLatin1String("OUTOFSTOCK"));
            }
        }
    }
    for (auto it = market.begin(); it != market.end(); ++it)
        QCOMPARE(m_sandbox->shown(it->key).value_or(-1), before.value(it.key()));
    QCOMPARE(m_sandbox->counters(SandboxSource::Naver).refusedWrites, 0);
    QCOMPARE(m_sandbox->counters(SandboxSource::Naver).rateLimited, 0);
}

void TestNaverMarket::strangeAnswersDoNotChangeWhatIsRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("everyNth");
    using Kind = SandboxFault::Kind;
    QTest::newRow("numbers as text") << int(Kind::NumbersAsStrings) << 1;
    QTest::newRow("gzip") << int(Kind::Gzip) << 1;
    QTest::newRow("web pages") << int(Kind::HtmlInOk) << 7;
    QTest::newRow("ERROR in 200") << int(Kind::ErrorInOk) << 7;
    QTest::newRow("empty bodies") << int(Kind::EmptyBody) << 7;
    QTest::newRow("short bodies") << int(Kind::ShortBody) << 7;
    QTest::newRow("broken connections") << int(Kind::DropBefore) << 7;
    QTest::newRow("server errors") << int(Kind::ServerError) << 7;
    QTest::newRow("tokens void") << int(Kind::TokenInvalid) << 25;
}

void TestNaverMarket::strangeAnswersDoNotChangeWhatIsRead()
{
    QFETCH(int, kind);
    QFETCH(int, everyNth);
    const auto plain = catalogue();
    QVERIFY(plain.ok());
    m_channel->importCache({}); // everything is read anew
    SandboxFault fault;
    fault.kind = static_cast<SandboxFault::Kind>(kind);
    fault.everyNth = everyNth;
    m_sandbox->setFault(SandboxSource::Naver, fault);
    const auto read = catalogue();
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
    QVERIFY2(read->failed.isEmpty(), qPrintable(read->failed.value(0).second.message));
    QCOMPARE(read->listings, plain->listings);
    QCOMPARE(read->observations.size(), plain->observations.size());
    for (qsizetype i = 0; i < read->observations.size(); ++i)
        QCOMPARE(read->observations.at(i).quantity, plain->observations.at(i).quantity);
}

void TestNaverMarket::aSuspendedListingIsWrittenAndStaysSuspended()
{
    const auto market = listed();
    QString plain;
    for (auto it = market.begin(); it != market.end() && plain.isEmpty(); ++it) {
        if (it->writable && !it.key().contains(u':'))
            plain = it.key();
    }
    QVERIFY(!plain.isEmpty());
    m_sandbox->setStopped(market[plain].key, true);
    const auto results = awaitResult(m_channel->write(
        { plain }, 1.0, [](const QString &, std::optional<Units>) { return std::optional(Units(41)); }, {}));
    QCOMPARE(results.first().kind, WriteResult::Kind::Accepted);
    QCOMPARE(m_sandbox->shown(market[plain].key), std::optional<qint64>(41));
    QCOMPARE(m_sandbox->saleStatus(market[plain].key), QStringLiteral("SUSPENSION"));
}

QTEST_GUILESS_MAIN(TestNaverMarket)
#include "tst_naverpractice.moc"
