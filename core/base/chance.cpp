// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chance.h"

#include <QRandomGenerator>

namespace jaego {

namespace {

std::function<quint32()> &source()
{
    thread_local std::function<quint32()> given;
    return given;
}

} // namespace

quint32 randomBits()
{
    return source() ? source()() : QRandomGenerator::system()->generate();
}

double random01()
{
    return static_cast<double>(randomBits()) / 4294967296.0;
}

void setRandomSource(std::function<quint32()> given)
{
    source() = std::move(given);
}

} // namespace jaego
