// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/run.h"

#include <QByteArray>
#include <QJsonObject>

namespace jaego {

/// `"schema":"jaego.run/1"` (design: interfaces).
[[nodiscard]] QJsonObject toJsonObject(const RunReport &report);
[[nodiscard]] QByteArray toJson(const RunReport &report, bool indented = false);

/// Reads back what toJson wrote, for the history. Parse error for anything else.
[[nodiscard]] Result<RunReport> runFromJson(const QByteArray &json);

} // namespace jaego
