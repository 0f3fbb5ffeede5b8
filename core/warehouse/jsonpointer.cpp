// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace jaego {

namespace {

QString unescaped(QString token)
{
    token.replace(QLatin1String("~1"), QLatin1String("/"));
    token.replace(QLatin1String("~0"), QLatin1String("~"));
    return token;
}

QJsonValue element(const QJsonArray &list, const QString &token)
{
    bool isIndex = false;
    const int index = token.toInt(&isIndex);
    const bool canonical = isIndex && index >= 0 && QString::number(index) == token;
    return canonical && index < list.size() ? list.at(index) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

bool isJsonPointer(const QString &pointer)
{
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return false;
    for (qsizetype at = pointer.indexOf(u'~'); at >= 0; at = pointer.indexOf(u'~', at + 1)) {
        const QChar next = at + 1 < pointer.size() ? pointer.at(at + 1) : QChar();
        if (next != u'0' && next != u'1')
            return false;
    }
    return true;
}

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    if (!isJsonPointer(pointer))
        return QJsonValue::Undefined;
    QJsonValue value = root;
    const QStringList tokens = pointer.split(u'/').mid(1);
    for (const QString &token : tokens) {
        if (value.isObject())
            value = value.toObject().value(unescaped(token));
        else if (value.isArray())
            value = element(value.toArray(), token);
        else
            return QJsonValue::Undefined;
    }
    return value;
}

} // namespace jaego
