// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/columntable.h"
#include "ui/pages/preview/previewlines.h"

#include <QDialog>

class QPushButton;

namespace jaego {

class MarkTable;

/// 변경 미리보기: exactly what a sync would send, by danger, and what it costs; Enter applies.
/// The numbers that are sent are worked out anew at each call: an order that comes meanwhile counts.
class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const RunReport &report, QWidget *parent);

    [[nodiscard]] const PreviewLines &lines() const { return m_lines; }

Q_SIGNALS:
    /// The person agreed: sync these products.
    void applied(const QList<jaego::Sku> &skus);
    /// Everything about the dry run, in the history.
    void detailsWanted(const QString &runId);

private:
    [[nodiscard]] QWidget *makeTable();

    PreviewLines m_lines;
    ColumnTable<UpdateReport> m_table;
    MarkTable *m_view = nullptr;
};

} // namespace jaego
