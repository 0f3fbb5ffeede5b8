// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/listing.h"
#include "domain/order.h"
#include "net/lane.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace jaego {

/// A progress report of a long read: how many listings of how many (0: not known yet).
using ReadProgress = std::function<void(int done, int total)>;

/// Everything a channel lists.
struct Catalogue {
    QList<Listing> listings;
    QList<Observation> observations; ///< quantities that came along (bulk reads)
    QStringList
        contradictions; ///< words about data that contradicts itself (ERR-INV-003): one listing twice …
    QList<QPair<QString, Error>>
        failed; ///< parent id → why its listings could not be read; they are not gone
};

struct StockReading {
    QList<Observation> seen;
    QStringList gone; ///< external ids the channel no longer knows
    QList<QPair<QString, Error>> failed; ///< external id → why it could not be read
    QList<QPair<QString, Error>> contradictory; ///< negative or absurd quantity …: never written on
    std::optional<Error> error; ///< the source as a whole failed; what came before it is still in `seen`
};

struct WriteResult {
    enum class Kind : quint8 {
        Accepted, ///< the channel acknowledged `value`
        NoChange, ///< nothing to send any more, or the channel says it already shows `value`
        Failed, ///< refused: the listing still shows what it showed
        Unknown, ///< may have arrived: read before writing again
        Echoed, ///< not asked for: it went along with `value`, as the channel showed it a moment before; what
                ///< was sold in that moment is on sale again
    };
    QString externalId;
    Kind kind = Kind::Failed;
    std::optional<Units> value; ///< what was sent
    std::optional<Error> error;
};

/// What a listing should show right now, asked at the moment of the call; nullopt:
/// there is nothing to write for it (any more). `seenNow`: what the channel showed in the
/// read just before this write, where it needs one (see looksBeforeWriting).
using TargetSource =
    std::function<std::optional<Units>(const QString &externalId, std::optional<Units> seenNow)>;

/// A sales channel. Lives on the engine's thread; everything goes through its lane.
class Channel {
public:
    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    virtual ~Channel() = default;

    [[nodiscard]] virtual ChannelId id() const = 0;
    [[nodiscard]] virtual Lane *lane() = 0;

    /// True where listCatalogue brings quantities along (Naver, Cafe24): one bulk
    /// read serves both. Coupang reads stock per option only.
    [[nodiscard]] virtual bool cataloguesCarryStock() const = 0;

    /// Every listing with its seller code, for mapping; and with quantities where the
    /// channel has a bulk read. A partly read catalogue is an error: what is not in a
    /// half list is not gone.
    virtual Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) = 0;

    /// Quantities of these listings. One that fails does not fail its neighbours.
    virtual Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                         std::stop_token stop) = 0;

    /// Which listings may share one call with this one (same key), and how many.
    [[nodiscard]] virtual QString batchKey(const QString &externalId) const = 0;
    [[nodiscard]] virtual int maxBatch() const = 0;

    /// True where write() reads the listing just before it writes: that look serves as the
    /// second observation before a raise, and saves a call of its own.
    [[nodiscard]] virtual bool looksBeforeWriting(const QString & /*externalId*/) const { return false; }

    /// Sets absolute quantities with one call (plus the read a channel needs just
    /// before it). Values are asked for when the place in the lane is held. Sent once,
    /// never repeated here; one result per listing, in any order.
    virtual Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                           std::stop_token stop) = 0;

    /// One polling of the order feed, at Priority::Feed: what is new or changed since `watermark`,
    /// which is the one the last polling returned (kept over restarts). An empty or unreadable one
    /// starts a day back, and further where the channel lists what is still open; one older than a
    /// month goes on from a month back. Each polling reads a stretch of the one before it again, so
    /// that nothing which shows late is skipped: a line may be told any number of times, whole each
    /// time, and the telling with the newest `changedAt` holds (of equals the one told last). Within
    /// one reading a line stands once. On an error the watermark comes back as it was given.
    /// One polling at a time: the next one begins with what this one returned.
    virtual Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) = 0;

    /// What the adapter learnt and wants to find again after a restart (JSON); empty: nothing.
    [[nodiscard]] virtual QByteArray exportCache() const { return {}; }
    virtual void importCache(const QByteArray & /*json*/) { }

    /// A harmless call that proves key, address and clock; the words for a person.
    virtual Task<Result<QString>> test(std::stop_token stop) = 0;
};

} // namespace jaego
