// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "base/cron.h"
#include "ui/pages/settings/appearancebox.h"
#include "ui/pages/settings/backupbox.h"
#include "ui/pages/settings/connectbox.h"
#include "ui/pages/settings/connectiontest.h"
#include "ui/pages/settings/databasebox.h"
#include "ui/pages/settings/fieldeditor.h"
#include "ui/pages/settings/loginbox.h"
#include "ui/pages/settings/routebox.h"
#include "ui/pages/settings/secretrow.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

namespace jaego {

namespace {

SettingsPage::Section sectionOf(SettingsGroup group)
{
    switch (group) {
    case SettingsGroup::Coupang:
        return SettingsPage::Coupang;
    case SettingsGroup::Naver:
        return SettingsPage::Naver;
    case SettingsGroup::Cafe24:
        return SettingsPage::Cafe24;
    case SettingsGroup::Warehouse:
        return SettingsPage::Warehouse;
    case SettingsGroup::Schedule:
        return SettingsPage::Schedule;
    case SettingsGroup::Thresholds:
    case SettingsGroup::Policy:
        return SettingsPage::Levels;
    case SettingsGroup::Guards:
        return SettingsPage::Guards;
    case SettingsGroup::Purchasing:
        return SettingsPage::Purchasing;
    case SettingsGroup::Alerts:
        return SettingsPage::Alerts;
    }
    return SettingsPage::Coupang;
}

/// The list of sections, as quiet as the rail of the window.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 160, 32 };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(space::s, 1, -space::s, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(chosen && option.state.testFlag(QStyle::State_HasFocus) ? QPen(c.accent, 1.5)
                                                                                : QPen(Qt::NoPen));
        painter->setBrush(chosen                                               ? QBrush(c.accentFill)
                              : option.state.testFlag(QStyle::State_MouseOver) ? QBrush(c.hover)
                                                                               : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(box, radius::control, radius::control);
        const bool wrong = index.data(kWrongRole).toBool();
        painter->setPen(wrong ? c.danger : chosen ? c.accent : c.ink);
        painter->setFont(fontOf(type::text, chosen ? QFont::Bold : QFont::Normal));
        painter->drawText(box.adjusted(space::m, 0, -space::s, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    static constexpr int kWrongRole = Qt::UserRole + 1;
};

constexpr std::array<SettingsGroup, 10> kGroups{ SettingsGroup::Coupang,    SettingsGroup::Naver,
                                                 SettingsGroup::Cafe24,     SettingsGroup::Warehouse,
                                                 SettingsGroup::Schedule,   SettingsGroup::Thresholds,
                                                 SettingsGroup::Policy,     SettingsGroup::Guards,
                                                 SettingsGroup::Purchasing, SettingsGroup::Alerts };

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    auto *heading = new QLabel(title(), this);
    setRole(heading, "title");
    layout->addWidget(heading);
    layout->addWidget(makeSections(), 1);
    layout->addWidget(makeBar());

    connect(&m_draft, &SettingsDraft::changed, this, &SettingsPage::refresh);
    connect(link(), &EngineLink::settingsApplied, &m_draft, &SettingsDraft::setApplied);
    connect(link(), &EngineLink::secretsChanged, this, [this](const QStringList &present) {
        for (SecretRow *row : std::as_const(m_secrets))
            row->setPresent(present.contains(row->entry().name));
        for (ConnectBox *box : std::as_const(m_accounts))
            box->setPresent(present);
    });
    connect(link(), &EngineLink::connectionTested, this, [this](const ConnectionTest &result) {
        for (ConnectionTestBox *box : std::as_const(m_tests)) {
            if (box->source() == result.source)
                box->showResult(result);
        }
        for (RouteBox *box : std::as_const(m_routes)) {
            if (box->route() == result.source)
                box->showResult(result);
        }
    });
    showSection(Coupang);
    refresh();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::makeSections()
{
    auto *panel = new QFrame(this);
    setRole(panel, "panel");
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_list = new QListWidget(panel);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(190);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_stack = new QStackedWidget(panel);
    layout->addWidget(m_list);
    auto *line = new QFrame(panel);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);

    const auto channel = [this](Section section, const QString &source, SettingsGroup group) {
        auto *inside = addSection(section, Words::source(source), {});
        addFields(inside, group);
        if (section == Cafe24)
            addAccount(inside, AccountService::Cafe24);
        if (section == Warehouse && !context().practice)
            inside->addWidget(new DatabaseBox(link(), &m_draft, m_stack));
        addTest(inside, source);
        inside->addStretch();
    };
    channel(Coupang, QStringLiteral("COUPANG"), SettingsGroup::Coupang);
    channel(Naver, QStringLiteral("NAVER"), SettingsGroup::Naver);
    channel(Cafe24, QStringLiteral("CAFE24"), SettingsGroup::Cafe24);
    channel(Warehouse, QStringLiteral("WAREHOUSE"), SettingsGroup::Warehouse);

    auto *schedule = addSection(Schedule, tr("Schedule"), {});
    addFields(schedule, SettingsGroup::Schedule);
    m_times = new QLabel(m_stack);
    m_times->setObjectName(QStringLiteral("nextTimes"));
    m_times->setAccessibleName(tr("The next five syncs"));
    m_times->setWordWrap(true);
    schedule->addWidget(m_times);
    schedule->addStretch();

    auto *levels =
        addSection(Levels, tr("Levels and quantities"),
                   tr("From when on a product counts as running out, and how much channels show."));
    addFields(levels, SettingsGroup::Thresholds);
    addFields(levels, SettingsGroup::Policy);
    levels->addStretch();
    auto *guards = addSection(Guards, tr("Guards"), tr("When the machine stops and a person decides."));
    addFields(guards, SettingsGroup::Guards);
    guards->addStretch();
    auto *purchasing =
        addSection(Purchasing, tr("Purchasing"), tr("How much is proposed, and where orders go."));
    addFields(purchasing, SettingsGroup::Purchasing);
    purchasing->addStretch();
    auto *alerts = addSection(Alerts, tr("Alerts"), tr("Who is told what, and how."));
    addFields(alerts, SettingsGroup::Alerts);
    addRoutes(alerts);
    alerts->addStretch();
    addSecrets(addSection(Secrets, tr("Keys and passwords"),
                          tr("Typed once, kept in the system's keychain, never shown again.")));
    auto *looks = addSection(Appearance, tr("Appearance"), {});
    looks->addWidget(new AppearanceBox(memory(), m_stack));
    if (context().loginStart) {
        m_login = new LoginBox(context().loginStart, m_stack);
        looks->addWidget(m_login);
    }
    looks->addStretch();
    addDataFolder(addSection(Data, tr("Data folder"), {}));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    return panel;
}

QVBoxLayout *SettingsPage::addSection(Section section, const QString &name, const QString &words)
{
    m_names.append(name);
    m_list->insertItem(section, name);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    auto *heading = new QLabel(name, sheet);
    setRole(heading, "title");
    layout->addWidget(heading);
    if (!words.isEmpty()) {
        auto *label = new QLabel(words, sheet);
        setRole(label, "caption");
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->insertWidget(section, scroll);
    return layout;
}

void SettingsPage::addFields(QVBoxLayout *layout, SettingsGroup group)
{
    for (const SettingsField &field : m_draft.fields()) {
        if (field.group != group)
            continue;
        auto *editor = new FieldEditor(field, &m_draft, m_stack);
        m_editors.append(editor);
        layout->addWidget(editor);
    }
}

void SettingsPage::addTest(QVBoxLayout *layout, const QString &source)
{
    auto *box = new ConnectionTestBox(source, m_stack);
    connect(box, &ConnectionTestBox::wanted, link(), &EngineLink::connectionTestRequested);
    m_tests.append(box);
    layout->addWidget(box);
}

void SettingsPage::addRoutes(QVBoxLayout *layout)
{
    for (const char *route : { "slack:ops-inventory", "slack:ops-alert", "kakao:ceo" }) {
        auto *box = new RouteBox(QString::fromLatin1(route), context().practice, m_stack);
        connect(box, &RouteBox::testWanted, link(), &EngineLink::connectionTestRequested);
        connect(box, &RouteBox::againWanted, link(), &EngineLink::routeEnabled);
        m_routes.append(box);
        layout->addWidget(box);
    }
    if (context().practice)
        return;
    connect(link(), &EngineLink::routesRead, this, [this](const QList<RouteState> &states) {
        for (const RouteState &state : states) {
            for (RouteBox *box : std::as_const(m_routes)) {
                if (box->route() == state.route)
                    box->showState(state);
            }
        }
    });
    connect(link(), &EngineLink::settingsApplied, link(), &EngineLink::routesRequested);
}

void SettingsPage::addAccount(QVBoxLayout *layout, AccountService service)
{
    auto *box = new ConnectBox(service, context(), m_stack);
    m_accounts.append(box);
    layout->addWidget(box);
}

void SettingsPage::addSecrets(QVBoxLayout *layout)
{
    QString owner;
    for (const SecretEntry &entry : secretEntries()) {
        if (entry.owner != owner) {
            owner = entry.owner;
            auto *heading = new QLabel(owner, m_stack);
            setRole(heading, "heading");
            layout->addWidget(heading);
        }
        auto *row = new SecretRow(entry, m_stack);
        connect(row, &SecretRow::entered, link(), &EngineLink::secretEntered);
        m_secrets.append(row);
        layout->addWidget(row);
        if (entry.name == secretnames::kakaoRefreshToken)
            addAccount(layout, AccountService::Kakao);
    }
    layout->addStretch();
}

void SettingsPage::addDataFolder(QVBoxLayout *layout)
{
    const QString path = context().dataDir;
    auto *label = new QLabel(path, m_stack);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(tr("Data folder: %1").arg(path));
    label->setWordWrap(true);
    layout->addWidget(label);
    auto *words = new QLabel(
        tr("The settings (jaego.ini), the history (jaego.sqlite) and the logs. Keys and passwords are in "
           "the keychain. Another folder is chosen with --data-dir at the start."),
        m_stack);
    setRole(words, "caption");
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *show = new QPushButton(tr("Open the folder"), m_stack);
    show->setEnabled(!path.isEmpty());
    connect(show, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    layout->addWidget(show, 0, Qt::AlignLeft);
    auto *backups = new BackupBox(m_stack);
    connect(link(), &EngineLink::backupsTold, backups, &BackupBox::showState);
    connect(backups, &BackupBox::backupWanted, link(), &EngineLink::backupWanted);
    connect(backups, &BackupBox::restoreWanted, link(), &EngineLink::restoreRequested);
    layout->addWidget(backups);
    layout->addStretch();
}

QWidget *SettingsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_state = new QLabel(bar);
    m_state->setObjectName(QStringLiteral("settingsState"));
    m_revert = new QPushButton(tr("Take back"), bar);
    m_revert->setObjectName(QStringLiteral("settingsRevert"));
    m_revert->setAccessibleName(tr("Take back every change that is not applied"));
    m_apply = new QPushButton(tr("Apply"), bar);
    m_apply->setObjectName(QStringLiteral("settingsApply"));
    m_apply->setAccessibleName(tr("Apply the changes"));
    m_apply->setShortcut(QKeySequence::Save);
    m_apply->setToolTip(m_apply->shortcut().toString(QKeySequence::NativeText));
    setRole(m_apply, "primary");
    layout->addWidget(m_state, 1);
    layout->addWidget(m_revert);
    layout->addWidget(m_apply);
    connect(m_revert, &QPushButton::clicked, &m_draft, &SettingsDraft::revert);
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    return bar;
}

void SettingsPage::activated()
{
    showTimes();
    if (m_login)
        m_login->refresh();
    m_list->setFocus();
    Q_EMIT link()->routesRequested();
    Q_EMIT link()->backupsRequested();
}

void SettingsPage::open(const QString &source)
{
    const QStringList sources{ QStringLiteral("COUPANG"), QStringLiteral("NAVER"), QStringLiteral("CAFE24"),
                               QStringLiteral("WAREHOUSE") };
    const qsizetype at = sources.indexOf(source);
    if (at >= 0)
        showSection(static_cast<Section>(at));
}

void SettingsPage::showSection(Section section)
{
    m_list->setCurrentRow(section);
}

void SettingsPage::apply()
{
    if (m_draft.problems() > 0) {
        const QString key = m_draft.firstProblem();
        for (FieldEditor *editor : std::as_const(m_editors)) {
            if (editor->key() != key)
                continue;
            for (const SettingsField &field : m_draft.fields()) {
                if (field.key == key)
                    showSection(sectionOf(field.group));
            }
            editor->takeFocus();
        }
        return;
    }
    if (m_draft.canApply())
        Q_EMIT link()->settingsEdited(m_draft.draft());
}

void SettingsPage::refresh()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->refresh();
    for (ConnectionTestBox *box : std::as_const(m_tests)) {
        const SettingsGroup group = box->source() == QLatin1String("COUPANG") ? SettingsGroup::Coupang
            : box->source() == QLatin1String("NAVER")                         ? SettingsGroup::Naver
            : box->source() == QLatin1String("CAFE24")                        ? SettingsGroup::Cafe24
                                                                              : SettingsGroup::Warehouse;
        box->setUnapplied(m_draft.isChanged(group));
    }
    markSections();
    showTimes();
    const int changes = m_draft.changes();
    const int problems = m_draft.problems();
    setRole(m_state, problems > 0 ? "danger" : changes > 0 ? "warning" : "caption");
    if (problems > 0)
        m_state->setText(QStringLiteral("● ")
                         + tr("%n field(s) to put right before anything is applied", nullptr, problems));
    else if (changes > 0)
        m_state->setText(QStringLiteral("◆ ") + tr("%n change(s) not applied yet", nullptr, changes));
    else
        m_state->setText(tr("Everything shown is in force"));
    m_revert->setEnabled(changes > 0);
    // With something wrong the button leads to it.
    m_apply->setEnabled(changes > 0);
}

void SettingsPage::markSections()
{
    for (int section = 0; section < m_names.size(); ++section) {
        bool changed = false;
        bool wrong = false;
        for (const SettingsGroup group : kGroups) {
            if (sectionOf(group) != section)
                continue;
            changed = changed || m_draft.isChanged(group);
            wrong = wrong || m_draft.hasProblem(group);
        }
        const QString mark = wrong ? QStringLiteral("  ●") : changed ? QStringLiteral("  •") : QString();
        QListWidgetItem *item = m_list->item(section);
        item->setText(m_names.at(section) + mark);
        item->setData(SectionDelegate::kWrongRole, wrong);
    }
}

void SettingsPage::showTimes()
{
    const auto parsed = CronSchedule::parse(m_draft.text(QStringLiteral("schedule.cron")).trimmed());
    if (!parsed || !m_draft.problem(QStringLiteral("schedule.timezone")).isEmpty()) {
        m_times->clear();
        return;
    }
    const QTimeZone zone = m_draft.draft().schedule.timezone;
    QStringList times;
    for (const QDateTime &time : parsed->next(5, QDateTime::currentDateTimeUtc(), zone)) {
        times.append(
            QLocale().toString(time.toTimeZone(zone), tr("ddd d MMM HH:mm:ss", "a time of the schedule")));
    }
    const QString words =
        m_draft.draft().schedule.enabled ? tr("The next five syncs:") : tr("Switched off. It would run:");
    m_times->setText(words + QLatin1Char('\n') + times.join(QLatin1Char('\n')));
}

} // namespace jaego
