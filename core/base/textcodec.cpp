// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcodec.h"

#include "base/cp949.h"
#include "base/text.h"

#include <QStringDecoder>

#include <optional>

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
