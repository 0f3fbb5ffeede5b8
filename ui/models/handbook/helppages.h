// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jaego {

/// The pages of the handbook, in its order: the names of their files without ".md".
[[nodiscard]] QStringList helpPages();
/// The page that fits a place of the window or a dialog (by its object name); the first page
/// where none does.
[[nodiscard]] QString helpPageFor(const QString &place);
/// Markdown; empty when there is no such page. `language`: "ko" or "en".
/// Where a picture of the handbook lies, in that language.
[[nodiscard]] QString helpPicture(const QString &name, const QString &language);
[[nodiscard]] QString helpText(const QString &page, const QString &language);
/// The heading of the first line.
[[nodiscard]] QString helpTitle(const QString &text);
/// Pages that hold every word of what was typed (first consonants too), in the handbook's order.
[[nodiscard]] QStringList helpSearch(const QString &typed, const QString &language);

} // namespace jaego
