// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace jaego {

/// Asks in words with numbers before a wide action; `does` when the person agrees.
void confirm(QWidget *parent, const QString &name, const QString &question, const QString &words,
             const QString &button, const std::function<void()> &does);

} // namespace jaego
