// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/undo/undolines.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace jaego {

class MarkTable;

/// The inverse of a run, reviewed before anything is sent: every line with what it shows now and
/// what it would show, Space leaves a line out, Enter applies.
class UndoDialog final : public QDialog {
    Q_OBJECT
public:
    explicit UndoDialog(const UndoPlan &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const jaego::UndoChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeTerms();
    void toggle();
    void showCount();
    void send();

    UndoLines m_lines;
    ColumnTable<UndoLine> m_table;
    MarkTable *m_view = nullptr;
    QLineEdit *m_reason = nullptr;
    QDateEdit *m_until = nullptr;
    QCheckBox *m_forGood = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace jaego
