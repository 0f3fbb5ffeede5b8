// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// From now on no text for people shows that value: not as it is, nor as Base64, hexadecimal or
/// percent-encoded. Every Secret registers what it holds, so that a service which says our keys back
/// cannot make us print them. Values under six characters are words like others. Any thread.
void hideWord(const QString &value);

/// The text with ••• in the place of every hidden word. Errors and the log do this by themselves;
/// whoever shortens foreign text does it before. Any thread.
[[nodiscard]] QString withoutHiddenWords(QString text);

} // namespace jaego
