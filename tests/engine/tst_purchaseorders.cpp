// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/purchasedesk.h"
#include "inbox/webhooksignature.h"
#include "support/scriptedserver.h"
#include "support/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QString kSecret = QStringLiteral("whsec_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=");

ScriptedReply answer(int status, const QByteArray &body = "{}", const QByteArray &retryAfter = {})
{
    ScriptedReply reply = ScriptedReply::json(body, status);
    if (!retryAfter.isEmpty())
        reply.headers.append({ "Retry-After", retryAfter });
    return reply;
}

} // namespace

/// What was approved: on order until it is in, and sent to the purchase system until it is taken.
class TestPurchaseOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void anApprovalIsOnOrderAndNotProposedAgain();
    void aCountThatRisesHasComeIn();
    void aReturnIsNoDelivery();
    void aReceiptIsTakenInOnce();
    void aPersonSaysThatGoodsAreInOrNeverCome();
    void goodsThatNeverCameAreProposedAgain();
    void anOrderIsOneSignedEventASupplier();
    void aServerInTroubleIsAskedAgainWithTheSameId();
    void retryAfterIsKept();
    void gone410EndsItInWordsUntilAPersonSaysOtherwise();
    void anOrderStoredAndNotSentIsSentAfterARestart();
    void withoutAnAddressNothingIsApprovedForSending();

private:
    static ProposalSnapshot read(World &world)
    {
        QSignalSpy told(&world.engine(), &Engine::proposalsRead);
        world.engine().tellProposals();
        return told.isEmpty() ? ProposalSnapshot() : told.first().first().value<ProposalSnapshot>();
    }
    static qint64 onOrder(World &world, const Sku &sku)
    {
        qint64 units = 0;
        const QList<PurchaseLine> lines = read(world).onOrder;
        for (const PurchaseLine &line : lines)
            units += line.purchase.sku == sku ? line.purchase.open().value() : 0;
        return units;
    }
    static int open(World &world)
    {
        int count = 0;
        const QList<ProposalLine> lines = read(world).lines;
        for (const ProposalLine &line : lines)
            count += line.proposal.isLive() ? 1 : 0;
        return count;
    }
    static void approveAll(World &world, bool post)
    {
        ProposalChoice choice;
        choice.action = ProposalAction::Approve;
        const QList<ProposalLine> lines = read(world).lines;
        for (const ProposalLine &line : lines) {
            if (line.proposal.isLive())
                choice.ids.append(line.proposal.id);
        }
        choice.post = post;
        if (!post)
            choice.path = world.dataDir() + QStringLiteral("/order.xlsx");
        world.engine().decideProposals(choice);
    }
    static void point(World &world, const QUrl &url)
    {
        world.settings().purchasing.webhookUrl = url;
        world.restart();
    }
    static PurchasePost post(World &world)
    {
        const QList<PurchasePost> posts = read(world).posts;
        return posts.isEmpty() ? PurchasePost() : posts.first();
    }
    static WebhookVerdict judge(const SeenRequest &request)
    {
        const auto keys = webhookKeys(kSecret);
        const WebhookHeaders headers{ request.header("webhook-id"), request.header("webhook-timestamp"),
                                      request.header("webhook-signature") };
        return verifyWebhook(keys ? *keys : QList<QByteArray>(), headers, request.body,
                             QDateTime::currentSecsSinceEpoch());
    }
};

void TestPurchaseOrders::anApprovalIsOnOrderAndNotProposedAgain()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, false);
    QCOMPARE(onOrder(world, world.sku(1)), 42);
    QVERIFY(QFile::exists(world.dataDir() + QStringLiteral("/order.xlsx")));
    world.runOnce();
    QCOMPARE(open(world), 0);
    world.restart();
    QCOMPARE(onOrder(world, world.sku(1)), 42);
}

