// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/database/databasesetup.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace jaego {

/// Somebody's database becomes the warehouse: where it is, what is asked, its first rows and what their
/// columns mean, how a count is corrected. Text that will be run stands there as it will be run.
class DatabaseDialog final : public QDialog {
    Q_OBJECT
public:
    /// Takes the model over.
    explicit DatabaseDialog(DatabaseSetup *model, QWidget *parent = nullptr);

private:
    void makeConnection(QVBoxLayout *layout);
    void makeQuery(QVBoxLayout *layout);
    void makeRows(QVBoxLayout *layout);
    void makeStatement(QVBoxLayout *layout);
    void makeButtons(QVBoxLayout *layout);
    [[nodiscard]] QLabel *addHeading(QVBoxLayout *layout, const QString &words);
    [[nodiscard]] QLabel *addWords(QVBoxLayout *layout, const char *name);
    QLineEdit *addLine(QGridLayout *grid, int row, int column, const QString &label, const char *name);
    void takeConnection();
    void refresh();
    void refreshChoices();

    DatabaseSetup *m_model;
    QComboBox *m_driver = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_others = nullptr;
    QPlainTextEdit *m_query = nullptr;
    QLabel *m_asked = nullptr;
    QPushButton *m_look = nullptr;
    QLabel *m_outcome = nullptr;
    QTableView *m_rows = nullptr;
    QWidget *m_choices = nullptr;
    QList<QComboBox *> m_columns; ///< one for each meaning
    QPlainTextEdit *m_statement = nullptr;
    QLabel *m_example = nullptr;
    QLineEdit *m_sku = nullptr;
    QPushButton *m_try = nullptr;
    QLabel *m_tried = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace jaego
