// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpserver.h"

#include "base/logging.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <future>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace jaego::sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;

constexpr std::uint32_t kHeaderLimit = 16 * 1024;
constexpr std::uint64_t kBodyLimit = 4ULL * 1024 * 1024;
constexpr std::chrono::seconds kIdle{ 60 };
constexpr std::chrono::milliseconds kTick{ 50 };
// A trickled body is made so long that it cannot end before any sensible deadline.
constexpr qsizetype kTrickleBytes = 8192;

QByteArray bytes(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

std::string headOf(const HttpReply &reply, qsizetype length, bool keepAlive)
{
    const auto reason = http::obsolete_reason(static_cast<http::status>(reply.status));
    std::string head =
        "HTTP/1.1 " + std::to_string(reply.status) + ' ' + std::string(reason.data(), reason.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head.append(name.constData()).append(": ").append(value.constData()).append("\r\n");
    head += "Content-Length: " + std::to_string(length) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

class Session;

/// One port. Knows its open connections, so that "down" can cut them.
struct Listener {
    Listener(asio::io_context &context, HttpServer::Handler work)
        : acceptor(context), handler(std::move(work))
    {
    }
    tcp::acceptor acceptor;
    tcp::endpoint endpoint;
    HttpServer::Handler handler;
    std::set<Session *> sessions;
    bool wantsDown = false;
};

class Session final : public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, Listener *listener)
        : m_stream(std::move(socket)), m_timer(m_stream.get_executor()), m_listener(listener)
    {
        m_listener->sessions.insert(this);
    }
    ~Session() { m_listener->sessions.erase(this); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void read();
    void close();

private:
    void serve();
    void answer();
    void send(std::string data, bool keepAlive);
    void trickle(qsizetype sent);

    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    asio::steady_timer m_timer;
    Listener *m_listener;
    std::optional<http::request_parser<http::string_body>> m_parser;
    HttpReply m_reply;
    std::string m_out;
    bool m_closed = false;
};

void Session::close()
{
    m_closed = true;
    error_code ignored;
    m_timer.cancel();
    m_stream.cancel();
    m_stream.socket().close(ignored);
}

void Session::read()
{
    m_parser.emplace();
    m_parser->header_limit(kHeaderLimit);
    m_parser->body_limit(kBodyLimit);
    m_stream.expires_after(kIdle);
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](error_code error, std::size_t) {
                         if (error || self->m_closed)
                             return self->close();
                         self->serve();
                     });
}

void Session::serve()
{
    const auto &message = m_parser->get();
    HttpRequest request;
    request.method = bytes(message.method_string());
    request.target = bytes(message.target());
    for (const auto &field : message)
        request.headers.append({ bytes(field.name_string()), bytes(field.value()) });
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    m_reply = m_listener->handler(request);
    if (m_reply.delayMs <= 0)
        return answer();
    m_stream.expires_never();
    m_timer.expires_after(std::chrono::milliseconds(m_reply.delayMs));
    m_timer.async_wait([self = shared_from_this()](error_code error) {
        if (error || self->m_closed)
            return self->close();
        self->answer();
    });
}

void Session::answer()
{
    const qsizetype size = m_reply.body.size();
    const auto body = [this](qsizetype length) {
        return std::string(m_reply.body.constData(), static_cast<size_t>(length));
    };
    switch (m_reply.delivery) {
    case Delivery::Drop:
        return close();
    case Delivery::Whole: {
        const bool keepAlive = m_parser->get().keep_alive();
        return send(headOf(m_reply, size, keepAlive) + body(size), keepAlive);
    }
    case Delivery::Short:
        return send(headOf(m_reply, size + 1, false) + body(size / 2), false);
    case Delivery::Trickle:
        m_reply.body.append(QByteArray(kTrickleBytes, ' '));
        m_out = headOf(m_reply, m_reply.body.size(), false);
        m_stream.expires_never();
        asio::async_write(m_stream, asio::buffer(m_out),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              if (error || self->m_closed)
                                  return self->close();
                              self->trickle(0);
                          });
    }
}

void Session::send(std::string data, bool keepAlive)
{
    m_out = std::move(data);
    m_stream.expires_after(kIdle);
    asio::async_write(m_stream, asio::buffer(m_out),
                      [self = shared_from_this(), keepAlive](error_code error, std::size_t) {
                          if (error || self->m_closed || !keepAlive) {
                              error_code ignored;
                              self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
                              return self->close();
                          }
                          self->read();
                      });
}

