// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "ui/models/choseong.h"

#include <array>

namespace jaego {

/// The chips over the review's lines. A line may belong to several: what shows more and
/// failed is both at risk and manual work.
enum class ReviewChip : quint8 { All, Oversell, LostSales, Held, Manual, Untidy, Unmapped };
inline constexpr std::array<ReviewChip, 7> kReviewChips{ ReviewChip::All,       ReviewChip::Oversell,
                                                         ReviewChip::LostSales, ReviewChip::Held,
                                                         ReviewChip::Manual,    ReviewChip::Untidy,
                                                         ReviewChip::Unmapped };

[[nodiscard]] bool belongsTo(const ReviewLine &line, ReviewChip chip);
[[nodiscard]] QString nameOf(ReviewChip chip);
[[nodiscard]] ReviewChip reviewChipFromString(const QString &name);

/// What a person looks for in the lines; the search keys of the lines are made when first needed.
class ReviewFilter {
public:
    void setText(const QString &typed) { m_needle = SearchNeedle(typed); }
    void setChip(ReviewChip chip) { m_chip = chip; }
    [[nodiscard]] ReviewChip chip() const { return m_chip; }
    [[nodiscard]] bool isOn() const { return m_chip != ReviewChip::All || !m_needle.isEmpty(); }
    void forgetKeys(qsizetype lines);
    [[nodiscard]] bool passes(const ReviewLine &line, qsizetype place);

private:
    struct Key {
        QString text;
        QString choseong;
    };
    SearchNeedle m_needle;
    ReviewChip m_chip = ReviewChip::All;
    QList<Key> m_keys;
};

} // namespace jaego
