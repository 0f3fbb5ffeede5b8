// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/places.h"

#include "ui/pages/stock/stockpage.h"
#ifdef JAEGO_PLACE_RUNS
#include "ui/pages/runs/runspage.h"
#endif
#ifdef JAEGO_PLACE_KPI
#include "ui/pages/kpi/kpipage.h"
#endif
#ifdef JAEGO_PLACE_SETTINGS
#include "ui/pages/settings/settingspage.h"
#endif

#include <QCoreApplication>

namespace jaego {

namespace {

class PlaceTitles {
    Q_DECLARE_TR_FUNCTIONS(jaego::PlaceTitles)
public:
    static QString stock() { return tr("Stock"); }
    [[maybe_unused]] static QString runs() { return tr("Runs"); }
    [[maybe_unused]] static QString kpi() { return tr("KPIs"); }
    [[maybe_unused]] static QString settings() { return tr("Settings"); }
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
    QList<Place> places{ place<StockPage>(QStringLiteral("stock"), PlaceTitles::stock()) };
#ifdef JAEGO_PLACE_RUNS
    places.append(place<RunsPage>(QStringLiteral("runs"), PlaceTitles::runs()));
#endif
#ifdef JAEGO_PLACE_KPI
    places.append(place<KpiPage>(QStringLiteral("kpi"), PlaceTitles::kpi()));
#endif
#ifdef JAEGO_PLACE_SETTINGS
    places.append(place<SettingsPage>(QStringLiteral("settings"), PlaceTitles::settings(), true));
#endif
    return places;
}

} // namespace jaego
