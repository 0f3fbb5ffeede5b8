// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingswriter.h"

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct Value {
    QString section;
    QString key;
    QString text;
    bool ofAccount = false; ///< an address or account

    bool operator==(const Value &) const = default;
};

QString yes(bool value)
{
    return value ? q("true") : q("false");
}
QString decimal(double value)
{
    return QString::number(value, 'g', 10);
}

QString word(WarehouseKind kind)
{
    switch (kind) {
    case WarehouseKind::Ledger:
        return q("ledger");
    case WarehouseKind::Http:
        return q("http");
    case WarehouseKind::Sql:
        return q("sql");
    }
    return {};
}

QString word(KakaoKind kind)
{
    switch (kind) {
    case KakaoKind::Memo:
        return q("memo");
    case KakaoKind::Friends:
        return q("friends");
    case KakaoKind::Alimtalk:
        return q("alimtalk");
    }
    return {};
}

QList<Value> sourceValues(const Settings &s)
{
    return {
        { q("warehouse"), q("kind"), word(s.warehouse.kind), true },
        { q("warehouse"), q("base_url"), s.warehouse.baseUrl.toString(), true },
        { q("warehouse"), q("driver"), s.warehouse.driver, true },
        { q("warehouse"), q("connection"), s.warehouse.connection, true },
        { q("warehouse"), q("stock_query"), s.warehouse.stockQuery, true },
        { q("warehouse"), q("adjust_statement"), s.warehouse.adjustStatement, true },
        { q("warehouse"), q("reports"),
          s.warehouse.reports == WarehouseReports::Available ? q("available") : q("on_hand"), true },
        { q("warehouse"), q("order_lag_seconds"), QString::number(s.warehouse.orderLagSeconds), true },
        { q("coupang"), q("enabled"), yes(s.coupang.enabled), true },
        { q("coupang"), q("base_url"), s.coupang.baseUrl.toString(), true },
        { q("coupang"), q("vendor_id"), s.coupang.vendorId, true },
        { q("coupang"), q("calls_per_second"), decimal(s.coupang.callsPerSecond), true },
        { q("naver"), q("enabled"), yes(s.naver.enabled), true },
        { q("naver"), q("base_url"), s.naver.baseUrl.toString(), true },
        { q("naver"), q("calls_per_second"), decimal(s.naver.callsPerSecond), true },
        { q("cafe24"), q("enabled"), yes(s.cafe24.enabled), true },
        { q("cafe24"), q("base_url"), s.cafe24.baseUrl.toString(), true },
        { q("cafe24"), q("mall_id"), s.cafe24.mallId, true },
        { q("cafe24"), q("api_version"), s.cafe24.apiVersion, true },
        { q("cafe24"), q("calls_per_second"), decimal(s.cafe24.callsPerSecond), true },
        { q("cafe24"), q("redirect_uri"), s.cafe24.redirectUri.toString(), true },
    };
}

QList<Value> ruleValues(const Settings &s)
{
    return {
        { q("schedule"), q("enabled"), yes(s.schedule.enabled) },
        { q("schedule"), q("cron"), s.schedule.cron },
        { q("schedule"), q("timezone"), QString::fromLatin1(s.schedule.timezone.id()) },
        { q("schedule"), q("feed_seconds"), decimal(s.schedule.feedSeconds) },
        { q("schedule"), q("max_age_hours"), decimal(s.schedule.maxAgeHours) },
        { q("thresholds"), q("critical"), QString::number(s.thresholds.critical) },
        { q("thresholds"), q("low"), QString::number(s.thresholds.low) },
        { q("thresholds"), q("overstock"), QString::number(s.thresholds.overstock) },
        { q("guards"), q("mass_zero_percent"), QString::number(s.guards.massZeroPercent) },
        { q("guards"), q("mass_zero_min"), QString::number(s.guards.massZeroMin) },
        { q("guards"), q("warehouse_shrink_percent"), QString::number(s.guards.warehouseShrinkPercent) },
        { q("guards"), q("mass_mismatch_skus"), QString::number(s.guards.massMismatchSkus) },
        { q("guards"), q("hold_mass_mismatch"), yes(s.guards.holdMassMismatch) },
        { q("policy"), q("safety_stock"), QString::number(s.policy.safetyStock) },
        { q("policy"), q("share_percent"), QString::number(s.policy.sharePercent) },
        { q("policy"), q("hold_back"), yes(s.policy.holdBack) },
        { q("http"), q("connect_timeout_ms"), QString::number(s.http.connectTimeoutMs) },
        { q("http"), q("request_timeout_ms"), QString::number(s.http.requestTimeoutMs) },
        { q("events"), q("enabled"), yes(s.events.enabled) },
        { q("events"), q("port"), QString::number(s.events.port) },
        { q("slack"), q("enabled"), yes(s.slack.enabled) },
        { q("slack"), q("ops_inventory_channel"), s.slack.opsInventoryChannel },
        { q("slack"), q("ops_alert_channel"), s.slack.opsAlertChannel },
        { q("kakao"), q("enabled"), yes(s.kakao.enabled) },
        { q("kakao"), q("kind"), word(s.kakao.kind) },
        { q("kakao"), q("redirect_uri"), s.kakao.redirectUri.toString() },
        { q("kakao"), q("receiver_uuids"), s.kakao.receiverUuids.join(QLatin1Char(',')) },
        { q("kakao"), q("quiet_from"), s.kakao.quietFrom.toString(q("HH:mm")) },
        { q("kakao"), q("quiet_to"), s.kakao.quietTo.toString(q("HH:mm")) },
        { q("kakao"), q("daily_budget"), QString::number(s.kakao.dailyBudget) },
        { q("alimtalk"), q("pf_id"), s.alimtalk.pfId },
        { q("alimtalk"), q("template_id"), s.alimtalk.templateId },
        { q("alimtalk"), q("sender"), s.alimtalk.sender },
        { q("alimtalk"), q("recipients"), s.alimtalk.recipients.join(QLatin1Char(',')) },
        { q("purchasing"), q("webhook_url"), s.purchasing.webhookUrl.toString() },
        { q("purchasing"), q("service_level_percent"), QString::number(s.purchasing.serviceLevelPercent) },
        { q("purchasing"), q("lead_time_days"), QString::number(s.purchasing.leadTimeDays) },
        { q("purchasing"), q("review_days"), QString::number(s.purchasing.reviewDays) },
    };
}

} // namespace

Status writeChanges(ConfigFile *config, const Settings &before, const Settings &after, bool practice)
{
    const QList<Value> old = sourceValues(before) + ruleValues(before);
    const QList<Value> fresh = sourceValues(after) + ruleValues(after);
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (fresh[i] == old[i] || (practice && fresh[i].ofAccount))
            continue;
        if (auto set = config->setValue(fresh[i].section, fresh[i].key, fresh[i].text); !set)
            return set;
    }
    return Done{};
}

QMap<QString, QString> readableSettings(const Settings &settings, bool practice)
{
    QMap<QString, QString> readable;
    const QList<Value> values = sourceValues(settings) + ruleValues(settings);
    for (const Value &value : values) {
        if (!practice || !value.ofAccount)
            readable.insert(value.section + QLatin1Char('.') + value.key, value.text);
    }
    return readable;
}

} // namespace jaego
