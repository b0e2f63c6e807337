// The way of a series: where it begins, where it shall get to, and what it demands of a year.
#pragma once

#include "core/scoring/outlook_reason.h"
#include "core/scoring/rate.h"

namespace core {

/// Where a series shall get to.
struct Aim {
    Fraction number;
    FiscalYear year;
    TargetKind kind = TargetKind::Number;
};

/// What the path demands of a year.
struct Demand {
    Fraction expected; ///< p(y)
    std::optional<Fraction> baseline; ///< nullopt for sums, which begin at 0.
};

/// The way of one series as of the year of its rates. Must not outlive what it is made from.
class Way {
public:
    /// `firstYear`: where sums begin, the first year of the plan generation.
    Way(const Measures& measures, const SeriesRates& rates, FiscalYear firstYear);

    /// Whether the values add up over the years.
    bool isSum() const { return isSum_; }
    /// The year's value, or the sum through it.
    const ActualOfYear& actual() const { return actual_; }
    /// Why there is no actual; only where there is none.
    NoOutlook missingReason() const;

    /// The target with the latest year, in the version of the year; null when none is in force.
    const Target* lastTarget() const;
    /// What lastTarget() says as a number; for yearly targets that add up, their sum.
    OutlookPart<Aim> aim() const;
    /// What the path to the target of the rates has in the year. For yearly targets that add up, their sum
    /// through the year.
    OutlookPart<Demand> demand() const;
    /// (x − b) ÷ years since the baseline; nullopt when one of them is not known or no year has passed.
    std::optional<Fraction> perYearSoFar() const;

private:
    OutlookPart<Fraction> summedTargets(FiscalYear last) const;
    OutlookPart<Demand> demandFrom(const Target& target, const Fraction& number) const;

    const Measures& measures_;
    const SeriesRates& rates_;
    FiscalYear firstYear_;
    FiscalYear year_;
    bool hasYearlyTargets_;
    bool isSum_;
    ActualOfYear actual_;
};

/// Whether `value` satisfies the aim as its target is worded, else by the direction (Up or Down).
bool meets(const Fraction& value, const Aim& aim, Direction direction);

/// Whether a target's number is printed only when asked for: behind an arrow or words.
bool isNumberInternal(TargetKind kind);
/// Whether the target's number is a level that values are to come to, and is printed.
bool isPrintedLevel(const Target& target);
/// Whether the counting rate follows from such a number, or from the target's own tolerance: with the actual
/// beside it, it would give the number away, so it is printed only when asked for as well.
bool isRateInternal(const SeriesRates& rates);

} // namespace core
