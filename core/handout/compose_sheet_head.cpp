#include "core/handout/compose_sheet_head.h"

namespace core {

namespace {

/// Widths of the head: label, goal, label, challenge or name.
const std::vector<double> headColumns = {26, 52, 26, 66};

class SheetHead {
public:
    SheetHead(const PlanYear& year, const PaperSelection& selection)
        : year_(year)
        , selection_(selection)
    {
    }

    TableRow goalRow(const Placement& placement) const
    {
        const GoalScore& goal = year_.scoreOf(placement.goal);
        const TableCell name = textCell(numbered(goal.number, goal.name), sourceOf(goal.goal));
        TableRow row;
        row.cells = {labelCell(year_.period().goalWord, sourceOf(goal.goal))};
        const Challenge* challenge = year_.plan().find(placement.challenge);
        if (challenge) {
            row.cells.push_back(name);
            row.cells.push_back(labelCell(year_.period().challengeWord, sourceOf(challenge->id)));
            row.cells.push_back(
                textCell(numbered(challenge->number, challenge->name), sourceOf(challenge->id)));
        } else {
            row.cells.push_back(spanning(name, 3));
        }
        return row;
    }

    TableRow nameRow(const Placement& placement) const
    {
        const Id<Project> project = placement.project;
        const QString word = year_.period().projectWord;
        const QString departments = year_.departmentList(project);
        QString name = projectTitle(year_, placement);
        if (!departments.isEmpty())
            name = sentence("paper", "%1 (%2)").arg(name, departments);
        TableRow row;
        row.cells = {labelCell(sentence("paper", "%1 number").arg(word), sourceOf(project)),
            textCell(orNothing(projectNumber(year_, project)), sourceOf(project)),
            labelCell(sentence("paper", "%1 name").arg(word), sourceOf(project)),
            textCell(name, sourceOf(project))};
        return row;
    }

    /// 事業内容・事業目標, one row a department that is printed; its name stands before the text where there
    /// are several in charge.
    void addContents(TableBlock& table, Id<Project> project) const
    {
        const auto& departments = year_.departmentsOf(project);
        std::vector<const Assignment*> shown = departments;
        if (selection_.department)
            std::erase_if(
                shown, [this](const Assignment* each) { return each->department != *selection_.department; });
        for (const Assignment* assignment : shown) {
            TableRow row;
            if (assignment == shown.front()) {
                row.cells
                    = {labelCell(sentence("paper", "%1: contents and aims").arg(year_.period().projectWord),
                        sourceOf(assignment->id))};
                row.cells.front().rowSpan = int(shown.size());
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

    TableBlock head(const Placement& placement) const
    {
        TableBlock table;
        table.columnWidths = headColumns;
        table.source = sourceOf(placement.project);
        table.rows = {goalRow(placement), nameRow(placement)};
        addContents(table, placement.project);
        return table;
    }

private:
    const PlanYear& year_;
    const PaperSelection& selection_;
};

} // namespace

TableBlock sheetHead(const PlanYear& year, const Placement& placement, const PaperSelection& selection)
{
    return SheetHead(year, selection).head(placement);
}

} // namespace core
