// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"
#include "sandbox/httpexchange.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace jaego {

/// The simulated parties. The first three have the numbers of ChannelId.
enum class SandboxSource : quint8 { Coupang, Naver, Cafe24, Warehouse };

inline constexpr std::array<SandboxSource, 4> kSandboxSources{ SandboxSource::Coupang, SandboxSource::Naver,
                                                               SandboxSource::Cafe24,
                                                               SandboxSource::Warehouse };

[[nodiscard]] constexpr SandboxSource sandboxSource(ChannelId channel)
{
    return static_cast<SandboxSource>(channel);
}

struct SandboxOptions {
    int products = 240; ///< 1 to 200,000
    quint32 seed = 20261122; ///< same seed, same world
    double rateFactor = 10; ///< every documented limit times this; 1: the real ones
    quint16 portBase = 0; ///< Coupang gets this port, the others the next three; 0: any free ones
    QString
        catalogueCsv; ///< `sku,name,on_hand` instead of the invented products, each listed plainly everywhere
    std::optional<double>
        differing; ///< share of listings that differ from the warehouse; 0.08, with a CSV 0.15
    double orderLagSeconds = 60; ///< how long an order takes to reach the warehouse
    double shipLagSeconds = 600; ///< and then to leave it
    bool cancelRestores = true; ///< a channel puts cancelled units back on sale
    bool naverReopens = false; ///< stock > 0 alone brings OUTOFSTOCK back to SALE (undocumented, naver §8)
    qint64 naverFeedLagMs = 0; ///< how long a change takes to show in Naver's feed
    double coupangBlockSeconds = 60; ///< how long the rate must stay low after a 429; divided by rateFactor
};

/// Base URLs as they stand in jaego.ini.
struct SandboxAddresses {
    QString coupang;
    QString naver; ///< including /external
    QString cafe24; ///< ends before /api/v2
    QString warehouse;
};

struct SandboxCredentials {
    QString coupangVendorId, coupangAccessKey, coupangSecretKey;
    QString naverClientId, naverClientSecret;
    QString cafe24MallId, cafe24ClientId, cafe24ClientSecret;
    QString cafe24RefreshToken; ///< the first one; single use
    QString warehouseToken;
};

struct SandboxProduct {
    Sku sku;
    QString name;
    QString barcode;
    qint64 onHand = 0;

    bool operator==(const SandboxProduct &) const = default;
};

/// What a listing really sells, whatever its seller code pretends.
struct SandboxListing {
    ListingKey key;
    Sku sku;
    int unitsPerSale = 1;
    QString sellerCode;
    bool writable = true;
    Writability writability = Writability::Writable;
    QString parentId;
    QString title;
    QString optionName;

    bool operator==(const SandboxListing &) const = default;
};

struct SandboxCounters {
    qint64 calls = 0;
    qint64 writes = 0; ///< listings or products whose quantity was really set
    qint64 duplicateWrites = 0; ///< of these: the quantity was the same already
    qint64 swallowedWrites = 0; ///< acknowledged and never applied (false success)
    qint64 refusedWrites = 0; ///< aimed at a listing that may not be written
    qint64 rateLimited = 0; ///< 429 sent
    qint64 unauthorized = 0; ///< 401 sent
    qint64 tokenCalls = 0;
    qint64 errors = 0; ///< every answer of 400 and above
    qint64 maxCallsInOneSecond = 0; ///< most calls inside any second
    QHash<QString, qint64> perApi; ///< "GET /v2/…/{id}/inventories" → calls
};

/// A quantity set through the API.
struct SandboxWrite {
    QDateTime at; ///< UTC
    ListingKey listing;
    qint64 before = 0;
    qint64 after = 0;
};

