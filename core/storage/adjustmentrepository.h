// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/product.h"

#include <QDateTime>
#include <QList>

namespace jaego {

class Database;

enum class AdjustmentState : quint8 { Journaled, Applied, Refused };

[[nodiscard]] QString nameOf(AdjustmentState state);
[[nodiscard]] std::optional<AdjustmentState> adjustmentStateFromString(const QString &name);

/// A person's correction of a count.
struct AdjustmentRecord {
    QString id; ///< ULID, also the warehouse's idempotency key
    Sku sku;
    std::optional<Units> delta; ///< exactly one of delta and setTo
    std::optional<Units> setTo;
    std::optional<Units> expected;
    QString reason; ///< one of the six Korean words
    QString note;
    QString operatorName;
    AdjustmentState state = AdjustmentState::Journaled;
    std::optional<Units> before;
    std::optional<Units> after;
    QString error; ///< why it was refused
    QDateTime createdAt;
    QDateTime settledAt;
    QString undoOf; ///< id of the adjustment this one takes back

    bool operator==(const AdjustmentRecord &) const = default;
};

/// Adjustments, journaled before they are sent.
class AdjustmentRepository final {
public:
    explicit AdjustmentRepository(Database &database);

    /// The same id twice is an error (Conflict): an id is journaled once.
    [[nodiscard]] Status journal(const AdjustmentRecord &adjustment);
    [[nodiscard]] Status markApplied(const QString &id, Units before, Units after, const QDateTime &at);
    [[nodiscard]] Status markRefused(const QString &id, const QString &error, const QDateTime &at);

    /// Journaled, but no answer is known: sent again with the same id.
    [[nodiscard]] Result<QList<AdjustmentRecord>> unanswered() const;
    [[nodiscard]] Result<std::optional<AdjustmentRecord>> find(const QString &id) const;
    /// Newest first; an empty sku means all.
    [[nodiscard]] Result<QList<AdjustmentRecord>> history(const Sku &sku, int limit) const;

private:
    Database &m_db;
};

} // namespace jaego
