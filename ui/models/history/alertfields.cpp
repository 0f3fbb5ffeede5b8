// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/alertfields.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace jaego {

namespace {

struct AlertFieldsText {
    Q_DECLARE_TR_FUNCTIONS(jaego::AlertFieldsText)
};

constexpr int kMostFriends = 5;
constexpr int kMostRecipients = 1'000;
constexpr int kMostADay = 100;

const std::array<std::pair<KakaoKind, QString>, 3> &kinds()
{
    static const std::array<std::pair<KakaoKind, QString>, 3> all{
        { { KakaoKind::Memo, QStringLiteral("memo") },
          { KakaoKind::Friends, QStringLiteral("friends") },
          { KakaoKind::Alimtalk, QStringLiteral("alimtalk") } }
    };
    return all;
}

SettingsField field(const char *key, FieldKind kind, const QString &label, const QString &hint)
{
    return { QLatin1String(key), SettingsGroup::Alerts, kind, label, hint };
}

template <typename Place>
SettingsField toggle(const char *key, const QString &label, const QString &hint, Place place)
{
    SettingsField one = field(key, FieldKind::Toggle, label, hint);
    one.read = [place](const Settings &s) {
        Settings copy = s;
        return place(copy) ? QStringLiteral("true") : QStringLiteral("false");
    };
    one.write = [place](Settings &s, const QString &text) {
        place(s) = text == QLatin1String("true");
        return QString();
    };
    return one;
}

template <typename Place>
SettingsField line(const char *key, const QString &label, const QString &hint, Place place)
{
    SettingsField one = field(key, FieldKind::Text, label, hint);
    one.read = [place](const Settings &s) {
        Settings copy = s;
        return place(copy);
    };
    one.write = [place](Settings &s, const QString &text) {
        place(s) = text.trimmed();
        return QString();
    };
    return one;
}

/// Several values, comma separated.
template <typename Place>
SettingsField list(const char *key, const QString &label, const QString &hint, int most, Place place)
{
    SettingsField one = field(key, FieldKind::Text, label, hint);
    one.read = [place](const Settings &s) {
        Settings copy = s;
        return place(copy).join(QStringLiteral(", "));
    };
    one.write = [place, most](Settings &s, const QString &text) {
        QStringList values;
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const QString value = part.trimmed(); !value.isEmpty() && !values.contains(value))
                values.append(value);
        }
        if (values.size() > most)
            return AlertFieldsText::tr("At most %1, separated by commas.").arg(most);
        place(s) = values;
        return QString();
    };
    return one;
}

template <typename Place>
SettingsField hour(const char *key, const QString &label, const QString &hint, Place place)
{
    SettingsField one = field(key, FieldKind::Text, label, hint);
    one.read = [place](const Settings &s) {
        Settings copy = s;
        return place(copy).toString(QStringLiteral("HH:mm"));
    };
    one.write = [place](Settings &s, const QString &text) {
        const QTime time = QTime::fromString(text.trimmed(), QStringLiteral("H:mm"));
        if (!text.trimmed().isEmpty() && !time.isValid())
            return AlertFieldsText::tr("A time like 22:00, or nothing.");
        place(s) = time;
        return QString();
    };
    return one;
}

void addSlack(QList<SettingsField> *out)
{
    out->append(toggle("slack.enabled", AlertFieldsText::tr("Send alerts to Slack"),
                       AlertFieldsText::tr("By the two webhooks or the bot token under Keys and passwords."),
                       [](Settings &s) -> bool & { return s.slack.enabled; }));
    out->append(line("slack.ops_inventory_channel", AlertFieldsText::tr("Channel for stock"),
                     AlertFieldsText::tr("For a bot token; a webhook knows its channel."),
                     [](Settings &s) -> QString & { return s.slack.opsInventoryChannel; }));
    out->append(line("slack.ops_alert_channel", AlertFieldsText::tr("Channel for trouble"), {},
                     [](Settings &s) -> QString & { return s.slack.opsAlertChannel; }));
}

SettingsField kakaoKind()
{
    SettingsField kind = field("kakao.kind", FieldKind::Choice, AlertFieldsText::tr("Sent as"), {});
    kind.choices = { { QStringLiteral("memo"), AlertFieldsText::tr("A message to oneself") },
                     { QStringLiteral("friends"), AlertFieldsText::tr("A message to friends") },
                     { QStringLiteral("alimtalk"), AlertFieldsText::tr("Alimtalk, through SOLAPI") } };
    kind.read = [](const Settings &s) {
        for (const auto &[known, name] : kinds()) {
            if (known == s.kakao.kind)
                return name;
        }
        return QString();
    };
    kind.write = [](Settings &s, const QString &text) {
        for (const auto &[known, name] : kinds()) {
            if (name == text)
                s.kakao.kind = known;
        }
        return QString();
    };
    return kind;
}

void addKakao(QList<SettingsField> *out)
{
    out->append(toggle("kakao.enabled", AlertFieldsText::tr("Send critical products to KakaoTalk"), {},
                       [](Settings &s) -> bool & { return s.kakao.enabled; }));
    out->append(kakaoKind());
    out->append(list("kakao.receiver_uuids", AlertFieldsText::tr("Friends"),
                     AlertFieldsText::tr("Their uuids, up to five, separated by commas."), kMostFriends,
                     [](Settings &s) -> QStringList & { return s.kakao.receiverUuids; }));
    out->append(hour("kakao.quiet_from", AlertFieldsText::tr("Quiet from"),
                     AlertFieldsText::tr("Messages wait for the morning; a critical product is told once."),
                     [](Settings &s) -> QTime & { return s.kakao.quietFrom; }));
    out->append(hour("kakao.quiet_to", AlertFieldsText::tr("Quiet until"), {},
                     [](Settings &s) -> QTime & { return s.kakao.quietTo; }));
    SettingsField budget =
        field("kakao.daily_budget", FieldKind::Integer, AlertFieldsText::tr("Messages a day"),
              AlertFieldsText::tr("What is more waits for the next day, as one message."));
    budget.read = [](const Settings &s) { return QString::number(s.kakao.dailyBudget); };
    budget.write = [](Settings &s, const QString &text) {
        bool ok = false;
        const int number = text.trimmed().toInt(&ok);
        if (!ok || number < 1 || number > kMostADay)
            return AlertFieldsText::tr("A whole number from 1 to %1.").arg(kMostADay);
        s.kakao.dailyBudget = number;
        return QString();
    };
    out->append(budget);
}

void addAlimtalk(QList<SettingsField> *out)
{
    out->append(line("alimtalk.pf_id", AlertFieldsText::tr("Alimtalk channel (pfId)"), {},
                     [](Settings &s) -> QString & { return s.alimtalk.pfId; }));
    out->append(line("alimtalk.template_id", AlertFieldsText::tr("Alimtalk template"),
                     AlertFieldsText::tr(
                         "Approved, with variables for product, units left and time; the README names them."),
                     [](Settings &s) -> QString & { return s.alimtalk.templateId; }));
    out->append(line("alimtalk.sender", AlertFieldsText::tr("Sender's number"), {},
                     [](Settings &s) -> QString & { return s.alimtalk.sender; }));
    out->append(list("alimtalk.recipients", AlertFieldsText::tr("Recipients' numbers"),
                     AlertFieldsText::tr("Separated by commas."), kMostRecipients,
                     [](Settings &s) -> QStringList & { return s.alimtalk.recipients; }));
}

} // namespace

void addAlertFields(QList<SettingsField> *out)
{
    addSlack(out);
    addKakao(out);
    addAlimtalk(out);
}

} // namespace jaego
