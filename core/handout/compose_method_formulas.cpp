#include "core/handout/compose_method_formulas.h"

#include "core/handout/compose_counts.h"

#include <map>

namespace core {

namespace {

struct FormulaWords {
    RateFormula formula;
    const char* equation;
    const char* use; ///< When the direction and the kind of the target lead to it.
};
constexpr FormulaWords formulaWords[] = {
    {RateFormula::ActualOverTarget, QT_TRANSLATE_NOOP("method", "Actual ÷ target × 100"),
        QT_TRANSLATE_NOOP("method", "More is better (direction “Increase”).")},
    {RateFormula::TargetOverActual, QT_TRANSLATE_NOOP("method", "Target ÷ actual × 100"),
        QT_TRANSLATE_NOOP("method", "Less is better (direction “Decrease”).")},
    {RateFormula::Complement, QT_TRANSLATE_NOOP("method", "(2 − actual ÷ target) × 100"), ""},
    {RateFormula::BaselineProgress,
        QT_TRANSLATE_NOOP("method", "(Actual − baseline) ÷ (target − baseline) × 100"),
        QT_TRANSLATE_NOOP("method", "The ratio of actual and target would divide by zero.")},
    {RateFormula::PathProgress,
        QT_TRANSLATE_NOOP("method", "(Actual − baseline) ÷ (value of the path − baseline) × 100"), ""},
    {RateFormula::ActualOverPath,
        QT_TRANSLATE_NOOP("method",
            "Actual ÷ value of the path × 100 (where less is better: value of the path ÷ actual × 100)"),
        ""},
    {RateFormula::ActualOverShare,
        QT_TRANSLATE_NOOP("method", "Actual ÷ (target × share to be reached by the year) × 100"), ""},
    {RateFormula::KeepLevel,
        QT_TRANSLATE_NOOP("method",
            "Within the tolerance of the level: 100%. Below it: actual ÷ lower end × 100. Above it: "
            "(2 − actual ÷ upper end) × 100. Where more is better only the lower end counts, where less is "
            "better only the upper one."),
        QT_TRANSLATE_NOOP("method", "A level is to be kept.")},
    {RateFormula::WithinRange,
        QT_TRANSLATE_NOOP("method",
            "Within the range: 100%. Below it: actual ÷ lower end × 100. Above it: (2 − actual ÷ upper end) "
            "× 100."),
        QT_TRANSLATE_NOOP("method", "The target is a range.")},
    {RateFormula::Milestones,
        QT_TRANSLATE_NOOP("method", "Weights of the milestones reached ÷ weights of all milestones × 100"),
        QT_TRANSLATE_NOOP("method", "The target is in words and has milestones.")},
    {RateFormula::Difference, QT_TRANSLATE_NOOP("method", "Actual − target (no rate)"), ""},
    {RateFormula::DirectionOnly,
        QT_TRANSLATE_NOOP("method", "Better, unchanged or worse than the value compared with (no rate)"),
        QT_TRANSLATE_NOOP("method", "The target is an arrow or says only “increase” or “decrease”.")},
};

/// How often a formula counts, and how often because it was set for the indicator.
struct Uses {
    int all = 0;
    int set = 0;
};

std::map<RateFormula, Uses> usesOf(const MethodScope& scope)
{
    std::map<RateFormula, Uses> found;
    for (const size_t at : scope.series) {
        const SeriesRates& rates = scope.rates(at);
        if (!rates.countingFormula)
            continue;
        Uses& uses = found[*rates.countingFormula];
        ++uses.all;
        uses.set += rates.indicator.formula == RateFormula::ByDirection ? 0 : 1;
    }
    return found;
}

/// When the formula counts here: by the rule, by what was set for an indicator, or both.
QString useOf(const FormulaWords& words, const Uses& uses)
{
    QStringList lines;
    if (uses.set < uses.all && *words.use)
        lines << sentence("method", words.use);
    if (uses.set == uses.all)
        lines << sentence("method", "Set for the indicator.");
    else if (uses.set > 0)
        lines << sentence("method", "Set for the indicator: %1.").arg(uses.set);
    return lines.join(QLatin1Char('\n'));
}

void addFormulaTable(std::vector<Block>& blocks, const MethodScope& scope)
{
    const auto uses = usesOf(scope);
    TableBlock table = methodTable({sentence("method", "Formula"), sentence("method", "Equation"),
                                       sentence("method", "Where it counts"), sentence("method", "Series")},
        {36, 70, 54, 14}, scope.source());
    for (const FormulaWords& words : formulaWords) {
        const auto found = uses.find(words.formula);
        if (found == uses.end())
            continue;
        table.rows.emplace_back().cells = {labelCell(wordLabel(words.formula), table.source),
            textCell(sentence("method", words.equation), table.source),
            textCell(useOf(words, found->second), table.source),
            numberCell(QString::number(found->second.all), table.source)};
    }
    if (table.rows.empty())
        return;
    blocks.push_back(KeepTogetherBegin{});
    blocks.push_back(sectionHeading(2, sentence("method", "Formulas that count"), scope.source()));
    blocks.push_back(std::move(table));
    blocks.push_back(KeepTogetherEnd{});
}

/// 「相談件数（件）、待機児童数（人）ほか3系列」
QString namesOf(const MethodScope& scope, const std::vector<size_t>& series)
{
    constexpr size_t most = 6;
    QStringList names;
    for (size_t i = 0; i < std::min(series.size(), most); ++i)
        names << indicatorTitle(scope.year, scope.rates(series[i]));
    const QString list = names.join(QStringLiteral("、"));
    return series.size() <= most
        ? list
        : sentence("method", "%1 and %2 more").arg(list, QString::number(series.size() - most));
}

void addReasons(std::vector<Block>& blocks, const MethodScope& scope)
{
    std::map<NoRate, std::vector<size_t>> found;
    for (const size_t at : scope.series)
        if (const NoRate* reason = std::get_if<NoRate>(&scope.rates(at).counting))
            found[*reason].push_back(at);
    if (found.empty())
        return;
    TableBlock table = methodTable(
        {sentence("method", "Reason"), sentence("paper", "Indicator"), sentence("method", "Series")},
        {46, 114, 14}, scope.source());
    for (const auto& [reason, series] : found)
        table.rows.emplace_back().cells = {labelCell(wordLabel(reason), table.source),
            textCell(namesOf(scope, series), sourceOf(scope.rates(series.front()).series)),
            numberCell(QString::number(series.size()), table.source)};
    blocks.push_back(KeepTogetherBegin{});
    blocks.push_back(sectionHeading(2, sentence("method", "Series without a rate"), scope.source()));
    blocks.push_back(std::move(table));
    blocks.push_back(KeepTogetherEnd{});
}

void addRounding(std::vector<Block>& blocks, const MethodScope& scope)
{
    QStringList lines{
        sentence("method",
            "Rates and means are worked out as exact fractions and rounded once, when they are printed: half "
            "up to one decimal, by the second digit behind the point."),
        sentence("method",
            "Of a number below zero the amount is rounded in the same way (−12.25% is printed as ▲12.3%)."),
        sentence("method",
            "Values are printed as they were entered. What is worked out in their unit, such as a difference "
            "from the target, is printed half up to their decimals, to one decimal at least unless it is "
            "whole."),
        sentence("method",
            "The part of the weight that is evaluated is printed in whole percents; with decimals where it "
            "would read 0% or 100% without being so.")};
    if (testsRates(scope.year.grading()))
        lines << bandRoundingLine(scope.year.grading().scheme->testDecimals);
    blocks.push_back(KeepTogetherBegin{});
    blocks.push_back(sectionHeading(2, sentence("method", "Rounding"), scope.source()));
    addEntries(blocks, lines, scope.source());
    blocks.push_back(KeepTogetherEnd{});
}

} // namespace

void addFormulas(std::vector<Block>& blocks, const MethodScope& scope)
{
    addFormulaTable(blocks, scope);
    addReasons(blocks, scope);
    addRounding(blocks, scope);
}

} // namespace core
