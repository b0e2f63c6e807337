// Where a series is heading (見通し): its place beside the yearly path, what every year must bring from now
// on, where the trend ends, and what is only noise of a survey.
#pragma once

#include "core/scoring/rollup.h"
#include "core/scoring/survey.h"
#include "core/scoring/trend.h"

namespace core {

/// A series beside its yearly path (domain §13.2, 1). Worst first.
enum class PathStatus { WorseThanBaseline, Behind, OnPath, Ahead };
template <>
struct Words<PathStatus> {
    static constexpr Word list[] = {
        {"worse_than_baseline", QT_TRANSLATE_NOOP("words", "Worse than the baseline")},
        {"behind", QT_TRANSLATE_NOOP("words", "Behind the path")},
        {"on_path", QT_TRANSLATE_NOOP("words", "On the path")},
        {"ahead", QT_TRANSLATE_NOOP("words", "Ahead of the path")},
    };
};

/// What the two forecasts say together about the target.
enum class ForecastVerdict {
    WillMiss, ///< Both miss it: 「このままでは目標年度に届かない」.
    Undecided, ///< They disagree: 「どちらとも言えない」.
    WillReach, ///< Both reach it: 「届く見込み」.
};
template <>
struct Words<ForecastVerdict> {
    static constexpr Word list[] = {
        {"will_miss", QT_TRANSLATE_NOOP("words", "As things go, the target year comes too early")},
        {"undecided", QT_TRANSLATE_NOOP("words", "Cannot be said either way")},
        {"will_reach", QT_TRANSLATE_NOOP("words", "Expected to reach the target")},
    };
};

/// The actual x beside the path's value p(y) in the year.
struct PathPlace {
    PathStatus status = PathStatus::OnPath;
    Fraction actual;
    Fraction expected; ///< p(y)
    Fraction gap; ///< x − p(y) as it is, whichever side is better.
    /// What is never worse than nothing; nullopt for sums, which begin at 0.
    std::optional<Fraction> baseline;
};

/// What every year must bring from now on.
struct RequiredChange {
    Fraction perYear; ///< (t − x) ÷ years left
    Fraction target;
    FiscalYear targetYear;
    /// (x − b) ÷ years since the baseline; nullopt without a baseline, its year, or a year since.
    std::optional<Fraction> perYearSoFar;
};

/// Where two trends end in the target year. Not clipped: a share above 100 % says that the trend cannot last.
struct Forecast {
    FiscalYear targetYear;
    Fraction byLeastSquares; ///< Along the least-squares line through all points.
    Fraction byLastTwo; ///< Along the line through the last two.
    int points = 0; ///< How many values are known.
    FiscalYear firstPoint;
    FiscalYear lastPoint;
    /// nullopt where the target has no number to be compared with, or no direction is chosen.
    std::optional<ForecastVerdict> verdict;

    Fraction low() const { return std::min(byLeastSquares, byLastTwo); }
    Fraction high() const { return std::max(byLeastSquares, byLastTwo); }
};

struct SeriesOutlook {
    SeriesRates rates;
    OutlookPart<PathPlace> place;
    OutlookPart<RequiredChange> required;
    OutlookPart<Forecast> forecast;
    OutlookPart<SurveyNoise> survey;
    /// The target's number stands behind an arrow or words: what follows from it is printed only when asked
    /// for.
    bool isTargetInternal = false;
};

/// The outlook of one series as of the year of `rates`; later values are not looked at.
/// - Place: beside the path to the target that `rates` has; on the path within the tolerance (the target's,
///   else the indicator's), otherwise worse than the baseline before behind.
/// - Required change and forecast: to the last target year in force.
/// - Flows that add up: the path of the sum begins at 0 in the year before `firstYear`, or is the sum of the
///   yearly targets. Their trend goes through the yearly amounts, and the forecast is the sum they come to.
/// - Points of the trend: the years' values and the baseline, when its year is known and has no value.
SeriesOutlook outlookOf(const Measures& measures, const SeriesRates& rates, FiscalYear firstYear);

/// Every series of a Score, in its order. Linear in the size of the plan.
std::vector<SeriesOutlook> outlooksOf(const Plan& plan, const Score& score);

} // namespace core
