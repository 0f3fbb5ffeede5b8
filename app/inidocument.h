// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csv.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace jaego {

/// An ini file as a person wrote it: values can be changed, everything else stays.
/// A comment is a line that begins with ; or #, or white space and ; up to the end of
/// a line. Commas and # in a value are plain text.
class IniDocument final {
public:
    struct Entry {
        qint64 line = 0;
        QString section; ///< lower case
        QString key; ///< lower case
        QString value;
    };

    [[nodiscard]] static IniDocument parse(const QString &text);

    /// In the order of the file.
    [[nodiscard]] QList<Entry> entries() const;
    /// Lines that are neither section, key nor comment.
    [[nodiscard]] const QList<LineProblem> &malformed() const { return m_malformed; }

    /// Changes the value where the key stands, or adds key and section. A value with a
    /// line break, or one that a reader would take for a comment, is refused.
    [[nodiscard]] Status setValue(const QString &section, const QString &key, const QString &value);
    [[nodiscard]] QString text() const;

private:
    struct Line {
        QString raw; ///< without its line end
        QString section; ///< the section it stands in
        QString key; ///< empty: no value here
        qsizetype valueFrom = 0;
        qsizetype valueTo = 0;
    };
    [[nodiscard]] static Line readKey(const QString &raw, const QString &section);

    QList<Line> m_lines;
    QList<LineProblem> m_malformed;
    QString m_lineEnd = QStringLiteral("\n");
};

} // namespace jaego
