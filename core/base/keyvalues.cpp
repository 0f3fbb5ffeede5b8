// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/keyvalues.h"

#include "base/text.h"

#include <QRegularExpression>

namespace jaego {

namespace {

Error config(const QString &setting, const QString &words)
{
    return Error(Error::Kind::Config, setting, QStringLiteral("%1: %2").arg(setting, words));
}

} // namespace

Result<QMap<QString, QString>> readKeyValues(const QString &connection, const QString &setting,
                                             const QString &secret)
{
    static const QRegularExpression part(
        QStringLiteral(R"(\G\s*([A-Za-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|([^\s']*))(?=\s|$))"));
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    QMap<QString, QString> values;
    qsizetype at = 0;
    const QString text = connection.trimmed();
    while (at < text.size()) {
        const QRegularExpressionMatch match = part.match(text, at);
        if (!match.hasMatch())
            return config(setting,
                          Text::tr("not understood from its character %1 on; it is host=… port=… "
                                   "dbname=… user=…")
                              .arg(at + 1));
        const QString key = match.captured(1).toLower();
        if (key == QLatin1String("password"))
            return config(setting,
                          Text::tr("a password does not belong into a file. Take it out and say `jaego "
                                   "secret set %1`.")
                              .arg(secret));
        values.insert(key,
                      match.captured(3).isEmpty() ? match.captured(2).replace(escape, QStringLiteral("\\1"))
                                                  : match.captured(3));
        at = match.capturedEnd();
    }
    return values;
}

QString writeKeyValues(const QList<std::pair<QString, QString>> &values)
{
    static const QRegularExpression plain(QStringLiteral("^[^\\s'\\\\]+$"));
    QStringList words;
    for (const auto &[key, value] : values) {
        if (value.isEmpty())
            continue;
        QString text = value;
        if (!plain.match(text).hasMatch())
            text = u'\'' + text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"))
                + u'\'';
        words.append(key + u'=' + text);
    }
    return words.join(u' ');
}

} // namespace jaego
