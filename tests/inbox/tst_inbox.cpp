// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scheduler.h"
#include "eventvectors.h"
#include "inbox/inbox.h"
#include "rawclient.h"
#include "storage/database.h"
#include "support/fakescheduler.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace jaego;
using namespace jaego::test;
using namespace jaego::test::vectors;

namespace {

/// A shop's inbox over a real file.
struct Shop {
    QTemporaryDir folder;
    FakeScheduler scheduler;
    std::unique_ptr<Database> db;
    std::unique_ptr<EventRepository> events;
    std::unique_ptr<Inbox> inbox;
    QList<StoredEvent> told;
    quint16 port = 0;

    Shop() { open(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("data/jaego.sqlite")); }
    void open()
    {
        auto opened = Database::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        db = std::move(*opened);
        events = std::make_unique<EventRepository>(*db);
        InboxServer::Options options;
        options.clock = [] { return kOrderTime; };
        inbox = std::make_unique<Inbox>(
            events.get(), &scheduler, [this](const StoredEvent &event) { told.append(event); }, options);
        const auto started = inbox->start(0, kSecret1);
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        port = *started;
    }
    void close()
    {
        inbox.reset();
        events.reset();
        db.reset();
    }
    [[nodiscard]] RawAnswer post(const QByteArray &body, const QByteArray &id) const
    {
        return RawClient(port).ask(signedPost(body, id, kSecret1, kOrderTime));
    }
    [[nodiscard]] bool statement(const char *sql) const
    {
        return QSqlQuery(db->connection()).exec(QString::fromLatin1(sql));
    }
};

QByteArray changed(const QByteArray &text, const char *from, const QByteArray &to)
{
    QByteArray copy = text;
    copy.replace(from, to);
    return copy;
}

} // namespace

class TestInbox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventIsStoredToldAndApplied();
    void tenEqualPostsAreOneEvent();
    void anotherBodyUnderAKnownIdIsRefused();
    void aRepeatedDeliveryWithOtherHeadersIsNoSecondEvent();
    void whatWasPromisedIsThereAfterARestart();
    void whatWasPromisedOutlivesAKilledProcess();
    void anUnknownTypeIsKeptAndNotTold();
    void anEventThatCannotBeStoredIsNotPromised();
    void anEventThatCannotBeAppliedWaitsForAPerson();
    void anEventThatCannotBeReadAnyMoreWaitsForAPerson();
    void plainAndBinaryEventsAreReadAgainAsTheyCame();
};

void TestInbox::anEventIsStoredToldAndApplied()
{
    Shop shop;
    QCOMPARE(shop.post(kOrder, "msg_1").status, 202);
    QVERIFY(eventually([&] { return shop.told.size() == 1; }));
    const StoredEvent event = shop.told.first();
    QCOMPARE(event.receivedAt, shop.scheduler.utcNow());
    QCOMPARE(std::get<OrderCompleted>(event.event.data).orderId, QStringLiteral("20260302-0000013"));
    auto waiting = shop.inbox->unapplied();
    QVERIFY(waiting);
    QCOMPARE(*waiting, QList<StoredEvent>{ event });
    QVERIFY(shop.inbox->markApplied(event.sequence));
    waiting = shop.inbox->unapplied();
    QVERIFY(waiting && waiting->isEmpty());
    QCOMPARE(shop.post(kOrder, "msg_1").status, 200);
    QCOMPARE(shop.told.size(), 1);
}

void TestInbox::tenEqualPostsAreOneEvent()
{
    Shop shop;
    std::vector<std::unique_ptr<RawClient>> senders;
    for (int i = 0; i < 10; ++i) {
        senders.push_back(std::make_unique<RawClient>(shop.port));
        // Half of them are tries of one delivery, half are deliveries of their own.
        const QByteArray id = i % 2 == 0 ? QByteArray("msg_1") : "msg_1" + QByteArray::number(i);
        senders.back()->send(signedPost(kOrder, id, kSecret1, kOrderTime));
    }
    int accepted = 0;
    int duplicates = 0;
    for (const auto &sender : senders) {
        const auto answer = sender->read();
        accepted += answer.status == 202 ? 1 : 0;
        duplicates += answer.status == 200 && answer.word("status") == QStringLiteral("duplicate") ? 1 : 0;
    }
    QCOMPARE(accepted, 1);
    QCOMPARE(duplicates, 9);
    QCOMPARE(shop.told.size(), 1);
    QCOMPARE(shop.events->list(100)->size(), 1);
}

