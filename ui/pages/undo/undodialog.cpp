// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undo/undodialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kUsualDays = 1; ///< long enough to mend the count that was wrong

QString quantity(const std::optional<Units> &units)
{
    return units ? Words::units(*units) : QStringLiteral("?");
}

} // namespace

UndoDialog::UndoDialog(const UndoPlan &plan, QWidget *parent) : QDialog(parent), m_lines(plan)
{
    setObjectName(QStringLiteral("undoDialog"));
    setWindowTitle(tr("Take a run back"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *title = new QLabel(m_lines.headline(), this);
    title->setObjectName(QStringLiteral("undoHeadline"));
    title->setWordWrap(true);
    setRole(title, "title");
    layout->addWidget(title);
    if (const QString rest = m_lines.remainder(); !rest.isEmpty()) {
        auto *label = new QLabel(rest, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(makeTable(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    if (m_lines.changing() > 0) {
        layout->addWidget(makeTerms());
        m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
        m_apply->setObjectName(QStringLiteral("undoApply"));
        setRole(m_apply, "primary");
        m_apply->setDefault(true);
        m_view->setFocus();
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UndoDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCount();
}

QWidget *UndoDialog::makeTable()
{
    const auto mark = [](const UndoLine &line) { return UndoLines::mark(line); };
    m_table.setColumns({
        { QString(), Qt::AlignHCenter,
          [this](const UndoLine &line) {
              return m_lines.isChosen(line) ? QStringLiteral("☑")
                                            : (line.changes() ? QStringLiteral("☐") : QString());
          } },
        { tr("Product"), Qt::AlignLeft, [](const UndoLine &line) { return line.sku; } },
        { tr("Channel"), Qt::AlignLeft,
          [](const UndoLine &line) { return Words::channel(line.listing.channel); } },
        { tr("Listing"), Qt::AlignLeft,
          [](const UndoLine &line) { return line.title.isEmpty() ? line.listing.externalId : line.title; } },
        { tr("The run wrote"), Qt::AlignRight,
          [](const UndoLine &line) {
              return QStringLiteral("%1 → %2").arg(quantity(line.before), quantity(line.written));
          } },
        { tr("Shows"), Qt::AlignRight, [](const UndoLine &line) { return quantity(line.published); } },
        { tr("Will show"), Qt::AlignRight,
          [](const UndoLine &line) {
              return line.changes() ? Words::units(line.value) : QStringLiteral("–");
          } },
        { tr("Why"), Qt::AlignLeft, [](const UndoLine &line) { return UndoLines::words(line); }, {}, mark },
    });
    m_table.setRows(m_lines.lines());
    m_view = new MarkTable(this);
    m_view->setObjectName(QStringLiteral("undoTable"));
    m_view->setAccessibleName(tr("What would go back"));
    m_view->setModel(&m_table);
    m_view->setColumnWidths({ 4, 12, 8, 18, 12, 7, 9, 0 });
    m_view->setEmptyText(tr("There is nothing to take back."));
    m_view->installEventFilter(this);
    if (!m_lines.lines().isEmpty())
        m_view->setCurrentIndex(m_table.index(0, 0));
    connect(m_view, &MarkTable::opened, this, &UndoDialog::send);
    return m_view;
}

QWidget *UndoDialog::makeTerms()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *words = new QLabel(tr("Until the day below these listings show no more than their old number, "
                                "less what is ordered meanwhile: otherwise the next run would do the same "
                                "again. Mend the count in the warehouse before that day. Ctrl+H lists what "
                                "is limited."),
                             box);
    words->setWordWrap(true);
    setRole(words, "muted");
    layout->addWidget(words);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("undoReason"));
    m_reason->setAccessibleName(tr("Reason for taking it back"));
    m_reason->setText(tr("Run taken back"));
    m_until = new QDateEdit(QDate::currentDate().addDays(kUsualDays), box);
    m_until->setObjectName(QStringLiteral("undoUntil"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_forGood = new QCheckBox(tr("until it is &lifted"), box);
    m_forGood->setObjectName(QStringLiteral("undoForGood"));
    auto *reasonLabel = new QLabel(tr("&Reason"), box);
    reasonLabel->setBuddy(m_reason);
    auto *untilLabel = new QLabel(tr("&Until the end of"), box);
    untilLabel->setBuddy(m_until);
    line->addWidget(reasonLabel);
    line->addWidget(m_reason, 1);
    line->addWidget(untilLabel);
    line->addWidget(m_until);
    line->addWidget(m_forGood);
    layout->addLayout(line);
    connect(m_forGood, &QCheckBox::toggled, m_until, &QWidget::setDisabled);
    return box;
}

bool UndoDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// All that is selected becomes what the current line is not.
void UndoDialog::toggle()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const bool choose = !m_lines.isChosen(m_table.rows().at(current.row()));
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_lines.choose(m_table.rows().at(row.row()).listing, choose);
    Q_EMIT m_table.dataChanged(m_table.index(0, 0), m_table.index(m_table.rowCount() - 1, 0));
    showCount();
}

void UndoDialog::showCount()
{
    if (!m_apply)
        return;
    m_apply->setText(tr("Take %Ln listing(s) back", nullptr, m_lines.chosenCount()));
    m_apply->setEnabled(m_lines.chosenCount() > 0);
}

void UndoDialog::send()
{
    if (!m_apply || m_lines.chosenCount() == 0)
        return;
    const QDateTime until =
        m_forGood->isChecked() ? QDateTime() : m_until->date().addDays(1).startOfDay(Qt::LocalTime).toUTC();
    Q_EMIT chosen(m_lines.choice(until, m_reason->text().trimmed()));
    accept();
}

} // namespace jaego
