// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/settingsfields.h"

#include "ui/models/history/alertfields.h"

#include "base/addressrule.h"
#include "base/cron.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace jaego {

namespace {

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(jaego::SettingsText)
};

/// Says where a value of type T lies inside the settings.
template <typename T>
using Place = T &(*)(Settings &);

template <typename T>
T valueAt(Place<T> place, const Settings &settings)
{
    Settings copy = settings;
    return place(copy);
}

/// A number as a person or a script writes it: "4", "0.5", "1,000".
std::optional<double> decimalOf(const QString &text)
{
    bool ok = false;
    double value = QLocale::c().toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> integerOf(const QString &text)
{
    bool ok = false;
    qint64 value = QLocale::c().toLongLong(text.trimmed(), &ok);
    if (!ok)
        value = QLocale().toLongLong(text.trimmed(), &ok);
    return ok ? std::optional(value) : std::nullopt;
}

SettingsField toggle(const char *key, SettingsGroup group, const QString &label, const QString &hint,
                     Place<bool> place)
{
    SettingsField field{ QLatin1String(key), group, FieldKind::Toggle, label, hint };
    field.read = [place](const Settings &s) {
        return valueAt(place, s) ? QStringLiteral("true") : QStringLiteral("false");
    };
    field.write = [place](Settings &s, const QString &text) {
        place(s) = text == QLatin1String("true");
        return QString();
    };
    return field;
}

template <typename T>
SettingsField integer(const char *key, SettingsGroup group, const QString &label, const QString &hint,
                      Place<T> place, qint64 least, qint64 most)
{
    SettingsField field{ QLatin1String(key), group, FieldKind::Integer, label, hint };
    field.read = [place](const Settings &s) { return QString::number(valueAt(place, s)); };
    field.write = [place, least, most](Settings &s, const QString &text) {
        const auto value = integerOf(text);
        if (!value || *value < least || *value > most) {
            return most >= std::numeric_limits<int>::max()
                ? SettingsText::tr("A whole number from %1.").arg(QLocale().toString(least))
                : SettingsText::tr("A whole number from %1 to %2.")
                      .arg(QLocale().toString(least), QLocale().toString(most));
        }
        place(s) = static_cast<T>(*value);
        return QString();
    };
    return field;
}

/// `least` itself is allowed only where it is not 0.
SettingsField decimal(const char *key, SettingsGroup group, const QString &label, const QString &hint,
                      Place<double> place, double least)
{
    SettingsField field{ QLatin1String(key), group, FieldKind::Decimal, label, hint };
    field.read = [place](const Settings &s) {
        return QString::number(valueAt(place, s), 'g', QLocale::FloatingPointShortest);
    };
    field.write = [place, least](Settings &s, const QString &text) {
        const auto value = decimalOf(text);
        if (!value || *value < least || *value <= 0) {
            return least > 0 ? SettingsText::tr("A number from %1.").arg(QLocale().toString(least))
                             : SettingsText::tr("A number above 0.");
        }
        place(s) = *value;
        return QString();
    };
    return field;
}

bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return true;
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

/// Plain http only to this machine (design: interfaces, jaego.ini).
QString addressProblem(const QUrl &url)
{
    QString allowed =
        SettingsText::tr("An address like https://…; plain http only for 127.0.0.1, [::1] or localhost.");
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return allowed;
    if (url.scheme() == QLatin1String("https"))
        return {};
    return url.scheme() == QLatin1String("http") && isLoopback(url.host()) ? QString() : allowed;
}

SettingsField address(const char *key, SettingsGroup group, const QString &label, const QString &hint,
                      Place<QUrl> place, bool mayBeEmpty)
{
    SettingsField field{ QLatin1String(key), group, FieldKind::Url, label, hint };
    field.read = [place](const Settings &s) { return valueAt(place, s).toString(); };
    field.write = [place, mayBeEmpty](Settings &s, const QString &text) {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty() && mayBeEmpty) {
            place(s) = QUrl();
            return QString();
        }
        const QUrl url(trimmed, QUrl::StrictMode);
        QString problem = addressProblem(url);
        if (problem.isEmpty())
            place(s) = url;
        return problem;
    };
    return field;
}

