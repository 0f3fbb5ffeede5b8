// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "channels/orderfeed.h"
#include "domain/order.h"
#include "net/http.h"

#include <QSet>
#include <QStringList>

/// Coupang's order sheets and cancel receipts as values, and their queries
/// (reference coupang §9, §10).
namespace jaego::coupang {

/// Where orders live (reference coupang §1).
inline const QByteArray kOpenApi = QByteArrayLiteral("/v2/providers/openapi/apis/api/");

/// States of order sheets whose goods are still in our house, and those where they have
/// left; each in the order a parcel passes through them, so that one which moves on
/// between two calls is met again.
inline const QStringList kOpenStates{ QStringLiteral("ACCEPT"), QStringLiteral("INSTRUCT") };
inline const QStringList kShippedStates{ QStringLiteral("DEPARTURE"), QStringLiteral("DELIVERING"),
                                         QStringLiteral("FINAL_DELIVERY"), QStringLiteral("NONE_TRACKING") };
/// Release stop requested, return received, return done: where stopped parcels are found.
inline const QStringList kReturnStates{ QStringLiteral("RU"), QStringLiteral("UC"), QStringLiteral("CC") };

struct SheetPage {
    QList<OrderLine> lines; ///< `changedAt` is left to the reader: sheets do not tell
    QStringList unreadable;
    QString nextToken; ///< empty on the last page, and in minute mode
};

/// A list of sheets, or the one sheet of a box.
[[nodiscard]] Result<SheetPage> parseOrderSheets(const HttpReply &reply, const QString &where);

/// Units of one line that a receipt sets free before shipping.
struct FreedUnits {
    QString receiptId;
    QString orderId;
    QString boxId;
    QString vendorItemId;
    qint64 units = 0;
    std::optional<qint64> bought;

    [[nodiscard]] QString lineId() const { return boxId + u':' + vendorItemId; }
};

struct ReceiptPage {
    QList<FreedUnits> freed; ///< returns and stops that came too late are left out: their goods have left
    QStringList unreadable;
    QString nextToken;
};

[[nodiscard]] Result<ReceiptPage> parseReturnRequests(const HttpReply &reply, const QString &where);

/// What receipts say of one line, each receipt once however often it is listed.
class Receipts {
public:
    struct Line {
        FreedUnits first; ///< for its ids
        qint64 freed = 0;
        std::optional<qint64> bought;

        [[nodiscard]] bool whole() const { return bought && *bought > 0 && freed >= *bought; }
        /// Nothing of the order is wanted any more, or as much as the receipts leave.
        [[nodiscard]] OrderLine line(const QDateTime &readAt) const;
    };
    void add(const FreedUnits &units);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

private:
    QList<Line> m_lines;
    QHash<QString, qsizetype> m_index;
    QSet<QString> m_seen;
};

/// createdAtFrom/To of a minute search; order sheets want the zone, receipts have none.
[[nodiscard]] QByteArray minuteQuery(const orderfeed::Window &window, bool withZone);
/// The same of a day search: whole days, paged.
[[nodiscard]] QByteArray dayQuery(const orderfeed::Window &window, bool withZone, const QString &nextToken);

} // namespace jaego::coupang
