// What has changed in the plan since the council last met (前回会議からの変更点).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Record by record and field by field from `before` to `after`: what is printed of projects, goals,
/// indicators, values, targets and sheets; not what belongs to the council itself. Texts as people read them,
/// in the words of `year`.
Result<Handout> composeChanges(const Plan& before, const Plan& after, FiscalYear year, const Meeting* meeting,
    const PaperOptions& options);

} // namespace core
