// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/proposalbasis.h"
#include "domain/purchase.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace jaego {

enum class ProposalState : quint8 {
    Open,
    Snoozed, ///< comes back by itself
    Approved,
    Dismissed,
    Closed, ///< by itself: no longer needed, and nobody had changed it
};

/// open, snoozed …: as it is stored.
[[nodiscard]] QString nameOf(ProposalState state);
[[nodiscard]] std::optional<ProposalState> proposalStateFromString(const QString &name);

/// What to buy of one product: computed by runs, edited and decided by a person.
struct Proposal {
    QString id; ///< ULID
    Sku sku;
    QString supplier;
    Units proposed; ///< by the newest run that computed one
    std::optional<Units> edited; ///< a person's own number: no run changes it
    ProposalState state = ProposalState::Open;
    bool needed = true; ///< the newest run still proposes to buy; of a decided one: no new one is made
    QDateTime until; ///< UTC, of a snoozed one
    QString reason; ///< the person's words
    QString runId; ///< that computed `proposed`
    QDateTime createdAt;
    QDateTime updatedAt;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC; invalid: not decided
    ProposalBasis basis; ///< the sum behind `proposed`

    [[nodiscard]] Units quantity() const { return edited.value_or(proposed); }
    [[nodiscard]] bool isLive() const
    {
        return state == ProposalState::Open || state == ProposalState::Snoozed;
    }
    bool operator==(const Proposal &) const = default;
};

/// A proposal beside what is known of its product.
struct ProposalLine {
    Proposal proposal;
    QString name;
    bool known = false; ///< the warehouse counts it: available and level mean something
    Units available;
    Level level = Level::Normal;
    std::optional<Units> moq;
    std::optional<Units> packSize;
    std::optional<int> leadTimeDays;
    Units onOrder; ///< ordered earlier, and not in yet

    bool operator==(const ProposalLine &) const = default;
};

enum class ProposalAction : quint8 { SetQuantity, Approve, Dismiss, Snooze, Reopen };

/// A person's word on proposals.
struct ProposalChoice {
    ProposalAction action = ProposalAction::SetQuantity;
    QStringList ids;
    std::optional<Units> quantity; ///< SetQuantity; empty: as proposed again
    QString reason; ///< Dismiss, Snooze
    QDateTime until; ///< UTC; Snooze
    QString path; ///< Approve: the CSV or XLSX file the order is written to; empty: none
    bool written = false; ///< Approve: the file at `path` is there already (a printed order)
    bool post = false; ///< Approve: sent to the purchase system
};

struct ProposalSnapshot {
    quint64 number = 0;
    QDateTime at;
    QList<ProposalLine> lines; ///< live ones by supplier and sku, then decided ones, newest first
    QList<PurchaseLine> onOrder; ///< by supplier and sku
    QList<PurchasePost> posts; ///< the newest first, of the last weeks
    bool canPost = false; ///< an address is set, and it takes orders
    QString postTrouble; ///< why nothing is sent any more; empty: nothing is wrong
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::ProposalChoice)
Q_DECLARE_METATYPE(jaego::ProposalSnapshot)
