// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/pages/guide/guidedialog.h"
#include "ui/pages/handbook/handbookwindow.h"
#include "ui/pages/practice/practicedrawer.h"
#include "ui/places/places.h"
#include "ui/shell/elidedlabel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace jaego;

namespace {

const QRegularExpression kHangul(QStringLiteral("[가-힣ㄱ-ㅎ]"));
const QRegularExpression kSentence(QStringLiteral("[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}"));
/// Words of the shops and of products, whatever the language of the window.
const QRegularExpression kData(QStringLiteral("Too Many Requests|x x x|WF-INV|https?:"));

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *w = widget; w && path.size() < 4; w = w->parentWidget())
        path.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className())
                                               : w->objectName());
    return path.join(QLatin1Char('/'));
}

QString plain(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    return text;
}

bool belongsToAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QScrollBar *>(widget)
        || (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QLineEdit *>(parent))
        || (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QAbstractItemView *>(parent))
        || (parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget()));
}

/// What keeps a person who hears the window, or sees it large, from using it.
class Checker {
public:
    explicit Checker(QString language) : m_language(std::move(language)) { }

    void check(QWidget *root, const QString &where)
    {
        m_where = where;
        QList<QWidget *> all = root->findChildren<QWidget *>();
        all.append(root);
        for (QWidget *widget : std::as_const(all)) {
            if (!widget->isVisible() || belongsToAnother(widget))
                continue;
            checkName(widget);
            checkRoom(widget, root);
            checkWords(widget);
        }
    }
    void add(const QString &problem) { m_problems.insert(m_where + QStringLiteral(": ") + problem); }
    void setWhere(const QString &where) { m_where = where; }
    [[nodiscard]] QString words() const
    {
        QStringList lines = m_problems.values();
        lines.sort();
        return lines.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool isFine() const { return m_problems.isEmpty(); }

private:
    void checkName(const QWidget *widget)
    {
        if (widget->focusPolicy() == Qt::NoFocus)
            return;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool control = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget);
        if (control && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            add(QStringLiteral("no name: ") + nameOf(widget));
    }
    void checkRoom(QWidget *widget, const QWidget *root)
    {
        if (widget != root && widget->parentWidget() && !qobject_cast<QAbstractItemView *>(widget)) {
            const int right = widget->mapTo(root, QPoint(widget->width(), 0)).x();
            if (right > root->width() && !widget->isWindow())
                add(QStringLiteral("beyond the edge: ") + nameOf(widget));
            checkInside(widget);
        }
        if (qobject_cast<ElidedLabel *>(widget))
            return; // ends in "…" and shows all of it on hovering
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->text().isEmpty())
                return;
            const bool narrow = !label->wordWrap() && label->minimumSizeHint().width() > label->width() + 1
                && label->toolTip().isEmpty();
            const bool low = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
            if (narrow || low)
                add(QStringLiteral("cut: ") + nameOf(label)
                    + QStringLiteral(" “%1” %2 < %3")
                          .arg(label->text().left(60))
                          .arg(low ? label->height() : label->width())
                          .arg(low ? label->heightForWidth(label->width())
                                   : label->minimumSizeHint().width()));
            return;
        }
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!button || button->text().isEmpty())
            return;
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const bool own = button->metaObject()->className() == QByteArray("jaego::RailButton");
        if (!own && std::max(text + 4, std::min(text + 16, button->sizeHint().width())) > button->width())
            add(QStringLiteral("cut: ") + nameOf(button)
                + QStringLiteral(" “%1” %2 in %3").arg(button->text()).arg(text).arg(button->width()));
    }
    /// A label or control that sticks out of what holds it is cut there.
    void checkInside(const QWidget *widget)
    {
        const bool shown = qobject_cast<const QLabel *>(widget)
            || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget);
        const QWidget *parent = widget->parentWidget();
        if (shown && !widget->isWindow()
            && (widget->x() + widget->width() > parent->width() + 1 || widget->x() < -1))
            add(QStringLiteral("sticks out: ") + nameOf(widget));
        for (const QWidget *w = parent; shown && w; w = w->parentWidget()) {
            const auto *area = qobject_cast<const QScrollArea *>(w);
            if (area && area->widget() && area->widget()->width() > area->viewport()->width() + 1)
                add(QStringLiteral("scrolls sideways: ") + nameOf(area));
        }
    }
    void checkWords(const QWidget *widget)
    {
        say(widget->toolTip());
        say(widget->accessibleName());
        say(widget->accessibleDescription());
        say(widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            say(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            say(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            say(line->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < std::min(box->count(), 20); ++i)
                say(box->itemText(i));
        }
        const auto *list = qobject_cast<const QListWidget *>(widget);
        for (int i = 0; list && i < list->count(); ++i)
            say(list->item(i)->text());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        for (int i = 0; view && view->model() && !list && i < view->model()->columnCount(); ++i)
            say(view->model()->headerData(i, Qt::Horizontal).toString());
    }
    void say(const QString &text)
    {
        const bool english = m_language == QLatin1String("en");
        if ((english ? kHangul : kSentence).match(text).hasMatch() && !kData.match(text).hasMatch())
            add(QStringLiteral("foreign words: ") + plain(text).left(100));
    }

    QString m_language;
    QString m_where;
    QSet<QString> m_problems;
};

} // namespace

