// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/approval.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/pages/purchasing/ordersheet.h"
#include "ui/widgets/confirm.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace jaego {

namespace {

const QString kFolder = QStringLiteral("purchasing/folder"); ///< of the last order file

ProposalChoice choiceOf(const QList<ProposalLine> &lines)
{
    ProposalChoice choice;
    choice.action = ProposalAction::Approve;
    choice.ids.reserve(lines.size());
    for (const ProposalLine &line : lines)
        choice.ids.append(line.proposal.id);
    return choice;
}

} // namespace

QString Approval::wordsFor(const QList<ProposalLine> &lines, const QString &where)
{
    QStringList words{ where };
    const auto against = std::count_if(lines.begin(), lines.end(), [](const ProposalLine &line) {
        return !ProposalWords::objection(line).isEmpty();
    });
    if (against > 0)
        words.append(
            tr("%Ln of them do(es) not fit the supplier's terms.", nullptr, static_cast<int>(against)));
    words.append(tr("They count as on order until the goods are in, you cancel them, or 30 days have passed "
                    "(twice the lead time where that is longer)."));
    return words.join(QLatin1Char('\n'));
}

void Approval::intoFile(const QList<ProposalLine> &lines)
{
    if (lines.isEmpty())
        return;
    confirm(
        m_page, QStringLiteral("confirmOrder"),
        tr("Approve %Ln proposal(s)?", nullptr, static_cast<int>(lines.size())),
        wordsFor(lines, tr("%1 go into an order file; you choose where.").arg(ProposalWords::totals(lines))),
        tr("Choose the file…"), [this, lines] { askFile(lines); });
}

void Approval::toSystem(const QList<ProposalLine> &lines)
{
    if (lines.isEmpty())
        return;
    confirm(m_page, QStringLiteral("confirmPost"),
            tr("Send an order of %Ln product(s)?", nullptr, static_cast<int>(lines.size())),
            wordsFor(lines,
                     tr("%1 are sent to the purchase system, a message a supplier, until it takes them.")
                         .arg(ProposalWords::totals(lines))),
            tr("Approve and send"), [this, lines] {
                ProposalChoice choice = choiceOf(lines);
                choice.post = true;
                Q_EMIT approved(choice);
            });
}

void Approval::askFile(const QList<ProposalLine> &lines)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
    auto *dialog = new QFileDialog(m_page, tr("Save the order"));
    dialog->setObjectName(QStringLiteral("orderFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{ tr("Tables (*.csv)"), tr("Excel (*.xlsx)"), tr("Printed order (*.pdf)") };
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        static const QStringList kEndings{ QStringLiteral("csv"), QStringLiteral("xlsx"),
                                           QStringLiteral("pdf") };
        dialog->setDefaultSuffix(kEndings.value(filters.indexOf(filter), kEndings.first()));
    });
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_memory ? m_memory->value(kFolder, documents).toString() : documents;
    if (QDir(folder).exists())
        dialog->setDirectory(folder);
    dialog->selectFile(QStringLiteral("jaego-order-%1").arg(now.toString(QStringLiteral("yyyyMMdd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, lines](const QString &path) { taken(lines, path); });
    dialog->open();
}

/// What is printed is written here, before anything is approved; tables are written by the engine.
void Approval::taken(const QList<ProposalLine> &lines, const QString &path)
{
    ProposalChoice choice = choiceOf(lines);
    choice.path = path;
    if (m_memory)
        m_memory->setValue(kFolder, QFileInfo(path).absolutePath());
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
        if (const Status saved = OrderSheet::savePdf(lines, now, path); !saved) {
            Q_EMIT failed(tr("Nothing was approved: %1 could not be written: %2")
                              .arg(QDir::toNativeSeparators(path), saved.error().message));
            return;
        }
        choice.written = true;
    }
    Q_EMIT approved(choice);
}

} // namespace jaego
