// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/connectdialog.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {

using Stage = AccountStep::Stage;
constexpr int kWidth = 560;

} // namespace

ConnectDialog::ConnectDialog(AccountModel *model, QWidget *parent) : QDialog(parent), m_model(model)
{
    m_model->setParent(this);
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect %1").arg(m_model->name()));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_title = addLabel(layout, "connectTitle");
    setRole(m_title, "title");
    m_about = addLabel(layout, "connectAbout");
    m_problemBox = new QFrame(this);
    setRole(m_problemBox, "warningBox");
    auto *inside = new QVBoxLayout(m_problemBox);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    m_problem = addLabel(inside, "connectProblem");
    layout->addWidget(m_problemBox);
    makeRedirect(layout);
    makeWaiting(layout);
    m_result = addLabel(layout, "connectResult");
    m_test = addLabel(layout, "connectTest");
    layout->addStretch();
    makeButtons(layout);
    connect(m_model, &AccountModel::changed, this, &ConnectDialog::refresh);
    connect(m_model, &AccountModel::ticked, this, [this] { m_remaining->setText(m_model->remaining()); });
    connect(m_model, &AccountModel::browserWanted, this, [this](const QUrl &url) {
        if (!QDesktopServices::openUrl(url))
            m_copied->setText(tr("No browser opened. Copy the address and open it yourself."));
    });
    refresh();
    m_model->ask();
}

QLabel *ConnectDialog::addLabel(QVBoxLayout *layout, const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a service's own words are among them
    layout->addWidget(label);
    return label;
}

void ConnectDialog::makeRedirect(QVBoxLayout *layout)
{
    m_redirectBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_redirectBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_registering = addLabel(column, "connectRegistering");
    setRole(m_registering, "caption");
    m_registering->setText(m_model->registering());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_redirect = new QLineEdit(m_redirectBox);
    m_redirect->setObjectName(QStringLiteral("connectRedirect"));
    m_redirect->setReadOnly(true);
    m_redirect->setAccessibleName(tr("Redirect address"));
    auto *copyIt = new QPushButton(tr("&Copy"), m_redirectBox);
    copyIt->setObjectName(QStringLiteral("connectCopyRedirect"));
    copyIt->setAccessibleName(tr("Copy the redirect address"));
    copyIt->setAutoDefault(false);
    row->addWidget(m_redirect, 1);
    row->addWidget(copyIt);
    column->addLayout(row);
    layout->addWidget(m_redirectBox);
    connect(copyIt, &QPushButton::clicked, this,
            [this] { copy(m_redirect->text(), tr("The redirect address is copied.")); });
}

void ConnectDialog::makeWaiting(QVBoxLayout *layout)
{
    m_pasteBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_pasteBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *label = new QLabel(tr("&Address the browser ended at"), m_pasteBox);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_pasted = new QLineEdit(m_pasteBox);
    label->setBuddy(m_pasted);
    m_pasted->setObjectName(QStringLiteral("connectPasted"));
    m_pasted->setAccessibleName(tr("Address the browser ended at; it is not shown"));
    m_pasted->setEchoMode(QLineEdit::Password); // a code is in it
    m_pasted->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_pasted->setPlaceholderText(tr("Paste it here"));
    m_take = new QPushButton(tr("Co&nnect"), m_pasteBox);
    m_take->setObjectName(QStringLiteral("connectTake"));
    m_take->setAccessibleName(tr("Connect with the pasted address"));
    setRole(m_take, "primary");
    row->addWidget(m_pasted, 1);
    row->addWidget(m_take);
    column->addWidget(label);
    column->addLayout(row);
    layout->addWidget(m_pasteBox);

    m_waitingBox = new QWidget(this);
    auto *waiting = new QHBoxLayout(m_waitingBox);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(space::s);
    m_remaining = new QLabel(m_waitingBox);
    m_remaining->setObjectName(QStringLiteral("connectRemaining"));
    auto *copyIt = new QPushButton(tr("Copy the address of the &sign-in"), m_waitingBox);
    copyIt->setObjectName(QStringLiteral("connectCopyBrowser"));
    copyIt->setAutoDefault(false);
    setRole(copyIt, "quiet");
    waiting->addWidget(m_remaining, 1);
    waiting->addWidget(copyIt);
    layout->addWidget(m_waitingBox);
    connect(copyIt, &QPushButton::clicked, this, [this] {
        copy(m_model->step().browser.toString(QUrl::FullyEncoded),
             tr("The address is copied. Open it in the browser you are signed in with."));
    });
    connect(m_take, &QPushButton::clicked, this, &ConnectDialog::paste);
    connect(m_pasted, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_take->setEnabled(!text.trimmed().isEmpty()); });
}

