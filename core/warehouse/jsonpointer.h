// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace jaego {

/// "" or "/a/b~1c/0" (RFC 6901).
[[nodiscard]] bool isJsonPointer(const QString &pointer);

/// The value a pointer names, or Undefined.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &root, const QString &pointer);

} // namespace jaego
