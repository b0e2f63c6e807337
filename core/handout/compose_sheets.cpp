#include "core/handout/compose_sheets.h"

#include "core/handout/compose_sheet_head.h"
#include "core/handout/compose_sheet_items.h"
#include "core/handout/compose_trend.h"
#include "core/handout/subcommittee_view.h"

#include <unordered_set>

namespace core {

namespace {

class SheetWriter {
public:
    SheetWriter(const PlanYear& year, const PaperSelection& selection, Handout& paper)
        : year_(year)
        , selection_(selection)
        , blocks_(paper.blocks)
    {
    }

    /// `staysWithPrevious`: nothing but lines that point elsewhere follows it.
    void writeGoal(Id<Goal> goal, bool staysWithPrevious);
    void writeSheet(const Placement& placement);
    /// The short form of a 再掲 whose sheet stands at its main place.
    void writePointer(const Placement& placement);
    void breakPage() { blocks_.push_back(PageBreak{}); }

private:
    void writeParts(Id<Project> project);
    void writePart(Id<Project> project, const SheetPart& part, const std::vector<size_t>& common);
    void addScope(Id<Project> project);
    void addCharts(const std::vector<size_t>& series);
    QString sheetTitle(const Placement& placement) const;
    QString nameOf(const SheetPart& part) const;

