// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practice/practicedrawer.h"

#include "ui/models/practice/practicewords.h"
#include "ui/pages/practice/practicelogdelegate.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calmcombobox.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kWidth = 336;
constexpr int kMostQuantity = 99'999;
constexpr int kMostPerSecond = 20;
const QStringList kSources{ QStringLiteral("COUPANG"), QStringLiteral("NAVER"), QStringLiteral("CAFE24"),
                            QStringLiteral("WAREHOUSE") };
constexpr std::array<PracticeBreak, 6> kBreaks{ PracticeBreak::Slow,        PracticeBreak::TooManyRequests,
                                                PracticeBreak::ServerError, PracticeBreak::WrongPassword,
                                                PracticeBreak::Lies,        PracticeBreak::Down };

} // namespace

PracticeDrawer::PracticeDrawer(EngineLink *link, PracticeLink *practice, QWidget *parent)
    : QFrame(parent), m_practice(practice)
{
    setObjectName(QStringLiteral("practiceDrawer"));
    setAccessibleName(tr("Practice: make things happen"));
    setRole(this, "panel");
    setFixedWidth(kWidth);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::m, space::s, space::m, space::m);
    layout->setSpacing(6);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(scroll);
    makeHead(layout);
    makeProduct(layout);
    makeDeeds(layout);
    makeRush(layout);
    makeBreaking(layout);
    makeLog(layout);

    connect(link, &EngineLink::stockChanged, this, [this](const StockSnapshot &snapshot) {
        const int known = m_finder.total();
        m_finder.follow(snapshot);
        if (snapshot.complete || m_finder.total() != known)
            m_finder.find(m_text->text());
    });
    connect(link, &EngineLink::settingsApplied, this,
            [this](const Settings &settings) { m_log.setFeedSeconds(settings.schedule.feedSeconds); });
    connect(practice, &PracticeLink::happened, this, &PracticeDrawer::take);
    showFound();
    showBroken();
}

void PracticeDrawer::addHeading(QVBoxLayout *layout, const QString &words)
{
    auto *heading = new QLabel(words, this);
    setRole(heading, "heading");
    layout->addSpacing(space::xs);
    layout->addWidget(heading);
}

void PracticeDrawer::makeHead(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    auto *title = new QLabel(tr("Make things happen"), this);
    setRole(title, "title");
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("practiceClose"));
    close->setToolTip(tr("Close the practice drawer (F9)"));
    close->setAccessibleName(tr("Close the practice drawer"));
    setRole(close, "quiet");
    row->addWidget(title, 1);
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &PracticeDrawer::closed);
    // Of this drawer the tab order begins with the product.
    close->setFocusPolicy(Qt::ClickFocus);
}

void PracticeDrawer::makeProduct(QVBoxLayout *layout)
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("practiceProduct"));
    m_text->setPlaceholderText(tr("Name, SKU, barcode or first consonants"));
    m_text->setAccessibleName(tr("Product that something happens to"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("practiceProducts"));
    m_list->setAccessibleName(tr("Products found"));
    m_list->setModel(&m_finder);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setRole(m_list, "list");
    m_list->setFixedHeight(3 * kRowHeight + space::s);
    layout->addWidget(m_list);
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("practiceHint"));
    m_hint->setWordWrap(true);
    setRole(m_hint, "caption");
    layout->addWidget(m_hint);
    connect(m_text, &QLineEdit::textChanged, &m_finder, &ProductFinder::find);
    connect(&m_finder, &QAbstractItemModel::modelReset, this, &PracticeDrawer::showFound);

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_channel = new CalmComboBox(this);
    m_channel->setObjectName(QStringLiteral("practiceChannel"));
    m_channel->setAccessibleName(tr("Channel that it happens on"));
    for (const ChannelId channel : kChannels)
        m_channel->addItem(Words::channel(channel), nameOf(channel));
    m_quantity = new QSpinBox(this);
    m_quantity->setObjectName(QStringLiteral("practiceQuantity"));
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->setRange(0, kMostQuantity);
    m_quantity->setValue(2);
    m_quantity->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quantity->setMinimumWidth(80);
    auto *many = new QLabel(tr("Quantity"), this);
    row->addWidget(m_channel, 1);
    row->addWidget(many);
    row->addWidget(m_quantity);
    layout->addLayout(row);
}

