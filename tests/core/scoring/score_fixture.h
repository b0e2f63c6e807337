// A small plan for the tests of scoring: rows put straight into place, ids counted, years 2020 to 2024.
#pragma once

#include "core/scoring/rollup.h"

#include "tests/core/scoring/number.h"
#include "tests/support/catch.h"

namespace scoring {

using namespace core;

inline QString textOf(const Rate& rate)
{
    const auto percent = percentOf(rate);
    return percent ? printedRate(*percent)
                   : QString::fromLatin1(Words<NoRate>::list[size_t(std::get<NoRate>(rate))].code);
}

class ScoreFixture {
public:
    const FiscalYear firstYear{2020};
    const FiscalYear lastYear{2024};
    const FiscalYear year{2022};
    Plan plan;
    Id<PlanPeriod> period;

    ScoreFixture()
    {
        PlanPeriod row;
        row.id = period = next<PlanPeriod>();
        row.title = QStringLiteral("計画");
        row.firstYear = firstYear;
        row.lastYear = lastYear;
        plan.put(row);
    }

    template <class T>
    Id<T> next()
    {
        return {ids_()};
    }

    template <class T>
    Id<T> put(T row)
    {
        row.id = next<T>();
        row.rank = ++rank_;
        plan.put(row);
        return row.id;
    }

    Id<Goal> goal(const char* numberText, const char* name)
    {
        Goal row;
        row.plan = period;
        row.number = QString::fromUtf8(numberText);
        const auto id = put(row);
        GoalVersion version;
        version.id = next<GoalVersion>();
        version.goal = id;
        version.fromYear = firstYear;
        version.name = QString::fromUtf8(name);
        plan.put(version);
        return id;
    }

    Id<Project> project(const char* numberText, const char* name, Id<Goal> mainGoal)
    {
        Project row;
        row.id = next<Project>();
        row.plan = period;
        row.number = QString::fromUtf8(numberText);
        plan.put(row);
        ProjectVersion version;
        version.id = next<ProjectVersion>();
        version.project = row.id;
        version.fromYear = firstYear;
        version.name = QString::fromUtf8(name);
        plan.put(version);
        place(row.id, mainGoal, true);
        return row.id;
    }

    void place(Id<Project> project, Id<Goal> goal, bool isMain)
    {
        Placement row;
        row.project = project;
        row.goal = goal;
        row.isMain = isMain;
        put(row);
    }

    Id<Department> department(const char* name)
    {
        const auto id = put(Department{});
        DepartmentVersion version;
        version.id = next<DepartmentVersion>();
        version.department = id;
        version.fromYear = firstYear;
        version.name = QString::fromUtf8(name);
        plan.put(version);
        return id;
    }

    void assign(Id<Project> project, Id<Department> department)
    {
        Assignment row;
        row.project = project;
        row.department = department;
        row.fromYear = firstYear;
        put(row);
    }

    /// An indicator of a project with one unnamed series.
    Id<Series> indicator(Id<Project> project, Direction direction = Direction::Up,
        RateFormula formula = RateFormula::ByDirection, Accumulation accumulation = Accumulation::Stock)
    {
        Indicator row;
        row.project = project;
        row.name = QStringLiteral("指標");
        row.unit = QStringLiteral("人");
        row.direction = direction;
        row.formula = formula;
        row.accumulation = accumulation;
        return series(put(row));
    }

    Id<Series> series(Id<Indicator> indicator, const char* name = "")
    {
        Series row;
        row.indicator = indicator;
        row.name = QString::fromUtf8(name);
        return put(row);
    }

    void baseline(Id<Series> series, Reading value)
    {
        Baseline row;
        row.id = next<Baseline>();
        row.series = series;
        row.value = value;
        plan.put(row);
    }

    Id<Target> target(Id<Series> series, std::optional<Decimal> value, TargetKind kind = TargetKind::Number)
    {
        return target(series, value, kind, lastYear, firstYear);
    }

