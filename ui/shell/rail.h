// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace jaego {

/// One place on the rail, with its live count.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailButton(const Place &place, QWidget *parent = nullptr);
    void setCount(int count, bool urgent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_count = -1;
    bool m_urgent = false;
};

/// The left rail: places by Ctrl+1 … in the order they are given.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(const QList<Place> &places, QWidget *parent = nullptr);

    void setCurrent(const QString &place);
    void setCount(const QString &place, int count, bool urgent = false);
    void setMenu(QMenu *menu);
    [[nodiscard]] bool has(const QString &place) const { return m_buttons.contains(place); }

Q_SIGNALS:
    void placeChosen(const QString &place);

private:
    void addPlace(const Place &place, int number, QVBoxLayout *layout);

    QButtonGroup *m_group;
    QVBoxLayout *m_bottom;
    QHash<QString, RailButton *> m_buttons;
};

} // namespace jaego
