// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http.h"
#include "warehouse/warehouse.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace jaego {

/// Where a WMS keeps what: JSON pointers, the first four into the whole answer, the
/// others into one item.
struct HttpWarehouseFields {
    QString items = QStringLiteral("/items");
    QString nextCursor = QStringLiteral("/next_cursor");
    QString asOf = QStringLiteral("/as_of");
    QString total = QStringLiteral("/total"); ///< optional in an answer: how many items there are altogether
    QString sku = QStringLiteral("/sku");
    QString name = QStringLiteral("/name");
    QString onHand = QStringLiteral("/on_hand"); ///< in an item and in the answer to an adjustment
    QString reserved = QStringLiteral("/reserved");
    QString updatedAt = QStringLiteral("/updated_at");

    /// The defaults with what `[warehouse_fields]` says instead: items, next_cursor,
    /// as_of, total, sku, name, on_hand, reserved, updated_at. A Config error names
    /// every unknown key and every value that is no pointer.
    [[nodiscard]] static Result<HttpWarehouseFields> fromSettings(const QHash<QString, QString> &overrides);

    bool operator==(const HttpWarehouseFields &) const = default;
};

/// One page of the stock list.
struct WarehousePage {
    QList<WarehouseItem> items;
    QStringList contradictions; ///< of items that were left out for it
    QSet<Sku> contradictory; ///< the skus of those
    QString nextCursor; ///< empty: the last page
    QDateTime asOf; ///< UTC; invalid: not told
    std::optional<qint64> total;
    int listed = 0; ///< items in the answer, believed or not
};

/// A page, or an error: Network where the answer is not one at all, Config where the
/// pointers find nothing in it.
[[nodiscard]] Result<WarehousePage>
parseWarehousePage(const HttpReply &reply, const HttpWarehouseFields &fields, const QString &where);

/// Pages put together: one sku twice counts once, or not at all where the two differ.
class WarehouseBook final {
public:
    /// What is wrong with the page as one of this list, or nullopt.
    [[nodiscard]] std::optional<Error> add(const WarehousePage &page, const QString &where);
    /// The whole list; an error where the announced total is not there.
    [[nodiscard]] Result<WarehouseReading> whole(const QString &where) const;

    [[nodiscard]] const QSet<Sku> &contradictory() const { return m_contradictory; }

private:
    WarehouseReading m_reading;
    QHash<Sku, int> m_index;
    QSet<Sku> m_contradictory;
    QSet<QString> m_cursors;
    std::optional<qint64> m_total;
    qint64 m_listed = 0;
};

/// What an answer that is not 2xx says, in the words of its problem JSON (RFC 9457).
[[nodiscard]] Error warehouseProblem(const HttpReply &reply, const HttpWarehouseFields &fields,
                                     const QString &where);

/// The on-hand count of an answer to an adjustment.
[[nodiscard]] Result<Units> parseAdjusted(const HttpReply &reply, const HttpWarehouseFields &fields,
                                          const Sku &sku, const QString &where);

[[nodiscard]] QByteArray adjustmentBody(const WarehouseAdjustment &adjustment);

/// Addresses that ask for these skus, none longer than `maxBytes` (unless one sku alone is).
[[nodiscard]] QList<QUrl> stockAddresses(const QUrl &base, const QList<Sku> &skus, qsizetype maxBytes);
[[nodiscard]] QUrl stockAddress(const QUrl &base, int limit, const QString &cursor);
[[nodiscard]] QUrl adjustmentsAddress(const QUrl &base);
[[nodiscard]] QUrl withCursor(const QUrl &address, const QString &cursor);

} // namespace jaego