/// Who cannot see the window hears it; who needs it large sees all of it; and it speaks one
/// language.
class TestAccessibility final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void theCheckFindsWhatIsWrong();
    void allOfItIsReadable_data();
    void allOfItIsReadable();

private:
    struct Shop {
        explicit Shop(const QString &folder, bool practice)
        {
            shop.connectTo(&link);
            WindowOptions options;
            options.practice = practice;
            options.dataDir = folder;
            options.tray = false;
            options.practiceLink = practice ? &practiceLink : nullptr;
            window = std::make_unique<MainWindow>(&link, options, allPlaces());
        }
        void open(const QSize &size)
        {
            window->resize(size);
            window->show();
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("the window does not become active");
            // The seller's own words are not ours.
            shop.hideNames();
            shop.tellAll(&link);
            QCoreApplication::processEvents();
        }
        InventedShop shop{ 60 };
        EngineLink link;
        PracticeLink practiceLink;
        std::unique_ptr<MainWindow> window;
    };
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    static void checkPlaces(Checker *checker, Shop *shop, const QString &suffix);
    static void checkDialog(Checker *checker, const QString &where);
    static void checkDialogs(Checker *checker, Shop *shop);
    static void checkGuide(Checker *checker, Shop *shop);
};

void TestAccessibility::theCheckFindsWhatIsWrong()
{
    QWidget window;
    window.resize(400, 300);
    auto *label = new QLabel(QStringLiteral("a label with more words than it has room for"), &window);
    label->setGeometry(10, 10, 80, 20);
    auto *wrapped = new QLabel(QStringLiteral("words that go on in a second and a third line"), &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(10, 40, 80, 18);
    auto *button = new QPushButton(QStringLiteral("a button that is cut"), &window);
    button->setGeometry(10, 70, 60, 24);
    auto *line = new QLineEdit(&window);
    line->setGeometry(360, 100, 80, 24);
    auto *korean = new QLabel(QString(QChar(0xD55C)), &window);
    korean->setGeometry(10, 130, 80, 20);
    window.show();
    Checker checker(QStringLiteral("en"));
    checker.check(&window, QStringLiteral("here"));
    const QString found = checker.words();
    QCOMPARE(found.count(QStringLiteral("cut: ")), 3);
    QCOMPARE(found.count(QStringLiteral("no name: ")), 1);
    QCOMPARE(found.count(QStringLiteral("beyond the edge: ")), 1);
    QCOMPARE(found.count(QStringLiteral("foreign words: ")), 1);
}

void TestAccessibility::allOfItIsReadable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    // Twice as large (QT_SCALE_FACTOR=2 is a run of its own) a screen of 2880 × 1800 has this room.
    for (const QString &language : { QStringLiteral("ko"), QStringLiteral("en") }) {
        QTest::addRow("%s, the smallest window", qPrintable(language)) << language << QSize(1280, 720);
        QTest::addRow("%s, a usual window", qPrintable(language)) << language << QSize(1440, 900);
    }
}

void TestAccessibility::checkPlaces(Checker *checker, Shop *shop, const QString &suffix)
{
    for (const Place &place : allPlaces()) {
        shop->window->goTo(place.id);
        settle();
        checker->check(shop->window.get(), place.id + suffix);
        if (place.id != QLatin1String("settings"))
            continue;
        auto *sections = shop->window->findChild<QListWidget *>(QStringLiteral("settingsSections"));
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            settle();
            checker->check(shop->window.get(), place.id + suffix + QLatin1Char(' ') + QString::number(row));
        }
    }
    shop->window->goTo(QStringLiteral("runs"), shop->shop.report().runId);
    settle();
    checker->check(shop->window.get(), QStringLiteral("a run") + suffix);
    shop->window->goTo(QStringLiteral("stock"));
    Q_EMIT shop->link.runChanged(shop->shop.running());
    settle();
    checker->check(shop->window.get(), QStringLiteral("during a run") + suffix);
    Q_EMIT shop->link.runChanged(shop->shop.ended());
}

