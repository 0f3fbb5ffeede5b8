// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cp949.h"

#include <qt_windows.h>

namespace jaego {

std::optional<QString> decodeCp949(const QByteArray &bytes)
{
    constexpr UINT kCp949 = 949;
    if (bytes.isEmpty())
        return QString();
    const int size = static_cast<int>(bytes.size());
    const int needed =
        ::MultiByteToWideChar(kCp949, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (needed <= 0)
        return std::nullopt;
    QString text(needed, Qt::Uninitialized);
    ::MultiByteToWideChar(kCp949, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                          reinterpret_cast<wchar_t *>(text.data()), needed);
    return text;
}

} // namespace jaego
