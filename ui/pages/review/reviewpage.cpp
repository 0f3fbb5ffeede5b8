// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewpage.h"

#include "ui/models/review/reviewdecision.h"
#include "ui/models/review/reviewwords.h"
#include "ui/pages/holds/holdsdesk.h"
#include "ui/pages/review/actionrow.h"
#include "ui/pages/review/linkview.h"
#include "ui/pages/review/reviewbar.h"
#include "ui/pages/review/reviewdialogs.h"
#include "ui/pages/review/reviewpanel.h"
#include "ui/pages/review/reviewtable.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blankstate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kAskMs = 1'000;
constexpr int kClockMs = 10'000;
constexpr int kRoomy = 1150;
constexpr int kNarrowPanel = 264;
constexpr int kWidePanel = 320;
const QString kChip = QStringLiteral("review/chip");
const QString kGrouping = QStringLiteral("review/grouping");

} // namespace

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_views = new QStackedWidget(this);
    m_lines = makeLines();
    m_links = new LinkView(link(), this);
    m_views->addWidget(m_lines);
    m_views->addWidget(m_links);
    layout->addWidget(m_views);
    m_holds = new HoldsDesk(
        link(), [](const Sku &) { return QString(); }, this);
    auto *listed = new QShortcut(QKeySequence(QStringLiteral("Ctrl+H")), this);
    listed->setContext(Qt::WidgetWithChildrenShortcut);
    connect(listed, &QShortcut::activated, m_holds, &HoldsDesk::showList);
    connect(m_holds, &HoldsDesk::placeWanted, this, &ReviewPage::open);
    m_asking.setSingleShot(true);
    m_asking.setInterval(kAskMs);
    m_clock.setInterval(kClockMs);
    m_clock.start();
    restore();
    listen();
    showState();
}

QString ReviewPage::title() const
{
    return tr("Review");
}

bool ReviewPage::showsLinks() const
{
    return m_views->currentWidget() == m_links;
}

QWidget *ReviewPage::makeLines()
{
    auto *lines = new QWidget(this);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_bar = new ReviewBar(lines);
    column->addWidget(m_bar);
    m_tablePanel = new QFrame(lines);
    setRole(m_tablePanel, "panel");
    m_stack = new QStackedLayout(m_tablePanel);
    // The panel's frame and its round corners must not be painted over.
    m_stack->setContentsMargins(1, 4, 1, 4);
    m_table = new ReviewTable(&m_model, m_tablePanel);
    m_blank = new BlankState(QStringLiteral("reviewBlank"), m_tablePanel);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_blank);
    m_panel = new ReviewPanel(lines);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_tablePanel, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
    m_actions = new ActionRow(lines);
    column->addWidget(m_actions);
    return lines;
}

void ReviewPage::listen()
{
    connect(link(), &EngineLink::reviewRead, this, &ReviewPage::take);
    connect(link(), &EngineLink::stockChanged, this, [this](const StockSnapshot &snapshot) {
        m_links->follow(snapshot);
        askSoon();
    });
    connect(link(), &EngineLink::runFinished, this, [this] {
        askSoon();
        if (showsLinks() && isVisible())
            Q_EMIT link()->linkGuessesRequested();
    });
    connect(&m_asking, &QTimer::timeout, this, &ReviewPage::askAgain);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.setNow(QDateTime::currentDateTimeUtc());
    });
    connect(m_bar, &ReviewBar::textChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        showState();
    });
    connect(m_bar, &ReviewBar::chipChanged, this, [this](ReviewChip chip) {
        m_model.setChip(chip);
        showState();
    });
    connect(m_bar, &ReviewBar::groupingChanged, &m_model, &ReviewTableModel::setGrouping);
    connect(m_bar, &ReviewBar::linksWanted, this, [this] { showLinks({}); });
    connect(m_bar, &ReviewBar::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ReviewTable::currentChosen, this, &ReviewPage::showChoice);
    connect(m_table, &ReviewTable::actionWanted, this, &ReviewPage::act);
    connect(m_table, &ReviewTable::detailsWanted, m_panel, &ReviewPanel::focusMain);
    connect(m_panel, &ReviewPanel::actionWanted, this, &ReviewPage::act);
    connect(m_panel, &ReviewPanel::leaveWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actions, &ActionRow::actionWanted, this, &ReviewPage::act);
    connect(m_links, &LinkView::leaveWanted, this, &ReviewPage::showDifferences);
    connect(m_blank, &BlankState::clicked, this, [this] {
        if (m_model.snapshot().lines.isEmpty()) {
            Q_EMIT link()->runRequested({});
            return;
        }
        m_bar->setText({});
        m_bar->setChip(ReviewChip::All);
    });
}

