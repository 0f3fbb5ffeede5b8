// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/review/linktablemodel.h"
#include "ui/models/review/productfinder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace jaego {

class BlankState;

/// Listings that sell nobody knows what, beside what they may well sell.
class LinkView final : public QWidget {
    Q_OBJECT
public:
    explicit LinkView(EngineLink *link, QWidget *parent = nullptr);

    /// Asks for guesses anew; `listing` becomes the current row when it is there.
    void enter(const std::optional<ListingKey> &listing = {});
    void follow(const StockSnapshot &snapshot) { m_finder.follow(snapshot); }
    void focusSearch();
    [[nodiscard]] LinkTableModel *model() { return &m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void leaveWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    QPushButton *button(const QString &words, const QString &key, const QString &hint);
    bool keyPressed(QKeyEvent *event);
    void showState();
    void fitColumns();
    void accept();
    void acceptAll();
    void chooseProduct();
    void importFile();
    void exportFile();

    EngineLink *m_link;
    LinkTableModel m_model;
    ProductFinder m_finder;
    QLabel *m_summary = nullptr;
    QLineEdit *m_box = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_panel = nullptr;
    BlankState *m_blank = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_choose = nullptr;
    std::optional<ListingKey> m_wanted;
};

} // namespace jaego
