// The second viewpoint: what sub-committees (部会) say of the projects that they have chosen in a year, under
// their own numbers, beside the department's evaluation.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// The sub-committees' choices of a project in the year, in the order of the sub-committees; with a
/// sub-committee selected its own alone. Empty = none has chosen it.
std::vector<const SubcommitteeProject*> choicesOf(
    const PlanYear& year, Id<Project> project, const PaperSelection& selection);

/// Whether the sub-committee has chosen any project in the year.
bool hasChosen(const Plan& plan, Id<Subcommittee> subcommittee, FiscalYear year);

/// Their numbers, grade and comments as cells of a list; ― where no sub-committee has chosen the project,
/// 「未入力」 where one has and says nothing yet. Several are named.
TableCell choiceNumbers(const PlanYear& year, Id<Project> project, const PaperSelection& selection);
TableCell choiceGrade(const PlanYear& year, Id<Project> project, const PaperSelection& selection);
TableCell choiceComments(const PlanYear& year, Id<Project> project, const PaperSelection& selection);

/// The same below a project's sheet, a row for each sub-committee. Without rows when none has chosen it.
TableBlock choiceTable(const PlanYear& year, Id<Project> project, const PaperSelection& selection);

} // namespace core
