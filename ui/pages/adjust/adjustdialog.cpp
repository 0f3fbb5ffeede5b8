// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/adjust/adjustdialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kWidth = 440;

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

} // namespace

AdjustDialog::AdjustDialog(const StockRow &row, const TargetPolicy &policy, const QString &reason,
                           QWidget *parent)
    : QDialog(parent), m_draft(row, policy)
{
    setObjectName(QStringLiteral("adjustDialog"));
    setWindowTitle(tr("Adjust the warehouse"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize); // a warning that comes in makes room for itself
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);

    auto *name = makeLabel(row.name.isEmpty() ? row.sku : row.name, "title", this);
    name->setWordWrap(true);
    layout->addWidget(name);
    layout->addWidget(makeLabel(
        row.barcode.isEmpty() ? row.sku : row.sku + QStringLiteral(" · ") + row.barcode, "caption", this));
    layout->addWidget(buildNumber());
    layout->addWidget(buildReasons(reason));
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("adjustNote"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(200);
    layout->addWidget(m_note);
    layout->addWidget(buildForecast());

    m_warning = new QFrame(this);
    m_warning->setObjectName(QStringLiteral("adjustWarning"));
    setRole(m_warning, "warningBox");
    auto *warningLayout = new QHBoxLayout(m_warning);
    warningLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    m_warningText = makeLabel({}, "warning", m_warning);
    m_warningText->setWordWrap(true);
    warningLayout->addWidget(m_warningText);
    m_warning->hide();
    layout->addWidget(m_warning);
    auto *width = new QWidget(this);
    width->setFixedSize(kWidth, 0);
    layout->addWidget(width);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(makeLabel(tr("5 or =5 sets · +3 −2 changes · Tab, then 1–6: reason"), "caption", this),
                       1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("adjustCancel"));
    cancel->setAutoDefault(false);
    m_apply = new QPushButton(tr("Apply"), this);
    m_apply->setObjectName(QStringLiteral("adjustApply"));
    setRole(m_apply, "primary");
    m_apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &AdjustDialog::apply);
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_draft.setTyped(typed);
        refresh();
    });
    refresh();
    m_number->setFocus();
}

