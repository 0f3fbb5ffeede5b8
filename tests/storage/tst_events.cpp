// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventrepository.h"
#include "storagefixture.h"

#include <QCryptographicHash>
#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace jaego;
using jaego::test::at;
using jaego::test::StorageFixture;

namespace {

EventRecord sale(const QString &id, const QByteArray &body, const QString &delivery)
{
    EventRecord event;
    event.source = QStringLiteral("/pos");
    event.id = id;
    event.webhookId = delivery;
    event.type = QStringLiteral("order.completed");
    event.mode = QStringLiteral("structured");
    event.occurredAt = at("2026-03-02T00:15:28.000Z");
    event.receivedAt = at("2026-03-02T00:15:30.125Z");
    event.body = body;
    event.bodySha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return event;
}

EventRecord sale(const QString &id)
{
    return sale(id, QByteArray("{\"id\":\"") + id.toUtf8() + "\"}", QStringLiteral("msg_") + id);
}

const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");

} // namespace

class TestEvents final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventIsKeptByteByByte();
    void theSameEventAgainIsADuplicateHoweverItIsDelivered();
    void anotherBodyUnderAKnownIdIsAConflict();
    void equalIdsOfTwoSourcesAreTwoEvents();
    void eventsAreAppliedInTheOrderTheyCame();
    void whatAPersonWasLeftWithCanStillBeSettled();
    void whatIsSettledStaysSettled();
    void historyGoesBackPageByPage();
    void nothingOfAnEventButItsStateCanBeChanged();
    void everyCommitGoesToTheDisk();
    void anEventOutlivesAProcessThatIsKilledRightAfter();
};

void TestEvents::anEventIsKeptByteByByte()
{
    StorageFixture fixture;
    EventRecord event = sale(kA, QByteArray("\0\xff\r\n {\"동대문\"}", 18), QStringLiteral("msg_1"));
    event.occurredAt = {};
    const auto appended = EventRepository(*fixture.db).append(event);
    VERIFY_OK(appended);
    QCOMPARE(appended->kind, EventAppend::Kind::New);
    event.sequence = appended->stored.sequence;
    QVERIFY(event.sequence > 0);
    QCOMPARE(appended->stored, event);
    fixture.reopen();
    const auto found = EventRepository(*fixture.db).find(event.source, event.id);
    VERIFY_OK(found);
    QCOMPARE(found->value_or(EventRecord()), event);
}

void TestEvents::theSameEventAgainIsADuplicateHoweverItIsDelivered()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    const auto first = events.append(sale(kA));
    VERIFY_OK(first);
    const auto kindOf = [&events](const EventRecord &event) {
        const auto appended = events.append(event);
        return appended ? appended->kind : EventAppend::Kind::New;
    };
    QCOMPARE(kindOf(sale(kA)), EventAppend::Kind::Duplicate);
    EventRecord otherDelivery = sale(kA);
    otherDelivery.webhookId = QStringLiteral("msg_other");
    QCOMPARE(kindOf(otherDelivery), EventAppend::Kind::Duplicate);
    EventRecord otherName = sale(kA); // the ce- headers of a recorded delivery were changed
    otherName.id = QStringLiteral("forged");
    QCOMPARE(kindOf(otherName), EventAppend::Kind::Duplicate);
    EventRecord sameBody = sale(kA); // two sales may look alike
    sameBody.id = kB;
    sameBody.webhookId = QStringLiteral("msg_b");
    QCOMPARE(kindOf(sameBody), EventAppend::Kind::New);
    const auto unapplied = events.unapplied();
    VERIFY_OK(unapplied);
    QCOMPARE(unapplied->size(), 2);
    QCOMPARE(unapplied->at(0), first->stored);
}

void TestEvents::anotherBodyUnderAKnownIdIsAConflict()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    const auto first = events.append(sale(kA));
    VERIFY_OK(first);
    const auto isConflict = [&](const EventRecord &event) {
        const auto appended = events.append(event);
        return appended && appended->kind == EventAppend::Kind::Conflict && appended->stored == first->stored;
    };
    QVERIFY(isConflict(sale(kA, "{\"qty\":20}", QStringLiteral("msg_2"))));
    QVERIFY(isConflict(sale(kB, "{\"qty\":20}", QStringLiteral("msg_a"))));
    EventRecord otherType = sale(kA);
    otherType.type = QStringLiteral("inventory.received");
    QVERIFY(isConflict(otherType));
    QCOMPARE(events.unapplied()->size(), 1);
}

void TestEvents::equalIdsOfTwoSourcesAreTwoEvents()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    EventRecord other = sale(kA);
    other.source = QStringLiteral("/POS"); // opaque text
    other.webhookId = QStringLiteral("MSG_a");
    VERIFY_OK(events.append(sale(kA)));
    const auto appended = events.append(other);
    VERIFY_OK(appended);
    QCOMPARE(appended->kind, EventAppend::Kind::New);
}