void ReviewPage::restore()
{
    if (!memory())
        return;
    const ReviewChip chip = reviewChipFromString(memory()->value(kChip).toString());
    m_bar->setChip(chip);
    m_model.setChip(chip);
    const auto grouping =
        memory()->value(kGrouping).toInt() == 1 ? ReviewGrouping::Channel : ReviewGrouping::Kind;
    m_bar->setGrouping(grouping);
    m_model.setGrouping(grouping);
}

void ReviewPage::remember()
{
    memory()->setValue(kChip, nameOf(m_bar->chip()));
    memory()->setValue(kGrouping, static_cast<int>(m_bar->grouping()));
}

// ---------------------------------------------------------------- questions and answers

/// Something has changed: asked now, or a second after the last question; unseen, when it is entered.
void ReviewPage::askSoon()
{
    m_stale = true;
    if (isVisible() && !m_asking.isActive() && !m_asked)
        askAgain();
}

void ReviewPage::askAgain()
{
    if (!m_stale || m_asked || !isVisible())
        return;
    m_stale = false;
    m_asked = true;
    Q_EMIT link()->reviewRequested();
}

void ReviewPage::take(const ReviewSnapshot &snapshot)
{
    m_asked = false;
    m_asking.start();
    m_model.setNow(QDateTime::currentDateTimeUtc());
    if (m_model.apply(snapshot))
        showState();
    if (!m_wanted.isEmpty())
        open(std::exchange(m_wanted, QString()));
}

void ReviewPage::activated()
{
    m_asked = false; // an engine that started anew has forgotten the question
    m_stale = true;
    askAgain();
    if (showsLinks())
        m_links->enter();
    else
        m_table->setFocus();
}

void ReviewPage::open(const QString &what)
{
    if (what == QLatin1String("links")) {
        showLinks({});
        return;
    }
    showDifferences();
    if (!m_model.isAnswered()) {
        m_wanted = what;
        return;
    }
    if (m_model.rowOfSku(what) < 0) {
        m_bar->setText({});
        m_bar->setChip(ReviewChip::All);
    }
    m_table->choose(m_model.rowOfSku(what));
}

void ReviewPage::focusSearch()
{
    if (showsLinks())
        m_links->focusSearch();
    else
        m_bar->focusText();
}

// ---------------------------------------------------------------- what is shown

void ReviewPage::showState()
{
    m_bar->showCounts(m_model);
    const bool empty = m_model.rowCount() == 0;
    if (!m_model.isAnswered())
        m_blank->show(
            tr("Looking for differences"),
            tr("Every listing that does not show what it should will stand here, with its likely cause."));
    else if (empty && !m_model.snapshot().lines.isEmpty())
        m_blank->show(tr("Nothing matches"),
                      tr("No line has all of these words and belongs to the chosen group."),
                      tr("Show all lines"));
    else if (empty)
        m_blank->show(
            tr("Nothing to decide on"),
            tr("Every linked listing shows what it should, as far as it was read. Differences, held "
               "changes and manual work will stand here. To look again now, sync (F5)."),
            tr("Sync now"));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_blank) : m_table);
    showChoice();
}

void ReviewPage::showChoice()
{
    const int row = m_table->currentRow();
    m_panel->show(storyOfRow(m_model, m_model.rowCount() > 0 ? row : -1));
    m_actions->showFor(m_model.chosen(row));
    QStringList parts{ tr("%Ln line(s)", nullptr, m_model.shownLines()) };
    if (m_model.markedCount() > 0)
        parts.append(tr("%Ln marked", nullptr, m_model.markedCount()));
    parts.append(tr("Space marks · Enter opens · ← → fold groups"));
    setStatusText(parts.join(QStringLiteral(" · ")));
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    m_panel->setFixedWidth(width() < kRoomy ? kNarrowPanel : kWidePanel);
    Page::resizeEvent(event);
}

