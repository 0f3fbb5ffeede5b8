// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace jaego::sandbox {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A request as it came over the wire; the target keeps its percent-encoding,
/// because signatures are made over exactly these bytes.
struct HttpRequest {
    QByteArray method;
    QByteArray target;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const; ///< up to the '?', still encoded
    [[nodiscard]] QByteArray query() const; ///< after the '?', still encoded
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< names compare without case
    [[nodiscard]] bool isWrite() const;
};

/// What is done with the connection when the answer is sent.
enum class Delivery : quint8 { Whole, Short, Trickle, Drop };

struct HttpReply {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;
    int trickleMs = 250;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    void setHeader(const QByteArray &name, const QByteArray &value);
};

/// Name → value pairs of a query or a form body, decoded ('+' is a space).
class FormFields {
public:
    explicit FormFields(const QByteArray &encoded);

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &name) const;
    [[nodiscard]] QStringList list(const QString &name) const; ///< a comma list
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::optional<qint64> number(const QString &name) const;

private:
    QList<QPair<QString, QString>> m_fields;
};

/// The parts of a path between its slashes, decoded.
[[nodiscard]] QStringList pathParts(const QByteArray &path);

/// A whole number in plain decimal digits, nothing else.
[[nodiscard]] std::optional<qint64> wholeNumber(const QString &text);

} // namespace jaego::sandbox
