// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/bulkdialog.h"

#include "ui/models/bulk/bulkpaste.h"
#include "ui/pages/bulk/bulkview.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calmcombobox.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

BulkDialog::BulkDialog(BulkTableModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_view(new BulkView(this))
    , m_counts(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Bulk adjustment"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *help = new QLabel(tr("Type, paste from a spreadsheet (Ctrl+V) or open a CSV file (Ctrl+O). "
                               "5 or =5 sets the number, +3 and −2 change it. What is typed is kept, "
                               "also when the window closes."),
                            this);
    help->setWordWrap(true);
    setRole(help, "muted");
    layout->addWidget(help);
    layout->addWidget(makeBar());
    m_view->setObjectName(QStringLiteral("bulkTable"));
    m_view->setAccessibleName(tr("Lines of the adjustment"));
    m_view->setModel(model);
    layout->addWidget(m_view, 1);
    m_words->setObjectName(QStringLiteral("bulkWords"));
    m_words->setWordWrap(true);
    m_words->hide();
    layout->addWidget(m_words);
    layout->addWidget(makeButtons());
    connect(m_view, &BulkView::pasteWanted, this, &BulkDialog::paste);
    connect(m_view, &BulkView::removeWanted, this, &BulkDialog::remove);
    connect(model, &QAbstractItemModel::dataChanged, this, &BulkDialog::showCounts);
    connect(model, &QAbstractItemModel::modelReset, this, &BulkDialog::showCounts);
    m_view->setCurrentIndex(model->index(model->rowCount() - 1, BulkTableModel::Code));
    m_view->setFocus();
    setUndoable(0);
    showCounts();
}

QWidget *BulkDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_reason = new CalmComboBox(bar);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setAccessibleName(tr("Reason of all lines that have none of their own"));
    const QStringList reasons = adjustmentReasons();
    for (const QString &reason : reasons)
        m_reason->addItem(Words::reason(reason), reason);
    m_reason->setCurrentIndex(m_reason->findData(m_model->draft().reason));
    auto *label = new QLabel(tr("&Reason"), bar);
    label->setBuddy(m_reason);
    auto *open = new QPushButton(tr("Open a file…"), bar);
    open->setShortcut(QKeySequence(QKeySequence::Open));
    open->setAutoDefault(false);
    auto *remove = new QPushButton(tr("Remove lines"), bar);
    remove->setToolTip(tr("Removes the selected lines (Delete)"));
    remove->setAutoDefault(false);
    auto *clear = new QPushButton(tr("Clear all…"), bar);
    clear->setAutoDefault(false);
    line->addWidget(label);
    line->addWidget(m_reason);
    line->addStretch();
    line->addWidget(open);
    line->addWidget(remove);
    line->addWidget(clear);
    connect(m_reason, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setDefaultReason(m_reason->currentData().toString()); });
    connect(open, &QPushButton::clicked, this, &BulkDialog::import);
    connect(remove, &QPushButton::clicked, this, &BulkDialog::remove);
    connect(clear, &QPushButton::clicked, this, &BulkDialog::clear);
    return bar;
}

QWidget *BulkDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_counts->setObjectName(QStringLiteral("bulkCounts"));
    m_undo = new QPushButton(bar);
    m_undo->setObjectName(QStringLiteral("bulkUndo"));
    m_undo->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setAutoDefault(false);
    m_apply = new QPushButton(bar);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    m_apply->setAutoDefault(false);
    setRole(m_apply, "primary");
    line->addWidget(m_counts, 1);
    line->addWidget(m_undo);
    line->addWidget(close);
    line->addWidget(m_apply);
    connect(m_undo, &QPushButton::clicked, this, &BulkDialog::undoWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::confirm);
    return bar;
}

void BulkDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() & Qt::ControlModifier) {
        confirm();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // the end of a line, not of the table
        return;
    }
    QDialog::keyPressEvent(event);
}

void BulkDialog::tell(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void BulkDialog::setUndoable(int count)
{
    m_undo->setVisible(count > 0);
    m_undo->setText(tr("Take %Ln back", nullptr, count));
}

void BulkDialog::paste()
{
    const BulkPaste paste = BulkReader::fromText(QApplication::clipboard()->text());
    m_model->append(paste.rows);
    tell(paste.problems.mid(0, 5).join(QLatin1Char('\n')));
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, BulkTableModel::Code));
}

void BulkDialog::import()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a table"), QString(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkDialog::read);
    dialog->open();
}

void BulkDialog::read(const QString &path)
{
    const auto paste = BulkReader::fromFile(path);
    if (!paste) {
        tell(paste.error().message);
        return;
    }
    m_model->append(paste->rows);
    tell(paste->problems.mid(0, 5).join(QLatin1Char('\n')));
}

void BulkDialog::remove()
{
    const QList<int> rows = m_view->selectedRowNumbers();
    m_model->removeRowsAt(rows);
    if (!rows.isEmpty())
        m_view->setCurrentIndex(
            m_model->index(std::min(rows.first(), m_model->rowCount() - 1), BulkTableModel::Code));
}

void BulkDialog::clear()
{
    if (m_model->draft().isEmpty())
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Clear the table?"),
                        tr("%Ln line(s) that were typed are thrown away.", nullptr, m_model->rowCount() - 1),
                        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("bulkClearQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *throwAway = box->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(throwAway, &QPushButton::clicked, m_model, &BulkTableModel::clear);
    box->open();
}

/// A wide action is confirmed in words with numbers.
void BulkDialog::confirm()
{
    const int ready = m_model->ready();
    if (ready == 0)
        return;
    QString words =
        tr("The warehouse's count of %Ln product(s) is changed, and the channels are told.", nullptr, ready);
    if (const int wrong = m_model->wrong(); wrong > 0)
        words += QStringLiteral("\n\n") + tr("%Ln line(s) with an error stay in the table.", nullptr, wrong);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Apply the adjustments?"), words,
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("bulkQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *apply = box->addButton(tr("Change %Ln product(s)", nullptr, ready), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(apply);
    connect(apply, &QPushButton::clicked, this, &BulkDialog::applyWanted);
    box->open();
}

void BulkDialog::showCounts()
{
    QStringList parts{ tr("%Ln ready", nullptr, m_model->ready()) };
    if (const int wrong = m_model->wrong(); wrong > 0)
        parts.append(QStringLiteral("▲ ") + tr("%Ln with an error", nullptr, wrong));
    if (const int waiting = m_model->waiting(); waiting > 0)
        parts.append(tr("%Ln not answered", nullptr, waiting));
    if (const int done = m_model->done(); done > 0)
        parts.append(QStringLiteral("✓ ") + tr("%Ln done", nullptr, done));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_apply->setText(tr("Apply %Ln line(s)", nullptr, m_model->ready()));
    m_apply->setEnabled(m_model->ready() > 0);
}

} // namespace jaego
