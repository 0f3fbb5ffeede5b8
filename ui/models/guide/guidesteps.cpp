// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guide/guidesteps.h"

#include "ui/models/history/secretlist.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace jaego {

namespace {

struct GuideText {
    Q_DECLARE_TR_FUNCTIONS(jaego::GuideText)
};

} // namespace

bool nothingConfigured(const Settings &settings, const QStringList &secrets)
{
    return secrets.isEmpty() && settings.coupang.vendorId.isEmpty() && settings.cafe24.mallId.isEmpty()
        && settings.warehouse.kind == WarehouseKind::Ledger;
}

QString GuideWords::title(GuideStep step)
{
    switch (step) {
    case GuideStep::Welcome:
        return GuideText::tr("Welcome");
    case GuideStep::Linking:
        return GuideText::tr("Linking");
    case GuideStep::Finish:
        return GuideText::tr("First preview");
    default:
        return Words::source(source(step));
    }
}

QString GuideWords::about(GuideStep step)
{
    switch (step) {
    case GuideStep::Welcome:
        return GuideText::tr("Jaego keeps what Coupang, Naver and Cafe24 show in step with your warehouse. "
                             "Nothing is written to a shop before you have seen a preview and said so.");
    case GuideStep::Warehouse:
        return GuideText::tr("The one place that says how many there are. Either Jaego counts itself, or it "
                             "asks your warehouse system over HTTP.");
    case GuideStep::Coupang:
        return GuideText::tr("In Coupang Wing, under the company's information, issue an OPEN API key with "
                             "this computer's address. It shows the vendor id, the access key and the secret "
                             "key.");
    case GuideStep::Naver:
        return GuideText::tr("In Naver's Commerce API Center, register an application of your own store with "
                             "this computer's address. It shows the application's id and secret.");
    case GuideStep::Cafe24:
        return GuideText::tr("In the Cafe24 developer center, make an app for your mall that may read and "
                             "write products and read orders. It shows the client id and secret; installing "
                             "it gives the refresh token.");
    case GuideStep::Linking:
        return GuideText::tr("Each listing must be linked to the product that it sells. Where the seller "
                             "code is the warehouse's SKU, Jaego does it by itself; the rest waits in the "
                             "review place (key M) with likely products beside it.");
    case GuideStep::Finish:
        return GuideText::tr("The preview reads everything and lists every number it would change, the most "
                             "dangerous first. It writes nothing. Apply it there, or change something and "
                             "look again.");
    }
    return {};
}

QString GuideWords::source(GuideStep step)
{
    switch (step) {
    case GuideStep::Warehouse:
        return QStringLiteral("WAREHOUSE");
    case GuideStep::Coupang:
        return QStringLiteral("COUPANG");
    case GuideStep::Naver:
        return QStringLiteral("NAVER");
    case GuideStep::Cafe24:
        return QStringLiteral("CAFE24");
    default:
        return {};
    }
}

QStringList GuideWords::fields(GuideStep step)
{
    switch (step) {
    case GuideStep::Warehouse:
        return { QStringLiteral("warehouse.kind"), QStringLiteral("warehouse.base_url"),
                 QStringLiteral("warehouse.reports"), QStringLiteral("warehouse.order_lag_seconds") };
    case GuideStep::Coupang:
        return { QStringLiteral("coupang.enabled"), QStringLiteral("coupang.vendor_id") };
    case GuideStep::Naver:
        return { QStringLiteral("naver.enabled") };
    case GuideStep::Cafe24:
        return { QStringLiteral("cafe24.enabled"), QStringLiteral("cafe24.mall_id") };
    default:
        return {};
    }
}

bool GuideWords::isOn(GuideStep step, const Settings &settings)
{
    switch (step) {
    case GuideStep::Coupang:
        return settings.coupang.enabled;
    case GuideStep::Naver:
        return settings.naver.enabled;
    case GuideStep::Cafe24:
        return settings.cafe24.enabled;
    default:
        return true;
    }
}

QStringList GuideWords::missing(GuideStep step, const Settings &settings, const QStringList &secrets)
{
    QStringList out;
    if (!isOn(step, settings))
        return out;
    if (step == GuideStep::Coupang && settings.coupang.vendorId.isEmpty())
        out.append(GuideText::tr("Vendor id"));
    if (step == GuideStep::Cafe24 && settings.cafe24.mallId.isEmpty())
        out.append(GuideText::tr("Mall id"));
    const bool http = settings.warehouse.kind == WarehouseKind::Http;
    if (step == GuideStep::Warehouse && http && settings.warehouse.baseUrl.isEmpty())
        out.append(GuideText::tr("Address"));
    if (step == GuideStep::Warehouse && !http)
        return out;
    for (const SecretEntry &entry : secretEntries()) {
        if (!entry.source.isEmpty() && entry.source == source(step) && !secrets.contains(entry.name))
            out.append(entry.label);
    }
    return out;
}

QString GuideWords::consequences(WarehouseReports reports)
{
    if (reports == WarehouseReports::OnHand)
        return GuideText::tr("Jaego takes open orders off the number itself. If the warehouse had already "
                             "left them out, they are taken off twice and you sell less than you could.");
    return GuideText::tr("Jaego shows the number as it is. If it were everything on the shelf, what is "
                         "already sold would be offered again, and you would oversell.");
}

} // namespace jaego