void TestPurchaseOrders::aCountThatRisesHasComeIn()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, false);
    world.stock(world.sku(1), 20); // a part of it
    world.runOnce();
    QCOMPARE(onOrder(world, world.sku(1)), 30);
    world.stock(world.sku(1), 48); // the rest, and two were sold meanwhile
    world.runOnce();
    QCOMPARE(onOrder(world, world.sku(1)), 0);
    QVERIFY(read(world).onOrder.isEmpty());
}

void TestPurchaseOrders::aReturnIsNoDelivery()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, false);
    world.stock(world.sku(1), 9);
    world.runOnce();
    QCOMPARE(onOrder(world, world.sku(1)), 42);
}

void TestPurchaseOrders::aReceiptIsTakenInOnce()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, false);
    PurchaseDesk desk(&world.book(), &world.store());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(desk.received({ { world.sku(1), 20 } }, now));
    QCOMPARE(onOrder(world, world.sku(1)), 22);
    world.stock(world.sku(1), 28); // the same goods, seen in the count
    world.runOnce();
    QCOMPARE(onOrder(world, world.sku(1)), 22);
    QVERIFY(desk.received({ { world.sku(1), 30 } }, now)); // more than was ordered
    QVERIFY(read(world).onOrder.isEmpty());
}

void TestPurchaseOrders::aPersonSaysThatGoodsAreInOrNeverCome()
{
    World world;
    world.stock(world.sku(1), 8);
    world.stock(world.sku(2), 3);
    world.runOnce();
    approveAll(world, false);
    QCOMPARE(read(world).onOrder.size(), 2);
    PurchaseChoice choice;
    choice.ids = { read(world).onOrder.first().purchase.id };
    const Sku received = read(world).onOrder.first().purchase.sku;
    world.engine().settlePurchases(choice);
    QCOMPARE(onOrder(world, received), 0);
    choice.ids = { read(world).onOrder.first().purchase.id };
    choice.received = false;
    world.engine().settlePurchases(choice);
    QVERIFY(read(world).onOrder.isEmpty());
    QCOMPARE(world.store().audit.list(1)->first().what, QStringLiteral("purchase.cancelled"));
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    world.engine().settlePurchases(choice); // a second person, later
    QCOMPARE(noticed.size(), 1);
    world.runOnce();
    QCOMPARE(open(world), 2); // still low, and nothing comes any more
}

void TestPurchaseOrders::goodsThatNeverCameAreProposedAgain()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, false);
    PurchaseDesk desk(&world.book(), &world.store());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(desk.look(now.addDays(29)));
    QCOMPARE(onOrder(world, world.sku(1)), 42);
    QVERIFY(desk.look(now.addDays(31)));
    QCOMPARE(onOrder(world, world.sku(1)), 0);
    world.runOnce();
    QCOMPARE(open(world), 1);
}

void TestPurchaseOrders::anOrderIsOneSignedEventASupplier()
{
    ScriptedServer server([](const SeenRequest &) { return answer(202, R"({"order":"PO-7"})"); });
    World world;
    point(world, server.url(QStringLiteral("/orders")));
    world.stock(world.sku(1), 8);
    world.stock(world.sku(2), 3);
    world.runOnce();
    QVERIFY(read(world).canPost);
    approveAll(world, true);
    QTRY_COMPARE(post(world).state, PurchasePost::State::Sent);
    QCOMPARE(server.seen().size(), 1); // both have the same supplier: none
    const SeenRequest &request = server.seen().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/orders"));
    QVERIFY(request.header("Content-Type").startsWith("application/cloudevents+json"));
    QCOMPARE(judge(request), WebhookVerdict::Genuine);
    QVERIFY(!request.header("webhook-id").contains('.'));
    const QJsonObject event = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(event[QStringLiteral("specversion")].toString(), QStringLiteral("1.0"));
    QCOMPARE(event[QStringLiteral("type")].toString(), QStringLiteral("kr.jaego.purchase.approved"));
    const QJsonArray lines = event[QStringLiteral("data")][QStringLiteral("lines")].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first()[QStringLiteral("sku")].toString(), world.sku(1));
    QCOMPARE(lines.first()[QStringLiteral("quantity")].toInt(), 42);
    QVERIFY(post(world).words.contains(QStringLiteral("PO-7")));
    QCOMPARE(onOrder(world, world.sku(1)), 42);
}

