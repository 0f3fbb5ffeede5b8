// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace jaego {

/// One of resources/icons/*.svg in a colour (default: second ink of the scheme in use).
/// Made anew after Theme::changed().
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &colour = {});
[[nodiscard]] QPixmap themedPixmap(const QString &name, int size, qreal ratio, const QColor &colour = {});
/// The program's own mark, in its own colours.
[[nodiscard]] QIcon programIcon();
/// The same with a mark of trouble, told by its shape as well as by its colour.
[[nodiscard]] QIcon troubleIcon();

} // namespace jaego
