// The balances of one fiscal year in printed order, their totals, and the candidates for a review.
#pragma once

#include "core/scoring/balance.h"

namespace core {

struct BalanceTable {
    FiscalYear year;
    std::optional<Id<PlanPeriod>> period; ///< nullopt: the file has no plan.
    /// Every area by rank, in it every service by rank, the parts of a service behind it. One row a reference
    /// date; where nothing is entered in this year one for each of the nearest year's dates, so that an
    /// officer can go on, or one without a date.
    std::vector<Balance> rows;
    /// Each service over the areas where it is in use, where these are several; by rank and reference date.
    std::vector<Balance> areaTotals;
    /// The services of one unit and reference date that are in use, where these are several: of each area,
    /// then of all areas. A service with parts counts once.
    std::vector<Balance> serviceTotals;
};

/// Of the plan generation that contains `year` (or the nearest). Linear in the size of the tables. An area or
/// a service that is in use but has no figure in this year makes a total missing; it is never left out of it.
BalanceTable balancesOf(const Plan& plan, FiscalYear year);

/// The row of the same area, service and reference date in another year's table; null when there is none.
const Balance* sameBalance(const BalanceTable& table, const Balance& balance);

/// One row to be reviewed, beside the year before.
struct ReviewCandidate {
    Balance balance;
    DemandRatio ratio;
    Review review = Review::Undecided; ///< DemandBelow or DemandAbove.
    std::optional<Balance> before = {}; ///< The same in the year before; nullopt when there is no such row.
    DemandRatio ratioBefore = NoRatio::ForecastMissing;
    Review reviewBefore = Review::Undecided;
};

/// The rows (no totals) whose ratio in `year` is at a limit or beyond, in the order of the table.
std::vector<ReviewCandidate> reviewCandidates(
    const Plan& plan, FiscalYear year, const ReviewLimits& limits = {});

} // namespace core
