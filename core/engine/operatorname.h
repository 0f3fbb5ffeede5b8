// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Who sits at this machine, for the journals.
[[nodiscard]] inline QString operatorName()
{
    const QString user =
        qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")); // Windows says the other
    return user.isEmpty() ? QStringLiteral("operator") : user;
}

} // namespace jaego
