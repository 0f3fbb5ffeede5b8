// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace jaego {

/// What a person who sets up a database as the warehouse asks, before any of it is in force.
struct WarehouseQuestion {
    enum class Purpose : quint8 {
        Check, ///< reads the two statements; no database is asked
        Look, ///< runs the query, in a transaction that cannot write
        Try ///< corrects one product by one unit and takes it back
    };
    Purpose purpose = Purpose::Check;
    int number = 0; ///< the answer carries it: an answer to an older question is no answer
    QString driver;
    QString connection;
    QString stockQuery;
    QString adjustStatement;
    QString sku; ///< Try
};

struct WarehouseLook {
    struct Column {
        QString name;
        QString type;
        QString meaning; ///< sku, on_hand, name, reserved, updated_at, or nothing

        bool operator==(const Column &) const = default;
    };
    WarehouseQuestion::Purpose purpose = WarehouseQuestion::Purpose::Check;
    int number = 0;
    QString query; ///< as the database gets it; empty: it is refused
    QString queryTrouble;
    QString statement; ///< as it will be kept; empty: none, or refused
    QString example; ///< the statement with values in it
    QString statementTrouble;
    QList<Column> columns;
    QList<QStringList> rows; ///< the first ones
    qint64 count = 0;
    QStringList problems; ///< of the rows
    QString error; ///< why nothing was seen or tried
    QString tried; ///< what the try did
};

/// The query with its columns under the names Jaego reads: `chosen` is ours → theirs ("on_hand" → "qty").
/// Where every name fits already, the query itself.
[[nodiscard]] QString renamedQuery(const QString &query, const QMap<QString, QString> &chosen);

} // namespace jaego

Q_DECLARE_METATYPE(jaego::WarehouseQuestion)
Q_DECLARE_METATYPE(jaego::WarehouseLook)