    Id<Target> target(Id<Series> series, std::optional<Decimal> value, TargetKind kind, FiscalYear targetYear,
        FiscalYear fromYear)
    {
        Target row;
        row.id = next<Target>();
        row.series = series;
        row.year = targetYear;
        row.fromYear = fromYear;
        row.kind = kind;
        row.number = value;
        plan.put(row);
        return row.id;
    }

    void value(Id<Series> series, FiscalYear valueYear, Reading reading)
    {
        Value row;
        row.id = valueId(series, valueYear);
        row.series = series;
        row.year = valueYear;
        row.reading = reading;
        plan.put(row);
    }

    /// A scheme in use from the plan's first year on.
    Id<GradeScheme> scheme(const char* name, std::optional<int> testDecimals = std::nullopt)
    {
        GradeScheme row;
        row.name = QString::fromUtf8(name);
        row.tested = TestedQuantity::Rate;
        row.testDecimals = testDecimals;
        const auto id = put(row);
        use(id, firstYear);
        return id;
    }

    void use(Id<GradeScheme> scheme, FiscalYear fromYear)
    {
        SchemeUse row;
        row.id = next<SchemeUse>();
        row.plan = period;
        row.scheme = scheme;
        row.fromYear = fromYear;
        plan.put(row);
    }

    Id<Grade> grade(Id<GradeScheme> scheme, const char* code, std::optional<Decimal> lower = std::nullopt,
        std::optional<Decimal> upper = std::nullopt, bool isUpperIncluded = false)
    {
        Grade row;
        row.scheme = scheme;
        row.code = QString::fromUtf8(code);
        row.lower = lower;
        row.upper = upper;
        row.isUpperIncluded = isUpperIncluded;
        return put(row);
    }

    /// Nagareyama's scheme of R7 as it was handed out: A 90–100, B 80–89, C under 80, D in words.
    Id<GradeScheme> bandsOfR7(std::optional<int> testDecimals = std::nullopt)
    {
        const auto id = scheme("R7", testDecimals);
        grade(id, "A", Decimal(90), Decimal(100), true);
        grade(id, "B", Decimal(80), Decimal(89), true);
        grade(id, "C", std::nullopt, Decimal(80));
        grade(id, "D");
        return id;
    }

    Id<SheetForm> form(Evaluator counting = Evaluator::Department)
    {
        SheetForm row;
        row.name = QStringLiteral("様式");
        const auto id = put(row);
        FormUse formUse;
        formUse.id = next<FormUse>();
        formUse.plan = period;
        formUse.fromYear = firstYear;
        formUse.form = id;
        formUse.countingEvaluator = counting;
        plan.put(formUse);
        return id;
    }

    void item(Id<SheetForm> form, const char* key, ItemKind kind, RequiredRule required)
    {
        FormItem row;
        row.form = form;
        row.key = QString::fromLatin1(key);
        row.label = QString::fromLatin1(key);
        row.kind = kind;
        row.required = required;
        put(row);
    }

    Id<Evaluation> sheet(Id<Project> project, Id<SheetForm> form, std::optional<Id<Department>> department,
        std::optional<Id<Grade>> grade, Evaluator evaluator = Evaluator::Department)
    {
        Evaluation row;
        row.id = next<Evaluation>();
        row.project = project;
        row.year = year;
        row.form = form;
        row.evaluator = evaluator;
        row.department = department;
        row.state = SheetState::BeingWritten;
        row.grade = grade;
        plan.put(row);
        return row.id;
    }

    void answer(Id<Evaluation> sheet, const char* key, const char* text)
    {
        Answer row;
        row.id = next<Answer>();
        row.sheet = sheet;
        row.itemKey = QString::fromLatin1(key);
        row.text = QString::fromUtf8(text);
        plan.put(row);
    }

    SeriesRates rates(Id<Series> series) const { return *ratesOf(plan, series, year); }
    Score score() const { return scorePlan(plan, year); }

private:
    IdSource ids_ = countedIds();
    int rank_ = 0;
};

} // namespace scoring
