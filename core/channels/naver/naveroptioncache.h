// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/naver/naverparser.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace jaego {

/// What is known of each origin product's options. The search shows neither options
/// nor whether there are any, so each product is read once and again when it changed
/// or its sum differs (reference naver §5).
class NaverOptionCache final {
public:
    /// The product as it stood at `modifiedDate`, if the search row says it still does.
    [[nodiscard]] const NaverProduct *current(const NaverSearchRow &row) const;
    /// The product as it was last read, however old: its structure, not its numbers.
    [[nodiscard]] const NaverProduct *lastKnown(const QString &origin) const;

    /// Taken before a read begins and handed to store/refresh: numbers read across a
    /// write of ours are kept, but not believed.
    [[nodiscard]] quint64 writesOf(const QString &origin) const { return m_writes.value(origin); }
    void store(const QString &origin, const QString &modifiedDate, NaverProduct product,
               quint64 writesBefore);
    /// Fresh numbers from a read of the product by itself; the date stays as known.
    void refresh(const QString &origin, NaverProduct product, quint64 writesBefore);
    /// Read again before the numbers are believed: written to, or refused.
    void distrust(const QString &origin);
    /// Drops what the channel no longer lists.
    void keepOnly(const QSet<QString> &origins);

    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] QByteArray toJson() const;
    /// Reads what toJson wrote; entries that make no sense are left out.
    void fromJson(const QByteArray &json);

private:
    struct Entry {
        QString modifiedDate;
        NaverProduct product;
        bool trusted = false;
    };
    QHash<QString, Entry> m_entries;
    QHash<QString, quint64> m_writes;
};

} // namespace jaego
