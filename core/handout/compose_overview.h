// The plan on a page (計画の概要), and its place and structure (計画の位置図・体系図).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// As cities print it: place of the plan, philosophy, measures with the priority projects, how it is carried
/// forward, and the council with its role and its meetings of the fiscal year. Parts of which the plan says
/// nothing are left out. Refuses a file without a plan.
Result<Handout> composeOverview(const Plan& plan, FiscalYear year, const PaperOptions& options);

/// Place of the plan among others, and its tree: philosophy, viewpoints, goals, challenges, projects. Refuses
/// a file without a plan.
Result<Handout> composeStructure(const Plan& plan, FiscalYear year, const PaperOptions& options);

} // namespace core
