// How it is exact and fast: every rate is cut down to a whole number of small steps, and the cut parts are
// counted. The true sum lies between the sum of the steps and that plus one step for each cut rate. When both
// ends print the same number, that is the printed number; else finer steps decide, and in the end exact
// fractions.
#include "core/scoring/ratio_tally.h"

#include <limits>
#include <unordered_map>

namespace core {

namespace {

__extension__ typedef __int128 Wide; // A type of the compilers we build with, not of the standard.

constexpr qint64 powersOfTen[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000,
    1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000};

/// Steps of a millionth of a percent.
constexpr qint64 stepsOfOne = 100'000'000;
constexpr int stepDecimals = 6;

struct Cut {
    qint64 steps = 0; ///< Rounded down.
    bool isMore = false; ///< Something was cut off.
};

/// part · `one` ÷ whole, rounded down.
Cut cut(Ratio rate, qint64 one)
{
    const auto finish = [](auto quotient, auto remainder) {
        if (remainder < 0)
            --quotient;
        return Cut{qint64(quotient), remainder != 0};
    };
    qint64 product = 0;
    if (!__builtin_mul_overflow(rate.part, one, &product))
        return finish(product / rate.whole, product % rate.whole);
    const Wide wide = Wide(rate.part) * one;
    return finish(wide / rate.whole, wide % rate.whole);
}

/// The quotient of two wide numbers rounded half away from zero.
Wide halfUp(Wide dividend, Wide divisor)
{
    const bool isNegative = dividend < 0;
    const Wide size = isNegative ? -dividend : dividend;
    const Wide rounded = (2 * size + divisor) / (2 * divisor);
    return isNegative ? -rounded : rounded;
}

/// Steps as a number of `decimals` decimals, rounded half away from zero. `isMore` says that the true value
/// lies a little above, which decides where the steps lie exactly between two numbers.
qint64 roundedSteps(qint64 steps, bool isMore, qint64 stepsOfUnit)
{
    const qint64 below = steps >= 0 ? steps / stepsOfUnit : -((-steps + stepsOfUnit - 1) / stepsOfUnit);
    const qint64 twice = 2 * (steps - below * stepsOfUnit);
    if (twice != stepsOfUnit)
        return twice > stepsOfUnit ? below + 1 : below;
    // A tie: away from zero; just above it always upwards.
    return isMore || steps >= 0 ? below + 1 : below;
}

Decimal decimalOf(Wide units, int decimals)
{
    return Decimal(qint64(units), decimals);
}

/// The exact sum as a fraction of 1; equal denominators first, because they add up as whole numbers.
Fraction exactSum(std::span<const Ratio> rates)
{
    std::unordered_map<qint64, Wide> parts;
    for (const Ratio& rate : rates)
        if (rate.whole > 0)
            parts[rate.whole] += rate.part;
    std::vector<Fraction> terms;
    const Wide most = std::numeric_limits<qint64>::max();
    for (auto [whole, part] : parts)
        while (part != 0) {
            const Wide chunk = part > most ? most : part < -most ? -most : part;
            terms.push_back(Fraction(qint64(chunk)).dividedBy(Fraction(whole)).value_or(Fraction()));
            part -= chunk;
        }
    return sumOf(terms);
}

/// The mean when the steps are fine enough to tell; nullopt when not.
std::optional<Decimal> meanBySteps(
    Wide sum, qint64 cutRates, qint64 counted, int decimals, Wide stepsOfPercent)
{
    const Wide unit = stepsOfPercent / powersOfTen[decimals];
    const Wide divisor = unit * counted;
    const Wide lower = halfUp(sum, divisor);
    const Wide upper = halfUp(sum + cutRates, divisor);
    const Wide most = powersOfTen[12];
    // At a tie below zero the lower end rounds down although the true value lies above it.
    const bool isTie = (2 * sum) % (2 * divisor) == -divisor;
    if (lower != upper || (isTie && cutRates > 0) || lower > most || lower < -most)
        return std::nullopt;
    return decimalOf(lower, decimals);
}

std::optional<Decimal> exactMean(std::span<const Ratio> rates, qint64 counted, int decimals)
{
    const auto mean = (exactSum(rates) * Fraction(100)).dividedBy(Fraction(counted));
    return mean ? mean->rounded(decimals) : std::nullopt;
}

} // namespace

Ratio ratioOf(const Decimal& part, const Decimal& whole)
{
    const int more = std::abs(part.scale() - whole.scale());
    Ratio rate{part.coefficient(), whole.coefficient()};
    qint64& shorter = part.scale() < whole.scale() ? rate.part : rate.whole;
    if (rate.whole == 0 || __builtin_mul_overflow(shorter, powersOfTen[more], &shorter))
        return {};
    return rate.whole < 0 ? Ratio{-rate.part, -rate.whole} : rate;
}

Ratio ratioOf(const Fraction& percent)
{
    const auto terms = percent.terms();
    Ratio rate{terms ? terms->first : 0, terms ? terms->second : 0};
    if (__builtin_mul_overflow(rate.whole, qint64(100), &rate.whole))
        return {};
    return rate;
}

BandTest::BandTest(const Grading& grading)
{
    if (!grading.scheme || !grading.hasBands())
        return;
    gradeCount_ = int(grading.grades.size());
    testDecimals_ = grading.scheme->testDecimals;
    int decimals = testDecimals_.value_or(0);
    for (const Grade* grade : grading.grades)
        for (const auto& end : {grade->lower, grade->upper})
            decimals = std::max(decimals, end ? end->scale() : 0);
    const auto units = [decimals](const std::optional<Decimal>& end) {
        return end ? std::optional(end->coefficient() * powersOfTen[decimals - end->scale()]) : std::nullopt;
    };
    for (size_t i = 0; i < grading.grades.size(); ++i) {
        const Grade& grade = *grading.grades[i];
        if (hasBand(grade) && grade.condition == GradeCondition::None)
            bands_.push_back({int(i), units(grade.lower), units(grade.upper), grade.isLowerIncluded,
                grade.isUpperIncluded});
    }
    unitsOfOne_ = 100 * powersOfTen[decimals];
}

int BandTest::bandOfUnits(qint64 units, bool isMore) const
{
    int found = none;
    for (const Band& band : bands_) {
        // A rate a little above an end is above it.
        const bool isAboveLower = !band.lower || units > *band.lower
            || (units == *band.lower && (band.isLowerIncluded || isMore));
        const bool isBelowUpper
            = !band.upper || units < *band.upper || (units == *band.upper && band.isUpperIncluded && !isMore);
        if (!isAboveLower || !isBelowUpper)
            continue;
        if (found != none)
            return several;
        found = band.grade;
    }
    return found;
}

int BandTest::bandOf(Ratio rate) const
{
    if (!testDecimals_) {
        const Cut exact = cut(rate, unitsOfOne_);
        return bandOfUnits(exact.steps, exact.isMore);
    }
    const qint64 unitsOfDecimal = unitsOfOne_ / 100 / powersOfTen[*testDecimals_];
    const Wide rounded = halfUp(Wide(rate.part) * 100 * powersOfTen[*testDecimals_], rate.whole);
    return bandOfUnits(qint64(rounded) * unitsOfDecimal, false);
}

/// Goes through the rates once.
class TallyMaker {
public:
    TallyMaker(const BandTest& bands, size_t grades)
        : bands_(bands)
    {
        tally_.inBand.resize(grades);
        stepsOfUnit_ = powersOfTen[stepDecimals - bands.testDecimals_.value_or(0)];
        unitsOfDecimal_
            = bands.testDecimals_ ? bands.unitsOfOne_ / 100 / powersOfTen[*bands.testDecimals_] : 0;
    }

