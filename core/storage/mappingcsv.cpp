// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mappingcsv.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace jaego {

namespace {

constexpr int kMaxUnitsPerSale = 100'000;

const QStringList &columns()
{
    static const QStringList all{ QStringLiteral("sku"), QStringLiteral("channel"), QStringLiteral("listing"),
                                  QStringLiteral("units_per_sale") };
    return all;
}

/// Gathers rows by listing, in the order of the file.
class MappingReader {
public:
    MappingReader(const CsvTable &table, const QSet<Sku> &knownSkus, MappingImport *result)
        : m_known(knownSkus), m_result(result)
    {
        for (size_t i = 0; i < m_column.size(); ++i)
            m_column[i] = table.column(columns().at(static_cast<qsizetype>(i)));
        for (const CsvRow &row : table.rows)
            take(row);
    }

    [[nodiscard]] QList<Mapping> good() const
    {
        QList<Mapping> mappings;
        for (const Mapping &mapping : m_mappings) {
            if (!m_spoilt.contains(mapping.listing))
                mappings.append(mapping);
        }
        return mappings;
    }

private:
    void take(const CsvRow &row)
    {
        const QString sku = cell(row, 0);
        const auto channel = channelFromString(cell(row, 1));
        const ListingKey listing{ channel.value_or(ChannelId::Coupang), cell(row, 2) };
        const QString problem = problemOf(row, sku, channel.has_value(), listing);
        if (!problem.isEmpty()) {
            m_result->problems.append({ row.line, problem });
            if (channel)
                m_spoilt.insert(listing);
            return;
        }
        if (!m_known.contains(sku))
            m_result->warnings.append(
                { row.line, Text::tr("the warehouse does not know the sku \"%1\"").arg(sku) });
        const auto at = m_index.constFind(listing);
        const qsizetype index = at == m_index.cend() ? m_mappings.size() : *at;
        if (at == m_index.cend()) {
            m_index.insert(listing, index);
            m_mappings.append(Mapping{ listing, {} });
        }
        m_mappings[index].components.append(Component{ sku, cell(row, 3).toInt() });
    }

    [[nodiscard]] QString problemOf(const CsvRow &row, const QString &sku, bool channelKnown,
                                    const ListingKey &listing) const
    {
        if (sku.isEmpty())
            return Text::tr("sku is empty");
        if (!channelKnown)
            return Text::tr("channel \"%1\" is not COUPANG, NAVER or CAFE24").arg(cell(row, 1));
        if (listing.externalId.isEmpty())
            return Text::tr("listing is empty");
        bool ok = false;
        const int units = cell(row, 3).toInt(&ok);
        if (!ok || units < 1 || units > kMaxUnitsPerSale)
            return Text::tr("units_per_sale \"%1\" is not a whole number from 1 to %2")
                .arg(cell(row, 3))
                .arg(kMaxUnitsPerSale);
        const auto at = m_index.constFind(listing);
        if (at == m_index.cend())
            return {};
        const auto &parts = m_mappings.at(*at).components;
        const bool twice =
            std::any_of(parts.begin(), parts.end(), [&](const Component &c) { return c.sku == sku; });
        return twice ? Text::tr("the sku \"%1\" is in this listing already").arg(sku) : QString();
    }

    [[nodiscard]] QString cell(const CsvRow &row, size_t column) const
    {
        return row.cells.at(m_column[column]).trimmed();
    }

    const QSet<Sku> &m_known;
    MappingImport *m_result;
    std::array<int, 4> m_column{};
    QList<Mapping> m_mappings;
    QHash<ListingKey, qsizetype> m_index;
    QSet<ListingKey> m_spoilt;
};

} // namespace

Result<MappingImport> importMappings(CatalogueRepository &catalogue, const CsvTable &table,
                                     const QSet<Sku> &knownSkus, bool skipBad)
{
    for (const QString &name : columns()) {
        if (table.column(name) < 0)
            return Error(Error::Kind::Parse, QStringLiteral("map.import"),
                         Text::tr("The column \"%1\" is missing.").arg(name));
    }
    MappingImport result;
    result.problems = table.problems;
    const QList<Mapping> mappings = MappingReader(table, knownSkus, &result).good();
    std::sort(result.problems.begin(), result.problems.end(),
              [](const LineProblem &a, const LineProblem &b) { return a.line < b.line; });
    if (!result.problems.isEmpty() && !skipBad)
        return result;
    if (auto saved = catalogue.replaceMappings(mappings); !saved)
        return saved.error();
    result.imported = true;
    result.listings = static_cast<int>(mappings.size());
    return result;
}

CsvWriter exportMappings(const QList<Mapping> &mappings)
{
    CsvWriter writer(columns());
    for (const Mapping &mapping : mappings) {
        for (const Component &part : mapping.components) {
            writer.text(part.sku).text(nameOf(mapping.listing.channel)).text(mapping.listing.externalId);
            writer.number(part.unitsPerSale).endRow();
        }
    }
    return writer;
}

} // namespace jaego
