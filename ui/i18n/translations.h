// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Puts the program into a language: words, Qt's own dialogs, numbers and dates. "ko", "en" or
/// empty for the system's (Korean unless the system speaks English or another language).
/// Called before windows are built; a second call replaces the first.
void setWindowLanguage(const QString &language);

/// "ko" or "en".
[[nodiscard]] QString languageFor(const QString &wanted);

} // namespace jaego