void ConnectDialog::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_copied = new QLabel(this);
    m_copied->setObjectName(QStringLiteral("connectCopied"));
    m_copied->setWordWrap(true);
    setRole(m_copied, "caption");
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("connectClose"));
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("connectOpen"));
    row->addWidget(m_copied, 1);
    row->addWidget(m_close);
    row->addWidget(m_open);
    layout->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_copied->clear();
        m_model->begin();
    });
}

void ConnectDialog::refresh()
{
    const Stage stage = m_model->step().stage;
    m_title->setText(m_model->title());
    m_about->setText(m_model->about());
    m_about->setVisible(!m_model->about().isEmpty());
    QStringList problems = m_model->missing();
    if (const QString problem = m_model->problem(); !problem.isEmpty())
        problems.append(problem);
    m_problem->setText(QStringLiteral("◆ ") + problems.join(QStringLiteral("\n◆ ")));
    m_problem->setAccessibleName(m_problem->text());
    m_problemBox->setVisible(!problems.isEmpty());
    m_redirect->setText(m_model->step().redirect);
    m_redirect->setCursorPosition(0);
    m_remaining->setText(m_model->remaining());
    m_result->setText(m_model->result());
    m_result->setVisible(stage == Stage::Connected);
    const QString test = m_model->testWords();
    const bool tested = stage == Stage::Connected && !m_model->isTesting();
    setRole(m_test, !tested ? "caption" : m_model->testIsGood() ? "good" : "danger");
    m_test->setText(!tested ? test
                            : (m_model->testIsGood() ? QStringLiteral("✓ ") : QStringLiteral("● ")) + test);
    m_test->setVisible(!test.isEmpty());
    showBoxes();
    takeFocus();
    adjustSize();
}

void ConnectDialog::showBoxes()
{
    const Stage stage = m_model->step().stage;
    m_redirectBox->setVisible(m_model->isTold() && !m_model->step().redirect.isEmpty()
                              && stage != Stage::Connected && stage != Stage::Exchanging);
    m_waitingBox->setVisible(m_model->isWaiting());
    m_pasteBox->setVisible(m_model->canPaste());
    m_take->setEnabled(!m_pasted->text().trimmed().isEmpty());
    m_open->setVisible(stage != Stage::Connected && stage != Stage::Exchanging);
    m_open->setEnabled(m_model->canOpen());
    m_open->setText(m_model->isWaiting()         ? tr("&Open the browser again")
                        : stage == Stage::Failed ? tr("&Open the browser once more")
                                                 : tr("&Open the browser"));
    m_open->setAccessibleName(tr("Open the browser and sign in to %1").arg(m_model->name()));
    setRole(m_open, m_model->isWaiting() ? "" : "primary");
    m_close->setText(m_model->isWaiting() ? tr("Cancel") : tr("Close"));
}

/// Once a step: who is typing is not interrupted.
void ConnectDialog::takeFocus()
{
    const int stage = static_cast<int>(m_model->step().stage);
    const int shown = m_model->isTold() ? 2 * stage + (m_model->canOpen() ? 1 : 0) : -1;
    if (shown == m_shown)
        return;
    m_shown = shown;
    QPushButton *next = m_model->canPaste() ? m_take : m_open->isVisibleTo(this) ? m_open : m_close;
    if (m_model->isWaiting() && !m_model->canPaste())
        next = m_close; // Enter must not begin anew while a person signs in
    next->setDefault(true);
    if (m_model->canPaste())
        m_pasted->setFocus();
    else
        (next->isEnabled() ? next : m_close)->setFocus();
}

void ConnectDialog::paste()
{
    const QString address = m_pasted->text();
    m_pasted->setText(QString()); // out of the undo history too: clear() would keep it there
    m_model->paste(address);
}

void ConnectDialog::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_copied->setText(said);
}

void ConnectDialog::done(int result)
{
    m_pasted->setText(QString());
    if (m_model->isWaiting())
        m_model->cancel();
    QDialog::done(result);
}

} // namespace jaego
