// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "domain/run.h"
#include "domain/stockbook.h"
#include "storage/store.h"

#include <functional>

namespace jaego {

/// Keeps purchase proposals in step with what runs compute, and with what people decide.
/// One live proposal per product; a person's number and a person's decision outlast every run.
class ProposalDesk {
public:
    ProposalDesk(const StockBook *book, Store *store) : m_book(book), m_store(store) { }

    /// What a finished run proposes, taken over in place: new ones are opened, known ones follow the run
    /// unless a person has edited them, and those no longer needed close by themselves unless edited.
    /// Products that are not counted now are left as they are.
    /// `onOrder`: what is still to come. Who approved has answered for `answeredDays`, as long as it comes.
    Status follow(const RunReport &report, const QHash<Sku, Units> &onOrder, int answeredDays,
                  const QDateTime &now);
    /// Live ones first, then what was decided in the last weeks. A snooze that is over reads as open.
    [[nodiscard]] Result<QList<ProposalLine>> lines(const QDateTime &now,
                                                    const LevelThresholds &defaults) const;
    /// Stored with an audit entry each, all or nothing; the proposals as they stand then. Rejected in
    /// words when one of them cannot be decided so any more. An approval writes the file first; `also`
    /// stores what follows from it in the same transaction.
    Result<QList<Proposal>> decide(const ProposalChoice &choice, const QString &who, const QDateTime &now,
                                   const std::function<Status(const QList<Proposal> &)> &also = {});

private:
    [[nodiscard]] bool isCounted(const Sku &sku) const;
    void followLive(const QHash<Sku, ProposalReport> &wanted, const RunReport &report, const QDateTime &now,
                    QList<Proposal> *live) const;
    [[nodiscard]] Result<QList<Proposal>> chosen(const ProposalChoice &choice, const QDateTime &now) const;
    [[nodiscard]] Status writeOrder(const QList<Proposal> &proposals, const QString &path) const;

    const StockBook *m_book;
    Store *m_store;
};

} // namespace jaego
