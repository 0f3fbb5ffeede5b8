// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/adjust/adjustmentdesk.h"

#include "ui/pages/adjust/adjustdialog.h"
#include "ui/pages/adjust/undobar.h"
#include "ui/text/words.h"

#include <QSettings>
#include <QWidget>

namespace jaego {

namespace {
const QString kReason = QStringLiteral("adjust/reason");
} // namespace

AdjustmentDesk::AdjustmentDesk(EngineLink *link, QSettings *memory, Lookup lookup, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_memory(memory)
    , m_lookup(std::move(lookup))
    , m_window(window)
    , m_bar(new UndoBar(window))
{
    connect(link, &EngineLink::adjustmentFinished, this, &AdjustmentDesk::finished);
    connect(m_bar, &UndoBar::undoClicked, this, &AdjustmentDesk::undo);
}

void AdjustmentDesk::open(const Sku &sku)
{
    const StockRow *row = m_lookup(sku);
    if (m_dialog || !row || !row->known)
        return;
    m_dialog = new AdjustDialog(*row, m_policy, m_memory->value(kReason).toString(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AdjustDialog::applyRequested, this, &AdjustmentDesk::send);
    m_dialog->open();
}

void AdjustmentDesk::follow()
{
    if (!m_dialog)
        return;
    if (const StockRow *row = m_lookup(m_dialog->sku()))
        m_dialog->follow(*row);
}

void AdjustmentDesk::send(const AdjustmentRequest &request)
{
    m_memory->setValue(kReason, request.reason);
    m_sent.insert(request.id);
    Q_EMIT m_link->adjustRequested(request);
}

void AdjustmentDesk::undo()
{
    if (!m_undoable || !m_bar->isOffering())
        return;
    const AdjustmentRequest request = undoOf(*m_undoable, tr("Taken back"));
    m_undoable.reset();
    m_bar->withdraw();
    m_sent.insert(request.id);
    Q_EMIT m_link->adjustRequested(request);
}

void AdjustmentDesk::finished(const AdjustmentResult &result)
{
    if (!m_sent.remove(result.request.id))
        return;
    const bool dialogTold = m_dialog && result.error;
    if (m_dialog)
        m_dialog->finished(result);
    if (result.error) {
        if (!dialogTold)
            m_bar->tell(
                tr("%1 was not changed. %2. %3")
                    .arg(result.request.sku, Words::error(result.error->kind), result.error->message));
        return;
    }
    const QString change =
        QStringLiteral("%1 → %2").arg(Words::units(result.before), Words::units(result.after));
    if (!result.request.undoOf.isEmpty()) {
        m_bar->tell(tr("Taken back: %1 is %2 again.").arg(result.request.sku, Words::units(result.after)));
        return;
    }
    m_undoable = result;
    //: %1 SKU, %2 "12 → 9", %3 the reason
    m_bar->offer(tr("%1: warehouse %2 (%3). The channels are being told.")
                     .arg(result.request.sku, change, Words::reason(result.request.reason)));
}

} // namespace jaego
