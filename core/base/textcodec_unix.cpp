// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cp949.h"

#include <iconv.h>

namespace jaego {

std::optional<QString> decodeCp949(const QByteArray &bytes)
{
    const iconv_t converter = ::iconv_open("UTF-8", "CP949");
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): how iconv says no
        return std::nullopt;
    QByteArray utf8(bytes.size() * 3 + 16, Qt::Uninitialized);
    char *in = const_cast<char *>(bytes.constData());
    char *out = utf8.data();
    size_t inLeft = static_cast<size_t>(bytes.size());
    size_t outLeft = static_cast<size_t>(utf8.size());
    const size_t converted = ::iconv(converter, &in, &inLeft, &out, &outLeft);
    ::iconv_close(converter);
    if (converted == static_cast<size_t>(-1) || inLeft != 0)
        return std::nullopt;
    utf8.truncate(utf8.size() - static_cast<qsizetype>(outLeft));
    return QString::fromUtf8(utf8);
}

} // namespace jaego
