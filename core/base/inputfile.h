// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Why a file somebody named is none to read from: a folder, or a pipe or device, which may never
/// end and may not even open. Empty where it is a file, or nothing at all (opening says that).
[[nodiscard]] QString whyNoFile(const QString &path);

} // namespace jaego
