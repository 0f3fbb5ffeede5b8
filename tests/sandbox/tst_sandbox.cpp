// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <thread>

using namespace jaego;
using Kind = SandboxFault::Kind;

namespace {

struct Answer {
    bool connected = false;
    bool whole = false; ///< as many bytes as Content-Length says
    int status = 0;
    QByteArray head;
    QByteArray body;
};

/// One request over a socket of its own; gives up after `patienceMs`.
Answer ask(const QString &base, const QByteArray &target, const QByteArray &headers, int patienceMs = 3000)
{
    const QUrl url(base);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    Answer answer;
    answer.connected = socket.waitForConnected(2000);
    if (!answer.connected)
        return answer;
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
                 + "\r\n");
    QElapsedTimer timer;
    timer.start();
    QByteArray all;
    while (timer.elapsed() < patienceMs
           && (socket.waitForReadyRead(50) || socket.state() == QAbstractSocket::ConnectedState))
        all += socket.readAll();
    all += socket.readAll();
    const auto end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.head = all.left(end);
    answer.body = all.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    const auto at = answer.head.indexOf("Content-Length: ");
    answer.whole = answer.body.size() == answer.head.mid(at + 16).split('\r').first().toLongLong();
    return answer;
}

Answer askWarehouse(const Sandbox &sandbox, int patienceMs = 3000)
{
    return ask(sandbox.addresses().warehouse, "/stock?limit=5",
               "Authorization: Bearer " + sandbox.credentials().warehouseToken.toLatin1() + "\r\n",
               patienceMs);
}

std::unique_ptr<Sandbox> started(const SandboxOptions &options = {})
{
    auto result = Sandbox::start(options);
    return result ? std::move(*result) : nullptr;
}

bool isJson(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).isObject();
}

} // namespace

class TestSandbox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allFourServersAnswer();
    void faultsShowOnTheWire();
    void aTrickleOutlastsPatienceAndADropSaysNothing();
    void downRefusesConnectionsAndComesBackOnTheSamePort();
    void aFaultIsUsedUp();
    void anOrderMovesTheChannelAtOnceAndTheWarehouseWhenTold();
    void whatOthersShipIsNotOurs();
    void everyThreadMayCallTheControl();
    void theShopperBuys();
    void wrongOptionsAndTakenPortsAreErrors();
    void hostileBytesDoNotHurt();
    void startingAndStoppingFiftyTimes();
};

void TestSandbox::allFourServersAnswer()
{
    const auto s = started();
    QVERIFY(s);
    const auto a = s->addresses();
    QCOMPARE(ask(a.coupang, "/v2/providers/seller_api/apis/api/v1/marketplace/seller-products", {}).status,
             401);
    QVERIFY(a.naver.endsWith(QStringLiteral("/external")));
    QCOMPARE(ask(a.naver, "/external/v1/products/search", {}).status, 401);
    QCOMPARE(ask(a.cafe24, "/api/v2/admin/products", {}).status, 401);
    const auto stock = askWarehouse(*s);
    QCOMPARE(stock.status, 200);
    QVERIFY(stock.whole && isJson(stock.body));
    QCOMPARE(s->counters(SandboxSource::Naver).unauthorized, 1);
    QCOMPARE(s->counters(SandboxSource::Cafe24).perApi.value(QStringLiteral("GET /api/v2/admin/products")),
             1);
    QCOMPARE(s->products().size(), 240);
}

void TestSandbox::faultsShowOnTheWire()
{
    const auto s = started();
    const auto under = [&s](Kind kind) {
        SandboxFault fault;
        fault.kind = kind;
        s->setFault(SandboxSource::Warehouse, fault);
        return askWarehouse(*s);
    };
    QCOMPARE(under(Kind::GatewayTimeoutBefore).status, 504);
    QCOMPARE(under(Kind::GatewayTimeoutAfter).status, 504);
    QCOMPARE(under(Kind::ServerError).status, 500);
    QCOMPARE(under(Kind::TooManyRequests).status, 429);
    const auto denied = under(Kind::ForbiddenHtml);
    QCOMPARE(denied.status, 403);
    QVERIFY(denied.body.contains("Reference #18"));
    const auto html = under(Kind::HtmlInOk);
    QCOMPARE(html.status, 200);
    QVERIFY(!isJson(html.body));
    const auto zipped = under(Kind::Gzip);
    QVERIFY(zipped.head.contains("Content-Encoding: gzip") && zipped.body.startsWith("\x1f\x8b"));
    const auto empty = under(Kind::EmptyBody);
    QVERIFY(empty.status == 200 && empty.body.isEmpty());
    const auto cut = under(Kind::ShortBody);
    QVERIFY(cut.status == 200 && !cut.whole && !isJson(cut.body));
    QVERIFY(under(Kind::NumbersAsStrings).body.contains("\"on_hand\":\""));
    QVERIFY(under(Kind::EmptyList).body.contains("\"items\":[]"));
    s->clearFaults();
    QVERIFY(!askWarehouse(*s).body.contains("\"items\":[]"));
}

void TestSandbox::aTrickleOutlastsPatienceAndADropSaysNothing()
{
    const auto s = started();
    SandboxFault fault;
    fault.kind = Kind::Trickle;
    fault.delayMs = 20;
    s->setFault(SandboxSource::Warehouse, fault);
    const auto slow = askWarehouse(*s, 400);
    QCOMPARE(slow.status, 200);
    QVERIFY(!slow.whole && !slow.body.isEmpty() && slow.body.size() < 100);
    for (const auto kind : { Kind::DropBefore, Kind::DropAfter }) {
        fault.kind = kind;
        s->setFault(SandboxSource::Warehouse, fault);
        const auto dropped = askWarehouse(*s);
        QVERIFY(dropped.connected);
        QCOMPARE(dropped.status, 0);
    }
}

