// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace jaego {

/// An address Jaego may send secrets to: https, or plain http on this machine
/// (127.0.0.1, [::1], localhost). No user name in it, no fragment.
[[nodiscard]] inline bool isAllowedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    if (url.scheme() == QStringLiteral("https"))
        return true;
    const QString host = url.host().toLower();
    return url.scheme() == QStringLiteral("http")
        && (host == QStringLiteral("127.0.0.1") || host == QStringLiteral("::1")
            || host == QStringLiteral("localhost"));
}

} // namespace jaego
