// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace jaego::sandbox {

/// A line of goods as a small Korean shop carries them. Options are written
/// "500g:500|1kg:1000": what the buyer sees, and the end of the code.
struct Family {
    const char *code;
    const char *brand;
    const char *title;
    int price; ///< won
    const char *group1; ///< empty: no options
    const char *options1;
    const char *group2;
    const char *options2;
};

[[nodiscard]] std::span<const Family> families();

} // namespace jaego::sandbox