QPushButton *PracticeDrawer::makeButton(const QString &name, const QString &words, const QString &toolTip,
                                        PracticeDeed::Kind kind)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    connect(button, &QPushButton::clicked, this, [this, kind] { ask(kind); });
    return button;
}

void PracticeDrawer::makeDeeds(QVBoxLayout *layout)
{
    using Kind = PracticeDeed::Kind;
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    auto *order = makeButton(QStringLiteral("practiceOrder"), tr("Place an &order"),
                             tr("A shopper buys this quantity on the channel (Alt+O)"), Kind::Order);
    setRole(order, "primary");
    auto *cancel = makeButton(QStringLiteral("practiceCancel"), tr("&Cancel the last"),
                              tr("The newest order placed here is cancelled (Alt+C)"), Kind::CancelLast);
    auto *receive = makeButton(QStringLiteral("practiceReceive"), tr("&Goods arrive"),
                               tr("This quantity comes into the warehouse (Alt+G)"), Kind::Receive);
    auto *count = makeButton(QStringLiteral("practiceCount"), tr("Cou&nt is"),
                             tr("The warehouse's count becomes this quantity (Alt+N)"), Kind::Count);
    auto *edit = makeButton(QStringLiteral("practiceEdit"), tr("&Edit by hand"),
                            tr("Somebody types this quantity into the channel itself (Alt+E)"), Kind::Edit);
    auto *stop = makeButton(QStringLiteral("practiceStop"), tr("&Take off sale"),
                            tr("The listing is stopped on the channel (Alt+T)"), Kind::Stop);
    auto *reopen = makeButton(QStringLiteral("practiceReopen"), tr("&Put on sale"),
                              tr("The listing is for sale again (Alt+P)"), Kind::Reopen);
    grid->addWidget(order, 0, 0);
    grid->addWidget(cancel, 0, 1);
    grid->addWidget(receive, 1, 0);
    grid->addWidget(count, 1, 1);
    grid->addWidget(edit, 2, 0, 1, 2);
    grid->addWidget(stop, 3, 0);
    grid->addWidget(reopen, 3, 1);
    layout->addLayout(grid);
    m_ofProduct = { order, receive, count, edit, stop, reopen };
}

void PracticeDrawer::makeRush(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_perSecond = new QSpinBox(this);
    m_perSecond->setObjectName(QStringLiteral("practicePerSecond"));
    m_perSecond->setAccessibleName(tr("Orders a second in a rush"));
    m_perSecond->setRange(1, kMostPerSecond);
    m_perSecond->setValue(2);
    m_perSecond->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_perSecond->setMinimumWidth(56);
    auto *words = new QLabel(tr("orders a second"), this);
    m_rush = new QPushButton(tr("&Rush"), this);
    m_rush->setObjectName(QStringLiteral("practiceRush"));
    m_rush->setCheckable(true);
    setRole(m_rush, "option");
    m_rush->setToolTip(tr("Shoppers buy anything on any channel until it is switched off (Alt+R)"));
    m_rush->setAccessibleDescription(m_rush->toolTip());
    row->addWidget(m_perSecond);
    row->addWidget(words, 1);
    row->addWidget(m_rush);
    layout->addLayout(row);
    connect(m_rush, &QPushButton::clicked, this, [this] { ask(PracticeDeed::Kind::Rush); });
}

