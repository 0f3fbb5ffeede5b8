// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an invented shop has to be told, and what it has to buy.
#include "gui/inventedshop.h"

#include <algorithm>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

AlertLine alert(int number, const char *kind, const char *subject, const char *name, const char *text,
                const QDateTime &raised)
{
    AlertLine line;
    line.id = QStringLiteral("01ALERT%1").arg(number, 4, 10, QLatin1Char('0'));
    line.kind = q(kind);
    const bool mild = line.kind == q("low") || line.kind == q("mass_mismatch") || line.kind == q("kpi");
    line.severity = mild ? q("MEDIUM") : q("HIGH");
    line.subject = q(subject);
    line.productName = q(name);
    line.isProduct = !line.productName.isEmpty();
    line.runId = q("01JD");
    line.text = q(text);
    line.routes = line.kind == q("critical") ? QStringList{ q("slack:ops-inventory"), q("kakao:ceo") }
        : line.isProduct                     ? QStringList{ q("slack:ops-inventory") }
                                             : QStringList{ q("slack:ops-alert") };
    line.state = q("pending");
    line.raisedAt = raised;
    return line;
}

QList<AlertLine> openAlerts(const QDateTime &now)
{
    QList<AlertLine> open{
        alert(908, "critical", "JJ-HB-500", "제주담다 한라봉청 500g",
              "제주담다 한라봉청 500g (JJ-HB-500): 3개 남음", now.addSecs(-348)),
        alert(907, "critical", "MUG-02", "도자기 머그 무광 베이지",
              "도자기 머그 무광 베이지 (MUG-02): 0개 남음", now.addSecs(-948)),
        alert(906, "sync_failed", "", "", "판매 항목 1개가 사람을 기다립니다", now.addSecs(-948)),
        alert(902, "critical", "BD-SET-Q", "순면 침구세트 퀸 아이보리",
              "순면 침구세트 퀸 아이보리 (BD-SET-Q): 3개 남음", now.addSecs(-93'000)),
        alert(905, "kpi", "sync_accuracy", "", "동기화 정확도 96.1 % (97 % 미만이면 알림)",
              now.addSecs(-1'548)),
        alert(904, "low", "CB-USB-2M", "USB-C 케이블 2m 편조", "USB-C 케이블 2m 편조 (CB-USB-2M): 8개 남음",
              now.addSecs(-7'548)),
        alert(903, "low", "PT-CAT-TN", "고양이 간식 참치 60개입",
              "고양이 간식 참치 60개입 (PT-CAT-TN): 10개 남음", now.addSecs(-45'000)),
    };
    open[3].acknowledgedAt = now.addSecs(-80'000);
    open[3].acknowledgedBy = q("kimjaego");
    return open;
}

QList<AlertLine> pastAlerts(const QDateTime &now)
{
    QList<AlertLine> past;
    past.reserve(420);
    for (int i = 0; i < 420; ++i) {
        const QDateTime raised = now.addSecs(-100'000 - i * 7'200LL);
        const int kind = i % 5;
        AlertLine line = kind == 0
            ? alert(900 - i, "warehouse", "", "", "창고가 답하지 않았습니다: 시간 초과", raised)
            : kind == 1
            ? alert(900 - i, "mass_mismatch", "", "", "12개 상품이 창고와 채널에서 다릅니다", raised)
            : kind == 2 ? alert(900 - i, "kpi", "stockout_rate", "", "품절률 5.4 % (5 % 넘으면 알림)", raised)
            : kind == 3 ? alert(900 - i, "low", "KT-PAN-26", "인덕션 프라이팬 26cm",
                                "인덕션 프라이팬 26cm (KT-PAN-26): 9개 남음", raised)
                        : alert(900 - i, "data_mismatch", "9100000042", "",
                                "네이버 9100000042: 재고 -4개, 말이 되지 않습니다", raised);
        line.clearedAt = raised.addSecs(600LL * (1 + i % 40));
        if (i % 3 == 0) {
            line.acknowledgedAt = raised.addSecs(240);
            line.acknowledgedBy = q(i % 2 == 0 ? "kimjaego" : "parkbalju");
        }
        past.append(line);
    }
    return past;
}

ProposalLine wish(const char *id, const StockRow &row, const char *supplier, int units, const QDateTime &at)
{
    ProposalLine line;
    line.proposal.id = q(id);
    line.proposal.sku = row.sku;
    line.proposal.supplier = q(supplier);
    line.proposal.proposed = Units(units);
    line.proposal.runId = q("01JD");
    line.proposal.createdAt = at;
    line.proposal.updatedAt = at;
    line.name = row.name;
    line.known = true;
    line.available = row.available;
    line.level = row.available == Units(0) ? Level::StockOut
        : row.available <= Units(5)        ? Level::Critical
        : row.available <= Units(10)       ? Level::Low
                                           : Level::Normal;
    return line;
}

} // namespace

AlertAnswer InventedShop::alerts(const AlertQuestion &question)
{
    if (!m_alertsMade) {
        m_alertsMade = true;
        m_openAlerts = m_rows.isEmpty() ? QList<AlertLine>() : openAlerts(m_now);
        m_pastAlerts = m_rows.isEmpty() ? QList<AlertLine>() : pastAlerts(m_now);
    }
    if (!question.past)
        return { question, m_openAlerts };
    QList<AlertLine> page;
    for (const AlertLine &line : std::as_const(m_pastAlerts)) {
        if (page.size() < question.limit && (question.before.isEmpty() || line.id < question.before))
            page.append(line);
    }
    return { question, page };
}

void InventedShop::acknowledge(const QStringList &ids)
{
    for (AlertLine &line : m_openAlerts) {
        if (!ids.contains(line.id) || line.isAcknowledged())
            continue;
        line.acknowledgedAt = QDateTime::currentDateTimeUtc();
        line.acknowledgedBy = q("kimjaego");
    }
}

ProposalSnapshot InventedShop::proposals()
{
    if (m_proposals.isEmpty() && !m_rows.isEmpty()) {
        const auto made = [this](const char *id, const char *sku, const char *supplier, int units) {
            return wish(id, row(q(sku)), supplier, units, m_now.addSecs(-348));
        };
        m_proposals = { made("01P5", "BD-SET-Q", "", 47),
                        made("01P1", "RC-CA-50", "제주담다 농업회사법인", 48),
                        made("01P2", "JJ-HB-500", "제주담다 농업회사법인", 48),
                        made("01P3", "MUG-02", "이천도예", 60),
                        made("01P4", "CB-USB-2M", "케이블나라", 42),
                        made("01P6", "PT-CAT-TN", "펫푸드코리아", 40),
                        made("01P7", "KT-PAN-26", "펫푸드코리아", 36) };
        m_proposals[1].proposal.edited = Units(30);
        m_proposals[1].proposal.needed = false;
        m_proposals[2].moq = Units(24);
        m_proposals[2].packSize = Units(12);
        m_proposals[2].leadTimeDays = 5;
        m_proposals[3].moq = Units(60);
        m_proposals[3].packSize = Units(6);
        m_proposals[3].leadTimeDays = 21;
        m_proposals[4].packSize = Units(10);
        m_proposals[4].proposal.edited = Units(45);
        m_proposals[5].proposal.state = ProposalState::Snoozed;
        m_proposals[5].proposal.until = m_now.addDays(6);
        m_proposals[5].proposal.reason = q("박람회 뒤에");
        m_proposals[6].proposal.state = ProposalState::Dismissed;
        m_proposals[6].proposal.reason = q("단종 예정");
        m_proposals[6].proposal.decidedBy = q("parkbalju");
        m_proposals[6].proposal.decidedAt = m_now.addSecs(-90'000);
    }
    ProposalSnapshot snapshot;
    snapshot.number = ++m_number;
    snapshot.at = m_now;
    snapshot.lines = m_proposals;
    return snapshot;
}

void InventedShop::decide(const ProposalChoice &choice)
{
    for (ProposalLine &line : m_proposals) {
        Proposal &proposal = line.proposal;
        if (!choice.ids.contains(proposal.id))
            continue;
        proposal.reason = choice.reason;
        proposal.until = choice.until;
        proposal.decidedBy = q("kimjaego");
        proposal.decidedAt = m_now;
        switch (choice.action) {
        case ProposalAction::SetQuantity:
            proposal.edited = choice.quantity;
            break;
        case ProposalAction::Approve:
            proposal.state = ProposalState::Approved;
            break;
        case ProposalAction::Dismiss:
            proposal.state = ProposalState::Dismissed;
            break;
        case ProposalAction::Snooze:
            proposal.state = ProposalState::Snoozed;
            break;
        case ProposalAction::Reopen:
            proposal.state = ProposalState::Open;
            break;
        }
    }
}

} // namespace jaego
