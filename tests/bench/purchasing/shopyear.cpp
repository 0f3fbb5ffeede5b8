// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/purchasing/shopyear.h"

#include "insight/freshness.h"

#include <QFile>

#include <algorithm>
#include <deque>
#include <zlib.h>

namespace jaego::bench {

namespace {

constexpr int kDays = 374;

Result<QByteArray> readGzip(const QString &path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return Error(Error::Kind::NotFound, path, QStringLiteral("cannot be opened"));
    QByteArray text;
    std::array<char, 65'536> block{};
    int got = 0;
    while ((got = gzread(file, block.data(), block.size())) > 0)
        text.append(block.data(), got);
    gzclose(file);
    if (got < 0)
        return Error(Error::Kind::Parse, path, QStringLiteral("is no gzip file"));
    return text;
}

/// One product's shelf.
class Shelf {
public:
    Shelf(const ProductYear &product, const YearOptions &options)
        : m_product(product), m_options(options), m_stock(options.limits.low.value())
    {
        for (int day = 0; day < options.firstDay; ++day)
            remember(product.wanted[static_cast<size_t>(day)]);
    }

    YearSums live(const Policy &policy)
    {
        YearSums sums;
        sums.products = 1;
        for (int day = m_options.firstDay; day < kDays; ++day) {
            while (!m_coming.empty() && m_coming.front().first <= day) {
                m_stock += m_coming.front().second;
                m_onOrder -= m_coming.front().second;
                m_coming.pop_front();
            }
            const auto wanted = static_cast<qint64>(m_product.wanted[static_cast<size_t>(day)]);
            const qint64 sold = std::min(wanted, m_stock);
            m_stock -= sold;
            remember(static_cast<double>(sold));
            if (day >= m_options.measuredFrom) {
                sums.wanted += static_cast<double>(wanted);
                sums.sold += static_cast<double>(sold);
                sums.held += static_cast<double>(m_stock);
                sums.days += 1;
                sums.inStock += m_stock > 0 ? 1 : 0;
            }
            if ((day - m_options.firstDay) % m_options.everyDays == 0)
                look(day, policy);
        }
        return sums;
    }

private:
    void remember(double sold)
    {
        m_sold.push_back(sold);
        if (m_sold.size() > kDemandDays)
            m_sold.pop_front();
    }

    void look(int day, const Policy &policy)
    {
        if (m_stock > m_options.limits.low.value())
            return;
        DemandHistory history;
        history.daily.assign(m_sold.begin(), m_sold.end());
        const qint64 units = policy(Units(m_stock), Units(m_onOrder), history);
        if (units <= 0)
            return;
        m_onOrder += units;
        m_coming.emplace_back(day + 1 + m_options.leadDays,
                              units); // the evening's order, counted from tomorrow
    }

    const ProductYear &m_product;
    const YearOptions &m_options;
    qint64 m_stock;
    qint64 m_onOrder = 0;
    std::deque<std::pair<int, qint64>> m_coming;
    std::deque<double> m_sold; ///< what customers did not find is in nobody's books
};

} // namespace

Result<std::vector<ProductYear>> readYear(const QString &csvGz)
{
    const auto text = readGzip(csvGz);
    if (!text)
        return text.error();
    std::vector<ProductYear> year;
    const QList<QByteArray> lines = text->split('\n');
    year.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].split(',');
        if (cells.size() != 2)
            continue;
        ProductYear product{ QString::fromUtf8(cells[0]), std::vector<double>(kDays, 0.0) };
        for (const QByteArray &one : cells[1].split(' ')) {
            const QList<QByteArray> parts = one.split(':');
            const int day = parts.first().toInt();
            if (parts.size() == 2 && day >= 0 && day < kDays)
                product.wanted[static_cast<size_t>(day)] = parts.last().toDouble();
        }
        year.push_back(std::move(product));
    }
    return year;
}

void YearSums::add(const YearSums &other)
{
    wanted += other.wanted;
    sold += other.sold;
    held += other.held;
    days += other.days;
    inStock += other.inStock;
    products += other.products;
}

YearSums total(const YearResult &result)
{
    YearSums sums;
    for (const YearSums &one : result)
        sums.add(one);
    return sums;
}

YearResult liveThrough(const std::vector<ProductYear> &year, const YearOptions &options, const Policy &policy)
{
    YearResult result;
    for (const ProductYear &product : year) {
        DemandHistory before;
        before.daily.assign(product.wanted.begin(), product.wanted.begin() + options.measuredFrom);
        const DemandShape shape = shapeOf(before);
        if (shape.sellingDays == 0)
            continue; // not on sale yet
        result[static_cast<size_t>(shape.kind)].add(Shelf(product, options).live(policy));
    }
    return result;
}

} // namespace jaego::bench