void PracticeDrawer::makeBreaking(QVBoxLayout *layout)
{
    using Kind = PracticeDeed::Kind;
    addHeading(layout, tr("Break something"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(6);
    m_source = new CalmComboBox(this);
    m_source->setObjectName(QStringLiteral("practiceSource"));
    m_source->setAccessibleName(tr("What breaks"));
    for (const QString &source : kSources)
        m_source->addItem(Words::source(source), source);
    m_how = new CalmComboBox(this);
    m_how->setObjectName(QStringLiteral("practiceHow"));
    m_how->setAccessibleName(tr("How it breaks"));
    for (const PracticeBreak how : kBreaks)
        m_how->addItem(PracticeWords::breakage(how), static_cast<int>(how));
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addWidget(m_source);
    choice->addWidget(m_how, 1);
    layout->addLayout(choice);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *breaks =
        makeButton(QStringLiteral("practiceBreak"), tr("&Break"), tr("From now on (Alt+B)"), Kind::Break);
    setRole(breaks, "stop");
    row->addWidget(breaks, 1);
    row->addWidget(makeButton(QStringLiteral("practiceMend"), tr("&Mend"),
                              tr("What is chosen works again (Alt+M)"), Kind::Mend),
                   1);
    row->addWidget(makeButton(QStringLiteral("practiceMendAll"), tr("Mend &all"),
                              tr("Everything works again (Alt+A)"), Kind::MendAll),
                   1);
    layout->addLayout(row);
    m_broken = new QLabel(this);
    m_broken->setObjectName(QStringLiteral("practiceBroken"));
    m_broken->setWordWrap(true);
    layout->addWidget(m_broken);
}

void PracticeDrawer::makeLog(QVBoxLayout *layout)
{
    addHeading(layout, tr("What happened, and what to look at"));
    m_logView = new QListView(this);
    m_logView->setObjectName(QStringLiteral("practiceLog"));
    m_logView->setAccessibleName(tr("What happened, newest first"));
    m_logView->setModel(&m_log);
    m_logView->setWordWrap(true);
    m_logView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_logView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_logView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_logView->setResizeMode(QListView::Adjust);
    m_logView->setSpacing(2);
    setRole(m_logView, "list");
    m_logView->setItemDelegate(new PracticeLogDelegate(m_logView));
    m_logView->setMinimumHeight(110);
    layout->addWidget(m_logView, 1);
}

void PracticeDrawer::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void PracticeDrawer::showFound()
{
    const int found = m_finder.rowCount();
    if (found > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_finder.index(0));
    if (m_finder.total() == 0)
        m_hint->setText(tr("The warehouse has told of no products yet."));
    else if (found == 0)
        m_hint->setText(m_finder.isReady() ? tr("No product has all of these words.") : tr("looking…"));
    m_hint->setVisible(found == 0);
    for (QPushButton *button : std::as_const(m_ofProduct))
        button->setEnabled(found > 0);
}

void PracticeDrawer::showBroken()
{
    const QString broken = m_log.broken();
    setRole(m_broken, broken.isEmpty() ? "caption" : "danger");
    m_broken->setText(broken.isEmpty() ? tr("Nothing is broken.") : QStringLiteral("● ") + broken);
}

void PracticeDrawer::ask(PracticeDeed::Kind kind)
{
    using Kind = PracticeDeed::Kind;
    PracticeDeed deed;
    deed.kind = kind;
    const QModelIndex product = m_list->currentIndex();
    switch (kind) {
    case Kind::Order:
    case Kind::Edit:
    case Kind::Stop:
    case Kind::Reopen:
        deed.source = m_channel->currentData().toString();
        [[fallthrough]];
    case Kind::Receive:
    case Kind::Count:
        if (!product.isValid())
            return;
        deed.sku = product.data(ProductFinder::SkuRole).toString();
        deed.name = product.data(ProductFinder::NameRole).toString();
        deed.quantity = m_quantity->value();
        break;
    case Kind::Rush:
        deed.perSecond = m_rush->isChecked() ? m_perSecond->value() : 0;
        break;
    case Kind::Break:
        deed.how = static_cast<PracticeBreak>(m_how->currentData().toInt());
        [[fallthrough]];
    case Kind::Mend:
        deed.source = m_source->currentData().toString();
        break;
    case Kind::CancelLast:
    case Kind::MendAll:
        break;
    }
    Q_EMIT m_practice->asked(deed);
}

void PracticeDrawer::take(const PracticeOutcome &outcome)
{
    m_log.add(outcome);
    m_logView->setCurrentIndex(m_log.index(0));
    m_logView->scrollToTop();
    m_rush->setChecked(m_log.isRushing());
    showBroken();
}

bool PracticeDrawer::eventFilter(QObject *watched, QEvent *event)
{
    // Up and down move through what is found while the hands stay in the text.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// Enter in the product, the channel or the quantity is an order: the deed that is done most.
void PracticeDrawer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *at = focusWidget();
    if (enter && (at == m_text || at == m_channel || at == m_quantity)) {
        ask(PracticeDeed::Kind::Order);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace jaego
