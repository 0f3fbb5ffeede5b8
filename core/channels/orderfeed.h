// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QDateTime>
#include <QHash>
#include <QPair>

#include <optional>

/// What the order feeds of all channels have in common: where to go on, windows of time,
/// and lines that are told more than once.
namespace jaego::orderfeed {

/// Read again before the watermark: more than any feed is known to lag, and than the PC
/// clock may be wrong before a channel refuses its signatures (five minutes).
inline constexpr qint64 kOverlapMs = 10LL * 60 * 1000;
/// Windows end this far ahead where the channel takes it: a PC clock that is behind must
/// not hide the newest orders.
inline constexpr qint64 kClockSlackMs = 5LL * 60 * 1000;
inline constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
/// No watermark: so far back.
inline constexpr qint64 kFirstReachMs = kDayMs;
/// After a longer pause than this the older orders are no longer open anywhere.
inline constexpr qint64 kLongestReachMs = 31 * kDayMs;

/// Where a feed goes on. A channel that cannot be asked for what changed is swept now and
/// then over everything still open; the three last fields are for that.
struct Watermark {
    QDateTime read; ///< UTC: up to here everything was asked for; invalid: never
    QDateTime swept; ///< UTC: begin of the last sweep; invalid: never
    QDateTime open; ///< UTC: no order from before this one is still open; invalid: none is
    qint64 sweepCalls = 0; ///< what the last sweep cost

    /// A watermark that is not ours (or not readable) starts afresh.
    [[nodiscard]] static Watermark fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// From where to read now, overlap included.
    [[nodiscard]] QDateTime begin(const QDateTime &now) const;
    /// A sweep that cost much comes less often: `msPerCall` is the time one call is worth.
    [[nodiscard]] bool sweepIsDue(const QDateTime &now, qint64 msPerCall) const;

    /// After a polling that began at `now` and ended well. `oldestOpen`: of the lines it told;
    /// `sweepTook`: the calls its sweep took, none: it did not sweep.
    [[nodiscard]] Watermark after(const QDateTime &now, const QDateTime &oldestOpen,
                                  std::optional<qint64> sweepTook) const;

    bool operator==(const Watermark &) const = default;
};

struct Window {
    QDateTime from;
    QDateTime to;

    bool operator==(const Window &) const = default;
};

/// from … to in pieces no longer than `longestMs`, oldest first; the last ends at `to`.
[[nodiscard]] QList<Window> windows(const QDateTime &from, const QDateTime &to, qint64 longestMs);

/// Lines as they are told; each once, as told last, in the order they first came up.
class Lines {
public:
    void tell(const OrderLine &line);
    [[nodiscard]] const OrderLine *find(const QString &orderId, const QString &lineId) const;
    [[nodiscard]] const QList<OrderLine> &all() const { return m_lines; }
    /// When the oldest line still open in our house was ordered; invalid: none is, or nobody said.
    [[nodiscard]] QDateTime oldestOpen() const;

private:
    QList<OrderLine> m_lines;
    QHash<QPair<QString, QString>, qsizetype> m_index;
};

/// An ISO time with `T` or a blank, any number of digits behind the second (cut to milliseconds,
/// never rounded up: where a feed goes on must not skip) and with or without a zone; without one it
/// is Korean. UTC, invalid when unreadable.
[[nodiscard]] QDateTime timeOf(const QString &text);

/// Korean time (+09:00, no summer time).
[[nodiscard]] QDateTime inKorea(const QDateTime &time);

} // namespace jaego::orderfeed