void TestInbox::anotherBodyUnderAKnownIdIsRefused()
{
    Shop shop;
    QCOMPARE(shop.post(kOrder, "msg_1").status, 202);
    const QByteArray other = changed(kOrder, "\"qty\":2}", "\"qty\":20}");
    QCOMPARE(shop.post(other, "msg_2").status, 409); // the event's id
    QCOMPARE(shop.post(kReceipt, "msg_1").status, 409); // the delivery's
    QCOMPARE(shop.told.size(), 1);
    QCOMPARE(shop.events->list(100)->size(), 1);
}

void TestInbox::aRepeatedDeliveryWithOtherHeadersIsNoSecondEvent()
{
    Shop shop;
    const QByteArray data = R"({"order_id":"1","lines":[{"sku":"A","qty":1}]})";
    const auto binary = [&data](const char *id, const char *type) {
        auto fields = withLength(signedFields(data, "msg_1", kSecret1, kOrderTime, "application/json"), data);
        fields.append(
            { { "ce-specversion", "1.0" }, { "ce-source", "/pos" }, { "ce-id", id }, { "ce-type", type } });
        return request("POST /events", fields, data);
    };
    RawClient client(shop.port);
    QCOMPARE(client.ask(binary("evt-1", "order.completed")).status, 202);
    QCOMPARE(client.ask(binary("evt-2", "order.completed")).status, 200);
    QCOMPARE(client.ask(binary("evt-1", "kr.jaego.order.completed")).status, 200);
    QCOMPARE(client.ask(binary("evt-3", "something.else")).status, 409);
    QCOMPARE(shop.told.size(), 1);
    QCOMPARE(shop.events->list(100)->size(), 1);
}

void TestInbox::whatWasPromisedIsThereAfterARestart()
{
    Shop shop;
    QCOMPARE(shop.post(kOrder, "msg_1").status, 202);
    QCOMPARE(shop.post(kReceipt, "msg_2").status, 202);
    shop.close();
    shop.open();
    const auto waiting = shop.inbox->unapplied();
    QVERIFY(waiting);
    QCOMPARE(*waiting, shop.told);
    QCOMPARE(shop.post(kOrder, "msg_1").status, 200);
    QCOMPARE(shop.told.size(), 2);
}

void TestInbox::whatWasPromisedOutlivesAKilledProcess()
{
    Shop shop;
    shop.close();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--serve"), shop.path() });
    QVERIFY(eventually([&] { return child.canReadLine() || child.state() == QProcess::NotRunning; }));
    const quint16 port = child.readLine().trimmed().toUShort();
    QVERIFY(port > 0);
    const auto answer = RawClient(port).ask(signedPost(kAdjustment, "msg_3", kSecret1, kOrderTime));
    child.kill();
    QCOMPARE(answer.status, 202);
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    shop.open();
    QVERIFY(shop.db->checkIntegrity());
    const auto waiting = shop.inbox->unapplied();
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(std::get<ManualAdjust>(waiting->first().event.data).delta, std::optional(Units(-3)));
}

void TestInbox::anUnknownTypeIsKeptAndNotTold()
{
    Shop shop;
    const QByteArray body = changed(kOrder, "order.completed", "price.changed");
    QCOMPARE(shop.post(body, "msg_1").status, 202);
    QCOMPARE(shop.post(body, "msg_1").status, 200);
    QVERIFY(shop.told.isEmpty());
    QVERIFY(shop.inbox->unapplied()->isEmpty());
    const auto kept = shop.events->list(10);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().state, EventState::Ignored);
    QCOMPARE(kept->first().type, QStringLiteral("price.changed"));
    QCOMPARE(kept->first().body, body);
}

void TestInbox::anEventThatCannotBeStoredIsNotPromised()
{
    Shop shop;
    QVERIFY(shop.statement("ALTER TABLE events RENAME TO hidden"));
    const auto answer = shop.post(kOrder, "msg_1");
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
    QVERIFY(shop.told.isEmpty());
    QVERIFY(shop.statement("ALTER TABLE hidden RENAME TO events"));
    QCOMPARE(shop.post(kOrder, "msg_1").status, 202);
}

