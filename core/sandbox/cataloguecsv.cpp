// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalogue.h"

#include "base/inputfile.h"

#include <QFile>

namespace jaego::sandbox {

namespace {

/// RFC 4180: quoted fields may hold commas, quotes and line ends.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(field);
        field.clear();
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            row.append(field);
            field.clear();
        } else if (!quoted && c == QLatin1Char('\n')) {
            endRow();
        } else if (quoted || c != QLatin1Char('\r')) {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

Error refuse(const QString &words)
{
    return { Error::Kind::Config, QStringLiteral("sandbox.catalogue"), words };
}

} // namespace

Result<QList<LedgerRow>> readLedgerCsv(const QString &path)
{
    QFile file(path);
    if (const QString why = whyNoFile(path); !why.isEmpty())
        return refuse(QStringLiteral("%1: %2").arg(path, why));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("%1: %2").arg(path, file.errorString()));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const auto rows = csvRows(text);
    const auto header = rows.isEmpty() ? QStringList() : rows.first();
    const auto skuAt = header.indexOf(QStringLiteral("sku"));
    const auto nameAt = header.indexOf(QStringLiteral("name"));
    const auto onHandAt = header.indexOf(QStringLiteral("on_hand"));
    if (skuAt < 0 || nameAt < 0 || onHandAt < 0)
        return refuse(QStringLiteral("%1: the header must name sku, name and on_hand").arg(path));
    QList<LedgerRow> ledger;
    QSet<QString> seen;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto &row = rows.at(i);
        bool ok = false;
        LedgerRow entry{ row.value(skuAt), row.value(nameAt), row.value(onHandAt).toLongLong(&ok) };
        if (!ok || entry.onHand < 0 || entry.sku.isEmpty() || seen.contains(entry.sku))
            return refuse(QStringLiteral("%1: record %2 needs a new sku and a quantity of 0 or more")
                              .arg(path)
                              .arg(i + 1));
        seen.insert(entry.sku);
        ledger.append(entry);
    }
    return ledger;
}

} // namespace jaego::sandbox
