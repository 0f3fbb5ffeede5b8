// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace jaego {

/// JSON that can be read in one way only: valid UTF-8, not nested without end, no name
/// twice in one object (QJsonDocument would keep the last of them without a word).
/// The error is Rejected with status 400.
[[nodiscard]] Result<QJsonDocument> parseStrictJson(const QByteArray &text);

} // namespace jaego
