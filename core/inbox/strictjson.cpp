// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/strictjson.h"

#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>

namespace jaego {

namespace {

constexpr qsizetype kDeepest = 32;

Error refused(const QString &why)
{
    return Error(Error::Kind::Rejected, QStringLiteral("inbox.json"), why, 400);
}

/// Where the string that begins at `start` (its opening quote) ends: behind its closing quote.
qsizetype endOfString(const QByteArray &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == '\\')
            ++i;
        else if (text.at(i) == '"')
            return i + 1;
    }
    return text.size();
}

bool isTooDeep(const QByteArray &text)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"')
            i = endOfString(text, i) - 1;
        else if ((c == '{' || c == '[') && ++depth > kDeepest)
            return true;
        else if (c == '}' || c == ']')
            --depth;
    }
    return false;
}

/// What a name means: "sku" and "\u0073ku" are one.
QString meaningOf(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// The first name that stands twice in one object of a text that is JSON; null: none does.
QString nameSaidTwice(const QByteArray &text)
{
    struct Level {
        bool isObject;
        bool isNameNext;
        QSet<QString> names;
    };
    QList<Level> levels;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(text, i);
            if (!levels.isEmpty() && levels.last().isNameNext) {
                const QString name = meaningOf(text.mid(i, end - i));
                if (levels.last().names.contains(name))
                    return name.isNull() ? QStringLiteral("") : name;
                levels.last().names.insert(name);
                levels.last().isNameNext = false;
            }
            i = end - 1;
        } else if (c == '{' || c == '[') {
            levels.append({ c == '{', c == '{', {} });
        } else if ((c == '}' || c == ']') && !levels.isEmpty()) {
            levels.removeLast();
        } else if (c == ',' && !levels.isEmpty()) {
            levels.last().isNameNext = levels.last().isObject;
        }
    }
    return {};
}

} // namespace

Result<QJsonDocument> parseStrictJson(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return refused(QStringLiteral("the text is not valid UTF-8"));
    if (isTooDeep(text))
        return refused(QStringLiteral("the JSON is nested more than %1 deep").arg(kDeepest));
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refused(QStringLiteral("the text is not JSON: %1 at byte %2")
                           .arg(problem.errorString())
                           .arg(problem.offset));
    const QString twice = nameSaidTwice(text);
    if (!twice.isNull())
        return refused(QStringLiteral("the JSON says \"%1\" twice in one object").arg(twice.left(80)));
    return document;
}

} // namespace jaego
