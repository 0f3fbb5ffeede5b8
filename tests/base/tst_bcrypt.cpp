// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bcrypt.h"

#include <QTest>

using namespace jaego;

/// Built once with the bcrypt of this system and, where Botan is there, once with the one that Windows and
/// macOS take: a signature must not depend on the computer it was made on.
class TestBcrypt final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBuildGivesTheSameHash_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("hash");
        const auto row = [](const char *name, const QByteArray &password, const char *salt,
                            const char *hash) {
            QTest::newRow(name) << password << QByteArray(salt) << QByteArray(hash);
        };
        // The vectors of OpenBSD's and Openwall's own tests.
        row("openwall U*U", "U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.",
            "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");
        row("openwall U*U*", "U*U*", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.",
            "$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK");
        row("openwall U*U*U", "U*U*U", "$2a$05$XXXXXXXXXXXXXXXXXXXXXO",
            "$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a");
        row("nothing typed", "", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.",
            "$2a$05$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy");
        row("longer than it counts",
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789chars after 72 are "
            "ignored",
            "$2a$05$abcdefghijklmnopqrstuu", "$2a$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui");
        // Naver's: of the last letter of the salt two bits count, and the hash says which.
        row("naver", "aaaabbbbcccc_1643961623299", "$2a$10$abcdefghijklmnopqrstuv",
            "$2a$10$abcdefghijklmnopqrstuuBVWYJN6OEOtLu8V4p41kb.NzUiA3nk2");
    }
    void everyBuildGivesTheSameHash()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, hash);
        const auto made = bcryptHash(password, salt);
        QVERIFY(made.has_value());
        QCOMPARE(made.value_or(QByteArray()), hash);
    }

    void whatIsNoSaltIsRefused_data()
    {
        QTest::addColumn<QByteArray>("salt");
        for (const char *salt : { "", "secret", "$2a$04$", "$2a$04$short", "$2a$04$................,.....",
                                  "$1a$04$......................", "$2a$99$......................",
                                  "$2a$xx$......................", "$2a$03$......................" })
            QTest::addRow("\"%s\"", salt) << QByteArray(salt);
    }
    void whatIsNoSaltIsRefused()
    {
        QFETCH(QByteArray, salt);
        QVERIFY(!bcryptHash("password", salt).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBcrypt)
#include "tst_bcrypt.moc"
