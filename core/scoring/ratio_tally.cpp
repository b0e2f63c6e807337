// How it is exact and fast: every rate is cut down to a whole number of small steps, and the cut parts are
// counted. The true sum lies between the sum of the steps and that plus one step for each cut rate. When both
// ends print the same number, that is the printed number; else finer steps decide, and in the end exact
// fractions.
//
// The key of a rate is twice its steps, and one more where something was cut off: keys are in the order of
// the rates, so that which band holds a rate is told by the keys at which the bands begin and end.
#include "core/scoring/ratio_tally.h"

#include <algorithm>
#include <array>
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

    qint64 key() const
    {
        qint64 twice = 0;
        if (__builtin_mul_overflow(steps, qint64(2), &twice)) // Beyond every band's end.
            return steps < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max() - 1;
        return twice + (isMore ? 1 : 0);
    }
};

qint64 floorOf(qint64 dividend, qint64 divisor)
{
    const qint64 quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

/// part · `one` ÷ whole, rounded down.
inline Cut cut(Ratio rate, qint64 one)
{
    qint64 product = 0;
    if (!__builtin_mul_overflow(rate.part, one, &product)) {
        const qint64 left = product % rate.whole;
        return {product / rate.whole - (left < 0 ? 1 : 0), left != 0};
    }
    const Wide wide = Wide(rate.part) * one;
    const Wide left = wide % rate.whole;
    return {qint64(wide / rate.whole) - (left < 0 ? 1 : 0), left != 0};
}

/// The quotient of two wide numbers rounded half away from zero.
Wide halfUp(Wide dividend, Wide divisor)
{
    const bool isNegative = dividend < 0;
    const Wide size = isNegative ? -dividend : dividend;
    const Wide rounded = (2 * size + divisor) / (2 * divisor);
    return isNegative ? -rounded : rounded;
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
    makeBreaks();
}

// A key tells how a rate is rounded only where half a unit of the tested decimals is a whole number of steps.
void BandTest::makeBreaks()
{
    if (bands_.empty() || testDecimals_.value_or(0) >= stepDecimals)
        return;
    for (const Band& band : bands_)
        for (const auto& end : {band.lower, band.upper})
            if (end)
                addBreaks(*end);
    std::sort(breaks_.begin(), breaks_.end());
    breaks_.erase(std::unique(breaks_.begin(), breaks_.end()), breaks_.end());
    results_.push_back(bandAt(breaks_.empty() ? 0 : breaks_.front() - 1));
    for (const qint64 key : breaks_)
        results_.push_back(bandAt(key));
}

void BandTest::addBreaks(qint64 end)
{
    if (!testDecimals_) {
        const qint64 steps = end * (stepsOfOne / unitsOfOne_);
        breaks_.insert(breaks_.end(), {2 * steps, 2 * steps + 1});
        return;
    }
    const qint64 unitsOfDecimal = unitsOfOne_ / 100 / powersOfTen[*testDecimals_];
    const qint64 stepsOfDecimal = powersOfTen[stepDecimals - *testDecimals_];
    const qint64 reached = -floorOf(-end, unitsOfDecimal);
    const qint64 passed = floorOf(end, unitsOfDecimal) + 1;
    for (const qint64 rounded : {reached, passed}) {
        const qint64 half = rounded * stepsOfDecimal - stepsOfDecimal / 2;
        breaks_.push_back(half >= 0 ? 2 * half : 2 * half + 1); // A tie is rounded away from zero.
    }
}

int BandTest::bandAt(qint64 key) const
{
    const qint64 steps = floorOf(key, 2);
    const bool isMore = key - 2 * steps != 0;
    if (!testDecimals_) {
        const qint64 stepsOfUnit = stepsOfOne / unitsOfOne_;
        const qint64 units = floorOf(steps, stepsOfUnit);
        return bandOfUnits(units, isMore || units * stepsOfUnit != steps);
    }
    const qint64 stepsOfDecimal = powersOfTen[stepDecimals - *testDecimals_];
    const qint64 fromBelow = 2 * steps + stepsOfDecimal; // Twice the steps, half a decimal further.
    const bool isTieBelowZero = steps < 0 && !isMore && fromBelow % (2 * stepsOfDecimal) == 0;
    const qint64 rounded = floorOf(fromBelow, 2 * stepsOfDecimal) - (isTieBelowZero ? 1 : 0);
    return bandOfUnits(rounded * (unitsOfOne_ / 100 / powersOfTen[*testDecimals_]), false);
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
    explicit TallyMaker(const BandTest& bands)
        : bands_(bands)
    {
        tally_.inBand.resize(size_t(bands.gradeCount()));
        counts_.resize(bands.breaks_.size() + 1);
    }

    /// All counters are the loop's own, so that they stay in registers.
    void addAll(std::span<const Ratio> rates)
    {
        const std::vector<qint64>& breaks = bands_.breaks_;
        // A fixed number of comparisons needs no loop; what is beyond them is compared one by one.
        std::array<qint64, 6> first;
        first.fill(std::numeric_limits<qint64>::max());
        std::copy_n(breaks.begin(), std::min(breaks.size(), first.size()), first.begin());
        qint64* const counts = counts_.data();
        Wide sum = 0;
        qint64 cutRates = 0;
        qint64 counted = 0;
        for (const Ratio rate : rates) {
            if (rate.whole == 0)
                continue;
            const Cut fine = cut(rate, stepsOfOne);
            sum += fine.steps;
            cutRates += fine.isMore ? 1 : 0;
            ++counted;
            // Without a branch: which band a rate is in cannot be guessed from the one before.
            const qint64 key = fine.key();
            size_t place = 0;
            for (const qint64 from : first)
                place += key >= from ? 1 : 0;
            for (size_t i = first.size(); i < breaks.size(); ++i)
                place += key >= breaks[i] ? 1 : 0;
            ++counts[place];
            if (isCoarse_)
                count(bands_.bandOf(rate), 1);
        }
        sum_ += sum;
        cutRates_ += cutRates;
        tally_.counted += counted;
        tally_.withoutRate += qint64(rates.size()) - counted;
    }

    RatioTally finish(std::span<const Ratio> rates, int decimals)
    {
        if (tally_.counted == 0)
            return std::move(tally_);
        for (size_t place = 0; place < bands_.results_.size(); ++place)
            count(bands_.results_[place], counts_[place]);
        tally_.mean = meanBySteps(sum_, cutRates_, tally_.counted, decimals, stepsOfOne / 100);
        if (!tally_.mean)
            tally_.mean = exactMean(rates, tally_.counted, decimals);
        return std::move(tally_);
    }

private:
    void count(int band, qint64 rates)
    {
        qint64& counter = band >= 0  ? tally_.inBand[size_t(band)]
            : band == BandTest::none ? tally_.inNoBand
                                     : tally_.inSeveralBands;
        counter += rates;
    }

    const BandTest& bands_;
    const bool isCoarse_ = !bands_.bands_.empty() && bands_.results_.empty();
    RatioTally tally_;
    std::vector<qint64> counts_; ///< Rates by the break they lie behind.
    Wide sum_ = 0;
    qint64 cutRates_ = 0;
};

RatioTally tallyOf(std::span<const Ratio> rates, const BandTest& bands, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= maxDecimals);
    TallyMaker maker(bands);
    maker.addAll(rates);
    return maker.finish(rates, decimals);
}

std::optional<Decimal> roundedMeanOf(std::span<const Ratio> rates, int decimals)
{
    return tallyOf(rates, BandTest(Grading()), decimals).mean;
}

} // namespace core
