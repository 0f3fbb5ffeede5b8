// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configkeys.h"

#include "base/addressrule.h"
#include "base/cron.h"
#include "base/text.h"

#include <cmath>
#include <limits>

namespace jaego {

namespace {

using Allowed = std::optional<QString>; // nullopt: the value was taken

Allowed takeFlag(bool *into, const QString &value)
{
    static const QStringList kTrue{ QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"),
                                    QStringLiteral("1") };
    static const QStringList kFalse{ QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"),
                                     QStringLiteral("0") };
    const QString word = value.toLower();
    if (!kTrue.contains(word) && !kFalse.contains(word))
        return Text::tr("true or false");
    *into = kTrue.contains(word);
    return std::nullopt;
}

template <typename T>
Allowed takeWhole(T *into, const QString &value, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || number < low || number > high)
        return Text::tr("a whole number from %1 to %2").arg(low).arg(high);
    *into = static_cast<T>(number);
    return std::nullopt;
}

/// Never clamped to what a channel documents: a test server may allow more.
Allowed takeDecimal(double *into, const QString &value, double low)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number) || number <= 0 || number < low)
        return low > 0 ? Text::tr("a number of at least %1").arg(low) : Text::tr("a number greater than 0");
    *into = number;
    return std::nullopt;
}

enum class Empty : quint8 { Refused, Allowed };

Allowed takeAddress(QUrl *into, const QString &value, Empty empty)
{
    if (value.isEmpty() && empty == Empty::Allowed) {
        *into = QUrl();
        return std::nullopt;
    }
    QString text = value;
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    if (!isAllowedAddress(url))
        return Text::tr("an https:// address; plain http:// only for 127.0.0.1, [::1] or localhost");
    *into = url;
    return std::nullopt;
}

Allowed takeText(QString *into, const QString &value, Empty empty)
{
    if (value.isEmpty() && empty == Empty::Refused)
        return Text::tr("some text");
    *into = value;
    return std::nullopt;
}

