// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exports/modeltable.h"

#include "ui/models/history/columntable.h"

#include <QDateTime>
#include <QLocale>

namespace jaego {

namespace {

bool standsRight(const QModelIndex &index)
{
    return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

/// Only what the whole cell says; a SKU of digits stays text.
QVariant numberOf(QString text)
{
    text.replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    const qint64 whole = QLocale().toLongLong(text, &isNumber);
    if (isNumber)
        return whole;
    const double decimal = QLocale().toDouble(text, &isNumber);
    return isNumber ? QVariant(decimal) : QVariant();
}

QVariant cellOf(const QModelIndex &index, const QTimeZone &zone)
{
    QVariant sort = index.data(historyroles::Sort);
    if (sort.typeId() == QMetaType::QDate)
        return sort;
    if (sort.typeId() == QMetaType::QDateTime)
        return sort.toDateTime().isValid() ? QVariant(sort.toDateTime().toTimeZone(zone)) : QVariant();
    if (QVariant bare = index.data(historyroles::Bare); bare.isValid())
        return bare;
    QVariant shown = index.data(Qt::DisplayRole);
    switch (shown.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Int:
    case QMetaType::LongLong:
        return shown.toLongLong();
    case QMetaType::Double:
    case QMetaType::QDate:
    case QMetaType::QDateTime:
        return shown;
    default:
        break;
    }
    const QString text = shown.toString();
    if (text.isEmpty())
        return {};
    if (standsRight(index)) {
        if (QVariant number = numberOf(text); number.isValid())
            return number;
    }
    return text;
}

} // namespace

Table tableOf(QAbstractItemModel *model, const QList<int> &columns, const QTimeZone &zone)
{
    while (model->canFetchMore({}))
        model->fetchMore({});
    Table table;
    table.forPeople = true;
    QList<int> kept;
    const int rows = model->rowCount();
    for (const int column : columns) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        bool shows = !title.isEmpty();
        for (int row = 0; row < rows && !shows; ++row)
            shows = !model->index(row, column).data(Qt::DisplayRole).toString().isEmpty();
        if (!shows)
            continue;
        kept.append(column);
        table.header.append(title);
    }
    table.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        QList<QVariant> cells;
        cells.reserve(kept.size());
        for (const int column : std::as_const(kept))
            cells.append(cellOf(model->index(row, column), zone));
        table.rows.append(cells);
    }
    return table;
}

} // namespace jaego
