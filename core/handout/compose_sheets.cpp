#include "core/handout/compose_sheets.h"

#include "core/handout/compose_sheet_items.h"
#include "core/handout/compose_trend.h"

#include <unordered_set>

namespace core {

namespace {

/// Widths of the head: label, goal, label, challenge or name.
const std::vector<double> headColumns = {26, 52, 26, 66};

class SheetWriter {
public:
    SheetWriter(const PlanYear& year, Handout& paper)
        : year_(year)
        , blocks_(paper.blocks)
    {
    }

    void writeGoal(Id<Goal> goal);
    void writeSheet(const Placement& placement);
    /// The short form of a 再掲 whose sheet stands at its main place.
    void writePointer(const Placement& placement);
    void breakPage() { blocks_.push_back(PageBreak{}); }

private:
    TableBlock head(const Placement& placement) const;
    TableRow goalRow(const Placement& placement) const;
    TableRow nameRow(const Placement& placement) const;
    void addContents(TableBlock& table, Id<Project> project) const;
    void writeParts(Id<Project> project);
    void writePart(Id<Project> project, const SheetPart& part, const std::vector<size_t>& common);
    QString sheetTitle(const Placement& placement) const;
    QString nameOf(const SheetPart& part) const;

    const PlanYear& year_;
    std::vector<Block>& blocks_;
};

QString SheetWriter::sheetTitle(const Placement& placement) const
{
    return numbered(projectNumber(year_, placement.project), projectTitle(year_, placement));
}

void SheetWriter::writeGoal(Id<Goal> goal)
{
    Heading heading;
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
    pointer.linkTarget = sheetAnchor(placement.project);
    pointer.source = sourceOf(placement.id);
    blocks_.push_back(pointer);
}

TableRow SheetWriter::goalRow(const Placement& placement) const
{
    const GoalScore& goal = year_.scoreOf(placement.goal);
    const TableCell name = textCell(numbered(goal.number, goal.name), sourceOf(goal.goal));
    TableRow row;
    row.cells = {labelCell(year_.period().goalWord, sourceOf(goal.goal))};
    const Challenge* challenge = year_.plan().find(placement.challenge);
    if (challenge) {
        row.cells.push_back(name);
        row.cells.push_back(labelCell(year_.period().challengeWord, sourceOf(challenge->id)));
        row.cells.push_back(textCell(numbered(challenge->number, challenge->name), sourceOf(challenge->id)));
    } else {
        row.cells.push_back(spanning(name, 3));
    }
    return row;
}

TableRow SheetWriter::nameRow(const Placement& placement) const
{
    const Id<Project> project = placement.project;
    const QString word = year_.period().projectWord;
    const QString departments = year_.departmentList(project);
    QString name = projectTitle(year_, placement);
    if (!departments.isEmpty())
        name = sentence("paper", "%1 (%2)").arg(name, departments);
    const QString number = projectNumber(year_, project);
    TableRow row;
    row.cells = {labelCell(sentence("paper", "%1 number").arg(word), sourceOf(project)),
        textCell(number.isEmpty() ? nothing() : number, sourceOf(project)),
        labelCell(sentence("paper", "%1 name").arg(word), sourceOf(project)),
        textCell(name, sourceOf(project))};
    return row;
}

/// 事業内容・事業目標, one row a department; its name stands before the text where there are several.
void SheetWriter::addContents(TableBlock& table, Id<Project> project) const
{
    const auto& departments = year_.departmentsOf(project);
    for (const Assignment* assignment : departments) {
        TableRow row;
        if (assignment == departments.front()) {
            row.cells = {labelCell(sentence("paper", "%1: contents and aims").arg(year_.period().projectWord),
                sourceOf(assignment->id))};
            row.cells.front().rowSpan = int(departments.size());
        } else {
            row.cells = {coveredCell()};
        }
        const QString who
            = departments.size() > 1 ? inBrackets(year_.nameOf(assignment->department)) : QString();
        row.cells.push_back(
            spanning(textCell(who + enteredText(assignment->contents), sourceOf(assignment->id)), 3));
        table.rows.push_back(row);
    }
}

TableBlock SheetWriter::head(const Placement& placement) const
{
    TableBlock table;
    table.columnWidths = headColumns;
    table.source = sourceOf(placement.project);
    table.rows = {goalRow(placement), nameRow(placement)};
    addContents(table, placement.project);
    return table;
}

QString SheetWriter::nameOf(const SheetPart& part) const
{
    if (part.evaluator != Evaluator::Department)
        return wordLabel(part.evaluator);
    return part.department ? year_.nameOf(*part.department) : sentence("paper", "The project as a whole");
}

void SheetWriter::writePart(Id<Project> project, const SheetPart& part, const std::vector<size_t>& common)
{
    std::vector<size_t> own;
    for (const size_t at : year_.scoreOf(project).series) {
        const auto& department = year_.score().series[at].rates.indicator.department;
        if (department && department == part.department)
            own.push_back(at);
    }
    Heading heading;
    heading.level = 3;
    heading.text = inBrackets(nameOf(part));
    heading.source = part.row ? sourceOf(part.row->id) : sourceOf(project);
    blocks_.push_back(heading);
    addItems(blocks_, year_, project, part, own, !common.empty() || part.evaluator != Evaluator::Department);
}

/// One evaluator: the items at once. Several: first the indicators that belong to none of the departments,
/// then part by part.
void SheetWriter::writeParts(Id<Project> project)
{
    const std::vector<SheetPart> parts = year_.partsOf(project);
    const std::vector<size_t>& series = year_.scoreOf(project).series;
    if (parts.size() == 1) {
        addItems(blocks_, year_, project, parts.front(), series, false);
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
    addIndicatorItems(blocks_, year_, common);
    for (const SheetPart& part : parts)
        writePart(project, part, common);
}

void SheetWriter::writeSheet(const Placement& placement)
{
    Heading heading;
    heading.level = 2;
    heading.text = sheetTitle(placement);
    heading.anchor = sheetAnchor(placement.project);
    heading.source = sourceOf(placement.project);
    blocks_.push_back(heading);
    blocks_.push_back(head(placement));
    writeParts(placement.project);
    if (auto chart = trendChart(year_, year_.scoreOf(placement.project).series))
        blocks_.push_back(std::move(*chart));
}

/// `isOfGoals`: the papers follow the goals, so each goal also names what stands there again.
void writeAll(SheetWriter& writer, const std::vector<const Placement*>& chosen, bool isOfGoals)
{
    std::unordered_set<Id<Project>> withMainPlace;
    for (const Placement* placement : chosen)
        if (placement->isMain)
            withMainPlace.insert(placement->project);
    std::optional<Id<Goal>> goal;
    bool isAfterSheet = false;
    for (const Placement* placement : chosen) {
        const bool isFull = placement->isMain || !withMainPlace.contains(placement->project);
        if (!isFull && !isOfGoals)
            continue;
        const bool isNewGoal = placement->goal != goal;
        if (goal && (isNewGoal || (isFull && isAfterSheet)))
            writer.breakPage();
        if (isNewGoal)
            writer.writeGoal(placement->goal);
        goal = placement->goal;
        isAfterSheet = isFull;
        if (isFull)
            writer.writeSheet(*placement);
        else
            writer.writePointer(*placement);
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
    SheetWriter writer(*made, paper);
    writeAll(writer, chosen, selection.goal || !selection.department);
    return paper;
}

} // namespace core
