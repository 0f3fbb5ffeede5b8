// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jaego {

class HelpBrowser;

/// The handbook in a window of its own: contents at the left, the page beside them, search
/// in all pages (Ctrl+F), back and forward (Alt+Left, Alt+Right), Esc closes.
class HandbookWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HandbookWindow(QWidget *parent = nullptr);

    /// The page of a place of the window.
    void openFor(const QString &place);
    void openPage(const QString &page);
    [[nodiscard]] QString page() const;
    void search(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void list();
    void follow();

    QString m_language;
    QPushButton *m_back;
    QPushButton *m_forward;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_found;
    HelpBrowser *m_text;
};

} // namespace jaego