    const PlanYear& year_;
    const PaperSelection& selection_;
    std::vector<Block>& blocks_;
};

QString SheetWriter::sheetTitle(const Placement& placement) const
{
    return numbered(projectNumber(year_, placement.project), projectTitle(year_, placement));
}

void SheetWriter::writeGoal(Id<Goal> goal, bool staysWithPrevious)
{
    Heading heading;
    heading.staysWithPrevious = staysWithPrevious;
    heading.text = goalTitle(year_, goal);
    heading.source = sourceOf(goal);
    blocks_.push_back(heading);
}

void SheetWriter::writePointer(const Placement& placement)
{
    Paragraph pointer;
    Id<Goal> mainGoal = placement.goal;
    for (const Placement* other : year_.placementsOf(placement.project))
        if (other->isMain)
            mainGoal = other->goal;
    pointer.text = sentence("paper", "%1: see %2.").arg(sheetTitle(placement), goalTitle(year_, mainGoal));
    pointer.staysWithPrevious = true;
    pointer.linkTarget = sheetAnchor(placement.project);
    pointer.source = sourceOf(placement.id);
    blocks_.push_back(pointer);
}

QString SheetWriter::nameOf(const SheetPart& part) const
{
    if (part.evaluator != Evaluator::Department)
        return wordLabel(part.evaluator);
    return part.department ? year_.nameOf(*part.department) : sentence("paper", "The project as a whole");
}

void SheetWriter::writePart(Id<Project> project, const SheetPart& part, const std::vector<size_t>& common)
{
    // The same rates beside the grade as on a sheet that shows this department's part only.
    PartSeries series;
    series.hidesIndicators = !common.empty() || part.evaluator != Evaluator::Department;
    for (const size_t at : year_.scoreOf(project).series) {
        const auto& department = year_.score().series[at].rates.indicator.department;
        const bool isOwn = department && department == part.department;
        if (isOwn)
            series.tabled.push_back(at);
        if (isOwn || !department)
            series.besideGrade.push_back(at);
    }
    Heading heading;
    heading.level = 3;
    heading.text = inBrackets(nameOf(part));
    heading.isRepeated = true;
    heading.source = part.row ? sourceOf(part.row->id) : sourceOf(project);
    blocks_.push_back(heading);
    addItems(blocks_, year_, project, part, series);
    addCharts(series.tabled);
}

void SheetWriter::addCharts(const std::vector<size_t>& series)
{
    for (ChartBlock& chart : trendCharts(year_, series))
        blocks_.push_back(std::move(chart));
}

/// One evaluator: the items at once. Several: first the indicators that belong to none of the departments,
/// then part by part.
void SheetWriter::writeParts(Id<Project> project)
{
    const std::vector<SheetPart> parts = printedParts(year_, project, selection_);
    const std::vector<size_t> series = printedSeries(year_, project, selection_);
    if (parts.size() == 1) {
        addItems(blocks_, year_, project, parts.front(), {series, series, false});
        addCharts(series);
        return;
    }
    std::vector<size_t> common;
    for (const size_t at : series) {
        const auto& department = year_.score().series[at].rates.indicator.department;
        const bool isOfPart = department
            && std::any_of(parts.begin(), parts.end(),
                [&](const SheetPart& part) { return part.department == department; });
        if (!isOfPart)
            common.push_back(at);
    }
    addIndicatorItems(blocks_, year_, common, series);
    addCharts(common);
    for (const SheetPart& part : parts)
        writePart(project, part, common);
}

/// Says under the title that other departments have parts of this sheet, when they are not printed.
void SheetWriter::addScope(Id<Project> project)
{
    if (!leavesPartsOut(year_, project, selection_))
        return;
    Paragraph scope;
    scope.isSmall = true;
    scope.text = sentence("paper", "This sheet shows only the part that %1 is in charge of.")
                     .arg(year_.nameOf(*selection_.department));
    scope.source = sourceOf(*selection_.department);
    blocks_.push_back(std::move(scope));
}

void SheetWriter::writeSheet(const Placement& placement)
{
    Heading heading;
    heading.level = 2;
    heading.text = sheetTitle(placement);
    heading.anchor = sheetAnchor(placement.project);
    heading.isRepeated = true;
    heading.source = sourceOf(placement.project);
    blocks_.push_back(heading);
    addScope(placement.project);
    blocks_.push_back(sheetHead(year_, placement, selection_));
    writeParts(placement.project);
    if (TableBlock choices = choiceTable(year_, placement.project, selection_);
        !choices.rows.empty() && !selection_.department)
        blocks_.push_back(std::move(choices));
}

/// What stands under one goal: sheets, and lines that point to the sheets of 再掲 elsewhere.
struct GoalPart {
    Id<Goal> goal;
    std::vector<const Placement*> sheets;
    std::vector<const Placement*> pointers;
};

/// `isOfGoals`: the papers follow the goals, so each goal also names what stands there again.
std::vector<GoalPart> partsByGoal(const std::vector<const Placement*>& chosen, bool isOfGoals)
{
    std::unordered_set<Id<Project>> withMainPlace;
    for (const Placement* placement : chosen)
        if (placement->isMain)
            withMainPlace.insert(placement->project);
    std::vector<GoalPart> parts;
    for (const Placement* placement : chosen) {
        const bool isFull = placement->isMain || !withMainPlace.contains(placement->project);
        if (!isFull && !isOfGoals)
            continue;
        if (parts.empty() || parts.back().goal != placement->goal)
            parts.push_back({placement->goal, {}, {}});
        (isFull ? parts.back().sheets : parts.back().pointers).push_back(placement);
    }
    return parts;
}

/// The lines that point elsewhere stand at the head of their goal, on the page of a sheet: that of its first
/// one, of the next goal that has one, or of the last sheet of all.
void writeAll(SheetWriter& writer, const std::vector<GoalPart>& parts)
{
    size_t sheetsLeft = 0;
    for (const GoalPart& part : parts)
        sheetsLeft += part.sheets.size();
    bool isAfterSheet = false;
    for (const GoalPart& part : parts) {
        if (isAfterSheet && sheetsLeft > 0)
            writer.breakPage();
        isAfterSheet = isAfterSheet && sheetsLeft == 0;
        writer.writeGoal(part.goal, sheetsLeft == 0);
        for (const Placement* pointer : part.pointers)
            writer.writePointer(*pointer);
        for (const Placement* sheet : part.sheets) {
            if (isAfterSheet)
                writer.breakPage();
            writer.writeSheet(*sheet);
            isAfterSheet = true;
            --sheetsLeft;
        }
    }
}

} // namespace

QString sheetAnchor(Id<Project> project)
{
    return QStringLiteral("sheet-") + project.uuid.toText();
}

Result<Handout> composeSheets(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options)
{
    if (const Result<void> valid = checkOptions(options); !valid)
        return valid.refusal();
    const auto made = PlanYear::of(plan, year);
    if (!made)
        return made.refusal();
    if (!made->formUse())
        return Refusal{sentence("compose",
            "The sheets of %1 cannot be made, because no sheet form is chosen. Choose a form for the plan "
            "first.")
                           .arg(printed(year))};
    const std::vector<const Placement*> chosen = chosenPlacements(*made, selection);
    if (chosen.empty())
        return Refusal{sentence("compose",
            "The sheets of %1 cannot be made, because no project was found for this choice. Choose other "
            "projects.")
                           .arg(printed(year))};
    Handout paper = paperOf(*made,
        sentence("paper", "%1: %2 evaluation sheets").arg(printed(year), made->period().projectWord),
        options);
    SheetWriter writer(*made, selection, paper);
    writeAll(writer, partsByGoal(chosen, selection.goal || !selection.department));
    return paper;
}

} // namespace core
