// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jaego {

/// The first words of a body as plain text for a person: no tags, no control
/// characters, one line, secrets blotted out.
[[nodiscard]] QString firstWords(const QByteArray &body, qsizetype maximum = 160);

/// Blots out what must not be read in logs: hidden words, bearer tokens, signatures, client secrets.
[[nodiscard]] QString withoutSecrets(QString text);

} // namespace jaego
