// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerts/alertstory.h"

#include "ui/models/alerts/alertwords.h"
#include "ui/text/words.h"

#include <algorithm>

namespace jaego {

namespace {

class StoryWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::AlertStory)
public:
    static QString opens(const QString &place)
    {
        if (place == QLatin1String("stock"))
            return tr("Open the product");
        if (place == QLatin1String("kpi"))
            return tr("Open the measure");
        return place == QLatin1String("settings") ? tr("Open the settings") : tr("Open the run");
    }
    static QList<std::pair<QString, QString>> facts(const AlertLine &alert, const QDateTime &now)
    {
        QList<std::pair<QString, QString>> facts{ { tr("Raised"), Words::dateTime(alert.raisedAt) } };
        if (alert.isOpen()) {
            facts.append(std::pair{ tr("Open for"), Words::duration(alert.raisedAt.msecsTo(now)) });
        } else {
            facts.append(std::pair{ tr("Ended"), Words::dateTime(alert.clearedAt) });
            facts.append(std::pair{ tr("Lasted"), Words::duration(alert.raisedAt.msecsTo(alert.clearedAt)) });
        }
        if (alert.isAcknowledged())
            facts.append(
                std::pair{ tr("Acknowledged"),
                           tr("%1 · %2").arg(alert.acknowledgedBy, Words::dateTime(alert.acknowledgedAt)) });
        else
            facts.append(std::pair{ tr("Acknowledged"), tr("by nobody") });
        return facts;
    }
    static QString nobody() { return tr("Meant for nobody outside this window"); }
};

} // namespace

AlertStory storyOf(const AlertLine *alert, const QDateTime &now)
{
    AlertStory story;
    if (!alert)
        return story;
    story.title = AlertWords::kind(alert->kind);
    story.about = AlertWords::subject(*alert);
    story.mark = markOf(*alert);
    story.severity =
        story.mark == Mark::Quiet ? shapedSeverity(*alert) : AlertWords::severity(alert->severity);
    story.text = alert->text;
    story.advice = alert->isOpen() ? AlertWords::advice(alert->kind) : QString();
    story.facts = StoryWords::facts(*alert, now);
    for (const AlertDelivery &delivery : alert->deliveries)
        story.deliveries.append(AlertWords::route(delivery.route) + QStringLiteral(": ")
                                + AlertWords::delivery(delivery));
    for (const QString &route : alert->routes) {
        const bool told = std::any_of(alert->deliveries.begin(), alert->deliveries.end(),
                                      [&route](const AlertDelivery &one) { return one.route == route; });
        if (!told) {
            AlertLine line = *alert; // no message was made for this route
            if (!alert->deliveries.isEmpty())
                line.state = QStringLiteral("not_sent");
            story.deliveries.append(AlertWords::route(route) + QStringLiteral(": ")
                                    + AlertWords::delivery(line));
        }
    }
    if (story.deliveries.isEmpty())
        story.deliveries.append(StoryWords::nobody());
    story.openWords = StoryWords::opens(targetOf(*alert).place);
    story.mayAcknowledge = alert->isOpen() && !alert->isAcknowledged();
    return story;
}

} // namespace jaego
