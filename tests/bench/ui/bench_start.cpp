// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start of the program to rows one can work with, on a warm database of 100,000 products ×
// 3 channels: the program's own session, engine thread and window. The physical limit printed beside
// it is the time SQLite takes to hand over the same rows, read once and thrown away.
#include "app/enginehost.h"
#include "measure.h"
#include "storage/store.h"
#include "ui/i18n/translations.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace jaego;
using namespace jaego::bench;

constexpr int kProducts = 100'000;

[[nodiscard]] Status fill(Store *store)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<StoredProduct> products;
    QList<Product> ledger;
    QList<Listing> listings;
    QList<Mapping> mappings;
    QList<Observation> readings;
    products.reserve(kProducts);
    ledger.reserve(kProducts);
    for (int i = 0; i < kProducts; ++i) {
        StoredProduct row;
        row.product.sku = QStringLiteral("P-%1").arg(i, 6, 10, QLatin1Char('0'));
        row.product.name = QStringLiteral("제주담다 한라봉청 %1호").arg(i);
        row.onHand = Units(i % 200);
        row.asOf = now;
        row.active = true;
        products.append(row);
        ledger.append(row.product);
        for (const ChannelId channel : kChannels) {
            Listing listing;
            listing.key = { channel, QString::number(3'000'000'000LL + i) };
            listing.title = row.product.name;
            listing.sellerCode = row.product.sku;
            listings.append(listing);
            mappings.append({ listing.key, { { row.product.sku, 1 } } });
            readings.append({ listing.key, row.onHand, SaleState::OnSale, now });
        }
    }
    for (const Status &done :
         { store->catalogue.saveProducts(products), store->ledger.saveProducts(ledger, now),
           store->catalogue.saveListings(listings), store->catalogue.replaceMappings(mappings),
           store->catalogue.saveObservations(readings) }) {
        if (!done)
            return done;
    }
    return Done{};
}

int makeDatabase(const QString &path)
{
    auto opened = Database::open(path);
    if (!opened)
        return 1;
    Store store(**opened);
    const Status filled = fill(&store);
    if (!filled)
        QTextStream(stderr) << filled.error().message << '\n';
    return filled ? 0 : 1;
}

double readOnce(const QString &path)
{
    return milliseconds([&] {
        auto opened = Database::openReadOnly(path);
        if (!opened)
            return;
        const CatalogueRepository catalogue(**opened);
        (void)catalogue.products();
        (void)catalogue.listings();
        (void)catalogue.mappings();
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    setWindowLanguage(QStringLiteral("ko"));
    registerEngineTypes();
    QTemporaryDir folder;
    CommandLine line;
    line.dataDir = folder.filePath(QStringLiteral("data"));
    QDir().mkpath(line.dataDir);
    const QString database = QDir(line.dataDir).filePath(QStringLiteral("jaego.sqlite"));
    if (makeDatabase(database) != 0)
        return 1;
    QFile config(QDir(line.dataDir).filePath(QStringLiteral("jaego.ini")));
    if (!config.open(QIODevice::WriteOnly))
        return 1;
    config.write("[warehouse]\nkind=ledger\n[coupang]\nenabled=false\n[naver]\nenabled=false\n"
                 "[cafe24]\nenabled=false\n[schedule]\nenabled=false\n");
    config.close();
    print(QStringLiteral("the same rows read from SQLite once"), { readOnce(database), readOnce(database) });

    std::vector<double> painted;
    std::vector<double> usable;
    for (int round = 0; round < 1; ++round) {
        QElapsedTimer timer;
        timer.start();
        Session session;
        if (session.prepare(line) != 0 || session.lock() != 0)
            return 1;
        EngineLink link;
        EngineHost host(&session, &link);
        QObject::connect(&host, &EngineHost::failed, &app, [](const QString &words) {
            QTextStream(stderr) << words << Qt::endl;
            std::exit(1);
        });
        host.start(); // as the program does: the engine reads while the window is being made
        MainWindow window(&link, { false, line.dataDir, false }, allPlaces());
        window.show();
        paint(&window);
        painted.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        const auto *page = qobject_cast<StockPage *>(window.page(QStringLiteral("stock")));
        while (page->model()->rowCount() < kProducts)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint(&window);
        usable.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QEventLoop ended;
        QObject::connect(&host, &EngineHost::finished, &ended, &QEventLoop::quit);
        QMetaObject::invokeMethod(&host, &EngineHost::stop, Qt::QueuedConnection);
        ended.exec();
    }
    print(QStringLiteral("program start to painted window"), painted);
    print(QStringLiteral("program start to 100,000 painted products"), usable);
    return 0;
}
