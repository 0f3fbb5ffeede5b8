// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QVariant>

namespace jaego::sql {

/// One statement for many rows at a server: prepared once, then called some hundred times in each piece
/// that is sent. A hundred thousand waits for the network become some hundred.
class StatementGatherer final {
public:
    /// `db` outlives it. `statement` has a "?" for every value and none elsewhere.
    StatementGatherer(const Database *db, const char *statement);
    ~StatementGatherer();
    StatementGatherer(const StatementGatherer &) = delete;
    StatementGatherer &operator=(const StatementGatherer &) = delete;

    [[nodiscard]] Status add(const QList<QVariant> &values);
    /// Sends what is left. Within a transaction, so that a row that fails takes back all.
    [[nodiscard]] Status flush();

private:
    [[nodiscard]] Status send(const QString &statements);

    const Database *m_db;
    QString m_statement;
    QString m_name; ///< of the prepared statement; empty: not yet prepared
    QString m_calls;
    int m_gathered = 0;
};

} // namespace jaego::sql
