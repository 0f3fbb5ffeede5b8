// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "sandbox/sandbox.h"

#include <QMap>

#include <memory>
#include <random>

namespace jaego::test {

/// The real program on a data folder of its own, and the far side in this process: it outlives every
/// kill, and knows the truth.
class Shop {
public:
    Shop(int products, quint32 seed);

    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] Sandbox &far() { return *m_far; }
    [[nodiscard]] std::mt19937 &random() { return m_random; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString dataDir() const { return m_program.dataDir(); }

    /// People count, edit and buy: there is something to put right. On goods that nobody adjusts.
    void disturb();
    /// A product that only adjustments and events change, by turns.
    [[nodiscard]] Sku nextAdjusted();
    /// What the warehouse had of these before the first adjustment.
    [[nodiscard]] const QMap<Sku, qint64> &adjustedFrom() const { return m_adjustedFrom; }
    /// The far side now takes this refresh token only.
    void useRefreshToken(const QString &token);

    QStringList acceptedEvents; ///< ids of events that were answered with 202
    qint64 loginsLost = 0;

    /// In [least, most].
    [[nodiscard]] int number(int least, int most);

private:
    void writeFiles();
    void linkAll();

    Program m_program;
    std::unique_ptr<Sandbox> m_far;
    std::mt19937 m_random;
    QList<Sku> m_moving;
    QMap<Sku, qint64> m_adjustedFrom;
    int m_turn = 0;
    int m_products;
};

} // namespace jaego::test
