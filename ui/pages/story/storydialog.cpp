// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/story/storydialog.h"

#include "ui/models/history/historywords.h"
#include "ui/models/story/momentwords.h"
#include "ui/models/story/numberwords.h"
#include "ui/pages/story/storychart.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jaego {

namespace {

constexpr std::array<int, 4> kDays{ 1, 7, 30, 90 };
constexpr int kUsual = 1; ///< seven days

QString coloured(const QString &text, CellTone tone)
{
    const Tone ink = tone == CellTone::Danger ? Tone::Danger
        : tone == CellTone::Warning           ? Tone::Warning
        : tone == CellTone::Muted             ? Tone::Muted
                                              : Tone::Plain;
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(colours().text(ink).name(), text.toHtmlEscaped());
}

} // namespace

StoryDialog::StoryDialog(EngineLink *link, const Sku &sku, const QString &name, const QTimeZone &zone,
                         QWidget *parent)
    : QDialog(parent), m_link(link), m_sku(sku), m_zone(zone)
{
    setObjectName(QStringLiteral("storyDialog"));
    setWindowTitle(tr("The story of a number"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(makeHead(name));
    m_chart = new StepChart(this);
    m_chart->setObjectName(QStringLiteral("storyChart"));
    m_chart->setAccessibleName(tr("Numbers over time; left and right go from one event to the next"));
    m_chart->setZone(zone);
    m_chart->setChoosing(true);
    m_chart->setEmptyText(tr("Reading the history …"));
    m_chart->setMinimumHeight(240);
    layout->addWidget(m_chart, 2);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(makeTable(), 3);
    below->addWidget(makeAnswers(), 2);
    layout->addLayout(below, 3);
    m_cut = new QLabel(tr("There was more than can be shown: the oldest is left out."), this);
    setRole(m_cut, "warning");
    m_cut->hide();
    layout->addWidget(m_cut);

    connect(m_chart, &StepChart::momentChosen, this, &StoryDialog::chooseMoment);
    connect(m_range, &QComboBox::currentIndexChanged, this, &StoryDialog::ask);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        if (!m_choosing)
            chooseMoment(QDateTime(time.date(), time.time(), m_zone).toUTC());
    });
    connect(link, &EngineLink::numberHistoryRead, this, [this](const NumberHistory &history) {
        if (history.sku == m_sku && history.from == m_from)
            apply(history);
    });
    m_chart->setFocus();
    ask();
}

QWidget *StoryDialog::makeHead(const QString &name)
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto *title = new QLabel(name.isEmpty() ? m_sku : name, head);
    setRole(title, "title");
    auto *code = new QLabel(m_sku, head);
    setRole(code, "caption");
    m_range = new QComboBox(head);
    m_range->setObjectName(QStringLiteral("storyRange"));
    m_range->setAccessibleName(tr("How far back"));
    for (const int days : kDays)
        m_range->addItem(days == 1 ? tr("24 hours") : tr("%Ln day(s)", nullptr, days), days);
    m_range->setCurrentIndex(kUsual);
    auto *range = new QLabel(tr("&Range"), head);
    range->setBuddy(m_range);
    m_time = new QDateTimeEdit(head);
    m_time->setObjectName(QStringLiteral("storyTime"));
    m_time->setAccessibleName(tr("The moment asked about"));
    m_time->setTimeSpec(Qt::UTC); // it knows no zones: it is given the seller's clock as if it were UTC
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    auto *moment = new QLabel(tr("&Moment"), head);
    moment->setBuddy(m_time);
    line->addWidget(title);
    line->addWidget(code);
    line->addStretch();
    line->addWidget(range);
    line->addWidget(m_range);
    line->addWidget(moment);
    line->addWidget(m_time);
    return head;
}

