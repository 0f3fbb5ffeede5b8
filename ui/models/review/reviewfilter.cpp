// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/reviewfilter.h"

namespace jaego {

bool belongsTo(const ReviewLine &line, ReviewChip chip)
{
    switch (chip) {
    case ReviewChip::All:
        return true;
    case ReviewChip::Oversell:
        return line.kind == ReviewKind::ShowsMore;
    case ReviewChip::LostSales:
        return line.kind == ReviewKind::ShowsLess || line.kind == ReviewKind::Drift;
    case ReviewChip::Held:
        return line.isHeld();
    case ReviewChip::Manual:
        return line.manual;
    case ReviewChip::Untidy:
        return line.kind == ReviewKind::Contradiction || line.kind == ReviewKind::ListingGone;
    case ReviewChip::Unmapped:
        return line.kind == ReviewKind::Unmapped;
    }
    return false;
}

QString nameOf(ReviewChip chip)
{
    static const std::array<const char *, kReviewChips.size()> names{ "all",    "oversell", "lost",    "held",
                                                                      "manual", "untidy",   "unmapped" };
    return QString::fromLatin1(names[static_cast<size_t>(chip)]);
}

ReviewChip reviewChipFromString(const QString &name)
{
    for (const ReviewChip chip : kReviewChips) {
        if (nameOf(chip) == name)
            return chip;
    }
    return ReviewChip::All;
}

void ReviewFilter::forgetKeys(qsizetype lines)
{
    m_keys.clear();
    m_keys.resize(lines);
}

bool ReviewFilter::passes(const ReviewLine &line, qsizetype place)
{
    if (!belongsTo(line, m_chip))
        return false;
    if (m_needle.isEmpty())
        return true;
    Key &key = m_keys[place];
    if (key.text.isEmpty()) {
        key.text =
            searchKey(line.name + QLatin1Char('\n') + line.sku + QLatin1Char('\n') + line.title
                      + QLatin1Char('\n') + line.listing.externalId + QLatin1Char('\n') + line.sellerCode);
        key.choseong = choseongOf(key.text);
    }
    return m_needle.matches(key.text, key.choseong);
}

} // namespace jaego
