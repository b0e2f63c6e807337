#include "core/model/lookup.h"

#include <map>

namespace core {

namespace {

template <class V, class Owner>
QString nameAsOf(const Plan& plan, Id<Owner> V::*member, Id<Owner> owner, FiscalYear year)
{
    const V* version = versionAsOf(rowsOf(plan, member, owner), year, true);
    return version ? version->name : QString();
}

bool contains(const std::optional<FiscalYear>& first, const std::optional<FiscalYear>& last, FiscalYear year)
{
    return (!first || *first <= year) && (!last || year <= *last);
}

/// Null when a row from outside names none.
Uuid weightOwnerOf(const Weight& row)
{
    if (row.goal)
        return row.goal->uuid;
    if (row.challenge)
        return row.challenge->uuid;
    if (row.project)
        return row.project->uuid;
    return row.indicator ? row.indicator->uuid : Uuid();
}

} // namespace

Id<Value> valueId(Id<Series> series, FiscalYear year)
{
    return {derivedId(series.uuid, "value " + QByteArray::number(year.year))};
}

Id<Baseline> baselineId(Id<Series> series)
{
    return {derivedId(series.uuid, "baseline")};
}

Id<Evaluation> evaluationId(
    Id<Project> project, FiscalYear year, Evaluator evaluator, std::optional<Id<Department>> department)
{
    QByteArray name
        = "sheet " + QByteArray::number(year.year) + ' ' + Words<Evaluator>::list[size_t(evaluator)].code;
    if (department)
        name += ' ' + department->uuid.toText().toLatin1();
    return {derivedId(project.uuid, name)};
}

Id<Answer> answerId(Id<Evaluation> sheet, QStringView itemKey)
{
    return {derivedId(sheet.uuid, "answer " + itemKey.toUtf8())};
}

Id<Attendance> attendanceId(Id<Meeting> meeting, Id<Member> member)
{
    return {derivedId(meeting.uuid, "attendance " + member.uuid.toText().toLatin1())};
}

QString goalName(const Plan& plan, Id<Goal> goal, FiscalYear year)
{
    return nameAsOf(plan, &GoalVersion::goal, goal, year);
}

QString projectName(const Plan& plan, Id<Project> project, FiscalYear year)
{
    return nameAsOf(plan, &ProjectVersion::project, project, year);
}

QString departmentName(const Plan& plan, Id<Department> department, FiscalYear year)
{
    return nameAsOf(plan, &DepartmentVersion::department, department, year);
}

const PlanPeriod* planOf(const Plan& plan, FiscalYear year)
{
    const PlanPeriod* nearest = nullptr;
    int nearestDistance = 0;
    for (const PlanPeriod& period : plan.table<PlanPeriod>()) {
        const int distance
            = std::max({0, period.firstYear.year - year.year, year.year - period.lastYear.year});
        if (!nearest || distance < nearestDistance
            || (distance == nearestDistance && nearest->rank < period.rank)) {
            nearest = &period;
            nearestDistance = distance;
        }
    }
    return nearest;
}

const PlanPeriod* planOf(const Plan& plan, Id<Project> project)
{
    const Project* row = plan.find(project);
    return row ? plan.find(row->plan) : nullptr;
}

bool isRunning(
    const std::vector<const Lineage*>& asEarlier, const std::vector<const Lineage*>& asLater, FiscalYear year)
{
    const bool isOver = std::any_of(asEarlier.begin(), asEarlier.end(), [year](const Lineage* lineage) {
        if (lineage->kind == LineageKind::SplitFrom) // May go on beside its parts.
            return false;
        return lineage->kind == LineageKind::Succeeds ? lineage->fromYear <= year : lineage->fromYear < year;
    });
    bool isSuccessor = false;
    bool hasBegun = false;
    for (const Lineage* lineage : asLater) {
        isSuccessor = isSuccessor || lineage->kind == LineageKind::Succeeds;
        hasBegun = hasBegun || lineage->kind != LineageKind::Succeeds || lineage->fromYear <= year;
    }
    return !isOver && (hasBegun || !isSuccessor);
}

std::vector<const Assignment*> inForce(const std::vector<const Assignment*>& assignments, FiscalYear year)
{
    // Of one department's rows the latest one that has begun and is not over.
    std::vector<const Assignment*> rows;
    for (const Assignment* row : assignments) {
        if (year < row->fromYear || (row->throughYear && *row->throughYear < year))
            continue;
        const auto same = std::find_if(rows.begin(), rows.end(),
            [row](const Assignment* each) { return each->department == row->department; });
        if (same == rows.end())
            rows.push_back(row);
        else if ((*same)->fromYear < row->fromYear)
            *same = row;
    }
    return byRank(std::move(rows));
}

std::vector<const Assignment*> assignmentsIn(const Plan& plan, Id<Project> project, FiscalYear year)
{
    return inForce(rowsOf(plan, &Assignment::project, project), year);
}

std::vector<const Placement*> printedOrder(const Plan& plan, Id<PlanPeriod> period)
{
    std::vector<std::pair<std::tuple<int, Id<Goal>, bool, int, Uuid, int, Id<Placement>>, const Placement*>>
        keyed;
    for (const Placement& placement : plan.table<Placement>()) {
        const Goal* goal = plan.find(placement.goal);
        if (!goal || goal->plan != period)
            continue;
        const Challenge* challenge = plan.find(placement.challenge);
        keyed.push_back({{goal->rank, goal->id, challenge != nullptr, challenge ? challenge->rank : 0,
                             challenge ? challenge->id.uuid : Uuid(), placement.rank, placement.id},
            &placement});
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<const Placement*> rows;
    rows.reserve(keyed.size());
    for (const auto& [key, placement] : keyed)
        rows.push_back(placement);
    return rows;
}

std::vector<const Placement*> mainPlacements(const Plan& plan, Id<PlanPeriod> period)
{
    std::vector<const Placement*> rows = printedOrder(plan, period);
    std::erase_if(rows, [](const Placement* placement) { return !placement->isMain; });
    return rows;
}

const Placement* mainPlacement(const Plan& plan, Id<Project> project)
{
    for (const Placement* placement : rowsOf(plan, &Placement::project, project))
        if (placement->isMain)
            return placement;
    return nullptr;
}

const GradeScheme* schemeAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    if (const SchemeUse* use = versionAsOf(rowsOf(plan, &SchemeUse::plan, period), year, false))
        return plan.find(use->scheme);
    // Nothing picked: a scheme whose own validity names this year. One without any validity is never assumed.
    const GradeScheme* best = nullptr;
    for (const GradeScheme& scheme : plan.table<GradeScheme>())
        if ((scheme.firstYear || scheme.lastYear) && contains(scheme.firstYear, scheme.lastYear, year)
            && (!best || scheme.rank < best->rank))
            best = &scheme;
    return best;
}

const FormUse* formUseAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    return versionAsOf(rowsOf(plan, &FormUse::plan, period), year, true);
}

