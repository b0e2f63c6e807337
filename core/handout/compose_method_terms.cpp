#include "core/handout/compose_method_terms.h"

#include "core/scoring/equation.h"

namespace core {

namespace {

bool isNegative(const Reading& reading)
{
    const auto number = reading.number();
    return number && number->isNegative();
}

/// Something below zero is printed about the series (▲).
bool printsNegative(const SeriesRates& rates)
{
    const auto percent = percentOf(rates.counting);
    const auto difference = rates.difference();
    return isNegative(rates.actual.reading) || isNegative(rates.baseline) || (percent && percent->sign() < 0)
        || (difference && difference->sign() < 0)
        || (rates.target && rates.target->number && rates.target->number->isNegative());
}

template <IndicatorKind kind>
bool hasKind(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.indicator.kind == kind; });
}
bool hasBaseline(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.baseline != Reading(); });
}
bool hasTarget(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.target.has_value(); });
}
bool lacksTarget(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return !rates.target; });
}
bool hasSeries(const MethodScope& scope)
{
    return !scope.series.empty();
}
bool hasRate(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return percentOf(rates.counting).has_value(); });
}
bool lacksRate(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return !percentOf(rates.counting); });
}
bool hasGroups(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return !rates.seriesName.isEmpty(); });
}
bool hasSum(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.actual.isSum; });
}
bool hasPath(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.pathValue() && !rates.isKept(); });
}
bool hasTolerance(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return !rates.tolerance().toText().isEmpty(); });
}
bool hasDifference(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.difference().has_value(); });
}
bool hasChange(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.change().has_value(); });
}
bool hasOutcome(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.isReached.has_value(); });
}
bool isProvisional(const MethodScope& scope)
{
    return scope.anyRates([](const SeriesRates& rates) { return rates.actual.isProvisional; });
}
bool hasNegative(const MethodScope& scope)
{
    return scope.anyRates(printsNegative);
}
bool isRelisted(const MethodScope& scope)
{
    return std::any_of(
        scope.places.begin(), scope.places.end(), [](const Placement* place) { return !place->isMain; });
}
bool hasPriority(const MethodScope& scope)
{
    return std::any_of(scope.places.begin(), scope.places.end(),
        [&](const Placement* place) { return scope.year.plan().find(place->project)->isPriority; });
}
bool isGraded(const MethodScope& scope)
{
    return scope.year.isGraded();
}
bool lacksGrade(const MethodScope& scope)
{
    const GradeTally& tally = scope.score.grades;
    return isGraded(scope)
        && tally.notGraded + tally.partlyGraded + tally.departmentsDiffer + tally.otherScheme > 0;
}
bool hasBands(const MethodScope& scope)
{
    return scope.year.grading().hasBands();
}
bool hasMean(const MethodScope& scope)
{
    return scope.score.mean.percent.has_value();
}
bool lacksMean(const MethodScope& scope)
{
    const auto& goals = scope.score.goals;
    return !scope.score.mean.percent
        || std::any_of(goals.begin(), goals.end(), [](const GoalScore& goal) { return !goal.mean.percent; });
}

