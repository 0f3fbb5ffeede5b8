// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/table.h"

#include "base/csv.h"
#include "base/diskfiles.h"
#include "base/text.h"

#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <vector>
#include <xlsxwriter.h>

namespace jaego {

namespace {

constexpr qsizetype kMostChars = 32'767; ///< Excel's own bound of a cell
constexpr qsizetype kMostRows = 1'048'575; ///< of a sheet, below the header
constexpr int kMostWidth = 60;
const QString kDay = QStringLiteral("yyyy-MM-dd");
const QString kMoment = QStringLiteral("yyyy-MM-dd HH:mm:ss");

Error failed(const QString &words)
{
    return Error(Error::Kind::Storage, QStringLiteral("export"), words);
}

Status saveCsv(const Table &table, const QString &path)
{
    CsvWriter writer(table.header);
    for (const auto &row : table.rows) {
        for (const QVariant &cell : row) {
            switch (cell.typeId()) {
            case QMetaType::UnknownType:
                writer.empty();
                break;
            case QMetaType::LongLong:
            case QMetaType::Int:
                writer.number(cell.toLongLong());
                break;
            case QMetaType::Double:
                writer.plain(QString::number(cell.toDouble(), 'g', 12));
                break;
            case QMetaType::QDate:
                writer.plain(cell.toDate().toString(kDay));
                break;
            case QMetaType::QDateTime:
                writer.plain(cell.toDateTime().toString(kMoment));
                break;
            default:
                writer.text(cell.toString());
            }
        }
        writer.endRow();
    }
    return table.forPeople ? writer.saveForSpreadsheets(path) : writer.save(path);
}

/// One sheet, written row by row: a year of updates fits into memory.
class Sheet {
public:
    Sheet(const QByteArray &file, const QByteArray &folder) : m_folder(folder)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(file.constData(), &options);
        if (!m_book)
            return;
        m_sheet = workbook_add_worksheet(m_book, "Jaego");
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_moment = workbook_add_format(m_book);
        format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    }
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;
    ~Sheet()
    {
        if (m_book)
            workbook_close(m_book);
    }

    [[nodiscard]] bool isOpen() const { return m_sheet; }
    void layOut(const Table &table)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            qsizetype width = table.header.at(column).size();
            const qsizetype looked = std::min<qsizetype>(table.rows.size(), 200);
            for (qsizetype row = 0; row < looked; ++row) {
                const auto &cells = table.rows.at(row);
                if (column < cells.size())
                    width = std::max(width, cells.at(column).toString().size());
            }
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at,
                                 static_cast<double>(std::min<qsizetype>(width + 3, kMostWidth)), nullptr);
        }
        for (qsizetype column = 0; column < table.header.size(); ++column)
            text(0, static_cast<lxw_col_t>(column), table.header.at(column), m_bold);
    }
    void write(lxw_row_t row, lxw_col_t column, const QVariant &cell)
    {
        switch (cell.typeId()) {
        case QMetaType::UnknownType:
            break;
        case QMetaType::LongLong:
        case QMetaType::Int:
        case QMetaType::Double:
            keep(worksheet_write_number(m_sheet, row, column, cell.toDouble(), nullptr));
            break;
        case QMetaType::QDate:
            moment(row, column, QDateTime(cell.toDate(), QTime(0, 0)), m_day);
            break;
        case QMetaType::QDateTime:
            moment(row, column, cell.toDateTime(), m_moment);
            break;
        default:
            text(row, column, cell.toString(), nullptr);
        }
    }
    [[nodiscard]] lxw_error close()
    {
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        return closed != LXW_NO_ERROR ? closed : m_error;
    }

private:
    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }
    void text(lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *format)
    {
        if (words.isEmpty())
            return;
        keep(worksheet_write_string(m_sheet, row, column, words.left(kMostChars).toUtf8().constData(),
                                    format));
    }
    void moment(lxw_row_t row, lxw_col_t column, const QDateTime &time, lxw_format *format)
    {
        if (!time.isValid())
            return;
        lxw_datetime at{};
        at.year = time.date().year();
        at.month = time.date().month();
        at.day = time.date().day();
        at.hour = time.time().hour();
        at.min = time.time().minute();
        at.sec = time.time().second();
        keep(worksheet_write_datetime(m_sheet, row, column, &at, format));
    }

    QByteArray m_folder; ///< of the writer's own temporary files: a full /tmp is nobody's business
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

/// A file that can be written in that folder, empty; the error says in words why there is none.
Result<QString> draftBeside(const QString &path)
{
    QFile draft(freshDraft(path));
    if (!draft.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failed(
            Text::tr("the folder %1 cannot be written to: %2")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), draft.errorString()));
    return draft.fileName();
}

/// Written beside the target and renamed, so that a full disk leaves the old file as it was.
Status saveXlsx(const Table &table, const QString &path)
{
    if (table.rows.size() > kMostRows)
        return failed(Text::tr("a sheet holds %1 rows and these are %2; save them as CSV")
                          .arg(kMostRows)
                          .arg(table.rows.size()));
    const auto draft = draftBeside(path);
    if (!draft)
        return draft.error();
    Sheet sheet(QFile::encodeName(*draft), QFile::encodeName(QFileInfo(path).absolutePath()));
    if (!sheet.isOpen()) {
        QFile::remove(*draft);
        return failed(Text::tr("the file cannot be made"));
    }
    sheet.layOut(table);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const auto &cells = table.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column)
            sheet.write(static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), cells.at(column));
    }
    if (const lxw_error error = sheet.close(); error != LXW_NO_ERROR) {
        QFile::remove(*draft);
        return failed(
            Text::tr("the file could not be written whole: %1").arg(QString::fromUtf8(lxw_strerror(error))));
    }
    std::error_code trouble;
    std::filesystem::rename(draft->toStdU16String(), path.toStdU16String(), trouble);
    if (trouble) {
        QFile::remove(*draft);
        return failed(Text::tr("the file cannot be put in its place: %1")
                          .arg(QString::fromLocal8Bit(trouble.message())));
    }
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
