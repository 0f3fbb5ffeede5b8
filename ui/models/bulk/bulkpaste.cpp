// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulk/bulkpaste.h"

#include "base/csv.h"
#include "base/inputfile.h"
#include "base/text.h"
#include "base/textcodec.h"
#include "engine/values.h"

#include <QFile>

#include <array>

namespace jaego {

namespace {

constexpr qsizetype kMostRows = 20'000;
constexpr qint64 kMostBytes = 32LL * 1024 * 1024;

enum Column : quint8 { kSku, kSet, kChange, kReason, kNote, kColumns };

/// Names a header may have, lower case.
Column columnNamed(const QString &name)
{
    static const std::array<QStringList, kColumns> kNames{ {
        { QStringLiteral("sku"), QStringLiteral("상품코드"), QStringLiteral("코드"), QStringLiteral("code"),
          QStringLiteral("product_id") },
        { QStringLiteral("set"), QStringLiteral("수량"), QStringLiteral("실사수량"),
          QStringLiteral("quantity"), QStringLiteral("qty"), QStringLiteral("on_hand"),
          QStringLiteral("창고"), QStringLiteral("number") },
        { QStringLiteral("by"), QStringLiteral("증감"), QStringLiteral("변경"), QStringLiteral("delta"),
          QStringLiteral("change") },
        { QStringLiteral("reason"), QStringLiteral("사유") },
        { QStringLiteral("note"), QStringLiteral("비고"), QStringLiteral("메모") },
    } };
    const QString plain = name.trimmed().toLower();
    for (quint8 column = 0; column < kColumns; ++column) {
        if (kNames.at(column).contains(plain))
            return static_cast<Column>(column);
    }
    return kColumns;
}

/// A spreadsheet quotes what holds a tab, a quote or a line's end.
QString unquoted(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() < 2 || !text.startsWith(QLatin1Char('"')) || !text.endsWith(QLatin1Char('"')))
        return text;
    return text.mid(1, text.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

QChar separatorOf(const QString &line)
{
    for (const QChar candidate : { QLatin1Char('\t'), QLatin1Char(';'), QLatin1Char(',') }) {
        if (line.contains(candidate))
            return candidate;
    }
    return QLatin1Char('\t');
}

class Lines {
public:
    /// True when the line was a header.
    bool takeHeader(const QStringList &cells)
    {
        std::array<int, kColumns> found{ -1, -1, -1, -1, -1 };
        for (int i = 0; i < cells.size(); ++i) {
            const Column column = columnNamed(cells.at(i));
            if (column < kColumns && found.at(column) < 0)
                found.at(column) = i;
        }
        if (found[kSku] < 0 || (found[kSet] < 0 && found[kChange] < 0))
            return false;
        m_places = found;
        return true;
    }

    [[nodiscard]] BulkRow row(const QStringList &cells) const
    {
        BulkRow row;
        row.sku = cell(cells, kSku);
        row.number = withoutGroups(cell(cells, kSet));
        if (const QString change = withoutGroups(cell(cells, kChange));
            !change.isEmpty() && row.number.isEmpty()) {
            const bool isSigned = change.startsWith(QLatin1Char('+')) || change.startsWith(QLatin1Char('-'));
            row.number = isSigned ? change : QLatin1Char('+') + change;
        }
        row.reason = cell(cells, kReason);
        row.note = cell(cells, kNote);
        return row;
    }

private:
    [[nodiscard]] QString cell(const QStringList &cells, Column column) const
    {
        const int place = m_places.at(column);
        return place < 0 || place >= cells.size() ? QString() : unguarded(unquoted(cells.at(place)));
    }
    /// "1,200" is a number to a person; "1,2" is none.
    static QString withoutGroups(QString text)
    {
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        if (comma >= 0 && text.size() - comma == 4)
            text.remove(QLatin1Char(','));
        return text.replace(QChar(0x2212), QLatin1Char('-'));
    }

    std::array<int, kColumns> m_places{ 0, 1, -1, 2, 3 };
};

} // namespace

BulkPaste BulkReader::fromText(const QString &text)
{
    BulkPaste paste;
    QString whole = text;
    whole.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QStringList lines = whole.split(QLatin1Char('\n'));
    Lines reader;
    bool isFirst = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(separatorOf(line));
        if (std::exchange(isFirst, false) && reader.takeHeader(cells))
            continue;
        if (paste.rows.size() >= kMostRows) {
            paste.problems.append(tr("There are more than %1 lines: the rest is left out.").arg(kMostRows));
            break;
        }
        const BulkRow row = reader.row(cells);
        if (row.sku.isEmpty())
            paste.problems.append(tr("Line %1 names no product: it is left out.").arg(i + 1));
        else
            paste.rows.append(row);
    }
    return paste;
}

Result<BulkPaste> BulkReader::fromFile(const QString &path)
{
    const auto failed = [&path](const QString &why) {
        return Error(Error::Kind::Rejected, QStringLiteral("bulk"), tr("%1 was not read: %2").arg(path, why));
    };
    QFile file(path);
    if (const QString why = whyNoFile(path); !why.isEmpty())
        return failed(why);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    if (file.size() > kMostBytes)
        return failed(tr("it is larger than %1 MB").arg(kMostBytes / (1024LL * 1024)));
    const auto text = decodeText(file.readAll());
    if (!text)
        return failed(text.error().message);
    BulkPaste paste = fromText(*text);
    if (paste.rows.isEmpty())
        return failed(tr("it holds no line with a product and a number"));
    return paste;
}

} // namespace jaego
