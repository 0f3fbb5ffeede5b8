// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxserver.h"

#include "base/logging.h"
#include "base/text.h"
#include "inbox/requestbudget.h"
#include "inbox/webhooksignature.h"

#include <QDateTime>
#include <QObject>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace jaego {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;

constexpr std::size_t kReadAtOnce = 8UL * 1024;
constexpr std::chrono::milliseconds kAcceptAgain{ 200 };
// After a refusal the rest of the request is read and dropped for a moment: closing on
// unread bytes would reset the connection and take the answer away with it.
constexpr std::chrono::milliseconds kLinger{ 2'000 };
constexpr std::size_t kLingerBytes = 1024UL * 1024;

QByteArray bytes(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

std::string wireText(const InboxReply &reply, bool keepAlive, bool withBody)
{
    const auto reason = http::obsolete_reason(static_cast<http::status>(reply.status));
    std::string text =
        "HTTP/1.1 " + std::to_string(reply.status) + ' ' + std::string(reason.data(), reason.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text.append(name.constData()).append(": ").append(value.constData()).append("\r\n");
    text += "Content-Type: application/json\r\nCache-Control: no-store\r\n";
    text += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody)
        text.append(reply.body.constData(), static_cast<std::size_t>(reply.body.size()));
    return text;
}

class Session;

/// Everything that lives on the server's thread.
struct Worker {
    using Handover = std::function<void(quint64 ticket, InboxEvent event, QByteArray raw)>;

    explicit Worker(InboxServer::Options given) : options(std::move(given)) { }

    void accept(std::size_t index);
    void acceptPaused();
    void closeAll();
    void answered(quint64 ticket, JournalAnswer answer);

    asio::io_context context{ 1 }; // first, so that it goes last: handlers hold what is below
    const InboxServer::Options options;
    std::array<std::optional<tcp::acceptor>, 2> acceptors;
    std::array<bool, 2> paused{};
    asio::steady_timer acceptTimer{ context };
    std::set<Session *> sessions;
    std::map<quint64, std::weak_ptr<Session>> waiting; ///< by ticket
    quint64 lastTicket = 0;
    RequestBudget budget{ options.perSecond, options.burst };
    QList<QByteArray> keys;
    Handover handOver;
    bool stopping = false;
};

/// One connection: a request at a time, each with one deadline for all of it.
class Session final : public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, Worker *worker)
        : m_stream(std::move(socket)), m_journalTimer(m_stream.get_executor()), m_worker(worker)
    {
        m_worker->sessions.insert(this);
    }
    ~Session()
    {
        m_worker->sessions.erase(this);
        m_worker->acceptPaused();
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void awaitRequest();
    void close();
    void journaled(JournalAnswer answer);

private:
    void readHead();
    void judgeHead();
    void askForBody();
    void readBody();
    void judge();
    void handOver(InboxEvent event, QByteArray raw);
    void failed(error_code error);
    void send(const InboxReply &reply, bool mayStay);
    void linger(std::size_t dropped);
    [[nodiscard]] InboxHead head() const;

    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    asio::steady_timer m_journalTimer;
    Worker *m_worker;
    std::optional<http::request_parser<http::string_body>> m_parser;
    QString m_eventId;
    quint64 m_ticket = 0; ///< not 0: waits for the journal
    std::string m_out;
    bool m_closed = false;
};

void Session::close()
{
    m_closed = true;
    error_code ignored;
    m_journalTimer.cancel();
    m_stream.cancel();
    m_stream.socket().close(ignored);
}

void Session::awaitRequest()
{
    m_parser.emplace();
    m_parser->header_limit(m_worker->options.headerLimit);
    m_parser->body_limit(boost::none); // judged with the head, then set
    if (m_buffer.size() > 0)
        return readHead();
    m_stream.expires_after(m_worker->options.requestTime);
    m_stream.async_read_some(m_buffer.prepare(kReadAtOnce),
                             [self = shared_from_this()](error_code error, std::size_t size) {
                                 if (error || self->m_closed)
                                     return self->close();
                                 self->m_buffer.commit(size);
                                 self->readHead();
                             });
}

void Session::readHead()
{
    // From here to the end of the body: a client that sends a byte now and then is cut off.
    m_stream.expires_after(m_worker->options.requestTime);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code error, std::size_t) {
                                if (error || self->m_closed)
                                    return self->failed(error);
                                self->judgeHead();
                            });
}

InboxHead Session::head() const
{
    const auto &message = m_parser->get();
    InboxHead head;
    head.method = bytes(message.method_string());
    head.target = bytes(message.target());
    for (const auto &field : message)
        head.headers.fields.append(qMakePair(bytes(field.name_string()), bytes(field.value())));
    if (const auto length = m_parser->content_length())
        head.contentLength = *length;
    return head;
}

void Session::judgeHead()
{
    const InboxHead asked = head();
    const auto &options = m_worker->options;
    if (const auto reply = answerHead(asked, options.bodyLimit, !m_worker->keys.isEmpty()))
        return send(*reply, m_parser->is_done() && !asked.isOddlyFramed());
    m_parser->body_limit(options.bodyLimit);
    if (asked.headers.has("Expect"))
        askForBody();
    else
        readBody();
}

