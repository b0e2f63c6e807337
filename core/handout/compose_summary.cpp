#include "core/handout/compose_summary.h"

#include "core/handout/compose_counts.h"
#include "core/handout/compose_indicators.h"
#include "core/handout/compose_summary_rows.h"

namespace core {

namespace {

/// Indicators that belong to a goal or one of its challenges stand on no project's sheet. `score` is the
/// year's or a part of it.
void addGoalIndicators(std::vector<Block>& blocks, const PlanYear& year, const Score& score)
{
    for (const GoalScore& goal : score.goals) {
        std::vector<size_t> own;
        for (const size_t at : goal.series)
            if (!score.series[at].rates.indicator.project)
                own.push_back(at);
        if (!own.empty())
            blocks.push_back(
                indicatorTable(year, sentence("paper", "Indicators of %1").arg(goalTitle(year, goal.goal)),
                    sourceOf(goal.goal), own));
    }
}

SourceRecord sourceOf(const PlanYear& year, const PaperSelection& selection)
{
    if (selection.projects.size() == 1)
        return sourceOf(selection.projects.front());
    if (selection.department)
        return sourceOf(*selection.department);
    return selection.goal ? sourceOf(*selection.goal) : sourceOf(year.period().id);
}

void addCentred(Handout& paper, const QString& text, const SourceRecord& source)
{
    Paragraph line;
    line.text = text;
    line.alignment = Alignment::Center;
    line.source = source;
    paper.blocks.push_back(std::move(line));
}

/// Under the title: whose results these are, how many projects of how many, and whether other departments
/// have parts of them.
void addSelection(Handout& paper, const PlanYear& year, const PaperSelection& selection,
    const std::vector<const Placement*>& places, const Score& shown)
{
    if (selection.isWholePlan())
        return;
    addCentred(paper,
        sentence("paper", "Only %1 (%2: %3 of %4)")
            .arg(selectionWords(year, selection), year.period().projectWord,
                QString::number(shown.grades.all), QString::number(year.score().grades.all)),
        sourceOf(year, selection));
    const bool leavesOut = std::any_of(places.begin(), places.end(),
        [&](const Placement* place) { return leavesPartsOut(year, place->project, selection); });
    if (leavesOut)
        addCentred(paper,
            sentence("paper", "This summary shows only the part that %1 is in charge of.")
                .arg(year.nameOf(*selection.department)),
            sourceOf(*selection.department));
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
    const std::vector<const Placement*> shown = chosenPlacements(*made, selection);
    if (shown.empty())
        return Refusal{sentence("compose",
            "The summary of %1 cannot be made, because no project was found for this choice. Choose other "
            "projects.")
                           .arg(printed(year))};
    const bool showsWholeGoals = selection.projects.empty() && !selection.department;
    const Score score = selection.isWholePlan()
        ? made->score()
        : narrowedTo(made->score(), shown, showsWholeGoals, selection.department);
    Handout paper = paperOf(*made,
        sentence("paper", "%1: results of the %2 evaluation").arg(printed(year), made->period().projectWord),
        options);
    addSelection(paper, *made, selection, shown, score);
    paper.blocks.push_back(summaryTable(*made, score, shown, selection));
    addGoalIndicators(paper.blocks, *made, score);
    addCounts(paper.blocks, *made, score);
    return paper;
}

} // namespace core