void TestSandbox::downRefusesConnectionsAndComesBackOnTheSamePort()
{
    const auto s = started();
    SandboxFault fault;
    fault.kind = Kind::Down;
    s->setFault(SandboxSource::Warehouse, fault);
    QVERIFY(!askWarehouse(*s).connected);
    s->clearFaults();
    QTRY_COMPARE(askWarehouse(*s).status, 200);
}

void TestSandbox::aFaultIsUsedUp()
{
    const auto s = started();
    SandboxFault fault;
    fault.kind = Kind::ServerError;
    fault.times = 2;
    fault.everyNth = 2;
    s->setFault(SandboxSource::Warehouse, fault);
    QList<int> states;
    for (int i = 0; i < 6; ++i)
        states.append(askWarehouse(*s).status);
    QCOMPARE(states, (QList<int>{ 200, 500, 200, 500, 200, 200 }));
}

void TestSandbox::anOrderMovesTheChannelAtOnceAndTheWarehouseWhenTold()
{
    const auto s = started();
    const auto listings = s->listings();
    const auto it = std::find_if(listings.cbegin(), listings.cend(), [&s](const SandboxListing &l) {
        return l.writable && l.unitsPerSale == 3 && s->onHand(l.sku) >= 6;
    });
    QVERIFY(it != listings.cend());
    QVERIFY(s->setShown(it->key, 5));
    const qint64 onHand = s->onHand(it->sku);
    const QString id = s->placeOrder(it->key, 2);
    QCOMPARE(s->shown(it->key), std::optional<qint64>(3));
    QCOMPARE(s->reserved(it->sku), 0);
    QVERIFY(s->learnOrder(it->key.channel, id));
    QCOMPARE(s->reserved(it->sku), 6);
    QVERIFY(s->shipOrder(it->key.channel, id));
    QCOMPARE(s->onHand(it->sku), onHand - 6);
    QCOMPARE(s->reserved(it->sku), 0);
    QVERIFY(!s->cancelOrder(it->key.channel, id));
    QVERIFY(s->placeOrder(it->key, 100).isEmpty());
    QVERIFY(s->placeOrder({ ChannelId::Naver, QStringLiteral("1") }, 1).isEmpty());
    QVERIFY(s->receive(it->sku, 4));
    QCOMPARE(s->onHand(it->sku), onHand - 2);
}

void TestSandbox::whatOthersShipIsNotOurs()
{
    const auto s = started();
    const auto listings = s->listings();
    const auto it = std::find_if(listings.cbegin(), listings.cend(), [](const SandboxListing &l) {
        return l.writability == Writability::ChannelFulfilment;
    });
    QVERIFY(it != listings.cend());
    QVERIFY(!it->writable);
    s->setShown(it->key, 9);
    const QString id = s->placeOrder(it->key, 1);
    QVERIFY(!id.isEmpty());
    QVERIFY(!s->learnOrder(it->key.channel, id));
    QCOMPARE(s->reserved(it->sku), 0);
}

void TestSandbox::everyThreadMayCallTheControl()
{
    const auto s = started();
    const auto key = s->listings().first().key;
    s->setShown(key, 1000);
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&s, key] {
            for (int i = 0; i < 50; ++i)
                s->placeOrder(key, 1);
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(s->shown(key), std::optional<qint64>(800));
}

void TestSandbox::theShopperBuys()
{
    const auto s = started();
    const auto total = [&s] {
        qint64 sum = 0;
        for (const auto &l : s->listings())
            sum += s->shown(l.key).value_or(0);
        return sum;
    };
    const qint64 before = total();
    s->setShopper(200);
    QTRY_VERIFY(total() < before - 10);
    s->setShopper(0);
}

void TestSandbox::wrongOptionsAndTakenPortsAreErrors()
{
    SandboxOptions options;
    options.products = 0;
    QVERIFY(!Sandbox::start(options).ok());
    options.products = 10;
    options.catalogueCsv = QStringLiteral("/nowhere/ledger.csv");
    QVERIFY(!Sandbox::start(options).ok());
    options.catalogueCsv.clear();
    const auto s = started();
    options.portBase = static_cast<quint16>(QUrl(s->addresses().coupang).port());
    const auto taken = Sandbox::start(options);
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().where, QStringLiteral("sandbox.listen"));
}

void TestSandbox::hostileBytesDoNotHurt()
{
    const auto s = started();
    const QUrl url(s->addresses().warehouse);
    for (const QByteArray &bytes :
         { QByteArray("\0\xff\r\n\r\n", 6), QByteArray("GET"),
           QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(100'000, 'a') + "\r\n\r\n",
           QByteArray("POST /adjustments HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"),
           QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") }) {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected(2000));
        socket.write(bytes);
        socket.waitForBytesWritten(500);
        socket.disconnectFromHost();
    }
    QCOMPARE(askWarehouse(*s).status, 200);
}

void TestSandbox::startingAndStoppingFiftyTimes()
{
    SandboxOptions options;
    options.products = 20;
    for (int i = 0; i < 50; ++i) {
        const auto s = started(options);
        QVERIFY(s);
        QTcpSocket idle; // an open connection must not hold the end up
        const QUrl url(s->addresses().warehouse);
        idle.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(idle.waitForConnected(2000));
    }
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
