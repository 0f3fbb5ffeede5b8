// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/replywords.h"

#include "base/hiddenwords.h"

#include <QRegularExpression>

namespace jaego {

QString withoutSecrets(QString text)
{
    static const QRegularExpression bearer(QStringLiteral("\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{4,}"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral("\\b(access[_-]?token|refresh[_-]?token|client[_-]?secret(?:_sign)?|client[_-]?id|"
                       "secret[_-]?key|access[_-]?key|signature|password)"
                       "(\"?\\s*[=:]\\s*\"?)[^\\s\"&,;}<]+"),
        QRegularExpression::CaseInsensitiveOption);
    text = withoutHiddenWords(std::move(text));
    text.replace(bearer, QStringLiteral("\\1 •••"));
    text.replace(named, QStringLiteral("\\1\\2•••"));
    return text;
}

QString firstWords(const QByteArray &body, qsizetype maximum)
{
    static const QRegularExpression hidden(QStringLiteral("<(script|style)\\b.*?(</\\1>|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*(>|\\z)"));
    static const QRegularExpression control(QStringLiteral("[\\p{C}\\s]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString words = QString::fromUtf8(body.left(8192));
    if (words.contains(u'<')) {
        words.replace(hidden, QStringLiteral(" "));
        words.replace(tag, QStringLiteral(" "));
    }
    words.replace(control, QStringLiteral(" "));
    words = withoutSecrets(words).trimmed();
    if (words.size() > maximum)
        words = words.left(maximum - 1) + u'…';
    return words;
}

} // namespace jaego
