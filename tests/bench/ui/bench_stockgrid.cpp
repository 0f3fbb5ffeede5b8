// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the seller waits at 100,000 products × 3 channels: for a keystroke in the filter, for a
// sort, for a scroll step, and for changes that come in while scrolling. Beside each figure what a
// stock QSortFilterProxyModel over the same rows does in the same run, in a plain table view.
#include "gui/inventedshop.h"
#include "measure.h"
#include "ui/i18n/translations.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/stockgrid.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

namespace {

using namespace jaego;
using namespace jaego::bench;

constexpr int kProducts = 100'000;
constexpr int kScrollStep = 26 * 17;

/// The usual way: the same rows, a proxy that filters by name and sorts by a role.
struct StockView {
    explicit StockView(const StockSnapshot &everything)
    {
        rows.apply(everything);
        proxy.setSourceModel(&rows);
        proxy.setFilterKeyColumn(static_cast<int>(StockColumn::Name));
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        view.setModel(&proxy);
        view.resize(1100, 760);
        view.show();
        paint(&view);
    }
    StockTableModel rows;
    QSortFilterProxyModel proxy;
    QTableView view;
};

const QStringList &words()
{
    static const QStringList all{ QStringLiteral("한라봉"), QStringLiteral("usb"),
                                  QStringLiteral("머그 12") };
    return all;
}

/// Each word typed letter by letter, and taken back letter by letter.
template <typename Type>
std::vector<double> keystrokes(const QStringList &typed, Type type)
{
    std::vector<double> times;
    for (const QString &word : typed) {
        for (int length = 1; length <= word.size(); ++length)
            times.push_back(milliseconds([&] { type(word.left(length)); }));
        for (int length = static_cast<int>(word.size()) - 1; length >= 0; --length)
            times.push_back(milliseconds([&] { type(word.left(length)); }));
    }
    return times;
}

std::vector<double> scrolls(QTableView *view)
{
    std::vector<double> times;
    times.reserve(200);
    view->verticalScrollBar()->setValue(0);
    const int step = view->verticalScrollMode() == QAbstractItemView::ScrollPerPixel ? kScrollStep : 17;
    for (int i = 0; i < 200; ++i)
        times.push_back(milliseconds([&] {
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + step);
            paint(view);
        }));
    return times;
}

StockSnapshot changesOf(InventedShop *shop, int round, int products)
{
    QVector<StockRow> rows;
    rows.reserve(products);
    const int stride = kProducts / products;
    for (int i = 0; i < products; ++i) {
        StockRow row = shop->rows()[(i * stride + round) % kProducts];
        row.onHand += Units(round);
        rows.append(row);
    }
    return shop->changed(std::move(rows));
}

/// A second of work: ten snapshots of a thousand changed products, a scroll step after each.
template <typename Apply>
std::vector<double> changesWhileScrolling(InventedShop *shop, QTableView *view, Apply apply, bool *kept)
{
    std::vector<double> times;
    view->verticalScrollBar()->setValue(0);
    view->selectionModel()->setCurrentIndex(view->model()->index(5, 2),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString chosen = view->currentIndex().siblingAtColumn(1).data().toString();
    const int step = view->verticalScrollMode() == QAbstractItemView::ScrollPerPixel ? 26 : 1;
    for (int round = 1; round <= 50; ++round) {
        const StockSnapshot snapshot = changesOf(shop, round, 1'000);
        const int before = view->verticalScrollBar()->value();
        times.push_back(milliseconds([&] {
            apply(snapshot);
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + step);
            paint(view);
        }));
        *kept = *kept && view->verticalScrollBar()->value() == before + step;
    }
    *kept = *kept && view->currentIndex().siblingAtColumn(1).data().toString() == chosen
        && view->selectionModel()->selectedRows().size() == 1;
    return times;
}

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
    StockView stock(everything);

    const auto ours = [&](const QString &text) {
        model->setFilterText(text);
        paint(window.get());
    };
    compare(QStringLiteral("filter keystroke to repainted rows"), keystrokes(words(), ours),
            keystrokes(words(), [&](const QString &text) {
                stock.proxy.setFilterFixedString(text);
                paint(&stock.view);
            }));
    print(QStringLiteral("the same by first consonants (ㅎㄹㅂ)"),
          keystrokes({ QStringLiteral("ㅎㄹㅂ") }, ours));

    for (int column = 0; column < kStockColumnCount; ++column) {
        std::vector<double> fast;
        std::vector<double> usual;
        stock.proxy.setSortRole(static_cast<StockColumn>(column) == StockColumn::Name
                                        || static_cast<StockColumn>(column) == StockColumn::Sku
                                    ? static_cast<int>(Qt::DisplayRole)
                                    : static_cast<int>(StockTableModel::SortRole));
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            fast.push_back(milliseconds([&] {
                model->sort(column, order);
                paint(window.get());
            }));
            usual.push_back(milliseconds([&] {
                stock.proxy.sort(column, order);
                paint(&stock.view);
            }));
        }
        compare(QStringLiteral("sort by ") + model->headerData(column, Qt::Horizontal).toString(), fast,
                usual);
    }
    compare(QStringLiteral("scroll frame"), scrolls(grid), scrolls(&stock.view));

    bool kept = true;
    bool stockKept = true;
    const auto mine = changesWhileScrolling(
        &shop, grid, [&](const StockSnapshot &snapshot) { Q_EMIT link.stockChanged(snapshot); }, &kept);
    const auto theirs = changesWhileScrolling(
        &shop, &stock.view, [&](const StockSnapshot &snapshot) { stock.rows.apply(snapshot); }, &stockKept);
    compare(QStringLiteral("1,000 changed products and a scroll step"), mine, theirs);
    const auto word = [](bool yes) { return yes ? QStringLiteral("kept") : QStringLiteral("LOST"); };
    QTextStream(stdout) << QStringLiteral("selection and scroll position: %1 | proxy model: %2\n")
                               .arg(word(kept), word(stockKept));
    std::vector<double> many;
    for (int round = 60; round < 70; ++round) {
        const StockSnapshot snapshot = changesOf(&shop, round, 10'000);
        many.push_back(milliseconds([&] {
            Q_EMIT link.stockChanged(snapshot);
            paint(window.get());
        }));
    }
    print(QStringLiteral("10,000 changed products at once to repainted rows"), many);
    return kept ? 0 : 1;
}