/// One thing that goes wrong at one source until it is cleared or used up.
struct SandboxFault {
    enum class Kind : quint8 {
        Latency, ///< the answer waits `delayMs`
        GatewayTimeoutBefore, ///< 504, nothing done
        GatewayTimeoutAfter, ///< 504, done all the same
        ServerError, ///< 500
        Unknown, ///< 404
        TooManyRequests, ///< 429 in the source's own shape
        ForbiddenHtml, ///< 403 with the edge's HTML page
        ErrorInOk, ///< 200 with the source's error body
        HtmlInOk, ///< 200 with an HTML page
        Gzip, ///< the body is gzip-encoded
        EmptyBody, ///< the status stands, the body is empty
        ShortBody, ///< fewer bytes than Content-Length says, then closed
        Trickle, ///< one byte each `delayMs` (default 250), beyond any deadline
        DropBefore, ///< the connection is closed, nothing done
        DropAfter, ///< done, then the connection is closed without an answer
        TokenInvalid, ///< every token issued so far is void from now on
        FalseSuccess, ///< a write is acknowledged and not applied
        NumbersAsStrings, ///< 37 becomes "37" everywhere in the body
        EmptyList, ///< the list of products is suddenly empty
        Down, ///< connections are refused
    };
    Kind kind = Kind::Latency;
    int everyNth = 1; ///< only each n-th call that matches
    int times = -1; ///< so often and no more; -1 without end
    double probability = 1.0;
    int delayMs = 0;
    QString pathContains; ///< only calls whose target holds this text
    bool writesOnly = false;
};

/// Simulated Coupang, Naver, Cafe24 and warehouse on 127.0.0.1, all on one thread of
/// their own. Every call here posts to that thread and waits for its answer, so any
/// thread may make it.
class Sandbox final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(const SandboxOptions &options = {});
    /// The same servers without sockets and threads, on the caller's clock (milliseconds since
    /// 1970, never backwards): asked by exchange(), on one thread only.
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> startInside(const SandboxOptions &options,
                                                                      std::function<qint64()> clock);
    /// One request at `source` and its answer, as the servers would give it now; how the answer
    /// is delivered (delayed, cut short) is left to the caller. Only after startInside().
    [[nodiscard]] sandbox::HttpReply exchange(SandboxSource source, const sandbox::HttpRequest &request);
    /// Lets the warehouse learn of and ship what is due by now. Only after startInside().
    void settle();
    ~Sandbox(); ///< stops: open connections are closed
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    [[nodiscard]] SandboxAddresses addresses() const;
    [[nodiscard]] SandboxCredentials credentials() const;

    [[nodiscard]] QList<SandboxProduct> products() const;
    [[nodiscard]] QList<SandboxListing> listings() const;

    [[nodiscard]] std::optional<qint64> shown(const ListingKey &key) const;
    /// Somebody edits the channel behind our back; false when there is no such listing.
    bool setShown(const ListingKey &key, qint64 quantity);
    /// Naver's statusType (SALE, OUTOFSTOCK, SUSPENSION …); Coupang's and Cafe24's in the same words.
    [[nodiscard]] QString saleStatus(const ListingKey &key) const;
    void setStopped(const ListingKey &key, bool stopped);

    /// A shopper buys; the channel subtracts at once. Empty when the listing is unknown or shows too few.
    /// `place`: Cafe24's order_place_id ("shopn", "coupang" …) in a mall that takes in market orders.
    QString placeOrder(const ListingKey &key, int quantity, const QString &place = {});
    /// Takes any id the channel shows for the order. False when unknown, shipped or cancelled already.
    bool cancelOrder(ChannelId channel, const QString &orderId);
    /// Some units of it; false also when fewer are left.
    bool cancelUnits(ChannelId channel, const QString &orderId, int units);
    /// The warehouse hears of the order now (reserved), whatever its lag.
    bool learnOrder(ChannelId channel, const QString &orderId);
    /// The parcel leaves: the warehouse subtracts, the channel shows it shipped.
    bool shipOrder(ChannelId channel, const QString &orderId);

    [[nodiscard]] qint64 onHand(const Sku &sku) const;
    [[nodiscard]] qint64 reserved(const Sku &sku) const;
    bool setOnHand(const Sku &sku, qint64 quantity);
    bool receive(const Sku &sku, qint64 quantity);

    [[nodiscard]] SandboxCounters counters(SandboxSource source) const;
    [[nodiscard]] QList<SandboxWrite> writes(ChannelId channel) const;
    void resetCounters(); ///< and forgets the writes

    void setFault(SandboxSource source, const SandboxFault &fault); ///< replaces the faults of this source
    void addFault(SandboxSource source, const SandboxFault &fault);
    void clearFaults(); ///< also lifts Naver's quota penalty and Coupang's block
    void setRateFactor(double factor);
    void setShopper(double ordersPerSecond); ///< 0: off

private:
    struct Parts;
    explicit Sandbox(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace jaego
