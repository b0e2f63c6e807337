#include "core/handout/plan_year.h"

#include "core/model/edit_steps.h"
#include "core/scoring/grade_signs.h"

#include <array>

namespace core {

namespace {

bool hasContent(const Evaluation& sheet, const std::vector<const Answer*>& answers)
{
    return sheet.grade || !sheet.gradeReason.isEmpty() || !answers.empty();
}

// In the order in which a paper gives shapes by rank (layout_cell.cpp).
constexpr std::array usualShapes = {GradeShape::DoubleCircle, GradeShape::Circle, GradeShape::Triangle,
    GradeShape::Square, GradeShape::Diamond};

CellSign cellSign(const GradeSign& sign)
{
    if (sign.standsAlone)
        return CellSign::None;
    switch (sign.shape) {
    case GradeShape::Automatic:
        break;
    case GradeShape::DoubleCircle:
        return CellSign::DoubleCircle;
    case GradeShape::Circle:
        return CellSign::Circle;
    case GradeShape::Triangle:
        return CellSign::Triangle;
    case GradeShape::Cross:
        return CellSign::Cross;
    case GradeShape::Square:
        return CellSign::Square;
    case GradeShape::Diamond:
        return CellSign::Diamond;
    case GradeShape::Line:
        return CellSign::Line;
    }
    return CellSign::ByRank;
}

} // namespace

Result<const PlanPeriod*> periodFor(const Plan& plan, FiscalYear year)
{
    if (const PlanPeriod* period = planOf(plan, year))
        return period;
    return Refusal{
        sentence("compose", "The paper cannot be made, because the file has no plan. Add a plan first.")};
}

Result<PlanYear> PlanYear::of(const Plan& plan, FiscalYear year)
{
    const auto period = periodFor(plan, year);
    if (!period)
        return period.refusal();
    if (const Result<void> valid = steps::checkYear(**period, year); !valid)
        return valid.refusal();
    return PlanYear(plan, **period, year);
}

PlanYear::PlanYear(const Plan& plan, const PlanPeriod& period, FiscalYear year)
    : plan_(&plan)
    , period_(&period)
    , score_(scorePlan(plan, year))
    , measures_(plan)
    , grading_(gradingIn(plan, period.id, year))
    , formUse_(formUseAsOf(plan, period.id, year))
    , placements_(printedOrder(plan, period.id))
    , departmentNames_(plan.table<DepartmentVersion>(), &DepartmentVersion::department)
    , evaluations_(plan.table<Evaluation>(), &Evaluation::project)
    , answers_(plan.table<Answer>(), &Answer::sheet)
    , items_(plan.table<FormItem>(), &FormItem::form)
{
    items_.sortedBy(&FormItem::rank);
    for (const GradeSign& sign : gradeSigns(grading_.grades, usualShapes))
        signs_.push_back(cellSign(sign));
    for (size_t i = 0; i < score_.projects.size(); ++i)
        projectAt_.emplace(score_.projects[i].project, i);
    for (size_t i = 0; i < score_.goals.size(); ++i)
        goalAt_.emplace(score_.goals[i].goal, i);
    std::erase_if(
        placements_, [this](const Placement* placement) { return !projectAt_.contains(placement->project); });
    for (const Placement* placement : placements_)
        placementsOf_[placement->project].push_back(placement);
    const Grouped<Assignment, Project> assignments(plan.table<Assignment>(), &Assignment::project);
    for (const ProjectScore& project : score_.projects)
        departments_.emplace(project.project, inForce(assignments.of(project.project), year));
}

bool PlanYear::isGraded() const
{
    if (!grading_.scheme || !formUse_)
        return grading_.scheme != nullptr;
    const auto& items = itemsOf(formUse_->form);
    return std::any_of(
        items.begin(), items.end(), [](const FormItem* item) { return item->kind == ItemKind::Grade; });
}

const std::vector<const Placement*>& PlanYear::placementsOf(Id<Project> project) const
{
    return placementsOf_.at(project);
}

const ProjectScore& PlanYear::scoreOf(Id<Project> project) const
{
    return score_.projects[projectAt_.at(project)];
}

const GoalScore& PlanYear::scoreOf(Id<Goal> goal) const
{
    return score_.goals[goalAt_.at(goal)];
}

const std::vector<const Assignment*>& PlanYear::departmentsOf(Id<Project> project) const
{
    return departments_.at(project);
}

QString PlanYear::nameOf(Id<Department> department) const
{
    const DepartmentVersion* version = versionAsOf(departmentNames_.of(department), year(), true);
    return version ? version->name : QString();
}

QString PlanYear::departmentList(Id<Project> project) const
{
    // 「・」 stands inside names (文化芸術・生涯学習課), so it cannot stand between them.
    QStringList names;
    for (const Assignment* assignment : departmentsOf(project))
        names << nameOf(assignment->department);
    return names.join(QStringLiteral("、"));
}

std::vector<SheetPart> PlanYear::partsOf(Id<Project> project) const
{
    std::vector<const Evaluation*> sheets = evaluations_.of(project);
    std::erase_if(sheets, [this](const Evaluation* sheet) { return sheet->year != year(); });
    std::sort(sheets.begin(), sheets.end(), [](const Evaluation* a, const Evaluation* b) {
        return std::tie(a->evaluator, a->id) < std::tie(b->evaluator, b->id);
    });
    std::vector<SheetPart> parts;
    for (const Assignment* assignment : departmentsOf(project))
        parts.push_back({Evaluator::Department, assignment->department, nullptr});
    if (parts.empty())
        parts.emplace_back();
    for (const Evaluation* sheet : sheets) {
        const auto expected = std::find_if(parts.begin(), parts.end(), [sheet](const SheetPart& part) {
            return part.evaluator == sheet->evaluator && part.department == sheet->department;
        });
        if (expected != parts.end())
            expected->row = sheet;
        else if (hasContent(*sheet, answers_.of(sheet->id)))
            parts.push_back({sheet->evaluator, sheet->department, sheet});
    }
    return parts;
}

const Answer* PlanYear::answer(const SheetPart& part, const QString& itemKey) const
{
    if (!part.row)
        return nullptr;
    for (const Answer* answer : answers_.of(part.row->id))
        if (answer->itemKey == itemKey)
            return answer;
    return nullptr;
}

int PlanYear::rankOf(Id<Grade> grade) const
{
    for (size_t i = 0; i < grading_.grades.size(); ++i)
        if (grading_.grades[i]->id == grade)
            return int(i) + 1;
    return 0;
}

CellSign PlanYear::signOf(Id<Grade> grade) const
{
    const int rank = rankOf(grade);
    return rank > 0 ? signs_[size_t(rank - 1)] : CellSign::ByRank;
}

} // namespace core
