#include "core/handout/compose_scope.h"

#include <algorithm>

namespace core {

namespace {

SourceRecord sourceOf(const PlanYear& year, const PaperSelection& selection)
{
    if (selection.projects.size() == 1)
        return sourceOf(selection.projects.front());
    if (selection.department)
        return sourceOf(*selection.department);
    if (selection.subcommittee)
        return sourceOf(*selection.subcommittee);
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

} // namespace

PaperScope scopeOf(const PlanYear& year, const PaperSelection& selection)
{
    PaperScope scope;
    scope.places = chosenPlacements(year, selection);
    const bool showsWholeGoals
        = selection.projects.empty() && !selection.department && !selection.subcommittee;
    scope.score = selection.isWholePlan()
        ? year.score()
        : narrowedTo(year.score(), scope.places, showsWholeGoals, selection.department);
    return scope;
}

std::vector<size_t> seriesOf(const PaperScope& scope)
{
    std::vector<size_t> series;
    for (const GoalScore& goal : scope.score.goals)
        series.insert(series.end(), goal.series.begin(), goal.series.end());
    std::sort(series.begin(), series.end());
    series.erase(std::unique(series.begin(), series.end()), series.end());
    return series;
}

std::vector<size_t> ownSeries(const Score& score, const GoalScore& goal)
{
    std::vector<size_t> own;
    for (const size_t at : goal.series)
        if (!score.series[at].rates.indicator.project)
            own.push_back(at);
    return own;
}

void addScope(Handout& paper, const PlanYear& year, const PaperSelection& selection, const PaperScope& scope,
    const QString& partOnly)
{
    if (selection.isWholePlan())
        return;
    addCentred(paper,
        sentence("paper", "Only %1 (%2: %3 of %4)")
            .arg(selectionWords(year, selection), year.period().projectWord,
                QString::number(scope.score.grades.all), QString::number(year.score().grades.all)),
        sourceOf(year, selection));
    const bool leavesOut = std::any_of(scope.places.begin(), scope.places.end(),
        [&](const Placement* place) { return leavesPartsOut(year, place->project, selection); });
    if (leavesOut)
        addCentred(paper, partOnly, sourceOf(*selection.department));
}

} // namespace core
