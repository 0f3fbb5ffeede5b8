// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/bulk/bulktablemodel.h"
#include "ui/pages/bulk/bulkdialog.h"

#include <QPointer>

namespace jaego {

/// Where bulk adjustments are made: keeps the draft on the disk, sends it, hears the answers.
class BulkDesk final : public QObject {
    Q_OBJECT
public:
    BulkDesk(EngineLink *link, const QString &dataDir, BulkTableModel::Lookup lookup, QWidget *window);

    void open();
    /// The stock has other numbers now.
    void refresh();
    /// Lines of a draft that an earlier window left; 0: none.
    [[nodiscard]] int leftOver() const { return m_leftOver; }
    [[nodiscard]] BulkTableModel *model() { return &m_model; }

private:
    void load();
    void keep();
    void send();
    void undo();
    void finished(const AdjustmentResult &result);

    EngineLink *m_link;
    QWidget *m_window;
    BulkDraftFile m_file;
    BulkTableModel m_model;
    QPointer<BulkDialog> m_dialog;
    QList<AdjustmentResult> m_undoable; ///< of the last sending
    QString m_problem; ///< why the draft is not kept; told once
    int m_leftOver = 0;
    bool m_unreadable = false; ///< a file that is none of ours stands there: it is not written over
};

} // namespace jaego
