// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace jaego;

class TestTheme final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeReadOnItsGround_data();
    void everyTextCanBeReadOnItsGround();
    void theStyleSheetLeavesNoNameOpen();
    void switchingTellsWhoPaintsForThemselves();
    void everyIconPaintsSomething();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

void TestTheme::everyTextCanBeReadOnItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const auto *c : { &lightColours(), &darkColours() }) {
        const QByteArray name = c == &lightColours() ? "light " : "dark ";
        for (const Tone tone : { Tone::Accent, Tone::Danger, Tone::Warning, Tone::Good, Tone::Over }) {
            const QByteArray number = QByteArray::number(static_cast<int>(tone));
            QTest::newRow((name + "fill " + number).constData()) << c->text(tone) << c->fill(tone);
            QTest::newRow((name + "panel " + number).constData()) << c->text(tone) << c->panel;
        }
        for (const QColor &ground : { c->page, c->panel, c->selection, c->hover, c->header, c->accentFill }) {
            QTest::newRow((name + "ink on " + ground.name().toLatin1()).constData()) << c->ink << ground;
            QTest::newRow((name + "second ink on " + ground.name().toLatin1()).constData())
                << c->secondInk << ground;
        }
        QTest::newRow((name + "primary").constData()) << c->onAccent << c->accent;
        QTest::newRow((name + "practice").constData()) << c->onPractice << c->practice;
        QTest::newRow((name + "danger selected").constData()) << c->danger << c->selection;
    }
}

void TestTheme::everyTextCanBeReadOnItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::theStyleSheetLeavesNoNameOpen()
{
    for (const Colours *c : { &lightColours(), &darkColours() }) {
        const QString sheet = styleSheetFor(*c);
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QStringLiteral("#000000"))); // what an unknown name would become
    }
}

void TestTheme::switchingTellsWhoPaintsForThemselves()
{
    Theme::apply(qApp, Scheme::Light);
    QVERIFY(!Theme::instance()->isDark());
    QSignalSpy changed(Theme::instance(), &Theme::changed);
    Theme::apply(qApp, Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(colours().page, darkColours().page);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours().page);
}

void TestTheme::everyIconPaintsSomething()
{
    const QStringList icons = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(icons.size() >= 10);
    for (const QString &file : icons) {
        const QImage image = themedPixmap(file.chopped(4), 24, 1.0, Qt::red).toImage();
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted = painted || qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(painted, qPrintable(file));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
