#include "app/cli_score_json.h"

#include "app/cli_json.h"
#include "core/model/edits.h"
#include "core/model/record_owner.h"
#include "core/scoring/explain_mean.h"
#include "core/scoring/trail.h"
#include "core/scoring/way.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonValue yearOrNull(const std::optional<FiscalYear>& year)
{
    return year ? QJsonValue(year->year) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Rate& rate)
{
    const auto percent = percentOf(rate);
    return {{u"raw"_s, orNull(percent)},
        {u"printed"_s, orNull(percent ? std::optional(printedRate(*percent)) : std::nullopt)},
        {u"reason"_s, orNull(percent ? std::nullopt : std::optional(codeOf(std::get<NoRate>(rate))))}};
}

// Without the word for the kind, which recordName() has in front.
QString ownerName(const Plan& plan, const Indicator& indicator, FiscalYear year)
{
    if (indicator.project)
        return projectName(plan, *indicator.project, year);
    if (const Challenge* challenge = plan.find(indicator.challenge))
        return challenge->name;
    return goalName(plan, indicator.goal.value_or(Id<Goal>()), year);
}

QJsonObject jsonOf(const Plan& plan, const Indicator& indicator, FiscalYear year)
{
    const RecordRef owner = ownerOf(indicator);
    const KindInfo& kind = kindInfo(owner.kind);
    return {{u"table"_s, QLatin1String(kind.table)}, {u"id"_s, owner.id.toText()},
        {u"number"_s, orNull(fieldOf(plan, owner, kind.fieldOf(u"number")))},
        {u"name"_s, ownerName(plan, indicator, year)},
        {u"department"_s,
            orNull(indicator.department ? std::optional(departmentName(plan, *indicator.department, year))
                                        : std::nullopt)}};
}

QJsonValue jsonOf(const std::optional<Target>& target, int decimals)
{
    if (!target)
        return QJsonValue::Null;
    const bool isInternal = isNumberInternal(target->kind); // printed only when asked for
    return QJsonObject{{u"year"_s, target->year.year}, {u"kind"_s, codeOf(target->kind)},
        {u"number"_s, orNull(isInternal ? std::nullopt : target->number)},
        {u"has_internal_number"_s, isInternal && target->number}, {u"upper"_s, orNull(target->upper)},
        {u"words"_s, target->words}, {u"printed"_s, printedTarget(*target, decimals)}};
}

QJsonObject gradeJson(
    const Plan& plan, const std::optional<Id<Grade>>& id, const std::optional<QString>& reason)
{
    const Grade* grade = plan.find(id);
    return {{u"code"_s, orNull(grade ? std::optional(grade->code) : std::nullopt)},
        {u"label"_s, orNull(grade ? std::optional(grade->label) : std::nullopt)},
        {u"reason"_s, orNull(reason)}};
}

QJsonArray trailJson(const Plan& plan, const Score& score, const SeriesScore& series)
{
    QJsonArray steps;
    for (const TrailLine& line : trailOf(plan, score, series))
        steps.append(QJsonObject{{u"step"_s, codeOf(line.step)}, {u"text"_s, line.text}});
    return steps;
}

QJsonObject jsonOf(const Plan& plan, const SeriesScore& series)
{
    const SeriesRates& rates = series.rates;
    const Indicator& indicator = rates.indicator;
    QJsonObject baseline = readingJson(rates.baseline);
    baseline.insert(u"year"_s, yearOrNull(rates.baselineYear));
    QJsonObject actual = readingJson(rates.actual.reading);
    actual.insert(u"is_sum"_s, rates.actual.isSum);
    actual.insert(u"is_provisional"_s, rates.actual.isProvisional);
    QJsonObject formulas;
    for (const RateFormula formula : rateFormulas)
        formulas.insert(codeOf(formula), jsonOf(rates.rateBy(formula)));
    QJsonObject counting = jsonOf(rates.counting);
    counting.insert(u"formula"_s,
        orNull(rates.countingFormula ? std::optional(codeOf(*rates.countingFormula)) : std::nullopt));
    const auto& reason = series.computed.reason;
    return {{u"id"_s, indicator.id.uuid.toText()}, {u"owner"_s, jsonOf(plan, indicator, rates.year)},
        {u"name"_s, indicator.name}, {u"kind"_s, codeOf(indicator.kind)}, {u"unit"_s, indicator.unit},
        {u"direction"_s, codeOf(indicator.direction)}, {u"series"_s, rates.seriesName},
        {u"series_id"_s, rates.series.uuid.toText()}, {u"is_total"_s, series.isTotal},
        {u"weight"_s, series.weight.toText()}, {u"baseline"_s, baseline},
        {u"target"_s, jsonOf(rates.target, indicator.decimals)}, {u"actual"_s, actual},
        {u"rates"_s, formulas}, {u"counting"_s, counting},
        {u"is_reached"_s, rates.isReached ? QJsonValue(*rates.isReached) : QJsonValue(QJsonValue::Null)},
        {u"grade"_s,
            gradeJson(plan, series.computed.grade, reason ? std::optional(codeOf(*reason)) : std::nullopt)}};
}

