// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/bulkdesk.h"

#include "ui/models/adjustmentdraft.h"

#include <QWidget>

#include <algorithm>

namespace jaego {

BulkDesk::BulkDesk(EngineLink *link, const QString &dataDir, BulkTableModel::Lookup lookup, QWidget *window)
    : QObject(window), m_link(link), m_window(window), m_file(dataDir), m_model(std::move(lookup))
{
    load();
    connect(&m_model, &BulkTableModel::draftChanged, this, &BulkDesk::keep);
    connect(link, &EngineLink::adjustmentFinished, this, &BulkDesk::finished);
}

void BulkDesk::load()
{
    const auto draft = m_file.load();
    if (!draft) {
        m_unreadable = draft.error().kind != Error::Kind::NotFound;
        m_problem = draft.error().message;
        return;
    }
    BulkDraft open = *draft;
    open.rows.removeIf([](const BulkRow &row) { return row.state == BulkRow::State::Done; });
    m_model.setDraft(open);
    m_leftOver = static_cast<int>(std::count_if(open.rows.cbegin(), open.rows.cend(),
                                                [](const BulkRow &row) { return !row.isEmpty(); }));
}

void BulkDesk::keep()
{
    if (m_unreadable)
        return;
    const auto kept = m_file.save(m_model.draft());
    const QString problem = kept ? QString() : kept.error().message;
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (!problem.isEmpty())
        Q_EMIT m_link->noticed({ Notice::Severity::Error, problem });
}

void BulkDesk::refresh()
{
    if (m_dialog)
        m_model.refresh();
}

void BulkDesk::open()
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_leftOver = 0;
    m_undoable.clear();
    m_dialog = new BulkDialog(&m_model, m_window);
    connect(m_dialog, &BulkDialog::applyWanted, this, &BulkDesk::send);
    connect(m_dialog, &BulkDialog::undoWanted, this, &BulkDesk::undo);
    // What is done needs no second look, once it was seen.
    connect(m_dialog, &QDialog::finished, this, [this] {
        BulkDraft draft = m_model.draft();
        draft.rows.removeIf([](const BulkRow &row) { return row.state == BulkRow::State::Done; });
        m_model.setDraft(draft);
        keep();
    });
    if (m_unreadable)
        m_dialog->tell(m_problem);
    m_dialog->open();
}

void BulkDesk::send()
{
    m_undoable.clear();
    if (m_dialog)
        m_dialog->setUndoable(0);
    const QList<AdjustmentRequest> requests = m_model.takeRequests(); // kept with their ids before they go
    if (!requests.isEmpty())
        Q_EMIT m_link->adjustManyRequested(requests);
}

void BulkDesk::undo()
{
    QList<AdjustmentRequest> requests;
    requests.reserve(m_undoable.size());
    for (const AdjustmentResult &result : std::as_const(m_undoable))
        requests.append(undoOf(result, tr("Bulk adjustment taken back")));
    m_undoable.clear();
    if (m_dialog) {
        m_dialog->setUndoable(0);
        m_dialog->tell(tr("%Ln adjustment(s) are taken back; the story of each number shows both.", nullptr,
                          static_cast<int>(requests.size())));
    }
    if (!requests.isEmpty())
        Q_EMIT m_link->adjustManyRequested(requests);
}

void BulkDesk::finished(const AdjustmentResult &result)
{
    if (!m_model.finished(result))
        return;
    if (!result.error)
        m_undoable.append(result);
    if (m_dialog && m_model.waiting() == 0)
        m_dialog->setUndoable(static_cast<int>(m_undoable.size()));
}

} // namespace jaego
