// score: rates, grades, counts and averages of one fiscal year, for people and (score_json) for other
// programs.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_score_json.h"
#include "core/exchange/check_tables.h"
#include "core/handout/compose_parts.h"
#include "core/model/edits.h"
#include "core/model/joined.h"
#include "core/model/record_owner.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"
#include "core/scoring/points.h"

using namespace core;

namespace cli {

namespace {

QString gradeCode(const Plan& plan, const std::optional<Id<Grade>>& grade)
{
    const Grade* found = plan.find(grade);
    return found ? found->code : QString();
}

QString rateOrReason(const SeriesRates& rates)
{
    const NoRate* reason = std::get_if<NoRate>(&rates.counting);
    return reason ? wordLabel(*reason) : printedCounting(rates);
}

// What a rate alone does not say: whether the target is met, and whether it is worse than at the beginning.
QString outcomeText(const SeriesRates& rates)
{
    QStringList words;
    if (rates.isReached)
        words << (*rates.isReached ? sentence("cli", "reached") : sentence("cli", "missed"));
    words << worseMark(rates);
    words.removeAll(QString());
    return words.join(sentence("cli", ", "));
}

// With what was compared, where the scheme compares another quantity than the rate.
QString gradeText(const Plan& plan, const Score& score, const ComputedGrade& computed)
{
    const QString code = gradeCode(plan, computed.grade);
    const QString compared = comparedRate(plan.find(score.scheme), computed);
    return code.isEmpty() || compared.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(code, compared);
}

Grid seriesGrid(const Plan& plan, const Score& score)
{
    Grid grid;
    for (const QString& title : {sentence("cli", "Of"), sentence("cli", "Indicator"),
             sentence("cli", "Target"), sentence("cli", "Actual"), sentence("cli", "Rate"),
             sentence("cli", "Outcome"), sentence("cli", "Grade")})
        grid.columns.push_back({title});
    if (score.rule.weighting == Weighting::Custom)
        grid.columns.push_back({sentence("cli", "Weight")});
    for (const SeriesScore& each : score.series) {
        const SeriesRates& rates = each.rates;
        const Indicator& indicator = rates.indicator;
        grid.rows.push_back({Cell(recordName(plan, ownerOf(indicator), score.year)),
            Cell(joined({indicator.name, rates.seriesName})),
            Cell(rates.target ? printedTarget(*rates.target, indicator.decimals) : QString()),
            Cell(printed(rates.actual.reading, indicator.decimals)), Cell(rateOrReason(rates)),
            Cell(outcomeText(rates)), Cell(gradeText(plan, score, each.computed))});
        if (score.rule.weighting == Weighting::Custom)
            grid.rows.back().push_back(Cell(printed(each.weight)));
    }
    return grid;
}

QString countsText(const GradeTally& tally)
{
    QStringList parts;
    for (const GradeCount& count : tally.counts)
        parts << QStringLiteral("%1 %2").arg(count.code, QString::number(count.count));
    return parts.join(u"  ");
}

// With equal weights there is nothing to say of them.
bool showsWeights(const MeanRule& rule)
{
    return rule.weighting != Weighting::Equal;
}

Grid goalGrid(const Score& score)
{
    Grid grid;
    QStringList titles{sentence("cli", "Goal"), sentence("cli", "Projects by grade"),
        sentence("cli", "Denominator"), sentence("cli", "Average rate"), sentence("cli", "Coverage")};
    if (showsWeights(score.rule))
        titles << sentence("cli", "Weight");
    for (const QString& title : titles)
        grid.columns.push_back({title});
    const auto add = [&](const QString& name, const GradeTally& tally, const RateMean& mean,
                         const QString& weight) {
        grid.rows.push_back({Cell(name), Cell(countsText(tally)), Cell(explainedTally(tally)),
            Cell(mean.percent ? explainedMean(mean) : explainedNoMean(mean)), Cell(explainedCoverage(mean))});
        if (showsWeights(score.rule))
            grid.rows.back().push_back(Cell(weight));
    };
    for (const GoalScore& goal : score.goals)
        add(QStringLiteral("%1 %2").arg(goal.number, goal.name), goal.grades, goal.mean,
            printed(goal.weight));
    add(sentence("cli", "Whole plan"), score.grades, score.mean, {});
    return grid;
}

} // namespace

Result<void> score(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const Score result = scorePlan(*plan, year);
    const bool isExplained = call.arguments.has(QStringLiteral("--explain"));
    if (isExplained || call.arguments.has(QStringLiteral("--json"))) {
        call.output = scoreJson(*plan, result, isExplained);
        return {};
    }
    if (call.arguments.has(QStringLiteral("--formulas"))) {
        call.output += alignedColumns(formulaTable(*plan, result).grid());
        return {};
    }
    call.printLine(QStringLiteral("%1  %2").arg(printed(result.year),
        result.schemeName.isEmpty() ? sentence("cli", "no grade scheme") : result.schemeName));
    if (!result.series.empty())
        call.output += alignedColumns(seriesGrid(*plan, result)) + '\n';
    call.output += alignedColumns(goalGrid(result));
    QStringList notes{relistedFootLine(result), relistedMeanLine(result)};
    notes << explainedRule(result.mean) << explainedPoints(*plan, result);
    notes.removeAll(QString());
    for (const QString& note : notes)
        call.printLine(note);
    return {};
}

} // namespace cli
