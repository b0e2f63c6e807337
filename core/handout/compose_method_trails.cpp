#include "core/handout/compose_method_trails.h"

#include "core/scoring/explain.h"
#include "core/scoring/trail.h"

#include <unordered_set>

namespace core {

namespace {

QString anchorOf(Id<Project> project)
{
    return QStringLiteral("method-") + project.uuid.toText();
}

class TrailSection {
public:
    TrailSection(std::vector<Block>& blocks, const MethodScope& scope)
        : blocks_(blocks)
        , scope_(scope)
    {
        for (const Placement* place : scope.places)
            if (place->isMain)
                withMainPlace_.insert(place->project);
    }

    void writeGoal(const GoalScore& goal, const std::vector<size_t>& own);

private:
    const ProjectScore& scoreOf(Id<Project> project) const
    {
        return scope_.score.projects[scope_.year.positionOf(project)];
    }
    /// Not a 再掲 that is written at its main place.
    bool isWritten(const Placement& place) const
    {
        return place.isMain || !withMainPlace_.contains(place.project);
    }
    TableBlock projectTable(const std::vector<const Placement*>& places) const;
    void writeProject(const Placement& place);
    void writeSeries(size_t at);
    /// Said for all series at once in the sections before.
    bool isCommon(const TrailLine& line) const
    {
        return line.step == TrailStep::Rounding || line.step == TrailStep::Scheme
            || (line.step == TrailStep::Grade && !scope_.year.grading().hasBands());
    }
    void addHeading(int level, const QString& text, const SourceRecord& source, const QString& anchor = {})
    {
        Heading heading = sectionHeading(level, text, source);
        heading.isRepeated = true;
        heading.anchor = anchor;
        blocks_.push_back(std::move(heading));
    }

    std::vector<Block>& blocks_;
    const MethodScope& scope_;
    std::unordered_set<Id<Project>> withMainPlace_;
};

TableBlock TrailSection::projectTable(const std::vector<const Placement*>& places) const
{
    const PlanYear& year = scope_.year;
    QStringList titles{sentence("paper", "%1 name").arg(year.period().projectWord)};
    std::vector<double> widths{60};
    if (year.isGraded()) {
        titles << sentence("paper", "Grade");
        widths.push_back(50);
    }
    titles << sentence("paper", "Mean achievement rate");
    widths.push_back(64);
    TableBlock table = methodTable(titles, widths, sourceOf(places.front()->goal));
    for (const Placement* place : places) {
        const ProjectScore& score = scoreOf(place->project);
        const SourceRecord source = sourceOf(place->project);
        TableCell name
            = textCell(numbered(projectNumber(year, place->project), projectTitle(year, *place)), source);
        if (!score.series.empty())
            name.linkTarget = anchorOf(place->project);
        TableRow& row = table.rows.emplace_back();
        row.keepWithNext = place != places.back();
        row.cells = {name};
        if (year.isGraded())
            row.cells.push_back(textCell(explainedEntered(year.plan(), score.entered, year.year()), source));
        row.cells.push_back(textCell(score.series.empty()
                ? sentence("method", "No indicator")
                : explainedMeanText(scope_.score, score.mean, score.series, scope_.internal),
            source));
    }
    return table;
}

/// One table: the name over the steps.
void TrailSection::writeSeries(size_t at)
{
    const SeriesScore& series = scope_.score.series[at];
    const SourceRecord source = sourceOf(series.rates.series);
    TableBlock table = methodTable({}, {30, 144}, source);
    const QString kind = series.rates.indicator.kind == IndicatorKind::Activity
        ? sentence("method", "Activity indicator: %1")
        : sentence("method", "Outcome indicator: %1");
    TableCell title = textCell(kind.arg(indicatorTitle(scope_.year, series.rates)), source);
    table.headerRows.emplace_back().cells = {spanning(title, 2)};
    QStringList said;
    for (const TrailLine& line :
        trailOf(scope_.year.plan(), scope_.score, series, scope_.internal == InternalNumbers::Shown)) {
        if (isCommon(line) || said.contains(line.text))
            continue;
        said << line.text;
        table.rows.emplace_back().cells
            = {labelCell(wordLabel(line.step), source), textCell(line.text, source)};
    }
    blocks_.push_back(KeepTogetherBegin{});
    blocks_.push_back(std::move(table));
    blocks_.push_back(KeepTogetherEnd{});
}

void TrailSection::writeProject(const Placement& place)
{
    addHeading(3, numbered(projectNumber(scope_.year, place.project), projectTitle(scope_.year, place)),
        sourceOf(place.project), anchorOf(place.project));
    for (const size_t at : scoreOf(place.project).series)
        writeSeries(at);
}

void TrailSection::writeGoal(const GoalScore& goal, const std::vector<size_t>& own)
{
    std::vector<const Placement*> places;
    for (const Placement* place : scope_.places)
        if (place->goal == goal.goal)
            places.push_back(place);
    if (places.empty() && own.empty())
        return;
    if (!places.empty())
        blocks_.push_back(KeepTogetherBegin{});
    addHeading(2, goalTitle(scope_.year, goal.goal), sourceOf(goal.goal));
    if (!places.empty()) {
        blocks_.push_back(projectTable(places));
        blocks_.push_back(KeepTogetherEnd{});
    }
    if (!own.empty()) {
        addHeading(3, sentence("paper", "Indicators of %1").arg(goalTitle(scope_.year, goal.goal)),
            sourceOf(goal.goal));
        for (const size_t at : own)
            writeSeries(at);
    }
    for (const Placement* place : places)
        if (isWritten(*place) && !scoreOf(place->project).series.empty())
            writeProject(*place);
}

} // namespace

void addTrails(std::vector<Block>& blocks, const MethodScope& scope)
{
    // The head of the first goal moves along, so that the words do not stand alone at the end of a page.
    blocks.push_back(KeepTogetherBegin{});
    addSection(blocks, sentence("method", "4 How each number came about"), scope.source());
    blocks.push_back(smallLine(sentence("method",
                                   "Of each series the formula, the values put into it with their sources, "
                                   "and the outcome. Rounding and the grade scheme are the same for all: "
                                   "they stand in sections 1 and 2 and are not repeated."),
        scope.source()));
    TrailSection section(blocks, scope);
    for (const GoalScore& goal : scope.score.goals)
        section.writeGoal(goal, ownSeries(scope.score, goal));
}

} // namespace core
