// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace jaego {

/// One number that would change.
struct ChangeBar {
    QString label;
    qint64 before = 0;
    qint64 after = 0;
};

/// What would change, as bars: an empty one as it is now, a full one as it would be.
class ChangeBars final : public QWidget {
    Q_OBJECT
public:
    explicit ChangeBars(QWidget *parent = nullptr);

    /// `more`: changes that are not drawn.
    void setBars(const QList<ChangeBar> &bars, int more, Tone tone);
    [[nodiscard]] const QList<ChangeBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter *painter, const ChangeBar &bar, const QRect &box, qint64 most) const;
    [[nodiscard]] QString moreWords() const;

    QList<ChangeBar> m_bars;
    int m_more = 0;
    Tone m_tone = Tone::Plain;
};

} // namespace jaego
