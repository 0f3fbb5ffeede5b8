// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secretstore.h"
#include "warehouse/httpwarehouseparser.h"
#include "warehouse/sqlstatement.h"
#include "warehouse/warehouse.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace jaego {

struct SqlWarehouseSettings {
    QString driver = QStringLiteral("QPSQL"); ///< QPSQL, QMYSQL, QODBC, QSQLITE
    QString connection; ///< host=… port=… dbname=… user=…; never a password
    QString stockQuery;
    QString adjustStatement; ///< empty: Jaego only reads
    int statementTimeoutMs = 15'000; ///< where the server can be told

    bool operator==(const SqlWarehouseSettings &) const = default;
};

/// What the first look at a database shows, for the person who sets it up.
struct SqlLook {
    struct Column {
        QString name;
        QString type;
        QString meaning; ///< sku, on_hand, name, reserved, updated_at, or nothing
    };
    QList<Column> columns;
    QList<QStringList> rows; ///< the first ones, as text
    qint64 count = 0; ///< of all rows
    QStringList problems; ///< what keeps it from being used, in words
};

/// The seller's own database, asked through QtSql. Blocks; everything happens on the thread that makes the
/// first call, and the connection stays open between calls. Errors: Config what was set wrongly, Auth the
/// password or a permission, Network the server, Timeout no answer in time.
class SqlSource final {
public:
    explicit SqlSource(SqlWarehouseSettings settings);
    ~SqlSource();
    SqlSource(const SqlSource &) = delete;
    SqlSource &operator=(const SqlSource &) = delete;

    /// Every row of the stock query, out of one moment of the database. Nothing can be changed by it:
    /// the transaction is read-only where the database knows such a thing, and always taken back.
    [[nodiscard]] Result<WarehousePage> readAll(const Secret &password);
    [[nodiscard]] Result<WarehousePage> readSome(const QList<Sku> &skus, const Secret &password);

    /// Reads the count, holds it against what is expected, runs the statement, and reads again: what the
    /// count has become must be what was asked for, or all of it is taken back. `maybeBefore`: an earlier try
    /// of this very adjustment saw that count, and whether it arrived is not known.
    [[nodiscard]] Result<AdjustmentOutcome> adjust(const WarehouseAdjustment &adjustment,
                                                   const std::optional<Units> &maybeBefore,
                                                   const Secret &password);
    [[nodiscard]] Result<Units> onHandOf(const Sku &sku, const Secret &password);

    [[nodiscard]] Result<SqlLook> look(int limit, const Secret &password);
    /// Adds one unit to the product and takes it back; the words say what changed.
    [[nodiscard]] Result<QString> tryAdjustment(const Sku &sku, const Secret &password);

    /// Whether the same adjustment sent twice is refused by the database itself.
    [[nodiscard]] bool knowsItsAdjustments() const;

private:
    enum class Purpose : quint8 { Read, Write };

    [[nodiscard]] bool isPostgres() const { return m_settings.driver == QLatin1String("QPSQL"); }
    [[nodiscard]] Status open(const Secret &password);
    void close();
    [[nodiscard]] Status begin(Purpose purpose);
    void takeBack();
    [[nodiscard]] Status commit();
    [[nodiscard]] Status run(const QString &statement);
    template <typename T, typename Read>
    [[nodiscard]] Result<T> asked(const Secret &password, Read read);
    [[nodiscard]] Result<Units> count(const Sku &sku);
    [[nodiscard]] Result<AdjustmentOutcome> change(const WarehouseAdjustment &adjustment, Units before);
    [[nodiscard]] Result<AdjustmentOutcome> adjustOnce(const WarehouseAdjustment &adjustment);
    /// What became of a commit whose answer was lost.
    [[nodiscard]] Result<bool> wasCommitted(const QString &transaction, const Secret &password);
    [[nodiscard]] bool isOnlyItsId(const WarehouseAdjustment &adjustment, const Secret &password);
    [[nodiscard]] Error inWords(const QSqlError &error, const QString &setting) const;
    [[nodiscard]] QSqlDatabase database() const;

    SqlWarehouseSettings m_settings;
    QString m_name; ///< of the connection; empty: none is open
    QString m_transaction; ///< PostgreSQL: the running transaction's number
    AdjustmentOutcome m_tried; ///< what the last commit would make of the count
};

} // namespace jaego
