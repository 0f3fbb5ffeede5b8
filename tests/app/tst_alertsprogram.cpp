// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as cron runs it: what it tells Slack, once, also when it is killed on the way.
#include "app/program.h"
#include "support/messageserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A shop whose warehouse is the ledger and whose channels are off: three products, one of
/// them critical.
class Shop {
public:
    Shop()
    {
        program.setEnvironment(q("JAEGO_SECRET_SLACK_OPS_INVENTORY_WEBHOOK"), slack.webhook(q("inventory")));
        program.setEnvironment(q("JAEGO_SECRET_SLACK_OPS_ALERT_WEBHOOK"), slack.webhook(q("alert")));
        (void)program.run({ q("status") }); // makes the folder
        program.write(q("data/jaego.ini"),
                      "[warehouse]\nkind=ledger\n[coupang]\nenabled=false\n[naver]\nenabled=false\n"
                      "[cafe24]\nenabled=false\n[slack]\nenabled=true\n");
        stock(3, 50);
        program.write(q("map.csv"),
                      "sku,channel,listing,units_per_sale\nA-1,CAFE24,1:P0000001000A,1\n"
                      "A-2,CAFE24,2:P0000002000A,1\nA-3,CAFE24,3:P0000003000A,1\n");
        (void)program.run({ q("map"), q("import"), program.path(q("map.csv")) });
    }
    void stock(int first, int second) const
    {
        program.write(q("ledger.csv"),
                      "sku,name,on_hand\nA-1,<!channel> & <script> =HYPERLINK()," + QByteArray::number(first)
                          + "\nA-2,Kimchi," + QByteArray::number(second) + "\nA-3,Tea,50\n");
        const Ended imported = program.run({ q("ledger"), q("import"), program.path(q("ledger.csv")) });
        if (imported.code != 0)
            qFatal("%s", imported.err.constData());
    }
    /// Runs once; Slack is on this thread, which therefore may not block.
    QJsonObject sync() const
    {
        const auto process = program.start({ q("sync"), q("--json") });
        if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000))
            return {};
        return QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    }
    [[nodiscard]] QByteArrayList told() const
    {
        QByteArrayList bodies;
        const auto taken = slack.taken("/services/");
        for (const MessageServer::Got &got : taken)
            bodies.append(got.request.body);
        return bodies;
    }

    MessageServer slack;
    Program program;
};

} // namespace

class TestAlertsProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSyncTellsSlackOnceAndSaysSo()
    {
        Shop shop;
        const QJsonObject first = shop.sync();
        const QJsonArray alerts = first[q("alerts")].toArray();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts[0][q("kind")].toString(), q("critical"));
        QCOMPARE(alerts[0][q("state")].toString(), q("sent"));
        QCOMPARE(shop.told().size(), 1);
        QVERIFY(shop.told().first().contains("&lt;!channel&gt; &amp; &lt;script&gt;"));
        QVERIFY(shop.told().first().contains(alerts[0][q("id")].toString().toUtf8()));

        QVERIFY(!shop.sync().isEmpty());
        QCOMPARE(shop.told().size(), 1);
        shop.stock(50, 50);
        QVERIFY(!shop.sync().isEmpty());
        QCOMPARE(shop.told().size(), 1); // the end of a condition is not told
        shop.stock(3, 50);
        QVERIFY(!shop.sync().isEmpty());
        QCOMPARE(shop.told().size(), 2);
    }

    void whatSlackDidNotTakeIsToldByTheNextSync()
    {
        Shop shop;
        shop.slack.slack = MessageServer::Slack::Down;
        const QJsonObject first = shop.sync();
        QCOMPARE(first[q("alerts")][0][q("state")].toString(), q("pending"));
        QVERIFY(shop.told().isEmpty());
        shop.slack.slack = MessageServer::Slack::Well;
        QTRY_VERIFY_WITH_TIMEOUT((shop.sync(), !shop.told().isEmpty()), 60'000);
        QCOMPARE(shop.told().size(), 1);
    }

    void aRefusalForGoodIsSaidByStatus()
    {
        Shop shop;
        shop.slack.slack = MessageServer::Slack::NoService;
        QVERIFY(!shop.sync().isEmpty());
        const QJsonObject status = shop.program.run({ q("status"), q("--json") }).json();
        QString stopped;
        const QJsonArray routes = status[q("routes")].toArray();
        for (const QJsonValue &route : routes) {
            if (route[q("route")].toString() == q("slack:ops-inventory"))
                stopped = route[q("stopped")].toString();
        }
        QVERIFY2(stopped.contains(q("no_service")), qPrintable(stopped));
        QVERIFY(shop.program.run({ q("status") }).out.contains("no_service"));
    }

    void aKillBetweenStoringAndSendingLosesNothing()
    {
        Shop shop;
        for (int round = 0; round < 4; ++round) {
            shop.slack.forget();
            shop.stock(round % 2 == 0 ? 3 : 50, round % 2 == 0 ? 50 : 3);
            const auto process = shop.program.start({ q("sync") });
            QVERIFY(QTest::qWaitFor([&] { return !shop.slack.asked("/services/").isEmpty(); }, 60'000));
            process->kill(); // Slack's answer is on its way, or read, or not
            QVERIFY(QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 10'000));
            QVERIFY(!shop.sync().isEmpty());
            const qsizetype told = shop.told().size();
            QVERIFY2(told >= 1 && told <= 2, qPrintable(QString::number(told)));
        }
    }
};

QTEST_GUILESS_MAIN(TestAlertsProgram)
#include "tst_alertsprogram.moc"
