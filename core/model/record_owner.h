// What a record belongs to.
#pragma once

#include "core/model/records.h"

namespace core {

/// The goal, challenge or project that owns the indicator; a null id when it has none.
RecordRef ownerOf(const Indicator& indicator);

/// The project that a record is part of (its sheets, answers, indicators, values …; itself); a null id when
/// it is part of none.
Id<Project> projectOf(const Plan& plan, RecordRef record);

} // namespace core
