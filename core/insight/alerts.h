// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/run.h"
#include "domain/stockbook.h"

#include <QHash>
#include <QPair>
#include <QSet>
#include <QStringList>

namespace jaego {

/// A condition somebody is told about: one open alert per kind and subject.
struct AlertCondition {
    QString kind; ///< critical, low, mass_mismatch, sync_failed, kpi, data_mismatch, warehouse
    QString subject; ///< sku, KPI name, source; empty where there is only one
    QString text; ///< for a person
    bool operator==(const AlertCondition &) const = default;
};

/// Severity and routes by the workflow's table.
[[nodiscard]] QString severityOf(const QString &alertKind);
[[nodiscard]] QStringList routesOf(const QString &alertKind);

struct AlertDecision {
    QList<AlertCondition> raise; ///< entered now
    QList<QPair<QString, QString>> clear; ///< (kind, subject) of those that ended
};

/// What a decision needs to know besides the run.
struct AlertMemory {
    /// Raised a day ago or earlier and acknowledged by nobody: raised again if they still hold.
    QSet<QPair<QString, QString>> again;
    /// Subjects the run had in its hands: a contradiction of theirs that is not found again is over.
    QSet<QString> lookedAt;
};

/// Who enters, who leaves. `open` are the (kind, subject) pairs that are raised now.
///
/// A level is raised on entering and ends with hysteresis: critical at <= 5 ends at >= 7,
/// low at <= 10 ends at >= 12 (two units above the product's own threshold). A product
/// that falls from low to critical leaves low for critical. What is raised again is in both
/// lists: the old alert ends, a new one begins.
[[nodiscard]] AlertDecision decideAlerts(const StockBook &book, const LevelThresholds &defaults,
                                         const RunReport &report, int massMismatchSkus,
                                         const QList<QPair<QString, QString>> &open,
                                         const AlertMemory &memory = {});

} // namespace jaego