void TestInbox::anEventThatCannotBeAppliedWaitsForAPerson()
{
    Shop shop;
    QCOMPARE(shop.post(kAdjustment, "msg_3").status, 202);
    QVERIFY(eventually([&] { return shop.told.size() == 1; }));
    const qint64 sequence = shop.told.first().sequence;
    const QString words = QStringLiteral("창고에 그런 SKU가 없습니다");
    QVERIFY(shop.inbox->markForPerson(sequence, words));
    QVERIFY(shop.inbox->unapplied()->isEmpty());
    const auto left = shop.events->forPerson();
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().words, words);
    QCOMPARE(left->first().appliedAt, shop.scheduler.utcNow());
    QVERIFY(shop.inbox->markIgnored(sequence, QStringLiteral("손으로 고쳤음")));
    QVERIFY(shop.events->forPerson()->isEmpty());
    QVERIFY(!shop.inbox->markApplied(sequence));
}

void TestInbox::anEventThatCannotBeReadAnyMoreWaitsForAPerson()
{
    Shop shop;
    EventRecord record;
    record.source = QStringLiteral("/s");
    record.id = QStringLiteral("e");
    record.webhookId = QStringLiteral("msg_1");
    record.type = QStringLiteral("order.completed");
    record.mode = QStringLiteral("structured");
    record.receivedAt = shop.scheduler.utcNow();
    record.body = "{\"data\":{\"order_id\":";
    record.bodySha256 = "x";
    QVERIFY(shop.events->append(record));
    record.id = QStringLiteral("f");
    record.webhookId = QStringLiteral("msg_2");
    record.mode = QStringLiteral("carved in stone");
    QVERIFY(shop.events->append(record));
    QCOMPARE(shop.post(kOrder, "msg_3").status, 202);
    const auto waiting = shop.inbox->unapplied();
    QVERIFY(waiting);
    QCOMPARE(*waiting, shop.told);
    const auto left = shop.events->forPerson();
    QVERIFY(left);
    QCOMPARE(left->size(), 2);
    QVERIFY(left->last().words.contains(QStringLiteral("carved in stone")));
}

void TestInbox::plainAndBinaryEventsAreReadAgainAsTheyCame()
{
    Shop shop;
    const QByteArray data = R"({"receipt_no":"IN-1","lines":[{"listing":"7","channel":"naver","qty":1}]})";
    const QByteArray plain = R"({"type":"kr.jaego.inventory.received","data":)" + data + '}';
    auto fields = withLength(signedFields(plain, "msg_1", kSecret1, kOrderTime, "application/json"), plain);
    QCOMPARE(RawClient(shop.port).ask(request("POST /events", fields, plain)).status, 202);
    fields = withLength(signedFields(data, "msg_2", kSecret1, kOrderTime, "application/json"), data);
    fields.append({ { "ce-specversion", "1.0" },
                    { "ce-source", "/%EC%B0%BD%EA%B3%A0" },
                    { "ce-id", "a.b" },
                    { "ce-type", "inventory.received" },
                    { "ce-time", "2026-03-02T09:15:28.25+09:00" } });
    QCOMPARE(RawClient(shop.port).ask(request("POST /events", fields, data)).status, 202);
    QCOMPARE(shop.told.size(), 2);
    QCOMPARE(shop.told.first().event.id, QStringLiteral("msg_1"));
    QCOMPARE(shop.told.last().event.source, QStringLiteral("/창고"));
    shop.close();
    shop.open();
    const auto waiting = shop.inbox->unapplied();
    QVERIFY(waiting);
    QCOMPARE(*waiting, shop.told);
}

namespace {

/// A Jaego that does nothing but take events, until it is killed.
int serve(QCoreApplication *app, const QString &path)
{
    auto opened = Database::open(path);
    if (!opened)
        return 1;
    EventRepository events(**opened);
    SystemScheduler scheduler;
    InboxServer::Options options;
    options.clock = [] { return kOrderTime; };
    Inbox inbox(&events, &scheduler, {}, options);
    const auto port = inbox.start(0, kSecret1);
    if (!port)
        return 1;
    std::printf("%d\n", *port);
    std::fflush(stdout);
    return app->exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--serve"))
        return serve(&app, arguments.at(2));
    TestInbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inbox.moc"
