// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/databasedialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 680;
constexpr int kTextLines = 4;

const QList<const char *> &meanings()
{
    static const QList<const char *> all{ "sku", "on_hand", "name", "reserved", "updated_at" };
    return all;
}

QPlainTextEdit *sqlEdit(const char *name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kTextLines + 2 * space::s);
    return edit;
}

void say(QLabel *label, const char *role, const QString &words)
{
    setRole(label, role);
    label->setText(words);
    label->setAccessibleName(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

DatabaseDialog::DatabaseDialog(DatabaseSetup *model, QWidget *parent) : QDialog(parent), m_model(model)
{
    m_model->setParent(this);
    setObjectName(QStringLiteral("databaseDialog"));
    setWindowTitle(tr("Set up a database"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, kHeight);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::s);
    makeConnection(layout);
    makeQuery(layout);
    makeRows(layout);
    makeStatement(layout);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    makeButtons(outer);
    connect(m_model, &DatabaseSetup::changed, this, &DatabaseDialog::refresh);
    refresh();
    (m_model->connection().database.isEmpty() ? m_host : static_cast<QWidget *>(m_query))->setFocus();
}

QLabel *DatabaseDialog::addHeading(QVBoxLayout *layout, const QString &words)
{
    auto *label = new QLabel(words, this);
    setRole(label, "heading");
    layout->addWidget(label);
    return label;
}

QLabel *DatabaseDialog::addWords(QVBoxLayout *layout, const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a database's own words are among them
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

QLineEdit *DatabaseDialog::addLine(QGridLayout *grid, int row, int column, const QString &label,
                                   const char *name)
{
    auto *words = new QLabel(label, this);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    words->setBuddy(edit);
    grid->addWidget(words, row, column);
    grid->addWidget(edit, row, column + 1);
    connect(edit, &QLineEdit::textChanged, this, &DatabaseDialog::takeConnection);
    return edit;
}

void DatabaseDialog::makeConnection(QVBoxLayout *layout)
{
    (void)addHeading(layout, tr("Where it is"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *kind = new QLabel(tr("&Kind"), this);
    m_driver = new QComboBox(this);
    m_driver->setObjectName(QStringLiteral("databaseDriver"));
    m_driver->addItem(QStringLiteral("PostgreSQL"), QStringLiteral("QPSQL"));
    m_driver->addItem(QStringLiteral("MySQL, MariaDB"), QStringLiteral("QMYSQL"));
    m_driver->addItem(tr("ODBC (SQL Server, Oracle …)"), QStringLiteral("QODBC"));
    m_driver->addItem(tr("SQLite (a file)"), QStringLiteral("QSQLITE"));
    m_driver->setCurrentIndex(std::max(0, m_driver->findData(m_model->connection().driver)));
    kind->setBuddy(m_driver);
    grid->addWidget(kind, 0, 0);
    grid->addWidget(m_driver, 0, 1);
    const DatabaseSetup::Connection now = m_model->connection();
    m_database = addLine(grid, 0, 2, tr("&Database"), "databaseName");
    m_host = addLine(grid, 1, 0, tr("&Server"), "databaseHost");
    m_port = addLine(grid, 1, 2, tr("&Port"), "databasePort");
    m_user = addLine(grid, 2, 0, tr("&User"), "databaseUser");
    m_others = addLine(grid, 2, 2, tr("&Further"), "databaseOthers");
    m_others->setPlaceholderText(QStringLiteral("sslrootcert=…"));
    for (const auto &[edit, text] :
         { std::pair(m_database, now.database), std::pair(m_host, now.host), std::pair(m_port, now.port),
           std::pair(m_user, now.user), std::pair(m_others, now.others) }) {
        const QSignalBlocker quiet(edit);
        edit->setText(text);
    }
    layout->addLayout(grid);
    auto *password = addWords(layout, "databasePassword");
    say(password, "caption",
        tr("The password is kept in the keychain: Keys and passwords › Warehouse. Over the network the "
           "server "
           "must show a certificate that is verified. A user that may only read is enough to begin with."));
    connect(m_driver, &QComboBox::currentIndexChanged, this, &DatabaseDialog::takeConnection);
}

void DatabaseDialog::takeConnection()
{
    m_model->setConnection({ m_driver->currentData().toString(), m_host->text().trimmed(),
                             m_port->text().trimmed(), m_database->text().trimmed(), m_user->text().trimmed(),
                             m_others->text() });
}

void DatabaseDialog::makeQuery(QVBoxLayout *layout)
{
    auto *heading = addHeading(layout, tr("What is &asked"));
    m_query = sqlEdit("databaseQuery", this);
    m_query->setPlaceholderText(QStringLiteral("SELECT code AS sku, quantity AS on_hand FROM stock"));
    m_query->setPlainText(m_model->query());
    m_query->setAccessibleName(tr("The query"));
    heading->setBuddy(m_query);
    layout->addWidget(m_query);
    m_asked = addWords(layout, "databaseAsked");
    connect(m_query, &QPlainTextEdit::textChanged, this,
            [this] { m_model->setQuery(m_query->toPlainText()); });
}

void DatabaseDialog::makeRows(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    m_look = new QPushButton(tr("Show the first &rows"), this);
    m_look->setObjectName(QStringLiteral("databaseLook"));
    m_look->setAutoDefault(false);
    row->addWidget(m_look);
    auto *column = new QVBoxLayout;
    m_outcome = addWords(column, "databaseOutcome");
    row->addLayout(column, 1);
    layout->addLayout(row);
    connect(m_look, &QPushButton::clicked, m_model, &DatabaseSetup::look);
    const auto fit = [this] { m_rows->resizeColumnsToContents(); };

    m_rows = new QTableView(this);
    m_rows->setObjectName(QStringLiteral("databaseRows"));
    m_rows->setAccessibleName(tr("The first rows"));
    m_rows->setModel(m_model->rows());
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setMinimumHeight(180);
    connect(m_model->rows(), &QAbstractItemModel::modelReset, m_rows, fit);
    connect(m_model->rows(), &QAbstractItemModel::headerDataChanged, m_rows, fit);
    layout->addWidget(m_rows);

    m_choices = new QWidget(this);
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    for (int i = 0; i < meanings().size(); ++i) {
        const QString meaning = QLatin1String(meanings().at(i));
        auto *label = new QLabel(meaningWords(meaning), m_choices);
        auto *box = new QComboBox(m_choices);
        box->setObjectName(QStringLiteral("databaseColumn.") + meaning);
        box->setAccessibleName(tr("Column with: %1").arg(meaningWords(meaning)));
        label->setBuddy(box);
        setRole(label, "caption");
        grid->addWidget(label, 0, i);
        grid->addWidget(box, 1, i);
        m_columns.append(box);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, box, meaning] { m_model->choose(meaning, box->currentData().toString()); });
    }
    layout->addWidget(m_choices);
}

void DatabaseDialog::makeStatement(QVBoxLayout *layout)
{
    auto *heading = addHeading(layout, tr("How a count is &corrected"));
    auto *words = addWords(layout, "databaseStatementWords");
    say(words, "caption",
        tr("One statement with :sku and :delta; with :adjustment_id in a column that is unique, the same "
           "correction "
           "sent twice counts once. Empty: Jaego only reads."));
    m_statement = sqlEdit("databaseStatement", this);
    m_statement->setPlaceholderText(
        QStringLiteral("UPDATE stock SET quantity = quantity + :delta WHERE code = :sku"));
    m_statement->setPlainText(m_model->statement());
    m_statement->setAccessibleName(tr("The statement that corrects a count"));
    heading->setBuddy(m_statement);
    layout->addWidget(m_statement);
    m_example = addWords(layout, "databaseExample");
    auto *row = new QHBoxLayout;
    m_sku = new QLineEdit(this);
    m_sku->setObjectName(QStringLiteral("databaseSku"));
    m_sku->setAccessibleName(tr("Product to try it with"));
    m_sku->setPlaceholderText(tr("Product code"));
    m_sku->setMaximumWidth(200);
    m_try = new QPushButton(tr("&Try it; nothing is kept"), this);
    m_try->setObjectName(QStringLiteral("databaseTry"));
    m_try->setAutoDefault(false);
    row->addWidget(m_sku);
    row->addWidget(m_try);
    auto *column = new QVBoxLayout;
    m_tried = addWords(column, "databaseTried");
    row->addLayout(column, 1);
    layout->addLayout(row);
    connect(m_statement, &QPlainTextEdit::textChanged, this,
            [this] { m_model->setStatement(m_statement->toPlainText()); });
    connect(m_sku, &QLineEdit::textChanged, this, &DatabaseDialog::refresh);
    connect(m_try, &QPushButton::clicked, this, [this] { m_model->tryIt(m_sku->text()); });
}

void DatabaseDialog::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, space::s, space::l, space::m);
    row->setSpacing(space::s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_take = new QPushButton(tr("Take &over into the settings"), this);
    m_take->setObjectName(QStringLiteral("databaseTake"));
    setRole(m_take, "primary");
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_take);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_model->takeOver();
        accept();
    });
}

