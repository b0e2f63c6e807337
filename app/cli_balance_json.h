// Demand and supply of a year as JSON for other programs: exact values, how each was calculated, and a reason
// wherever there is no number.
#pragma once

#include "core/scoring/balance_table.h"

#include <QByteArray>

namespace cli {

/// {"year", "plan", "limits", "rows": […], "area_totals": […], "service_totals": […], "candidates": […]}.
/// Numbers are strings, null where there is none, and then the reason's word stands beside it; an incomplete
/// sum names what is missing and its known part. "raw" of a ratio is an exact fraction in percent.
QByteArray balanceJson(const core::Plan& plan, const core::BalanceTable& table,
    const std::vector<core::ReviewCandidate>& candidates, const core::ReviewLimits& limits);

} // namespace cli