void Session::askForBody()
{
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(m_out),
                      [self = shared_from_this()](error_code error, std::size_t) {
                          if (error || self->m_closed)
                              return self->close();
                          self->readBody();
                      });
}

void Session::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](error_code error, std::size_t) {
                         if (error || self->m_closed)
                             return self->failed(error);
                         self->judge();
                     });
}

/// What is no HTTP is told so; who has gone, or was too slow, is not told anything.
void Session::failed(error_code error)
{
    if (m_closed)
        return close();
    if (error == http::error::header_limit)
        return send(errorReply(431, QStringLiteral("the headers are too long")), false);
    if (error == http::error::body_limit)
        return send(
            errorReply(413, QStringLiteral("an event has at most %1 bytes").arg(m_worker->options.bodyLimit)),
            false);
    const bool isTheirs = error.category() == http::make_error_code(http::error::bad_value).category();
    if (!isTheirs || error == http::error::end_of_stream || error == http::error::partial_message)
        return close();
    send(errorReply(400, QStringLiteral("this is not HTTP")), false);
}

void Session::judge()
{
    // Before the signature is reckoned: whoever has none must not keep this thread busy.
    if (!m_worker->budget.take(RequestBudget::Clock::now()))
        return send(tooManyReply(), true);
    const auto &text = m_parser->get().body();
    const QByteArray body(text.data(), static_cast<qsizetype>(text.size()));
    auto admitted = admitEvent(m_worker->keys, head().headers, body, m_worker->options.clock());
    if (const auto *reply = std::get_if<InboxReply>(&admitted))
        return send(*reply, true);
    if (m_worker->waiting.size() >= m_worker->options.waiting)
        return send(queueFullReply(), true);
    handOver(std::get<InboxEvent>(std::move(admitted)), body);
}

void Session::handOver(InboxEvent event, QByteArray raw)
{
    m_stream.expires_never();
    m_eventId = event.id;
    m_ticket = ++m_worker->lastTicket;
    m_worker->waiting.emplace(m_ticket, weak_from_this());
    m_journalTimer.expires_after(m_worker->options.journalTime);
    m_journalTimer.async_wait([self = shared_from_this(), ticket = m_ticket](error_code) {
        // Cancelled is not enough: the answer may have come while this was due already.
        if (self->m_closed || self->m_ticket != ticket)
            return;
        qCWarning(lcInbox) << "an event waited in vain to be stored";
        self->m_worker->waiting.erase(ticket);
        self->m_ticket = 0;
        self->send(noAnswerReply(), true);
    });
    m_worker->handOver(m_ticket, std::move(event), std::move(raw));
}

void Session::journaled(JournalAnswer answer)
{
    m_ticket = 0;
    m_journalTimer.cancel();
    if (m_closed)
        return;
    send(replyTo(answer, m_eventId), true);
}

void Session::send(const InboxReply &reply, bool mayStay)
{
    // When connections get scarce nobody keeps one for later.
    const bool stays = mayStay && m_parser->get().keep_alive()
        && m_worker->sessions.size() <= m_worker->options.connections / 2;
    m_out = wireText(reply, stays, m_parser->get().method() != http::verb::head);
    m_stream.expires_after(m_worker->options.requestTime);
    asio::async_write(m_stream, asio::buffer(m_out),
                      [self = shared_from_this(), stays](error_code error, std::size_t) {
                          if (error || self->m_closed)
                              return self->close();
                          if (stays)
                              return self->awaitRequest();
                          error_code ignored;
                          self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
                          self->m_stream.expires_after(kLinger);
                          self->linger(self->m_buffer.size());
                      });
}

void Session::linger(std::size_t dropped)
{
    if (dropped > kLingerBytes)
        return close();
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(kReadAtOnce),
                             [self = shared_from_this(), dropped](error_code error, std::size_t size) {
                                 if (error || self->m_closed)
                                     return self->close();
                                 self->linger(dropped + size);
                             });
}

void Worker::accept(std::size_t index)
{
    paused.at(index) = false;
    acceptors.at(index)->async_accept([this, index](error_code error, tcp::socket socket) {
        if (stopping || error == asio::error::operation_aborted)
            return;
        if (error) { // no more files to open …: not again at once
            paused.at(index) = true;
            acceptTimer.expires_after(kAcceptAgain);
            acceptTimer.async_wait([this](error_code) { acceptPaused(); });
            return;
        }
        error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        std::make_shared<Session>(std::move(socket), this)->awaitRequest();
        if (sessions.size() < options.connections)
            accept(index);
        else
            paused.at(index) = true;
    });
}

void Worker::acceptPaused()
{
    for (std::size_t i = 0; i < acceptors.size(); ++i) {
        if (!stopping && paused.at(i) && sessions.size() < options.connections)
            accept(i);
    }
}

