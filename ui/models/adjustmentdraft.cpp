// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/adjustmentdraft.h"

#include "base/ulid.h"

namespace jaego {

namespace {

constexpr qint64 kLargest = 99'999'999;

/// Full-width digits and signs come from a Korean or Japanese input method.
QString plain(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    text.remove(QLatin1Char(' ')).remove(QLatin1Char(','));
    text.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
    return text;
}

} // namespace

AdjustmentDraft::AdjustmentDraft(const StockRow &row, const TargetPolicy &policy)
    : m_row(row), m_policy(policy)
{
}

void AdjustmentDraft::setTyped(const QString &typed)
{
    QString text = plain(typed);
    m_kind = Kind::Nothing;
    m_value = 0;
    if (text.isEmpty())
        return;
    const QChar sign = text.front();
    const bool change = sign == QLatin1Char('+') || sign == QLatin1Char('-');
    if (change || sign == QLatin1Char('='))
        text.remove(0, 1);
    if (text.isEmpty())
        return;
    const bool digits = std::all_of(text.begin(), text.end(),
                                    [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!digits || !ok) {
        m_kind = Kind::Bad;
        return;
    }
    m_kind = change ? Kind::Change : Kind::Set;
    m_value = sign == QLatin1Char('-') ? -value : value;
}

bool AdjustmentDraft::follow(const StockRow &row)
{
    const bool moved = row.onHand != m_row.onHand;
    m_row = row;
    return moved;
}

std::optional<Units> AdjustmentDraft::after() const
{
    if (m_kind == Kind::Set)
        return Units(m_value);
    if (m_kind == Kind::Change)
        return m_row.onHand + Units(m_value);
    return std::nullopt;
}

Units AdjustmentDraft::availableAfter() const
{
    const Units onHand = after().value_or(m_row.onHand);
    return std::max(Units(), onHand - m_row.reserved);
}

AdjustmentDraft::Problem AdjustmentDraft::problem() const
{
    if (m_kind == Kind::Nothing)
        return Problem::Empty;
    if (m_kind == Kind::Bad)
        return Problem::NotANumber;
    if (qAbs(m_value) > kLargest)
        return Problem::TooLarge;
    const Units result = *after();
    if (result < Units())
        return Problem::BelowZero;
    if (result.value() > kLargest)
        return Problem::TooLarge;
    return result == m_row.onHand ? Problem::NoChange : Problem::None;
}

std::optional<Units> AdjustmentDraft::targetFor(const ChannelCell &cell, Units available) const
{
    if (!cell.unitsPerSale || *cell.unitsPerSale < 1)
        return std::nullopt;
    const Units safety = m_row.safetyStock.value_or(m_policy.safetyStock);
    const qint64 sellable = std::max<qint64>(0, (available - safety).value());
    return Units(sellable * m_policy.sharePercent / 100 / *cell.unitsPerSale);
}

QList<ListingForecast> AdjustmentDraft::forecasts() const
{
    QList<ListingForecast> result;
    for (const ChannelId channel : kChannels) {
        const ChannelCell &cell = m_row.cells[static_cast<size_t>(indexOf(channel))];
        if (cell.state == ChannelCell::State::NotListed || cell.state == ChannelCell::State::Gone
            || cell.state == ChannelCell::State::NotWritable)
            continue;
        ListingForecast forecast{ channel, cell.published, cell.target, std::nullopt };
        // Trusted only where it explains the number of today: a share or hold-back of the listing's own
        // is the engine's to know.
        if (cell.target && targetFor(cell, m_row.available) == cell.target)
            forecast.after = std::min(*targetFor(cell, availableAfter()), Units(maximumQuantity(channel)));
        result.append(forecast);
    }
    return result;
}

AdjustmentRequest AdjustmentDraft::request(const QString &reason, const QString &note) const
{
    AdjustmentRequest request;
    request.id = newUlid();
    request.sku = m_row.sku;
    if (m_kind == Kind::Set)
        request.setTo = Units(m_value);
    else
        request.delta = Units(m_value);
    request.expected = m_row.onHand;
    request.reason = reason;
    request.note = note;
    return request;
}

AdjustmentRequest undoOf(const AdjustmentResult &result, const QString &note)
{
    // By difference, so that what was sold or received meanwhile stays counted.
    AdjustmentRequest request;
    request.id = newUlid();
    request.sku = result.request.sku;
    request.delta = result.before - result.after;
    request.reason = result.request.reason;
    request.note = note;
    request.operatorName = result.request.operatorName;
    request.undoOf = result.request.id;
    return request;
}

} // namespace jaego
