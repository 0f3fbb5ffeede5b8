// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimeZone>

class QAbstractItemView;
class QSettings;
class QTableView;
class QWidget;

namespace jaego {

/// "Export…", Ctrl+Shift+E wherever a table is shown, in dialogs too: the table with the focus, else
/// the largest in sight of the window in front, into a CSV or XLSX file.
class TableExport final : public QObject {
    Q_OBJECT
public:
    TableExport(QWidget *window, QSettings *memory);
    ~TableExport() override;

    /// Asks for a file; says so when nothing can be exported here.
    void ask(QWidget *window);
    void setZone(const QTimeZone &zone) { m_zone = zone; } ///< of the seller
    /// The table that would be exported; nullptr: none is shown.
    [[nodiscard]] static QTableView *tableIn(QWidget *window);

Q_SIGNALS:
    void told(const QString &words, bool bad);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save(QTableView *table, const QString &path);

    QWidget *m_window;
    QSettings *m_memory;
    QTimeZone m_zone{ "Asia/Seoul" };
};

} // namespace jaego
