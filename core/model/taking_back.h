// One change of the history taken back long after it was made, when others rest on the plan as it is now.
#pragma once

#include "core/model/change_set.h"

namespace core {

/// `plan` without `changes`, which led to it some time ago. Refuses as applied(), what touches a sheet that
/// is checked or reported (such a sheet goes only with its whole project), and what would bring a sheet
/// further than its workflow does.
Result<Plan> takenBack(const Plan& plan, const ChangeSet& changes);

} // namespace core
