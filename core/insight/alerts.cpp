// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/alerts.h"

#include "base/text.h"
#include "insight/kpi.h"

#include <QSet>

namespace jaego {

namespace {

constexpr Units kHysteresis{ 2 };

using Key = QPair<QString, QString>;

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

class Decider {
public:
    Decider(const QList<Key> &open, const AlertMemory &memory)
        : m_open(open.begin(), open.end()), m_memory(memory)
    {
    }

    void holds(const QString &kind, const QString &subject, const QString &text)
    {
        if (m_held.contains({ kind, subject }))
            return; // found twice in one run
        m_held.insert({ kind, subject });
        const bool isOpen = m_open.contains({ kind, subject });
        const bool again = isOpen && m_memory.again.contains({ kind, subject });
        if (again)
            m_decision.clear.append({ kind, subject });
        if (!isOpen || again)
            m_decision.raise.append({ kind, subject, text });
    }
    void over(const QString &kind, const QString &subject)
    {
        if (m_open.contains({ kind, subject }))
            m_decision.clear.append({ kind, subject });
    }
    void set(bool condition, const QString &kind, const QString &subject, const QString &text)
    {
        if (condition)
            holds(kind, subject, text);
        else
            over(kind, subject);
    }
    [[nodiscard]] bool isOpen(const QString &kind, const QString &subject) const
    {
        return m_open.contains({ kind, subject });
    }
    /// Those of a kind that were looked at and not found again.
    void overUnlessHeld(const QString &kind)
    {
        for (const Key &key : std::as_const(m_open)) {
            if (key.first == kind && !m_held.contains(key) && m_memory.lookedAt.contains(key.second))
                m_decision.clear.append(key);
        }
    }
    [[nodiscard]] const AlertDecision &decision() const { return m_decision; }

private:
    QSet<Key> m_open;
    QSet<Key> m_held;
    const AlertMemory &m_memory;
    AlertDecision m_decision;
};

void decideLevel(Decider *decider, const ProductState &state, const LevelThresholds &defaults)
{
    const LevelThresholds limits = thresholdsFor(state.product, defaults);
    const Units available = state.available();
    const Sku &sku = state.product.sku;
    const QString words = Text::tr("%1 (%2): %3 left").arg(state.product.name, sku).arg(available.value());

    const bool critical = available <= limits.critical
        || (decider->isOpen(q("critical"), sku) && available < limits.critical + kHysteresis);
    const bool low = !critical
        && (available <= limits.low
            || (decider->isOpen(q("low"), sku) && available < limits.low + kHysteresis));
    decider->set(critical, q("critical"), sku, words);
    decider->set(low, q("low"), sku, words);
}

void decideKpi(Decider *decider, const char *name, KpiBand band, const QString &words)
{
    if (band != KpiBand::NoData) // no data neither raises nor clears
        decider->set(band == KpiBand::Alarm, q("kpi"), q(name), words);
}

QString percent(std::optional<double> value)
{
    return value ? QString::number(*value * 100.0, 'f', 1) + QLatin1String(" %") : QString();
}

} // namespace

QString severityOf(const QString &alertKind)
{
    const bool medium = alertKind == q("low") || alertKind == q("mass_mismatch") || alertKind == q("kpi");
    return medium ? q("MEDIUM") : q("HIGH");
}

QStringList routesOf(const QString &alertKind)
{
    if (alertKind == q("critical"))
        return { q("slack:ops-inventory"), q("kakao:ceo") };
    if (alertKind == q("low") || alertKind == q("mass_mismatch"))
        return { q("slack:ops-inventory") };
    return { q("slack:ops-alert") };
}

AlertDecision decideAlerts(const StockBook &book, const LevelThresholds &defaults, const RunReport &report,
                           int massMismatchSkus, const QList<QPair<QString, QString>> &open,
                           const AlertMemory &memory)
{
    Decider decider(open, memory);

    for (int i = 0; i < book.productCount(); ++i) {
        if (book.product(i).counted && !book.product(i).listings.empty())
            decideLevel(&decider, book.product(i), defaults);
    }

    const bool believed = !report.error;
    if (believed) {
        QSet<Sku> differing;
        for (const Mismatch &mismatch : report.mismatches)
            differing.insert(mismatch.product);
        decider.set(
            differing.size() >= massMismatchSkus, q("mass_mismatch"), {},
            Text::tr("%1 products differ between the warehouse and the channels").arg(differing.size()));
    }

    const bool failed = report.state == RunState::Failed || report.error || !report.manualWork.isEmpty();
    decider.set(failed, q("sync_failed"), {},
                report.error ? report.error->message
                             : Text::tr("%1 listings wait for a person").arg(report.manualWork.size()));
    decider.set(report.error && report.error->code == errorcodes::warehouseError, q("warehouse"), {},
                report.error ? report.error->message : QString());

    for (const Finding &finding : report.findings) {
        if (finding.code == errorcodes::dataMismatch && finding.kind == q("contradiction"))
            decider.holds(q("data_mismatch"), finding.listing.isEmpty() ? finding.product : finding.listing,
                          finding.message);
    }

    decider.overUnlessHeld(q("data_mismatch"));

    const RunKpi &kpi = report.kpi;
    decideKpi(&decider, "sync_accuracy", accuracyBand(kpi.accuracyBefore.value()),
              Text::tr("Sync accuracy is %1 (alert below 97 %)").arg(percent(kpi.accuracyBefore.value())));
    if (believed) {
        decideKpi(&decider, "duration", durationBand(static_cast<double>(kpi.durationMs)),
                  Text::tr("The run took %1 s (alert above 180 s)").arg(kpi.durationMs / 1000));
    }
    decideKpi(&decider, "stockout_rate", stockoutBand(kpi.stockout.value()),
              Text::tr("The stock-out rate is %1 (alert above 5 %)").arg(percent(kpi.stockout.value())));
    decideKpi(&decider, "api_success_rate", apiBand(kpi.apiSuccess.value()),
              Text::tr("The API success rate is %1 (alert below 95 %)").arg(percent(kpi.apiSuccess.value())));
    return decider.decision();
}

} // namespace jaego
