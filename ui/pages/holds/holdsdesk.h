// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/pages/holds/holddialog.h"
#include "ui/pages/holds/holdsdialog.h"

#include <QPointer>

namespace jaego {

/// "Do not touch" as a page offers it: asks, sends, lists.
class HoldsDesk final : public QObject {
    Q_OBJECT
public:
    HoldsDesk(EngineLink *link, std::function<QString(const Sku &)> nameOf, QWidget *window);

    /// Asks for reason and end, then sets all of these; nothing for none.
    void ask(const QList<Hold> &wanted);
    void askForProducts(const QList<Sku> &skus);
    void showList();
    [[nodiscard]] const QList<Hold> &holds() const { return m_holds; }

Q_SIGNALS:
    void placeWanted(const QString &sku);

private:
    [[nodiscard]] QString wordsFor(const QList<Hold> &wanted) const;

    EngineLink *m_link;
    std::function<QString(const Sku &)> m_nameOf;
    QWidget *m_window;
    QList<Hold> m_holds;
    QPointer<HoldDialog> m_dialog;
    QPointer<HoldsDialog> m_list;
};

} // namespace jaego
