// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/database/rowsmodel.h"
#include "ui/models/history/settingsdraft.h"

namespace jaego {

/// Setting up somebody's database as the warehouse, without its window. What would be run is read by a person
/// first: only what was checked and shown can be asked, and nothing is in force before it is taken over.
class DatabaseSetup final : public QObject {
    Q_OBJECT
public:
    /// Begins with what the draft says; both outlive it.
    DatabaseSetup(EngineLink *link, SettingsDraft *draft, QObject *parent = nullptr);

    struct Connection {
        QString driver = QStringLiteral("QPSQL");
        QString host;
        QString port;
        QString database; ///< SQLite: the file; ODBC: the data source
        QString user;
        QString others; ///< further keys, as they were written (sslrootcert=…)

        bool operator==(const Connection &) const = default;
    };

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    void setConnection(const Connection &connection);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &text);
    [[nodiscard]] QString statement() const { return m_statement; }
    void setStatement(const QString &text);
    /// Which of their columns is `meaning`; empty: none is.
    void choose(const QString &meaning, const QString &column);
    [[nodiscard]] QString chosen(const QString &meaning) const { return m_chosen.value(meaning); }

    [[nodiscard]] const WarehouseLook &check() const { return m_check; } ///< of what stands there now
    [[nodiscard]] const WarehouseLook &seen() const { return m_seen; }
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool canLook() const;
    [[nodiscard]] bool canTry() const;
    [[nodiscard]] bool canTakeOver() const;
    [[nodiscard]] QString firstSku() const;
    /// What was seen, or why not, in a sentence.
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] bool isOutcomeGood() const { return m_good; }
    [[nodiscard]] QString tried() const { return m_tried; }
    [[nodiscard]] bool isTriedGood() const { return m_triedGood; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }

    void look();
    void tryIt(const QString &sku);
    /// Into the draft of the settings; a person applies them there.
    void takeOver();

Q_SIGNALS:
    void changed();

private:
    void edited();
    void take(const WarehouseLook &look);
    void takeRows(const WarehouseLook &look);
    void sayRows(const QStringList &problems);
    [[nodiscard]] WarehouseQuestion question(WarehouseQuestion::Purpose purpose);
    [[nodiscard]] QString connectionText() const;
    [[nodiscard]] QString wholeQuery() const;
    [[nodiscard]] QHash<QString, QString> meanings() const;
    void readConnection(const QString &text);

    EngineLink *m_link;
    SettingsDraft *m_draft;
    Connection m_connection;
    QString m_query;
    QString m_statement;
    QMap<QString, QString> m_chosen; ///< ours → theirs
    WarehouseLook m_check;
    WarehouseLook m_seen;
    RowsModel m_rows;
    QString m_outcome;
    QString m_tried;
    int m_number = 0; ///< of the newest question
    bool m_good = false;
    bool m_triedGood = false;
    bool m_busy = false;
};

} // namespace jaego
