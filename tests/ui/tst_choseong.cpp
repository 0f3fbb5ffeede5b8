// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choseong.h"

#include <QTest>

using namespace jaego;

class TestChoseong final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstConsonantsFindAProduct_data();
    void firstConsonantsFindAProduct();
    void aKeyAndItsConsonantsAreOfOneLength();
    void typingOnNarrowsWhatIsFound();
};

void TestChoseong::firstConsonantsFindAProduct_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString honey = QStringLiteral("제주담다 한라봉청 500g");
    QTest::newRow("first consonants") << honey << QStringLiteral("ㅎㄹㅂ") << true;
    QTest::newRow("joined by the input method") << honey << QStringLiteral("ㅎㄼ") << true;
    QTest::newRow("from the beginning") << honey << QStringLiteral("ㅈㅈㄷㄷ") << true;
    QTest::newRow("wrong order") << honey << QStringLiteral("ㅂㄹㅎ") << false;
    QTest::newRow("syllable and consonants") << honey << QStringLiteral("한ㄹㅂ") << true;
    QTest::newRow("whole syllables") << honey << QStringLiteral("한라봉") << true;
    QTest::newRow("another syllable") << honey << QStringLiteral("한나봉") << false;
    QTest::newRow("two words in any order") << honey << QStringLiteral("500 ㅎㄹ") << true;
    QTest::newRow("one of two words missing") << honey << QStringLiteral("1kg ㅎㄹ") << false;
    QTest::newRow("capital letters") << QStringLiteral("USB-C 케이블") << QStringLiteral("usb-c ㅋㅇ")
                                     << true;
    QTest::newRow("a doubled consonant is its own")
        << QStringLiteral("빨강") << QStringLiteral("ㅂㄱ") << false;
    QTest::newRow("decomposed, as macOS writes file names")
        << QStringLiteral("한라봉").normalized(QString::NormalizationForm_D) << QStringLiteral("ㅎㄹㅂ")
        << true;
    QTest::newRow("nothing typed") << honey << QStringLiteral("   ") << true;
    QTest::newRow("longer than the name") << QStringLiteral("가") << QStringLiteral("ㄱㄱㄱㄱ") << false;
}

void TestChoseong::firstConsonantsFindAProduct()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const QString key = searchKey(name);
    QCOMPARE(SearchNeedle(typed).matches(key, choseongOf(key)), found);
}

void TestChoseong::aKeyAndItsConsonantsAreOfOneLength()
{
    for (const QString &name : { QStringLiteral("힣가 STRASSE ß 😀 한"), QString(), QStringLiteral("ㄱ") }) {
        const QString key = searchKey(name);
        QCOMPARE(choseongOf(key).size(), key.size());
    }
}

void TestChoseong::typingOnNarrowsWhatIsFound()
{
    QVERIFY(SearchNeedle(QStringLiteral("ㅎㄹㅂ")).narrows(SearchNeedle(QStringLiteral("ㅎㄹ"))));
    QVERIFY(SearchNeedle(QStringLiteral("ㅎㄼ")).narrows(SearchNeedle(QStringLiteral("ㅎㄹ"))));
    QVERIFY(!SearchNeedle(QStringLiteral("ㅎ")).narrows(SearchNeedle(QStringLiteral("ㅎㄹ"))));
    QVERIFY(!SearchNeedle(QStringLiteral("한")).narrows(SearchNeedle(QStringLiteral("ㅎ"))));
}

QTEST_GUILESS_MAIN(TestChoseong)
#include "tst_choseong.moc"
