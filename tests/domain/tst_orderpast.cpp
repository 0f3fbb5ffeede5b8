// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderbook.h"

#include <QTest>

#include <map>
#include <random>
#include <utility>

using namespace jaego;

namespace {

const QDateTime kNoon = QDateTime::fromString(QStringLiteral("2026-11-05T03:00:00Z"), Qt::ISODate);
const QList<Sku> kSkus{ QStringLiteral("A"), QStringLiteral("B") };

ListingKey listing(const QString &id, ChannelId channel = ChannelId::Coupang)
{
    return { channel, id };
}

/// What a disk keeps of the lines: the newest telling of each, when it was first heard of, and what
/// counts hold of it.
class Disk {
public:
    void save(const OrderLine &line, const QDateTime &learntAt)
    {
        OrderBook::Kept &kept = m_lines[name(line)];
        const QDateTime ordered = kept.line.orderedAt;
        kept.line = line;
        if (!line.orderedAt.isValid())
            kept.line.orderedAt = ordered;
        if (!kept.learntAt.isValid())
            kept.learntAt = learntAt;
    }
    void saveInsides(const QList<OrderBook::Inside> &insides)
    {
        for (const OrderBook::Inside &inside : insides)
            m_insides[name(inside.line)].insert(inside.sku, inside.units);
    }
    void takeBackInto(OrderBook *book, const OrderLine &line) const
    {
        QList<OrderBook::Kept> kept;
        for (const auto &[key, one] : m_lines) {
            if (one.line.orderId == line.orderId && one.line.listing.channel == line.listing.channel)
                kept.append(one);
        }
        book->takeBack(kept);
        for (const OrderBook::Kept &one : std::as_const(kept)) {
            const auto insides = m_insides.find(name(one.line));
            if (insides == m_insides.end())
                continue;
            for (auto it = insides->second.cbegin(); it != insides->second.cend(); ++it)
                book->restoreInside(one.line, it.key(), it.value());
        }
    }

private:
    static QString name(const OrderLine &line)
    {
        return QString::number(static_cast<int>(line.listing.channel)) + line.orderId + QLatin1Char('/')
            + line.lineId;
    }
    std::map<QString, OrderBook::Kept> m_lines;
    std::map<QString, QHash<Sku, qint64>> m_insides;
};

/// A book that holds everything and one that puts away all that may go: every question has one answer.
class Twins {
public:
    explicit Twins(const ReservationRule &rule)
        : m_whole(rule, [this](const ListingKey &key) { return m_links.value(key); })
        , m_lean(rule, [this](const ListingKey &key) { return m_links.value(key); })
    {
    }

    void link(const ListingKey &key, const QList<Component> &parts)
    {
        m_links[key] = parts;
        m_whole.relinked(key);
        m_lean.relinked(key);
        keep();
    }
    void tell(const OrderLine &line, const QDateTime &now)
    {
        if (!m_lean.holdsOrder(line))
            m_disk.takeBackInto(&m_lean, line);
        QCOMPARE(m_lean.isNews(line), m_whole.isNews(line));
        QCOMPARE(m_lean.knowsSale(line), m_whole.knowsSale(line));
        if (m_whole.isNews(line))
            m_disk.save(line, now);
        m_whole.take(line, now);
        m_lean.take(line, now);
        keep();
    }
    void count(const Sku &sku, qint64 units, const QDateTime &asOf)
    {
        m_whole.counted(sku, Units(units), asOf);
        m_lean.counted(sku, Units(units), asOf);
        keep();
    }
    void compare(const QDateTime &now) const
    {
        for (const Sku &sku : kSkus) {
            QCOMPARE(m_lean.reserved(sku), m_whole.reserved(sku));
            for (const int hours : { 1, 5, 24, 500 })
                QCOMPARE(m_lean.soldSince(sku, now.addSecs(-3600LL * hours)),
                         m_whole.soldSince(sku, now.addSecs(-3600LL * hours)));
        }
        QCOMPARE(m_lean.orderedSince(now.addDays(-1)), m_whole.orderedSince(now.addDays(-1)));
        QCOMPARE(m_lean.knownSince(), m_whole.knownSince());
        QCOMPARE(m_lean.unlinked().size(), m_whole.unlinked().size());
    }
    [[nodiscard]] int away() const { return m_away; }
    [[nodiscard]] const OrderBook &lean() const { return m_lean; }

private:
    void keep()
    {
        m_disk.saveInsides(m_lean.takeInsideNews());
        m_away += static_cast<int>(m_lean.putAway(0, [](const OrderLine &) { return true; }).size());
    }

    QHash<ListingKey, QList<Component>> m_links;
    OrderBook m_whole;
    OrderBook m_lean;
    Disk m_disk;
    int m_away = 0;
};

} // namespace

Q_DECLARE_METATYPE(ReservationRule::Reports)

