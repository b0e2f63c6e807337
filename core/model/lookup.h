// Finds the children of a record, and the version of something as of a fiscal year.
#pragma once

#include "core/model/plan.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace core {

/// The rows of a table by what they point to. Pointers live as long as the Plan they were made from.
template <class T, class Parent>
class Grouped {
public:
    Grouped(const Table<T>& table, Id<Parent> T::*member)
    {
        for (const T& row : table)
            rows_[row.*member].push_back(&row);
    }
    Grouped(const Table<T>& table, std::optional<Id<Parent>> T::*member)
    {
        for (const T& row : table)
            if (row.*member)
                rows_[*(row.*member)].push_back(&row);
    }
    /// Empty when there is none. In the table's order (by id), or as sort() left it.
    const std::vector<const T*>& of(Id<Parent> parent) const
    {
        static const std::vector<const T*> none;
        const auto found = rows_.find(parent);
        return found == rows_.end() ? none : found->second;
    }
    /// Orders every group by the member `key` (rank, year …).
    template <class Key>
    Grouped& sortedBy(Key T::*key)
    {
        for (auto& [parent, rows] : rows_)
            std::sort(rows.begin(), rows.end(), [key](const T* a, const T* b) {
                return std::tie(a->*key, a->id) < std::tie(b->*key, b->id);
            });
        return *this;
    }

private:
    std::unordered_map<Id<Parent>, std::vector<const T*>> rows_;
};

/// The rows that point to `parent`, without an index: one pass over the table. Whoever asks for many parents
/// (scoring, composers, models) makes a Grouped once instead; the same holds for the functions below that are
/// built on this one.
template <class T, class Parent, class Member>
std::vector<const T*> rowsOf(const Plan& plan, Member T::*member, Id<Parent> parent)
{
    std::vector<const T*> rows;
    for (const T& row : plan.table<T>())
        if (row.*member == parent)
            rows.push_back(&row);
    return rows;
}

/// Sorted by the member `rank` (ties by id).
template <class T>
std::vector<const T*> byRank(std::vector<const T*> rows)
{
    std::sort(rows.begin(), rows.end(),
        [](const T* a, const T* b) { return std::tie(a->rank, a->id) < std::tie(b->rank, b->id); });
    return rows;
}

/// All rows of a kind, whoever they belong to, by rank.
template <class T>
std::vector<const T*> allByRank(const Plan& plan)
{
    std::vector<const T*> rows;
    for (const T& row : plan.table<T>())
        rows.push_back(&row);
    return byRank(std::move(rows));
}

/// The version in force in `year`: the one with the latest `fromYear` not after it. When all begin later: the
/// earliest if `orEarliest` (names always exist), else null (a target that is set later does not exist yet).
template <class V>
const V* versionAsOf(const std::vector<const V*>& versions, FiscalYear year, bool orEarliest)
{
    const V* best = nullptr;
    const V* earliest = nullptr;
    for (const V* version : versions) {
        if (version->fromYear <= year && (!best || best->fromYear < version->fromYear))
            best = version;
        if (!earliest || version->fromYear < earliest->fromYear)
            earliest = version;
    }
    return best || !orEarliest ? best : earliest;
}

/// The ids of records that are identified by what they belong to: there is one actual value for a series and
/// year, one answer for a sheet and item … so their ids are made from that (derivedId), never from an
/// IdSource. violations() holds every Plan to it.
Id<Value> valueId(Id<Series> series, FiscalYear year);
Id<Baseline> baselineId(Id<Series> series);
Id<Evaluation> evaluationId(
    Id<Project> project, FiscalYear year, Evaluator evaluator, std::optional<Id<Department>> department);
Id<Answer> answerId(Id<Evaluation> sheet, QStringView itemKey);
Id<Attendance> attendanceId(Id<Meeting> meeting, Id<Member> member);

/// The derived id that a row must have; null for kinds that are identified by nothing but their id.
template <class T>
Uuid derivedIdOf(const T&)
{
    return {};
}
inline Uuid derivedIdOf(const Value& row)
{
    return valueId(row.series, row.year).uuid;
}
inline Uuid derivedIdOf(const Baseline& row)
{
    return baselineId(row.series).uuid;
}
inline Uuid derivedIdOf(const Evaluation& row)
{
    return evaluationId(row.project, row.year, row.evaluator, row.department).uuid;
}
inline Uuid derivedIdOf(const Answer& row)
{
    return answerId(row.sheet, row.itemKey).uuid;
}
inline Uuid derivedIdOf(const Attendance& row)
{
    return attendanceId(row.meeting, row.member).uuid;
}

/// Names as of a year; empty when the record does not exist or has no name.
QString goalName(const Plan& plan, Id<Goal> goal, FiscalYear year);
QString projectName(const Plan& plan, Id<Project> project, FiscalYear year);
QString departmentName(const Plan& plan, Id<Department> department, FiscalYear year);

