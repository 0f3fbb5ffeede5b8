// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcodec.h"

#include "base/text.h"

#include <QStringDecoder>

#include <optional>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <iconv.h>
#endif

namespace jaego {

namespace {

Error refused(const QString &message)
{
    return Error(Error::Kind::Parse, QStringLiteral("text"), message);
}

std::optional<QString> decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

#ifdef Q_OS_UNIX
/// Qt knows CP949 only where it was built with ICU; the C library always does.
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
#else
std::optional<QString> decodeCp949(const QByteArray &bytes)
{
    QStringDecoder decoder("windows-949", QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}
#endif

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return refused(Text::tr("The file is UTF-16. Save it as \"CSV UTF-8\" and try again."));
    if (bytes.contains('\0'))
        return refused(Text::tr("The file holds NUL bytes: it is not a text file, or UTF-16. Save it as "
                                "\"CSV UTF-8\" and try again."));
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray body = marked ? bytes.mid(3) : bytes;
    if (auto text = decodeUtf8(body))
        return *std::move(text);
    if (marked)
        return refused(Text::tr("The file begins as UTF-8 but holds bytes that are not."));
    if (auto text = decodeCp949(body))
        return *std::move(text);
    return refused(Text::tr("The file is neither UTF-8 nor CP949."));
}

} // namespace jaego
