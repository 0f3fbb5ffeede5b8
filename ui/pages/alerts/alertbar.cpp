// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertbar.h"

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

AlertBar::AlertBar(QWidget *parent)
    : QWidget(parent), m_shows(new QButtonGroup(this)), m_weights(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeHead());
    layout->addWidget(makeFilter());
    connect(m_shows, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT showChanged(static_cast<AlertShow>(id));
    });
    connect(m_weights, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT weightChanged(static_cast<AlertWeight>(id));
    });
}

QWidget *AlertBar::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *title = new QLabel(tr("Alerts"), head);
    setRole(title, "title");
    m_summary = new QLabel(head);
    m_summary->setObjectName(QStringLiteral("alertSummary"));
    setRole(m_summary, "caption");
    layout->addWidget(title);
    layout->addWidget(m_summary);
    layout->addStretch();
    return head;
}

QWidget *AlertBar::makeFilter()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_box = new FindBox(row);
    m_box->setObjectName(QStringLiteral("alertFilter"));
    m_box->setPlaceholderText(tr("Name, SKU or words"));
    m_box->setAccessibleName(tr("Find alerts by name, SKU, words or first consonants"));
    m_box->setToolTip(tr("Find alerts (Ctrl+F)"));
    layout->addWidget(m_box, 1);
    addChip(layout, m_shows, static_cast<int>(AlertShow::Open), QStringLiteral("alertShow_open"), tr("Open"),
            QStringLiteral("Alt+1"));
    addChip(layout, m_shows, static_cast<int>(AlertShow::Past), QStringLiteral("alertShow_past"), tr("Past"),
            QStringLiteral("Alt+2"));
    addChip(layout, m_shows, static_cast<int>(AlertShow::All), QStringLiteral("alertShow_all"), tr("All"),
            QStringLiteral("Alt+3"));
    layout->addSpacing(space::m);
    addChip(layout, m_weights, static_cast<int>(AlertWeight::Any), QStringLiteral("alertWeight_any"),
            tr("Every severity"), QStringLiteral("Alt+4"));
    addChip(layout, m_weights, static_cast<int>(AlertWeight::Grave), QStringLiteral("alertWeight_grave"),
            tr("Urgent only"), QStringLiteral("Alt+5"));
    addChip(layout, m_weights, static_cast<int>(AlertWeight::Mild), QStringLiteral("alertWeight_mild"),
            tr("Caution only"), QStringLiteral("Alt+6"));
    m_shows->button(0)->setChecked(true);
    m_weights->button(0)->setChecked(true);
    layout->addStretch();
    connect(m_box, &QLineEdit::textChanged, this, &AlertBar::textChanged);
    connect(m_box, &FindBox::listWanted, this, &AlertBar::downPressed);
    return row;
}

void AlertBar::addChip(QHBoxLayout *layout, QButtonGroup *group, int id, const QString &name,
                       const QString &words, const QString &hint)
{
    auto *chip = new QPushButton(words);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setProperty("words", words);
    chip->setAccessibleName(words);
    chip->setToolTip(QStringLiteral("%1 (%2)").arg(words, hint));
    // Not the button's own shortcut: that would take the focus from the list.
    auto *keys = new QShortcut(QKeySequence(hint), this);
    connect(keys, &QShortcut::activated, this, [this, chip] {
        chip->setChecked(true);
        Q_EMIT downPressed();
    });
    setRole(chip, "chip");
    group->addButton(chip, id);
    layout->addWidget(chip);
}

void AlertBar::showCounts(const AlertTableModel &model)
{
    QAbstractButton *open = m_shows->button(static_cast<int>(AlertShow::Open));
    open->setText(open->property("words").toString() + QLatin1Char(' ') + Words::number(model.openCount()));
    open->setAccessibleName(open->text());
    QStringList parts;
    if (model.openCount() == 0)
        parts.append(tr("nothing is open"));
    else
        parts.append(tr("%Ln open", nullptr, model.openCount()));
    if (const int grave = model.graveCount())
        parts.append(tr("%Ln urgent and not acknowledged", nullptr, grave));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

AlertShow AlertBar::show() const
{
    return static_cast<AlertShow>(std::max(0, m_shows->checkedId()));
}

void AlertBar::setShow(AlertShow show)
{
    m_shows->button(static_cast<int>(show))->setChecked(true);
}

void AlertBar::focusText()
{
    m_box->focusAll();
}

void AlertBar::clearFilter()
{
    m_box->clear();
    m_weights->button(0)->setChecked(true);
}

} // namespace jaego
