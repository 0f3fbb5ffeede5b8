// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jaego {

/// The table of a bulk adjustment: typing goes into the model letter by letter, Tab goes from one
/// field that can be typed into to the next.
class BulkView final : public QTableView {
    Q_OBJECT
public:
    explicit BulkView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QList<int> selectedRowNumbers() const;

Q_SIGNALS:
    void pasteWanted();
    void removeWanted();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace jaego
