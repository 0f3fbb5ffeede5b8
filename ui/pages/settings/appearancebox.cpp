// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearancebox.h"

#include "ui/theme/theme.h"
#include "ui/widgets/calmcombobox.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>

namespace jaego {

const QString AppearanceBox::kSchemeKey = QStringLiteral("window/scheme");
const QString AppearanceBox::kLanguageKey = QStringLiteral("window/language");

namespace {

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::System:
        break;
    }
    return QStringLiteral("system");
}

Scheme schemeOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

QLabel *labelFor(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFixedWidth(190);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AppearanceBox::AppearanceBox(QSettings *memory, QWidget *parent) : QWidget(parent), m_memory(memory)
{
    auto *scheme = new CalmComboBox(this);
    scheme->setObjectName(QStringLiteral("appearance.scheme"));
    scheme->setAccessibleName(tr("Colours"));
    scheme->addItem(tr("As the system"), nameOf(Scheme::System));
    scheme->addItem(tr("Light"), nameOf(Scheme::Light));
    scheme->addItem(tr("Dark"), nameOf(Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(nameOf(Theme::instance()->scheme())));
    auto *language = new CalmComboBox(this);
    language->setObjectName(QStringLiteral("appearance.language"));
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the system"), QString());
    language->addItem(tr("Korean"), QStringLiteral("ko"));
    language->addItem(tr("English"), QStringLiteral("en"));
    m_languageAtStart = memory ? memory->value(kLanguageKey).toString() : QString();
    language->setCurrentIndex(std::max(0, language->findData(m_languageAtStart)));
    for (QComboBox *box : { scheme, language })
        box->setMinimumWidth(260);
    m_restart = new QLabel(this);
    setRole(m_restart, "warning");

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::m);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(labelFor(tr("Colours"), scheme, this), scheme);
    form->addRow(labelFor(tr("Language"), language, this), language);
    form->addRow(QString(), m_restart);
    connect(scheme, &QComboBox::currentIndexChanged, this,
            [this, scheme] { chooseScheme(scheme->currentData().toString()); });
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { chooseLanguage(language->currentData().toString()); });
}

void AppearanceBox::chooseScheme(const QString &name)
{
    if (m_memory)
        m_memory->setValue(kSchemeKey, name);
    Theme::apply(qApp, schemeOf(name));
}

void AppearanceBox::chooseLanguage(const QString &name)
{
    if (m_memory)
        m_memory->setValue(kLanguageKey, name);
    m_restart->setText(name == m_languageAtStart ? QString()
                                                 : tr("◆ Jaego speaks it from its next start on."));
}

} // namespace jaego
