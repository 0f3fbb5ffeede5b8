// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/purchasebar.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbox.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace jaego {

PurchaseBar::PurchaseBar(QWidget *parent) : QWidget(parent), m_shows(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *title = new QLabel(tr("Purchasing"), this);
    setRole(title, "title");
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("purchaseSummary"));
    setRole(m_summary, "caption");
    head->addWidget(title);
    head->addWidget(m_summary);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(makeFilter());
    connect(m_shows, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT showChanged(static_cast<ProposalShow>(id));
    });
}

QWidget *PurchaseBar::makeFilter()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_box = new FindBox(row);
    m_box->setObjectName(QStringLiteral("purchaseFilter"));
    m_box->setPlaceholderText(tr("Name, SKU or supplier"));
    m_box->setAccessibleName(tr("Find proposals by name, SKU, supplier or first consonants"));
    m_box->setToolTip(tr("Find proposals (Ctrl+F)"));
    layout->addWidget(m_box, 1);
    const std::array<QString, 3> words{ tr("To decide"), tr("Put off"), tr("Decided") };
    const std::array<QString, 3> names{ QStringLiteral("purchaseShow_open"),
                                        QStringLiteral("purchaseShow_snoozed"),
                                        QStringLiteral("purchaseShow_decided") };
    for (size_t i = 0; i < words.size(); ++i) {
        auto *chip = new QPushButton(words[i], row);
        chip->setObjectName(names[i]);
        chip->setCheckable(true);
        chip->setProperty("words", words[i]);
        const QString keys = QStringLiteral("Alt+%1").arg(i + 1);
        chip->setToolTip(QStringLiteral("%1 (%2)").arg(words[i], keys));
        // Not the button's own shortcut: that would take the focus from the list.
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, this, [this, chip] {
            chip->setChecked(true);
            Q_EMIT downPressed();
        });
        setRole(chip, "chip");
        m_shows->addButton(chip, static_cast<int>(i));
        layout->addWidget(chip);
    }
    m_shows->button(0)->setChecked(true);
    layout->addStretch();
    connect(m_box, &QLineEdit::textChanged, this, &PurchaseBar::textChanged);
    connect(m_box, &FindBox::listWanted, this, &PurchaseBar::downPressed);
    return row;
}

void PurchaseBar::showCounts(const PurchaseTableModel &model)
{
    for (const ProposalShow show : { ProposalShow::Open, ProposalShow::Snoozed, ProposalShow::Decided }) {
        QAbstractButton *chip = m_shows->button(static_cast<int>(show));
        chip->setText(chip->property("words").toString() + QLatin1Char(' ')
                      + Words::number(model.count(show)));
        chip->setAccessibleName(chip->text());
    }
    const QList<ProposalLine> shown = model.shown();
    m_summary->setText(!model.isAnswered() || shown.isEmpty() ? QString() : ProposalWords::totals(shown));
}

void PurchaseBar::focusText()
{
    m_box->focusAll();
}

void PurchaseBar::clearFilter()
{
    m_box->clear();
}

void PurchaseBar::setShow(ProposalShow show)
{
    m_shows->button(static_cast<int>(show))->setChecked(true);
}

} // namespace jaego
