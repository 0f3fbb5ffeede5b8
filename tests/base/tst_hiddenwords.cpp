// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/hiddenwords.h"

#include <QTest>

using namespace jaego;

class TestHiddenWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHiddenWordIsShownInNoShape()
    {
        const QString word = QStringLiteral("s3cr3t/+=value");
        hideWord(word);
        const QByteArray bytes = word.toUtf8();
        for (const QString &shape :
             { word, QString::fromLatin1(bytes.toBase64()),
               QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding)),
               QString::fromLatin1(bytes.toHex()), QString::fromLatin1(bytes.toHex().toUpper()),
               QStringLiteral("s3cr3t%2F%2B%3Dvalue") }) {
            const QString shown = withoutHiddenWords(QStringLiteral("before %1 after %1").arg(shape));
            QVERIFY2(!shown.contains(shape), qPrintable(shape));
            QVERIFY(shown.startsWith(QLatin1String("before ")));
            QVERIFY(shown.contains(QLatin1String(" after ")));
        }
    }
    void anErrorHidesThemItself()
    {
        hideWord(QStringLiteral("token-of-the-warehouse"));
        const Error error(Error::Kind::Auth, QStringLiteral("warehouse.read"),
                          QStringLiteral("no: token-of-the-warehouse"));
        QCOMPARE(error.message, QStringLiteral("no: •••"));
    }
    void severalKeysInOneSecretAreHiddenOneByOne()
    {
        hideWord(QStringLiteral("whsec_older1 whsec_newer2"));
        QCOMPARE(withoutHiddenWords(QStringLiteral("key whsec_newer2")), QStringLiteral("key •••"));
    }
    void shortWordsAndOtherTextStayAsTheyAre()
    {
        hideWord(QStringLiteral("shop"));
        hideWord(QString());
        hideWord(QStringLiteral("   "));
        const QString text = QStringLiteral("the shop sells three sets");
        QCOMPARE(withoutHiddenWords(text), text);
    }
    void aSecretThatIsUsedAgainAndAgainStaysHiddenHoweverManyTokensComeAndGo()
    {
        const QString seed = QStringLiteral("the-refresh-seed");
        for (int i = 0; i < 2'000; ++i) {
            hideWord(seed);
            hideWord(QStringLiteral("access-token-%1").arg(i));
        }
        QCOMPARE(withoutHiddenWords(seed), QStringLiteral("•••"));
        QCOMPARE(withoutHiddenWords(QStringLiteral("access-token-1999")), QStringLiteral("•••"));
    }
};

QTEST_APPLESS_MAIN(TestHiddenWords)
#include "tst_hiddenwords.moc"
