// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace jaego::bench {

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

inline QString figures(const std::vector<double> &times)
{
    return QStringLiteral("median %1 ms, worst %2 ms")
        .arg(medianOf(times), 0, 'f', 1)
        .arg(*std::max_element(times.begin(), times.end()), 0, 'f', 1);
}

inline void print(const QString &what, const std::vector<double> &times)
{
    QTextStream(stdout)
        << QStringLiteral("%1 %2 (%3 times)\n").arg(what, -52).arg(figures(times)).arg(times.size());
}

/// What we do, and what a stock QSortFilterProxyModel does in the same run.
inline void compare(const QString &what, const std::vector<double> &ours, const std::vector<double> &stock)
{
    const double ratio = medianOf(stock) / std::max(0.001, medianOf(ours));
    QTextStream(stdout) << QStringLiteral("%1 %2 | proxy model: %3 | %4×\n")
                               .arg(what, -40)
                               .arg(figures(ours), figures(stock))
                               .arg(ratio, 0, 'f', 1);
}

/// Until the picture on the screen is the new one.
inline void paint(QWidget *window)
{
    QCoreApplication::processEvents();
    window->repaint();
}

} // namespace jaego::bench
