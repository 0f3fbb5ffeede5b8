// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/adjustmentdraft.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedLayout;

namespace jaego {

class AdjustmentDesk;
class BulkDesk;
class EmptyState;
class FilterBar;
class HoldsDesk;
class ProductPanel;
class StockGrid;
class StockTableModel;
class StoryDesk;
class ViewsMenu;
struct SavedView;

/// 재고 현황: every product beside what each channel shows.
class StockPage final : public Page {
    Q_OBJECT
public:
    explicit StockPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("stock"); }
    [[nodiscard]] QString title() const override { return tr("Stock"); }
    void activated() override;
    void open(const QString &what) override;
    void focusSearch() override;
    void remember() override;

    [[nodiscard]] StockTableModel *model() const { return m_model; }
    [[nodiscard]] StockGrid *grid() const { return m_grid; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void listen();
    void restore();
    void applySnapshot(const StockSnapshot &snapshot);
    void showState();
    void showChoice();
    void showStatusLine();
    void adjustCurrent();
    void syncSelection(bool dryRun);
    void openStory();
    void tellDraft();
    void importLedger();
    void clearFilter();
    void settleWhenIdle();
    [[nodiscard]] SavedView currentView() const;
    void showView(const SavedView &view);

    StockTableModel *m_model;
    FilterBar *m_filter;
    StockGrid *m_grid;
    QWidget *m_gridPanel;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty;
    ProductPanel *m_panel;
    AdjustmentDesk *m_desk;
    HoldsDesk *m_holds;
    StoryDesk *m_story;
    BulkDesk *m_bulk;
    ViewsMenu *m_views = nullptr;
    TargetPolicy m_policy;
    QTimer m_clock; ///< ages grow
    QTimer m_idle; ///< nobody has touched anything for a while
    bool m_anySnapshot = false;
    bool m_toldDraft = false;
};

} // namespace jaego
