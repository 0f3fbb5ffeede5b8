// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/ledgercsv.h"

#include "base/text.h"
#include "base/ulid.h"

#include <QHash>

#include <algorithm>

namespace jaego {

namespace {

constexpr qint64 kMaxCount = 999'999'999; // more than any shelf holds: a typing error

const QStringList &columns()
{
    static const QStringList all{
        QStringLiteral("sku"),     QStringLiteral("name"),         QStringLiteral("on_hand"),
        QStringLiteral("barcode"), QStringLiteral("safety_stock"), QStringLiteral("critical"),
        QStringLiteral("low"),     QStringLiteral("overstock"),    QStringLiteral("lead_time_days"),
        QStringLiteral("moq"),     QStringLiteral("pack_size"),    QStringLiteral("supplier")
    };
    return all;
}

struct ImportRow {
    Product product;
    Units onHand;
};

/// Reads one row over what is stored of its product.
class RowReader {
public:
    RowReader(const CsvTable &table, const CsvRow &row) : m_table(table), m_row(row) { }

    [[nodiscard]] QString sku() const { return cell("sku").value_or(QString()).trimmed(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    ImportRow read(const Product &stored)
    {
        ImportRow row;
        row.product = stored;
        Product &p = row.product;
        p.sku = sku();
        if (p.sku.isEmpty())
            complain(Text::tr("sku is empty"));
        p.name = cell("name").value_or(p.name).trimmed();
        p.barcode = cell("barcode").value_or(p.barcode).trimmed();
        p.supplier = cell("supplier").value_or(p.supplier).trimmed();
        takeUnits("safety_stock", 0, &p.safetyStock);
        takeUnits("critical", 0, &p.critical);
        takeUnits("low", 0, &p.low);
        takeUnits("overstock", 0, &p.overstock);
        takeUnits("moq", 1, &p.moq);
        takeUnits("pack_size", 1, &p.packSize);
        std::optional<Units> leadTime = p.leadTimeDays ? std::optional(Units(*p.leadTimeDays)) : std::nullopt;
        takeUnits("lead_time_days", 0, &leadTime);
        p.leadTimeDays = leadTime ? std::optional(static_cast<int>(leadTime->value())) : std::nullopt;
        std::optional<Units> onHand;
        takeUnits("on_hand", 0, &onHand);
        if (!onHand && m_problem.isEmpty())
            complain(Text::tr("on_hand is empty"));
        row.onHand = onHand.value_or(Units());
        return row;
    }

private:
    [[nodiscard]] std::optional<QString> cell(const char *name) const
    {
        const int column = m_table.column(QString::fromLatin1(name));
        return column < 0 ? std::nullopt : std::optional(m_row.cells.at(column));
    }

    void takeUnits(const char *name, qint64 low, std::optional<Units> *into)
    {
        const auto text = cell(name);
        if (!text)
            return;
        into->reset();
        if (text->trimmed().isEmpty())
            return;
        bool ok = false;
        const qint64 number = text->trimmed().toLongLong(&ok);
        if (ok && number >= low && number <= kMaxCount)
            *into = Units(number);
        else
            complain(Text::tr("%1 \"%2\" is not a whole number from %3 to %4")
                         .arg(QString::fromLatin1(name), *text)
                         .arg(low)
                         .arg(kMaxCount));
    }

    void complain(const QString &words)
    {
        if (m_problem.isEmpty())
            m_problem = words;
    }

    const CsvTable &m_table;
    const CsvRow &m_row;
    QString m_problem;
};

Status requireColumns(const CsvTable &table)
{
    for (int i = 0; i < 3; ++i) {
        if (table.column(columns().at(i)) < 0)
            return Error(Error::Kind::Parse, QStringLiteral("ledger.import"),
                         Text::tr("The column \"%1\" is missing.").arg(columns().at(i)));
    }
    return Done{};
}

using Stored = QHash<Sku, LedgerProduct>;

QList<ImportRow> readRows(const CsvTable &table, const Stored &stored, QList<LineProblem> *problems)
{
    QList<ImportRow> rows;
    QHash<Sku, qint64> lineOf;
    for (const CsvRow &line : table.rows) {
        RowReader reader(table, line);
        const ImportRow row = reader.read(stored.value(reader.sku()).product);
        if (!reader.problem().isEmpty()) {
            problems->append({ line.line, reader.problem() });
        } else if (lineOf.contains(row.product.sku)) {
            problems->append({ line.line,
                               Text::tr("the sku \"%1\" is in line %2 already")
                                   .arg(row.product.sku)
                                   .arg(lineOf.value(row.product.sku)) });
        } else {
            lineOf.insert(row.product.sku, line.line);
            rows.append(row);
        }
    }
    std::sort(problems->begin(), problems->end(),
              [](const LineProblem &a, const LineProblem &b) { return a.line < b.line; });
    return rows;
}

Result<int> bookCounts(LedgerRepository &ledger, const QList<ImportRow> &rows, const Stored &stored,
                       const LedgerImportOptions &options)
{
    int movements = 0;
    for (const ImportRow &row : rows) {
        if (stored.value(row.product.sku).onHand == row.onHand)
            continue;
        LedgerAdjustment count;
        count.id = newUlid(options.at);
        count.sku = row.product.sku;
        count.setTo = row.onHand;
        count.reason = QStringLiteral("실사");
        count.note = QStringLiteral("CSV");
        count.operatorName = options.operatorName;
        if (auto booked = ledger.apply(count, options.at); !booked)
            return booked.error();
        ++movements;
    }
    return movements;
}

} // namespace

Result<LedgerImport> importLedger(Database &db, const CsvTable &table, const LedgerImportOptions &options)
{
    if (auto complete = requireColumns(table); !complete)
        return complete.error();
    LedgerImport result;
    result.problems = table.problems;
    for (const QString &name : table.header) {
        if (!columns().contains(name))
            result.ignoredColumns.append(name);
    }
    LedgerRepository ledger(db);
    const auto done = db.inTransaction([&]() -> Status {
        const auto known = ledger.products();
        if (!known)
            return known.error();
        Stored stored;
        for (const LedgerProduct &row : *known)
            stored.insert(row.product.sku, row);
        const QList<ImportRow> rows = readRows(table, stored, &result.problems);
        if (!result.problems.isEmpty() && !options.skipBad)
            return Done{};
        QList<Product> products;
        for (const ImportRow &row : rows)
            products.append(row.product);
        if (auto saved = ledger.saveProducts(products, options.at); !saved)
            return saved;
        const auto movements = bookCounts(ledger, rows, stored, options);
        if (!movements)
            return movements.error();
        result.imported = true;
        result.products = static_cast<int>(rows.size());
        result.movements = *movements;
        return Done{};
    });
    if (!done)
        return done.error();
    return result;
}

Result<CsvWriter> exportLedger(const LedgerRepository &ledger)
{
    const auto products = ledger.products();
    if (!products)
        return products.error();
    CsvWriter writer(columns());
    const auto maybe = [&writer](const std::optional<Units> &value) {
        if (value)
            writer.number(value->value());
        else
            writer.empty();
    };
    for (const LedgerProduct &row : *products) {
        const Product &p = row.product;
        writer.text(p.sku).text(p.name).number(row.onHand.value()).text(p.barcode);
        maybe(p.safetyStock);
        maybe(p.critical);
        maybe(p.low);
        maybe(p.overstock);
        maybe(p.leadTimeDays ? std::optional(Units(*p.leadTimeDays)) : std::nullopt);
        maybe(p.moq);
        maybe(p.packSize);
        writer.text(p.supplier).endRow();
    }
    return writer;
}

} // namespace jaego
