// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/connectbox.h"

#include "ui/pages/settings/connectdialog.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

ConnectBox::ConnectBox(AccountService service, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_context(context)
    , m_button(new QPushButton(this))
    , m_words(new QLabel(this))
{
    const bool cafe24 = service == AccountService::Cafe24;
    m_button->setObjectName(cafe24 ? QStringLiteral("connect.CAFE24") : QStringLiteral("connect.KAKAO"));
    m_button->setText(cafe24 ? tr("Connect Cafe24 …") : tr("Connect KakaoTalk …"));
    m_button->setAccessibleName(m_button->text());
    m_words->setWordWrap(true);
    setRole(m_words, "caption");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_button);
    layout->addWidget(m_words, 1);
    connect(m_button, &QPushButton::clicked, this, &ConnectBox::openDialog);
    setPresent({});
}

void ConnectBox::setPresent(const QStringList &names)
{
    const QString token = m_service == AccountService::Cafe24 ? secretnames::cafe24RefreshToken
                                                              : secretnames::kakaoRefreshToken;
    m_words->setText(names.contains(token) ? tr("A refresh token is stored. Connecting again replaces it.")
                                           : tr("Signs in with your browser and stores the refresh token."));
    m_button->setAccessibleDescription(m_words->text());
}

void ConnectBox::openDialog()
{
    if (!m_dialog) {
        auto *model = new AccountModel(m_service, m_context.link, m_context.practice);
        m_dialog = new ConnectDialog(model, window());
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace jaego
