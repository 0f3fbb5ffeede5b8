// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/handbook/helppages.h"
#include "ui/pages/handbook/handbookwindow.h"
#include "ui/pages/handbook/helpbrowser.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

namespace {

const QRegularExpression kHangul(QStringLiteral("[가-힣ㄱ-ㅎ]"));
const QRegularExpression kLink(QStringLiteral("(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"));
const QRegularExpression kPicture(QStringLiteral("!\\[([^\\]]+)\\]\\(([^)]*)\\.png\\)"));
const QStringList kLanguages{ QStringLiteral("ko"), QStringLiteral("en") };

/// First column of the tables of the page of keys.
QStringList documentedKeys(const QString &language)
{
    QStringList keys;
    const QStringList lines = helpText(QStringLiteral("keys"), language).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("|-")))
            continue;
        keys.append(line.section(QLatin1Char('|'), 1, 1).trimmed());
    }
    return keys;
}

} // namespace

/// A person who is stuck presses F1 and finds the page that fits.
class TestHandbook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }

    void everyPageIsThereInBothLanguages()
    {
        for (const QString &language : kLanguages) {
            QStringList files =
                QDir(QStringLiteral(":/help/") + language).entryList({ QStringLiteral("*.md") });
            QCOMPARE(files.size(), helpPages().size());
            for (const QString &page : helpPages()) {
                QVERIFY2(files.contains(page + QStringLiteral(".md")), qPrintable(page));
                const QString text = helpText(page, language);
                QVERIFY2(!helpTitle(text).isEmpty(), qPrintable(page));
                QVERIFY2(text.size() > 300, qPrintable(page));
            }
        }
        QVERIFY(helpText(QStringLiteral("nothing"), QStringLiteral("en")).isEmpty());
    }

    void eachPageSpeaksItsLanguage()
    {
        for (const QString &page : helpPages()) {
            const QString english = helpText(page, QStringLiteral("en"));
            QVERIFY2(!english.contains(kHangul), qPrintable(page));
            const QString korean = helpText(page, QStringLiteral("ko"));
            for (const QString &line : korean.split(QLatin1Char('\n'))) {
                if (line.startsWith(QLatin1Char('#'))
                    && !line.endsWith(QLatin1String("Cafe24"))) // its own name
                    QVERIFY2(line.contains(kHangul), qPrintable(page + QStringLiteral(": ") + line));
            }
            // The two say the same: as many headings, and links to the same pages.
            QCOMPARE(korean.count(QStringLiteral("\n## ")), english.count(QStringLiteral("\n## ")));
            const auto linked = [](const QString &text) {
                QStringList names;
                for (auto all = kLink.globalMatch(text); all.hasNext();)
                    names.append(all.next().captured(1));
                names.removeDuplicates();
                names.sort();
                return names;
            };
            QCOMPARE(linked(korean), linked(english));
        }
    }

    void everyPictureIsThereAndFitsThePage()
    {
        for (const QString &language : kLanguages) {
            HelpBrowser browser(language, nullptr);
            browser.resize(500, 400);
            browser.show();
            QVERIFY(QTest::qWaitForWindowExposed(&browser));
            int pictures = 0;
            for (const QString &page : helpPages()) {
                const QString text = helpText(page, language);
                for (auto all = kPicture.globalMatch(text); all.hasNext(); ++pictures) {
                    const QString name = all.next().captured(2);
                    QVERIFY2(QFile::exists(helpPicture(name, language)), qPrintable(name + language));
                    const QVariant shown = browser.loadResource(QTextDocument::ImageResource,
                                                                QUrl(name + QStringLiteral(".png")));
                    const auto picture = shown.value<QImage>();
                    QVERIFY2(picture.width() > 300, qPrintable(name));
                    QVERIFY(picture.width() / picture.devicePixelRatio() < 500);
                }
            }
            QVERIFY(pictures >= 9);
            QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("no.png")))
                         .isValid());
        }
    }

    void everyLinkLeadsToAPage()
    {
        QSet<QString> reached;
        for (const QString &language : kLanguages) {
            for (const QString &page : helpPages()) {
                const QString text = helpText(page, language);
                for (auto links = kLink.globalMatch(text); links.hasNext();) {
                    const QString target = links.next().captured(1);
                    QVERIFY2(target.endsWith(QLatin1String(".md")), qPrintable(target));
                    const QString name = target.chopped(3);
                    QVERIFY2(helpPages().contains(name), qPrintable(page + QStringLiteral(" → ") + target));
                    reached.insert(name);
                }
            }
        }
        reached.insert(helpPages().first()); // the one that is open anyway
        for (const QString &page : helpPages())
            QVERIFY2(reached.contains(page), qPrintable(page));
    }

    void everyPlaceHasAPage()
    {
        for (const Place &place : allPlaces()) {
            const QString page = helpPageFor(place.id);
            QVERIFY2(place.id == QLatin1String("stock") || page != helpPages().first(), qPrintable(place.id));
        }
        QCOMPARE(helpPageFor(QStringLiteral("runs")), QStringLiteral("sync"));
        QCOMPARE(helpPageFor({}), QStringLiteral("start"));
    }

    void everyDocumentedKeyIsAKeyOfTheWindow()
    {
        QCOMPARE(documentedKeys(QStringLiteral("ko")).size(), documentedKeys(QStringLiteral("en")).size());
        setWindowLanguage(QStringLiteral("en"));
        EngineLink link;
        const QTemporaryDir folder;
        WindowOptions options;
        options.dataDir = folder.path();
        options.tray = false;
        MainWindow window(&link, options, allPlaces());
        QSet<QString> there;
        for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
            there.insert(shortcut->key().toString());
        for (const QAction *action : window.findChildren<QAction *>())
            there.insert(action->shortcut().toString());
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            there.insert(button->shortcut().toString());
        const HandbookWindow handbook;
        for (const QShortcut *shortcut : handbook.findChildren<QShortcut *>())
            there.insert(shortcut->key().toString());
        const QStringList asked = documentedKeys(QStringLiteral("en"));
        int checked = 0;
        for (const QString &cell : asked) {
            for (QString key : cell.split(QStringLiteral(", "))) {
                key = key.section(QStringLiteral(" …"), 0, 0).trimmed();
                // Single letters and bare keys belong to a table, not to the window; F9 to practice.
                const bool global = key.startsWith(QLatin1String("Ctrl+"))
                    || key.startsWith(QLatin1String("Alt+"))
                    || (key.startsWith(QLatin1Char('F')) && key.size() == 2);
                // Taken for whatever table has the cursor, dialogs included: no shortcut of the window's.
                const bool ofTables = key == QLatin1String("Ctrl+C") || key == QLatin1String("Ctrl+Shift+E");
                if (!global || key == QLatin1String("F9") || ofTables)
                    continue;
                ++checked;
                QVERIFY2(there.contains(key), qPrintable(key));
            }
        }
        QVERIFY(checked >= 14);
    }

    void f1OpensThePageThatFits()
    {
        setWindowLanguage(QStringLiteral("ko"));
        EngineLink link;
        const QTemporaryDir folder;
        WindowOptions options;
        options.dataDir = folder.path();
        options.tray = false;
        MainWindow window(&link, options, allPlaces());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto opened = [] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *handbook = qobject_cast<HandbookWindow *>(widget);
                    handbook && handbook->isVisible())
                    return handbook;
            }
            return static_cast<HandbookWindow *>(nullptr);
        };
        for (const Place &place : allPlaces()) {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            window.goTo(place.id);
            QTest::keyClick(&window, Qt::Key_F1);
            QTRY_VERIFY(opened());
            QCOMPARE(opened()->page(), helpPageFor(place.id));
        }
        QVERIFY(QTest::qWaitForWindowActive(opened()));
        QTest::keyClick(opened(), Qt::Key_Escape);
        QTRY_VERIFY(!opened());
    }

    void f1InADialogOpensItsPage()
    {
        setWindowLanguage(QStringLiteral("en"));
        InventedShop shop(24);
        EngineLink link;
        shop.connectTo(&link);
        const QTemporaryDir folder;
        WindowOptions options;
        options.dataDir = folder.path();
        options.tray = false;
        MainWindow window(&link, options, allPlaces());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        shop.tellAll(&link);
        window.goTo(QStringLiteral("stock"));
        QTest::keyClick(window.focusWidget(), Qt::Key_E);
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("adjustDialog"));
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        bool opened = false;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (const auto *handbook = qobject_cast<HandbookWindow *>(widget))
                opened = handbook->isVisible() && handbook->page() == QLatin1String("adjust");
        }
        QVERIFY(opened);
        QVERIFY(dialog->isVisible());
        dialog->close();
    }

    void aPersonGoesFromPageToPageAndBack()
    {
        setWindowLanguage(QStringLiteral("en"));
        HandbookWindow handbook;
        handbook.show();
        QVERIFY(QTest::qWaitForWindowActive(&handbook));
        auto *contents = handbook.findChild<QListWidget *>(QStringLiteral("handbookContents"));
        auto *back = handbook.findChild<QPushButton *>(QStringLiteral("handbookBack"));
        QCOMPARE(contents->count(), helpPages().size());
        QCOMPARE(contents->currentRow(), 0);
        contents->setCurrentRow(static_cast<int>(helpPages().indexOf(QStringLiteral("review"))));
        QCOMPARE(handbook.page(), QStringLiteral("review"));
        handbook.openPage(QStringLiteral("trouble"));
        QCOMPARE(contents->currentRow(), static_cast<int>(helpPages().indexOf(QStringLiteral("trouble"))));
        QVERIFY(back->isEnabled());
        QTest::keyClick(&handbook, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(handbook.page(), QStringLiteral("review"));
        QTest::keyClick(&handbook, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(handbook.page(), QStringLiteral("trouble"));
        auto *text = handbook.findChild<HelpBrowser *>(QStringLiteral("handbookText"));
        text->setSource(QUrl(QStringLiteral("practice.md"))); // as a click on a link does
        QCOMPARE(handbook.page(), QStringLiteral("practice"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Breaking things")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("## ")));
    }

    void wordsAreFoundInAllPages()
    {
        setWindowLanguage(QStringLiteral("en"));
        HandbookWindow handbook;
        handbook.show();
        QVERIFY(QTest::qWaitForWindowActive(&handbook));
        auto *contents = handbook.findChild<QListWidget *>(QStringLiteral("handbookContents"));
        auto *search = handbook.findChild<QLineEdit *>(QStringLiteral("handbookSearch"));
        auto *text = handbook.findChild<HelpBrowser *>(QStringLiteral("handbookText"));
        QTest::keyClick(&handbook, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("ERR-INV-002"));
        QCOMPARE(contents->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(handbook.page(), QStringLiteral("errors"));
        QVERIFY(!text->extraSelections().isEmpty());
        QVERIFY(text->textCursor().position() > 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(handbook.isVisible());
        QCOMPARE(contents->count(), helpPages().size());
        handbook.search(QStringLiteral("zzzz"));
        QCOMPARE(contents->count(), 0);
        QVERIFY(
            helpSearch(QStringLiteral("ㅁㄹㅂㄱ"), QStringLiteral("ko")).contains(QStringLiteral("sync")));
    }
};

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