void TestAccessibility::checkDialog(Checker *checker, const QString &where)
{
    settle();
    bool any = false;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (!dialog || !dialog->isVisible())
            continue;
        any = true;
        checker->check(dialog, where);
        if (dialog->height() > 720 || dialog->width() > 1280)
            checker->add(QStringLiteral("larger than the smallest screen: ") + nameOf(dialog));
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    checker->setWhere(where);
    if (!any)
        checker->add(QStringLiteral("did not open"));
    settle();
}

void TestAccessibility::checkDialogs(Checker *checker, Shop *shop)
{
    MainWindow *window = shop->window.get();
    window->goTo(QStringLiteral("stock"));
    auto *grid = window->page(QStringLiteral("stock"))->findChild<QAbstractItemView *>();
    const auto press = [&](QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &where) {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        on->setFocus();
        QTest::keyClick(on, key, modifiers);
        checkDialog(checker, where);
    };
    QVERIFY(grid);
    press(grid, Qt::Key_E, Qt::NoModifier, QStringLiteral("adjust"));
    press(grid, Qt::Key_H, Qt::NoModifier, QStringLiteral("do not touch"));
    press(grid, Qt::Key_H, Qt::ControlModifier, QStringLiteral("not to be touched"));
    press(grid, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier, QStringLiteral("save a view"));
    press(grid, Qt::Key_W, Qt::NoModifier, QStringLiteral("story of a number"));
    press(grid, Qt::Key_B, Qt::ControlModifier, QStringLiteral("bulk adjustment"));
    window->goTo(QStringLiteral("runs"), shop->shop.report().runId);
    settle();
    window->findChild<QAbstractButton *>(QStringLiteral("runUndo"))->click();
    checkDialog(checker, QStringLiteral("take a run back"));
    RunReport plan = shop->shop.report();
    plan.dryRun = true;
    plan.state = RunState::Completed;
    Q_EMIT shop->link.runFinished(plan);
    checkDialog(checker, QStringLiteral("preview"));
    window->goTo(QStringLiteral("review"));
    settle();
    QWidget *table = window->focusWidget();
    press(table, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("approve a group"));
    window->findChild<QAction *>(QStringLiteral("modeAction"))->trigger();
    checkDialog(checker, QStringLiteral("another mode"));
    HandbookWindow handbook;
    handbook.show();
    handbook.search(QStringLiteral("zzz"));
    settle();
    checker->check(&handbook, QStringLiteral("handbook"));
}

void TestAccessibility::checkGuide(Checker *checker, Shop *shop)
{
    shop->window->findChild<QAction *>(QStringLiteral("guideAction"))->trigger();
    auto *guide = shop->window->findChild<GuideDialog *>(QStringLiteral("guideDialog"));
    QVERIFY(guide);
    const auto walk = [&](const QString &suffix) {
        for (const GuideStep step : kGuideSteps) {
            guide->goTo(step);
            settle();
            checker->check(guide,
                           QStringLiteral("guide ") + QString::number(static_cast<int>(step)) + suffix);
        }
    };
    walk({});
    auto *kind = guide->findChild<QComboBox *>(QStringLiteral("warehouse.kind"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("http")));
    walk(QStringLiteral(" http"));
    guide->close();
}

void TestAccessibility::allOfItIsReadable()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    setWindowLanguage(language);
    Checker checker(language);
    const QTemporaryDir folder;
    {
        Shop practice(folder.path(), true);
        practice.open(size);
        QCOMPARE(practice.window->size(), size);
        checkPlaces(&checker, &practice, {});
        checkDialogs(&checker, &practice);
        practice.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(practice.window.get()));
        QTest::keyClick(practice.window.get(), Qt::Key_F9);
        QVERIFY(practice.window->findChild<PracticeDrawer *>()->isVisible());
        checkPlaces(&checker, &practice, QStringLiteral(" beside the drawer"));
        checker.setWhere(QStringLiteral("the window"));
        if (practice.window->size() != size)
            checker.add(QStringLiteral("the drawer makes it grow to %1 × %2")
                            .arg(practice.window->width())
                            .arg(practice.window->height()));
    }
    {
        const QTemporaryDir other;
        Shop real(other.path(), false);
        real.open(size);
        checkGuide(&checker, &real);
    }
    QVERIFY2(checker.isFine(), qPrintable(QLatin1Char('\n') + checker.words()));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
