// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/translations.h"
#include "ui/models/stateline.h"
#include "ui/models/stockcells.h"
#include "ui/text/words.h"

#include <QTest>

using namespace jaego;

class TestWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setWindowLanguage(QStringLiteral("en")); }
    void everyCellSaysWhatItMeans_data();
    void everyCellSaysWhatItMeans();
    void timesAreShortAndPlain();
    void aScoreIsNeverRoundedUpToPerfect();
    void theStateLineCountsDown();
    void theStateLineTellsHowFarLinkingIs();
    void aRunSaysWhatItDoes();
    void aLampTellsAgeRateAndPause();
    void progressIsUnknownUntilEverySourceKnowsItsSize();
};

namespace {

ChannelCell cellOf(ChannelCell::State state, std::optional<qint64> shown, std::optional<qint64> target)
{
    ChannelCell cell;
    cell.state = state;
    if (shown)
        cell.published = Units(*shown);
    if (target)
        cell.target = Units(*target);
    return cell;
}

QString shown(const ChannelCell &cell)
{
    const CellText text = channelText(cell, QDateTime::currentDateTimeUtc());
    QString all = text.lead + QLatin1Char('|') + text.number + QLatin1Char('|') + text.icon;
    return all.replace(QChar(0x2009), QLatin1Char(' '));
}

} // namespace

void TestWords::everyCellSaysWhatItMeans_data()
{
    QTest::addColumn<ChannelCell>("cell");
    QTest::addColumn<QString>("ko");
    QTest::addColumn<QString>("en");
    using S = ChannelCell::State;
    QTest::newRow("not listed") << cellOf(S::NotListed, {}, {}) << QStringLiteral("|—|")
                                << QStringLiteral("|—|");
    QTest::newRow("unread") << cellOf(S::Unread, {}, 3) << QStringLiteral("읽지 못함|?|")
                            << QStringLiteral("not read|?|");
    QTest::newRow("in step") << cellOf(S::InStep, 1200, 1200) << QStringLiteral("|1,200|")
                             << QStringLiteral("|1,200|");
    QTest::newRow("shows more") << cellOf(S::ShowsMore, 9, 3) << QStringLiteral("▼ 6|9|")
                                << QStringLiteral("▼ 6|9|");
    QTest::newRow("shows less") << cellOf(S::ShowsLess, 35, 37) << QStringLiteral("▲ 2|35|")
                                << QStringLiteral("▲ 2|35|");
    QTest::newRow("not writable") << cellOf(S::NotWritable, 70, {}) << QStringLiteral("|70|lock")
                                  << QStringLiteral("|70|lock");
    QTest::newRow("gone") << cellOf(S::Gone, {}, {}) << QStringLiteral("사라짐|!|")
                          << QStringLiteral("gone|!|");
    ChannelCell held = cellOf(S::ShowsLess, 35, 37);
    held.held = true;
    QTest::newRow("held") << held << QStringLiteral("보류 ▲ 2|35|") << QStringLiteral("held ▲ 2|35|");
    ChannelCell sent = cellOf(S::ShowsMore, 9, 3);
    sent.inFlight = true;
    QTest::newRow("in flight") << sent << QStringLiteral("▼ 6|9|sending") << QStringLiteral("▼ 6|9|sending");
    ChannelCell old = cellOf(S::InStep, 51, 51);
    old.fresh = false;
    old.observedAt = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 5);
    QTest::newRow("old") << old << QStringLiteral("3시간 전|51|") << QStringLiteral("3 h ago|51|");
    ChannelCell manual = cellOf(S::InStep, 51, 51);
    manual.manual = true;
    QTest::newRow("waits for a person")
        << manual << QStringLiteral("확인|51|") << QStringLiteral("check|51|");
}

void TestWords::everyCellSaysWhatItMeans()
{
    QFETCH(ChannelCell, cell);
    QFETCH(QString, ko);
    QFETCH(QString, en);
    setWindowLanguage(QStringLiteral("ko"));
    QCOMPARE(shown(cell), ko);
    QVERIFY(channelPhrase(cell, ChannelId::Coupang, QDateTime::currentDateTimeUtc())
                .startsWith(QStringLiteral("쿠팡")));
    setWindowLanguage(QStringLiteral("en"));
    QCOMPARE(shown(cell), en);
    QVERIFY(channelPhrase(cell, ChannelId::Coupang, QDateTime::currentDateTimeUtc())
                .startsWith(QStringLiteral("Coupang")));
}

