// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfile.h"

#include "app/configkeys.h"
#include "base/inputfile.h"
#include "base/privatefiles.h"
#include "base/text.h"
#include "base/textcodec.h"
#include "storage/postgresconnection.h"
#include "warehouse/sqlstatement.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace jaego {

namespace {

const QString kFieldsSection = QStringLiteral("warehouse_fields");

QString wrongValue(const QString &section, const QString &key, const QString &value, const QString &allowed)
{
    return Text::tr("%1.%2 = \"%3\" is not allowed; allowed: %4").arg(section, key, value, allowed);
}

bool isKnownSection(const QString &section)
{
    return section == kFieldsSection
        || std::any_of(configKeys().begin(), configKeys().end(),
                       [&](const ConfigKey &k) { return k.section == section; });
}

const ConfigKey *findKey(const QString &section, const QString &name)
{
    const auto &keys = configKeys();
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&](const ConfigKey &k) { return k.section == section && k.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

std::optional<QString> takeField(Settings &settings, const QString &name, const QString &value)
{
    if (!value.isEmpty() && !value.startsWith(u'/'))
        return Text::tr("a JSON pointer such as /data/items");
    settings.warehouse.fields.insert(name, value);
    return std::nullopt;
}

constexpr qint64 kMostConfigBytes = 4LL * 1024 * 1024;

} // namespace

Result<ConfigFile> ConfigFile::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error(Error::Kind::NotFound, QStringLiteral("config"),
                     Text::tr("%1 does not exist.").arg(path));
    if (const QString why = whyNoFile(path); !why.isEmpty())
        return Error(Error::Kind::Config, QStringLiteral("config"),
                     Text::tr("%1 cannot be read: %2").arg(path, why));
    if (!file.open(QIODevice::ReadOnly))
        return Error(Error::Kind::Config, QStringLiteral("config"),
                     Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > kMostConfigBytes)
        return Error(Error::Kind::Config, QStringLiteral("config"),
                     Text::tr("%1 is larger than %2 MB: it is no configuration.")
                         .arg(path)
                         .arg(kMostConfigBytes / (1024LL * 1024)));
    const auto text = decodeText(file.readAll());
    if (!text)
        return Error(Error::Kind::Config, QStringLiteral("config"),
                     QStringLiteral("%1: %2").arg(path, text.error().message));
    return fromText(*text);
}

ConfigFile ConfigFile::fromText(const QString &text)
{
    ConfigFile file;
    file.m_document = IniDocument::parse(text);
    file.read();
    return file;
}

void ConfigFile::read()
{
    m_settings = Settings();
    m_errors.clear();
    m_warnings.clear();
    for (const LineProblem &problem : m_document.malformed())
        m_errors.append(Text::tr("line %1: %2").arg(problem.line).arg(problem.message));
    QSet<QString> seen;
    QSet<QString> unknownSections;
    for (const IniDocument::Entry &entry : m_document.entries()) {
        const QString fullName = entry.section + u'.' + entry.key;
        if (!isKnownSection(entry.section)) {
            if (!unknownSections.contains(entry.section))
                m_warnings.append(
                    Text::tr("line %1: unknown section [%2]").arg(entry.line).arg(entry.section));
            unknownSections.insert(entry.section);
            continue;
        }
        if (seen.contains(fullName))
            m_warnings.append(
                Text::tr("line %1: %2 is there twice; the last one counts").arg(entry.line).arg(fullName));
        seen.insert(fullName);
        readEntry(entry);
    }
    checkTogether();
}

void ConfigFile::readEntry(const IniDocument::Entry &entry)
{
    std::optional<QString> allowed;
    if (entry.section == kFieldsSection) {
        allowed = takeField(m_settings, entry.key, entry.value);
    } else if (const ConfigKey *known = findKey(entry.section, entry.key)) {
        allowed = known->take(m_settings, entry.value);
    } else {
        m_warnings.append(
            Text::tr("line %1: unknown key %2.%3").arg(entry.line).arg(entry.section, entry.key));
        return;
    }
    if (allowed)
        m_errors.append(wrongValue(entry.section, entry.key, entry.value, *allowed));
}

void ConfigFile::checkSqlWarehouse()
{
    const WarehouseSection &warehouse = m_settings.warehouse;
    if (warehouse.stockQuery.isEmpty()) {
        m_errors.append(wrongValue(QStringLiteral("warehouse"), QStringLiteral("stock_query"), QString(),
                                   Text::tr("with kind=sql, a SELECT returning sku and on_hand")));
    } else if (const auto query = readStockQuery(warehouse.stockQuery); !query) {
        m_errors.append(query.error().message);
    }
    if (warehouse.adjustStatement.isEmpty())
        return;
    if (const auto statement = readAdjustStatement(warehouse.adjustStatement); !statement)
        m_errors.append(statement.error().message);
}

