// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>
#include <QUrl>

namespace jaego {

// What jaego.ini says, as plain values: one struct per section, with its defaults.
// (Sections, not settings: rooms have small settings structs of their own.)

enum class WarehouseKind : quint8 { Ledger, Http, Sql };

/// What a warehouse's number means: orders it has received already left out, or everything on the shelf.
enum class WarehouseReports : quint8 { Available, OnHand };

struct WarehouseSection {
    WarehouseKind kind = WarehouseKind::Ledger;
    QUrl baseUrl; ///< http
    QString driver = QStringLiteral("QPSQL"); ///< sql: QPSQL, QMYSQL, QODBC, QSQLITE
    QString connection; ///< sql
    QString stockQuery; ///< sql
    QString adjustStatement; ///< sql
    WarehouseReports reports = WarehouseReports::Available;
    qint64 orderLagSeconds = 300;
    QMap<QString, QString> fields; ///< [warehouse_fields]: our name → JSON pointer in the WMS's answers

    bool operator==(const WarehouseSection &) const = default;
};

struct CoupangSection {
    bool enabled = true;
    QUrl baseUrl{ QStringLiteral("https://api-gateway.coupang.com") };
    QString vendorId;
    double callsPerSecond = 4;

    bool operator==(const CoupangSection &) const = default;
};

struct NaverSection {
    bool enabled = true;
    QUrl baseUrl{ QStringLiteral("https://api.commerce.naver.com/external") };
    double callsPerSecond = 2; ///< for each API (method + path) by itself

    bool operator==(const NaverSection &) const = default;
};

struct Cafe24Section {
    bool enabled = true;
    QUrl baseUrl; ///< "https://<mall_id>.cafe24api.com" when not set
    QString mallId;
    QString apiVersion = QStringLiteral("2026-03-01");
    double callsPerSecond = 2;
    /// As registered for the app. http on this machine: Jaego listens there; else it is pasted.
    QUrl redirectUri{ QStringLiteral("https://127.0.0.1:18091/oauth/cafe24") };

    bool operator==(const Cafe24Section &) const = default;
};

struct ScheduleSection {
    bool enabled = true;
    QString cron = QStringLiteral("*/10 * * * *");
    QTimeZone timezone{ "Asia/Seoul" };
    double feedSeconds = 15; ///< >= 0.05
    double maxAgeHours = 6;

    bool operator==(const ScheduleSection &) const = default;
};

struct ThresholdSection {
    qint64 critical = 5; ///< at or below
    qint64 low = 10; ///< at or below
    qint64 overstock = 100; ///< at or above

    bool operator==(const ThresholdSection &) const = default;
};

struct GuardSection {
    int massZeroPercent = 20;
    int massZeroMin = 10;
    int warehouseShrinkPercent = 30;
    int massMismatchSkus = 10;
    bool holdMassMismatch = false;

    bool operator==(const GuardSection &) const = default;
};

struct PolicySection {
    qint64 safetyStock = 0;
    int sharePercent = 100;
    bool holdBack = false; ///< slower channels hide the last units of what sells fast

    bool operator==(const PolicySection &) const = default;
};

struct HttpSection {
    qint64 connectTimeoutMs = 3'000;
    qint64 requestTimeoutMs = 10'000; ///< the total deadline of one try

    bool operator==(const HttpSection &) const = default;
};

struct EventsSection {
    bool enabled = true;
    int port = 18'090; ///< on 127.0.0.1; 0: any free one, printed

    bool operator==(const EventsSection &) const = default;
};

struct SlackSection {
    bool enabled = false;
    QUrl apiBaseUrl{ QStringLiteral("https://slack.com/api") };
    QString opsInventoryChannel = QStringLiteral("#ops-inventory");
    QString opsAlertChannel = QStringLiteral("#ops-alert");

    bool operator==(const SlackSection &) const = default;
};

enum class KakaoKind : quint8 { Memo, Friends, Alimtalk };

struct KakaoSection {
    bool enabled = false;
    KakaoKind kind = KakaoKind::Memo;
    QUrl authBaseUrl{ QStringLiteral("https://kauth.kakao.com") };
    QUrl apiBaseUrl{ QStringLiteral("https://kapi.kakao.com") };
    QStringList receiverUuids; ///< friends: up to five
    QUrl redirectUri{ QStringLiteral("http://127.0.0.1:18091/oauth/kakao") }; ///< as for Cafe24
    QTime quietFrom; ///< messages wait from then …
    QTime quietTo; ///< … until then, in the schedule's time zone; off unless both are set and differ
    int dailyBudget = 20; ///< messages a day; what is more waits for the next day, in one message

    bool operator==(const KakaoSection &) const = default;
};

struct AlimtalkSection {
    QUrl baseUrl{ QStringLiteral("https://api.solapi.com") };
    QString pfId;
    QString templateId;
    QString sender;
    QStringList recipients;

    bool operator==(const AlimtalkSection &) const = default;
};

struct PurchasingSection {
    QUrl webhookUrl;
    int serviceLevelPercent = 95; ///< lead times without a stock-out, of a hundred
    int leadTimeDays = 7; ///< where a product has none of its own
    int reviewDays = 7; ///< how often is ordered

    bool operator==(const PurchasingSection &) const = default;
};

/// Where Jaego keeps what it knows: a file of this workstation, or a team's server.
struct StorageSection {
    QString driver = QStringLiteral("QSQLITE"); ///< QSQLITE, QPSQL
    QString connection; ///< QPSQL: host=… port=… dbname=… user=…; the password is a secret

    bool operator==(const StorageSection &) const = default;
};

struct Settings {
    WarehouseSection warehouse;
    CoupangSection coupang;
    NaverSection naver;
    Cafe24Section cafe24;
    ScheduleSection schedule;
    ThresholdSection thresholds;
    GuardSection guards;
    PolicySection policy;
    HttpSection http;
    EventsSection events;
    SlackSection slack;
    KakaoSection kakao;
    AlimtalkSection alimtalk;
    PurchasingSection purchasing;
    StorageSection storage;

    bool operator==(const Settings &) const = default;
};

} // namespace jaego
