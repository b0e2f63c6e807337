#include "core/handout/compose_summary.h"

#include "core/handout/compose_counts.h"
#include "core/handout/compose_findings.h"
#include "core/handout/compose_indicators.h"
#include "core/handout/compose_scope.h"
#include "core/handout/compose_summary_rows.h"

namespace core {

namespace {

void addGoalIndicators(std::vector<Block>& blocks, const PlanYear& year, const PaperScope& scope)
{
    for (const GoalScore& goal : scope.score.goals)
        if (const std::vector<size_t> own = ownSeries(scope.score, goal); !own.empty())
            blocks.push_back(
                indicatorTable(year, sentence("paper", "Indicators of %1").arg(goalTitle(year, goal.goal)),
                    sourceOf(goal.goal), own));
}

} // namespace

Result<Handout> composeSummary(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options)
{
    if (const Result<void> valid = checkOptions(options); !valid)
        return valid.refusal();
    const auto made = PlanYear::of(plan, year);
    if (!made)
        return made.refusal();
    if (made->placements().empty())
        return Refusal{sentence("compose",
            "The summary of %1 cannot be made, because the plan has no project yet. Add a project first.")
                           .arg(printed(year))};
    const PaperScope scope = scopeOf(*made, selection);
    if (scope.places.empty())
        return Refusal{sentence("compose",
            "The summary of %1 cannot be made, because no project was found for this choice. Choose other "
            "projects.")
                           .arg(printed(year))};
    Handout paper = paperOf(*made,
        sentence("paper", "%1: results of the %2 evaluation").arg(printed(year), made->period().projectWord),
        options);
    addScope(paper, *made, selection, scope,
        selection.department ? sentence("paper", "This summary shows only the part that %1 is in charge of.")
                                   .arg(made->nameOf(*selection.department))
                             : QString());
    paper.blocks.push_back(summaryTable(*made, scope.score, scope.places, selection));
    addGoalIndicators(paper.blocks, *made, scope);
    addCounts(paper.blocks, *made, scope.score);
    addKeyFindings(paper.blocks, *made, scope.score, seriesOf(scope));
    return paper;
}

} // namespace core
