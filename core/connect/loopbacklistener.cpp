// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/loopbacklistener.h"

#include "base/text.h"

#include <QObject>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

#include <array>
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

constexpr std::size_t kReadAtOnce = 4UL * 1024;
constexpr std::chrono::milliseconds kAcceptAgain{ 200 };
constexpr std::size_t kLingerBytes = 64UL * 1024;

/// Nothing is loaded, nothing is run, and nobody is told where the browser came from.
QByteArray pageOf(const LoopbackListener::Asked &asked)
{
    const QString title = QString::fromUtf8(asked.title).toHtmlEscaped();
    const QString words = QString::fromUtf8(asked.words).toHtmlEscaped();
    return QStringLiteral("<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                          "</head><body><h1>%2</h1><p>%3</p></body></html>")
        .arg(QString::fromLatin1(asked.language), title, words)
        .toUtf8();
}

std::string wireText(const char *status, const QByteArray &body, const char *contentType)
{
    std::string text = std::string("HTTP/1.1 ") + status + "\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + std::to_string(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nConnection: close\r\n\r\n";
    return text.append(body.constData(), static_cast<std::size_t>(body.size()));
}

class Session;

/// Everything that lives on the listener's thread.
struct Worker {
    explicit Worker(LoopbackListener::Options given) : options(given) { }

    void accept(std::size_t index);
    void closeAll();

    asio::io_context context{ 1 }; // first, so that it goes last: handlers hold what is below
    const LoopbackListener::Options options;
    std::array<std::optional<tcp::acceptor>, 2> acceptors;
    asio::steady_timer acceptTimer{ context };
    std::set<Session *> sessions;
    std::function<bool(const QByteArray &)> isOurs;
    std::function<void(QByteArray)> handOver;
    QByteArray page;
    bool taken = false; ///< the one that was waited for has come
    bool stopping = false;
};

/// One connection, one request, one answer.
class Session final : public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, Worker *worker) : m_stream(std::move(socket)), m_worker(worker)
    {
        m_worker->sessions.insert(this);
    }
    ~Session() { m_worker->sessions.erase(this); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void read()
    {
        m_parser.header_limit(m_worker->options.headerLimit);
        m_stream.expires_after(m_worker->options.requestTime);
        http::async_read_header(
            m_stream, m_buffer, m_parser, [self = shared_from_this()](error_code error, std::size_t) {
                if (error == http::error::header_limit)
                    return self->send(wireText("431 Request Header Fields Too Large", {}, "text/plain"));
                if (error)
                    return self->close();
                self->judge();
            });
    }

    void close()
    {
        error_code ignored;
        m_stream.cancel();
        m_stream.socket().close(ignored);
    }

private:
    void judge()
    {
        const auto &message = m_parser.get();
        const QByteArray target(message.target().data(), static_cast<qsizetype>(message.target().size()));
        const bool ours = !m_worker->taken && message.method() == http::verb::get && m_worker->isOurs(target);
        if (!ours)
            return send(wireText("404 Not Found", "404\n", "text/plain"));
        m_worker->taken = true;
        m_target = target;
        send(wireText("200 OK", m_worker->page, "text/html; charset=utf-8"));
    }

    void send(std::string text)
    {
        m_out = std::move(text);
        m_stream.expires_after(m_worker->options.requestTime);
        asio::async_write(m_stream, asio::buffer(m_out),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              // Who asked may be gone already: the answer to the sign-in counts all the same.
                              if (!self->m_target.isEmpty() && !self->m_worker->stopping)
                                  self->m_worker->handOver(std::exchange(self->m_target, {}));
                              if (error)
                                  return self->close();
                              error_code ignored;
                              self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
                              self->linger(0);
                          });
    }

    /// Closing on unread bytes would reset the connection and take the page away with it.
    void linger(std::size_t dropped)
    {
        if (dropped > kLingerBytes)
            return close();
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(kReadAtOnce),
                                 [self = shared_from_this(), dropped](error_code error, std::size_t size) {
                                     if (error)
                                         return self->close();
                                     self->linger(dropped + size);
                                 });
    }

    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer{ 64UL * 1024 };
    http::request_parser<http::empty_body> m_parser;
    Worker *m_worker;
    QByteArray m_target; ///< to be handed over
    std::string m_out;
};

void Worker::accept(std::size_t index)
{
    acceptors.at(index)->async_accept([this, index](error_code error, tcp::socket socket) {
        if (stopping || error == asio::error::operation_aborted)
            return;
        if (error) { // no more files to open …: not again at once
            acceptTimer.expires_after(kAcceptAgain);
            acceptTimer.async_wait([this, index](error_code late) {
                if (!late && !stopping)
                    accept(index);
            });
            return;
        }
        if (sessions.size() < options.connections) // else: closed as it came
            std::make_shared<Session>(std::move(socket), this)->read();
        accept(index);
    });
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
    for (auto *session : std::set<Session *>(sessions))
        session->close();
}

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

struct LoopbackListener::Impl {
    Options options;
    QObject here; ///< on the owner's thread: what is handed over arrives with it or not at all
    std::shared_ptr<Worker> worker; ///< empty while stopped
    std::thread thread;
};

LoopbackListener::LoopbackListener() : LoopbackListener(Options())
{
}

LoopbackListener::LoopbackListener(Options options) : m_impl(std::make_unique<Impl>())
{
    m_impl->options = options;
}

LoopbackListener::~LoopbackListener()
{
    stop();
}

Status LoopbackListener::start(const QUrl &redirect, Asked asked)
{
    stop();
    auto worker = std::make_shared<Worker>(m_impl->options);
    worker->page = pageOf(asked);
    worker->isOurs = asked.isOurs;
    worker->handOver = [here = &m_impl->here, arrived = asked.arrived,
                        whose = std::weak_ptr<Worker>(worker)](const QByteArray &target) {
        QMetaObject::invokeMethod(
            here,
            [arrived, whose, target] {
                if (!whose.expired())
                    arrived(Secret(QString::fromLatin1(target)));
            },
            Qt::QueuedConnection);
    };
    const auto port = static_cast<quint16>(redirect.port());
    const error_code error =
        open(&worker->acceptors[0], &worker->context, tcp::endpoint(asio::ip::address_v4::loopback(), port));
    if (error)
        return Error(
            Error::Kind::Network, QStringLiteral("connect.listen"),
            Text::tr("Jaego cannot wait for the browser on 127.0.0.1:%1: %2. Another program has this "
                     "port; end it, then connect again.")
                .arg(port)
                .arg(QString::fromStdString(error.message())));
    if (redirect.host() == QLatin1String("localhost")) // which of the two a browser takes is its own affair
        (void)open(&worker->acceptors[1], &worker->context,
                   tcp::endpoint(asio::ip::address_v6::loopback(), port));
    for (std::size_t i = 0; i < worker->acceptors.size(); ++i) {
        if (worker->acceptors.at(i))
            worker->accept(i);
    }
    m_impl->worker = worker;
    m_impl->thread = std::thread([context = &worker->context] { context->run(); });
    return Done{};
}

void LoopbackListener::stop()
{
    if (!m_impl->worker)
        return;
    asio::post(m_impl->worker->context, [worker = m_impl->worker.get()] { worker->closeAll(); });
    m_impl->thread.join();
    m_impl->worker.reset();
}

} // namespace jaego