    void add(Ratio rate)
    {
        if (rate.whole == 0) {
            ++tally_.withoutRate;
            return;
        }
        const Cut fine = cut(rate, stepsOfOne);
        sum_ += fine.steps;
        cutRates_ += fine.isMore ? 1 : 0;
        ++tally_.counted;
        // The steps say how to round as long as they are finer than the tested decimals.
        if (!bands_.bands_.empty())
            count(bands_.testDecimals_ && stepsOfUnit_ > 1 ? bands_.bandOfUnits(
                      roundedSteps(fine.steps, fine.isMore, stepsOfUnit_) * unitsOfDecimal_, false)
                                                           : bands_.bandOf(rate));
    }

    RatioTally finish(std::span<const Ratio> rates, int decimals)
    {
        if (tally_.counted == 0)
            return std::move(tally_);
        tally_.mean = meanBySteps(sum_, cutRates_, tally_.counted, decimals, stepsOfOne / 100);
        if (!tally_.mean)
            tally_.mean = exactMean(rates, tally_.counted, decimals);
        return std::move(tally_);
    }

private:
    void count(int band)
    {
        if (band >= 0)
            ++tally_.inBand[size_t(band)];
        else
            ++(band == BandTest::none ? tally_.inNoBand : tally_.inSeveralBands);
    }

    const BandTest& bands_;
    qint64 stepsOfUnit_ = 1;
    qint64 unitsOfDecimal_ = 1;
    RatioTally tally_;
    Wide sum_ = 0;
    qint64 cutRates_ = 0;
};

RatioTally tallyOf(std::span<const Ratio> rates, const BandTest& bands, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= maxDecimals);
    TallyMaker maker(bands, size_t(bands.gradeCount()));
    for (const Ratio& rate : rates)
        maker.add(rate);
    return maker.finish(rates, decimals);
}

std::optional<Decimal> roundedMeanOf(std::span<const Ratio> rates, int decimals)
{
    return tallyOf(rates, BandTest(Grading()), decimals).mean;
}

} // namespace core
