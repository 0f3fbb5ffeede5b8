// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review/reviewstory.h"
#include "ui/shell/page.h"

#include <QTimer>

class QFrame;
class QStackedLayout;
class QStackedWidget;

namespace jaego {

class ActionRow;
class HoldsDesk;
class BlankState;
class LinkView;
class ReviewBar;
class ReviewPanel;
class ReviewTable;
struct ReviewDecision;

/// 불일치 검토: every difference as a line to decide on, and listings to be linked.
class ReviewPage final : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("review"); }
    [[nodiscard]] QString title() const override;
    void activated() override;
    /// A SKU, or "links".
    void open(const QString &what) override;
    void focusSearch() override;
    void remember() override;

    [[nodiscard]] ReviewTableModel *model() { return &m_model; }
    [[nodiscard]] ReviewTable *table() const { return m_table; }
    [[nodiscard]] LinkView *links() const { return m_links; }
    [[nodiscard]] bool showsLinks() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLines();
    void listen();
    void restore();
    void askAgain();
    void askSoon();
    void take(const ReviewSnapshot &snapshot);
    void showState();
    void showChoice();
    void act(ReviewAction action);
    void holdChosen();
    void approve(const QList<ReviewLine> &lines, bool ask);
    void reject();
    void retry();
    void unlink();
    void showLinks(const std::optional<ListingKey> &listing);
    void showDifferences();
    void send(const ReviewDecision &decision);

    ReviewTableModel m_model;
    QStackedWidget *m_views = nullptr;
    QWidget *m_lines = nullptr;
    LinkView *m_links = nullptr;
    ReviewBar *m_bar = nullptr;
    ReviewTable *m_table = nullptr;
    QFrame *m_tablePanel = nullptr;
    QStackedLayout *m_stack = nullptr;
    BlankState *m_blank = nullptr;
    ReviewPanel *m_panel = nullptr;
    HoldsDesk *m_holds = nullptr;
    ActionRow *m_actions = nullptr;
    QTimer m_asking; ///< not more often than this
    QTimer m_clock; ///< ages grow
    bool m_asked = false; ///< an answer is awaited
    bool m_stale = true; ///< something has changed since the last question
    QString m_wanted; ///< a SKU to be shown when its line comes
};

} // namespace jaego
