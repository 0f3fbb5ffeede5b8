// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "support/teststore.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace jaego::test {

/// A store of its own that goes away: a file in a folder, or, where the test was asked to
/// (JAEGO_TEST_STORE=team), a database of the PostgreSQL that this program starts.
struct StorageFixture {
    QTemporaryDir folder;
    StoreAddress address;
    std::unique_ptr<Database> db;

    StorageFixture() : address(TestStore::fresh(path())) { reopen(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("data/jaego.sqlite")); }
    void reopen()
    {
        db.reset();
        auto opened = Database::open(address);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        db = std::move(*opened);
    }
    /// What the store says to a statement that went around the repositories; empty: it was done.
    [[nodiscard]] QString tryStatement(const QString &statement) const
    {
        QSqlQuery query(db->connection());
        return query.exec(address.isTeam() ? asTeamWants(statement) : statement) ? QString()
                                                                                 : query.lastError().text();
    }
    /// The same vandalism in PostgreSQL's words.
    [[nodiscard]] static QString asTeamWants(QString statement)
    {
        static const QRegularExpression blob(QStringLiteral("x'([0-9a-fA-F]*)'"));
        static const QRegularExpression trigger(QStringLiteral("^DROP TRIGGER ((\\w+)_no_\\w+)$"));
        statement.replace(blob, QStringLiteral("'\\\\x\\1'::bytea"));
        statement.replace(trigger, QStringLiteral("DROP TRIGGER IF EXISTS \\1 ON \\2"));
        if (statement.startsWith(QLatin1String("CREATE TRIGGER full ")))
            return QStringLiteral("CREATE FUNCTION full_now() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                                  " RAISE EXCEPTION 'no room'; END $$;"
                                  "CREATE TRIGGER full_up BEFORE INSERT ON audit_log FOR EACH ROW"
                                  " EXECUTE FUNCTION full_now()");
        if (statement.startsWith(QLatin1String("DELETE FROM sqlite_sequence")))
            return QStringLiteral("DELETE FROM audit_ever");
        return statement.replace(QLatin1String("INSERT OR REPLACE"), QLatin1String("INSERT"));
    }
};

inline QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toUTC();
}

} // namespace jaego::test

/// Fails the test with the error's words.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &outcome_ = (expression);                                                                 \
        QVERIFY2(outcome_.ok(), outcome_.ok() ? "" : qPrintable(outcome_.error().message));                  \
    } while (false)

/// What a file alone can suffer has no place in a team's store.
#define ONLY_OF_A_FILE()                                                                                     \
    do {                                                                                                     \
        if (jaego::test::TestStore::isTeam())                                                                \
            QSKIP("a team's store is no file");                                                              \
    } while (false)
