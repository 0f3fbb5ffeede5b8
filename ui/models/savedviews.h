// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stockchip.h"
#include "ui/models/stockorder.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace jaego {

/// What the stock list was narrowed to and ordered by, under a name.
struct SavedView {
    QString name;
    QString filter;
    StockChip chip = StockChip::All;
    StockColumn column = StockColumn::State;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const SavedView &) const = default;
    /// The same list, whatever its name.
    [[nodiscard]] bool showsSameAs(const SavedView &other) const;
};

/// The views of the stock list, in the order they were saved; kept in window.ini.
class SavedViews {
public:
    static constexpr int kMost = 30;

    void read(QSettings *memory);
    void write(QSettings *memory) const;

    [[nodiscard]] const QList<SavedView> &all() const { return m_views; }
    [[nodiscard]] const SavedView *find(const QString &name) const;
    /// A name that is there already is replaced in its place. False: no name, or too many.
    bool save(SavedView view);
    bool remove(const QString &name);

private:
    QList<SavedView> m_views;
};

} // namespace jaego
