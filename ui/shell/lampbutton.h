// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/stateline.h"

#include <QAbstractButton>

namespace jaego {

/// How one source is doing: shape, colour and words. Pressing it opens its settings.
class LampButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit LampButton(const QString &source, QWidget *parent = nullptr);

    void show(const Lamp &lamp, qint64 sinceStatusMs);
    /// Counts while a run is on; empty: back to the age of the last contact.
    void setProgress(const QString &counts);
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] QString line() const { return m_progress.isEmpty() ? m_text.line : m_progress; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 72, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();

    QString m_source;
    Lamp::State m_state = Lamp::State::Unknown;
    LampText m_text;
    QString m_progress;
};

} // namespace jaego