SettingsField word(const char *key, SettingsGroup group, const QString &label, const QString &hint,
                   Place<QString> place, const char *pattern, const QString &allowed)
{
    SettingsField field{ QLatin1String(key), group, FieldKind::Text, label, hint };
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    field.read = [place](const Settings &s) { return valueAt(place, s); };
    field.write = [place, expression, allowed](Settings &s, const QString &text) {
        if (!expression.match(text.trimmed()).hasMatch())
            return allowed;
        place(s) = text.trimmed();
        return QString();
    };
    return field;
}

void addCoupang(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Coupang;
    out->append(toggle("coupang.enabled", group, SettingsText::tr("Keep Coupang right"), {},
                       [](Settings &s) -> bool & { return s.coupang.enabled; }));
    out->append(word(
        "coupang.vendor_id", group, SettingsText::tr("Vendor id"),
        SettingsText::tr("From Coupang Wing, like A00012345."),
        [](Settings &s) -> QString & { return s.coupang.vendorId; }, "[A-Za-z0-9]*",
        SettingsText::tr("Letters and digits only.")));
    out->append(address(
        "coupang.base_url", group, SettingsText::tr("Address"), {},
        [](Settings &s) -> QUrl & { return s.coupang.baseUrl; }, false));
    out->append(decimal(
        "coupang.calls_per_second", group, SettingsText::tr("Calls per second"),
        SettingsText::tr("Coupang allows 5 over everything; 4 leaves room for others."),
        [](Settings &s) -> double & { return s.coupang.callsPerSecond; }, 0));
}

void addNaver(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Naver;
    out->append(toggle("naver.enabled", group, SettingsText::tr("Keep Naver right"), {},
                       [](Settings &s) -> bool & { return s.naver.enabled; }));
    out->append(address(
        "naver.base_url", group, SettingsText::tr("Address"), SettingsText::tr("With /external at its end."),
        [](Settings &s) -> QUrl & { return s.naver.baseUrl; }, false));
    out->append(decimal(
        "naver.calls_per_second", group, SettingsText::tr("Calls per second"),
        SettingsText::tr("For each kind of call by itself; Naver's answers may lower it."),
        [](Settings &s) -> double & { return s.naver.callsPerSecond; }, 0));
}

