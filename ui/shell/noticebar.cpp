// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

namespace {
constexpr int kInfoMs = 8'000;
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("noticeBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    layout->setSpacing(space::s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_close, "quiet");
    m_close->setAccessibleName(tr("Close this message"));
    layout->addWidget(m_shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kInfoMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    paintSeverity();
    m_text->setText(notice.text);
    setAccessibleName(notice.text);
    setVisible(true);
    if (notice.severity == Notice::Severity::Info)
        m_timer.start();
    else
        m_timer.stop();
}

void NoticeBar::paintSeverity()
{
    switch (m_notice.severity) {
    case Notice::Severity::Info:
        setRole(this, "noteBox");
        setRole(m_shape, "caption");
        m_shape->setText(QString(QChar(0x25CF)));
        break;
    case Notice::Severity::Warning:
        setRole(this, "warningBox");
        setRole(m_shape, "warning");
        m_shape->setText(QString(QChar(0x25C6)));
        break;
    case Notice::Severity::Error:
        setRole(this, "dangerBox");
        setRole(m_shape, "danger");
        m_shape->setText(QString(QChar(0x25A0)));
        break;
    }
}

} // namespace jaego
