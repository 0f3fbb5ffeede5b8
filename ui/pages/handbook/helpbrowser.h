// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace jaego {

/// Shows a page of the handbook in the colours of the window.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    HelpBrowser(QString language, QWidget *parent);

    void openPage(const QString &page);
    [[nodiscard]] QString page() const { return m_page; }
    /// Every place of these words is marked; gives their number.
    int mark(const QString &words);
    /// The next marked place after the cursor, from the top again at the end.
    void showNext();

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    void dress();
    [[nodiscard]] QVariant pictureFor(const QString &file) const;

    QString m_language;
    QString m_page;
    QString m_marked;
};

} // namespace jaego
