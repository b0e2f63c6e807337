// What has changed in the plan since the council last met (前回会議からの変更点).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// What is compared.
struct ComparedPlans {
    const Plan& before;
    const Plan& after;
    QDate since; ///< The day of the meeting whose end `before` is; invalid = not said.
};

/// First the changes of the plan on which the council is heard at the meeting (what, why, outcome). Then
/// record by record and field by field: what is printed of goals, projects, departments, indicators, targets,
/// values and sheets; neither forms and schemes nor what belongs to the council itself. Texts as people read
/// them, in the words of `year`. A remark says when an earlier meeting has no exact date, so that one before
/// it was compared with.
Result<Handout> composeChanges(
    const ComparedPlans& plans, FiscalYear year, const Meeting* meeting, const PaperOptions& options);

} // namespace core
