// Demand and supply (量の見込みと確保方策): the figures of an area and a service, what they lack or exceed,
// and the rule for a review at mid-term.
#pragma once

#include "core/model/supplies.h"

#include <span>
#include <variant>

namespace core {

/// Why figures are not added up.
enum class NoSum {
    MixedUnits, ///< 人 and 人日.
    MixedDates, ///< 4月1日 and 5月1日.
};
template <>
struct Words<NoSum> {
    static constexpr Word list[] = {
        {"mixed_units", QT_TRANSLATE_NOOP("words", "Different units are not added up")},
        {"mixed_dates", QT_TRANSLATE_NOOP("words", "Different reference dates are not added up")},
    };
};

/// One figure: as it was entered, or a sum of several.
struct BalanceFigure {
    /// The number, or why there is none. Of a sum with a missing term: why the first of those is missing.
    Reading reading;
    /// Of a sum: the names of the terms without a number. 対象外 terms are not among them: there was nothing
    /// to count. While this is not empty, `reading` is missing.
    QStringList missingTerms;
    /// What the other terms of such a sum add up to; never used in a difference or a ratio.
    std::optional<Reading> knownPart;
    bool operator==(const BalanceFigure&) const = default;
};

/// The figures of one area and service in one year at one reference date, or a total of several.
struct Balance {
    std::optional<Id<Area>> area; ///< nullopt: the total over areas.
    std::optional<Id<Service>> service; ///< nullopt: the total over services of one unit.
    FiscalYear year;
    QString areaName; ///< Of a total: empty.
    QString serviceName; ///< 「2号」, of a part 「利用者支援事業 特定型」; of a total over services: empty.
    QString unit;
    QString referenceDate; ///< In words; empty = not stated.
    std::optional<Id<Supply>> supply; ///< The record; nullopt for sums, and where nothing is entered yet.
    /// Something was entered for this area and service, in this or in another year.
    bool isInUse = false;
    bool isReviewed = true; ///< Whether the review rule applies to the service.
    QStringList terms; ///< Of a sum: the names of what it adds up, in order; empty for figures as entered.
    std::optional<NoSum> noSum; ///< Why this sum is not made; its figures are then missing.
    QStringList mixed; ///< The units or dates that differ; empty without noSum.
    std::array<BalanceFigure, supplyFigures.size()> figures; ///< In the order of SupplyFigure.

    const BalanceFigure& figure(SupplyFigure which) const { return figures[size_t(which)]; }
    bool isSum() const { return !terms.isEmpty(); }
};

/// Whether two writings say the same unit (「人」, 「人 」; 「カ所」, 「ｶ所」).
bool isSameUnit(const QString& left, const QString& right);

/// What is subtracted from what.
enum class BalanceDifference {
    PlannedSurplus, ///< 計画の過不足: 確保方策 − 量の見込み
    ActualSurplus, ///< 実績の過不足: 確保の実績 − 需要の実績
    DemandDeviation, ///< 実績と見込みの差: 需要の実績 − 量の見込み
    SupplyDeviation, ///< 確保の実績 − 確保方策
};
inline constexpr std::array balanceDifferences = {BalanceDifference::PlannedSurplus,
    BalanceDifference::ActualSurplus, BalanceDifference::DemandDeviation, BalanceDifference::SupplyDeviation};
template <>
struct Words<BalanceDifference> {
    static constexpr Word list[] = {
        {"planned_surplus", QT_TRANSLATE_NOOP("words", "Planned surplus or shortage")},
        {"actual_surplus", QT_TRANSLATE_NOOP("words", "Actual surplus or shortage")},
        {"demand_deviation", QT_TRANSLATE_NOOP("words", "Actual demand against forecast")},
        {"supply_deviation", QT_TRANSLATE_NOOP("words", "Actual supply against plan")},
    };
};

/// Which figure is subtracted from which.
struct DifferenceTerms {
    SupplyFigure minuend;
    SupplyFigure subtrahend;
};
DifferenceTerms termsOf(BalanceDifference difference);

/// Signed: negative is a shortage, or fewer than planned (printed with ▲). Missing while one side is, by the
/// reason of the first side that is: an empty actual is never 0 (a published form printed ▲1,749 so).
Reading differenceOf(const Balance& balance, BalanceDifference difference);

/// The sum of several balances, figure by figure: a service of its parts, a year's areas, services of one
/// unit. A figure with a missing term is missing; 対象外 terms are left out, and only such terms give 対象外.
/// Nothing is added where units or reference dates differ. The result has the unit, date and year of the
/// terms; what it is the sum of (area, service, names) the caller says. `terms` is not empty; `names` are
/// what the terms are called, one each.
Balance sumOf(std::span<const Balance> terms, const QStringList& names);

/// Where the rule for a review begins, in percent of the forecast; the limits themselves count. Default: the
/// note of 令和4年3月18日 (第二期計画の中間年の見直しの考え方): 10 % or more apart.
struct ReviewLimits {
    Decimal low = 90;
    Decimal high = 110;
    bool operator==(const ReviewLimits&) const = default;
};

/// Why demand is not compared with the forecast.
enum class NoRatio {
    NotReviewed, ///< The service is left out of the rule (実費徴収補足給付 …).
    ForecastMissing,
    DemandMissing,
    ForecastZero, ///< Nothing was expected, so that there is nothing to divide by.
    NegativeNumber, ///< From a file of before figures were checked.
};
template <>
struct Words<NoRatio> {
    static constexpr Word list[] = {
        {"not_reviewed", QT_TRANSLATE_NOOP("words", "Not reviewed by this rule")},
        {"forecast_missing", QT_TRANSLATE_NOOP("words", "No forecast")},
        {"demand_missing", QT_TRANSLATE_NOOP("words", "No actual demand")},
        {"forecast_zero", QT_TRANSLATE_NOOP("words", "The forecast is zero")},
        {"negative_number", QT_TRANSLATE_NOOP("words", "Negative number in a ratio")},
    };
};

/// 需要の実績 ÷ 量の見込み in percent, exact; or why there is none.
using DemandRatio = std::variant<NoRatio, Fraction>;
DemandRatio demandRatioOf(const Balance& balance);

/// 計画の見直し要否.
enum class Review {
    Undecided, ///< There is no ratio: nothing is said.
    NotNeeded, ///< Between the limits.
    DemandBelow, ///< At the lower limit or below: the plan is to be reviewed.
    DemandAbove, ///< At the upper limit or above: the plan is to be reviewed.
};
template <>
struct Words<Review> {
    static constexpr Word list[] = {
        {"undecided", QT_TRANSLATE_NOOP("words", "Not decided")},
        {"not_needed", QT_TRANSLATE_NOOP("words", "No review needed")},
        {"demand_below", QT_TRANSLATE_NOOP("words", "Review: demand below forecast")},
        {"demand_above", QT_TRANSLATE_NOOP("words", "Review: demand above forecast")},
    };
};
/// The exact ratio against the limits: 90 % and 110 % count, 90.04 % does not, although it prints as 90.0 %.
Review reviewOf(const DemandRatio& ratio, const ReviewLimits& limits = {});
inline bool isReviewNeeded(Review review)
{
    return review == Review::DemandBelow || review == Review::DemandAbove;
}

} // namespace core
