// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <optional>

namespace jaego {

/// What taking back one update of a run comes to.
enum class UndoKind : quint8 {
    Lowers, ///< it showed less before the run, and will again
    Raises, ///< it showed more before the run, and there is enough to show it again
    Partly, ///< it showed more; what there is allows some of it
    NothingToDo, ///< it shows already what it would show
    NotEnough, ///< it showed more, and there is no more than it shows now
    Untouchable, ///< gone, not writable, not read, or a person asked not to touch it
};

struct UndoLine {
    UndoKind kind = UndoKind::NothingToDo;
    ListingKey listing;
    Sku sku;
    QString title;
    std::optional<Units> before; ///< what it showed before the run
    std::optional<Units> written; ///< by the run
    std::optional<Units> published; ///< now
    qint64 soldSince = 0; ///< sets of it that were ordered since, on any channel
    Units value; ///< what it would show: before − sold since, at most what there is
    [[nodiscard]] bool changes() const
    {
        return kind == UndoKind::Lowers || kind == UndoKind::Raises || kind == UndoKind::Partly;
    }
    bool operator==(const UndoLine &) const = default;
};

/// The inverse of a run against the orders as they are now.
struct UndoPlan {
    QString runId;
    QDateTime runAt; ///< UTC, when the run began
    QList<UndoLine> lines; ///< what changes first
    QString problem; ///< why there is no plan; empty: there is one
};

/// A person's word on it. The listings show no more than their old numbers, less what is sold,
/// until `until` or until it is lifted: else the next run would do again what this one did.
struct UndoChoice {
    QString runId;
    QList<ListingKey> listings;
    QDateTime until; ///< UTC; invalid: until it is lifted
    QString reason;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::UndoPlan)
Q_DECLARE_METATYPE(jaego::UndoChoice)
