// What dropping a row of the plan's tree somewhere else means for the plan.
#pragma once

#include "core/model/records.h"
#include "core/model/result.h"

#include <optional>

namespace ui {

/// Where something was dropped: on or under `under` (null id = the top level), between two of its children.
/// Both absent = on it.
struct DropPlace {
    core::RecordRef under;
    std::optional<core::RecordRef> above;
    std::optional<core::RecordRef> below;
};

/// The plan with `moved` at `place`; nullopt when the place makes no sense for it (a goal under a challenge).
std::optional<core::Result<core::Plan>> movedTo(
    const core::Plan& plan, core::RecordRef moved, const DropPlace& place);

} // namespace ui
