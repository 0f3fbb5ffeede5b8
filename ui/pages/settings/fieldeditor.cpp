// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fieldeditor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/calmcombobox.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kLabelWidth = 190;
constexpr int kLeastWidth = 140;

int widthOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return 110;
    case FieldKind::Url:
        return 420;
    default:
        return 260;
    }
}

} // namespace

FieldEditor::FieldEditor(const SettingsField &field, SettingsDraft *draft, QWidget *parent)
    : QWidget(parent), m_field(field), m_draft(draft), m_label(new QLabel(this)), m_problem(new QLabel(this))
{
    m_editor = makeEditor();
    m_editor->setObjectName(field.key);
    m_editor->setAccessibleName(field.label);
    m_editor->setAccessibleDescription(field.hint);
    m_label->setBuddy(m_editor);
    m_label->setFixedWidth(kLabelWidth);
    m_label->setWordWrap(true);
    setRole(m_problem, "danger");
    m_problem->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_label);
    // In a narrow page the editor gives way down to a readable width.
    row->addWidget(m_editor, 3);
    row->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    if (!field.hint.isEmpty()) {
        auto *hint = new QLabel(field.hint, this);
        setRole(hint, "caption");
        hint->setWordWrap(true);
        // A label with a role ignores its own margins.
        auto *line = new QHBoxLayout;
        line->addSpacing(kLabelWidth + space::m);
        line->addWidget(hint, 1);
        layout->addLayout(line);
    }
    refresh();
}

QWidget *FieldEditor::makeEditor()
{
    switch (m_field.kind) {
    case FieldKind::Toggle: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this,
                [this](bool on) { put(on ? QStringLiteral("true") : QStringLiteral("false")); });
        return box;
    }
    case FieldKind::Choice:
        return makeChoice();
    case FieldKind::Zone:
        return makeZone();
    default:
        return makeLine();
    }
}

QWidget *FieldEditor::makeChoice()
{
    auto *box = new CalmComboBox(this);
    for (const FieldChoice &choice : std::as_const(m_field.choices))
        box->addItem(choice.label, choice.value);
    box->setMinimumWidth(kLeastWidth);
    box->setMaximumWidth(std::max(widthOf(m_field.kind), box->sizeHint().width()));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { put(box->currentData().toString()); });
    return box;
}

QWidget *FieldEditor::makeZone()
{
    auto *box = new CalmComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(id));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setMinimumWidth(kLeastWidth);
    box->setMaximumWidth(std::max(widthOf(m_field.kind), box->sizeHint().width()));
    connect(box, &QComboBox::currentTextChanged, this, &FieldEditor::put);
    return box;
}

QWidget *FieldEditor::makeLine()
{
    auto *line = new QLineEdit(this);
    line->setMinimumWidth(std::min(kLeastWidth, widthOf(m_field.kind)));
    line->setMaximumWidth(widthOf(m_field.kind));
    if (m_field.kind == FieldKind::Integer || m_field.kind == FieldKind::Decimal)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::put);
    return line;
}

void FieldEditor::put(const QString &text)
{
    m_draft->setText(m_field.key, text);
}

void FieldEditor::refresh()
{
    const QString text = m_draft->text(m_field.key);
    const QSignalBlocker quiet(m_editor);
    if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        box->setChecked(text == QLatin1String("true"));
    } else if (auto *choice = qobject_cast<QComboBox *>(m_editor)) {
        if (choice->isEditable()) {
            if (choice->currentText() != text)
                choice->setEditText(text);
        } else {
            choice->setCurrentIndex(choice->findData(text));
        }
    } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        if (line->text() != text)
            line->setText(text);
    }
    const bool changed = m_draft->isChanged(m_field.key);
    m_label->setText(changed ? m_field.label + QStringLiteral(" •") : m_field.label);
    m_label->setToolTip(changed ? tr("Changed, not applied yet") : QString());
    const QString problem = m_draft->problem(m_field.key);
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("● ") + problem);
    m_editor->setAccessibleDescription(problem.isEmpty() ? m_field.hint : problem);
}

void FieldEditor::takeFocus()
{
    m_editor->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->selectAll();
}

} // namespace jaego
