// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "engine/values.h"

namespace jaego {

/// A shop that does not exist: what an engine would tell a window, for pictures and tests.
class InventedShop {
public:
    explicit InventedShop(int products = 24);

    [[nodiscard]] StockSnapshot everything();
    [[nodiscard]] StockSnapshot changed(QVector<StockRow> rows, const QList<Sku> &removed = {});
    [[nodiscard]] EngineStatus status();
    [[nodiscard]] RunStatus running();
    [[nodiscard]] RunReport report() const;
    [[nodiscard]] RunStatus ended();
    [[nodiscard]] QList<RunSummary> runs() const;
    /// What differs in the shop, and one of each other kind; `held`: so many changes a guard stopped.
    [[nodiscard]] ReviewSnapshot review(int held = 3);
    [[nodiscard]] LinkGuesses guesses(int listings = 12);
    /// Seven open ones, two of them urgent and new, and some hundreds of the past.
    [[nodiscard]] AlertAnswer alerts(const AlertQuestion &question);
    void acknowledge(const QStringList &ids);
    /// Five to decide, one put off, one dismissed.
    [[nodiscard]] ProposalSnapshot proposals();
    void decide(const ProposalChoice &choice);
    [[nodiscard]] KpiSeries kpis(const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] QVector<StockRow> &rows() { return m_rows; }
    [[nodiscard]] StockRow row(const Sku &sku) const;

    [[nodiscard]] Explanation explanation(const Sku &sku) const;
    [[nodiscard]] NumberHistory history(const Sku &sku, const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] UndoPlan undoPlan(const QString &runId) const;

    /// The seller's names and the words of alerts, stored in the language of their day, become "x".
    void hideNames();

    /// Tells a window all of it, and answers what it asks, as an engine would.
    void connectTo(EngineLink *link);
    void tellAll(EngineLink *link);

private:
    QVector<StockRow> m_rows;
    bool m_hidesNames = false;
    QList<AlertLine> m_openAlerts;
    QList<AlertLine> m_pastAlerts;
    QList<ProposalLine> m_proposals;
    bool m_alertsMade = false;
    quint64 m_number = 0;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace jaego
