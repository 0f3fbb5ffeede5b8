// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberhistory.h"
#include "engine/values.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

namespace jaego {

/// Answers the history screens through a read-only connection of its own, on a thread
/// of its own: a year of runs never makes the engine or the window wait.
class HistoryReader : public QObject {
    Q_OBJECT
public:
    explicit HistoryReader(StoreAddress address, QObject *parent = nullptr);
    ~HistoryReader() override;

public Q_SLOTS:
    void readRuns(int limit, const QDateTime &before);
    void readRun(const QString &runId);
    void readKpis(const QDateTime &from, const QDateTime &to);
    void readNumbers(const QString &sku, const QDateTime &from, const QDateTime &to);
    void readAlerts(const jaego::AlertQuestion &question);
    /// Closes the connection; on this object's thread, before it ends.
    void close();

Q_SIGNALS:
    void runsRead(const QList<jaego::RunSummary> &runs, const QDateTime &before);
    void runRead(const jaego::RunReport &report);
    void kpisRead(const jaego::KpiSeries &series);
    void numbersRead(const jaego::NumberHistory &history);
    void alertsRead(const jaego::AlertAnswer &answer);
    void noticed(const jaego::Notice &notice);

private:
    Database *database();

    StoreAddress m_address;
    std::unique_ptr<Database> m_database;
};

} // namespace jaego
