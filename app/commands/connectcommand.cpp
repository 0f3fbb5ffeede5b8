// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/standardinput.h"
#include "base/text.h"

namespace jaego {

namespace {

using Stage = AccountStep::Stage;

/// The conversation of `jaego connect` with the engine and with standard input, each as it comes.
class Conversation final : public QObject {
public:
    Conversation(Engine *engine, AccountService service) : m_engine(engine), m_service(service)
    {
        connect(engine, &Engine::accountTold, this, &Conversation::take);
        connect(engine, &Engine::connectionTested, this, &Conversation::takeTest);
        connect(&m_input, &StandardInput::lineWaits, this, &Conversation::read);
    }
    void begin() { m_engine->connectAccount(m_service); }
    void end(int code)
    {
        m_input.listen(false);
        if (std::exchange(m_ended, true))
            return;
        m_code = code;
        // Not from inside what is going on: who waits takes this apart.
        QMetaObject::invokeMethod(
            m_engine, [over = m_over] { over.fire(); }, Qt::QueuedConnection);
    }
    [[nodiscard]] OneShot over() const { return m_over; }
    [[nodiscard]] int code() const { return m_code; }

private:
    void take(const AccountStep &step)
    {
        if (step.service != m_service || m_ended)
            return;
        switch (step.stage) {
        case Stage::Ready:
            for (const QString &name : step.missing)
                complain(Text::tr("missing: %1").arg(name));
            if (!step.words.isEmpty())
                complain(step.words);
            return end(exitcodes::usage);
        case Stage::Waiting:
            if (!std::exchange(m_asked, true))
                ask(step);
            if (!step.words.isEmpty())
                complain(step.words);
            m_listens = step.listens;
            m_input.listen(!m_inputEnded);
            return;
        case Stage::Exchanging:
            return;
        case Stage::Connected:
            print(Text::tr("connected: %1").arg(step.who.isEmpty() ? step.scopes.join(u' ') : step.who));
            if (m_service != AccountService::Cafe24)
                end(exitcodes::done);
            return; // its connection test follows
        case Stage::Failed:
            complain(step.words);
            return end(exitcodes::failed);
        }
    }

    static void ask(const AccountStep &step)
    {
        complain(Text::tr("registered redirect address: %1").arg(step.redirect));
        complain(
            Text::tr("Open the address on standard output in a browser, sign in and agree. Then paste the "
                     "whole address it ends at, and press Enter."));
        print(step.browser.toString(QUrl::FullyEncoded));
    }

    void takeTest(const ConnectionTest &test)
    {
        if (m_ended || test.source != QLatin1String("CAFE24"))
            return;
        complain(test.words);
        end(test.ok ? exitcodes::done : exitcodes::failed);
    }

    void read()
    {
        m_input.listen(false);
        const auto line = StandardInput::readLine();
        m_inputEnded = !line;
        if (line) {
            m_engine->takeAccountAddress(m_service, Secret(QString::fromUtf8(*line)));
        } else if (!m_listens) { // nobody else can bring the answer
            complain(Text::tr("standard input ended before an address came; nothing was stored"));
            end(exitcodes::failed);
        }
    }

    Engine *m_engine;
    AccountService m_service;
    StandardInput m_input;
    OneShot m_over;
    int m_code = exitcodes::failed;
    bool m_asked = false;
    bool m_inputEnded = false;
    bool m_listens = false;
    bool m_ended = false;
};

/// SIGTERM and SIGINT end the waiting.
struct EndConversation {
    Conversation *conversation;
    void operator()() const { conversation->end(exitcodes::failed); }
};

} // namespace

Task<int> connectCommand(Session *session, Engine *engine, std::stop_token stop)
{
    const bool cafe24 = session->line().subcommand == QStringLiteral("cafe24");
    const auto service = cafe24 ? AccountService::Cafe24 : AccountService::Kakao;
    if (session->practice() && !cafe24) {
        complain(Text::tr("in practice mode nothing real is called: connect KakaoTalk outside it"));
        co_return exitcodes::usage;
    }
    const auto conversation = std::make_unique<Conversation>(engine, service);
    const std::stop_callback<EndConversation> onStop(stop, EndConversation{ conversation.get() });
    conversation->begin();
    const OneShot over = conversation->over();
    co_await over.wait();
    engine->cancelAccount(service);
    const int code = conversation->code();
    co_return code;
}

} // namespace jaego
