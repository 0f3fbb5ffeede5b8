// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace jaego {

FindBox::FindBox(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setMinimumWidth(170);
    setMaximumWidth(280);
    QAction *glass = addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(Theme::instance(), &Theme::changed, this,
            [glass] { glass->setIcon(themedIcon(QStringLiteral("search"))); });
    connect(this, &QLineEdit::returnPressed, this, &FindBox::listWanted);
}

void FindBox::focusAll()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool FindBox::event(QEvent *event)
{
    // In the window Esc stops the sync: not while there is something to empty.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT listWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace jaego