void ReviewPage::showLinks(const std::optional<ListingKey> &listing)
{
    m_views->setCurrentWidget(m_links);
    m_links->enter(listing);
    setStatusText(tr("Space marks · A accepts · Enter chooses a product · U units per sale · Esc back"));
}

void ReviewPage::showDifferences()
{
    m_views->setCurrentWidget(m_lines);
    m_table->setFocus();
    showChoice();
}

// ---------------------------------------------------------------- decisions

void ReviewPage::act(ReviewAction action)
{
    const int row = m_table->currentRow();
    switch (action) {
    case ReviewAction::Approve:
        approve(m_model.chosen(row), m_model.chosen(row).size() > 1);
        break;
    case ReviewAction::ApproveGroup:
        approve(m_model.groupLines(row), true);
        break;
    case ReviewAction::ApproveRun:
        if (const ReviewLine *line = m_model.lineAt(row))
            approve(m_model.heldBy(line->heldRun), true);
        break;
    case ReviewAction::Reject:
        reject();
        break;
    case ReviewAction::Retry:
        retry();
        break;
    case ReviewAction::Link: {
        const ReviewLine *line = m_model.lineAt(row);
        showLinks(line ? std::optional(line->listing) : std::nullopt);
        break;
    }
    case ReviewAction::Unlink:
        unlink();
        break;
    case ReviewAction::Hold:
        holdChosen();
        break;
    case ReviewAction::None:
        break;
    }
}

void ReviewPage::holdChosen()
{
    QList<Hold> wanted;
    const QList<ReviewLine> lines = m_model.chosen(m_table->currentRow());
    for (const ReviewLine &line : lines) {
        if (line.kind == ReviewKind::Unmapped)
            continue; // nothing is written there anyway
        Hold hold;
        hold.listing = line.listing;
        wanted.append(hold);
    }
    m_holds->ask(wanted);
}

void ReviewPage::send(const ReviewDecision &decision)
{
    for (const HeldChoice &choice : decision.held)
        Q_EMIT link()->heldDecided(choice);
    if (!decision.skus.isEmpty()) {
        RunRequest request;
        request.skus = decision.skus;
        request.leaveHeld = true;
        Q_EMIT link()->runRequested(request);
    }
    m_model.clearMarks();
    m_table->setFocus();
}

void ReviewPage::approve(const QList<ReviewLine> &lines, bool ask)
{
    const ReviewDecision decision = approvalOf(lines);
    if (decision.isEmpty())
        return;
    // What a guard stopped is never let through by one key.
    if (!ask && decision.held.isEmpty()) {
        send(decision);
        return;
    }
    confirm(this, QStringLiteral("confirmApproval"), tr("Approve %Ln change(s)?", nullptr, decision.total()),
            DecisionWords::confirmation(decision), tr("Approve"), [this, decision] { send(decision); });
}

void ReviewPage::reject()
{
    const QList<ReviewLine> lines = m_model.chosen(m_table->currentRow());
    const ReviewDecision decision = rejectionOf(lines, {});
    if (decision.isEmpty())
        return;
    auto *dialog = new ReasonDialog(DecisionWords::rejection(decision), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, lines] { send(rejectionOf(lines, dialog->reason())); });
    dialog->open();
}

void ReviewPage::retry()
{
    const ReviewDecision decision = retryOf(m_model.chosen(m_table->currentRow()));
    if (!decision.isEmpty())
        send(decision);
}

void ReviewPage::unlink()
{
    const ReviewLine *line = m_model.lineAt(m_table->currentRow());
    if (!line || line->kind != ReviewKind::ListingGone)
        return;
    const ListingKey listing = line->listing;
    confirm(this, QStringLiteral("confirmUnlink"), tr("Remove the link of this listing?"),
            tr("%1 %2 no longer counts for %3. Nothing is changed on the channel.")
                .arg(Words::channel(listing.channel), listing.externalId, ReviewWords::product(*line)),
            tr("Remove the link"), [this, listing] {
                const QList<Mapping> none{ { listing, {} } };
                Q_EMIT link()->linkRequested(none);
                m_table->setFocus();
            });
}

} // namespace jaego
