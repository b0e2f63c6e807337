// Builds small plans for tests, row by row and without the edits, so that a test of an edit does not stand on
// the edit itself.
#pragma once

#include "core/model/lookup.h"

#include <QStringList>

/// The plan 「育む計画」 of 令和7～11年度 (or the years given) and what a test adds to it. Names are versions
/// from the plan's first year.
class PlanBuilder {
public:
    explicit PlanBuilder(core::FiscalYear first = {2025}, core::FiscalYear last = {2029})
        : first_(first)
    {
        core::PlanPeriod row;
        row.id = newId<core::PlanPeriod>();
        row.rank = nextRank();
        row.title = QStringLiteral("育む計画");
        row.firstYear = first;
        row.lastYear = last;
        period = row.id;
        plan.put(row);
    }

    core::Plan plan;
    core::Id<core::PlanPeriod> period;
    /// The source of every id here; a test passes it on to its edits.
    core::IdSource ids = core::countedIds();

    core::Id<core::Goal> goal(QStringView name)
    {
        const auto id = newId<core::Goal>();
        plan.put(core::Goal{id, period, nextRank(), QString::number(plan.table<core::Goal>().size() + 1)});
        plan.put(core::GoalVersion{newId<core::GoalVersion>(), id, first_, name.toString(), {}, {}});
        return id;
    }

    core::Id<core::Challenge> challenge(core::Id<core::Goal> goal, QStringView number, QStringView name)
    {
        const auto id = newId<core::Challenge>();
        plan.put(core::Challenge{id, goal, nextRank(), number.toString(), name.toString()});
        return id;
    }

    core::Id<core::Project> project(core::Id<core::Goal> goal, QStringView number, QStringView name,
        std::optional<core::Id<core::Challenge>> challenge = {})
    {
        const auto id = newId<core::Project>();
        plan.put(core::Project{id, plan.find(goal)->plan, number.toString(), {}, false, false, {}});
        plan.put(core::ProjectVersion{newId<core::ProjectVersion>(), id, first_, name.toString(), {}, {}});
        plan.put(core::Placement{newId<core::Placement>(), id, goal, challenge, nextRank(), true});
        return id;
    }

    core::Id<core::Placement> shownAgain(core::Id<core::Project> project, core::Id<core::Goal> goal)
    {
        const auto id = newId<core::Placement>();
        plan.put(core::Placement{id, project, goal, {}, nextRank(), false});
        return id;
    }

    core::Id<core::Department> department(QStringView name)
    {
        const auto id = newId<core::Department>();
        plan.put(core::Department{id, nextRank(), {}});
        plan.put(
            core::DepartmentVersion{newId<core::DepartmentVersion>(), id, first_, name.toString(), {}, {}});
        return id;
    }

    void assign(
        core::Id<core::Project> project, core::Id<core::Department> department, QStringView contents = u"")
    {
        plan.put(core::Assignment{newId<core::Assignment>(), project, department, nextRank(), first_, {},
            contents.toString(), {}, {}});
    }

    core::Id<core::Indicator> indicator(core::Id<core::Project> project, QStringView name,
        QStringView unit = u"", core::IndicatorKind kind = core::IndicatorKind::Activity)
    {
        core::Indicator row;
        row.id = newId<core::Indicator>();
        row.project = project;
        row.rank = nextRank();
        row.name = name.toString();
        row.kind = kind;
        row.unit = unit.toString();
        row.direction = core::Direction::Up;
        plan.put(row);
        return row.id;
    }

    core::Id<core::Series> series(core::Id<core::Indicator> indicator, QStringView name = u"")
    {
        const auto id = newId<core::Series>();
        plan.put(core::Series{id, indicator, nextRank(), name.toString()});
        return id;
    }

    void baseline(core::Id<core::Series> series, core::FiscalYear year, core::Reading reading)
    {
        plan.put(core::Baseline{core::baselineId(series), series, year, reading, {}});
    }

    void value(core::Id<core::Series> series, core::FiscalYear year, core::Reading reading)
    {
        plan.put(core::Value{core::valueId(series, year), series, year, reading, false, {}, {}});
    }

