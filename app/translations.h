// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Installs the translators of the language asked for ("ko", "en"), else the system's:
/// English where the system speaks English, Korean everywhere else. Gives what was chosen.
QString installTranslations(const QString &wanted);

} // namespace jaego
