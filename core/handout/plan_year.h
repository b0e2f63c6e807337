// What composers ask a plan for, as of one fiscal year: indexed once, so that a paper of any length costs
// what it prints.
#pragma once

#include "core/handout/handout.h"
#include "core/model/records.h"
#include "core/scoring/rollup.h"

namespace core {

/// One evaluator's part of a project's sheet.
struct SheetPart {
    Evaluator evaluator = Evaluator::Department;
    std::optional<Id<Department>> department; ///< Absent: the project as a whole.
    const Evaluation* row = nullptr; ///< Null: nobody has begun it.
};

/// The plan generation whose paper of `year` is to be made; refuses a file without a plan.
Result<const PlanPeriod*> periodFor(const Plan& plan, FiscalYear year);

/// One year of the plan generation that contains it. Must not outlive the Plan it was made from.
class PlanYear {
public:
    /// Refuses a file without a plan.
    static Result<PlanYear> of(const Plan& plan, FiscalYear year);

    const Plan& plan() const { return *plan_; }
    const PlanPeriod& period() const { return *period_; }
    FiscalYear year() const { return score_.year; }
    const Score& score() const { return score_; }
    const Measures& measures() const { return measures_; }
    const Grading& grading() const { return grading_; }
    /// Null when no form is chosen.
    const FormUse* formUse() const { return formUse_; }

    /// A scheme is chosen, and the form (if any) has an item for the grade.
    bool isGraded() const;

    /// All placements of projects that run in the year, in printed order.
    const std::vector<const Placement*>& placements() const { return placements_; }
    const std::vector<const Placement*>& placementsOf(Id<Project> project) const;
    const ProjectScore& scoreOf(Id<Project> project) const;
    /// In the lists of the year's Score and of its parts.
    size_t positionOf(Id<Project> project) const { return projectAt_.at(project); }
    const GoalScore& scoreOf(Id<Goal> goal) const;
    const std::vector<const Assignment*>& departmentsOf(Id<Project> project) const;
    QString nameOf(Id<Department> department) const;
    /// 「子ども家庭課、公民館」; empty when no department is in charge.
    QString departmentList(Id<Project> project) const;

    /// Who has to write or has written: the departments in charge, then whoever else has an evaluation with
    /// content.
    std::vector<SheetPart> partsOf(Id<Project> project) const;
    const std::vector<const FormItem*>& itemsOf(Id<SheetForm> form) const { return items_.of(form); }
    /// Null when not answered.
    const Answer* answer(const SheetPart& part, const QString& itemKey) const;
    /// Place of a grade in its scheme, 1 = best; 0 when it is not one of the year's scheme.
    int rankOf(Id<Grade> grade) const;
    /// What stands before its letter; by its rank for a grade of another scheme.
    CellSign signOf(Id<Grade> grade) const;

private:
    PlanYear(const Plan& plan, const PlanPeriod& period, FiscalYear year);

    const Plan* plan_;
    const PlanPeriod* period_;
    Score score_;
    Measures measures_;
    Grading grading_;
    std::vector<CellSign> signs_; ///< Of the scheme's grades.
    const FormUse* formUse_;
    std::vector<const Placement*> placements_;
    std::unordered_map<Id<Project>, std::vector<const Placement*>> placementsOf_;
    std::unordered_map<Id<Project>, size_t> projectAt_;
    std::unordered_map<Id<Goal>, size_t> goalAt_;
    std::unordered_map<Id<Project>, std::vector<const Assignment*>> departments_;
    Grouped<DepartmentVersion, Department> departmentNames_;
    Grouped<Evaluation, Project> evaluations_;
    Grouped<Answer, Evaluation> answers_;
    Grouped<FormItem, SheetForm> items_;
};

/// The record a block comes from.
template <class T>
SourceRecord sourceOf(Id<T> id)
{
    return {QString::fromLatin1(Record<T>::table), id.uuid.toText()};
}

} // namespace core
