#include "core/handout/compose_goals.h"

#include "core/handout/compose_indicators.h"
#include "core/handout/compose_scope.h"
#include "core/handout/meeting_parts.h"
#include "core/handout/series_trend.h"
#include "core/handout/subcommittee_view.h"

namespace core {

namespace {

Result<PlanYear> yearWithProjects(const Plan& plan, FiscalYear year)
{
    auto made = PlanYear::of(plan, year);
    if (made && made->placements().empty())
        return Refusal{sentence("compose",
            "The list of %1 cannot be made, because the plan has no project yet. Add a project first.")
                           .arg(printed(year))};
    return made;
}

Refusal noneChosen(FiscalYear year)
{
    return {sentence("compose",
        "The list of %1 cannot be made, because nothing was found for this choice. Choose another part.")
                .arg(printed(year))};
}

class GoalList {
public:
    GoalList(
        const PlanYear& year, const std::vector<const Placement*>& places, const PaperSelection& selection)
        : year_(year)
        , places_(places)
        , selection_(selection)
        , hasChallenges_(std::any_of(places.begin(), places.end(),
              [](const Placement* place) { return place->challenge.has_value(); }))
        , hasChoices_(std::any_of(places.begin(), places.end(),
              [&](const Placement* place) { return !choicesOf(year, place->project, selection).empty(); }))
    {
    }

    TableBlock block() const
    {
        const PlanPeriod& period = year_.period();
        TableBlock table;
        table.source = sourceOf(period.id);
        table.columnWidths = {44, 52, 20, 60, 44, 120};
        QStringList titles{period.goalWord, period.challengeWord, sentence("paper", "Number"),
            sentence("paper", "%1 name").arg(period.projectWord), sentence("paper", "Departments"),
            sentence("goals", "What is done")};
        if (!hasChallenges_) {
            titles.removeAt(1);
            table.columnWidths.erase(table.columnWidths.begin() + 1);
        }
        if (year_.isGraded()) {
            titles << sentence("paper", "Grade");
            table.columnWidths.push_back(22);
        }
        addChoiceTitles(table, titles);
        addTitles(table, titles);
        for (size_t at = 0; at < places_.size(); ++at)
            table.rows.push_back(rowAt(at));
        return table;
    }

private:
    /// The sub-committee's columns stand beside the grade of the department.
    void addChoiceTitles(TableBlock& table, QStringList& titles) const
    {
        if (!hasChoices_)
            return;
        const QString who = wordLabel(Evaluator::Subcommittee);
        titles << sentence("subcommittee", "No. of the %1").arg(who);
        table.columnWidths.push_back(18);
        if (year_.isGraded()) {
            titles << sentence("subcommittee", "Grade of the %1").arg(who);
            table.columnWidths.push_back(22);
        }
        titles << sentence("subcommittee", "Comment of the %1").arg(who);
        table.columnWidths.push_back(80);
    }

    void addChoiceCells(TableRow& row, Id<Project> project) const
    {
        if (!hasChoices_)
            return;
        row.cells.push_back(choiceNumbers(year_, project, selection_));
        if (year_.isGraded())
            row.cells.push_back(choiceGrade(year_, project, selection_));
        row.cells.push_back(choiceComments(year_, project, selection_));
    }

    template <class Same>
    int runFrom(size_t at, Same isSame) const
    {
        if (at > 0 && isSame(*places_[at - 1], *places_[at]))
            return 0;
        size_t end = at;
        while (end < places_.size() && isSame(*places_[end], *places_[at]))
            ++end;
        return int(end - at);
    }

    static TableCell merged(TableCell cell, int rows)
    {
        cell.rowSpan = rows;
        return rows > 0 ? cell : coveredCell();
    }

    TableRow rowAt(size_t at) const
    {
        const Placement& place = *places_[at];
        const SourceRecord source = sourceOf(place.project);
        const Challenge* challenge = year_.plan().find(place.challenge);
        const auto isSameGoal = [](const Placement& a, const Placement& b) { return a.goal == b.goal; };
        const auto isSameChallenge = [](const Placement& a, const Placement& b) {
            return a.goal == b.goal && a.challenge == b.challenge;
        };
        TableRow row;
        row.cells = {
            merged(labelCell(goalTitle(year_, place.goal), sourceOf(place.goal)), runFrom(at, isSameGoal))};
        if (hasChallenges_)
            row.cells.push_back(
                merged(textCell(challenge ? numbered(challenge->number, challenge->name) : nothing(),
                           challenge ? sourceOf(challenge->id) : source),
                    runFrom(at, isSameChallenge)));
        for (const QString& text :
            {orNothing(projectNumber(year_, place.project)), projectTitle(year_, place),
                orNothing(year_.departmentList(place.project)), contents(place.project)})
            row.cells.push_back(textCell(text, source));
        if (year_.isGraded())
            row.cells.push_back(gradeOf(place.project, source));
        addChoiceCells(row, place.project);
        return row;
    }

    /// What each department does; named where there are several.
    QString contents(Id<Project> project) const
    {
        const auto& departments = year_.departmentsOf(project);
        QStringList lines;
        for (const Assignment* each : departments)
            if (!each->contents.trimmed().isEmpty())
                lines << (departments.size() > 1 ? inBrackets(year_.nameOf(each->department)) : QString())
                        + each->contents;
        return departments.empty() ? nothing() : enteredText(lines.join(u'\n'));
    }

