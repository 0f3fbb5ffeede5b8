// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jaego {

/// What Korean spreadsheets write where they are not asked for UTF-8. Qt knows it only where it was built
/// with ICU; every system does. nullopt: the bytes are not CP949.
[[nodiscard]] std::optional<QString> decodeCp949(const QByteArray &bytes);

} // namespace jaego
