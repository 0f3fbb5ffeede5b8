// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberhistory.h"
#include "ui/models/history/columntable.h"

#include <QCoreApplication>

namespace jaego {

/// One thing that happened to a number, in a person's words.
class NumberWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::NumberWords)
public:
    [[nodiscard]] static QString what(const NumberEvent &event); ///< 주문, 창고 집계, 전송 …
    [[nodiscard]] static QString where(const NumberEvent &event, const NumberHistory &history);
    [[nodiscard]] static QString number(const NumberEvent &event); ///< "12 → 9", "−2", "9"
    [[nodiscard]] static QString more(const NumberEvent &event); ///< reason, order, fate, the channel's words
    [[nodiscard]] static Mark mark(const NumberEvent &event);
    /// The name of a listing among those of its product: the channel alone where that says it.
    [[nodiscard]] static QString listing(const ListingKey &key, const NumberHistory &history);
};

} // namespace jaego
