// Grades and those who gave them, and how the means of goals move, as tables.
#include "core/exchange/check_table_parts.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"

#include <algorithm>

namespace core {

namespace {

CheckRow rowOf(const Score& score, const GradedSheet& sheet, const RecordPlaces& places)
{
    CheckRow row;
    row.cells = {Cell(titleOf(score.projects[sheet.project]))};
    row.record = {kindOf<Evaluation>(), sheet.sheet.uuid};
    places.fill(row);
    return row;
}

QString countOf(const std::optional<Fraction>& share, int part, int whole)
{
    return share ? QStringLiteral("%1 (%2/%3)").arg(printedRate(*share)).arg(part).arg(whole) : QString();
}

QString countsText(const Plan& plan, const std::vector<GradeShare>& grades)
{
    QStringList parts;
    for (const GradeShare& each : grades)
        parts << QStringLiteral("%1 %2").arg(gradeCode(plan, each.grade)).arg(each.count);
    return parts.join(u"  ");
}

class DepartmentRows {
public:
    DepartmentRows(const Plan& plan, const GraderChecks& checks)
        : plan_(plan)
        , checks_(checks)
    {
    }

    CheckRow row(const GradeSpread& spread) const
    {
        CheckRow row;
        if (spread.department)
            row.record = {kindOf<Department>(), spread.department->uuid};
        row.cells = {Cell(spread.department ? spread.name : sentence("checks", "no department")),
            leniencyCell(spread)};
        addShares(row, spread, repetitionOf(spread));
        return row;
    }

    CheckRow wholePlan() const
    {
        CheckRow row;
        row.cells = {Cell(sentence("checks", "Whole plan")), Cell()};
        addShares(row, checks_.spreads.all, checks_.repeated.all);
        return row;
    }

private:
    Cell leniencyCell(const GradeSpread& spread) const
    {
        for (const Leniency& each : checks_.leniency)
            if (each.department == spread.department)
                return numberCell(each.mean,
                    QStringLiteral("%1 (%2)")
                        .arg(printed(each.mean.rounded(2).value_or(Decimal())))
                        .arg(each.compared));
        return {};
    }

    Repetition repetitionOf(const GradeSpread& spread) const
    {
        for (const Repetition& each : checks_.repeated.departments)
            if (each.department == spread.department)
                return each;
        return {};
    }

    void addShares(CheckRow& row, const GradeSpread& spread, const Repetition& repeated) const
    {
        int inMiddle = 0;
        for (const GradeShare& each : spread.grades)
            if (std::ranges::find(checks_.spreads.middle, each.grade) != checks_.spreads.middle.end())
                inMiddle += each.count;
        const auto add = [&row](const std::optional<Fraction>& share, int part, int whole) {
            row.cells.push_back(numberCell(share, countOf(share, part, whole)));
        };
        row.cells.push_back(Cell(countsText(plan_, spread.grades)));
        row.cells.push_back(Cell(countsText(plan_, spread.lastYear)));
        add(spread.middleShare, inMiddle, spread.graded);
        add(repeated.sameGradeShare(), repeated.sameGrade, repeated.gradesCompared);
        add(repeated.sameTextShare(), repeated.sameText, repeated.textsCompared);
    }

