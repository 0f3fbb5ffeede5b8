// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bulk/bulktablemodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace jaego {

class BulkView;

/// Many adjustments in one table: typed, pasted from a spreadsheet or read from a file; every line
/// with what it would do and what is wrong with it, before anything is sent.
class BulkDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BulkDialog(BulkTableModel *model, QWidget *parent = nullptr);

    void setUndoable(int count);
    void tell(const QString &words);

Q_SIGNALS:
    void applyWanted();
    void undoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeButtons();
    void paste();
    void import();
    void read(const QString &path);
    void remove();
    void clear();
    void confirm();
    void showCounts();

    BulkTableModel *m_model;
    BulkView *m_view;
    QComboBox *m_reason = nullptr;
    QLabel *m_counts;
    QLabel *m_words;
    QPushButton *m_apply = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace jaego
