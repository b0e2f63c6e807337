// How far the sheets of a fiscal year are: one state per project for the tree, and the counts of the toolbar.
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace ui {

/// The state that stands for all department sheets of a project: the least advanced one, but BeingWritten as
/// soon as any has begun.
core::SheetState shownState(const core::Plan& plan, core::Id<core::Project> project, core::FiscalYear year);

/// What is left to do in a year, from core::findings.
struct Progress {
    std::vector<core::Id<core::Project>> projects; ///< In printed order, each once.
    std::vector<core::Id<core::Project>>
        unfinished; ///< Those whose sheets lack something, in the same order.
    int valuesMissing = 0; ///< Series surveyed in the year and not entered.

    int evaluated() const { return int(projects.size() - unfinished.size()); }
};
Progress progressIn(const core::Plan& plan, core::FiscalYear year);

/// Projects in printed order, each once: what Ctrl+PgDn walks through.
std::vector<core::Id<core::Project>> projectsInOrder(const core::Plan& plan, core::FiscalYear year);
/// The first unfinished project behind `from`, round to the beginning; a null id when no other is unfinished.
core::Id<core::Project> nextUnfinished(
    const core::Plan& plan, core::Id<core::Project> from, core::FiscalYear year);

} // namespace ui
