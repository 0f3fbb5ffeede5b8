// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QUrl>

namespace jaego {

// What jaego.ini says, as plain values: one struct per section, with its defaults.

enum class WarehouseKind : quint8 { Ledger, Http, Sql };

/// What a warehouse's number means: orders it has received already left out, or everything on the shelf.
enum class WarehouseReports : quint8 { Available, OnHand };

struct WarehouseSettings {
    WarehouseKind kind = WarehouseKind::Ledger;
    QUrl baseUrl; ///< http
    QString driver = QStringLiteral("QPSQL"); ///< sql: QPSQL, QMYSQL, QODBC, QSQLITE
    QString connection; ///< sql
    QString stockQuery; ///< sql
    QString adjustStatement; ///< sql
    WarehouseReports reports = WarehouseReports::Available;
    qint64 orderLagSeconds = 300;
    QMap<QString, QString> fields; ///< [warehouse_fields]: our name → JSON pointer in the WMS's answers

    bool operator==(const WarehouseSettings &) const = default;
};

struct CoupangSettings {
    bool enabled = true;
    QUrl baseUrl{ QStringLiteral("https://api-gateway.coupang.com") };
    QString vendorId;
    double callsPerSecond = 4;

    bool operator==(const CoupangSettings &) const = default;
};

struct NaverSettings {
    bool enabled = true;
    QUrl baseUrl{ QStringLiteral("https://api.commerce.naver.com/external") };
    double callsPerSecond = 2; ///< for each API (method + path) by itself

    bool operator==(const NaverSettings &) const = default;
};

struct Cafe24Settings {
    bool enabled = true;
    QUrl baseUrl; ///< "https://<mall_id>.cafe24api.com" when not set
    QString mallId;
    QString apiVersion = QStringLiteral("2026-03-01");
    double callsPerSecond = 2;

    bool operator==(const Cafe24Settings &) const = default;
};

struct ScheduleSettings {
    bool enabled = true;
    QString cron = QStringLiteral("*/10 * * * *");
    QTimeZone timezone{ "Asia/Seoul" };
    double feedSeconds = 15; ///< >= 0.05
    double maxAgeHours = 6;

    bool operator==(const ScheduleSettings &) const = default;
};

struct ThresholdSettings {
    qint64 critical = 5; ///< at or below
    qint64 low = 10; ///< at or below
    qint64 overstock = 100; ///< at or above

    bool operator==(const ThresholdSettings &) const = default;
};

struct GuardSettings {
    int massZeroPercent = 20;
    int massZeroMin = 10;
    int warehouseShrinkPercent = 30;
    int massMismatchSkus = 10;
    bool holdMassMismatch = false;

    bool operator==(const GuardSettings &) const = default;
};

struct PolicySettings {
    qint64 safetyStock = 0;
    int sharePercent = 100;

    bool operator==(const PolicySettings &) const = default;
};

struct HttpSettings {
    qint64 connectTimeoutMs = 3'000;
    qint64 requestTimeoutMs = 10'000; ///< the total deadline of one try

    bool operator==(const HttpSettings &) const = default;
};

struct EventsSettings {
    bool enabled = true;
    int port = 18'090; ///< on 127.0.0.1; 0: any free one, printed

    bool operator==(const EventsSettings &) const = default;
};

struct SlackSettings {
    bool enabled = false;
    QUrl apiBaseUrl{ QStringLiteral("https://slack.com/api") };
    QString opsInventoryChannel = QStringLiteral("#ops-inventory");
    QString opsAlertChannel = QStringLiteral("#ops-alert");

    bool operator==(const SlackSettings &) const = default;
};

enum class KakaoKind : quint8 { Memo, Friends, Alimtalk };

struct KakaoSettings {
    bool enabled = false;
    KakaoKind kind = KakaoKind::Memo;
    QUrl authBaseUrl{ QStringLiteral("https://kauth.kakao.com") };
    QUrl apiBaseUrl{ QStringLiteral("https://kapi.kakao.com") };
    QStringList receiverUuids; ///< friends: up to five

    bool operator==(const KakaoSettings &) const = default;
};

struct AlimtalkSettings {
    QUrl baseUrl{ QStringLiteral("https://api.solapi.com") };
    QString pfId;
    QString templateId;
    QString sender;
    QStringList recipients;

    bool operator==(const AlimtalkSettings &) const = default;
};

struct PurchasingSettings {
    QUrl webhookUrl;

    bool operator==(const PurchasingSettings &) const = default;
};

struct Settings {
    WarehouseSettings warehouse;
    CoupangSettings coupang;
    NaverSettings naver;
    Cafe24Settings cafe24;
    ScheduleSettings schedule;
    ThresholdSettings thresholds;
    GuardSettings guards;
    PolicySettings policy;
    HttpSettings http;
    EventsSettings events;
    SlackSettings slack;
    KakaoSettings kakao;
    AlimtalkSettings alimtalk;
    PurchasingSettings purchasing;

    bool operator==(const Settings &) const = default;
};

} // namespace jaego
