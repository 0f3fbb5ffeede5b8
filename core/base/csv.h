// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

namespace jaego {

/// What is wrong with one line of a file.
struct LineProblem {
    qint64 line = 0; ///< where the row begins, counted from 1
    QString message;

    bool operator==(const LineProblem &) const = default;
};

struct CsvRow {
    qint64 line = 0;
    QStringList cells; ///< as many as the header has

    bool operator==(const CsvRow &) const = default;
};

/// A file with a header, read whole. Order of columns is free.
struct CsvTable {
    QStringList header; ///< lower case, trimmed
    QList<CsvRow> rows;
    QList<LineProblem> problems; ///< rows left out: too many or too few cells, stray quotes

    /// -1 when there is no such column.
    [[nodiscard]] int column(const QString &name) const { return static_cast<int>(header.indexOf(name)); }
};

struct CsvLimits {
    qint64 maxBytes = 256LL * 1024 * 1024;
    qint64 maxRowChars = 1024LL * 1024; ///< one unclosed quote must not swallow the memory
};

/// RFC 4180, from UTF-8 or CP949. An error: no header, a header name twice or empty, a
/// quote that never closes, a row or file beyond the limits. Apostrophes that guarded
/// a formula on export are taken off.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {});
[[nodiscard]] Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits = {});

/// A text cell that a spreadsheet would take for a formula gets an apostrophe in
/// front; unguarded() takes exactly that one off again.
[[nodiscard]] QString guarded(const QString &cell);
[[nodiscard]] QString unguarded(const QString &cell);

/// Builds a CSV file: UTF-8, CRLF.
class CsvWriter final {
public:
    explicit CsvWriter(const QStringList &header);

    CsvWriter &text(const QString &cell); ///< guarded
    CsvWriter &number(qint64 value);
    CsvWriter &plain(const QString &cell); ///< as it is: decimals, times
    CsvWriter &empty();
    void endRow();

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// Writes the whole file or nothing.
    [[nodiscard]] Status save(const QString &path) const;
    /// The same behind a byte order mark: without one Excel takes Korean for something else.
    [[nodiscard]] Status saveForSpreadsheets(const QString &path) const;

private:
    void add(const QString &cell);
    [[nodiscard]] static Status saveBytes(const QByteArray &bytes, const QString &path);

    QByteArray m_bytes;
    bool m_rowBegun = false;
};

} // namespace jaego
