// Demand and supply of childcare (量の見込みと確保方策) as the council reads them.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Of each area the planned figures of all years with their difference (▲ where supply falls short), then of
/// the fiscal year planned and actual figures side by side with the ratio of demand to its forecast,
/// 「見直し」 at 90 % or less and 110 % or more, and the reasons. What is not entered is printed 「未入力」
/// and never counted as 0. Made for landscape. Refuses a file without a plan.
Result<Handout> composeDemand(const Plan& plan, FiscalYear year, const PaperOptions& options);

} // namespace core
