// Means and band counts of very many rates at once: exact in what is printed, without a fraction for each
// rate.
#pragma once

#include "core/scoring/grade.h"

#include <span>

namespace core {

/// A rate as part ÷ whole, 1 = 100 %. `whole` is positive; 0 = there is no rate.
struct Ratio {
    qint64 part = 0;
    qint64 whole = 0;
    bool operator==(const Ratio&) const = default;
};
/// 100·part ÷ whole of two decimals, the sign in `part`; no rate when `whole` is 0 or the numbers are too
/// long.
Ratio ratioOf(const Decimal& part, const Decimal& whole);
/// The same rate; no rate when its terms do not fit (the caller then calculates with the fraction itself).
Ratio ratioOf(const Fraction& percent);

/// The bands of a scheme, made ready to be compared with many rates. Conditions are not looked at: only bands
/// without one are compared.
class BandTest {
public:
    static constexpr int none = -1; ///< No band holds the rate.
    static constexpr int several = -2; ///< More than one does.

    explicit BandTest(const Grading& grading);
    /// How many grades the scheme has, with and without a band.
    int gradeCount() const { return gradeCount_; }
    /// Position in Grading::grades, or none, or several: as computedGrade() decides.
    int bandOf(Ratio rate) const;

private:
    friend class TallyMaker;
    /// Ends in units of the tested decimals (or of the ends' own where the rate is compared exactly).
    struct Band {
        int grade = 0;
        std::optional<qint64> lower;
        std::optional<qint64> upper;
        bool isLowerIncluded = true;
        bool isUpperIncluded = false;
    };
    int bandOfUnits(qint64 units, bool isMore) const;
    void makeBreaks();
    /// The first keys (see ratio_tally.cpp) at which a band's end is reached, and at which it is passed.
    void addBreaks(qint64 end);
    int bandAt(qint64 key) const;

    std::vector<Band> bands_;
    int gradeCount_ = 0;
    std::optional<int> testDecimals_;
    qint64 unitsOfOne_ = 0; ///< 100 % in units.
    /// From each of these keys on another result holds; ascending. Empty where a key is too coarse to tell.
    std::vector<qint64> breaks_;
    std::vector<int> results_; ///< Below the first break, then from each on.
};

/// What many rates come to.
struct RatioTally {
    qint64 counted = 0; ///< How many rates there are.
    qint64 withoutRate = 0;
    std::optional<Decimal>
        mean; ///< Percent, rounded half up once from the exact mean; nullopt when nothing counts.
    std::vector<qint64> inBand; ///< By position in Grading::grades.
    qint64 inNoBand = 0;
    qint64 inSeveralBands = 0;
};
/// `decimals` 0 … 6.
RatioTally tallyOf(std::span<const Ratio> rates, const BandTest& bands, int decimals = rateDecimals);

/// The mean alone, rounded once; nullopt for no rates.
std::optional<Decimal> roundedMeanOf(std::span<const Ratio> rates, int decimals = rateDecimals);

} // namespace core
