// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace jaego::test {

/// A database file of its own in a folder that goes away.
struct StorageFixture {
    QTemporaryDir folder;
    std::unique_ptr<Database> db;

    StorageFixture() { reopen(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("data/jaego.sqlite")); }
    void reopen()
    {
        db.reset();
        auto opened = Database::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        db = std::move(*opened);
    }
    /// What SQLite says to a statement that went around the repositories; empty: it was done.
    [[nodiscard]] QString tryStatement(const QString &statement) const
    {
        QSqlQuery query(db->connection());
        return query.exec(statement) ? QString() : query.lastError().text();
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