void DatabaseDialog::refreshChoices()
{
    const QStringList names = m_model->columns();
    m_choices->setVisible(!names.isEmpty());
    for (int i = 0; i < m_columns.size(); ++i) {
        QComboBox *box = m_columns.at(i);
        const QSignalBlocker quiet(box);
        if (box->count() != names.size() + 1 || box->property("names").toStringList() != names) {
            box->clear();
            box->addItem(tr("none"), QString());
            for (const QString &name : names)
                box->addItem(name, name);
            box->setProperty("names", names);
        }
        box->setCurrentIndex(std::max(0, box->findData(m_model->chosen(QLatin1String(meanings().at(i))))));
    }
}

void DatabaseDialog::refresh()
{
    const WarehouseLook &check = m_model->check();
    if (!check.queryTrouble.isEmpty())
        say(m_asked, "danger", QStringLiteral("● ") + check.queryTrouble);
    else
        say(m_asked, "caption",
            check.query.isEmpty() ? QString() : tr("This is asked, and nothing else: %1").arg(check.query));
    m_look->setEnabled(m_model->canLook());
    say(m_outcome,
        m_model->isBusy()              ? "caption"
            : m_model->isOutcomeGood() ? "good"
                                       : "danger",
        m_model->outcome());
    m_rows->setVisible(!m_model->columns().isEmpty());
    refreshChoices();
    if (!check.statementTrouble.isEmpty())
        say(m_example, "danger", QStringLiteral("● ") + check.statementTrouble);
    else
        say(m_example, "caption",
            check.example.isEmpty() ? QString() : tr("As it would run: %1").arg(check.example));
    if (m_sku->text().isEmpty() && !m_sku->hasFocus() && !m_model->firstSku().isEmpty()) {
        const QSignalBlocker quiet(m_sku);
        m_sku->setText(m_model->firstSku());
    }
    m_try->setEnabled(m_model->canTry() && !m_sku->text().trimmed().isEmpty());
    say(m_tried, m_model->isTriedGood() ? "good" : "danger", m_model->tried());
    m_take->setEnabled(m_model->canTakeOver());
    m_take->setDefault(m_model->canTakeOver());
}

} // namespace jaego
