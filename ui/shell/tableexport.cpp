// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableexport.h"

#include "ui/models/exports/modeltable.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

namespace jaego {

namespace {

const QString kFolder = QStringLiteral("export/folder");
const QString kKind = QStringLiteral("export/kind");

bool isExportKey(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_E && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

/// As a person sees them: from left to right, hidden ones left out. A grid with frozen columns
/// shows all of them between its two views.
QList<int> columnsOf(const QTableView *table)
{
    QList<int> columns;
    const QHeaderView *header = table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!table->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

TableExport::TableExport(QWidget *window, QSettings *memory)
    : QObject(window), m_window(window), m_memory(memory)
{
    // Not a shortcut: those of a window sleep while a dialog with a table is open over it.
    qApp->installEventFilter(this);
}

TableExport::~TableExport() = default;

bool TableExport::eventFilter(QObject *watched, QEvent *event)
{
    if (!isExportKey(event) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    QWidget *window = static_cast<QWidget *>(watched)->window();
    for (const QWidget *above = window; above; above = above->parentWidget()) {
        if (above == m_window) {
            ask(window);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QTableView *TableExport::tableIn(QWidget *window)
{
    for (QWidget *widget = window->focusWidget(); widget; widget = widget->parentWidget()) {
        auto *table = qobject_cast<QTableView *>(widget);
        // A view inside a view (frozen columns) shows a part of it.
        if (table && table->isVisible() && !qobject_cast<QTableView *>(table->parentWidget()))
            return table;
    }
    QTableView *largest = nullptr;
    const auto areaOf = [](const QWidget *widget) { return qint64{ widget->width() } * widget->height(); };
    const QList<QTableView *> tables = window->findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (table->isVisible() && table->window() == window && table->model()
            && !qobject_cast<QTableView *>(table->parentWidget())
            && (!largest || areaOf(table) > areaOf(largest)))
            largest = table;
    }
    return largest;
}

void TableExport::ask(QWidget *window)
{
    QPointer<QTableView> table = tableIn(window);
    if (!table || !table->model()) {
        Q_EMIT told(tr("There is no table here to export."), true);
        return;
    }
    auto *dialog = new QFileDialog(window, tr("Export the table"));
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString xlsx = tr("Excel (*.xlsx)");
    const QString csv = tr("CSV (*.csv)");
    dialog->setNameFilters({ xlsx, csv });
    const QString kind = m_memory ? m_memory->value(kKind, QStringLiteral("xlsx")).toString() : QString();
    dialog->selectNameFilter(kind == QLatin1String("csv") ? csv : xlsx);
    dialog->setDefaultSuffix(kind == QLatin1String("csv") ? kind : QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    });
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_memory ? m_memory->value(kFolder, documents).toString() : documents;
    if (QDir(folder).exists())
        dialog->setDirectory(folder);
    dialog->selectFile(QStringLiteral("jaego-%1")
                           .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &path) {
        if (table)
            save(table, path);
    });
    dialog->open();
}

void TableExport::save(QTableView *table, const QString &path)
{
    const Table rows = tableOf(table->model(), columnsOf(table), m_zone);
    if (const Status saved = saveTable(rows, path); !saved) {
        Q_EMIT told(tr("The table was not exported to %1: %2. Choose another folder or free some space, "
                       "then try again.")
                        .arg(QDir::toNativeSeparators(path), saved.error().message),
                    true);
        return;
    }
    if (m_memory) {
        m_memory->setValue(kFolder, QFileInfo(path).absolutePath());
        m_memory->setValue(kKind, QFileInfo(path).suffix().toLower());
    }
    Q_EMIT told(tr("%Ln row(s) were exported to %1.", nullptr, static_cast<int>(rows.rows.size()))
                    .arg(QDir::toNativeSeparators(path)),
                false);
}

} // namespace jaego
