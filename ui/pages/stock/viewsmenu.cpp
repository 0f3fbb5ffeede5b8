// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/viewsmenu.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kKeys = 9;
constexpr int kLongest = 40; ///< characters of a name
} // namespace

ViewsMenu::ViewsMenu(QSettings *memory, std::function<SavedView()> current, QWidget *page)
    : QToolButton(page)
    , m_memory(memory)
    , m_current(std::move(current))
    , m_page(page)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("stockViews"));
    setRole(this, "quiet");
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Saved views: Alt+1 to Alt+9; Ctrl+Shift+S saves this one"));
    setStyleSheet(QStringLiteral("QToolButton { padding: 4px 8px; }"
                                 "QToolButton::menu-indicator { image: none; }"));
    m_views.read(m_memory);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    const auto add = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, m_page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    for (int number = 1; number <= kKeys; ++number)
        add(QKeySequence(QStringLiteral("Alt+%1").arg(number)), [this, number] { choose(number - 1); });
    add(QKeySequence(QStringLiteral("Ctrl+Shift+S")), [this] { askForName(); });
    showCurrent();
}

void ViewsMenu::showCurrent()
{
    const SavedView now = m_current();
    QString name;
    for (const SavedView &view : m_views.all()) {
        if (view.showsSameAs(now))
            name = view.name;
    }
    const QString words = name.isEmpty()
        ? tr("Views")
        : fontMetrics().elidedText(name, Qt::ElideRight, 14 * fontMetrics().averageCharWidth());
    setText(words + QStringLiteral(" ▾"));
    setAccessibleName(name.isEmpty() ? tr("Saved views") : tr("Saved views: %1").arg(name));
}

void ViewsMenu::fill()
{
    m_menu->clear();
    const SavedView now = m_current();
    if (m_views.all().isEmpty()) {
        QAction *none =
            m_menu->addAction(tr("Nothing saved yet: narrow the list down and save it under a name."));
        none->setEnabled(false);
    }
    int number = 0;
    for (const SavedView &view : m_views.all()) {
        ++number;
        const QString keys = number <= kKeys ? QStringLiteral("\tAlt+%1").arg(number) : QString();
        QAction *action =
            m_menu->addAction(QString(view.name).replace(QLatin1Char('&'), QLatin1String("&&")) + keys);
        action->setCheckable(true);
        action->setChecked(view.showsSameAs(now));
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("Save this view…") + QStringLiteral("\tCtrl+Shift+S"));
    connect(save, &QAction::triggered, this, &ViewsMenu::askForName);
    if (m_views.all().isEmpty())
        return;
    QMenu *gone = m_menu->addMenu(tr("Delete"));
    for (const SavedView &view : m_views.all()) {
        QAction *action = gone->addAction(QString(view.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, name = view.name] { askToDelete(name); });
    }
}

void ViewsMenu::choose(int number)
{
    if (number < m_views.all().size())
        Q_EMIT chosen(m_views.all().at(number));
}

void ViewsMenu::askForName()
{
    auto *dialog = new QDialog(m_page);
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    auto *words =
        new QLabel(tr("The search text, the chip and the order are saved under this name."), dialog);
    words->setWordWrap(true);
    words->setMinimumWidth(360);
    auto *name = new QLineEdit(dialog);
    name->setObjectName(QStringLiteral("viewNameText"));
    name->setAccessibleName(tr("Name of the view"));
    name->setMaxLength(kLongest);
    auto *hint = new QLabel(dialog);
    setRole(hint, "caption");
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setRole(save, "primary");
    save->setDefault(true);
    save->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(words);
    layout->addWidget(name);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(name, &QLineEdit::textChanged, dialog, [this, save, hint](const QString &text) {
        const bool known = m_views.find(text) != nullptr;
        const bool full = !known && m_views.all().size() >= SavedViews::kMost;
        hint->setText(known      ? tr("This replaces the view of that name.")
                          : full ? tr("%Ln views are saved; delete one first.", nullptr, SavedViews::kMost)
                                 : QString());
        save->setEnabled(!text.simplified().isEmpty() && !full);
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, name] { this->save(name->text()); });
    name->setFocus();
    dialog->open();
}

void ViewsMenu::save(const QString &name)
{
    SavedView view = m_current();
    view.name = name;
    if (!m_views.save(std::move(view)))
        return;
    m_views.write(m_memory);
    showCurrent();
}

void ViewsMenu::askToDelete(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete a view"),
                                tr("Delete the view “%1”? The products are not touched.").arg(name),
                                QMessageBox::NoButton, m_page);
    box->setObjectName(QStringLiteral("deleteView"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *sure = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    setRole(sure, "stop");
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(sure, &QPushButton::clicked, this, [this, name] {
        m_views.remove(name);
        m_views.write(m_memory);
        showCurrent();
    });
    box->open();
}

} // namespace jaego
