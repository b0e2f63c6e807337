#include "core/handout/compose_method_means.h"

#include "core/handout/compose_counts.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"

namespace core {

namespace {

/// When the rule in force was decided, and why; empty where none was ever chosen.
QString ruleInForce(const MethodScope& scope)
{
    const RollupRule* rule = rollupRuleAsOf(scope.year.plan(), scope.year.period().id, scope.year.year());
    if (!rule)
        return {};
    QStringList notes{sentence("trail", "in force since %1").arg(printed(rule->fromYear))};
    if (rule->decidedOn)
        notes << sentence("trail", "decided on %1").arg(printedDate(*rule->decidedOn));
    if (!rule->reason.isEmpty())
        notes << rule->reason;
    return sentence("method", "This way of averaging: %1.").arg(notes.join(QStringLiteral("、")));
}

QStringList ruleLines(const MethodScope& scope)
{
    const Score& score = scope.score;
    QStringList lines;
    if (score.mean.percent)
        lines << (score.rule.weighting == Weighting::Equal
                ? sentence("method", "Mean = sum of the rates ÷ how many there are.")
                : sentence(
                    "method", "Mean = sum of (weight × rate) ÷ sum of the weights of what has a rate."))
              << sentence("method",
                     "The rates are averaged before they are rounded. What has no rate is left out; it does "
                     "not count as 0%.");
    lines += meanRuleLines(score);
    lines << ruleInForce(scope);
    if (scope.year.isGraded() && score.grades.evaluated > 0)
        lines << sentence("method", "Share of a grade = projects with the grade ÷ projects evaluated × 100.")
              << shareFootLine(score.grades);
    if (scope.year.isGraded())
        lines << notEvaluatedFootLine(score.grades);
    lines << relistedFootLine(score);
    lines.removeAll(QString());
    return lines;
}

class MeanTable {
public:
    explicit MeanTable(const MethodScope& scope)
        : scope_(scope)
        , isGraded_(scope.year.isGraded())
        , hasWeights_(scope.score.rule.weighting == Weighting::Custom)
    {
    }

    TableBlock block() const
    {
        const PlanPeriod& period = scope_.year.period();
        QStringList titles{period.goalWord, sentence("paper", "Mean achievement rate")};
        std::vector<double> widths{40, 18};
        const auto add = [&](const QString& title, double width) {
            titles << title;
            widths.push_back(width);
        };
        if (hasWeights_)
            add(sentence("paper", "Weight"), 12);
        add(sentence("paper", "Weight evaluated"), 16);
        add(sentence("method", "What it is counted over"), 62);
        if (isGraded_)
            add(sentence("paper", "Evaluated / applicable / all"), 34);
        TableBlock table = methodTable(titles, widths, scope_.source());
        table.fitsContent = true;
        for (const GoalScore& goal : scope_.score.goals)
            addRow(table, labelCell(numbered(goal.number, goal.name), sourceOf(goal.goal)), goal.mean,
                goal.series, goal.grades, printed(goal.weight));
        addRow(table, labelCell(sentence("paper", "Total"), scope_.source()), scope_.score.mean,
            allSeries(scope_.score), scope_.score.grades, nothing());
        return table;
    }

private:
    void addRow(TableBlock& table, const TableCell& name, const RateMean& mean,
        const std::vector<size_t>& series, const GradeTally& tally, const QString& weight) const
    {
        TableRow& row = table.rows.emplace_back();
        row.cells = {name, numberCell(meanText(scope_.score, mean, series, scope_.internal), name.source)};
        if (hasWeights_)
            row.cells.push_back(numberCell(weight, name.source));
        row.cells.push_back(numberCell(printedCoverage(mean).value_or(nothing()), name.source));
        row.cells.push_back(
            textCell(explainedMeanText(scope_.score, mean, series, scope_.internal), name.source));
        if (isGraded_)
            row.cells.push_back(
                numberCell(denominators(tally.evaluated, tally.applicable, tally.all), name.source));
    }

    const MethodScope& scope_;
    const bool isGraded_;
    const bool hasWeights_;
};

} // namespace

void addMeans(std::vector<Block>& blocks, const MethodScope& scope)
{
    blocks.push_back(KeepTogetherBegin{});
    addSection(blocks, sentence("method", "3 Averages and shares"), scope.source());
    addEntries(blocks, ruleLines(scope), scope.source());
    blocks.push_back(Space{});
    blocks.push_back(MeanTable(scope).block());
    blocks.push_back(KeepTogetherEnd{});
}

} // namespace core