void TestWords::timesAreShortAndPlain()
{
    setWindowLanguage(QStringLiteral("ko"));
    QCOMPARE(Words::duration(810), QStringLiteral("0.8초"));
    QCOMPARE(Words::duration(38'200), QStringLiteral("38초"));
    QCOMPARE(Words::duration(64'000), QStringLiteral("1분 04초"));
    QCOMPARE(Words::age(0), QStringLiteral("방금"));
    QCOMPARE(Words::age(8'000), QStringLiteral("8초 전"));
    QCOMPARE(Words::age(3LL * 3'600'000), QStringLiteral("3시간 전"));
    QCOMPARE(Words::age(-1), QStringLiteral("—"));
    QCOMPARE(Words::countdown(252'000), QStringLiteral("04:12"));
    QCOMPARE(Words::countdown(3'852'000), QStringLiteral("1:04:12"));
    QCOMPARE(Words::signedNumber(-1200), QStringLiteral("−1,200"));
    QCOMPARE(Words::signedNumber(3), QStringLiteral("+3"));
}

void TestWords::aScoreIsNeverRoundedUpToPerfect()
{
    QCOMPARE(Words::percent(0.99999), QStringLiteral("99.9 %"));
    QCOMPARE(Words::percent(1.0), QStringLiteral("100.0 %"));
    QCOMPARE(Words::percent(0.992), QStringLiteral("99.2 %"));
    QCOMPARE(Words::percent(std::optional<double>()), QStringLiteral("—"));
}

void TestWords::theStateLineTellsHowFarLinkingIs()
{
    setWindowLanguage(QStringLiteral("ko"));
    EngineStatus status;
    SourceProgress coupang;
    coupang.source = QStringLiteral("COUPANG");
    coupang.read = 1240;
    coupang.toRead = 4070;
    status.reading = { coupang };
    const StateLine line = stateLineOf(status, {}, QDateTime::currentDateTimeUtc());
    QCOMPARE(line.main, QStringLiteral("판매 항목을 읽어 연결하는 중"));
    QVERIFY2(line.second.contains(QStringLiteral("1,240/4,070")), qPrintable(line.second));
}

void TestWords::theStateLineCountsDown()
{
    setWindowLanguage(QStringLiteral("ko"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    EngineStatus status;
    QCOMPARE(stateLineOf({}, {}, now).main, QStringLiteral("시작하는 중"));
    QCOMPARE(stateLineOf(status, {}, now).main, QStringLiteral("예약 동기화가 꺼져 있습니다"));
    status.scheduleEnabled = true;
    status.nextRunAt = now.addSecs(252);
    QCOMPARE(stateLineOf(status, {}, now).main, QStringLiteral("다음 동기화 04:12 후"));
    QCOMPARE(stateLineOf(status, {}, now.addSecs(1)).main, QStringLiteral("다음 동기화 04:11 후"));
    QCOMPARE(stateLineOf(status, {}, now.addSecs(253)).main, QStringLiteral("곧 다음 동기화를 시작합니다"));
    QCOMPARE(stateLineOf(status, {}, now).second, QStringLiteral("아직 동기화한 적이 없습니다"));
    status.lastRunAt = now.addSecs(-1);
    status.lastRunMs = 38'000;
    status.accuracy = 0.992;
    QVERIFY(stateLineOf(status, {}, now).second.endsWith(QStringLiteral("완료 · 정확도 99.2 % · 소요 38초")));
    status.lastRunState = RunState::Failed;
    QVERIFY(stateLineOf(status, {}, now).trouble);
}

void TestWords::aRunSaysWhatItDoes()
{
    setWindowLanguage(QStringLiteral("ko"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RunStatus run;
    run.running = true;
    run.trigger = QStringLiteral("schedule");
    run.state = RunState::Syncing;
    run.startedAt = now.addSecs(-12);
    QCOMPARE(stateLineOf(EngineStatus(), run, now).main, QStringLiteral("동기화: 반영"));
    QCOMPARE(stateLineOf(EngineStatus(), run, now).second, QStringLiteral("예약 실행 · 12초"));
    run.dryRun = true;
    QCOMPARE(runLineOf(run, now).main, QStringLiteral("변경 미리보기: 반영"));
    run.stopping = true;
    QVERIFY(runLineOf(run, now).main.startsWith(QStringLiteral("중단하는 중")));
}

void TestWords::aLampTellsAgeRateAndPause()
{
    setWindowLanguage(QStringLiteral("ko"));
    Lamp lamp;
    lamp.source = QStringLiteral("COUPANG");
    lamp.state = Lamp::State::Good;
    lamp.lane.lastContactMsAgo = 8'000;
    lamp.lane.callsPerSecond = 4;
    lamp.lane.callsLastSecond = 1;
    QCOMPARE(lampTextOf(lamp, 0).line, QStringLiteral("8초 전 · 4/초 중 1"));
    QCOMPARE(lampTextOf(lamp, 2'000).line, QStringLiteral("10초 전 · 4/초 중 1"));
    lamp.state = Lamp::State::Paused;
    lamp.lane.pausedForMs = 42'000;
    lamp.lane.pauseReason = QStringLiteral("429");
    QCOMPARE(lampTextOf(lamp, 0).line, QStringLiteral("쉬는 중, 00:42 남음"));
    QVERIFY(lampTextOf(lamp, 0).phrase.contains(QStringLiteral("429")));
    lamp.state = Lamp::State::Off;
    QCOMPARE(lampTextOf(lamp, 0).line, QStringLiteral("꺼짐"));
}

void TestWords::progressIsUnknownUntilEverySourceKnowsItsSize()
{
    RunStatus run;
    run.state = RunState::Collecting;
    run.sources = { { QStringLiteral("COUPANG"), {}, 10, 40, 0, 0, 0, {} },
                    { QStringLiteral("NAVER"), {}, 0, 0, 0, 0, 0, {} } };
    QCOMPARE(runLineOf(run, QDateTime::currentDateTimeUtc()).total, 0);
    run.sources[1].toRead = 60;
    QCOMPARE(runLineOf(run, QDateTime::currentDateTimeUtc()).total, 100);
    QCOMPARE(runLineOf(run, QDateTime::currentDateTimeUtc()).done, 10);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