    TableCell gradeOf(Id<Project> project, const SourceRecord& source) const
    {
        const Grade* grade = year_.plan().find(year_.scoreOf(project).entered.grade);
        return grade ? gradeCell(year_, *grade, source) : centredCell(notEntered(), source);
    }

    const PlanYear& year_;
    const std::vector<const Placement*>& places_;
    const PaperSelection& selection_;
    const bool hasChallenges_;
    const bool hasChoices_;
};

/// What the list prints as 「未入力」 of the sub-committees.
void addChoiceRemarks(Handout& paper, const PlanYear& year, const PaperSelection& selection,
    const std::vector<const Placement*>& places)
{
    for (const Placement* place : places)
        for (const SubcommitteeProject* choice : choicesOf(year, place->project, selection))
            if (choice->comment.trimmed().isEmpty() && place->isMain)
                paper.remarks.push_back(
                    {sentence("subcommittee", "The sub-committee's comment is not entered."),
                        sourceOf(choice->id)});
}

/// Neighbours of which `key` says the same.
template <class Key>
std::vector<std::vector<size_t>> groupedBy(const std::vector<size_t>& series, Key key)
{
    std::vector<std::vector<size_t>> groups;
    for (const size_t at : series) {
        if (groups.empty() || key(groups.back().back()) != key(at))
            groups.emplace_back();
        groups.back().push_back(at);
    }
    return groups;
}

/// The values of a series against the path to its target, where there are two to be
/// compared.
void addTrend(Handout& paper, const PlanYear& year, const SeriesRates& rates)
{
    constexpr int fewest = 2;
    constexpr int mostYearsBefore = 9;
    FiscalYear first = rates.baselineYear.value_or(year.year());
    for (const Value* value : rowsOf(year.plan(), &Value::series, rates.series))
        if (value->reading.isNumber())
            first = std::min(first, value->year);
    first = std::max(first, FiscalYear{year.year().year - mostYearsBefore});
    const FiscalYear last = std::max(year.year(), rates.target ? rates.target->year : year.year());
    ChartBlock chart
        = seriesTrend(year.plan(), rates.series, first, last.year - first.year + 1, year.year(), year.year());
    const auto points = [](const ChartLine& line) {
        return std::count_if(line.values.begin(), line.values.end(), [](const auto& value) { return value; });
    };
    if (chart.lines.empty() || points(chart.lines.front()) < fewest)
        return;
    chart.source = sourceOf(rates.series);
    paper.blocks.push_back(std::move(chart));
}

/// The table of one project's indicators, or of those that are the goal's own, and their charts.
void addOwner(Handout& paper, const PlanYear& year, Id<Goal> goal, const std::vector<size_t>& series)
{
    const auto rates = [&](size_t at) -> const SeriesRates& { return year.score().series[at].rates; };
    const std::optional<Id<Project>> project = rates(series.front()).indicator.project;
    const QString title = project ? numbered(projectNumber(year, *project), projectTitle(year, *project))
                                  : sentence("paper", "Indicators of %1").arg(goalTitle(year, goal));
    paper.blocks.push_back(
        indicatorTable(year, title, project ? sourceOf(*project) : sourceOf(goal), series));
    for (const size_t at : series)
        addTrend(paper, year, rates(at));
}

} // namespace

Result<Handout> composeGoals(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options)
{
    if (const Result<void> valid = checkOptions(options); !valid)
        return valid.refusal();
    const auto made = yearWithProjects(plan, year);
    if (!made)
        return made.refusal();
    const PaperScope scope = scopeOf(*made, selection);
    if (scope.places.empty())
        return noneChosen(year);
    Handout paper = paperOf(
        *made, sentence("goals", "%1: overview by %2").arg(printed(year), made->period().goalWord), options);
    addScope(paper, *made, selection, scope, {});
    addChoiceRemarks(paper, *made, selection, scope.places);
    paper.blocks.push_back(GoalList(*made, scope.places, selection).block());
    return paper;
}

Result<Handout> composeIndicatorList(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options)
{
    if (const Result<void> valid = checkOptions(options); !valid)
        return valid.refusal();
    const auto made = yearWithProjects(plan, year);
    if (!made)
        return made.refusal();
    const PaperScope scope = scopeOf(*made, selection);
    Handout paper = paperOf(*made, sentence("goals", "%1: indicators").arg(printed(year)), options);
    addScope(paper, *made, selection, scope, {});
    const auto ownerAt = [&](size_t at) { return scope.score.series[at].rates.indicator.project; };
    const size_t before = paper.blocks.size();
    for (const GoalScore& goal : scope.score.goals) {
        if (goal.series.empty())
            continue;
        addPartHeading(paper, goalTitle(*made, goal.goal), sourceOf(goal.goal));
        for (const std::vector<size_t>& series : groupedBy(goal.series, ownerAt))
            addOwner(paper, *made, goal.goal, series);
    }
    return paper.blocks.size() == before ? Result<Handout>(noneChosen(year))
                                         : Result<Handout>(std::move(paper));
}

} // namespace core
