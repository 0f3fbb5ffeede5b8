// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerts/alertwords.h"

#include "ui/models/history/kpimodel.h"
#include "ui/text/words.h"

#include <array>
#include <utility>

#include <QLocale>

namespace jaego {

namespace {

struct KindWords {
    const char *kind;
    const char *word;
    const char *advice;
};

constexpr std::array<KindWords, 7> kKinds{
    { { "critical", QT_TRANSLATE_NOOP("jaego::AlertWords", "Critically low"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "Order it, or count it again if the number is wrong. The alert ends by itself "
                          "when there is enough again.") },
      { "low", QT_TRANSLATE_NOOP("jaego::AlertWords", "Low"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "Think of ordering it. The alert ends by itself when there is enough again.") },
      { "mass_mismatch", QT_TRANSLATE_NOOP("jaego::AlertWords", "Many differences"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "Look through the differences: was a channel edited, or the warehouse counted "
                          "anew? The alert ends when fewer products differ.") },
      { "sync_failed", QT_TRANSLATE_NOOP("jaego::AlertWords", "Sync failed"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "Open the run to see what failed. The alert ends with the next sync that leaves "
                          "nothing undone.") },
      { "kpi", QT_TRANSLATE_NOOP("jaego::AlertWords", "KPI beyond its limit"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "Open the measure to see since when. The alert ends when it is back within its "
                          "limit.") },
      { "data_mismatch", QT_TRANSLATE_NOOP("jaego::AlertWords", "Data contradicts itself"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "Nothing is written to this listing. Look at it on the channel and correct what "
                          "makes no sense there.") },
      { "warehouse", QT_TRANSLATE_NOOP("jaego::AlertWords", "Warehouse not believed"),
        QT_TRANSLATE_NOOP("jaego::AlertWords",
                          "No number goes up until the warehouse answers whole again. Test its connection "
                          "in the settings.") } }
};

std::optional<Kpi> kpiOf(const QString &subject)
{
    if (subject == QLatin1String("sync_accuracy"))
        return Kpi::Accuracy;
    if (subject == QLatin1String("duration"))
        return Kpi::Duration;
    if (subject == QLatin1String("stockout_rate"))
        return Kpi::Stockout;
    if (subject == QLatin1String("api_success_rate"))
        return Kpi::ApiSuccess;
    return std::nullopt;
}

} // namespace

QString AlertWords::kind(const QString &kind)
{
    for (const KindWords &known : kKinds) {
        if (kind == QLatin1String(known.kind))
            return tr(known.word);
    }
    return kind;
}

QStringList AlertWords::kinds()
{
    QStringList words;
    words.reserve(static_cast<qsizetype>(kKinds.size()));
    for (const KindWords &known : kKinds)
        words.append(tr(known.word));
    return words;
}

QString AlertWords::advice(const QString &kind)
{
    for (const KindWords &known : kKinds) {
        if (kind == QLatin1String(known.kind))
            return tr(known.advice);
    }
    return {};
}

QString AlertWords::severity(const QString &severity)
{
    if (severity == QLatin1String("HIGH"))
        return tr("Urgent");
    return severity == QLatin1String("MEDIUM") ? tr("Caution") : severity;
}

QString AlertWords::subject(const AlertLine &alert)
{
    if (alert.isProduct)
        return alert.productName.isEmpty() ? alert.subject
                                           : alert.productName + QStringLiteral(" · ") + alert.subject;
    if (const auto kpi = kpiOf(alert.subject))
        return KpiModel::name(*kpi);
    if (alert.kind == QLatin1String("warehouse"))
        return Words::source(QStringLiteral("WAREHOUSE"));
    if (alert.kind == QLatin1String("sync_failed"))
        return tr("Sync");
    return alert.subject.isEmpty() ? tr("All products") : alert.subject;
}

QString AlertWords::route(const QString &route)
{
    const QString service = route.section(QLatin1Char(':'), 0, 0);
    const QString to = route.section(QLatin1Char(':'), 1);
    if (service == QLatin1String("slack"))
        return QStringLiteral("Slack #") + to;
    if (service == QLatin1String("kakao"))
        return tr("KakaoTalk: %1").arg(to);
    return route;
}

QString AlertWords::delivery(const AlertLine &alert)
{
    if (alert.state == QLatin1String("pending"))
        return tr("not sent yet");
    if (alert.state == QLatin1String("sent"))
        return tr("sent");
    if (alert.state == QLatin1String("not_sent"))
        return tr("not sent: switched off");
    return alert.state == QLatin1String("failed") ? tr("could not be sent") : alert.state;
}

QString AlertWords::delivery(const AlertDelivery &delivery)
{
    AlertLine line;
    line.state = delivery.state == QLatin1String("disabled") ? QStringLiteral("failed") : delivery.state;
    QStringList parts{ AlertWords::delivery(line) };
    if (delivery.sentAt.isValid())
        parts.append(QLocale().toString(delivery.sentAt.toLocalTime(), QLocale::ShortFormat));
    if (delivery.attempts > 0)
        parts.append(tr("%Ln tries", nullptr, delivery.attempts));
    if (!delivery.answer.isEmpty())
        parts.append(tr("answer: %1").arg(delivery.answer));
    return parts.join(QStringLiteral(" · "));
}

QString AlertWords::counted(const QStringList &kinds)
{
    QStringList order = kinds;
    order.removeDuplicates();
    QStringList parts;
    parts.reserve(order.size());
    for (const QString &one : std::as_const(order))
        parts.append(kind(one) + QLatin1Char(' ') + Words::number(kinds.count(one)));
    return parts.join(QStringLiteral(" · "));
}

QString shapedSeverity(const AlertLine &alert)
{
    const QString shape = alert.isGrave() ? QStringLiteral("● ") : QStringLiteral("◆ ");
    return shape + AlertWords::severity(alert.severity);
}

Mark markOf(const AlertLine &alert)
{
    if (!alert.isOpen() || alert.isAcknowledged())
        return Mark::Quiet;
    return alert.isGrave() ? Mark::Bad : Mark::Caution;
}

AlertTarget targetOf(const AlertLine &alert)
{
    if (alert.kind == QLatin1String("kpi"))
        return { QStringLiteral("kpi"), alert.subject };
    if (alert.kind == QLatin1String("warehouse"))
        return { QStringLiteral("settings"), QStringLiteral("WAREHOUSE") };
    if (alert.isProduct)
        return { QStringLiteral("stock"), alert.subject };
    return { QStringLiteral("runs"), alert.runId };
}

} // namespace jaego
