// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "sync/orderkeeper.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

namespace {

OrderReading shippedOn(const QDateTime &day, const QString &id)
{
    OrderLine line;
    line.listing = { ChannelId::Naver, QStringLiteral("9100000001") };
    line.orderId = id;
    line.lineId = id;
    line.quantity = 1;
    line.state = OrderLineState::Shipped;
    line.orderedAt = day;
    line.changedAt = day;
    OrderReading reading;
    reading.lines = { line };
    reading.watermark = "{}";
    reading.upTo = day;
    return reading;
}

} // namespace

class TestOrderKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProgramThatRunsForMonthsForgetsWhatIsLongOver()
    {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
        QVERIFY(database);
        Store store(**database);
        StockBook book;
        OrderKeeper keeper(&book, &store, {});
        const QDateTime first(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(keeper.load(first));
        for (int day = 0; day < 120; ++day) {
            const QDateTime now = first.addDays(day);
            QVERIFY(keeper.takeOrders(ChannelId::Naver, shippedOn(now, QString::number(day)), now));
        }
        const int lines = keeper.orders().lineCount();
        QVERIFY2(lines >= 35 && lines <= 37, qPrintable(QString::number(lines)));
        QCOMPARE(store.orders.orders()->size(), lines); // the disk as well
    }
};

QTEST_GUILESS_MAIN(TestOrderKeeper)
#include "tst_orderkeeper.moc"
