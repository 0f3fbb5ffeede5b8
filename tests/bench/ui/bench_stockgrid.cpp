// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the seller waits at 100,000 products: for the first picture, for a keystroke in the
// filter, for a sort, for a scroll step, and for 10,000 changed products.
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/stockgrid.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/stallwatchdog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace jaego;

constexpr int kProducts = 100'000;

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral("%1 median %2 ms, worst %3 ms (%4 times)\n")
                               .arg(what, -52)
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times.back(), 0, 'f', 1)
                               .arg(times.size());
}

/// Until the picture on the screen is the new one.
void paint(QWidget *window)
{
    QCoreApplication::processEvents();
    window->repaint();
}

class FilterProxy final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    setWindowLanguage(QStringLiteral("ko"));
    registerEngineTypes();
    QTemporaryDir data;
    InventedShop shop(kProducts);
    EngineLink link;
    const StockSnapshot everything = shop.everything();

    std::unique_ptr<MainWindow> window;
    print(QStringLiteral("window made and painted, no products"), { milliseconds([&] {
              window =
                  std::make_unique<MainWindow>(&link, WindowOptions{ true, data.path(), false }, allPlaces());
              window->show();
              paint(window.get());
          }) });
    print(QStringLiteral("first snapshot of 100,000 to painted rows"), { milliseconds([&] {
              Q_EMIT link.stockChanged(everything);
              paint(window.get());
          }) });
    auto *page = qobject_cast<StockPage *>(window->page(QStringLiteral("stock")));
    StockTableModel *model = page->model();
    StockGrid *grid = page->grid();
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents(); // search keys are built in slices

    std::vector<double> keys;
    for (const QString &word :
         { QStringLiteral("ㅎㄹㅂ"), QStringLiteral("usb"), QStringLiteral("머그 12") }) {
        for (int length = 1; length <= word.size(); ++length)
            keys.push_back(milliseconds([&] {
                model->setFilterText(word.left(length));
                paint(window.get());
            }));
        for (int length = static_cast<int>(word.size()) - 1; length >= 0; --length)
            keys.push_back(milliseconds([&] {
                model->setFilterText(word.left(length));
                paint(window.get());
            }));
    }
    print(QStringLiteral("filter keystroke to repainted rows"), keys);

    for (int column = 0; column < kStockColumnCount; ++column) {
        std::vector<double> sorts;
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder })
            sorts.push_back(milliseconds([&] {
                model->sort(column, order);
                paint(window.get());
            }));
        print(QStringLiteral("sort by ") + model->headerData(column, Qt::Horizontal).toString(), sorts);
    }

    std::vector<double> scrolls;
    scrolls.reserve(200);
    for (int i = 0; i < 200; ++i)
        scrolls.push_back(milliseconds([&] {
            grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->value() + 26 * 17);
            paint(grid);
        }));
    print(QStringLiteral("scroll frame"), scrolls);

    std::vector<double> changes;
    for (int round = 1; round <= 10; ++round) {
        QVector<StockRow> rows;
        for (int i = 0; i < 10'000; ++i) {
            StockRow row = shop.rows()[(i * 10 + round) % kProducts];
            row.onHand += Units(round);
            rows.append(row);
        }
        const StockSnapshot snapshot = shop.changed(std::move(rows));
        changes.push_back(milliseconds([&] {
            Q_EMIT link.stockChanged(snapshot);
            paint(window.get());
        }));
    }
    print(QStringLiteral("10,000 changed products to repainted rows"), changes);

    FilterProxy proxy;
    proxy.setSourceModel(model);
    proxy.setSortRole(StockTableModel::SortRole);
    proxy.setFilterKeyColumn(static_cast<int>(StockColumn::Name));
    print(QStringLiteral("for comparison, a proxy model: sort by a number"),
          { milliseconds([&] { proxy.sort(static_cast<int>(StockColumn::OnHand)); }) });
    print(QStringLiteral("for comparison, a proxy model: sort by name"),
          { milliseconds([&] { proxy.sort(static_cast<int>(StockColumn::Name)); }) });
    print(QStringLiteral("for comparison, a proxy model: filter by name"),
          { milliseconds([&] { proxy.setFilterFixedString(QStringLiteral("머그")); }) });
    return 0;
}
