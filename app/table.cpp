// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table.h"

#include "base/csv.h"
#include "base/text.h"

#include <QFile>

#include <xlsxwriter.h>

namespace jaego {

namespace {

Status saveCsv(const Table &table, const QString &path)
{
    CsvWriter writer(table.header);
    for (const auto &row : table.rows) {
        for (const QVariant &cell : row) {
            if (!cell.isValid())
                writer.empty();
            else if (cell.typeId() == QMetaType::LongLong)
                writer.number(cell.toLongLong());
            else if (cell.typeId() == QMetaType::Double)
                writer.plain(QString::number(cell.toDouble(), 'g', 12));
            else
                writer.text(cell.toString());
        }
        writer.endRow();
    }
    return writer.save(path);
}

/// Written beside the target and renamed, so that a full disk leaves the old file as it was.
Status saveXlsx(const Table &table, const QString &path)
{
    const QString draft = path + QStringLiteral(".part");
    const QByteArray draftName = QFile::encodeName(draft);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(draftName.constData(), &options);
    if (!book)
        return Error(Error::Kind::Storage, QStringLiteral("export"), Text::tr("the file cannot be made"));
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Jaego");
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    worksheet_freeze_panes(sheet, 1, 0);
    for (qsizetype column = 0; column < table.header.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column),
                               table.header[column].toUtf8().constData(), bold);
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const auto &row = table.rows[r];
        for (qsizetype c = 0; c < row.size(); ++c) {
            const auto line = static_cast<lxw_row_t>(r + 1);
            const auto column = static_cast<lxw_col_t>(c);
            const QVariant &cell = row[c];
            if (!cell.isValid())
                continue;
            if (cell.typeId() == QMetaType::LongLong || cell.typeId() == QMetaType::Double)
                worksheet_write_number(sheet, line, column, cell.toDouble(), nullptr);
            else
                worksheet_write_string(sheet, line, column, cell.toString().toUtf8().constData(), nullptr);
        }
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        QFile::remove(draft);
        return Error(Error::Kind::Storage, QStringLiteral("export"), QString::fromUtf8(lxw_strerror(error)));
    }
    QFile::remove(path);
    if (!QFile::rename(draft, path))
        return Error(Error::Kind::Storage, QStringLiteral("export"),
                     Text::tr("the file cannot be put in its place"));
    return Done{};
}

} // namespace

Status saveTable(const Table &table, const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return saveCsv(table, path);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return saveXlsx(table, path);
    return Error(Error::Kind::Config, QStringLiteral("export"),
                 Text::tr("the file name must end in .csv or .xlsx"));
}

} // namespace jaego
