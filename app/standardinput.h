// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

namespace jaego {

/// Standard input line by line, while everything else goes on.
class StandardInput final : public QObject {
    Q_OBJECT
public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    /// Only while it listens, lineWaits() comes.
    void listen(bool on);
    /// One line without its end, and not a byte more: the next one is announced by itself. Waits for the end
    /// of a line that has begun. nullopt: it has ended.
    [[nodiscard]] static std::optional<QByteArray> readLine();

Q_SIGNALS:
    void lineWaits();

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace jaego
