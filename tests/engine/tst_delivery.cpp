// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/messageserver.h"
#include "support/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QByteArray kInventory = "/services/T0/B0/inventory";
const QByteArray kOps = "/services/T0/B0/ops";
const QByteArray kMemo = "/v2/api/talk/memo";
const QByteArray kFriends = "/v1/api/talk/friends";
const QByteArray kSolapi = "/messages/v4/send-many/detail";
const QString kSlackRoute = QStringLiteral("slack:ops-inventory");

/// A shop whose alerts are sent to a loopback Slack, Kakao and SOLAPI.
struct Shop {
    explicit Shop(const WorldOptions &options = {}, KakaoKind kind = KakaoKind::Memo) : world(options)
    {
        Settings &settings = world.settings();
        settings.slack.enabled = true;
        settings.slack.apiBaseUrl = far.url(QString());
        settings.kakao.enabled = true;
        settings.kakao.kind = kind;
        settings.kakao.authBaseUrl = far.url(QString());
        settings.kakao.apiBaseUrl = far.url(QString());
        settings.kakao.receiverUuids = { QStringLiteral("one"), QStringLiteral("two") };
        settings.alimtalk = { far.url(QString()),
                              QStringLiteral("KA01PF"),
                              QStringLiteral("KA01TP"),
                              QStringLiteral("0212345678"),
                              { QStringLiteral("01012345678") } };
        world.secrets() = {
            { secretnames::slackOpsInventoryWebhook, Secret(far.webhook(QStringLiteral("inventory"))) },
            { secretnames::slackOpsAlertWebhook, Secret(far.webhook(QStringLiteral("ops"))) },
            { secretnames::kakaoClientId, Secret(QStringLiteral("client")) },
            { secretnames::kakaoRefreshToken, Secret(QStringLiteral("refresh-1")) },
            { secretnames::solapiApiKey, Secret(QStringLiteral("key")) },
            { secretnames::solapiApiSecret, Secret(far.solapiSecret) },
        };
        world.restart();
    }
    void sync(qint64 patienceMs = 30'000)
    {
        report = world.runOnce();
        awaitDone(world.engine().settleAlerts(&report, patienceMs, {}));
    }
    [[nodiscard]] qsizetype waiting(const QString &route) const
    {
        const auto messages =
            const_cast<World &>(world).store().messages.inState(route, QStringLiteral("pending"));
        return messages ? messages->size() : -1;
    }
    [[nodiscard]] RouteState route(const QString &name)
    {
        const auto all = awaitResult(world.engine().routes());
        for (const RouteState &state : all) {
            if (state.route == name)
                return state;
        }
        return {};
    }

    MessageServer far;
    World world;
    RunReport report;
};

} // namespace

/// From a raised alert to what Slack, Kakao and SOLAPI are asked over HTTP.
class TestDelivery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void aCriticalProductIsToldOnceToSlackAndKakao();
    void aLowProductIsToldToSlackOnly();
    void manyCriticalProductsAreOneDigestARoute();
    void aDryRunTellsNobody();
    void aLevelEnteredAgainIsToldAgain();
    void whatSlackAsksToWaitIsWaited();
    void anHourWithoutSlackLosesNothing();
    void whatWasStoredBeforeAPowerCutIsSentAfterIt();
    void aRouteThatIsGoneIsLeftAloneUntilItsAddressChanges_data();
    void aRouteThatIsGoneIsLeftAloneUntilItsAddressChanges();
    void aRefusedTokenIsRenewedOnce();
    void aRotatedRefreshTokenOutlivesARestart();
    void aUsedUpQuotaWaitsForTheKoreanMidnight();
    void aFriendKakaoNeverMentionsIsNotAskedForEver();
    void aFriendWhoFailedIsAskedAloneAgain();
    void anAlimtalkIsSignedAnewWithEachTry();
    void aFailedRunIsToldToOperations();
    void anAlertThatEndedMeanwhileIsSentAllTheSame();
    void aSuccessfulTestBringsARouteBack();
    void aNightLetsOneCriticalMessageThrough();
    void whatIsOverTheDaysBudgetWaits();
    void aProductsNameCommandsNothingInSlack();
    void aBotsRefusalInsideA200BreaksTheRoute();
};

void TestDelivery::aCriticalProductIsToldOnceToSlackAndKakao()
{
    Shop shop;
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync();
    QCOMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.far.asked(kMemo).size(), 1);
    QVERIFY(!shop.report.alerts.isEmpty());
    QCOMPARE(shop.report.alerts.first().state, QStringLiteral("sent"));
    shop.sync(); // nothing is new
    shop.world.restart();
    shop.sync();
    QCOMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.far.asked(kMemo).size(), 1);
}

