// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include "base/diskfiles.h"
#include "base/inputfile.h"
#include "base/text.h"
#include "base/textcodec.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace jaego {

namespace {

Error refused(const QString &message)
{
    return Error(Error::Kind::Parse, QStringLiteral("csv"), message);
}

Error refusedAt(qint64 line, const QString &message)
{
    return refused(Text::tr("Line %1: %2").arg(line).arg(message));
}

/// After any apostrophes stands what a spreadsheet reads as a formula.
bool looksLikeFormula(const QString &cell, qsizetype from)
{
    while (from < cell.size() && cell.at(from) == u'\'')
        ++from;
    static const QString kStarts = QStringLiteral("=+-@\t\r");
    return from < cell.size() && kStarts.contains(cell.at(from));
}

struct RawRow {
    qint64 line = 0;
    QStringList cells;
    bool strayQuote = false;

    [[nodiscard]] bool isBlank() const { return cells.size() == 1 && cells.first().trimmed().isEmpty(); }
};

/// Cuts a text into rows. Quoted cells may hold line breaks; lines are counted as an editor does.
class RowScanner {
public:
    RowScanner(const QString &text, qint64 maxRowChars) : m_text(text), m_maxRowChars(maxRowChars) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Result<RawRow> next()
    {
        RawRow row;
        row.line = m_line;
        m_rowStart = m_at;
        while (true) {
            auto cell = nextCell(&row);
            if (!cell)
                return cell.error();
            row.cells.append(*cell);
            if (atEnd())
                return row;
            const QChar separator = m_text.at(m_at++);
            if (separator == u',')
                continue;
            if (separator == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return row;
        }
    }

private:
    Result<QString> nextCell(RawRow *row)
    {
        if (!atEnd() && m_text.at(m_at) == u'"')
            return quotedCell(row);
        return bareCell(row);
    }

    Result<QString> bareCell(RawRow *row)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !endsCell(m_text.at(m_at))) {
            row->strayQuote |= m_text.at(m_at) == u'"';
            ++m_at;
        }
        if (tooLong())
            return tooLongError(row->line);
        return m_text.mid(begin, m_at - begin);
    }

    Result<QString> quotedCell(RawRow *row)
    {
        QString cell;
        ++m_at;
        while (true) {
            if (tooLong())
                return tooLongError(row->line);
            if (atEnd())
                return refusedAt(row->line, Text::tr("a quote is opened here and never closed."));
            const QChar c = m_text.at(m_at++);
            if (c != u'"') {
                countBreak(c);
                cell.append(c);
                continue;
            }
            if (atEnd() || m_text.at(m_at) != u'"')
                break;
            cell.append(u'"');
            ++m_at;
        }
        while (!atEnd() && !endsCell(m_text.at(m_at))) {
            row->strayQuote = true;
            ++m_at;
        }
        return cell;
    }

    void countBreak(QChar c)
    {
        const bool partOfPair = c == u'\r' && !atEnd() && m_text.at(m_at) == u'\n';
        if ((c == u'\n' || c == u'\r') && !partOfPair)
            ++m_line;
    }
    static bool endsCell(QChar c) { return c == u',' || c == u'\n' || c == u'\r'; }
    [[nodiscard]] bool tooLong() const { return m_at - m_rowStart > m_maxRowChars; }
    [[nodiscard]] Error tooLongError(qint64 line) const
    {
        return refusedAt(
            line, Text::tr("the row is longer than %1 characters; is a quote missing?").arg(m_maxRowChars));
    }

    const QString &m_text;
    qint64 m_maxRowChars;
    qsizetype m_at = 0;
    qsizetype m_rowStart = 0;
    qint64 m_line = 1;
};

Result<QStringList> readHeader(const RawRow &row)
{
    if (row.strayQuote)
        return refusedAt(row.line, Text::tr("a quote stands in the middle of a column's name."));
    QStringList header;
    QSet<QString> seen;
    for (const QString &cell : row.cells) {
        // Files put together from files have byte order marks in the middle: they are no letters.
        const QString name = QString(cell).remove(QChar(QChar::ByteOrderMark)).trimmed().toLower();
        if (name.isEmpty())
            return refusedAt(row.line, Text::tr("column %1 has no name.").arg(header.size() + 1));
        if (seen.contains(name))
            return refusedAt(row.line, Text::tr("the column \"%1\" is there twice.").arg(name));
        seen.insert(name);
        header.append(name);
    }
    return header;
}

