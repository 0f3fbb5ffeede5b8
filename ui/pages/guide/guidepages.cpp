// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each step of the guide asks.
#include "ui/models/history/secretlist.h"
#include "ui/pages/guide/guidedialog.h"
#include "ui/pages/settings/connectiontest.h"
#include "ui/pages/settings/fieldeditor.h"
#include "ui/pages/settings/secretrow.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {

/// A way to go, with what it means below.
QPushButton *addWay(QVBoxLayout *layout, const QString &name, const QString &words, const QString &meaning,
                    QWidget *parent)
{
    auto *box = new QFrame(parent);
    setRole(box, "noteBox");
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(space::l, space::m, space::l, space::m);
    inside->setSpacing(space::s);
    auto *button = new QPushButton(words, box);
    button->setObjectName(name);
    button->setAccessibleDescription(meaning);
    button->setAutoDefault(true);
    auto *label = new QLabel(meaning, box);
    label->setWordWrap(true);
    inside->addWidget(button, 0, Qt::AlignLeft);
    inside->addWidget(label);
    layout->addWidget(box);
    return button;
}

} // namespace

void GuideDialog::buildWelcome(QVBoxLayout *layout)
{
    QPushButton *practice =
        addWay(layout, QStringLiteral("guidePractice"), tr("&Look around in practice mode"),
               tr("Jaego starts again with a simulated Coupang, Naver, Cafe24 and warehouse. You can place "
                  "orders, break things and watch. Nothing is sent anywhere; your own data stay untouched."),
               this);
    QPushButton *connects =
        addWay(layout, QStringLiteral("guideConnect"), tr("&Connect my shops"),
               tr("Six short steps: the warehouse, the three channels, linking, and a first preview. Until "
                  "the end Jaego does not sync by itself; you may leave and come back at any step."),
               this);
    setRole(connects, "primary");
    connect(practice, &QPushButton::clicked, this, &GuideDialog::practiceWanted);
    connect(connects, &QPushButton::clicked, this, [this] {
        connectShops();
        goTo(GuideStep::Warehouse);
    });
}

void GuideDialog::buildWarehouse(QVBoxLayout *layout)
{
    auto *question = new QFrame(this);
    setRole(question, "noteBox");
    auto *inside = new QVBoxLayout(question);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    auto *words = new QLabel(tr("Does its number count what can still be sold, or everything on the shelf? "
                                "Ask whoever runs it, or watch one real order: does the number fall when "
                                "the order comes in, or only when the parcel leaves?"),
                             question);
    words->setWordWrap(true);
    m_consequences = new QLabel(question);
    m_consequences->setObjectName(QStringLiteral("guideConsequences"));
    m_consequences->setWordWrap(true);
    setRole(m_consequences, "caption");
    inside->addWidget(words);
    inside->addWidget(m_consequences);
    layout->addWidget(question);
    m_httpOnly.append(question);

    auto *row = new QFrame(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    auto *import = new QPushButton(tr("Import products…"), row);
    import->setObjectName(QStringLiteral("guideImport"));
    import->setAutoDefault(false);
    auto *hint = new QLabel(
        tr("A CSV with the columns sku, name and on_hand. Later you count and correct in the stock list."),
        row);
    hint->setWordWrap(true);
    setRole(hint, "caption");
    line->addWidget(import);
    line->addWidget(hint, 1);
    layout->addWidget(row);
    m_ledgerOnly.append(row);
    connect(import, &QPushButton::clicked, this, [this] {
        if (!apply()) // first say where stock is counted, then count
            return;
        auto *dialog =
            new QFileDialog(this, tr("Import products"), QString(), tr("Tables (*.csv);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &path) { Q_EMIT m_link->ledgerImportRequested(path); });
        dialog->open();
    });
}

void GuideDialog::buildSource(GuideStep step, QVBoxLayout *layout)
{
    const QStringList wanted = GuideWords::fields(step);
    const QString source = GuideWords::source(step);
    const bool warehouse = step == GuideStep::Warehouse;
    for (const SettingsField &field : m_draft.fields()) {
        if (!wanted.contains(field.key))
            continue;
        auto *editor = new FieldEditor(field, &m_draft, this);
        m_editors.append(editor);
        if (field.key == QLatin1String("warehouse.kind"))
            layout->insertWidget(2, editor); // before the question that depends on it
        else
            layout->addWidget(editor);
        if (warehouse && field.key != QLatin1String("warehouse.kind"))
            m_httpOnly.append(editor);
    }
    for (const SecretEntry &entry : secretEntries()) {
        if (entry.source != source)
            continue;
        auto *row = new SecretRow(entry, this);
        connect(row, &SecretRow::entered, m_link, &EngineLink::secretEntered);
        m_secrets.append(row);
        layout->addWidget(row);
        if (warehouse)
            m_httpOnly.append(row);
    }
    auto *missing = new QLabel(this);
    missing->setObjectName(QStringLiteral("guideMissing_") + source);
    missing->setWordWrap(true);
    layout->addWidget(missing);
    m_missing.insert(static_cast<int>(step), missing);
    auto *test = new ConnectionTestBox(source, this);
    m_tests.append(test);
    layout->addWidget(test);
    if (warehouse)
        m_httpOnly.append(test);
    // What is tried is what stands here: it is applied first.
    connect(test, &ConnectionTestBox::wanted, this, [this, test](const QString &asked) {
        if (apply())
            Q_EMIT m_link->connectionTestRequested(asked);
        else
            test->showResult({ asked, false, tr("Something typed here is not right yet.") });
    });
}

void GuideDialog::buildLinking(QVBoxLayout *layout)
{
    m_linkNow = new QPushButton(tr("Read the listings and link by code"), this);
    m_linkNow->setObjectName(QStringLiteral("guideLink"));
    m_linkNow->setAutoDefault(false);
    layout->addWidget(m_linkNow, 0, Qt::AlignLeft);
    m_linked =
        new QLabel(tr("Reads all listings of every channel once; with many it takes some minutes. Nothing is "
                      "written to a channel."),
                   this);
    m_linked->setObjectName(QStringLiteral("guideLinked"));
    m_linked->setWordWrap(true);
    setRole(m_linked, "caption");
    layout->addWidget(m_linked);
    connect(m_linkNow, &QPushButton::clicked, this, [this] {
        m_linking = true;
        m_linkNow->setEnabled(false);
        setRole(m_linked, "caption");
        m_linked->setText(tr("Reading the listings …"));
        Q_EMIT m_link->mapAutoRequested();
    });
}

void GuideDialog::buildFinish(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_preview = new QPushButton(tr("Show the first preview"), this);
    m_preview->setObjectName(QStringLiteral("guidePreview"));
    m_preview->setAutoDefault(false);
    m_on = new QPushButton(tr("Switch on syncing by itself"), this);
    m_on->setObjectName(QStringLiteral("guideSwitchOn"));
    m_on->setAutoDefault(false);
    row->addWidget(m_preview);
    row->addWidget(m_on);
    row->addStretch();
    layout->addLayout(row);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("guideState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        RunRequest request;
        request.dryRun = true;
        m_preview->setEnabled(false); // until its end
        Q_EMIT m_link->runRequested(request);
    });
    connect(m_on, &QPushButton::clicked, this, &GuideDialog::switchOn);
}

} // namespace jaego
