// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "warehouse/absentwarehouse.h"

#include <QTest>

using namespace jaego;
using jaego::test::awaitResult;

class TestAbsentWarehouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWarehouseThatCannotBeReadIsNeverAnEmptyOne()
    {
        AbsentWarehouse warehouse(QStringLiteral("warehouse.kind = \"sql\""));
        const auto all = awaitResult(warehouse.readAll({}));
        const auto some = awaitResult(warehouse.readSome({ Sku(QStringLiteral("A")) }, {}));
        const auto adjusted = awaitResult(warehouse.adjust({}, {}));
        const auto tested = awaitResult(warehouse.test({}));
        for (const Error &error : { all.error(), some.error(), adjusted.error(), tested.error() }) {
            QCOMPARE(error.kind, Error::Kind::Config);
            QVERIFY(error.message.contains(QLatin1String("kind")));
        }
    }
};

QTEST_GUILESS_MAIN(TestAbsentWarehouse)
#include "tst_absentwarehouse.moc"
