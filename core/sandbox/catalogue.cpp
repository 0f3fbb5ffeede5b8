// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalogue.h"

#include "sandbox/families.h"

#include <random>

namespace jaego::sandbox {

namespace {

using OptionKind = MarketProduct::OptionKind;

constexpr qint64 kCreatedMs = 1'767'316'272'000; // 2026-01-02T10:11:12+09:00
constexpr qint64 kSellerProduct = 1'320'000'001;
constexpr qint64 kCatalogueProduct = 176'100'001;
constexpr qint64 kVendorItem = 3'000'000'001;
constexpr qint64 kSellerItem = 810'000'001;
constexpr qint64 kOriginProduct = 9'100'000'001;
constexpr qint64 kChannelProduct = 9'200'000'001;
constexpr qint64 kOption = 40'000'000'001;
constexpr qint64 kUnmanagedStock = 9'999;

/// What is special about a family, so that every trap of the references is there.
enum class Special : quint8 {
    None,
    CoupangNotApproved,
    NaverSuspended,
    CoupangRocket,
    NaverFulfilment,
    CoupangAutoBundle,
    NaverProhibited,
    Cafe24Uncounted,
    CoupangDeleted,
    NaverStandardUncounted,
    NaverClosed,
    NaverSku,
    Count,
};

/// One SKU of a family.
struct Choice {
    QString sku;
    QString name;
    QString value1;
    QString value2;
    QString barcode;
    qint64 onHand = 0;
    qint64 price = 0;
};

/// A family with its options spelled out.
struct Goods {
    QString code;
    QString brand;
    QString title;
    QString group1;
    QString group2;
    qint64 price = 0;
    std::vector<Choice> choices;
    Special special = Special::None;
};

struct Option {
    QString label;
    QString suffix;
};

std::vector<Option> optionsOf(const char *text)
{
    std::vector<Option> options;
    for (const auto &part : QString::fromUtf8(text).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        options.push_back({ part.section(QLatin1Char(':'), 0, 0), part.section(QLatin1Char(':'), 1) });
    if (options.empty())
        options.push_back({});
    return options;
}

QString joined(const QStringList &words, QLatin1String separator)
{
    QStringList kept = words;
    kept.removeAll(QString());
    return kept.join(separator);
}

class Builder {
public:
    explicit Builder(World &world)
        : m_world(world)
        , m_random(world.options().seed)
        , m_differing(
              world.options().differing.value_or(world.options().catalogueCsv.isEmpty() ? 0.08 : 0.15))
    {
    }

    void addInvented();
    void addLedger(const QList<LedgerRow> &rows);

private:
    // Plain arithmetic on the generator: the distributions of <random> may differ
    // between standard libraries, and the same seed must give the same world.
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    [[nodiscard]] bool chance(double share) { return below(100'000) < static_cast<int>(share * 100'000); }

    [[nodiscard]] Goods goodsOf(const Family &family, int season, int limit);
    [[nodiscard]] qint64 anyLevel();
    [[nodiscard]] qint64 shownFor(const Choice &choice, int units);
    [[nodiscard]] QString codeFor(const Choice &choice);

    void list(const Goods &goods);
    void onCoupang(const Goods &goods);
    void addRocketItem(const Goods &goods, int product);
    void onNaver(const Goods &goods);
    void onCafe24(const Goods &goods);
    void setOfThree(const Goods &goods);
    void giftWrapped(const std::vector<Choice> &mugs);

    MarketProduct product(const Goods &goods, qint64 id) const;
    void coupangItem(int product, const Choice &choice, MarketListing item);
    void naverOption(int product, const Choice &choice, MarketListing option);
    void cafe24Variant(int product, const Choice &choice, MarketListing variant);
    int newNaverProduct(const Goods &goods, const QString &name);
    int newCafe24Product(const Goods &goods, const QString &name);
    [[nodiscard]] Market &market(ChannelId channel) { return m_world.market(channel); }

    World &m_world;
    std::mt19937 m_random;
    double m_differing;
    bool m_plain = false; ///< seller code = sku, nothing special
    QString m_lastCode;
    int m_sets = 0;
};

qint64 Builder::anyLevel()
{
    const int roll = below(100);
    if (roll < 4)
        return 0;
    if (roll < 11)
        return 1 + below(5);
    if (roll < 20)
        return 6 + below(5);
    return roll < 88 ? 11 + below(89) : 100 + below(300);
}

qint64 Builder::shownFor(const Choice &choice, int units)
{
    const qint64 target = choice.onHand / units;
    if (!chance(m_differing))
        return target;
    const qint64 off = 1 + below(6);
    return target >= off && chance(0.5) ? target - off : target + off;
}

/// Seller codes as people leave them: some missing, some twice, some of another system.
QString Builder::codeFor(const Choice &choice)
{
    if (m_plain)
        return choice.sku;
    const int roll = below(1000);
    QString code = choice.sku;
    if (roll < 20)
        code.clear();
    else if (roll < 32 && !m_lastCode.isEmpty())
        code = m_lastCode;
    else if (roll < 44)
        code = QStringLiteral("ERP%1").arg(100'000 + below(900'000));
    m_lastCode = choice.sku;
    return code;
}

Goods Builder::goodsOf(const Family &family, int season, int limit)
{
    Goods goods;
    const QString mark = season == 0 ? QString() : QStringLiteral("시즌%1").arg(season + 1);
    goods.code =
        QString::fromUtf8(family.code) + (season == 0 ? QString() : QStringLiteral("-N%1").arg(season + 1));
    goods.brand = QString::fromUtf8(family.brand);
    goods.title = joined({ QString::fromUtf8(family.title), mark }, QLatin1String(" "));
    goods.group1 = QString::fromUtf8(family.group1);
    goods.group2 = QString::fromUtf8(family.group2);
    goods.price = family.price;
    qint64 step = 0;
    for (const auto &first : optionsOf(family.options1)) {
        for (const auto &second : optionsOf(family.options2)) {
            if (static_cast<int>(goods.choices.size()) == limit)
                return goods;
            Choice choice;
            choice.sku = joined({ goods.code, first.suffix, second.suffix }, QLatin1String("-"));
            choice.name = joined({ goods.brand, goods.title, first.label, second.label }, QLatin1String(" "));
            choice.value1 = first.label;
            choice.value2 = second.label;
            choice.onHand = anyLevel();
            // Sizes of food cost more the bigger they are; colours and clothes do not.
            choice.price = goods.group2.isEmpty() && goods.group1 != QStringLiteral("색상")
                ? family.price * step / 2 / 100 * 100
                : 0;
            choice.barcode = koreanBarcode(static_cast<qint64>(m_world.stock().size()));
            m_world.addStock({ choice.sku, choice.name, choice.barcode, choice.onHand, 0, kCreatedMs });
            goods.choices.push_back(choice);
        }
        ++step;
    }
    return goods;
}

MarketProduct Builder::product(const Goods &goods, qint64 id) const
{
    MarketProduct p;
    p.id = id;
    p.name = joined({ goods.brand, goods.title }, QLatin1String(" "));
    p.brand = goods.brand;
    p.code = goods.code;
    p.group1 = goods.group1;
    p.group2 = goods.group2;
    p.price = goods.price;
    p.createdMs = kCreatedMs + id % 1'000'000 * 1000;
    p.modifiedMs = p.createdMs;
    return p;
}

void Builder::coupangItem(int product, const Choice &choice, MarketListing item)
{
    auto &m = market(ChannelId::Coupang);
    const auto number = static_cast<qint64>(m.listings.size());
    const bool issued = item.writability != Writability::NotApproved;
    item.id = issued ? kVendorItem + number : 0;
    item.externalId = issued ? QString::number(item.id) : QString();
    item.itemId = kSellerItem + number;
    item.sku = choice.sku;
    item.barcode = item.unitsPerSale == 1 ? choice.barcode : QString();
    item.price = (m.products[static_cast<size_t>(product)].price + choice.price) * item.unitsPerSale;
    m.addListing(std::move(item), product);
}

void Builder::onCoupang(const Goods &goods)
{
    auto &m = market(ChannelId::Coupang);
    const auto number = static_cast<qint64>(m.products.size());
    MarketProduct p = product(goods, kSellerProduct + number);
    p.channelNo = kCatalogueProduct + number;
    p.status = goods.special == Special::CoupangDeleted ? QStringLiteral("상품삭제")
        : goods.special == Special::CoupangNotApproved && goods.choices.size() == 1
        ? QStringLiteral("승인대기중")
        : goods.special == Special::CoupangNotApproved ? QStringLiteral("부분승인완료")
                                                       : QStringLiteral("승인완료");
    const int index = m.addProduct(std::move(p));
    for (size_t i = 0; i < goods.choices.size(); ++i) {
        const auto &choice = goods.choices[i];
        MarketListing item;
        item.optionName = joined({ choice.value1, choice.value2, QStringLiteral("1개") }, QLatin1String(" "));
        item.sellerCode = codeFor(choice);
        item.quantity = shownFor(choice, 1);
        if (goods.special == Special::CoupangDeleted)
            item.writability = Writability::Deleted;
        else if (goods.special == Special::CoupangNotApproved && i + 1 == goods.choices.size())
            item.writability = Writability::NotApproved;
        coupangItem(index, choice, std::move(item));
    }
    if (goods.special == Special::CoupangRocket)
        addRocketItem(goods, index);
    if (goods.special == Special::CoupangAutoBundle) {
        const auto &source = goods.choices.front();
        MarketListing item;
        item.optionName = joined({ source.value1, source.value2, QStringLiteral("2개") }, QLatin1String(" "));
        item.unitsPerSale = 2;
        item.quantity = source.onHand / 2;
        item.writability = Writability::AutoGenerated;
        coupangItem(index, source, std::move(item));
    }
}

/// Rocket Growth options may sit beside ordinary ones in one product (coupang §11).
void Builder::addRocketItem(const Goods &goods, int product)
{
    market(ChannelId::Coupang).products[static_cast<size_t>(product)].rocketGrowth = true;
    const auto &choice = goods.choices.front();
    MarketListing item;
    item.optionName =
        joined({ choice.value1, choice.value2, QStringLiteral("1개 로켓그로스") }, QLatin1String(" "));
    item.sellerCode = choice.sku + QStringLiteral("-RG");
    item.quantity = 20 + below(200);
    item.writability = Writability::ChannelFulfilment;
    coupangItem(product, choice, std::move(item));
}

int Builder::newNaverProduct(const Goods &goods, const QString &name)
{
    auto &m = market(ChannelId::Naver);
    const auto number = static_cast<qint64>(m.products.size());
    MarketProduct p = product(goods, kOriginProduct + number);
    p.channelNo = kChannelProduct + number;
    p.name = name;
    p.status = QStringLiteral("SALE");
    return m.addProduct(std::move(p));
}

void Builder::naverOption(int product, const Choice &choice, MarketListing option)
{
    auto &m = market(ChannelId::Naver);
    auto &p = m.products[static_cast<size_t>(product)];
    const bool plain = p.optionKind == OptionKind::None;
    option.sku = choice.sku;
    option.barcode = choice.barcode;
    option.price = plain ? 0 : choice.price;
    option.id = plain ? 0 : kOption + static_cast<qint64>(m.listings.size());
    option.externalId = QString::number(p.id);
    if (!plain) {
        option.externalId += QLatin1Char(':') + QString::number(option.id);
        option.optionValue1 = choice.value1;
        option.optionValue2 = choice.value2;
        option.optionName = joined(
            { p.group1 + QStringLiteral(": ") + choice.value1,
              p.group2.isEmpty() ? QString() : QString(p.group2 + QStringLiteral(": ") + choice.value2) },
            QLatin1String(" / "));
    } else {
        p.code = option.sellerCode;
        p.barcode = choice.barcode;
    }
    m.addListing(std::move(option), product);
}

void Builder::onNaver(const Goods &goods)
{
    auto &m = market(ChannelId::Naver);
    const int index = newNaverProduct(goods, joined({ goods.brand, goods.title }, QLatin1String(" ")));
    auto &p = m.products[static_cast<size_t>(index)];
    const bool standard =
        goods.special == Special::NaverStandardUncounted || goods.special == Special::NaverSku;
    if (!goods.group1.isEmpty())
        p.optionKind = standard ? OptionKind::Standard : OptionKind::Combination;
    Writability writability = Writability::Writable;
    if (goods.special == Special::NaverFulfilment || goods.special == Special::NaverSku) {
        p.fulfilment = goods.special == Special::NaverFulfilment;
        p.skuYn = !p.fulfilment;
        writability = Writability::ChannelFulfilment;
    } else if (goods.special == Special::NaverProhibited || goods.special == Special::NaverClosed) {
        p.status =
            goods.special == Special::NaverClosed ? QStringLiteral("CLOSE") : QStringLiteral("PROHIBITION");
        writability = Writability::Closed;
    } else if (goods.special == Special::NaverStandardUncounted) {
        p.useStockManagement = false;
        writability = Writability::NoStockManagement;
    }
    for (const auto &choice : goods.choices) {
        MarketListing option;
        option.sellerCode = codeFor(choice);
        option.quantity = p.useStockManagement ? shownFor(choice, 1) : kUnmanagedStock;
        option.writability = writability;
        naverOption(index, choice, std::move(option));
    }
    if (goods.special == Special::NaverSuspended)
        p.status = QStringLiteral("SUSPENSION");
    else if (p.status == QLatin1String("SALE") && m.totalQuantity(p) == 0)
        p.status = QStringLiteral("OUTOFSTOCK");
}

int Builder::newCafe24Product(const Goods &goods, const QString &name)
{
    auto &m = market(ChannelId::Cafe24);
    auto number = static_cast<qint64>(m.products.size()) + 10;
    MarketProduct p = product(goods, number);
    p.name = name;
    p.status = QStringLiteral("SALE");
    // P and seven letters that count up, as the mall numbers them: P000000X
    p.productCode = QString(8, QLatin1Char('0'));
    p.productCode[0] = QLatin1Char('P');
    for (int at = 7; number > 0; --at, number /= 26)
        p.productCode[at] = QLatin1Char(static_cast<char>('A' + number % 26));
    return m.addProduct(std::move(p));
}

void Builder::cafe24Variant(int product, const Choice &choice, MarketListing variant)
{
    auto &m = market(ChannelId::Cafe24);
    const auto &p = m.products[static_cast<size_t>(product)];
    auto number = static_cast<int>(p.listings.size());
    QString suffix = QStringLiteral("000A");
    suffix[3] = QLatin1Char(static_cast<char>('A' + number % 26));
    for (int at = 2; (number /= 26) > 0; --at)
        suffix[at] = QLatin1Char(static_cast<char>('A' + number % 26));
    variant.sku = choice.sku;
    variant.barcode = choice.barcode;
    variant.variantCode = p.productCode + suffix;
    variant.externalId = QString::number(p.id) + QLatin1Char(':') + variant.variantCode;
    if (variant.optionValue1.isEmpty())
        variant.optionValue1 = choice.value1;
    if (variant.optionValue2.isEmpty())
        variant.optionValue2 = choice.value2;
    variant.optionName = joined({ variant.optionValue1, variant.optionValue2 }, QLatin1String(" "));
    m.addListing(std::move(variant), product);
}

void Builder::onCafe24(const Goods &goods)
{
    const int index = newCafe24Product(goods, joined({ goods.brand, goods.title }, QLatin1String(" ")));
    for (const auto &choice : goods.choices) {
        MarketListing variant;
        variant.sellerCode = codeFor(choice);
        variant.quantity = shownFor(choice, 1);
        if (goods.special == Special::Cafe24Uncounted)
            variant.writability = Writability::NoStockManagement;
        cafe24Variant(index, choice, std::move(variant));
    }
}

/// A set of three under a code of its own: only a person can say what is in it.
void Builder::setOfThree(const Goods &goods)
{
    const auto &choice = goods.choices.front();
    const QString code = QStringLiteral("SET3-") + choice.sku;
    const QString name = choice.name + QStringLiteral(" 3개 세트");
    Goods set = goods;
    set.title =
        joined({ goods.title, choice.value1, choice.value2, QStringLiteral("3개 세트") }, QLatin1String(" "));
    set.code = code;
    set.group1.clear();
    set.group2.clear();
    set.price = goods.price * 3;
    MarketListing listing;
    listing.unitsPerSale = 3;
    listing.sellerCode = code;
    const auto shown = [&] {
        auto copy = listing;
        copy.quantity = shownFor(choice, 3);
        return copy;
    };
    switch (m_sets++ % 3) {
    case 0: {
        auto item = shown();
        item.optionName = joined({ choice.value1, choice.value2, QStringLiteral("3개") }, QLatin1String(" "));
        coupangItem(static_cast<int>(market(ChannelId::Coupang).products.size()) - 1, choice,
                    std::move(item));
        break;
    }
    case 1:
        naverOption(newNaverProduct(set, name), choice, shown());
        break;
    default: {
        Choice plain = choice;
        plain.value1.clear();
        plain.value2.clear();
        cafe24Variant(newCafe24Product(set, name), plain, shown());
    }
    }
}

/// A Cafe24 product with more than 100 variants: a mug, its paper, its ribbon.
void Builder::giftWrapped(const std::vector<Choice> &mugs)
{
    Goods goods;
    goods.code = QStringLiteral("GIFT-MUG");
    goods.title = QStringLiteral("도자기 머그 선물포장");
    goods.group1 = QStringLiteral("머그");
    goods.group2 = QStringLiteral("포장");
    goods.price = 15'900;
    static const QStringList kPapers{ QStringLiteral("크라프트"), QStringLiteral("한지"),
                                      QStringLiteral("꽃무늬"),   QStringLiteral("체크"),
                                      QStringLiteral("별무늬"),   QStringLiteral("민무늬") };
    static const QStringList kRibbons{ QStringLiteral("빨강"), QStringLiteral("초록"), QStringLiteral("남색"),
                                       QStringLiteral("금색"), QStringLiteral("은색"), QStringLiteral("분홍"),
                                       QStringLiteral("없음") };
    const int index = newCafe24Product(goods, goods.title);
    for (const auto &mug : mugs) {
        int number = 0;
        for (const auto &paper : kPapers) {
            for (const auto &ribbon : kRibbons) {
                MarketListing variant;
                variant.optionValue1 = mug.name;
                variant.optionValue2 = paper + QLatin1Char('/') + ribbon;
                variant.sellerCode =
                    QStringLiteral("GIFT-%1-%2").arg(mug.sku).arg(++number, 2, 10, QLatin1Char('0'));
                variant.quantity = shownFor(mug, 1);
                cafe24Variant(index, mug, std::move(variant));
            }
        }
    }
}

void Builder::list(const Goods &goods)
{
    // Not everything is sold everywhere; what is special on a channel is listed there.
    const int roll = goods.special == Special::None && !m_plain ? below(100) : 99;
    if (roll >= 4)
        onCoupang(goods);
    if (roll < 4 || roll >= 8)
        onNaver(goods);
    if (roll < 8 || roll >= 16)
        onCafe24(goods);
    if (!m_plain && roll >= 16 && goods.special == Special::None && chance(0.12))
        setOfThree(goods);
}

void Builder::addInvented()
{
    const int wanted = m_world.options().products;
    const auto all = families();
    std::vector<Choice> mugs;
    int special = 0;
    for (int season = 0; static_cast<int>(m_world.stock().size()) < wanted; ++season) {
        for (size_t i = 0; i < all.size(); ++i) {
            const int room = wanted - static_cast<int>(m_world.stock().size());
            if (room == 0)
                break;
            Goods goods = goodsOf(all[i], season, room);
            const size_t every = season == 0 ? 5 : 25;
            // The traps need options to choose among.
            if (i % every == every - 1 || (season == 0 && i == 0 && wanted < 20)) {
                const auto kinds = static_cast<int>(Special::Count) - 1;
                const auto kind = static_cast<Special>(1 + special++ % kinds);
                const bool needsOptions =
                    kind == Special::NaverStandardUncounted || kind == Special::NaverSku;
                goods.special = needsOptions && goods.group1.isEmpty() ? Special::NaverFulfilment : kind;
            }
            if (goods.code.startsWith(QStringLiteral("MUG-")) && season == 0)
                mugs.push_back(goods.choices.front());
            list(goods);
        }
    }
    if (mugs.size() == 3 && wanted >= 100)
        giftWrapped(mugs);
}

void Builder::addLedger(const QList<LedgerRow> &rows)
{
    m_plain = true;
    for (const auto &row : rows) {
        Goods goods;
        goods.code = row.sku;
        goods.title = row.name.isEmpty() ? row.sku : row.name;
        goods.price = 5900 + 100 * below(400);
        Choice choice;
        choice.sku = row.sku;
        choice.name = row.name;
        choice.barcode = koreanBarcode(static_cast<qint64>(m_world.stock().size()));
        choice.onHand = row.onHand;
        m_world.addStock({ choice.sku, choice.name, choice.barcode, choice.onHand, 0, kCreatedMs });
        goods.choices.push_back(choice);
        list(goods);
    }
}

} // namespace

QString koreanBarcode(qint64 number)
{
    QString digits = QStringLiteral("880%1").arg(123'456'000 + number, 9, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i)
        sum += digits.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

Status fillCatalogue(World &world)
{
    Builder builder(world);
    if (world.options().catalogueCsv.isEmpty()) {
        builder.addInvented();
        return Done{};
    }
    const auto rows = readLedgerCsv(world.options().catalogueCsv);
    if (!rows)
        return rows.error();
    builder.addLedger(*rows);
    return Done{};
}

} // namespace jaego::sandbox
