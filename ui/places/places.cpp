// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/places.h"

#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/kpi/kpipage.h"
#include "ui/pages/purchasing/purchasingpage.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/runs/runspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/stock/stockpage.h"

#include <QCoreApplication>

namespace jaego {

namespace {

class PlaceTitles {
    Q_DECLARE_TR_FUNCTIONS(jaego::PlaceTitles)
public:
    static QString stock() { return tr("Stock"); }
    static QString review() { return tr("Review"); }
    static QString runs() { return tr("Runs"); }
    static QString kpi() { return tr("KPIs"); }
    static QString purchasing() { return tr("Purchasing"); }
    static QString alerts() { return tr("Alerts"); }
    static QString settings() { return tr("Settings"); }
};

template <typename PageClass>
Place place(const QString &id, const QString &title, bool atBottom = false)
{
    return { id, title, id, atBottom, [](const PageContext &context, QWidget *parent) -> Page * {
                return new PageClass(context, parent);
            } };
}

} // namespace

QList<Place> allPlaces()
{
    return { place<StockPage>(QStringLiteral("stock"), PlaceTitles::stock()),
             place<ReviewPage>(QStringLiteral("review"), PlaceTitles::review()),
             place<RunsPage>(QStringLiteral("runs"), PlaceTitles::runs()),
             place<KpiPage>(QStringLiteral("kpi"), PlaceTitles::kpi()),
             place<PurchasingPage>(QStringLiteral("purchasing"), PlaceTitles::purchasing()),
             place<AlertsPage>(QStringLiteral("alerts"), PlaceTitles::alerts()),
             place<SettingsPage>(QStringLiteral("settings"), PlaceTitles::settings(), true) };
}

} // namespace jaego