    const Plan& plan_;
    const GraderChecks& checks_;
};

QString orderText(const Plan& plan, const Sensitivity& result, const GoalSensitivity& goal)
{
    QStringList others;
    for (const OrderFlip& flip : goal.flips)
        for (const GoalSensitivity& other : result.goals)
            if (other.goal == flip.other)
                others << sentence("checks", "%1 (%2)")
                              .arg(other.number, explainedVariant(plan, flip.variant, result.year));
    return others.join(sentence("explain", ", "));
}

Cell extremeCell(const Plan& plan, const Sensitivity& result, const Extreme& extreme)
{
    const QString rate = printedRate(extreme.percent);
    return numberCell(extreme.percent,
        extreme.variant
            ? sentence("checks", "%1 (%2)").arg(rate, explainedVariant(plan, *extreme.variant, result.year))
            : rate);
}

} // namespace

CheckTable gradeTable(const Plan& plan, const Score& score, const GradeMismatches& grades)
{
    CheckTable table = titled({sentence("checks", "Project"), sentence("checks", "Department"),
        sentence("checks", "Entered"), sentence("checks", "Computed"), sentence("checks", "Rate"),
        sentence("checks", "Distance"), sentence("checks", "Reason")});
    const RecordPlaces places(plan, score);
    const DepartmentOrder departments(plan, score.year);
    for (const GradeComparison& each : grades.compared) {
        if (!each.differs())
            continue;
        CheckRow row = rowOf(score, each.sheet, places);
        const std::optional<Fraction> rate = each.rate ? std::optional(Fraction(*each.rate)) : std::nullopt;
        row.cells.insert(row.cells.end(),
            {Cell(departments.nameOf(each.sheet.department)), Cell(gradeCode(plan, each.sheet.grade)),
                Cell(computedText(plan, each)), numberCell(rate, rate ? printedRate(*rate) : QString()),
                numberCell(Fraction(each.distance), printedDistance(each.distance)),
                Cell(each.sheet.hasReason ? sentence("checks", "given") : sentence("checks", "none"))});
        for (const size_t at : each.series) {
            const SeriesScore& series = score.series[at];
            row.explanation << series.rates.indicator.name << explainedCounting(series.rates)
                            << explainedGrade(plan, score, series);
        }
        row.isMarked = !each.sheet.hasReason;
        table.rows.push_back(std::move(row));
    }
    return table;
}

CheckTable notComparedTable(const Plan& plan, const Score& score, const GradeMismatches& grades)
{
    CheckTable table = titled(
        {sentence("checks", "Not compared"), sentence("checks", "Entered"), sentence("checks", "Why")});
    const RecordPlaces places(plan, score);
    for (const SheetNotCompared& each : grades.notCompared) {
        CheckRow row = rowOf(score, each.sheet, places);
        row.cells.push_back(Cell(gradeCode(plan, each.sheet.grade)));
        row.cells.push_back(Cell(explainedNotCompared(each)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

CheckTable departmentTable(const Plan& plan, const GraderChecks& checks)
{
    CheckTable table = titled({sentence("checks", "Department"), sentence("checks", "Leniency"),
        sentence("checks", "Grades"), sentence("checks", "Last year"), sentence("checks", "In the middle"),
        sentence("checks", "Same grade"), sentence("checks", "Same text")});
    const DepartmentRows rows(plan, checks);
    for (const GradeSpread& each : checks.spreads.departments)
        table.rows.push_back(rows.row(each));
    table.rows.push_back(rows.wholePlan());
    return table;
}

CheckTable sensitivityTable(const Plan& plan, const Sensitivity& sensitivity)
{
    CheckTable table = titled(
        {sentence("checks", "Goal"), sentence("checks", "Average rate"), sentence("checks", "Lowest"),
            sentence("checks", "Highest"), sentence("checks", "Order changes with")});
    for (const GoalSensitivity& goal : sensitivity.goals) {
        CheckRow row;
        row.record = {kindOf<Goal>(), goal.goal.uuid};
        row.goal = goal.goal;
        row.cells = {Cell(QStringLiteral("%1 %2").arg(goal.number, goal.name))};
        if (goal.percent)
            row.cells.insert(row.cells.end(),
                {numberCell(*goal.percent, printedRate(*goal.percent)),
                    extremeCell(plan, sensitivity, goal.lowest), extremeCell(plan, sensitivity, goal.highest),
                    Cell(orderText(plan, sensitivity, goal))});
        else
            row.cells.insert(row.cells.end(), {Cell(printedMean(RateMean())), Cell(), Cell(), Cell()});
        row.isMarked = !goal.flips.empty();
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace core
