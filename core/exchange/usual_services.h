// The services that demand and supply are usually counted for: shipped as data, and the city's own from then
// on.
#pragma once

#include "core/model/plan.h"
#include "core/model/result.h"

namespace core {

/// Adds the services of resources/services.json that the plan lacks by name, behind its own, each with its
/// parts; and, where the plan has no area yet, the area for the whole city. A service that is there already
/// stays as it is, without further parts. Source: domain §8.3 (子ども・子育て支援法 第59条) and the
/// recognitions of 第19条.
Result<Plan> addUsualServices(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period);

} // namespace core
