// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/linkguess.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jaego {

namespace {

constexpr double kLeastLikeness = 0.25;
constexpr qsizetype kVisits = 4'000; ///< products looked at for one name: rare pairs first
constexpr size_t kExamined = 24;
constexpr double kOtherNumbers = 0.8; ///< 500g is not 1kg, however alike the rest is

/// Letters and digits only, composed and case-folded: brackets and blanks are decoration.
QString bare(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString letters;
    letters.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

std::vector<quint32> pairsOf(const QString &letters)
{
    std::vector<quint32> pairs;
    pairs.reserve(static_cast<size_t>(letters.size()));
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        pairs.push_back(static_cast<quint32>(letters[i].unicode()) << 16U | letters[i + 1].unicode());
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// "500g 2개" → " 500 2 "
QString numbersOf(const QString &text)
{
    QString numbers(QLatin1Char(' '));
    for (const QChar c : text) {
        if (c.isDigit())
            numbers.append(c);
        else if (!numbers.endsWith(QLatin1Char(' ')))
            numbers.append(QLatin1Char(' '));
    }
    return numbers.endsWith(QLatin1Char(' ')) ? numbers : numbers + QLatin1Char(' ');
}

/// Every number of the product stands in the listing's name too.
bool numbersAgree(const QString &product, const QString &listing)
{
    const auto words = QStringView(product).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](QStringView word) {
        return listing.contains(QLatin1Char(' ') + word.toString() + QLatin1Char(' '));
    });
}

QString nameOfListing(const Listing &listing)
{
    return listing.optionName.isEmpty() ? listing.title
                                        : listing.title + QLatin1Char(' ') + listing.optionName;
}

/// Counts in a name that may be those of a sale.
QList<int> countsIn(const QString &name)
{
    // Not "60개입", what a pack holds, nor "2개월".
    static const QRegularExpression counted(
        QStringLiteral("(?<![0-9.])([1-9][0-9]{0,2})\\s*(?:개|팩|박스|묶음|세트|ea\\b|pcs\\b)(?![입월년])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plus(QStringLiteral("(?<![0-9])([1-9])\\s*\\+\\s*([1-9])(?![0-9])"));
    QList<int> counts;
    for (auto matches = counted.globalMatch(name); matches.hasNext();)
        counts.append(matches.next().captured(1).toInt());
    for (auto matches = plus.globalMatch(name); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        counts.append(match.captured(1).toInt() + match.captured(2).toInt());
    }
    return counts;
}

/// Linked to nothing, or to a product the warehouse has never named.
bool isUnlinked(const StockBook &book, const ListingState &listing)
{
    if (!listing.known || listing.gone)
        return false;
    return std::all_of(listing.parts.begin(), listing.parts.end(), [&](const ListingState::Part &part) {
        const ProductState &product = book.product(part.product);
        return !product.counted && !product.vanished;
    });
}

} // namespace

int unitsSaidBy(const QString &listingName, const QString &productName)
{
    const QList<int> own = countsIn(productName);
    int units = 1;
    for (const int count : countsIn(listingName)) {
        if (!own.contains(count))
            units = std::max(units, count);
    }
    return units;
}

NameIndex::NameIndex(const StockBook &book)
{
    m_entries.reserve(static_cast<size_t>(book.productCount()));
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &product = book.product(i);
        const QString letters = bare(product.product.name);
        if (!product.counted || letters.size() < 2)
            continue;
        Entry entry;
        entry.product = i;
        entry.numbers = numbersOf(product.product.name);
        const auto place = static_cast<int>(m_entries.size());
        for (const quint32 pair : pairsOf(letters)) {
            auto id = m_ids.find(pair);
            if (id == m_ids.end()) {
                id = m_ids.insert(pair, static_cast<int>(m_postings.size()));
                m_postings.emplace_back();
            }
            m_postings[static_cast<size_t>(*id)].push_back(place);
            entry.grams.push_back(*id);
        }
        std::sort(entry.grams.begin(), entry.grams.end());
        m_entries.push_back(std::move(entry));
    }
    m_sums.resize(m_entries.size());
    const auto count = static_cast<double>(m_entries.size());
    m_weights.reserve(m_postings.size());
    for (const std::vector<int> &posting : m_postings)
        m_weights.push_back(std::log(1.0 + count / static_cast<double>(posting.size())));
    for (Entry &entry : m_entries) {
        for (const int gram : entry.grams)
            entry.weight += weightOf(gram);
    }
}

double NameIndex::likeness(const Grams &grams, double weight, int place) const
{
    const Entry &entry = m_entries[static_cast<size_t>(place)];
    double common = 0;
    for (auto a = grams.begin(), b = entry.grams.begin(); a != grams.end() && b != entry.grams.end();) {
        if (*a == *b) {
            common += weightOf(*a);
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    // A listing's name says more than the product's (the shop, a slogan): what counts most is
    // how much of the product's own name it holds.
    const double held = entry.weight > 0 ? common / entry.weight : 0;
    const double dice = entry.weight + weight > 0 ? 2 * common / (entry.weight + weight) : 0;
    return 0.5 * held + 0.5 * dice;
}

QList<NameIndex::Match> NameIndex::find(const QString &name, int most) const
{
    Grams grams;
    double weight = 0;
    const double unknown = std::log(1.0 + static_cast<double>(m_entries.size()));
    for (const quint32 pair : pairsOf(bare(name))) {
        const auto id = m_ids.constFind(pair);
        if (id == m_ids.cend()) {
            weight += unknown;
            continue;
        }
        grams.push_back(*id);
        weight += weightOf(*id);
    }
    Grams byRarity = grams;
    std::sort(byRarity.begin(), byRarity.end(), [this](int a, int b) {
        return m_postings[static_cast<size_t>(a)].size() < m_postings[static_cast<size_t>(b)].size();
    });
    std::vector<int> found;
    qsizetype visits = 0;
    for (const int gram : byRarity) {
        const std::vector<int> &posting = m_postings[static_cast<size_t>(gram)];
        visits += static_cast<qsizetype>(posting.size());
        if (visits > kVisits && !found.empty())
            break;
        for (const int place : posting) {
            double &sum = m_sums[static_cast<size_t>(place)];
            if (sum == 0)
                found.push_back(place);
            sum += weightOf(gram);
        }
    }
    std::vector<std::pair<double, int>> best;
    best.reserve(found.size());
    for (const int place : found)
        best.emplace_back(-std::exchange(m_sums[static_cast<size_t>(place)], 0), place);
    const size_t examined = std::min(kExamined, best.size());
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(examined), best.end());
    best.resize(examined);

    std::sort(grams.begin(), grams.end());
    const QString numbers = numbersOf(name);
    QList<Match> matches;
    for (const auto &[sum, place] : best) {
        const Entry &entry = m_entries[static_cast<size_t>(place)];
        double alike = likeness(grams, weight, place);
        if (!numbersAgree(entry.numbers, numbers))
            alike *= kOtherNumbers;
        if (alike >= kLeastLikeness)
            matches.append({ entry.product, std::min(alike, 1.0) });
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.product < b.product;
    });
    return matches.mid(0, most);
}

LinkGuessList guessLinks(const StockBook &book, const QHash<ListingKey, qint64> &ordered,
                         qsizetype mostListings, int mostGuesses)
{
    LinkGuessList result;
    std::vector<int> places;
    for (int i = 0; i < book.listingCount(); ++i) {
        if (isUnlinked(book, book.listing(i)))
            places.push_back(i);
    }
    result.total = static_cast<int>(places.size());
    if (places.empty())
        return result;
    const auto orderedOf = [&](int place) { return ordered.value(book.listing(place).info.key); };
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return orderedOf(a) > orderedOf(b); });
    if (static_cast<qsizetype>(places.size()) > mostListings)
        places.resize(static_cast<size_t>(mostListings));

    QHash<QString, QList<int>> byCode;
    QHash<QString, int> byBarcode;
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &product = book.product(i);
        if (!product.counted)
            continue;
        byCode[bare(product.product.sku)].append(i);
        if (!product.product.barcode.isEmpty())
            byBarcode.insert(product.product.barcode, i);
    }
    const NameIndex names(book);
    for (const int place : places) {
        const Listing &listing = book.listing(place).info;
        ListingGuess guess;
        guess.listing = listing;
        guess.ordered = orderedOf(place);
        const auto add = [&](int index, int score, bool sameCode) {
            const Product &product = book.product(index).product;
            const auto known = std::find_if(guess.guesses.begin(), guess.guesses.end(),
                                            [&](const ProductGuess &one) { return one.sku == product.sku; });
            if (known == guess.guesses.end() && guess.guesses.size() < mostGuesses)
                guess.guesses.append({ product.sku, product.name, score, sameCode,
                                       unitsSaidBy(nameOfListing(listing), product.name) });
        };
        const QString code = listing.sellerCode.trimmed();
        if (!code.isEmpty()) {
            const QList<int> same = byCode.value(bare(code));
            // The very code before one that only looks like it.
            for (const int index : same) {
                if (book.product(index).product.sku == code)
                    add(index, 100, true);
            }
            for (const int index : same)
                add(index, same.size() == 1 ? 95 : 80, true);
        }
        if (const auto found = byBarcode.constFind(listing.barcode);
            !listing.barcode.isEmpty() && found != byBarcode.cend())
            add(*found, 98, true);
        for (const NameIndex::Match &match : names.find(nameOfListing(listing), mostGuesses))
            add(match.product, std::min(94, qRound(match.likeness * 100)), false);
        result.listings.append(std::move(guess));
    }
    std::stable_sort(result.listings.begin(), result.listings.end(),
                     [](const ListingGuess &a, const ListingGuess &b) {
                         const int left = a.guesses.isEmpty() ? 0 : a.guesses.first().score;
                         const int right = b.guesses.isEmpty() ? 0 : b.guesses.first().score;
                         return a.ordered != b.ordered ? a.ordered > b.ordered : left > right;
                     });
    return result;
}

} // namespace jaego
