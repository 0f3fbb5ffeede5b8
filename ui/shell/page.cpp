// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace jaego {

Page::Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
}

Page::~Page() = default;

void Page::setStatusText(const QString &text)
{
    if (text == m_statusText)
        return;
    m_statusText = text;
    Q_EMIT statusTextChanged(text);
}

} // namespace jaego
