// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/undo.h"
#include "ui/models/history/columntable.h"

#include <QCoreApplication>
#include <QSet>

namespace jaego {

/// The inverse of a run in words, and which of its lines a person chose.
class UndoLines {
    Q_DECLARE_TR_FUNCTIONS(jaego::UndoLines)
public:
    explicit UndoLines(const UndoPlan &plan);

    [[nodiscard]] const QList<UndoLine> &lines() const { return m_plan.lines; }
    [[nodiscard]] QString headline() const;
    /// What cannot be taken back, and why; empty: all of it can.
    [[nodiscard]] QString remainder() const;
    [[nodiscard]] static QString words(const UndoLine &line);
    [[nodiscard]] static Mark mark(const UndoLine &line);

    /// Lines that change something are chosen from the start; others cannot be.
    [[nodiscard]] bool isChosen(const UndoLine &line) const { return m_chosen.contains(line.listing); }
    void choose(const ListingKey &listing, bool chosen);
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] int changing() const;
    [[nodiscard]] UndoChoice choice(const QDateTime &until, const QString &reason) const;

private:
    UndoPlan m_plan;
    QSet<ListingKey> m_chosen;
};

} // namespace jaego