const RollupRule* rollupRuleAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    return versionAsOf(rowsOf(plan, &RollupRule::plan, period), year, false);
}

MeanRule meanRuleAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    const RollupRule* rule = rollupRuleAsOf(plan, period, year);
    return rule ? MeanRule{rule->weighting, rule->priorityFactor, rule->mean, rule->isCapped} : MeanRule();
}

WeightsAsOf::WeightsAsOf(const Plan& plan, FiscalYear year)
{
    for (const Weight& row : plan.table<Weight>()) {
        if (year < row.fromYear)
            continue;
        const Weight*& best = inForce_[weightOwnerOf(row)];
        if (!best || best->fromYear < row.fromYear)
            best = &row;
    }
}

std::vector<const Grade*> gradesOf(const Plan& plan, Id<GradeScheme> scheme)
{
    return byRank(rowsOf(plan, &Grade::scheme, scheme));
}

std::vector<const FormItem*> itemsOf(const Plan& plan, Id<SheetForm> form)
{
    return byRank(rowsOf(plan, &FormItem::form, form));
}

namespace {

QString filledLabel(const FormItem& item, const QString& year, const QString& yearBefore)
{
    QString label = item.label;
    label.replace(QStringLiteral("{年度}"), year);
    label.replace(QStringLiteral("{前年度}"), yearBefore);
    return label;
}

} // namespace

