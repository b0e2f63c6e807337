// What was measured: the baselines, targets and values of a plan by series, and the actual of a year.
#pragma once

#include "core/model/lookup.h"

namespace core {

/// The baselines, targets and values of a plan by series: made once, asked for each series. Must not outlive
/// the Plan.
struct Measures {
    explicit Measures(const Plan& plan);
    Grouped<Series, Indicator> series; ///< By rank.
    Grouped<Baseline, Series> baselines;
    Grouped<Target, Series> targets;
    Grouped<Value, Series> values;
    Grouped<Milestone, Series> milestones; ///< By rank.
    const Table<Series> allSeries;
    const Table<Indicator> indicators;

    /// The indicator of any series; null when there is none.
    const Indicator* indicatorOf(Id<Series> id) const;
};

/// The reading of a year: the value's, else not surveyed (outside the indicator's survey years), else not
/// entered.
Reading readingIn(const Measures& measures, const Indicator& indicator, Id<Series> series, FiscalYear year);

/// As targetFor() in lookup.h, from the index.
const Target* targetFor(const Measures& measures, Id<Series> series, FiscalYear year, FiscalYear asOf);

/// The year's own value; null when no row says anything about it.
const Value* valueIn(const Measures& measures, Id<Series> series, FiscalYear year);

/// The actual of a year as the formulas take it.
struct ActualOfYear {
    /// As printed: the year's value, or for amounts that add up the sum since the plan's first year.
    Reading reading;
    std::optional<Fraction> exact; ///< nullopt when missing.
    bool isSum = false; ///< Amounts that add up (CumulativeFlow, SummedFlow).
    /// Years of the sum without a value. 対象外 years are not among them: there was nothing to count. While
    /// this is not empty, `exact` is nullopt and `reading` says why the first of them is missing.
    std::vector<FiscalYear> missingYears;
    /// What the known years of an incomplete sum add up to; never used in a rate.
    std::optional<Reading> knownPart;
    bool isProvisional = false; ///< 速報値, also when it is only one year of a sum.
    bool operator==(const ActualOfYear&) const = default;
};

/// The actual of a year. `firstYear`: where the sum of a cumulative flow begins, the first year of the plan
/// generation.
/// Whether the amounts of the years add up.
bool isSummed(const Indicator& indicator);

ActualOfYear actualOf(const Measures& measures, const Indicator& indicator, Id<Series> series,
    FiscalYear firstYear, FiscalYear year);

} // namespace core