QJsonObject jsonOf(const GradeTally& tally)
{
    QJsonArray counts;
    for (const GradeCount& count : tally.counts)
        counts.append(
            QJsonObject{{u"grade"_s, count.code}, {u"label"_s, count.label}, {u"count"_s, count.count},
                {u"in_denominator"_s, count.countsInDenominator}, {u"share"_s, orNull(count.share)}});
    return {{u"counts"_s, counts}, {u"denominator"_s, tally.evaluated}, {u"applicable"_s, tally.applicable},
        {u"all"_s, tally.all}, {u"not_graded"_s, tally.notGraded}, {u"partly_graded"_s, tally.partlyGraded},
        {u"departments_differ"_s, tally.departmentsDiffer}, {u"other_scheme"_s, tally.otherScheme}};
}

QJsonObject jsonOf(const RateMean& mean)
{
    return {{u"raw"_s, orNull(mean.percent)},
        {u"printed"_s, orNull(mean.percent ? std::optional(printedRate(*mean.percent)) : std::nullopt)},
        {u"reason"_s, orNull(mean.reason ? std::optional(codeOf(*mean.reason)) : std::nullopt)},
        {u"denominator"_s, mean.counted}, {u"applicable"_s, mean.applicable}, {u"all"_s, mean.all},
        {u"weightless"_s, mean.weightless}, {u"capped"_s, mean.capped},
        {u"coverage"_s,
            QJsonObject{{u"raw"_s, orNull(mean.coverage)}, {u"printed"_s, orNull(printedCoverage(mean))}}}};
}

QJsonObject jsonOf(const MeanRule& rule)
{
    return {{u"name"_s, printedRule(rule)}, {u"weighting"_s, codeOf(rule.weighting)},
        {u"priority_factor"_s, rule.priorityFactor.toText()}, {u"mean"_s, codeOf(rule.mean)},
        {u"is_capped"_s, rule.isCapped}};
}

QJsonArray challengesJson(const GoalScore& goal)
{
    QJsonArray challenges;
    for (const ChallengeScore& challenge : goal.challenges)
        challenges.append(
            QJsonObject{{u"id"_s, challenge.challenge.uuid.toText()}, {u"number"_s, challenge.number},
                {u"name"_s, challenge.name}, {u"weight"_s, challenge.weight.toText()},
                {u"grades"_s, jsonOf(challenge.grades)}, {u"average"_s, jsonOf(challenge.mean)}});
    return challenges;
}

QJsonArray projectsJson(const Plan& plan, const Score& score)
{
    QJsonArray projects;
    for (const ProjectScore& project : score.projects) {
        const auto& reason = project.entered.reason;
        projects.append(QJsonObject{{u"id"_s, project.project.uuid.toText()}, {u"number"_s, project.number},
            {u"name"_s, project.name}, {u"weight"_s, project.weight.toText()},
            {u"average"_s, jsonOf(project.mean)},
            {u"grade"_s,
                gradeJson(
                    plan, project.entered.grade, reason ? std::optional(codeOf(*reason)) : std::nullopt)}});
    }
    return projects;
}

} // namespace

QByteArray scoreJson(const Plan& plan, const Score& score, bool isExplained)
{
    QJsonArray indicators;
    for (const SeriesScore& series : score.series) {
        QJsonObject indicator = jsonOf(plan, series);
        if (isExplained)
            indicator.insert(u"trail"_s, trailJson(plan, score, series));
        indicators.append(indicator);
    }
    QJsonArray goals;
    for (const GoalScore& goal : score.goals)
        goals.append(QJsonObject{{u"id"_s, goal.goal.uuid.toText()}, {u"number"_s, goal.number},
            {u"name"_s, goal.name}, {u"grades"_s, jsonOf(goal.grades)}, {u"average"_s, jsonOf(goal.mean)},
            {u"relisted"_s, goal.relisted}, {u"weight"_s, goal.weight.toText()},
            {u"challenges"_s, challengesJson(goal)}});
    const PlanPeriod* period = plan.find(score.period);
    const QJsonObject root{{u"year"_s, score.year.year}, {u"year_printed"_s, printed(score.year)},
        {u"plan"_s, orNull(period ? std::optional(period->title) : std::nullopt)},
        {u"scheme"_s, orNull(score.scheme ? std::optional(score.schemeName) : std::nullopt)},
        {u"rollup_rule"_s, jsonOf(score.rule)}, {u"indicators"_s, indicators},
        {u"projects"_s, projectsJson(plan, score)}, {u"goals"_s, goals},
        {u"total"_s, QJsonObject{{u"grades"_s, jsonOf(score.grades)}, {u"average"_s, jsonOf(score.mean)}}}};
    return QJsonDocument(root).toJson();
}

} // namespace cli
