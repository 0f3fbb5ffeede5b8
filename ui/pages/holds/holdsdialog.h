// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hold.h"
#include "ui/models/history/columntable.h"

#include <QDialog>

class QPushButton;

namespace jaego {

class MarkTable;

/// Everything that is not to be touched, by whom and why; Delete lifts.
class HoldsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `nameOf`: a product's name, for its code.
    HoldsDialog(std::function<QString(const Sku &)> nameOf, QWidget *parent);

    void show(const QList<Hold> &holds);
    [[nodiscard]] const QList<Hold> &holds() const { return m_table.rows(); }

Q_SIGNALS:
    void liftWanted(const QString &holdId);
    void placeWanted(const QString &sku);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lift();
    [[nodiscard]] QStringList chosen() const;

    ColumnTable<Hold> m_table;
    QList<Hold> m_shown;
    MarkTable *m_view;
    QPushButton *m_lift = nullptr;
};

} // namespace jaego