void takeRow(const RawRow &row, CsvTable *table)
{
    if (row.strayQuote) {
        table->problems.append({ row.line, Text::tr("a quote stands in the middle of a cell") });
        return;
    }
    if (row.cells.size() != table->header.size()) {
        table->problems.append(
            { row.line,
              Text::tr("%1 cells where the header has %2").arg(row.cells.size()).arg(table->header.size()) });
        return;
    }
    QStringList cells;
    cells.reserve(row.cells.size());
    for (const QString &cell : row.cells)
        cells.append(unguarded(cell));
    table->rows.append({ row.line, cells });
}

} // namespace

QString guarded(const QString &cell)
{
    return looksLikeFormula(cell, 0) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell, 1) ? cell.mid(1) : cell;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return refused(Text::tr("The file is larger than %1 bytes.").arg(limits.maxBytes));
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    RowScanner scanner(*text, limits.maxRowChars);
    CsvTable table;
    while (!scanner.atEnd()) {
        auto row = scanner.next();
        if (!row)
            return row.error();
        if (row->isBlank() && (table.header.size() != 1 || row->cells.first().isEmpty()))
            continue;
        if (!table.header.isEmpty()) {
            takeRow(*row, &table);
            continue;
        }
        auto header = readHeader(*row);
        if (!header)
            return header.error();
        table.header = *header;
    }
    if (table.header.isEmpty())
        return refused(Text::tr("The file is empty; its first line must name the columns."));
    return table;
}

Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits)
{
    QFile file(path);
    if (const QString why = whyNoFile(path); !why.isEmpty())
        return Error(Error::Kind::Storage, QStringLiteral("csv"),
                     Text::tr("%1 cannot be read: %2").arg(path, why));
    if (!file.open(QIODevice::ReadOnly))
        return Error(Error::Kind::Storage, QStringLiteral("csv"),
                     Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    auto table = readCsv(file.read(std::min(limits.maxBytes, file.size()) + 1), limits);
    if (!table)
        return Error(Error::Kind::Parse, QStringLiteral("csv"),
                     QStringLiteral("%1: %2").arg(path, table.error().message));
    return table;
}

CsvWriter::CsvWriter(const QStringList &header)
{
    for (const QString &name : header)
        add(name);
    endRow();
}

CsvWriter &CsvWriter::text(const QString &cell)
{
    add(guarded(cell));
    return *this;
}

CsvWriter &CsvWriter::number(qint64 value)
{
    add(QString::number(value));
    return *this;
}

CsvWriter &CsvWriter::plain(const QString &cell)
{
    add(cell);
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    add(QString());
    return *this;
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

void CsvWriter::add(const QString &cell)
{
    if (m_rowBegun)
        m_bytes += ',';
    m_rowBegun = true;
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!quoted) {
        m_bytes += cell.toUtf8();
        return;
    }
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    m_bytes += '"' + doubled.toUtf8() + '"';
}

Status CsvWriter::save(const QString &path) const
{
    return saveBytes(m_bytes, path);
}

Status CsvWriter::saveForSpreadsheets(const QString &path) const
{
    return saveBytes(QByteArrayLiteral("\xEF\xBB\xBF") + m_bytes, path);
}

Status CsvWriter::saveBytes(const QByteArray &bytes, const QString &path)
{
    // Not a QSaveFile: the draft of a killed process must be told from that of a living one.
    const QFileInfo there(path);
    const QString target = there.isSymLink() ? there.symLinkTarget() : path;
    QFile draft(freshDraft(target));
    const bool written = draft.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && draft.write(bytes) == bytes.size() && draft.flush()
        && (!there.exists() || draft.setPermissions(there.permissions()));
    const QString why = draft.errorString();
    draft.close();
    Status done = written && draft.error() == QFileDevice::NoError
        ? Status(Done{})
        : Status(Error(Error::Kind::Storage, QStringLiteral("csv"),
                       Text::tr("%1 cannot be written: %2").arg(path, why)));
    if (done)
        done = flushToDisk(draft.fileName());
    if (done)
        done = renameOver(draft.fileName(), target);
    if (!done)
        draft.remove();
    return done;
}

} // namespace jaego
