// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hold.h"
#include "domain/stockbook.h"
#include "storage/store.h"

#include <QSet>

namespace jaego {

/// What people asked not to touch: on the disk first, then in the book, where every writer looks.
class HoldDesk {
public:
    HoldDesk(StockBook *book, Store *store) : m_book(book), m_store(store) { }

    /// The holds as they stand at `now`, into the book: after a start, when one ended by its date, and when
    /// links changed (a product's hold is its listings'). The products that may be written again.
    Result<QSet<Sku>> refresh(const QDateTime &now);
    /// With one audit entry each. An error changes nothing.
    Status place(const QList<Hold> &holds);
    /// The products that may be written again; NotFound when it does not hold any more.
    Result<QSet<Sku>> lift(const QString &id, const QString &who, const QString &why, const QDateTime &now);

    [[nodiscard]] const QList<Hold> &open() const { return m_open; }
    /// When the next one ends by itself; invalid: none does.
    [[nodiscard]] QDateTime nextEnd() const;

private:
    [[nodiscard]] QSet<int> heldNow() const;
    [[nodiscard]] QSet<Sku> mark(const QSet<int> &held);

    StockBook *m_book;
    Store *m_store;
    QList<Hold> m_open;
    QSet<int> m_marked; ///< listings, by index in the book
};

} // namespace jaego
