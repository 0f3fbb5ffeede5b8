// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/practice/practicelink.h"

namespace jaego {

/// What the drawer says of a deed, in plain words.
class PracticeWords {
public:
    /// "Slow (3 seconds)", "Too many requests (429)" …
    [[nodiscard]] static QString breakage(PracticeBreak how);
    /// What was done, or why it was not.
    [[nodiscard]] static QString done(const PracticeOutcome &outcome);
    /// What to look at next; `feedSeconds`: how often order feeds are asked. Empty: nothing to see.
    [[nodiscard]] static QString next(const PracticeOutcome &outcome, double feedSeconds);
};

} // namespace jaego