/// Orders that are over leave the memory, and nobody can tell by any number.
class TestOrderPast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyHistoryHasTheSameNumbersWithAndWithoutWhatIsOver_data()
    {
        QTest::addColumn<ReservationRule::Reports>("reports");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QTest::addRow("available, %u", seed) << ReservationRule::Reports::Available << seed;
            QTest::addRow("on hand, %u", seed) << ReservationRule::Reports::OnHand << seed;
            QTest::addRow("booked, %u", seed) << ReservationRule::Reports::Booked << seed;
        }
    }
    void anyHistoryHasTheSameNumbersWithAndWithoutWhatIsOver()
    {
        QFETCH(const ReservationRule::Reports, reports);
        QFETCH(const quint32, seed);
        std::mt19937 random(seed);
        const auto upTo = [&random](int most) {
            return static_cast<int>(random() % static_cast<quint32>(most + 1));
        };
        ReservationRule rule;
        rule.reports = reports;
        rule.ours = { ChannelId::Coupang, ChannelId::Cafe24 };
        Twins twins(rule);
        twins.link(listing(QStringLiteral("L1")), { { QStringLiteral("A"), 1 } });
        twins.link(listing(QStringLiteral("KIT")),
                   { { QStringLiteral("A"), 2 }, { QStringLiteral("B"), 1 } });
        const QStringList ids{ QStringLiteral("L1"), QStringLiteral("KIT"), QStringLiteral("LATE") };
        std::map<int, OrderLine> told;
        qint64 shelf = 1'000;
        bool linked = false;
        for (int step = 0; step < 150; ++step) {
            const QDateTime now = kNoon.addSecs(120LL * step);
            const int what = upTo(9);
            if (what < 4 || told.empty()) { // a new order, maybe by event, maybe of another market
                OrderLine line;
                line.listing =
                    listing(ids.at(upTo(2)), upTo(6) == 0 ? ChannelId::Cafe24 : ChannelId::Coupang);
                line.orderId = QString::number(step);
                line.fromEvent = upTo(4) == 0;
                line.lineId = line.fromEvent ? QStringLiteral("event") : QStringLiteral("1");
                line.quantity = 1 + upTo(3);
                line.orderedAt = now.addSecs(-upTo(90));
                line.changedAt = now;
                line.channelFulfils = upTo(9) == 0;
                if (line.listing.channel == ChannelId::Cafe24 && upTo(1) == 0)
                    line.soldOn = ChannelId::Coupang;
                if (line.fromEvent && upTo(2) == 0) {
                    line.counter = QStringLiteral("till");
                    line.sku = kSkus.at(upTo(1));
                }
                told[step] = line;
                twins.tell(line, now);
            } else if (what < 8) { // one goes on, or is told again, or its feed tells it too
                auto it = told.begin();
                std::advance(it, upTo(static_cast<int>(told.size()) - 1));
                OrderLine &line = it->second;
                line.changedAt = now;
                switch (upTo(4)) {
                case 0:
                    line.state = OrderLineState::Shipped;
                    break;
                case 1:
                    line.state = OrderLineState::Cancelled;
                    break;
                case 2:
                    line.quantity = std::max<qint64>(0, line.quantity - 1);
                    break;
                case 3:
                    if (line.counter.isEmpty()) {
                        line.fromEvent = false;
                        line.lineId = QStringLiteral("1");
                    }
                    break;
                default:
                    break;
                }
                twins.tell(line, now);
            } else if (what == 8) {
                shelf -= upTo(6);
                twins.count(kSkus.at(upTo(1)), shelf, now.addSecs(-upTo(200)));
            } else {
                // Once: the goods of an order that is over have left as what they were then, and another
                // link later is for what is sold next.
                if (!std::exchange(linked, true))
                    twins.link(listing(QStringLiteral("LATE")), { { QStringLiteral("B"), 1 + upTo(2) } });
            }
            twins.compare(now);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(twins.away() > 0); // or nothing was compared
    }

    void anOrderThatWasPutAwayIsForgottenLikeTheOthers()
    {
        OrderBook orders({}, [](const ListingKey &) {
            return QList<Component>{ { QStringLiteral("A"), 1 } };
        });
        OrderLine line;
        line.listing = listing(QStringLiteral("L1"));
        line.orderId = line.lineId = QStringLiteral("1");
        line.quantity = 3;
        line.state = OrderLineState::Cancelled;
        line.orderedAt = line.changedAt = kNoon;
        orders.take(line, kNoon);
        QCOMPARE(orders.putAway(0, [](const OrderLine &) { return false; }).size(), 0);
        QCOMPARE(orders.putAway(1, [](const OrderLine &) { return true; }).size(), 0);
        QCOMPARE(orders.putAway(0, [](const OrderLine &) { return true; }).size(), 1);
        QCOMPARE(orders.lineCount(), 0);
        QCOMPARE(orders.knownSince(), kNoon);
        QVERIFY(orders.forgetBefore(kNoon.addDays(1)).isEmpty());
        QVERIFY(!orders.knownSince().isValid());
    }
};

QTEST_APPLESS_MAIN(TestOrderPast)
#include "tst_orderpast.moc"
