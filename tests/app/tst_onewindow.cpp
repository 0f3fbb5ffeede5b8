// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/onewindow.h"
#include "app/program.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The one socket in a folder for sessions.
QString socketIn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({ q("jaego-*") }, QDir::System | QDir::Files);
    return names.size() == 1 ? QDir(folder).filePath(names.first()) : QString();
}

} // namespace

/// A person clicks on Jaego in the menu while it sits in the tray.
class TestOneWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<QTemporaryDir>(); // 0700, as sessions want it
        qputenv("XDG_RUNTIME_DIR", m_session->path().toUtf8());
    }

    void theOpenWindowHearsWhatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<OneWindow::Wish>("wish");
        QTest::newRow("the menu") << QByteArray("show\n") << OneWindow::Wish::Show;
        QTest::newRow("its action") << QByteArray("preview\n") << OneWindow::Wish::Preview;
        QTest::newRow("the login") << QByteArray("nothing\n") << OneWindow::Wish::Nothing;
    }
    void theOpenWindowHearsWhatIsWanted()
    {
        QFETCH(QByteArray, said);
        QFETCH(OneWindow::Wish, wish);
        const QTemporaryDir data;
        OneWindow window;
        const QSignalSpy wished(&window, &OneWindow::wished);
        QVERIFY(window.listen(data.path()));
        QLocalSocket other;
        other.connectToServer(socketIn(m_session->path()));
        other.write(said);
        QTRY_COMPARE(wished.size(), 1);
        QCOMPARE(wished.first().first().value<OneWindow::Wish>(), wish);
        QTRY_COMPARE(other.bytesAvailable(), qint64{ 6 });
        QCOMPARE(other.readAll(), QByteArray("heard\n"));
    }

    void whatIsNoWishIsNotHeard()
    {
        const QTemporaryDir data;
        OneWindow window;
        const QSignalSpy wished(&window, &OneWindow::wished);
        QVERIFY(window.listen(data.path()));
        for (const QByteArray &words : { QByteArray("quit\n"), QByteArray(100'000, 'x') }) {
            QLocalSocket other;
            other.connectToServer(socketIn(m_session->path()));
            other.write(words);
            QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
            QVERIFY(other.readAll().isEmpty());
        }
        QCOMPARE(wished.size(), 0);
    }

    void nobodyThereIsKnownAtOnce()
    {
        const QTemporaryDir data;
        QVERIFY(!OneWindow::tell(data.path(), OneWindow::Wish::Show));
        OneWindow leaving;
        QVERIFY(leaving.listen(data.path()));
        leaving.close();
        QVERIFY(!OneWindow::tell(data.path(), OneWindow::Wish::Show));
    }

    void aSecondStartCallsTheFirstForwardAndEnds()
    {
        Program program;
        program.setEnvironment(q("XDG_RUNTIME_DIR"), m_session->path());
        program.setEnvironment(q("QT_QPA_PLATFORM"), q("offscreen"));
        const QStringList practice{ q("--practice"), q("--products"), q("12") };
        const auto first = program.start(practice);
        QTRY_VERIFY_WITH_TIMEOUT(!socketIn(m_session->path()).isEmpty(), 60'000);
        for (const char *how : { "--tray", "--preview" }) {
            const Ended second = program.run(practice + QStringList{ q(how) });
            QVERIFY2(second.code == exitcodes::done, second.err.constData());
            QVERIFY2(!second.says("another Jaego"), second.err.constData());
            QCOMPARE(first->state(), QProcess::Running);
        }
        // A command is no window: it is refused as ever.
        const Ended command = program.run(practice + QStringList{ q("backup") });
        QCOMPARE(command.code, exitcodes::locked);
        const Ended ended = Program::terminate(first.get());
        QCOMPARE(ended.code, exitcodes::done);
        QVERIFY(socketIn(m_session->path()).isEmpty());
    }

    /// Killed: its socket stays, nobody listens, and the next start is not told to be content with it.
    void aSocketOfADeadWindowStopsNobody()
    {
        Program program;
        program.setEnvironment(q("XDG_RUNTIME_DIR"), m_session->path());
        program.setEnvironment(q("QT_QPA_PLATFORM"), q("offscreen"));
        const QStringList practice{ q("--practice"), q("--products"), q("12") };
        const auto first = program.start(practice);
        QTRY_VERIFY_WITH_TIMEOUT(!socketIn(m_session->path()).isEmpty(), 60'000);
        first->kill();
        QVERIFY(first->waitForFinished());
        QVERIFY(!socketIn(m_session->path()).isEmpty());
        QVERIFY(!OneWindow::tell(program.dataDir(), OneWindow::Wish::Show));
        const auto next = program.start(practice);
        QTRY_VERIFY_WITH_TIMEOUT(OneWindow::tell(program.dataDir(), OneWindow::Wish::Nothing), 60'000);
        QCOMPARE(Program::terminate(next.get()).code, exitcodes::done);
    }

private:
    std::unique_ptr<QTemporaryDir> m_session;
};

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
