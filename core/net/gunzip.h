// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace jaego {

/// Inflates a gzip or zlib body; nullopt when it is broken, cut short or would be
/// larger than `maxBytes` (a decompression bomb).
[[nodiscard]] std::optional<QByteArray> gunzip(const QByteArray &packed, qint64 maxBytes);

} // namespace jaego
