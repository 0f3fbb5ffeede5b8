// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace jaego {

/// The text of a file a person chose: UTF-8 with or without BOM, else CP949 (Excel
/// in Korea). UTF-16, NUL bytes and bytes that fit neither are refused with words.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes);

} // namespace jaego
