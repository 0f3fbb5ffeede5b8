// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace jaego::sql {

/// What SQLite's refusal means for a person: which file, why, what to do. `code` is SQLite's own
/// (extended or not), `details` its words, `path` the database file.
[[nodiscard]] Error refusal(const QString &path, int code, const QString &details);

/// The way out of a file that cannot be read any more, as one sentence.
[[nodiscard]] QString wayOut();

} // namespace jaego::sql