QWidget *StoryDialog::makeTable()
{
    m_events.setColumns({
        { tr("Time"), Qt::AlignLeft,
          [this](const NumberEvent &event) {
              return event.at.toTimeZone(m_zone).toString(QStringLiteral("MM-dd HH:mm:ss"));
          } },
        { tr("What"),
          Qt::AlignLeft,
          [](const NumberEvent &event) { return NumberWords::what(event); },
          {},
          [](const NumberEvent &event) { return NumberWords::mark(event); } },
        { tr("Where"), Qt::AlignLeft,
          [this](const NumberEvent &event) { return NumberWords::where(event, m_history); } },
        { tr("Number"), Qt::AlignRight, [](const NumberEvent &event) { return NumberWords::number(event); } },
        { tr("More"), Qt::AlignLeft, [](const NumberEvent &event) { return NumberWords::more(event); } },
    });
    m_table = new MarkTable(this);
    m_table->setObjectName(QStringLiteral("storyTable"));
    m_table->setAccessibleName(tr("What happened, the newest first; Enter opens the run that sent it"));
    m_table->setModel(&m_events);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({ 14, 15, 10, 9, 0 });
    m_table->setEmptyText(tr("Nothing happened in this time."));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_choosing)
                    chooseMoment(m_events.rows().at(current.row()).at);
            });
    connect(m_table, &MarkTable::opened, this, &StoryDialog::openRun);
    return m_table;
}

QWidget *StoryDialog::makeAnswers()
{
    auto *frame = new QFrame(this);
    setRole(frame, "noteBox");
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    m_question = new QLabel(frame);
    m_question->setObjectName(QStringLiteral("storyMoment"));
    m_question->setWordWrap(true);
    setRole(m_question, "heading");
    m_answers = new QLabel(frame);
    m_answers->setObjectName(QStringLiteral("storyAnswers"));
    m_answers->setTextFormat(Qt::RichText);
    m_answers->setWordWrap(true);
    m_answers->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_answers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_question);
    layout->addWidget(m_answers, 1);
    return frame;
}

QDateTime StoryDialog::onTheWall(const QDateTime &time) const
{
    const QDateTime there = time.toTimeZone(m_zone);
    return { there.date(), there.time(), Qt::UTC };
}

QDateTime StoryDialog::moment() const
{
    return m_chart->moment();
}

void StoryDialog::ask()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_from = now.addDays(-m_range->currentData().toInt());
    Q_EMIT m_link->numberHistoryRequested(m_sku, m_from, now);
}

void StoryDialog::apply(const NumberHistory &history)
{
    m_history = history;
    m_cut->setVisible(history.cut);
    QList<NumberEvent> newestFirst;
    for (auto it = history.events.crbegin(); it != history.events.crend() && it->at >= history.from; ++it)
        newestFirst.append(*it);
    m_choosing = true;
    m_events.setRows(newestFirst);
    m_chart->setEmptyText(tr("Nothing is known of its numbers in this time."));
    m_chart->setData(StoryChart::series(history), StoryChart::marks(history), StoryChart::beginning(history),
                     history.to);
    m_time->setDateTimeRange(onTheWall(history.from), onTheWall(history.to).addSecs(1));
    m_choosing = false;
    const QDateTime old = m_chart->moment();
    chooseMoment(old.isValid() && old >= history.from ? old : history.to);
}

void StoryDialog::chooseMoment(const QDateTime &moment)
{
    m_choosing = true;
    m_chart->setMoment(moment);
    m_time->setDateTime(onTheWall(moment));
    // The line of the last thing that had happened by then.
    const QList<NumberEvent> &rows = m_events.rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&](const NumberEvent &event) { return event.at <= moment; });
    if (found != rows.cend() && rows.value(m_table->currentIndex().row()).at != found->at) {
        const QModelIndex index = m_events.index(static_cast<int>(found - rows.cbegin()), 0);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_choosing = false;
    showMoment();
}

void StoryDialog::showMoment()
{
    const QDateTime moment = m_chart->moment();
    m_question->setText(
        tr("At %1").arg(moment.toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    QString html;
    for (const MomentWords::Answer &answer : MomentWords::at(m_history, moment)) {
        html += QStringLiteral("<p style=\"margin:0 0 8px 0\"><b>%1 %2</b><br/>%3</p>")
                    .arg(answer.name.toHtmlEscaped(), coloured(answer.value, answer.tone),
                         answer.why.toHtmlEscaped());
    }
    m_answers->setText(html);
}

void StoryDialog::openRun()
{
    const NumberEvent event = m_events.rows().value(m_table->currentIndex().row());
    const bool ofRun = event.kind == NumberEvent::Kind::Written || event.kind == NumberEvent::Kind::Verified;
    if (!ofRun || event.reference.isEmpty())
        return;
    accept();
    Q_EMIT placeWanted(QStringLiteral("runs"), event.reference);
}

} // namespace jaego