    /// A target in force from the plan's first year on.
    core::Id<core::Target> target(core::Id<core::Series> series, core::FiscalYear year, core::Decimal number)
    {
        core::Target row;
        row.id = newId<core::Target>();
        row.series = series;
        row.year = year;
        row.fromYear = first_;
        row.number = number;
        plan.put(row);
        return row.id;
    }

    /// A scheme of grades in words, best first; those in `needReason` require a reason.
    core::Id<core::GradeScheme> scheme(
        QStringView name, const QStringList& codes, const QStringList& needReason = {})
    {
        core::GradeScheme row;
        row.id = newId<core::GradeScheme>();
        row.rank = nextRank();
        row.name = name.toString();
        plan.put(row);
        for (const QString& code : codes) {
            core::Grade grade;
            grade.id = newId<core::Grade>();
            grade.scheme = row.id;
            grade.rank = nextRank();
            grade.code = code;
            grade.needsReason = needReason.contains(code);
            plan.put(grade);
        }
        return row.id;
    }

    void useScheme(core::Id<core::GradeScheme> scheme, core::FiscalYear from)
    {
        plan.put(core::SchemeUse{newId<core::SchemeUse>(), period, from, scheme, {}, {}});
    }

    core::Id<core::SheetForm> form(QStringView name)
    {
        const auto id = newId<core::SheetForm>();
        plan.put(core::SheetForm{id, nextRank(), name.toString(), {}});
        return id;
    }

    core::Id<core::FormItem> item(core::Id<core::SheetForm> form, QStringView key, core::ItemKind kind,
        core::RequiredRule required = core::RequiredRule::Optional, QStringView source = u"",
        const QStringList& choices = {})
    {
        const auto id = newId<core::FormItem>();
        plan.put(core::FormItem{
            id, form, nextRank(), key.toString(), {}, key.toString(), kind, source.toString(), required});
        for (const QString& word : choices)
            plan.put(core::FormChoice{newId<core::FormChoice>(), id, nextRank(), word});
        return id;
    }

    /// ③ previous (from improvement), done (a choice), ④ results (required), ⑤ grade, ⑦ improvement; in use
    /// from the first year.
    core::Id<core::SheetForm> standardForm()
    {
        using enum core::ItemKind;
        const auto id = form(u"標準様式");
        item(id, u"previous", Carried, core::RequiredRule::Optional, u"improvement");
        item(id, u"done", Choice, core::RequiredRule::Optional, u"previous",
            {QStringLiteral("実施した"), QStringLiteral("一部実施した"), QStringLiteral("実施していない")});
        item(id, u"results", Text, core::RequiredRule::Always);
        item(id, u"grade", Grade);
        item(id, u"improvement", Text);
        useForm(id, first_);
        return id;
    }

    void useForm(core::Id<core::SheetForm> form, core::FiscalYear from)
    {
        plan.put(
            core::FormUse{newId<core::FormUse>(), period, from, form, core::Evaluator::Department, {}, {}});
    }

    /// A sheet in the form of its year.
    core::Id<core::Evaluation> sheet(core::Id<core::Project> project, core::FiscalYear year,
        std::optional<core::Id<core::Department>> department = {},
        core::SheetState state = core::SheetState::BeingWritten)
    {
        core::Evaluation row;
        row.id = core::evaluationId(project, year, core::Evaluator::Department, department);
        row.project = project;
        row.year = year;
        row.form = core::formUseAsOf(plan, plan.find(project)->plan, year)->form;
        row.department = department;
        row.state = state;
        plan.put(row);
        return row.id;
    }

    void answer(core::Id<core::Evaluation> sheet, QStringView itemKey, QStringView text)
    {
        plan.put(core::Answer{core::answerId(sheet, itemKey), sheet, itemKey.toString(), text.toString()});
    }

    void lineage(core::LineageKind kind, core::Id<core::Project> earlier,
        std::optional<core::Id<core::Project>> later, core::FiscalYear from)
    {
        plan.put(core::Lineage{newId<core::Lineage>(), kind, earlier, later, from, {}});
    }

private:
    template <class T>
    core::Id<T> newId()
    {
        return {ids()};
    }
    int nextRank() { return rank_ += 1024; }

    core::FiscalYear first_;
    int rank_ = 0;
};
