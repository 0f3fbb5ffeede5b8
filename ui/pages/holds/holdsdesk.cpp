// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holds/holdsdesk.h"

#include "ui/text/words.h"

namespace jaego {

HoldsDesk::HoldsDesk(EngineLink *link, std::function<QString(const Sku &)> nameOf, QWidget *window)
    : QObject(window), m_link(link), m_nameOf(std::move(nameOf)), m_window(window)
{
    connect(link, &EngineLink::statusChanged, this, [this](const EngineStatus &status) {
        m_holds = status.holds;
        if (m_list)
            m_list->show(m_holds);
    });
}

QString HoldsDesk::wordsFor(const QList<Hold> &wanted) const
{
    if (wanted.size() > 1)
        return wanted.first().listing
            ? tr("%Ln listing(s)", nullptr, static_cast<int>(wanted.size()))
            : tr("%Ln product(s), on every channel", nullptr, static_cast<int>(wanted.size()));
    const Hold &one = wanted.first();
    if (one.listing)
        return QStringLiteral("%1 %2").arg(Words::channel(one.listing->channel), one.listing->externalId);
    //: %1 the product's code, %2 its name
    return tr("%1 %2, on every channel").arg(one.sku, m_nameOf(one.sku));
}

void HoldsDesk::ask(const QList<Hold> &wanted)
{
    if (wanted.isEmpty() || m_dialog)
        return;
    m_dialog = new HoldDialog(wordsFor(wanted), m_window);
    connect(m_dialog, &QDialog::accepted, this, [this, wanted] {
        QList<Hold> holds = wanted;
        for (Hold &hold : holds) {
            hold.reason = m_dialog->reason();
            hold.until = m_dialog->until();
        }
        Q_EMIT m_link->holdRequested(holds);
    });
    m_dialog->open();
}

void HoldsDesk::askForProducts(const QList<Sku> &skus)
{
    QList<Hold> wanted;
    wanted.reserve(skus.size());
    for (const Sku &sku : skus) {
        Hold hold;
        hold.sku = sku;
        wanted.append(hold);
    }
    ask(wanted);
}

void HoldsDesk::showList()
{
    if (!m_list) {
        m_list = new HoldsDialog(m_nameOf, m_window);
        connect(m_list, &HoldsDialog::liftWanted, this,
                [this](const QString &id) { Q_EMIT m_link->liftRequested(id, QString()); });
        connect(m_list, &HoldsDialog::placeWanted, this, [this](const QString &sku) {
            m_list->close();
            Q_EMIT placeWanted(sku);
        });
    }
    m_list->show(m_holds);
    m_list->open();
}

} // namespace jaego