void Worker::closeAll()
{
    stopping = true;
    error_code ignored;
    acceptTimer.cancel();
    for (auto &acceptor : acceptors) {
        if (acceptor)
            acceptor->close(ignored);
    }
    waiting.clear();
    for (auto *session : std::set<Session *>(sessions))
        session->close();
}

void Worker::answered(quint64 ticket, JournalAnswer answer)
{
    const auto found = waiting.find(ticket);
    if (found == waiting.end()) // answered twice, or too late
        return;
    const auto session = found->second.lock();
    waiting.erase(found);
    if (session)
        session->journaled(answer);
}

/// Opens one address; on success it listens already.
error_code open(std::optional<tcp::acceptor> *acceptor, asio::io_context *context,
                const tcp::endpoint &endpoint)
{
    error_code error;
    acceptor->emplace(*context);
    auto &socket = **acceptor;
    socket.open(endpoint.protocol(), error);
    if (!error)
        socket.set_option(asio::socket_base::reuse_address(true), error);
    if (!error && endpoint.address().is_v6())
        socket.set_option(asio::ip::v6_only(true), error);
    if (!error)
        socket.bind(endpoint, error);
    if (!error)
        socket.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        acceptor->reset();
    return error;
}

} // namespace

struct InboxServer::Impl {
    Journal journal;
    Options options;
    QObject here; ///< on the journal's thread: what is handed over arrives with it or not at all
    std::shared_ptr<Worker> worker; ///< empty while stopped
    std::thread thread;
    quint16 port = 0;

    Impl(Journal given, Options limits) : journal(std::move(given)), options(std::move(limits))
    {
        if (!options.clock)
            options.clock = [] { return QDateTime::currentSecsSinceEpoch(); };
    }

    /// Called on the server's thread; everything in the queued call is a value of its own.
    [[nodiscard]] Worker::Handover handover(const std::weak_ptr<Worker> &whose)
    {
        return [this, whose](quint64 ticket, InboxEvent event, QByteArray raw) {
            QMetaObject::invokeMethod(
                &here,
                [this, whose, ticket, event = std::move(event), raw = std::move(raw)] {
                    if (whose.expired())
                        return;
                    journal(event, raw, [whose, ticket](JournalAnswer answer) {
                        if (const auto alive = whose.lock())
                            asio::post(alive->context, [worker = alive.get(), ticket, answer] {
                                worker->answered(ticket, answer);
                            });
                    });
                },
                Qt::QueuedConnection);
        };
    }
};

InboxServer::InboxServer(Journal journal) : InboxServer(std::move(journal), Options())
{
}

InboxServer::InboxServer(Journal journal, Options options)
    : m_impl(std::make_unique<Impl>(std::move(journal), std::move(options)))
{
}

InboxServer::~InboxServer()
{
    stop();
}

Result<quint16> InboxServer::start(quint16 port, const QString &secrets)
{
    stop();
    const auto keys = webhookKeys(secrets);
    if (!keys)
        return keys.error();
    auto worker = std::make_shared<Worker>(m_impl->options);
    worker->keys = *keys;
    worker->handOver = m_impl->handover(worker);
    const error_code error =
        open(&worker->acceptors[0], &worker->context, tcp::endpoint(asio::ip::address_v4::loopback(), port));
    if (error)
        return Error(Error::Kind::Network, QStringLiteral("inbox.listen"),
                     Text::tr("The event inbox cannot listen on 127.0.0.1:%1: %2")
                         .arg(port)
                         .arg(QString::fromStdString(error.message())));
    m_impl->port = worker->acceptors[0]->local_endpoint().port();
    const error_code second = open(&worker->acceptors[1], &worker->context,
                                   tcp::endpoint(asio::ip::address_v6::loopback(), m_impl->port));
    if (second)
        qCInfo(lcInbox) << "not listening on ::1:" << second.message().c_str();
    for (std::size_t i = 0; i < worker->acceptors.size(); ++i) {
        if (worker->acceptors.at(i))
            worker->accept(i);
    }
    if (keys->isEmpty())
        qCWarning(lcInbox) << "no signing secret is set: every event is refused";
    m_impl->worker = worker;
    m_impl->thread = std::thread([context = &worker->context] { context->run(); });
    return m_impl->port;
}

Status InboxServer::setSecret(const QString &secrets)
{
    const auto keys = webhookKeys(secrets);
    if (!keys)
        return keys.error();
    if (m_impl->worker)
        asio::post(m_impl->worker->context,
                   [worker = m_impl->worker.get(), fresh = *keys] { worker->keys = fresh; });
    return Done{};
}

void InboxServer::stop()
{
    if (!m_impl->worker)
        return;
    // With everything closed the context runs out of work and the thread ends by itself.
    asio::post(m_impl->worker->context, [worker = m_impl->worker.get()] { worker->closeAll(); });
    m_impl->thread.join();
    m_impl->worker.reset();
    m_impl->port = 0;
}

quint16 InboxServer::port() const
{
    return m_impl->port;
}

} // namespace jaego
