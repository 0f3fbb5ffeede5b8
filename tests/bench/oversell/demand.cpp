// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/demand.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <random>
#include <zlib.h>

namespace jaego::bench {

namespace {

/// Shares of the three channels in orders; what Korean sellers of several channels report is
/// near it, and the table hardly moves with it.
constexpr std::array<double, kChannelCount> kShares{ 0.45, 0.35, 0.20 };
constexpr qint64 kDaysInAWeek = 7;

Result<QList<QByteArray>> readLines(const QString &path)
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
    return text.split('\n');
}

/// One order of the data, one line per product.
struct Sheet {
    qint64 minute = 0; ///< ms since the week began
    QList<QPair<int, qint64>> lines; ///< product, units
};

/// Uniform in [0, 1), the same on every machine (the distributions of <random> are not).
double uniform(std::mt19937 *random)
{
    return static_cast<double>((*random)()) / 4294967296.0;
}

ChannelId draw(std::mt19937 *random)
{
    double left = uniform(random);
    for (const ChannelId channel : kChannels) {
        left -= kShares[static_cast<size_t>(indexOf(channel))];
        if (left < 0)
            return channel;
    }
    return kChannels.back();
}

} // namespace

Result<Demand> readDemand(const QString &csvGz, int times, quint32 seed)
{
    const auto lines = readLines(csvGz);
    if (!lines)
        return lines.error();
    Demand demand;
    std::vector<Sheet> sheets;
    QHash<QByteArray, size_t> sheetOf;
    QHash<QByteArray, int> productOf;
    std::vector<qint64> weekly;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        const QList<QByteArray> cells = (*lines)[i].trimmed().split(',');
        if (cells.size() != 4)
            continue;
        const qint64 quantity = cells[3].toLongLong();
        if (quantity <= 0)
            continue; // cancellations and corrections of stock: nobody buys there
        QDateTime at =
            QDateTime::fromString(QString::fromLatin1(cells[0]), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        at.setTimeZone(QTimeZone("Asia/Seoul")); // the shop's own clock, moved to Seoul
        if (!at.isValid())
            return Error(Error::Kind::Parse, csvGz, QString::fromLatin1(cells[0]));
        if (!demand.begin.isValid()) {
            const QDate monday = at.date().addDays(1 - at.date().dayOfWeek());
            demand.begin = QDateTime(monday, QTime(0, 0), QTimeZone("Asia/Seoul")).toUTC();
        }
        auto product = productOf.constFind(cells[2]);
        if (product == productOf.cend()) {
            product = productOf.insert(cells[2], static_cast<int>(demand.products.size()));
            demand.products.push_back({ QString::fromUtf8(cells[2]), 0 });
            weekly.push_back(0);
        }
        weekly[static_cast<size_t>(*product)] += quantity;
        auto sheet = sheetOf.constFind(cells[1]);
        if (sheet == sheetOf.cend()) {
            sheet = sheetOf.insert(cells[1], sheets.size());
            sheets.push_back({ demand.begin.msecsTo(at), {} });
        }
        // One product twice in one order is one line: that is how the channels tell it.
        auto &parts = sheets[*sheet].lines;
        const auto same = std::find_if(parts.begin(), parts.end(),
                                       [&](const auto &part) { return part.first == *product; });
        if (same != parts.end())
            same->second += quantity;
        else
            parts.append({ *product, quantity });
    }
    if (sheets.empty())
        return Error(Error::Kind::Parse, csvGz, QStringLiteral("holds no orders"));
    for (size_t i = 0; i < weekly.size(); ++i)
        demand.products[i].stock = (weekly[i] + kDaysInAWeek - 1) / kDaysInAWeek;

    std::mt19937 random(seed);
    int order = 0;
    for (int copy = 0; copy < times; ++copy) {
        for (const Sheet &sheet : sheets) {
            const ChannelId channel = draw(&random);
            // The data tells the minute; a copy is another customer within the same hour.
            const qint64 spread = copy == 0 ? kMinute : kHour;
            const qint64 base = copy == 0
                ? sheet.minute
                : (sheet.minute + (copy == 1 ? 2 : 4) * kDay) % (7 * kDay) / kHour * kHour;
            const qint64 at = base + static_cast<qint64>(uniform(&random) * static_cast<double>(spread));
            ++order;
            for (const auto &[product, quantity] : sheet.lines) {
                demand.wishes.push_back({ at, channel, order, product, quantity });
                demand.wanted += quantity;
            }
            demand.sheets += static_cast<int>(sheet.lines.size());
        }
    }
    std::stable_sort(demand.wishes.begin(), demand.wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.at < b.at; });
    return demand;
}

} // namespace jaego::bench
