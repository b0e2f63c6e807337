#include "core/scoring/explain.h"

#include "core/scoring/equation.h"
#include "core/scoring/explain_no_rate.h"

#include <map>

namespace core {

namespace {

bool isRoundedAway(const Fraction& percent)
{
    const auto rounded = percent.rounded(rateDecimals);
    return !rounded || Fraction(*rounded) != percent;
}

QString reasonWords(const SeriesRates& rates, NoRate reason)
{
    const auto missing = rates.actual.reading.missing();
    if (reason == NoRate::ActualMissing && missing)
        return sentence("explain", "%1 (%2)").arg(wordLabel(reason), missingWord(*missing));
    return wordLabel(reason);
}

QString yearList(const std::vector<FiscalYear>& years)
{
    QStringList words;
    for (const FiscalYear year : years)
        words << printed(year);
    return words.join(QStringLiteral("、"));
}

const Grade* gradeOf(const Plan& plan, const std::optional<Id<Grade>>& id)
{
    return plan.find(id);
}

/// 「99.96%」 and not 「100.0%」 where only the exact number lies in the band: with as many decimals as it
/// takes.
QString testedWords(const Plan& plan, const Score& score, const Grade* grade, const Fraction& tested)
{
    const GradeScheme* scheme = plan.find(score.scheme);
    int decimals = (scheme ? scheme->testDecimals : std::nullopt).value_or(rateDecimals);
    const auto lies
        = [&](const Fraction& number) { return !grade || !hasBand(*grade) || isInBand(*grade, number); };
    for (; decimals < maxDecimals; ++decimals)
        if (const auto rounded = tested.rounded(decimals); !rounded || lies(*rounded))
            break;
    return printedRate(tested, decimals);
}

/// Why a grade was computed: its band, its condition, or both.
QString explainedMatch(const Grade& grade, const QString& tested, const QString& scheme)
{
    if (grade.condition == GradeCondition::None)
        return sentence("explain", "%1 lies in the band %2 of “%3”: %4")
            .arg(tested, printedBand(grade), scheme, grade.code);
    const QString condition = wordLabel(grade.condition);
    if (!hasBand(grade))
        return sentence("explain", "“%1” holds, by “%2”: %3").arg(condition, scheme, grade.code);
    return sentence("explain", "%1 lies in the band %2 of “%3” and “%4” holds: %5")
        .arg(tested, printedBand(grade), scheme, condition, grade.code);
}

} // namespace

QString explainedRate(const SeriesRates& rates, RateFormula formula)
{
    const Rate rate = rates.rateBy(formula);
    if (const NoRate* reason = std::get_if<NoRate>(&rate))
        return sentence("explain", "%1 gives no rate: %2. %3")
            .arg(wordLabel(formula), reasonWords(rates, *reason), explainedReason(*reason));
    const Fraction percent = std::get<Fraction>(rate);
    const QString line = equationOf(rates, formula);
    if (!isRoundedAway(percent))
        return line;
    return sentence("explain", "%1 (rounded half up to one decimal)").arg(line);
}

QString explainedCounting(const SeriesRates& rates)
{
    if (rates.counting == Rate(NoRate::ByDifference))
        return explainedDifference(rates);
    if (rates.counting == Rate(NoRate::ByChange))
        return explainedChange(rates);
    if (rates.countingFormula) {
        const QString line = explainedRate(rates, *rates.countingFormula);
        return isMissedAtFullRate(rates) ? sentence("explain", "%1 (missed)").arg(line) : line;
    }
    const NoRate reason = std::get<NoRate>(rates.counting);
    return sentence("explain", "No rate counts: %1. %2")
        .arg(reasonWords(rates, reason), explainedReason(reason));
}

QString explainedSum(const SeriesRates& rates, FiscalYear firstYear)
{
    const ActualOfYear& actual = rates.actual;
    if (!actual.isSum)
        return {};
    const int decimals = rates.indicator.decimals;
    if (actual.exact)
        return sentence("explain", "Sum of %1 through %2 = %3")
            .arg(printed(firstYear), printed(rates.year), printed(actual.reading, decimals));
    if (actual.missingYears.empty())
        return sentence("explain", "No year from %1 through %2 has anything to add up.")
            .arg(printed(firstYear), printed(rates.year));
    if (!actual.knownPart)
        return sentence("explain", "The sum of %1 through %2 is not known: values are missing for %3.")
            .arg(printed(firstYear), printed(rates.year), yearList(actual.missingYears));
    return sentence("explain",
        "The sum of %1 through %2 is not known: values are missing for %3; the other years add up to %4.")
        .arg(printed(firstYear), printed(rates.year), yearList(actual.missingYears),
            printed(*actual.knownPart, decimals));
}

QString explainedGrade(const Plan& plan, const Score& score, const SeriesScore& series)
{
    const ComputedGrade& computed = series.computed;
    const Grade* grade = gradeOf(plan, computed.grade);
    const QString tested = computed.tested ? testedWords(plan, score, grade, *computed.tested) : QString();
    if (grade)
        return explainedMatch(*grade, tested, score.schemeName);
    switch (computed.reason.value_or(NoGrade::NoRate)) {
    case NoGrade::NoScheme:
        return sentence("explain", "No grade scheme is chosen for %1.").arg(printed(score.year));
    case NoGrade::WordsOnly:
        return sentence("explain", "“%1” grades in words; no band is compared.").arg(score.schemeName);
    case NoGrade::InNoBand:
        return sentence("explain", "%1 lies in no band of “%2”.").arg(tested, score.schemeName);
    case NoGrade::InSeveralBands:
        return sentence("explain", "%1 lies in several bands of “%2”.").arg(tested, score.schemeName);
    case NoGrade::TargetMissed:
        return sentence("explain", "The rate is %1, but the target is missed: no grade is computed.")
            .arg(tested);
    case NoGrade::ConditionUnknown:
        return sentence("explain", "No grade is computed, because a condition of “%1” cannot be judged.")
            .arg(score.schemeName);
    case NoGrade::PointsOnly:
        return sentence("explain", "“%1” grades sums of points; single values have none.")
            .arg(score.schemeName);
    case NoGrade::NoRate:
        break;
    }
    return explainedCounting(series.rates);
}

QString comparedRate(const GradeScheme* scheme, const ComputedGrade& computed)
{
    return computed.tested && scheme && formulaOf(scheme->tested) ? printedRate(*computed.tested) : QString();
}

QString explainedEntered(const Plan& plan, const EnteredGrade& entered, FiscalYear year)
{
    const QString evaluator = wordLabel(entered.countingEvaluator);
    if (const Grade* grade = gradeOf(plan, entered.grade))
        return sentence("explain", "Grade %1, entered by: %2").arg(grade->code, evaluator);
    QStringList parts;
    for (const SheetGrade& sheet : entered.sheets) {
        const Grade* grade = gradeOf(plan, sheet.grade);
        const QString who = sheet.department ? departmentName(plan, *sheet.department, year) : evaluator;
        parts
            << sentence("explain", "%1: %2").arg(who, grade ? grade->code : missingWord(Missing::NotEntered));
    }
    const QString reason = wordLabel(entered.reason.value_or(NoEnteredGrade::NotGraded));
    return parts.isEmpty() ? reason
                           : sentence("explain", "%1 (%2)").arg(reason, parts.join(QStringLiteral("、")));
}

QString explainedMean(const RateMean& mean)
{
    if (!mean.percent)
        return sentence("explain", "There is no rate to average (%1 values in all).").arg(mean.all);
    const QString rate = printedRate(*mean.percent);
    const bool isOfMeans = mean.rule.mean == MeanOf::Means;
    if (mean.leftOut.empty())
        return (isOfMeans ? sentence("explain", "Mean of means, from %1 achievement rates: %2")
                          : sentence("explain", "Mean of %1 achievement rates: %2"))
            .arg(QString::number(mean.counted), rate);
    std::map<NoRate, int> byReason;
    for (const LeftOut& leftOut : mean.leftOut)
        ++byReason[leftOut.reason];
    QStringList reasons;
    for (const auto& [reason, count] : byReason)
        reasons << sentence("explain", "%1: %2").arg(wordLabel(reason), QString::number(count));
    return (isOfMeans
            ? sentence(
                "explain", "Mean of means, from %1 achievement rates: %2 (%3 without a rate left out: %4)")
            : sentence("explain", "Mean of %1 achievement rates: %2 (%3 without a rate left out: %4)"))
        .arg(QString::number(mean.counted), rate, QString::number(mean.leftOut.size()),
            reasons.join(QStringLiteral("、")));
}

QString explainedTally(const GradeTally& tally)
{
    return sentence("explain", "Evaluated %1 of %2 applicable (%3 in all)")
        .arg(QString::number(tally.evaluated), QString::number(tally.applicable), QString::number(tally.all));
}

QString relistedFootLine(const Score& score)
{
    if (score.relisted == 0)
        return {};
    return sentence("explain",
        "The goals add up to %1 because %2 are shown again under a further goal; the total of %3 "
        "counts each once.")
        .arg(QString::number(score.goalSum), QString::number(score.relisted),
            QString::number(score.grades.all));
}

QString shareFootLine(const GradeTally& tally)
{
    for (const GradeCount& count : tally.counts) {
        if (!count.share || tally.evaluated == 0)
            continue;
        const auto plain = (Fraction(count.count) * Fraction(100)).dividedBy(Fraction(tally.evaluated));
        if (plain && plain->rounded(rateDecimals) != count.share)
            return sentence(
                "explain", "Shares are adjusted in the last decimal so that they add up to 100%.");
    }
    return {};
}

QString notEvaluatedFootLine(const GradeTally& tally)
{
    const std::pair<int, const char*> reasons[] = {
        {tally.departmentsDiffer, QT_TRANSLATE_NOOP("explain", "%1 whose departments have different grades")},
        {tally.partlyGraded, QT_TRANSLATE_NOOP("explain", "%1 in which a department has no grade yet")},
        {tally.otherScheme, QT_TRANSLATE_NOOP("explain", "%1 with a grade of another scheme")},
    };
    QStringList parts;
    for (const auto& [count, text] : reasons)
        if (count > 0)
            parts << sentence("explain", text).arg(count);
    return parts.isEmpty() ? QString()
                           : sentence("explain", "“Not evaluated” includes projects that do have grades: %1.")
                                 .arg(parts.join(sentence("explain", ", ")));
}

} // namespace core