QWidget *AdjustDialog::buildNumber()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, space::xs, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    auto *label = makeLabel(tr("Warehouse"), "heading", box);
    m_number = new QLineEdit(box);
    m_number->setObjectName(QStringLiteral("adjustNumber"));
    m_number->setAccessibleName(tr("New number in the warehouse, or a change with + or −"));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(150);
    setRole(m_number, "figure");
    label->setBuddy(m_number);
    m_sum = makeLabel({}, "figure", box);
    m_sum->setObjectName(QStringLiteral("adjustSum"));
    m_problem = makeLabel({}, "danger", box);
    m_problem->setObjectName(QStringLiteral("adjustProblem"));
    m_problem->setWordWrap(true);
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(m_number, 1, 0);
    grid->addWidget(m_sum, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget *AdjustDialog::buildReasons(const QString &chosen)
{
    auto *box = new QWidget(this);
    box->setObjectName(QStringLiteral("adjustReasons"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    m_reasons = new QButtonGroup(this);
    const QStringList codes = adjustmentReasons();
    for (int i = 0; i < codes.size(); ++i) {
        auto *button = new QPushButton(QStringLiteral("%1  %2").arg(i + 1).arg(Words::reason(codes[i])), box);
        button->setObjectName(QStringLiteral("reason%1").arg(i + 1));
        button->setAccessibleName(tr("Reason: %1").arg(Words::reason(codes[i])));
        button->setToolTip(QStringLiteral("Alt+%1").arg(i + 1));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(codes[i] == chosen || (i == 0 && !codes.contains(chosen)));
        setRole(button, "option");
        m_reasons->addButton(button, i);
        grid->addWidget(button, i / 3, i % 3);
        auto *keys = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), this);
        connect(keys, &QShortcut::activated, button, [button] { button->setChecked(true); });
    }
    m_reasons->setExclusive(true);
    return box;
}

AdjustDialog::ForecastRow AdjustDialog::addForecastRow(QGridLayout *grid, const QString &name, int row)
{
    QWidget *parent = grid->parentWidget();
    ForecastRow line{ makeLabel(name, "", parent), makeLabel({}, "caption", parent),
                      makeLabel({}, "heading", parent) };
    line.before->setAlignment(Qt::AlignRight);
    line.after->setAlignment(Qt::AlignRight);
    grid->addWidget(line.name, row, 0);
    grid->addWidget(line.before, row, 1);
    grid->addWidget(makeLabel(QStringLiteral("→"), "caption", parent), row, 2);
    grid->addWidget(line.after, row, 3);
    return line;
}

QWidget *AdjustDialog::buildForecast()
{
    auto *box = new QFrame(this);
    setRole(box, "noteBox");
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    m_available = addForecastRow(grid, tr("Available"), 0);
    int row = 1;
    const auto forecasts = m_draft.forecasts();
    for (const ListingForecast &forecast : forecasts)
        m_channels.append(
            { forecast.channel,
              addForecastRow(grid, tr("%1 will be told").arg(Words::channel(forecast.channel)), row++) });
    return box;
}

QString AdjustDialog::reason() const
{
    return adjustmentReasons().value(m_reasons->checkedId());
}

void AdjustDialog::refresh()
{
    const auto after = m_draft.after();
    m_sum->setText(Words::units(m_draft.before()) + QStringLiteral(" → ")
                   + (after ? Words::units(*after) : Words::noData()));
    m_available.before->setText(Words::units(m_draft.row().available));
    m_available.after->setText(Words::units(m_draft.availableAfter()));
    const auto forecasts = m_draft.forecasts();
    for (const auto &[channel, line] : std::as_const(m_channels)) {
        const auto found =
            std::find_if(forecasts.begin(), forecasts.end(),
                         [id = channel](const ListingForecast &one) { return one.channel == id; });
        if (found == forecasts.end())
            continue;
        line.before->setText(found->published ? Words::units(*found->published) : QStringLiteral("?"));
        line.after->setText(found->after ? Words::units(*found->after) : tr("worked out by the sync"));
    }
    showProblem();
}

QString AdjustDialog::problemWords() const
{
    switch (m_draft.problem()) {
    case AdjustmentDraft::Problem::NotANumber:
        return tr("Type a number: 5 or =5 sets, +3 or −2 changes.");
    case AdjustmentDraft::Problem::BelowZero:
        return tr("The warehouse cannot hold less than nothing.");
    case AdjustmentDraft::Problem::TooLarge:
        return tr("That is more than a channel can take.");
    case AdjustmentDraft::Problem::None:
    case AdjustmentDraft::Problem::Empty:
    case AdjustmentDraft::Problem::NoChange:
        break;
    }
    return {};
}

void AdjustDialog::showProblem()
{
    m_problem->setText(problemWords());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_apply->setEnabled(m_draft.problem() == AdjustmentDraft::Problem::None && m_sentId.isEmpty());
}

void AdjustDialog::warn(const QString &words)
{
    m_warningText->setText(words);
    m_warning->setAccessibleName(words);
    m_warning->show();
}

void AdjustDialog::follow(const StockRow &row)
{
    const Units before = m_draft.before();
    const bool moved = m_draft.follow(row);
    if (moved && m_sentId.isEmpty()) {
        m_moved = true;
        warn(tr("The warehouse moved from %1 to %2 while this was open. Press Enter once more to apply to "
                "the new number.")
                 .arg(Words::units(before), Words::units(row.onHand)));
    }
    refresh();
}

void AdjustDialog::apply()
{
    if (m_draft.problem() != AdjustmentDraft::Problem::None || !m_sentId.isEmpty())
        return;
    if (m_moved) {
        m_moved = false;
        m_warningText->setText(
            tr("The number is now %1. Enter applies.").arg(Words::units(m_draft.before())));
        return;
    }
    const AdjustmentRequest request = m_draft.request(reason(), m_note->text().trimmed());
    m_sentId = request.id;
    setWaiting(true);
    Q_EMIT applyRequested(request);
}

void AdjustDialog::setWaiting(bool waiting)
{
    m_number->setReadOnly(waiting);
    m_apply->setEnabled(!waiting);
    m_apply->setText(waiting ? tr("Applying…") : tr("Apply"));
}

void AdjustDialog::finished(const AdjustmentResult &result)
{
    if (result.request.id != m_sentId)
        return;
    m_sentId.clear();
    setWaiting(false);
    if (!result.error) {
        accept();
        return;
    }
    if (result.error->kind == Error::Kind::Conflict) {
        StockRow row = m_draft.row();
        row.onHand = result.before;
        row.available = std::max(Units(), row.onHand - row.reserved);
        m_draft.follow(row);
        m_moved = false;
        warn(tr("Nothing was changed: the warehouse now holds %1. Look again; Enter applies.")
                 .arg(Words::units(result.before)));
    } else {
        warn(tr("Nothing was changed. %1. %2").arg(Words::error(result.error->kind), result.error->message));
    }
    refresh();
}

void AdjustDialog::keyPressEvent(QKeyEvent *event)
{
    // Digits reach here only from controls that take no text: there they choose the reason.
    const int number = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && number >= 0 && number < adjustmentReasons().size()) {
        QAbstractButton *button = m_reasons->button(number);
        button->setChecked(true);
        button->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace jaego
