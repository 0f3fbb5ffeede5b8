// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "ui/models/history/columntable.h"

#include <QCoreApplication>

namespace jaego {

/// Purchase proposals in words.
class ProposalWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::ProposalWords)
public:
    [[nodiscard]] static QString supplier(const QString &supplier); ///< a word where none is named
    /// "min. 20 · packs of 10 · 7 days"; a dash where nothing is known.
    [[nodiscard]] static QString terms(const ProposalLine &line);
    /// What a person should know before deciding, or what was decided.
    [[nodiscard]] static QString note(const ProposalLine &line);
    /// What an order by this number would run into: below the smallest order, a broken pack.
    [[nodiscard]] static QString objection(const ProposalLine &line);
    /// The sum behind the proposed number: "3.2/day × 14 days + safety 9 (95 %, …) − 4 available −
    /// 0 on order = 50 → pack of 10 → 50", and why the safety was found that way.
    [[nodiscard]] static QString sum(const ProposalBasis &basis);
    /// How long it lasts now, and with what is to be ordered: "1.2 → 15 d"; a dash without sales.
    [[nodiscard]] static QString cover(const ProposalLine &line);
    /// "3 products, 120 units, 2 suppliers".
    [[nodiscard]] static QString totals(const QList<ProposalLine> &lines);

private:
    [[nodiscard]] static QString decision(const Proposal &proposal);
    [[nodiscard]] static QString safety(const ProposalBasis &basis);
};

[[nodiscard]] Mark markOf(Level level);
[[nodiscard]] Mark noteMark(const ProposalLine &line);

} // namespace jaego