QString itemLabel(const FormItem& item, FiscalYear year)
{
    return filledLabel(item, printed(year), printed(year.previous()));
}

QString itemTitle(const FormItem& item, FiscalYear year)
{
    return item.number + itemLabel(item, year);
}

QString itemTitle(const Plan& plan, QStringView key)
{
    for (const FormItem& item : plan.table<FormItem>())
        if (item.key == key)
            return item.number + filledLabel(item, QStringLiteral("当該年度"), QStringLiteral("前年度"));
    return key.toString();
}

const Evaluation* findEvaluation(const Plan& plan, Id<Project> project, FiscalYear year, Evaluator evaluator,
    std::optional<Id<Department>> department)
{
    return plan.find(evaluationId(project, year, evaluator, department));
}

std::vector<const Evaluation*> evaluationsOf(const Plan& plan, Id<Project> project, FiscalYear year)
{
    std::map<Id<Department>, int> ranks;
    for (const Assignment* row : rowsOf(plan, &Assignment::project, project))
        ranks[row->department] = row->rank;
    std::vector<const Evaluation*> sheets = rowsOf(plan, &Evaluation::project, project);
    std::erase_if(sheets, [year](const Evaluation* sheet) { return sheet->year != year; });
    const auto key = [&ranks](const Evaluation* sheet) {
        const auto rank = sheet->department ? ranks.find(*sheet->department) : ranks.end();
        return std::tuple(sheet->evaluator, rank == ranks.end() ? 0 : rank->second, sheet->id);
    };
    std::sort(sheets.begin(), sheets.end(), [&key](const auto* a, const auto* b) { return key(a) < key(b); });
    return sheets;
}

const Answer* findAnswer(const Plan& plan, Id<Evaluation> sheet, QStringView itemKey)
{
    return plan.find(answerId(sheet, itemKey));
}

bool isJudged(const Target& target)
{
    using enum TargetKind;
    return (target.kind == Words || target.kind == Continue || target.kind == Establish) && !target.number;
}

const Target* targetFor(const Plan& plan, Id<Series> series, FiscalYear year, FiscalYear asOf)
{
    std::map<FiscalYear, std::vector<const Target*>> byYear;
    for (const Target* target : rowsOf(plan, &Target::series, series))
        if (year <= target->year)
            byYear[target->year].push_back(target);
    for (const auto& [targetYear, versions] : byYear)
        if (const Target* target = versionAsOf(versions, asOf, false))
            return target;
    return nullptr;
}

const Value* valueIn(const Plan& plan, Id<Series> series, FiscalYear year)
{
    return plan.find(valueId(series, year));
}

const Baseline* baselineOf(const Plan& plan, Id<Series> series)
{
    return plan.find(baselineId(series));
}

const Goal* goalOfIndicator(const Plan& plan, const Indicator& indicator)
{
    if (indicator.goal)
        return plan.find(*indicator.goal);
    if (const Challenge* challenge = plan.find(indicator.challenge))
        return plan.find(challenge->goal);
    if (!indicator.project)
        return nullptr;
    const Placement* placement = mainPlacement(plan, *indicator.project);
    return placement ? plan.find(placement->goal) : nullptr;
}

const PlanPeriod* planOf(const Plan& plan, const Indicator& indicator)
{
    const Goal* goal = goalOfIndicator(plan, indicator);
    return goal ? plan.find(goal->plan) : nullptr;
}

} // namespace core