/// A word as the papers print it, what it means, and when a year needs it. %1 is the plan's word for goals,
/// %2 that for projects.
struct Term {
    const char* context; ///< Of the word: that of the papers that print it.
    const char* word;
    const char* meaning;
    bool (*isNeeded)(const MethodScope& scope);
};
constexpr Term terms[] = {
    {"words", QT_TRANSLATE_NOOP("words", "Activity indicators"),
        QT_TRANSLATE_NOOP("method", "Measures what was done: times, persons, places."),
        hasKind<IndicatorKind::Activity>},
    {"words", QT_TRANSLATE_NOOP("words", "Outcome indicators"),
        QT_TRANSLATE_NOOP("method", "Measures what came of it."), hasKind<IndicatorKind::Outcome>},
    {"paper", QT_TRANSLATE_NOOP("paper", "Group"),
        QT_TRANSLATE_NOOP(
            "method", "One of several rows of values of an indicator, such as one for each age group."),
        hasGroups},
    {"paper", QT_TRANSLATE_NOOP("paper", "Baseline"),
        QT_TRANSLATE_NOOP(
            "method", "The value from which the target was set: as it was when the plan was made."),
        hasBaseline},
    {"paper", QT_TRANSLATE_NOOP("paper", "Target"),
        QT_TRANSLATE_NOOP("method",
            "The value to be reached. Where no target is set for the year itself, that of the next target "
            "year."),
        hasTarget},
    {"paper", QT_TRANSLATE_NOOP("paper", "not set"),
        QT_TRANSLATE_NOOP("method", "No target is set for the year or a later one."), lacksTarget},
    {"paper", QT_TRANSLATE_NOOP("paper", "Actual"),
        QT_TRANSLATE_NOOP("method", "The value of the fiscal year, as it was measured or counted."),
        hasSeries},
    {"trail", QT_TRANSLATE_NOOP("trail", "provisional"),
        QT_TRANSLATE_NOOP("method", "The value is not final yet and may be corrected."), isProvisional},
    {"method", QT_TRANSLATE_NOOP("method", "Running total"),
        QT_TRANSLATE_NOOP("method",
            "The sum of the yearly values from the first year of the plan on. It is not worked out while a "
            "year that counts has no value."),
        hasSum},
    {"paper", QT_TRANSLATE_NOOP("paper", "Achievement rate"),
        QT_TRANSLATE_NOOP("method",
            "How much of the target is reached, in percent, by the formula that counts for the indicator. "
            "Rates over 100% and below 0% are printed as they are."),
        hasRate},
    {"method", QT_TRANSLATE_NOOP("method", "Value of the path"),
        QT_TRANSLATE_NOOP(
            "method", "The value expected by the year on the way from the baseline to the target."),
        hasPath},
    {"words", QT_TRANSLATE_NOOP("words", "Difference from the target"),
        QT_TRANSLATE_NOOP("method",
            "The actual less the target, in the unit of the indicator; in points where that is a percentage. "
            "Where the target is a range, the distance from its nearer end."),
        hasDifference},
    {"method", QT_TRANSLATE_NOOP("method", "Better, unchanged, worse"),
        QT_TRANSLATE_NOOP("method",
            "How the actual lies to the value that it is compared with, by the direction that is aimed at."),
        hasChange},
    {"method", QT_TRANSLATE_NOOP("method", "Tolerance"),
        QT_TRANSLATE_NOOP("method", "How far a value may lie off and still count as unchanged or kept."),
        hasTolerance},
    {"method", QT_TRANSLATE_NOOP("method", "Reached, missed"),
        QT_TRANSLATE_NOOP("method",
            "Whether the actual satisfies the target as it is worded. It is judged before anything is "
            "rounded."),
        hasOutcome},
    {"method", QT_TRANSLATE_NOOP("method", "Shown again"),
        QT_TRANSLATE_NOOP("method",
            "A %2 that has its main place under one %1 stands under a further one, too. Totals and the mean "
            "of the plan count it once."),
        isRelisted},
    {"paper", QT_TRANSLATE_NOOP("paper", "Priority"),
        QT_TRANSLATE_NOOP("method", "A %2 that the plan gives priority."), hasPriority},
    {"paper", QT_TRANSLATE_NOOP("paper", "Grade"),
        QT_TRANSLATE_NOOP("method",
            "The grade that those who evaluate have entered on the sheet, by the grades in section 2."),
        isGraded},
    {"paper", QT_TRANSLATE_NOOP("paper", "Computed grade"),
        QT_TRANSLATE_NOOP("method",
            "The grade that follows from the numbers by the bands and conditions in section 2. It stands "
            "beside the entered grade and does not replace it."),
        hasBands},
    {"paper", QT_TRANSLATE_NOOP("paper", "Evaluated / applicable / all"),
        QT_TRANSLATE_NOOP("method",
            "All: every %2. Applicable: all but those whose grade stays out of the denominator. Evaluated: "
            "those of them that have a grade. Shares of grades are shares of the evaluated."),
        isGraded},
    {"paper", QT_TRANSLATE_NOOP("paper", "Not evaluated"),
        QT_TRANSLATE_NOOP("method", "No grade counts yet, or the departments in charge have different ones."),
        lacksGrade},
    {"paper", QT_TRANSLATE_NOOP("paper", "Rates averaged / applicable / all"),
        QT_TRANSLATE_NOOP("method",
            "All: every value that is to be averaged. Applicable: all but those for which no number was to "
            "be expected in the year. Averaged: those with a rate."),
        hasMean},
    {"paper", QT_TRANSLATE_NOOP("paper", "Weight evaluated"),
        QT_TRANSLATE_NOOP("method",
            "The part of the weight of all applicable values that has a rate (coverage): with equal weights "
            "the rates averaged ÷ the applicable ones."),
        hasMean},
    {"explain", QT_TRANSLATE_NOOP("explain", "Nothing to average"),
        QT_TRANSLATE_NOOP("method", "No value has a rate, so there is no mean. It is not 0%."), lacksMean},
};

