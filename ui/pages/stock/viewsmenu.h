// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/savedviews.h"

#include <QToolButton>

#include <functional>

class QMenu;
class QSettings;

namespace jaego {

/// The stock list's views: chosen here or with Alt+1 … 9, saved with Ctrl+Shift+S, deleted
/// after a question.
class ViewsMenu final : public QToolButton {
    Q_OBJECT
public:
    /// `page`: where the keys count. `current`: what the list shows now, without a name.
    ViewsMenu(QSettings *memory, std::function<SavedView()> current, QWidget *page);

    [[nodiscard]] const SavedViews &views() const { return m_views; }
    /// The name of the view that is shown, if it is one of these.
    void showCurrent();
    void askForName();
    void askToDelete(const QString &name);

Q_SIGNALS:
    void chosen(const jaego::SavedView &view);

private:
    void fill();
    void choose(int number);
    void save(const QString &name);

    QSettings *m_memory;
    std::function<SavedView()> m_current;
    QWidget *m_page;
    QMenu *m_menu;
    SavedViews m_views;
};

} // namespace jaego
