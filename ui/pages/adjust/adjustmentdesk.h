// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/adjustmentdraft.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QSettings;
class QWidget;

namespace jaego {

class AdjustDialog;
class UndoBar;

/// Where adjustments are made: opens the dialog, sends the request, offers to take it back.
class AdjustmentDesk final : public QObject {
    Q_OBJECT
public:
    using Lookup = std::function<const StockRow *(const Sku &)>;

    AdjustmentDesk(EngineLink *link, QSettings *memory, Lookup lookup, QWidget *window);

    [[nodiscard]] UndoBar *bar() const { return m_bar; }
    void open(const Sku &sku);
    void setPolicy(const TargetPolicy &policy) { m_policy = policy; }
    /// New numbers have come: an open dialog follows them.
    void follow();
    void undo();

private:
    void send(const AdjustmentRequest &request);
    void finished(const AdjustmentResult &result);

    EngineLink *m_link;
    QSettings *m_memory;
    Lookup m_lookup;
    QWidget *m_window;
    UndoBar *m_bar;
    TargetPolicy m_policy;
    QPointer<AdjustDialog> m_dialog;
    QSet<QString> m_sent; ///< ids of ours, not answered yet
    std::optional<AdjustmentResult> m_undoable;
};

} // namespace jaego
