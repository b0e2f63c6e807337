// The evaluation sheets of a year: one a project, as the form of that year orders its items.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Everything as of `year`: names, departments, targets, form and scheme. Each sheet begins on a new page, in
/// printed order. A 再掲 whose sheet stands elsewhere in the same paper is a line that points there, on the
/// page of another sheet. With a department, each sheet carries that department's part and what is of no
/// department alone, and says so where others have parts too. Refuses a file without a plan, a year without a
/// form, and a selection without a project.
Result<Handout> composeSheets(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options);

/// The anchor of a project's sheet, for links from other papers.
QString sheetAnchor(Id<Project> project);

} // namespace core
