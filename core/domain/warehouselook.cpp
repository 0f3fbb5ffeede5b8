// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouselook.h"

#include <algorithm>

namespace jaego {

namespace {

bool isBareName(const QString &name)
{
    if (name.isEmpty() || !(name.at(0).isLetter() || name.at(0) == u'_'))
        return false;
    return std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLower() || c.isDigit() || c == u'_');
    });
}

QString asName(const QString &name)
{
    if (isBareName(name))
        return name;
    QString inside = name;
    return u'"' + inside.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString renamedQuery(const QString &query, const QMap<QString, QString> &chosen)
{
    bool same = true;
    QStringList columns;
    for (const char *ours : { "sku", "on_hand", "name", "reserved", "updated_at" }) {
        const QString theirs = chosen.value(QLatin1String(ours));
        if (theirs.isEmpty())
            continue;
        same = same && theirs == QLatin1String(ours);
        columns.append(theirs == QLatin1String(ours)
                           ? theirs
                           : QStringLiteral("%1 AS %2").arg(asName(theirs), QLatin1String(ours)));
    }
    if (same)
        return query;
    QString inner = query.trimmed();
    while (inner.endsWith(u';'))
        inner = inner.chopped(1).trimmed();
    return QStringLiteral("SELECT %1 FROM (%2) AS stock_rows").arg(columns.join(QStringLiteral(", ")), inner);
}

} // namespace jaego
