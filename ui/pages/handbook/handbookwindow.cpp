// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbook/handbookwindow.h"

#include "ui/models/handbook/helppages.h"
#include "ui/pages/handbook/helpbrowser.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kContentsWidth = 250;
} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_language(QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en"))
    , m_back(new QPushButton(tr("Back"), this))
    , m_forward(new QPushButton(tr("Forward"), this))
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_found(new QLabel(this))
    , m_text(new HelpBrowser(m_language, this))
{
    setObjectName(QStringLiteral("handbookWindow"));
    setWindowTitle(tr("Jaego handbook"));
    setWindowIcon(programIcon());
    resize(960, 680);
    setMinimumSize(640, 420);
    build();
    const auto add = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence(QStringLiteral("Alt+Left")), [this] { m_text->backward(); });
    add(QKeySequence(QStringLiteral("Alt+Right")), [this] { m_text->forward(); });
    add(QKeySequence(QStringLiteral("Ctrl+F")), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::Key_F1), [this] { openPage(QStringLiteral("keys")); });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HandbookWindow::follow);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    list();
    openPage(helpPages().first());
}

void HandbookWindow::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    m_back->setObjectName(QStringLiteral("handbookBack"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setEnabled(false);
    m_forward->setObjectName(QStringLiteral("handbookForward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setEnabled(false);
    m_search->setObjectName(QStringLiteral("handbookSearch"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setToolTip(tr("Search the handbook (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(340);
    m_search->installEventFilter(this);
    setRole(m_found, "caption");
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_found, 1);
    layout->addLayout(bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_contents->setObjectName(QStringLiteral("handbookContents"));
    m_contents->setAccessibleName(tr("Pages of the handbook"));
    m_contents->setFixedWidth(kContentsWidth);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_contents, "list");
    auto *panel = new QFrame(this);
    setRole(panel, "panel");
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_text);
    m_text->setAccessibleName(tr("Page of the handbook"));
    row->addWidget(m_contents);
    row->addWidget(panel, 1);
    layout->addLayout(row, 1);
    connect(m_back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::list);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openPage(item->data(Qt::UserRole).toString());
    });
}

/// All pages, or those that hold what was typed; the page that is open stays open.
void HandbookWindow::list()
{
    const QString typed = m_search->text();
    const QStringList pages = helpSearch(typed, m_language);
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const QString &one : pages) {
            auto *item = new QListWidgetItem(helpTitle(helpText(one, m_language)), m_contents);
            item->setData(Qt::UserRole, one);
            item->setToolTip(item->text());
        }
    }
    m_text->mark(typed);
    m_found->setText(typed.trimmed().isEmpty() ? QString()
                         : pages.isEmpty()     ? tr("No page has all of these words.")
                                               : tr("%Ln page(s); Enter shows the next place", nullptr,
                                                    static_cast<int>(pages.size())));
    follow();
}

void HandbookWindow::follow()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_contents->item(i)->data(Qt::UserRole).toString() == page())
            m_contents->setCurrentRow(i);
    }
}

void HandbookWindow::openFor(const QString &place)
{
    openPage(helpPageFor(place));
    m_text->setFocus();
}

void HandbookWindow::openPage(const QString &page)
{
    if (page != this->page())
        m_text->openPage(page);
}

QString HandbookWindow::page() const
{
    return m_text->page();
}

void HandbookWindow::search(const QString &words)
{
    m_search->setText(words);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty()) {
        close();
    } else {
        m_search->clear();
        m_text->setFocus();
    }
}

bool HandbookWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_contents->setFocus();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    // First to a page that has the words, then from place to place in it.
    if (!m_contents->currentItem() && m_contents->count() > 0)
        m_contents->setCurrentRow(0);
    m_text->showNext();
    return true;
}

} // namespace jaego
