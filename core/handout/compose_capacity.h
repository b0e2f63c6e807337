// What the council is heard on about facilities: 利用定員, and the approval of community-type childcare
// (小規模保育事業等の認可).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// By facility with subtotals for each type, new confirmations and deemed ones (みなし確認) apart, then the
/// sums by type. What capacityProblems() finds stands among the remarks of the paper. Without a meeting all
/// of the plan generation. Refuses a file without a plan.
Result<Handout> composeCapacity(
    const Plan& plan, FiscalYear year, const Meeting* meeting, const PaperOptions& options);

/// Operator, facility, address, type, capacity, date and result of the screening. Of types for children under
/// three years only, and of facilities without a type.
Result<Handout> composeApprovals(
    const Plan& plan, FiscalYear year, const Meeting* meeting, const PaperOptions& options);

} // namespace core