void TestPurchaseOrders::aServerInTroubleIsAskedAgainWithTheSameId()
{
    ScriptedServer server;
    server.setScript({ answer(500), answer(302), answer(201) });
    World world(WorldOptions{ .quickness = 2'000 });
    point(world, server.url());
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, true);
    QTRY_COMPARE_WITH_TIMEOUT(post(world).state, PurchasePost::State::Sent, 20'000);
    QCOMPARE(server.seen().size(), 3);
    QCOMPARE(post(world).tries, 3);
    for (const SeenRequest &request : server.seen()) {
        QCOMPARE(request.header("webhook-id"), server.seen().first().header("webhook-id"));
        QCOMPARE(request.body, server.seen().first().body);
        QCOMPARE(judge(request), WebhookVerdict::Genuine);
    }
}

void TestPurchaseOrders::retryAfterIsKept()
{
    ScriptedServer server;
    server.setScript({ answer(429, "{}", "3600") });
    World world;
    point(world, server.url());
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, true);
    QTRY_COMPARE(post(world).httpStatus, 429);
    const PurchasePost waiting = post(world);
    QCOMPARE(waiting.state, PurchasePost::State::Waiting);
    QVERIFY(waiting.answeredAt.secsTo(waiting.nextAt) >= 3'599);
}

void TestPurchaseOrders::gone410EndsItInWordsUntilAPersonSaysOtherwise()
{
    ScriptedServer server;
    server.setScript({ answer(410) });
    World world;
    point(world, server.url());
    world.stock(world.sku(1), 8);
    world.runOnce();
    approveAll(world, true);
    QTRY_COMPARE(post(world).state, PurchasePost::State::GivenUp);
    QVERIFY(read(world).postTrouble.contains(QStringLiteral("410")));
    world.restart();
    QVERIFY(read(world).postTrouble.contains(QStringLiteral("410")));
    QCOMPARE(server.seen().size(), 1);
    server.setScript({ answer(204, {}) });
    world.engine().sendPurchasesNow();
    QTRY_COMPARE(post(world).state, PurchasePost::State::Sent);
    QVERIFY(read(world).postTrouble.isEmpty());
    QCOMPARE(server.seen().first().header("webhook-id"), server.seen().last().header("webhook-id"));
}

void TestPurchaseOrders::anOrderStoredAndNotSentIsSentAfterARestart()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200); });
    World world(WorldOptions{ .windowed = true });
    point(world, server.url());
    world.stock(world.sku(1), 8);
    world.runOnce();
    QSignalSpy told(&world.engine(), &Engine::proposalsRead);
    approveAll(world, true);
    const QString picture = world.pictureOfTheDisk(); // the power fails before the first byte
    world.startOn(picture);
    QTRY_COMPARE(post(world).state, PurchasePost::State::Sent);
    QVERIFY(!server.seen().isEmpty());
    for (const SeenRequest &request : server.seen())
        QCOMPARE(request.header("webhook-id"), server.seen().first().header("webhook-id"));
}

void TestPurchaseOrders::withoutAnAddressNothingIsApprovedForSending()
{
    World world;
    world.stock(world.sku(1), 8);
    world.runOnce();
    QVERIFY(!read(world).canPost);
    QSignalSpy noticed(&world.engine(), &Engine::noticed);
    approveAll(world, true);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(open(world), 1);
    QVERIFY(read(world).onOrder.isEmpty());
}

QTEST_GUILESS_MAIN(TestPurchaseOrders)
#include "tst_purchaseorders.moc"
