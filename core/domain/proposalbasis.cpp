// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposalbasis.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

template <typename Word>
Word wordOf(const QJsonValue &value, Word last)
{
    const int number = value.toInt();
    return number > 0 && number <= static_cast<int>(last) ? static_cast<Word>(number) : Word{};
}

} // namespace

QString nameOf(DemandClass kind)
{
    static constexpr std::array kNames{ "unknown", "smooth", "erratic", "intermittent", "lumpy" };
    return q(kNames[static_cast<size_t>(kind)]);
}

QString nameOf(DemandModel model)
{
    static constexpr std::array kNames{ "no_history", "normal", "poisson", "empirical" };
    return q(kNames[static_cast<size_t>(model)]);
}

QByteArray toJson(const ProposalBasis &basis)
{
    const QJsonObject o{ { q("model"), static_cast<int>(basis.model) },
                         { q("class"), static_cast<int>(basis.kind) },
                         { q("per_day"), basis.perDay },
                         { q("known_days"), basis.knownDays },
                         { q("lead_days"), basis.leadDays },
                         { q("review_days"), basis.reviewDays },
                         { q("service_percent"), basis.servicePercent },
                         { q("safety"), basis.safety.value() },
                         { q("up_to"), basis.upTo.value() },
                         { q("available"), basis.available.value() },
                         { q("on_order"), basis.onOrder.value() },
                         { q("need"), basis.need.value() },
                         { q("moq"), basis.moq.value() },
                         { q("pack"), basis.pack.value() },
                         { q("quantity"), basis.quantity.value() } };
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

ProposalBasis proposalBasisFromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    const auto units = [&o](const char *key) { return Units(o[q(key)].toInteger()); };
    ProposalBasis basis;
    basis.model = wordOf(o[q("model")], DemandModel::Empirical);
    basis.kind = wordOf(o[q("class")], DemandClass::Lumpy);
    basis.perDay = o[q("per_day")].toDouble();
    basis.knownDays = o[q("known_days")].toInt();
    basis.leadDays = o[q("lead_days")].toInt();
    basis.reviewDays = o[q("review_days")].toInt();
    basis.servicePercent = o[q("service_percent")].toInt();
    basis.safety = units("safety");
    basis.upTo = units("up_to");
    basis.available = units("available");
    basis.onOrder = units("on_order");
    basis.need = units("need");
    basis.moq = std::max(Units(1), units("moq"));
    basis.pack = std::max(Units(1), units("pack"));
    basis.quantity = units("quantity");
    return basis;
}

} // namespace jaego