void Session::trickle(qsizetype sent)
{
    if (sent >= m_reply.body.size())
        return close();
    m_out.assign(1, m_reply.body.at(sent));
    asio::async_write(m_stream, asio::buffer(m_out),
                      [self = shared_from_this(), sent](error_code error, std::size_t) {
                          if (error || self->m_closed)
                              return self->close();
                          self->m_timer.expires_after(std::chrono::milliseconds(self->m_reply.trickleMs));
                          self->m_timer.async_wait([self, sent](error_code stopped) {
                              if (stopped || self->m_closed)
                                  return self->close();
                              self->trickle(sent + 1);
                          });
                      });
}

void accept(Listener *listener)
{
    listener->acceptor.async_accept([listener](error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || !listener->acceptor.is_open())
            return;
        if (!error) {
            socket.set_option(tcp::no_delay(true), error);
            std::make_shared<Session>(std::move(socket), listener)->read();
        }
        accept(listener);
    });
}

error_code open(Listener *listener)
{
    error_code error;
    auto &acceptor = listener->acceptor;
    acceptor.open(tcp::v4(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(listener->endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        error_code ignored;
        acceptor.close(ignored);
    }
    return error;
}

} // namespace

struct HttpServer::Impl {
    // Acceptors must not outlive the context, yet handlers it drops at its end hold
    // sessions that touch their listener: stop() leaves none behind, so order is free.
    asio::io_context context{ 1 };
    std::vector<std::unique_ptr<Listener>> listeners;
    asio::steady_timer ticker{ context };
    std::function<void()> tick;
    std::thread thread;
    bool running = false;
    bool stopping = false; // a tick that was due already must not arm the next

    void nextTick()
    {
        ticker.expires_after(kTick);
        ticker.async_wait([this](error_code error) {
            if (error || stopping)
                return;
            reopen();
            tick();
            nextTick();
        });
    }

    /// "Down" lasts until cleared; a port that could not be taken back at once is tried again.
    void reopen()
    {
        for (const auto &listener : listeners) {
            if (listener->wantsDown || listener->acceptor.is_open())
                continue;
            const error_code error = open(listener.get());
            if (error)
                qCWarning(lcSandbox) << "cannot listen again on port" << listener->endpoint.port()
                                     << error.message().c_str();
            else
                accept(listener.get());
        }
    }

    void closeAll()
    {
        error_code ignored;
        stopping = true;
        ticker.cancel();
        for (const auto &listener : listeners) {
            listener->acceptor.close(ignored);
            for (auto *session : std::set<Session *>(listener->sessions))
                session->close();
        }
    }
};

HttpServer::HttpServer() : m_impl(std::make_unique<Impl>())
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::listen(quint16 port, Handler handler)
{
    auto listener = std::make_unique<Listener>(m_impl->context, std::move(handler));
    listener->endpoint = tcp::endpoint(asio::ip::address_v4::loopback(), port);
    if (const error_code error = open(listener.get()))
        return Error(
            Error::Kind::Network, QStringLiteral("sandbox.listen"),
            QStringLiteral("127.0.0.1:%1: %2").arg(port).arg(QString::fromStdString(error.message())));
    listener->endpoint = listener->acceptor.local_endpoint();
    const quint16 bound = listener->endpoint.port();
    accept(listener.get());
    m_impl->listeners.push_back(std::move(listener));
    return bound;
}

void HttpServer::start(std::function<void()> tick)
{
    m_impl->tick = std::move(tick);
    m_impl->nextTick();
    m_impl->running = true;
    m_impl->thread = std::thread([impl = m_impl.get()] { impl->context.run(); });
}

void HttpServer::stop()
{
    if (!m_impl->running)
        return;
    m_impl->running = false;
    // With everything closed the context runs out of work and the thread ends by itself.
    asio::post(m_impl->context, [impl = m_impl.get()] { impl->closeAll(); });
    m_impl->thread.join();
}

void HttpServer::call(const std::function<void()> &work)
{
    if (!m_impl->running || std::this_thread::get_id() == m_impl->thread.get_id())
        return work();
    std::promise<void> done;
    asio::post(m_impl->context, [&work, &done] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

void HttpServer::setDown(size_t listener, bool down)
{
    if (listener >= m_impl->listeners.size())
        return; // asked without sockets
    auto &l = *m_impl->listeners[listener];
    l.wantsDown = down;
    if (!down)
        return m_impl->reopen();
    error_code ignored;
    l.acceptor.close(ignored);
    for (auto *session : std::set<Session *>(l.sessions))
        session->close();
}

} // namespace jaego::sandbox
