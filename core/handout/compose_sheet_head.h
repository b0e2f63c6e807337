// The table at the top of a sheet: goal, challenge, number, name, departments and what the project is for.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Names all departments in charge; the contents and aims are of those that `selection` prints.
TableBlock sheetHead(const PlanYear& year, const Placement& placement, const PaperSelection& selection);

} // namespace core
