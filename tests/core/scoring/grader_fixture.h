// A plan with sheets, grades and numbers for the tests of the checks for graders: years 2025 to 2029, the
// sheets of 2026 in question.
#pragma once

#include "core/scoring/grader_checks.h"

#include "tests/core/scoring/number.h"
#include "tests/support/catch.h"
#include "tests/support/plan_builder.h"

namespace graders {

using namespace core;

/// Grades A, B, C with bands without holes (from 90, from 80, below), D in words.
class GraderFixture {
public:
    const FiscalYear year{2026};
    PlanBuilder builder;
    Plan& plan = builder.plan;
    Id<GradeScheme> scheme;
    Id<Goal> goal;
    Id<SheetForm> form;

    explicit GraderFixture(const IdSource& ids = countedIds(1000))
    {
        builder.ids = ids;
        scheme = builder.scheme(
            u"区分", {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
        builder.useScheme(scheme, {2025});
        band("A", Decimal(90), std::nullopt);
        band("B", Decimal(80), Decimal(90));
        band("C", std::nullopt, Decimal(80));
        changeScheme([](GradeScheme& row) { row.tested = TestedQuantity::Rate; });
        form = builder.standardForm();
        goal = builder.goal(u"目標");
    }

    GraderFixture(const GraderFixture&) = delete;

    Id<Grade> grade(const char* code) const { return gradeOf(scheme, code); }
    Id<Grade> gradeOf(Id<GradeScheme> of, const char* code) const
    {
        for (const Grade* grade : gradesOf(plan, of))
            if (grade->code == QString::fromUtf8(code))
                return grade->id;
        FAIL("no grade " << code);
        return {};
    }

    template <class T, class Change>
    void change(Id<T> id, Change change)
    {
        T row = *plan.find(id);
        change(row);
        plan.put(row);
    }
    template <class Change>
    void changeScheme(Change changing)
    {
        change(scheme, changing);
    }
    void band(const char* code, std::optional<Decimal> lower, std::optional<Decimal> upper)
    {
        change(grade(code), [&](Grade& row) {
            row.lower = lower;
            row.upper = upper;
        });
    }

    Id<Project> project(const char* number, std::optional<Id<Department>> department = {})
    {
        const auto id = builder.project(goal, QString::fromUtf8(number), u"事業");
        if (department)
            builder.assign(id, *department);
        return id;
    }

    /// An indicator with a target of 100 and this actual in the fixture's year, so that the rate is the
    /// actual.
    Id<Series> measured(Id<Project> project, const char* rate, IndicatorKind kind = IndicatorKind::Activity)
    {
        const auto series = unmeasured(project, kind);
        builder.value(series, year, number(rate));
        return series;
    }
    Id<Series> unmeasured(Id<Project> project, IndicatorKind kind = IndicatorKind::Activity)
    {
        const auto series = builder.series(builder.indicator(project, u"指標", u"人", kind));
        builder.target(series, {2029}, 100);
        return series;
    }
    template <class Change>
    void changeIndicator(Id<Series> series, Change changing)
    {
        change(plan.find(series)->indicator, changing);
    }

    Id<Evaluation> graded(Id<Project> project, const char* code,
        std::optional<Id<Department>> department = {}, const char* reason = "")
    {
        return gradedIn(year, project, grade(code), department, reason);
    }
    Id<Evaluation> gradedIn(FiscalYear in, Id<Project> project, Id<Grade> grade,
        std::optional<Id<Department>> department = {}, const char* reason = "")
    {
        const auto sheet = builder.sheet(project, in, department);
        change(sheet, [&](Evaluation& row) {
            row.grade = grade;
            row.gradeReason = QString::fromUtf8(reason);
        });
        return sheet;
    }

    Score score() const { return scorePlan(plan, year); }
    Score lastYear() const { return scorePlan(plan, year.previous()); }
    GradeMismatches mismatches() const { return gradeMismatches(plan, score()); }
};

} // namespace graders