Allowed takeList(QStringList *into, const QString &value, int most)
{
    QStringList items;
    for (const QString &item : value.split(u',', Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    if (items.size() > most)
        return Text::tr("at most %1, separated by commas").arg(most);
    *into = items;
    return std::nullopt;
}

template <typename E>
Allowed takeWord(E *into, const QString &value, const QList<QPair<QString, E>> &words)
{
    QStringList names;
    for (const auto &[name, meaning] : words) {
        if (value.compare(name, Qt::CaseInsensitive) == 0) {
            *into = meaning;
            return std::nullopt;
        }
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

Allowed takeCron(QString *into, const QString &value)
{
    const auto parsed = CronSchedule::parse(value);
    if (!parsed)
        return Text::tr("a cron expression of five fields, or six with seconds first: %1")
            .arg(parsed.error().message);
    *into = parsed->expression();
    return std::nullopt;
}

/// "22:00"; empty: none.
Allowed takeTime(QTime *into, const QString &value)
{
    const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!value.isEmpty() && !time.isValid())
        return Text::tr("a time like 22:00, or nothing");
    *into = time;
    return std::nullopt;
}

Allowed takeZone(QTimeZone *into, const QString &value)
{
    if (!QTimeZone::isTimeZoneIdAvailable(value.toUtf8()))
        return Text::tr("a time zone such as Asia/Seoul");
    *into = QTimeZone(value.toUtf8());
    return std::nullopt;
}

constexpr qint64 kMaxUnits = 99'999'999;
constexpr qint64 kMaxTimeoutMs = 600'000;

/// Member pointers keep the table one line a key.
template <typename S, typename T, typename Take>
ConfigKey key(const char *section, const char *name, S Settings::*group, T S::*member, Take take)
{
    return { QString::fromLatin1(section), QString::fromLatin1(name),
             [=](Settings &settings, const QString &value) {
                 return take(&(settings.*group.*member), value);
             } };
}

const auto storageDriver = [](QString *into, const QString &value) {
    return takeWord<QString>(into, value,
                             { { QStringLiteral("QSQLITE"), QStringLiteral("QSQLITE") },
                               { QStringLiteral("QPSQL"), QStringLiteral("QPSQL") } });
};
const auto flag = [](bool *into, const QString &value) { return takeFlag(into, value); };
const auto text = [](QString *into, const QString &value) { return takeText(into, value, Empty::Allowed); };
const auto someText = [](QString *into, const QString &value) {
    return takeText(into, value, Empty::Refused);
};
const auto address = [](QUrl *into, const QString &value) {
    return takeAddress(into, value, Empty::Refused);
};
const auto maybeAddress = [](QUrl *into, const QString &value) {
    return takeAddress(into, value, Empty::Allowed);
};
/// Kept to the last slash: a service compares it letter by letter.
const auto exactAddress = [](QUrl *into, const QString &value) {
    Allowed problem = takeAddress(into, value, Empty::Refused);
    if (!problem)
        *into = QUrl(value, QUrl::StrictMode);
    return problem;
};
const auto rate = [](double *into, const QString &value) { return takeDecimal(into, value, 0); };

auto whole(qint64 low, qint64 high)
{
    return [low, high](auto *into, const QString &value) { return takeWhole(into, value, low, high); };
}

auto listOf(int most)
{
    return [most](QStringList *into, const QString &value) { return takeList(into, value, most); };
}

QList<ConfigKey> warehouseKeys()
{
    using W = WarehouseSection;
    constexpr auto W_ = &Settings::warehouse;
    const auto kind = [](WarehouseKind *into, const QString &value) {
        return takeWord<WarehouseKind>(into, value,
                                       { { QStringLiteral("ledger"), WarehouseKind::Ledger },
                                         { QStringLiteral("http"), WarehouseKind::Http },
                                         { QStringLiteral("sql"), WarehouseKind::Sql } });
    };
    const auto reports = [](WarehouseReports *into, const QString &value) {
        return takeWord<WarehouseReports>(into, value,
                                          { { QStringLiteral("available"), WarehouseReports::Available },
                                            { QStringLiteral("on_hand"), WarehouseReports::OnHand } });
    };
    const auto driver = [](QString *into, const QString &value) {
        QList<QPair<QString, QString>> drivers;
        for (const auto &name : { QStringLiteral("QPSQL"), QStringLiteral("QMYSQL"), QStringLiteral("QODBC"),
                                  QStringLiteral("QSQLITE") })
            drivers.append({ name, name });
        return takeWord<QString>(into, value, drivers);
    };
    return { key("warehouse", "kind", W_, &W::kind, kind),
             key("warehouse", "base_url", W_, &W::baseUrl, maybeAddress),
             key("warehouse", "driver", W_, &W::driver, driver),
             key("warehouse", "connection", W_, &W::connection, text),
             key("warehouse", "stock_query", W_, &W::stockQuery, text),
             key("warehouse", "adjust_statement", W_, &W::adjustStatement, text),
             key("warehouse", "reports", W_, &W::reports, reports),
             key("warehouse", "order_lag_seconds", W_, &W::orderLagSeconds, whole(0, 86'400)) };
}

QList<ConfigKey> channelKeys()
{
    using Co = CoupangSection;
    using Na = NaverSection;
    using Ca = Cafe24Section;
    constexpr auto coupang = &Settings::coupang;
    constexpr auto naver = &Settings::naver;
    constexpr auto cafe24 = &Settings::cafe24;
    return { key("coupang", "enabled", coupang, &Co::enabled, flag),
             key("coupang", "base_url", coupang, &Co::baseUrl, address),
             key("coupang", "vendor_id", coupang, &Co::vendorId, text),
             key("coupang", "calls_per_second", coupang, &Co::callsPerSecond, rate),
             key("naver", "enabled", naver, &Na::enabled, flag),
             key("naver", "base_url", naver, &Na::baseUrl, address),
             key("naver", "calls_per_second", naver, &Na::callsPerSecond, rate),
             key("cafe24", "enabled", cafe24, &Ca::enabled, flag),
             key("cafe24", "base_url", cafe24, &Ca::baseUrl, maybeAddress),
             key("cafe24", "mall_id", cafe24, &Ca::mallId, text),
             key("cafe24", "api_version", cafe24, &Ca::apiVersion, someText),
             key("cafe24", "calls_per_second", cafe24, &Ca::callsPerSecond, rate),
             key("cafe24", "redirect_uri", cafe24, &Ca::redirectUri, exactAddress) };
}

QList<ConfigKey> ruleKeys()
{
    using S = ScheduleSection;
    using T = ThresholdSection;
    using G = GuardSection;
    using P = PolicySection;
    constexpr auto schedule = &Settings::schedule;
    constexpr auto thresholds = &Settings::thresholds;
    constexpr auto guards = &Settings::guards;
    const auto feed = [](double *into, const QString &value) { return takeDecimal(into, value, 0.05); };
    return { key("schedule", "enabled", schedule, &S::enabled, flag),
             key("schedule", "cron", schedule, &S::cron,
                 [](QString *i, const QString &v) { return takeCron(i, v); }),
             key("schedule", "timezone", schedule, &S::timezone,
                 [](QTimeZone *i, const QString &v) { return takeZone(i, v); }),
             key("schedule", "feed_seconds", schedule, &S::feedSeconds, feed),
             key("schedule", "max_age_hours", schedule, &S::maxAgeHours, rate),
             key("thresholds", "critical", thresholds, &T::critical, whole(0, kMaxUnits)),
             key("thresholds", "low", thresholds, &T::low, whole(0, kMaxUnits)),
             key("thresholds", "overstock", thresholds, &T::overstock, whole(1, kMaxUnits)),
             key("guards", "mass_zero_percent", guards, &G::massZeroPercent, whole(1, 100)),
             key("guards", "mass_zero_min", guards, &G::massZeroMin, whole(1, kMaxUnits)),
             key("guards", "warehouse_shrink_percent", guards, &G::warehouseShrinkPercent, whole(1, 100)),
             key("guards", "mass_mismatch_skus", guards, &G::massMismatchSkus, whole(1, kMaxUnits)),
             key("guards", "hold_mass_mismatch", guards, &G::holdMassMismatch, flag),
             key("policy", "safety_stock", &Settings::policy, &P::safetyStock, whole(0, kMaxUnits)),
             key("policy", "share_percent", &Settings::policy, &P::sharePercent, whole(0, 100)),
             key("policy", "hold_back", &Settings::policy, &P::holdBack, flag) };
}

QList<ConfigKey> outsideKeys()
{
    using Sl = SlackSection;
    using Ka = KakaoSection;
    using Al = AlimtalkSection;
    constexpr auto slack = &Settings::slack;
    constexpr auto kakao = &Settings::kakao;
    constexpr auto alimtalk = &Settings::alimtalk;
    const auto kind = [](KakaoKind *into, const QString &value) {
        return takeWord<KakaoKind>(into, value,
                                   { { QStringLiteral("memo"), KakaoKind::Memo },
                                     { QStringLiteral("friends"), KakaoKind::Friends },
                                     { QStringLiteral("alimtalk"), KakaoKind::Alimtalk } });
    };
    return {
        key("http", "connect_timeout_ms", &Settings::http, &HttpSection::connectTimeoutMs,
            whole(1, kMaxTimeoutMs)),
        key("http", "request_timeout_ms", &Settings::http, &HttpSection::requestTimeoutMs,
            whole(1, kMaxTimeoutMs)),
        key("storage", "driver", &Settings::storage, &StorageSection::driver, storageDriver),
        key("storage", "connection", &Settings::storage, &StorageSection::connection, text),
        key("events", "enabled", &Settings::events, &EventsSection::enabled, flag),
        key("events", "port", &Settings::events, &EventsSection::port, whole(0, 65'535)),
        key("slack", "enabled", slack, &Sl::enabled, flag),
        key("slack", "api_base_url", slack, &Sl::apiBaseUrl, address),
        key("slack", "ops_inventory_channel", slack, &Sl::opsInventoryChannel, someText),
        key("slack", "ops_alert_channel", slack, &Sl::opsAlertChannel, someText),
        key("kakao", "enabled", kakao, &Ka::enabled, flag),
        key("kakao", "kind", kakao, &Ka::kind, kind),
        key("kakao", "auth_base_url", kakao, &Ka::authBaseUrl, address),
        key("kakao", "api_base_url", kakao, &Ka::apiBaseUrl, address),
        key("kakao", "redirect_uri", kakao, &Ka::redirectUri, exactAddress),
        key("kakao", "receiver_uuids", kakao, &Ka::receiverUuids, listOf(5)),
        key("kakao", "quiet_from", kakao, &Ka::quietFrom,
            [](QTime *i, const QString &v) { return takeTime(i, v); }),
        key("kakao", "quiet_to", kakao, &Ka::quietTo,
            [](QTime *i, const QString &v) { return takeTime(i, v); }),
        key("kakao", "daily_budget", kakao, &Ka::dailyBudget, whole(1, 100)),
        key("alimtalk", "base_url", alimtalk, &Al::baseUrl, address),
        key("alimtalk", "pf_id", alimtalk, &Al::pfId, text),
        key("alimtalk", "template_id", alimtalk, &Al::templateId, text),
        key("alimtalk", "sender", alimtalk, &Al::sender, text),
        key("alimtalk", "recipients", alimtalk, &Al::recipients, listOf(1'000)),
        key("purchasing", "webhook_url", &Settings::purchasing, &PurchasingSection::webhookUrl, maybeAddress),
        key("purchasing", "service_level_percent", &Settings::purchasing,
            &PurchasingSection::serviceLevelPercent, whole(50, 99)),
        key("purchasing", "lead_time_days", &Settings::purchasing, &PurchasingSection::leadTimeDays,
            whole(0, 365)),
        key("purchasing", "review_days", &Settings::purchasing, &PurchasingSection::reviewDays, whole(1, 365))
    };
}

} // namespace

const QList<ConfigKey> &configKeys()
{
    static const QList<ConfigKey> keys = warehouseKeys() + channelKeys() + ruleKeys() + outsideKeys();
    return keys;
}

} // namespace jaego
