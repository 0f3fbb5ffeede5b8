// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/alertline.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace jaego {

class Database;

struct AlertRecord {
    QString id; ///< ULID
    QString kind; ///< critical, low, mass_mismatch, sync_failed, kpi, data_mismatch, warehouse
    QString severity; ///< HIGH, MEDIUM
    QString subject; ///< sku, KPI name or source: one open alert per kind and subject
    QString runId;
    QString text;
    QStringList routes; ///< "slack:ops-inventory", "kakao:ceo"
    QString state; ///< pending, sent, failed, not_sent
    QDateTime raisedAt;
    QDateTime clearedAt; ///< invalid: the condition still holds
    QDateTime acknowledgedAt;
    QString acknowledgedBy;

    bool operator==(const AlertRecord &) const = default;
};

/// Alerts, stored before they are sent.
class AlertRepository final {
public:
    explicit AlertRepository(Database &database);

    [[nodiscard]] Status raise(const QList<AlertRecord> &alerts);
    [[nodiscard]] Status setState(const QStringList &ids, const QString &state);
    [[nodiscard]] Status clear(const QStringList &ids, const QDateTime &at);
    [[nodiscard]] Status acknowledge(const QStringList &ids, const QString &by, const QDateTime &at);

    /// The condition still holds, oldest first.
    [[nodiscard]] Result<QList<AlertRecord>> open() const;
    /// Not yet delivered (state pending or failed), oldest first.
    [[nodiscard]] Result<QList<AlertRecord>> undelivered() const;
    /// What these stand at now; one that is not there is not in the answer.
    [[nodiscard]] Result<QHash<QString, QString>> statesOf(const QStringList &ids) const;
    /// Newest first; `before` is the id the last page ended with.
    [[nodiscard]] Result<QList<AlertRecord>> list(int limit, const QString &before = {}) const;
    /// As a person reads them, with the product's name: grave first, then newest.
    [[nodiscard]] Result<QList<AlertLine>> openLines() const;
    /// Those whose condition has ended, newest first, in pages like list().
    [[nodiscard]] Result<QList<AlertLine>> pastLines(int limit, const QString &before = {}) const;

private:
    Database &m_db;
};

} // namespace jaego
