// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/columntable.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace jaego {

/// The colour of a state, and the shape that goes with it: nothing is told by colour alone.
[[nodiscard]] Tone toneOf(Mark mark);
[[nodiscard]] QString shapeOf(Mark mark); ///< "✓", "◆", "●", or nothing

/// A state as a word with its shape on a fill of its colour.
class Badge final : public QWidget {
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    void setState(Mark mark, const QString &word);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    Mark m_mark = Mark::Quiet;
    QString m_word;
};

} // namespace jaego
