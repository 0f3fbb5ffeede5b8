// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A computer whose clock is wrong: what is said of it, and when.
#include "engine/clockwatch.h"

#include <QJsonObject>
#include <QTest>

using namespace jaego;

class TestClockWatch : public QObject {
    Q_OBJECT

    ClockWatch m_watch;
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-02T02:15:30Z"), Qt::ISODate);

private Q_SLOTS:
    void init() { m_watch = {}; }

    void sixMinutesAreSaidWithTheirConsequence()
    {
        QVERIFY(m_watch.saw(QStringLiteral("COUPANG"), 364'000, m_now));
        const QString words = m_watch.words(QStringLiteral("COUPANG"));
        for (const char *part : { "6 min 4 s ahead", "COUPANG", "5 min", "Set the clock" })
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
        QCOMPARE(m_watch.worstWords(), words);
        QVERIFY(m_watch.words(QStringLiteral("NAVER")).isEmpty());
    }

    void aClockThatIsBehindIsCalledSo()
    {
        QVERIFY(m_watch.saw(QStringLiteral("WAREHOUSE"), -3'725'000, m_now));
        const QString words = m_watch.words(QStringLiteral("WAREHOUSE"));
        QVERIFY2(words.contains(QStringLiteral("1 h 2 min behind")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("signature")), qPrintable(words));
    }

    void smallDifferencesAreNobodysBusiness()
    {
        QVERIFY(!m_watch.saw(QStringLiteral("COUPANG"), 119'999, m_now));
        QVERIFY(m_watch.worstWords().isEmpty());
        QCOMPARE(m_watch.toJson().first().toObject()[QStringLiteral("ahead_seconds")].toInteger(), 119);
        QVERIFY(!m_watch.toJson().first().toObject().contains(QStringLiteral("message")));
    }

    void itIsNewsOnceAndAgainWhenItIsOver()
    {
        const QString naver = QStringLiteral("NAVER");
        QVERIFY(m_watch.saw(naver, 400'000, m_now));
        QVERIFY(!m_watch.saw(naver, 401'000, m_now));
        QVERIFY(m_watch.saw(naver, 0, m_now));
        QVERIFY(!m_watch.saw(naver, 0, m_now));
        QVERIFY(m_watch.worstWords().isEmpty());
    }

    void theWorstOfSeveralIsNamed()
    {
        m_watch.saw(QStringLiteral("CAFE24"), -200'000, m_now);
        m_watch.saw(QStringLiteral("NAVER"), 150'000, m_now);
        QVERIFY(m_watch.worstWords().contains(QStringLiteral("CAFE24")));
        QCOMPARE(m_watch.toJson().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
