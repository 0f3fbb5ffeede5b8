// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "insight/review.h"

namespace jaego {

class Workshop;

/// Gathers for a person what waits for a decision: the book's differences, what the journals
/// know of them, and since when each has stood. Lives with the engine.
class ReviewDesk {
public:
    /// More lines than anybody reads; the counts are of all.
    static constexpr qsizetype kMostLines = 20'000;
    static constexpr qsizetype kMostGuesses = 5'000;

    explicit ReviewDesk(Workshop *workshop) : m_workshop(workshop) { }

    /// Looks which differences are new and which have ended. Cheap; called whenever numbers have settled.
    void note();
    [[nodiscard]] ReviewSnapshot read();
    [[nodiscard]] LinkGuesses guess();

private:
    [[nodiscard]] ReviewFacts facts();
    [[nodiscard]] QString wordsOfHold(const QString &runId, const ListingKey &listing);
    [[nodiscard]] std::optional<WriteFact> lastWrite(const ListingKey &listing);
    [[nodiscard]] QHash<ListingKey, qint64> orderedUnlinked() const;

    Workshop *m_workshop;
    void keepAgreements(const QHash<ListingKey, QDateTime> &since, const QDateTime &now);

    QHash<ListingKey, QDateTime> m_since;
    QHash<QString, QString> m_holdWords; ///< by run
    struct KnownWrite {
        quint64 generation = 0; ///< of the listing when it was read: each write has its own
        WriteFact fact;
    };
    QHash<ListingKey, KnownWrite> m_writes; ///< answered ones; those are never answered otherwise
    bool m_noted = false; ///< before that nobody knows when a listing went
    quint64 m_number = 0;
};

} // namespace jaego
