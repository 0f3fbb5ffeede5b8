// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlrows.h"

#include "base/text.h"

#include <QSqlField>
#include <QSqlRecord>

#include <array>
#include <cmath>

namespace jaego {

namespace {

const QString kQuery = QStringLiteral("warehouse.stock_query");
constexpr double kLargest = 99'999'999; ///< what any channel or person writes stays below
constexpr qsizetype kLongestShown = 80;

struct Columns {
    int sku = -1;
    int onHand = -1;
    int name = -1;
    int reserved = -1;
    int updatedAt = -1;
};

/// QSqlRecord::indexOf looks without case too, but takes "table.column" apart.
int columnOf(const QSqlRecord &record, const char *name)
{
    for (int i = 0; i < record.count(); ++i) {
        if (record.fieldName(i).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Columns columnsOf(const QSqlRecord &record)
{
    return { columnOf(record, "sku"), columnOf(record, "on_hand"), columnOf(record, "name"),
             columnOf(record, "reserved"), columnOf(record, "updated_at") };
}

QStringList namesOf(const QSqlRecord &record)
{
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

Error wrong(Error::Kind kind, const QString &words)
{
    return { kind, kQuery, QStringLiteral("%1: %2").arg(kQuery, words) };
}

/// A whole number of units, or why it is none. Databases count in integers, in numerics that come as text
/// or as doubles ("12.0000"), and in text.
struct Number {
    std::optional<qint64> value;
    QString why;
};

Number numberOf(const QVariant &value, const char *column)
{
    const QString name = QLatin1String(column);
    if (value.isNull())
        return { {}, Text::tr("%1 is empty").arg(name) };
    bool isWhole = false;
    qint64 whole = value.toLongLong(&isWhole);
    if (value.metaType().id() == QMetaType::Double || !isWhole) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number) || std::fabs(number) > kLargest)
            return {
                {}, Text::tr("%1 is \"%2\", which is no number of units").arg(name, value.toString().left(40))
            };
        if (number != std::floor(number))
            return { {}, Text::tr("%1 is %2, which is no whole number").arg(name).arg(number) };
        whole = static_cast<qint64>(number);
    }
    if (whole > static_cast<qint64>(kLargest))
        return { {}, Text::tr("%1 is \"%2\", which is no number of units").arg(name).arg(whole) };
    if (whole < 0)
        return { {}, Text::tr("%1 is %2, below zero").arg(name).arg(whole) };
    return { whole, {} };
}

QDateTime timeOf(const QVariant &value)
{
    const QDateTime time = value.toDateTime();
    if (time.isValid())
        return time.toUTC();
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

void addRow(WarehousePage *page, const QSqlQuery &query, const Columns &columns, const Sku &sku)
{
    const Number onHand = numberOf(query.value(columns.onHand), "on_hand");
    const QVariant set = columns.reserved < 0 ? QVariant() : query.value(columns.reserved);
    const Number reserved = set.isNull() ? Number{ 0, {} } : numberOf(set, "reserved");
    const QString why = onHand.value ? reserved.why : onHand.why;
    if (!why.isEmpty()) {
        page->contradictions.append(Text::tr("WAREHOUSE %1: %2").arg(sku, why));
        page->contradictory.insert(sku);
        return;
    }
    WarehouseItem item;
    item.product.sku = sku;
    if (columns.name >= 0)
        item.product.name = query.value(columns.name).toString();
    item.onHand = Units(*onHand.value);
    item.reserved = Units(*reserved.value);
    if (columns.updatedAt >= 0)
        item.updatedAt = timeOf(query.value(columns.updatedAt));
    page->items.append(item);
}

QString missing(const QSqlRecord &record, const char *column)
{
    return Text::tr("there is no column %1 in it, only %2. Give it a name: SELECT … AS %1")
        .arg(QLatin1String(column), namesOf(record).join(QStringLiteral(", ")));
}

} // namespace

Result<WarehousePage> readSqlRows(QSqlQuery *query, qint64 most)
{
    const QSqlRecord record = query->record();
    const Columns columns = columnsOf(record);
    if (columns.sku < 0)
        return wrong(Error::Kind::Config, missing(record, "sku"));
    if (columns.onHand < 0)
        return wrong(Error::Kind::Config, missing(record, "on_hand"));
    WarehousePage page;
    while (query->next()) {
        if (++page.listed > most)
            return wrong(Error::Kind::Parse, Text::tr("it gives more than %1 rows").arg(most));
        const Sku sku = query->value(columns.sku).toString();
        if (sku.trimmed().isEmpty())
            return wrong(Error::Kind::Parse,
                         Text::tr("row %1 has no sku: whose number it is cannot be told").arg(page.listed));
        addRow(&page, *query, columns, sku);
    }
    return page;
}

Result<SqlLook> lookAtRows(QSqlQuery *query, int limit, qint64 most)
{
    const QSqlRecord record = query->record();
    const Columns columns = columnsOf(record);
    SqlLook look;
    for (int i = 0; i < record.count(); ++i) {
        const QSqlField field = record.field(i);
        const QString meaning = i == columns.sku ? QStringLiteral("sku")
            : i == columns.onHand                ? QStringLiteral("on_hand")
            : i == columns.name                  ? QStringLiteral("name")
            : i == columns.reserved              ? QStringLiteral("reserved")
            : i == columns.updatedAt             ? QStringLiteral("updated_at")
                                                 : QString();
        look.columns.append({ field.name(), QString::fromLatin1(field.metaType().name()), meaning });
    }
    if (columns.sku < 0)
        look.problems.append(missing(record, "sku"));
    if (columns.onHand < 0)
        look.problems.append(missing(record, "on_hand"));
    WarehousePage page;
    bool nameless = false;
    while (query->next() && look.count < most) {
        ++look.count;
        if (look.rows.size() < limit) {
            QStringList row;
            for (int i = 0; i < record.count(); ++i)
                row.append(query->value(i).toString().left(kLongestShown));
            look.rows.append(row);
        }
        if (columns.sku < 0 || columns.onHand < 0)
            continue;
        const Sku sku = query->value(columns.sku).toString();
        if (sku.trimmed().isEmpty() && !nameless) {
            nameless = true;
            look.problems.append(
                Text::tr("row %1 has no sku: whose number it is cannot be told").arg(look.count));
        }
        page.items.clear();
        addRow(&page, *query, columns, sku);
    }
    constexpr qsizetype kShown = 5;
    look.problems += page.contradictions.mid(0, kShown);
    if (page.contradictions.size() > kShown)
        look.problems.append(Text::tr("… and %1 more").arg(page.contradictions.size() - kShown));
    return look;
}

} // namespace jaego