void TestEvents::eventsAreAppliedInTheOrderTheyCame()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    for (const char *id : { "c", "a", "b" })
        VERIFY_OK(events.append(sale(QString::fromLatin1(id))));
    EventRecord unknown = sale(QStringLiteral("u"));
    unknown.state = EventState::Ignored;
    VERIFY_OK(events.append(unknown));
    const auto waiting = events.unapplied();
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), 3);
    QCOMPARE(waiting->at(0).id, QStringLiteral("c"));
    QCOMPARE(waiting->at(2).id, QStringLiteral("b"));
    VERIFY_OK(
        events.settle(waiting->at(0).sequence, EventState::Applied, QString(), at("2026-03-02T01:00:00Z")));
    fixture.reopen();
    EventRepository later(*fixture.db);
    QCOMPARE(later.unapplied()->size(), 2);
    const auto applied = later.find(QStringLiteral("/pos"), QStringLiteral("c"));
    QCOMPARE((*applied)->state, EventState::Applied);
    QCOMPARE((*applied)->appliedAt, at("2026-03-02T01:00:00Z"));
}

void TestEvents::whatAPersonWasLeftWithCanStillBeSettled()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    const auto appended = events.append(sale(kA));
    VERIFY_OK(appended);
    const qint64 sequence = appended->stored.sequence;
    const QString words = QStringLiteral("창고에 없는 SKU");
    VERIFY_OK(events.settle(sequence, EventState::ForPerson, words, at("2026-03-02T01:00:00Z")));
    QCOMPARE(events.forPerson()->size(), 1);
    QCOMPARE(events.forPerson()->at(0).words, words);
    QCOMPARE(events.unapplied()->size(), 0);
    VERIFY_OK(events.settle(sequence, EventState::Applied, QString(), at("2026-03-02T02:00:00Z")));
    QCOMPARE(events.forPerson()->size(), 0);
}

void TestEvents::whatIsSettledStaysSettled()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    const auto appended = events.append(sale(kA));
    VERIFY_OK(appended);
    const qint64 sequence = appended->stored.sequence;
    VERIFY_OK(events.settle(sequence, EventState::Applied, QString(), at("2026-03-02T01:00:00Z")));
    VERIFY_OK(events.settle(sequence, EventState::Applied, QString(), at("2026-03-02T09:00:00Z")));
    for (const EventState state : { EventState::Accepted, EventState::Ignored, EventState::ForPerson }) {
        const auto settled = events.settle(sequence, state, QString(), at("2026-03-02T02:00:00Z"));
        QVERIFY(!settled);
        QCOMPARE(settled.error().kind, Error::Kind::Conflict);
    }
    QCOMPARE((*events.find(QStringLiteral("/pos"), kA))->appliedAt, at("2026-03-02T01:00:00Z"));
    QCOMPARE(events.settle(9'999, EventState::Applied, QString(), {}).error().kind, Error::Kind::NotFound);
}

void TestEvents::historyGoesBackPageByPage()
{
    StorageFixture fixture;
    EventRepository events(*fixture.db);
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(events.append(sale(QString::number(i))));
    const auto newest = events.list(2);
    VERIFY_OK(newest);
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->at(0).id, QStringLiteral("4"));
    const auto older = events.list(10, newest->at(1).sequence);
    VERIFY_OK(older);
    QCOMPARE(older->size(), 3);
    QCOMPARE(older->at(2).id, QStringLiteral("0"));
}

void TestEvents::nothingOfAnEventButItsStateCanBeChanged()
{
    StorageFixture fixture;
    VERIFY_OK(EventRepository(*fixture.db).append(sale(kA)));
    for (const char *statement :
         { "DELETE FROM events", "UPDATE events SET body = x''", "UPDATE events SET webhook_id = 'x'",
           "INSERT OR REPLACE INTO events (source, id, webhook_id, type, mode, received_at, body, "
           "body_sha256,"
           " state) VALUES ('/pos', 'a', 'y', 't', 'plain', 1, x'', x'', 'accepted')" })
        QVERIFY2(!fixture.tryStatement(QString::fromLatin1(statement)).isEmpty(), statement);
}

void TestEvents::everyCommitGoesToTheDisk()
{
    StorageFixture fixture;
    QSqlQuery query(fixture.db->connection());
    if (jaego::test::TestStore::isTeam()) {
        QVERIFY(query.exec(QStringLiteral("SHOW synchronous_commit")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("on"));
        return;
    }
    QVERIFY(query.exec(QStringLiteral("PRAGMA synchronous")) && query.next());
    QCOMPARE(query.value(0).toInt(), 2); // FULL: in WAL mode the log is synchronised at every commit
}

void TestEvents::anEventOutlivesAProcessThatIsKilledRightAfter()
{
    StorageFixture fixture;
    fixture.db.reset();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--die-after"), fixture.path(), fixture.address.connection });
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    fixture.reopen();
    VERIFY_OK(fixture.db->checkIntegrity());
    const auto waiting = EventRepository(*fixture.db).unapplied();
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), 1);
}

namespace {

int dieAfter(const StoreAddress &address)
{
    auto opened = Database::open(address);
    if (!opened || !EventRepository(**opened).append(sale(kA)))
        return 1;
    ::kill(::getpid(), SIGKILL);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--die-after")) {
        StoreAddress address(arguments.at(2));
        address.connection = arguments.at(3);
        return dieAfter(address);
    }
    TestEvents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_events.moc"