struct Sign {
    QStringView sign;
    const char* meaning;
    bool (*isNeeded)(const MethodScope& scope);
};
constexpr Sign signsOnPapers[] = {
    {u"▲", QT_TRANSLATE_NOOP("method", "Minus: the number is below zero."), hasNegative},
    {u"―", QT_TRANSLATE_NOOP("method", "There is no number, or none is worked out. It is not 0."), lacksRate},
};

struct Absence {
    Missing reason;
    const char* meaning;
};
constexpr Absence absences[] = {
    {Missing::NotEntered, QT_TRANSLATE_NOOP("method", "Nobody has entered a value yet.")},
    {Missing::BeingCounted, QT_TRANSLATE_NOOP("method", "The value is still being counted and will follow.")},
    {Missing::NotSurveyed,
        QT_TRANSLATE_NOOP("method", "The survey is not made in this year. It does not count as applicable.")},
    {Missing::Unknowable, QT_TRANSLATE_NOOP("method", "The value cannot be known.")},
    {Missing::NotApplicable,
        QT_TRANSLATE_NOOP(
            "method", "There was nothing to measure in this year. It does not count as applicable.")},
    {Missing::NoNumberSuits,
        QT_TRANSLATE_NOOP(
            "method", "No number suits what the indicator stands for. It does not count as applicable.")},
};

void addRow(TableBlock& table, const QString& word, const QString& meaning)
{
    table.rows.emplace_back().cells = {labelCell(word, table.source), textCell(meaning, table.source)};
}

void addWords(std::vector<Block>& blocks, const MethodScope& scope)
{
    TableBlock table = methodTable(
        {sentence("method", "Word or sign"), sentence("method", "Meaning")}, {38, 136}, scope.source());
    const PlanPeriod& period = scope.year.period();
    for (const Term& term : terms)
        if (term.isNeeded(scope)) {
            QString meaning = sentence("method", term.meaning);
            meaning.replace(QStringLiteral("%1"), period.goalWord)
                .replace(QStringLiteral("%2"), period.projectWord);
            addRow(table, sentence(term.context, term.word), meaning);
        }
    for (const Sign& sign : signsOnPapers)
        if (sign.isNeeded(scope))
            addRow(table, sign.sign.toString(), sentence("method", sign.meaning));
    if (table.rows.empty())
        return;
    blocks.push_back(sectionHeading(2, sentence("method", "Words and signs"), scope.source()));
    blocks.push_back(std::move(table));
}

void addAbsences(std::vector<Block>& blocks, const MethodScope& scope)
{
    TableBlock table = methodTable({sentence("method", "Printed as"), sentence("method", "Meaning"),
                                       sentence("method", "Actual values")},
        {38, 112, 24}, scope.source());
    for (const Absence& absence : absences) {
        const auto count = std::count_if(scope.series.begin(), scope.series.end(),
            [&](size_t at) { return scope.rates(at).actual.reading.missing() == absence.reason; });
        if (count == 0)
            continue;
        addRow(table, missingWord(absence.reason), sentence("method", absence.meaning));
        table.rows.back().cells.push_back(numberCell(QString::number(count), table.source));
    }
    if (table.rows.empty())
        return;
    blocks.push_back(KeepTogetherBegin{});
    blocks.push_back(sectionHeading(2, sentence("method", "Why a value is missing"), scope.source()));
    blocks.push_back(std::move(table));
    blocks.push_back(KeepTogetherEnd{});
}

} // namespace

void addTerms(std::vector<Block>& blocks, const MethodScope& scope)
{
    addWords(blocks, scope);
    addAbsences(blocks, scope);
}

} // namespace core