void TestDelivery::aLowProductIsToldToSlackOnly()
{
    Shop shop;
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync();
    QCOMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.far.asked(kMemo).size(), 0);
}

void TestDelivery::manyCriticalProductsAreOneDigestARoute()
{
    Shop shop;
    for (int i = 1; i <= 6; ++i)
        shop.world.stock(shop.world.sku(i), 2);
    shop.sync();
    QCOMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.far.asked(kMemo).size(), 1);
    const auto blocks = QJsonDocument::fromJson(shop.far.asked(kInventory).first().request.body)
                            .object()[QStringLiteral("blocks")]
                            .toArray();
    QVERIFY(blocks.size() >= 8); // a title, six products, a context
}

void TestDelivery::aDryRunTellsNobody()
{
    Shop shop;
    shop.world.stock(shop.world.sku(1), 3);
    RunReport report = shop.world.dryRun();
    awaitDone(shop.world.engine().settleAlerts(&report, 5'000, {}));
    QVERIFY(shop.far.asked("/").isEmpty());
}

void TestDelivery::aLevelEnteredAgainIsToldAgain()
{
    Shop shop;
    for (const qint64 onHand : { 3, 20, 3 }) {
        shop.world.stock(shop.world.sku(1), onHand);
        shop.sync();
    }
    QCOMPARE(shop.far.asked(kMemo).size(), 2);
}

void TestDelivery::whatSlackAsksToWaitIsWaited()
{
    Shop shop;
    shop.far.burst = 0;
    shop.far.retryAfterS = 20;
    shop.far.now = [&shop] { return shop.world.engine().workshop().scheduler().nowMs(); };
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync(0);
    QTRY_COMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.far.asked(kInventory).first().status, 429);
    shop.far.burst = 5;
    QTRY_COMPARE(shop.far.taken(kInventory).size(), 1);
    const auto asked = shop.far.asked(kInventory);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.last().atMs - asked.first().atMs >= 20'000);
}

void TestDelivery::anHourWithoutSlackLosesNothing()
{
    WorldOptions options;
    options.quickness = 1000;
    Shop shop(options);
    shop.far.slack = MessageServer::Slack::Trouble;
    shop.far.now = [&shop] { return shop.world.engine().workshop().scheduler().nowMs(); };
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync(0);
    shop.world.stock(shop.world.sku(2), 9);
    shop.sync(0);
    const qint64 began = shop.far.now();
    QTRY_VERIFY_WITH_TIMEOUT(shop.far.now() - began > 3'600'000, 20'000);
    QVERIFY(shop.far.asked(kInventory).size() < 70); // not pressed: once a minute after the first tries
    QVERIFY(shop.far.taken(kInventory).isEmpty());
    shop.far.slack = MessageServer::Slack::Well;
    QTRY_COMPARE_WITH_TIMEOUT(shop.waiting(kSlackRoute), 0, 20'000);
    QByteArray all;
    for (const auto &got : shop.far.taken(kInventory))
        all += got.request.body;
    QVERIFY(all.contains("P-001"));
    QVERIFY(all.contains("P-002"));
    QVERIFY(shop.far.taken(kInventory).size() <= 2);
}

void TestDelivery::whatWasStoredBeforeAPowerCutIsSentAfterIt()
{
    Shop shop;
    shop.far.slack = MessageServer::Slack::Trouble;
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync(0);
    QTRY_VERIFY(!shop.far.asked(kInventory).isEmpty());
    const QString picture = shop.world.pictureOfTheDisk();
    shop.world.startOn(picture);
    shop.far.slack = MessageServer::Slack::Well;
    QTRY_COMPARE_WITH_TIMEOUT(shop.far.taken(kInventory).size(), 1, 20'000);
    shop.sync();
    QCOMPARE(shop.far.taken(kInventory).size(), 1);
}

void TestDelivery::aRouteThatIsGoneIsLeftAloneUntilItsAddressChanges_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("403") << static_cast<int>(MessageServer::Slack::InvalidToken);
    QTest::newRow("404") << static_cast<int>(MessageServer::Slack::NoService);
    QTest::newRow("410") << static_cast<int>(MessageServer::Slack::Archived);
}

void TestDelivery::aRouteThatIsGoneIsLeftAloneUntilItsAddressChanges()
{
    QFETCH(int, answer);
    Shop shop;
    shop.far.slack = static_cast<MessageServer::Slack>(answer);
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync();
    QCOMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.route(kSlackRoute).kind, RouteState::Kind::Broken);
    QVERIFY(!shop.route(kSlackRoute).words.isEmpty());
    shop.world.restart();
    shop.world.stock(shop.world.sku(2), 9);
    shop.sync();
    QCOMPARE(shop.far.asked(kInventory).size(), 1);
    QCOMPARE(shop.route(kSlackRoute).kind, RouteState::Kind::Broken);
    shop.far.slack = MessageServer::Slack::Well;
    shop.world.secrets()[secretnames::slackOpsInventoryWebhook] =
        Secret(shop.far.webhook(QStringLiteral("inventory-2")));
    shop.world.restart();
    QTRY_COMPARE(shop.far.taken(kInventory).size(), 1); // both, in one
    const QByteArray told = shop.far.taken(kInventory).first().request.body;
    QVERIFY(told.contains("P-001"));
    QVERIFY(told.contains("P-002"));
    QCOMPARE(shop.route(kSlackRoute).kind, RouteState::Kind::Ready);
}

void TestDelivery::aRefusedTokenIsRenewedOnce()
{
    Shop shop;
    shop.far.tokenDies = true;
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync();
    QCOMPARE(shop.far.renewals, 2);
    QCOMPARE(shop.far.asked(kMemo).size(), 2);
    QCOMPARE(shop.far.taken(kMemo).size(), 1);
}

void TestDelivery::aRotatedRefreshTokenOutlivesARestart()
{
    Shop shop;
    shop.far.rotates = true;
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync();
    QCOMPARE(shop.far.taken(kMemo).size(), 1);
    shop.world.restart();
    shop.far.rotates = false; // the one of before stays good
    shop.far.tokenDies = true;
    shop.world.stock(shop.world.sku(2), 3);
    shop.sync();
    shop.world.restart();
    shop.far.tokenDies = true;
    shop.world.stock(shop.world.sku(3), 3);
    shop.sync();
    QCOMPARE(shop.far.taken(kMemo).size(), 3);
    QCOMPARE(shop.far.renewals, 3);
}

void TestDelivery::aUsedUpQuotaWaitsForTheKoreanMidnight()
{
    Shop shop;
    shop.far.kakaoCode = -10;
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync(5'000);
    QCOMPARE(shop.far.asked(kMemo).size(), 1);
    const auto waiting =
        shop.world.store().messages.inState(QStringLiteral("kakao:ceo"), QStringLiteral("pending"));
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    const QDateTime due = waiting->first().nextTryAt.toOffsetFromUtc(9 * 3600);
    QVERIFY(std::abs(due.secsTo(QDateTime(due.date(), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600))) < 10);
    QVERIFY(due > QDateTime::currentDateTimeUtc());
}

void TestDelivery::aFriendKakaoNeverMentionsIsNotAskedForEver()
{
    WorldOptions options;
    options.quickness = 500;
    Shop shop(options, KakaoKind::Friends);
    shop.far.unmentioned = { QStringLiteral("two") };
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync(0);
    QTRY_COMPARE_WITH_TIMEOUT(shop.waiting(QStringLiteral("kakao:ceo")), 0, 20'000);
    const auto asked = shop.far.asked(kFriends);
    QCOMPARE(asked.size(), 3);
    for (const auto &again : asked.mid(1))
        QCOMPARE(formField(again.request.body, QStringLiteral("receiver_uuids")),
                 QStringLiteral("[\"two\"]"));
}

void TestDelivery::aFriendWhoFailedIsAskedAloneAgain()
{
    WorldOptions options;
    options.quickness = 500;
    Shop shop(options, KakaoKind::Friends);
    shop.far.friendCodes = { { QStringLiteral("two"), -603 } };
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync(0);
    QTRY_VERIFY(!shop.far.asked(kFriends).isEmpty());
    shop.far.friendCodes.clear();
    QTRY_COMPARE(shop.waiting(QStringLiteral("kakao:ceo")), 0);
    QCOMPARE(formField(shop.far.asked(kFriends).last().request.body, QStringLiteral("receiver_uuids")),
             QStringLiteral("[\"two\"]"));
}

void TestDelivery::anAlimtalkIsSignedAnewWithEachTry()
{
    WorldOptions options;
    options.quickness = 500;
    Shop shop(options, KakaoKind::Alimtalk);
    shop.far.numberCodes = { { QStringLiteral("01012345678"), QStringLiteral("2100") } }; // trouble of theirs
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync(0);
    QTRY_VERIFY(!shop.far.asked(kSolapi).isEmpty());
    shop.far.numberCodes.clear();
    QTRY_COMPARE(shop.waiting(QStringLiteral("kakao:ceo")), 0);
    const auto asked = shop.far.asked(kSolapi);
    QVERIFY(asked.size() >= 2);
    QCOMPARE(shop.far.taken(kSolapi).size(), asked.size()); // no signature was seen twice
    const auto message = QJsonDocument::fromJson(asked.last().request.body)[QStringLiteral("messages")][0];
    const auto variables = message[QStringLiteral("kakaoOptions")][QStringLiteral("variables")].toObject();
    QVERIFY(!variables.isEmpty());
    for (const QJsonValue &value : variables)
        QVERIFY(value.isString());
}

void TestDelivery::aFailedRunIsToldToOperations()
{
    Shop shop;
    shop.world.breaks(SandboxSource::Warehouse, SandboxFault::Kind::ServerError);
    shop.sync();
    QCOMPARE(shop.far.taken(kOps).size(), 1);
    QVERIFY(shop.far.asked(kMemo).isEmpty());
}

void TestDelivery::anAlertThatEndedMeanwhileIsSentAllTheSame()
{
    Shop shop;
    shop.far.slack = MessageServer::Slack::Trouble;
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync(0);
    QTRY_VERIFY(!shop.far.asked(kInventory).isEmpty());
    RunReport first = shop.report;
    shop.world.stock(shop.world.sku(1), 20);
    shop.sync(0);
    shop.far.slack = MessageServer::Slack::Well;
    QTRY_COMPARE_WITH_TIMEOUT(shop.waiting(kSlackRoute), 0, 20'000);
    awaitDone(shop.world.engine().settleAlerts(&first, 0, {}));
    QVERIFY(std::any_of(first.alerts.begin(), first.alerts.end(), [](const AlertReport &alert) {
        return alert.kind == QLatin1String("low") && alert.state == QLatin1String("sent");
    }));
}

void TestDelivery::aSuccessfulTestBringsARouteBack()
{
    Shop shop;
    shop.far.slack = MessageServer::Slack::NoService;
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync();
    QCOMPARE(shop.route(kSlackRoute).kind, RouteState::Kind::Broken);
    shop.far.slack = MessageServer::Slack::Well;
    shop.world.engine().test(kSlackRoute);
    QTRY_COMPARE(shop.far.taken(kInventory).size(), 2); // the test, then what had waited
    QTRY_COMPARE(shop.route(kSlackRoute).kind, RouteState::Kind::Ready);
    QVERIFY(shop.far.taken(kInventory).last().request.body.contains("P-001"));
}

void TestDelivery::aNightLetsOneCriticalMessageThrough()
{
    Shop shop;
    const QTimeZone zone = shop.world.settings().schedule.timezone;
    const QTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone).time();
    shop.world.settings().kakao.quietFrom = now.addSecs(-3600);
    shop.world.settings().kakao.quietTo = now.addSecs(7200);
    shop.world.restart();
    for (const int product : { 1, 2 }) {
        shop.world.stock(shop.world.sku(product), 3);
        shop.sync(5'000);
    }
    QCOMPARE(shop.far.taken(kMemo).size(), 1);
    QCOMPARE(shop.waiting(QStringLiteral("kakao:ceo")), 1);
}

void TestDelivery::whatIsOverTheDaysBudgetWaits()
{
    Shop shop;
    shop.world.settings().kakao.dailyBudget = 1;
    shop.world.restart();
    for (const int product : { 1, 2, 3 }) {
        shop.world.stock(shop.world.sku(product), 3);
        shop.sync(5'000);
    }
    QCOMPARE(shop.far.asked(kMemo).size(), 1);
    QCOMPARE(shop.waiting(QStringLiteral("kakao:ceo")), 1); // two became one
}

void TestDelivery::aProductsNameCommandsNothingInSlack()
{
    WorldOptions options;
    options.firstName = QStringLiteral("<!channel> & <script> =HYPERLINK()");
    Shop shop(options);
    shop.world.stock(shop.world.sku(1), 3);
    shop.sync();
    QCOMPARE(shop.far.taken(kInventory).size(), 1);
    const QByteArray told = shop.far.taken(kInventory).first().request.body;
    QVERIFY(!told.contains("<!"));
    QVERIFY(!told.contains("<script"));
    QVERIFY2(told.contains("&lt;!channel&gt; &amp; &lt;script&gt;"), told.constData());
}

void TestDelivery::aBotsRefusalInsideA200BreaksTheRoute()
{
    Shop shop;
    shop.world.secrets().remove(secretnames::slackOpsInventoryWebhook);
    shop.world.secrets().insert(secretnames::slackBotToken, Secret(QStringLiteral("xoxb-1")));
    shop.world.restart();
    shop.world.stock(shop.world.sku(1), 9);
    shop.sync();
    QCOMPARE(shop.far.taken("/chat.postMessage").size(), 1);
    QCOMPARE(shop.far.asked("/chat.postMessage").first().request.header("Authorization"),
             QByteArray("Bearer xoxb-1"));
    shop.far.slackError = QStringLiteral("not_in_channel");
    shop.world.stock(shop.world.sku(2), 9);
    shop.sync();
    QCOMPARE(shop.route(kSlackRoute).kind, RouteState::Kind::Broken);
    QVERIFY(shop.route(kSlackRoute).words.contains(QLatin1String("not_in_channel")));
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