void ConfigFile::checkTogether()
{
    const WarehouseSection &warehouse = m_settings.warehouse;
    if (warehouse.kind == WarehouseKind::Http && warehouse.baseUrl.isEmpty())
        m_errors.append(wrongValue(QStringLiteral("warehouse"), QStringLiteral("base_url"), QString(),
                                   Text::tr("with kind=http, the warehouse's address")));
    if (warehouse.kind == WarehouseKind::Sql)
        checkSqlWarehouse();
    if (m_settings.storage.driver == QLatin1String("QPSQL")) {
        if (const auto server = postgres::readConnection(m_settings.storage.connection); !server)
            m_errors.append(server.error().message);
    }
    const ThresholdSection &levels = m_settings.thresholds;
    if (levels.low < levels.critical)
        m_errors.append(wrongValue(QStringLiteral("thresholds"), QStringLiteral("low"),
                                   QString::number(levels.low),
                                   Text::tr("critical (%1) or more").arg(levels.critical)));
    if (levels.overstock <= levels.low)
        m_errors.append(wrongValue(QStringLiteral("thresholds"), QStringLiteral("overstock"),
                                   QString::number(levels.overstock),
                                   Text::tr("more than low (%1)").arg(levels.low)));
    Cafe24Section &cafe24 = m_settings.cafe24;
    if (cafe24.baseUrl.isEmpty() && !cafe24.mallId.isEmpty())
        cafe24.baseUrl = QUrl(QStringLiteral("https://%1.cafe24api.com").arg(cafe24.mallId));
}

Status ConfigFile::setValue(const QString &section, const QString &key, const QString &value)
{
    Settings scratch;
    const QString clean = value.trimmed();
    const ConfigKey *known = findKey(section, key);
    std::optional<QString> allowed;
    if (known != nullptr)
        allowed = known->take(scratch, clean);
    else if (section == kFieldsSection)
        allowed = takeField(scratch, key, clean);
    else
        allowed = Text::tr("only keys this Jaego knows");
    if (allowed)
        return Error(Error::Kind::Config, QStringLiteral("config"),
                     wrongValue(section, key, clean, *allowed));
    if (auto set = m_document.setValue(section, key, clean); !set)
        return set;
    read();
    return Done{};
}

Status ConfigFile::save(const QString &path) const
{
    if (auto folder = ensurePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    QSaveFile file(path);
    const QByteArray bytes = text().toUtf8();
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error(Error::Kind::Storage, QStringLiteral("config"),
                 Text::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

QString ConfigFile::defaultText()
{
    return QStringLiteral(
        R"(; Jaego's settings. A comment is a line that begins with ; or #, or a space and ; behind
; a value. Keys and passwords do not belong here: "jaego secret set NAME".

[warehouse]
kind=ledger                     ; ledger | http | sql
base_url=                       ; http
driver=QPSQL                    ; sql: QPSQL | QMYSQL | QODBC | QSQLITE
connection=                     ; sql: host=... port=... dbname=... user=...   (password is a secret)
stock_query=                    ; sql: SELECT returning sku, on_hand [, name, reserved, updated_at]
adjust_statement=               ; sql: statement with :sku :delta :reason :adjustment_id
reports=available               ; http, sql: available = orders the warehouse has received are already left out
                                ;            on_hand = everything on the shelf, shipped goods excepted
order_lag_seconds=300           ; how long an order may take to reach the warehouse

[coupang]
enabled=true
base_url=https://api-gateway.coupang.com
vendor_id=                      ; A00012345
calls_per_second=4

[naver]
enabled=true
base_url=https://api.commerce.naver.com/external
calls_per_second=2

[cafe24]
enabled=true
base_url=                       ; empty: https://<mall_id>.cafe24api.com
mall_id=
api_version=2026-03-01
calls_per_second=2
redirect_uri=https://127.0.0.1:18091/oauth/cafe24   ; to connect, exactly as registered for the app

[schedule]
enabled=true
cron=*/10 * * * *               ; five fields, or six with seconds first
timezone=Asia/Seoul
feed_seconds=15                 ; at the latest; an idle channel is asked up to three times as often
max_age_hours=6

[thresholds]
critical=5
low=10
overstock=100

[guards]
mass_zero_percent=20
mass_zero_min=10
warehouse_shrink_percent=30
mass_mismatch_skus=10
hold_mass_mismatch=false

[policy]
safety_stock=0
share_percent=100
hold_back=false                 ; true: slower channels hide the last units of what sells fast

[storage]
driver=QSQLITE                  ; QSQLITE: a file of this workstation | QPSQL: a team's server
connection=                     ; QPSQL: host=... port=... dbname=... user=...   (password is a secret)

[http]
connect_timeout_ms=3000
request_timeout_ms=10000

[events]
enabled=true
port=18090                      ; 127.0.0.1 only; 0 = any free port, printed

[slack]
enabled=false
api_base_url=https://slack.com/api   ; for the bot token; webhooks carry their own address
ops_inventory_channel=#ops-inventory
ops_alert_channel=#ops-alert

[kakao]
enabled=false
kind=memo                       ; memo | friends | alimtalk
auth_base_url=https://kauth.kakao.com
api_base_url=https://kapi.kakao.com
receiver_uuids=                 ; friends: up to five, comma separated
redirect_uri=http://127.0.0.1:18091/oauth/kakao     ; to connect, exactly as registered for the app
quiet_from=                     ; 22:00: messages wait from then until quiet_to, in the schedule's time zone
quiet_to=                       ; 08:00; a critical product is told once a night all the same
daily_budget=20                 ; messages a day; what is more waits for the next day, in one message

[alimtalk]
base_url=https://api.solapi.com
pf_id=
template_id=
sender=
recipients=

[purchasing]
webhook_url=                    ; approved orders are posted here, signed with EVENTS_SIGNING_SECRET
service_level_percent=95        ; lead times without a stock-out
lead_time_days=7                ; where a product has none of its own
review_days=7                   ; how often you order
)");
}

} // namespace jaego