void addCafe24(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Cafe24;
    out->append(toggle("cafe24.enabled", group, SettingsText::tr("Keep Cafe24 right"), {},
                       [](Settings &s) -> bool & { return s.cafe24.enabled; }));
    out->append(word(
        "cafe24.mall_id", group, SettingsText::tr("Mall id"),
        SettingsText::tr("The name in front of .cafe24.com."),
        [](Settings &s) -> QString & { return s.cafe24.mallId; }, "[a-z0-9-]*",
        SettingsText::tr("Small letters, digits and hyphens only.")));
    SettingsField url = address(
        "cafe24.base_url", group, SettingsText::tr("Address"),
        SettingsText::tr("Empty: https://<mall id>.cafe24api.com"),
        [](Settings &s) -> QUrl & { return s.cafe24.baseUrl; }, true);
    url.write = [plain = url.write](Settings &s, const QString &text) {
        return text.contains(QLatin1String("/api/v2")) ? SettingsText::tr("Ends before /api/v2.")
                                                       : plain(s, text);
    };
    out->append(std::move(url));
    out->append(word(
        "cafe24.api_version", group, SettingsText::tr("API version"), {},
        [](Settings &s) -> QString & { return s.cafe24.apiVersion; }, "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        SettingsText::tr("A date like 2026-03-01.")));
    out->append(decimal(
        "cafe24.calls_per_second", group, SettingsText::tr("Calls per second"),
        SettingsText::tr("Cafe24's bucket runs out at 2 a second."),
        [](Settings &s) -> double & { return s.cafe24.callsPerSecond; }, 0));
    out->append(address(
        "cafe24.redirect_uri", group, SettingsText::tr("Redirect address"),
        SettingsText::tr("To connect, exactly as it is registered for the app."),
        [](Settings &s) -> QUrl & { return s.cafe24.redirectUri; }, false));
}

SettingsField warehouseKind()
{
    SettingsField field{ QStringLiteral("warehouse.kind"), SettingsGroup::Warehouse, FieldKind::Choice,
                         SettingsText::tr("Where stock is counted"),
                         SettingsText::tr("The one place that says what is true.") };
    field.choices = { { QStringLiteral("ledger"), SettingsText::tr("In Jaego itself") },
                      { QStringLiteral("http"), SettingsText::tr("Warehouse system over HTTP") },
                      { QStringLiteral("sql"), SettingsText::tr("In a database of our own") } };
    field.read = [](const Settings &s) {
        switch (s.warehouse.kind) {
        case WarehouseKind::Ledger:
            return QStringLiteral("ledger");
        case WarehouseKind::Http:
            return QStringLiteral("http");
        case WarehouseKind::Sql:
            return QStringLiteral("sql");
        }
        return QString();
    };
    field.write = [](Settings &s, const QString &text) {
        s.warehouse.kind = text == QLatin1String("http") ? WarehouseKind::Http
            : text == QLatin1String("sql")               ? WarehouseKind::Sql
                                                         : WarehouseKind::Ledger;
        return QString();
    };
    return field;
}

SettingsField warehouseReports()
{
    SettingsField field{ QStringLiteral("warehouse.reports"), SettingsGroup::Warehouse, FieldKind::Choice,
                         SettingsText::tr("What its number means"),
                         SettingsText::tr(
                             "This decides everything: ship one real order and look. If the number "
                             "falls when the order arrives, orders are already left out; if it falls "
                             "only when the parcel leaves, it is everything on the shelf.") };
    field.choices = { { QStringLiteral("available"), SettingsText::tr("Orders already left out") },
                      { QStringLiteral("on_hand"), SettingsText::tr("Everything on the shelf") } };
    field.read = [](const Settings &s) {
        return s.warehouse.reports == WarehouseReports::OnHand ? QStringLiteral("on_hand")
                                                               : QStringLiteral("available");
    };
    field.write = [](Settings &s, const QString &text) {
        s.warehouse.reports =
            text == QLatin1String("on_hand") ? WarehouseReports::OnHand : WarehouseReports::Available;
        return QString();
    };
    return field;
}

void addDatabase(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Warehouse;
    SettingsField driver{
        QStringLiteral("warehouse.driver"), group, FieldKind::Choice, SettingsText::tr("Kind of database"), {}
    };
    driver.choices = { { QStringLiteral("QPSQL"), QStringLiteral("PostgreSQL") },
                       { QStringLiteral("QMYSQL"), QStringLiteral("MySQL, MariaDB") },
                       { QStringLiteral("QODBC"), SettingsText::tr("ODBC (SQL Server, Oracle …)") },
                       { QStringLiteral("QSQLITE"), SettingsText::tr("SQLite (a file)") } };
    driver.read = [](const Settings &s) { return s.warehouse.driver; };
    driver.write = [](Settings &s, const QString &text) {
        s.warehouse.driver = text;
        return QString();
    };
    out->append(driver);
    out->append(
        word("warehouse.connection", group, SettingsText::tr("Connection"),
             SettingsText::tr("host=… port=… dbname=… user=…; the password is among the keys and passwords."),
             [](Settings &s) -> QString & { return s.warehouse.connection; }, ".*", {}));
    out->append(
        word("warehouse.stock_query", group, SettingsText::tr("Query"),
             SettingsText::tr(
                 "A SELECT that gives sku and on_hand, and name, reserved, updated_at if there are any."),
             [](Settings &s) -> QString & { return s.warehouse.stockQuery; }, ".*", {}));
    out->append(
        word("warehouse.adjust_statement", group, SettingsText::tr("Correction"),
             SettingsText::tr(
                 "One statement with :sku, :delta, :reason, :adjustment_id. Empty: Jaego only reads."),
             [](Settings &s) -> QString & { return s.warehouse.adjustStatement; }, ".*", {}));
}

void addWarehouse(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Warehouse;
    out->append(warehouseKind());
    out->append(address(
        "warehouse.base_url", group, SettingsText::tr("Address"),
        SettingsText::tr("For a warehouse system over HTTP."),
        [](Settings &s) -> QUrl & { return s.warehouse.baseUrl; }, true));
    addDatabase(out);
    out->append(warehouseReports());
    out->append(integer<qint64>(
        "warehouse.order_lag_seconds", group, SettingsText::tr("Order lag, seconds"),
        SettingsText::tr("How long an order may take to reach the warehouse."),
        [](Settings &s) -> qint64 & { return s.warehouse.orderLagSeconds; }, 0, 86'400));
}

SettingsField cron()
{
    SettingsField field{ QStringLiteral("schedule.cron"), SettingsGroup::Schedule, FieldKind::Cron,
                         SettingsText::tr("Times (cron)"),
                         SettingsText::tr(
                             "Minute, hour, day, month, weekday; six fields begin with seconds.") };
    field.read = [](const Settings &s) { return s.schedule.cron; };
    field.write = [](Settings &s, const QString &text) {
        const auto parsed = CronSchedule::parse(text.trimmed());
        if (!parsed)
            return parsed.error().message;
        s.schedule.cron = text.trimmed();
        return QString();
    };
    return field;
}

SettingsField zone()
{
    SettingsField field{ QStringLiteral("schedule.timezone"), SettingsGroup::Schedule, FieldKind::Zone,
                         SettingsText::tr("Time zone"),
                         SettingsText::tr("The schedule and every time in the window follow it.") };
    field.read = [](const Settings &s) { return QString::fromLatin1(s.schedule.timezone.id()); };
    field.write = [](Settings &s, const QString &text) {
        const QByteArray id = text.trimmed().toLatin1();
        if (!QTimeZone::isTimeZoneIdAvailable(id))
            return SettingsText::tr("A zone's name, like Asia/Seoul.");
        s.schedule.timezone = QTimeZone(id);
        return QString();
    };
    return field;
}

void addSchedule(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Schedule;
    out->append(toggle("schedule.enabled", group, SettingsText::tr("Sync by itself"), {},
                       [](Settings &s) -> bool & { return s.schedule.enabled; }));
    out->append(cron());
    out->append(zone());
    out->append(decimal(
        "schedule.feed_seconds", group, SettingsText::tr("Order feeds, every … seconds"),
        SettingsText::tr("How soon a sale on one channel is seen by the others."),
        [](Settings &s) -> double & { return s.schedule.feedSeconds; }, 0.05));
    out->append(decimal(
        "schedule.max_age_hours", group, SettingsText::tr("Oldest value, hours"),
        SettingsText::tr("Every listing is read again at least this often."),
        [](Settings &s) -> double & { return s.schedule.maxAgeHours; }, 0));
}

void addThresholds(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Thresholds;
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    out->append(integer<qint64>(
        "thresholds.critical", group, SettingsText::tr("Critical at or below"),
        SettingsText::tr("Products may have thresholds of their own."),
        [](Settings &s) -> qint64 & { return s.thresholds.critical; }, 0, kMost));
    out->append(integer<qint64>(
        "thresholds.low", group, SettingsText::tr("Low at or below"), {},
        [](Settings &s) -> qint64 & { return s.thresholds.low; }, 0, kMost));
    out->append(integer<qint64>(
        "thresholds.overstock", group, SettingsText::tr("Overstock at or above"), {},
        [](Settings &s) -> qint64 & { return s.thresholds.overstock; }, 1, kMost));
}

void addGuards(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Guards;
    out->append(integer<int>(
        "guards.mass_zero_percent", group, SettingsText::tr("Newly sold out, percent"),
        SettingsText::tr("If one run would sell out more of the products in stock than this, "
                         "those changes wait for a person."),
        [](Settings &s) -> int & { return s.guards.massZeroPercent; }, 1, 100));
    out->append(integer<int>(
        "guards.mass_zero_min", group, SettingsText::tr("… and at least, products"), {},
        [](Settings &s) -> int & { return s.guards.massZeroMin; }, 1, 1'000'000));
    out->append(integer<int>(
        "guards.warehouse_shrink_percent", group, SettingsText::tr("Missing products, percent"),
        SettingsText::tr("If the warehouse leaves out more of its products than this, nothing is "
                         "written."),
        [](Settings &s) -> int & { return s.guards.warehouseShrinkPercent; }, 1, 100));
    out->append(integer<int>(
        "guards.mass_mismatch_skus", group, SettingsText::tr("Many differences, products"),
        SettingsText::tr("From so many different products on an alert is sent."),
        [](Settings &s) -> int & { return s.guards.massMismatchSkus; }, 1, 1'000'000));
    out->append(toggle("guards.hold_mass_mismatch", group, SettingsText::tr("Hold them for a person too"), {},
                       [](Settings &s) -> bool & { return s.guards.holdMassMismatch; }));
}

void addPolicy(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Policy;
    out->append(integer<qint64>(
        "policy.safety_stock", group, SettingsText::tr("Safety stock, units"),
        SettingsText::tr("Kept back from every channel. 0: channels show what there is."),
        [](Settings &s) -> qint64 & { return s.policy.safetyStock; }, 0, std::numeric_limits<int>::max()));
    out->append(integer<int>(
        "policy.share_percent", group, SettingsText::tr("Share shown, percent"),
        SettingsText::tr("How much of the rest each channel shows."),
        [](Settings &s) -> int & { return s.policy.sharePercent; }, 0, 100));
    out->append(toggle(
        "policy.hold_back", group, SettingsText::tr("Hold back the last units of fast sellers"),
        SettingsText::tr("Slower channels hide them while another would sell them sooner than it is told."),
        [](Settings &s) -> bool & { return s.policy.holdBack; }));
}

void addPurchasing(QList<SettingsField> *out)
{
    const auto group = SettingsGroup::Purchasing;
    out->append(integer<int>(
        "purchasing.service_level_percent", group, SettingsText::tr("Service level, percent"),
        SettingsText::tr("So many of a hundred waits for goods should pass without a stock-out."),
        [](Settings &s) -> int & { return s.purchasing.serviceLevelPercent; }, 50, 99));
    out->append(integer<int>(
        "purchasing.lead_time_days", group, SettingsText::tr("Lead time, days"),
        SettingsText::tr("From the order to the goods, where a product has none of its own."),
        [](Settings &s) -> int & { return s.purchasing.leadTimeDays; }, 0, 365));
    out->append(integer<int>(
        "purchasing.review_days", group, SettingsText::tr("Days between two orders"), {},
        [](Settings &s) -> int & { return s.purchasing.reviewDays; }, 1, 365));
    SettingsField webhook{ QStringLiteral("purchasing.webhook_url"), group, FieldKind::Url,
                           SettingsText::tr("Address of the purchase system"),
                           SettingsText::tr(
                               "Approved orders can be posted there, signed with the secret of the "
                               "event inbox. Empty: files only.") };
    webhook.read = [](const Settings &s) { return s.purchasing.webhookUrl.toString(); };
    webhook.write = [](Settings &s, const QString &text) {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        if (!text.trimmed().isEmpty() && !isAllowedAddress(url))
            return SettingsText::tr("An https address; plain http on this machine only.");
        s.purchasing.webhookUrl = text.trimmed().isEmpty() ? QUrl() : url;
        return QString();
    };
    out->append(webhook);
}

} // namespace

QList<SettingsField> settingsFields()
{
    QList<SettingsField> fields;
    addCoupang(&fields);
    addNaver(&fields);
    addCafe24(&fields);
    addWarehouse(&fields);
    addSchedule(&fields);
    addThresholds(&fields);
    addGuards(&fields);
    addPolicy(&fields);
    addPurchasing(&fields);
    addAlertFields(&fields);
    return fields;
}

} // namespace jaego
