// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/previewdialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {

QString quantity(const std::optional<Units> &units)
{
    return units ? Words::units(*units) : QStringLiteral("?");
}

QString shaped(qint64 difference)
{
    const QString shape = difference < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
    return shape + Words::number(std::abs(difference));
}

} // namespace

PreviewDialog::PreviewDialog(const RunReport &report, QWidget *parent) : QDialog(parent), m_lines(report)
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Preview of changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *title = new QLabel(m_lines.headline(), this);
    title->setObjectName(QStringLiteral("previewHeadline"));
    setRole(title, "title");
    title->setWordWrap(true);
    layout->addWidget(title);
    const QStringList words = m_lines.costs() + m_lines.gaps();
    for (const QString &line : words) {
        auto *label = new QLabel(line, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(makeTable(), 1);
    if (m_lines.toSend() > 0) {
        auto *note = new QLabel(tr("Nothing has been sent. Each number is worked out anew when it is sent: "
                                   "what is ordered meanwhile counts."),
                                this);
        note->setWordWrap(true);
        setRole(note, "muted");
        layout->addWidget(note);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *details = buttons->addButton(tr("All about this run"), QDialogButtonBox::ActionRole);
    details->setObjectName(QStringLiteral("previewDetails"));
    details->setAutoDefault(false);
    if (m_lines.toSend() > 0) {
        auto *apply = buttons->addButton(tr("Change %Ln listing(s)", nullptr, m_lines.toSend()),
                                         QDialogButtonBox::AcceptRole);
        apply->setObjectName(QStringLiteral("previewApply"));
        setRole(apply, "primary");
        apply->setDefault(true);
        apply->setFocus();
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(details, &QPushButton::clicked, this, [this, runId = report.runId] {
        reject();
        Q_EMIT detailsWanted(runId);
    });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT applied(m_lines.products()); });
}

QWidget *PreviewDialog::makeTable()
{
    const auto mark = [](const UpdateReport &update) {
        if (update.status == QLatin1String("HELD"))
            return Mark::Quiet;
        return PreviewLines::differenceOf(update) < 0 ? Mark::Bad : Mark::Caution;
    };
    m_table.setColumns({
        { tr("Product"), Qt::AlignLeft, [](const UpdateReport &update) { return update.product; } },
        { tr("Channel"), Qt::AlignLeft,
          [](const UpdateReport &update) { return Words::channel(update.listing.channel); } },
        { tr("Listing"), Qt::AlignLeft,
          [](const UpdateReport &update) { return update.listing.externalId; } },
        { tr("Shows"), Qt::AlignRight,
          [](const UpdateReport &update) { return quantity(update.oldQuantity); },
          [](const UpdateReport &update) { return update.oldQuantity.value_or(Units(-1)).value(); } },
        { tr("Will show"), Qt::AlignRight,
          [](const UpdateReport &update) { return quantity(update.newQuantity); },
          [](const UpdateReport &update) { return update.newQuantity.value_or(Units(-1)).value(); } },
        { tr("Change"), Qt::AlignRight,
          [](const UpdateReport &update) { return shaped(PreviewLines::differenceOf(update)); },
          [](const UpdateReport &update) { return PreviewLines::differenceOf(update); }, mark },
        { tr("Why"),
          Qt::AlignLeft,
          [](const UpdateReport &update) {
              if (update.status == QLatin1String("HELD"))
                  return tr("held for approval");
              return PreviewLines::differenceOf(update) < 0 ? tr("shows more than there is")
                                                            : tr("shows less");
          },
          {},
          mark },
    });
    m_table.setRows(m_lines.lines());
    m_view = new MarkTable(this);
    m_view->setObjectName(QStringLiteral("previewTable"));
    m_view->setAccessibleName(tr("Changes by danger"));
    m_view->setModel(&m_table);
    m_view->setColumnWidths({ 18, 12, 22, 9, 9, 10, 0 });
    m_view->setEmptyText(tr("Nothing would change."));
    connect(m_view, &MarkTable::opened, this, [this] {
        if (m_lines.toSend() > 0)
            accept();
    });
    return m_view;
}

} // namespace jaego