/// The plan generation whose years contain `year`; when none does, the nearest by years; null in an empty
/// file.
const PlanPeriod* planOf(const Plan& plan, FiscalYear year);
const PlanPeriod* planOf(const Plan& plan, Id<Project> project);

/// Whether a project has a sheet in `year`, by how it follows others: one that is merged or abolished has its
/// last sheet in that year (it says so: 「未実施・廃止・統合など」), one that is succeeded has none from that
/// year on, and its successor none before. `asEarlier` and `asLater`: the lineages in which it is the earlier
/// and the later project.
bool isRunning(const std::vector<const Lineage*>& asEarlier, const std::vector<const Lineage*>& asLater,
    FiscalYear year);

/// Of all assignments of one project those in force in `year`, by rank: of one department's rows the latest
/// that has begun and is not over.
std::vector<const Assignment*> inForce(const std::vector<const Assignment*>& assignments, FiscalYear year);

/// Departments of a project in `year`, by rank.
std::vector<const Assignment*> assignmentsIn(const Plan& plan, Id<Project> project, FiscalYear year);

/// Placements in printed order: goals by rank; under each goal first those without a challenge, then by
/// challenge rank; then by placement rank.
std::vector<const Placement*> printedOrder(const Plan& plan, Id<PlanPeriod> period);
/// Main placements only: every project once.
std::vector<const Placement*> mainPlacements(const Plan& plan, Id<PlanPeriod> period);
const Placement* mainPlacement(const Plan& plan, Id<Project> project);

/// The scheme and form a plan uses in `year`; null when the officer has not picked one (for the scheme: when
/// no SchemeUse reaches the year and no scheme's own validity years contain it).
const GradeScheme* schemeAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);
const FormUse* formUseAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);

/// What a RollupRule says, whoever decided it when. As it stands here where no rule is chosen.
struct MeanRule {
    Weighting weighting = Weighting::Equal;
    Decimal priorityFactor = 2; ///< Not negative; how much a 重点 project weighs. Read with Priority only.
    MeanOf mean = MeanOf::Leaves;
    bool isCapped = false;
    bool operator==(const MeanRule&) const = default;
};
/// The rule by which the rates of `year` are averaged; null when none has begun by then.
const RollupRule* rollupRuleAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);
/// What it says, or the rule that holds without one.
MeanRule meanRuleAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);

/// The weight (重み) of every goal, challenge, project and indicator in one year: a row's that has begun,
/// else 1, under any rule. Made once; must not outlive the Plan.
class WeightsAsOf {
public:
    WeightsAsOf(const Plan& plan, FiscalYear year);
    template <class T>
    Decimal of(Id<T> owner) const
    {
        const auto found = inForce_.find(owner.uuid);
        return found == inForce_.end() ? Decimal(1) : found->second->weight;
    }

private:
    std::unordered_map<Uuid, const Weight*> inForce_;
};

/// Grades of a scheme, best first.
std::vector<const Grade*> gradesOf(const Plan& plan, Id<GradeScheme> scheme);
/// Items of a form in order.
std::vector<const FormItem*> itemsOf(const Plan& plan, Id<SheetForm> form);
/// A form item's label with its years filled in.
QString itemLabel(const FormItem& item, FiscalYear year);
/// 「⑥今後の課題」: a form item's number and label.
QString itemTitle(const FormItem& item, FiscalYear year);
/// 「④当該年度の実績」: the same for any year, of the item with this key in the first form that has one; the
/// key itself when none has.
QString itemTitle(const Plan& plan, QStringView key);

/// The evaluation of (project, year, evaluator, department); null when there is none.
const Evaluation* findEvaluation(const Plan& plan, Id<Project> project, FiscalYear year, Evaluator evaluator,
    std::optional<Id<Department>> department);
/// All evaluations of a project's year: departments by assignment rank, then lead office, subcommittee,
/// council.
std::vector<const Evaluation*> evaluationsOf(const Plan& plan, Id<Project> project, FiscalYear year);
/// Null when not answered.
const Answer* findAnswer(const Plan& plan, Id<Evaluation> sheet, QStringView itemKey);

/// The target of a series for the fiscal year `year`, in the version printed in the papers of `asOf`. Where
/// no target is set for that very year, the next later one is the one to be reached (「令和11年度の目標値」);
/// null when there is none.
const Target* targetFor(const Plan& plan, Id<Series> series, FiscalYear year, FiscalYear asOf);
/// Whether a person says if it is reached (Value::isAchieved): 継続, 設置 and other words without a number
/// behind them.
bool isJudged(const Target& target);
/// Null when not entered. Found by its id: costs nothing at any size.
const Value* valueIn(const Plan& plan, Id<Series> series, FiscalYear year);
const Baseline* baselineOf(const Plan& plan, Id<Series> series);

/// The owner's project, challenge or goal of an indicator: the goal it is counted under; null when the owner
/// is missing.
const Goal* goalOfIndicator(const Plan& plan, const Indicator& indicator);
/// The plan generation of that goal; null when the owner is missing.
const PlanPeriod* planOf(const Plan& plan, const Indicator& indicator);

} // namespace core
