// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/numberstory.h"
#include "ui/models/productstory.h"

#include <QCoreApplication>

namespace jaego {

/// "Why was it 3 at 14:05?": what the warehouse and every listing said at a moment, and by what.
class MomentWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::MomentWords)
public:
    struct Answer {
        QString name; ///< the warehouse, or a listing
        QString value; ///< "3", "?" where nothing is known of so early a time
        QString why;
        CellTone tone = CellTone::Plain;
    };
    [[nodiscard]] static QList<Answer> at(const NumberHistory &history, const QDateTime &moment);

private:
    [[nodiscard]] static Answer warehouse(const NumberHistory &history, const QDateTime &moment);
    [[nodiscard]] static Answer shown(const NumberHistory &history, const ListingKey &listing,
                                      const QDateTime &moment);
};

} // namespace jaego
