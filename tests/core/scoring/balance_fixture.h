// Areas, services and figures of a plan of 2020 to 2024 for the tests of demand and supply, put straight into
// place.
#pragma once

#include "core/scoring/balance_explain.h"
#include "tests/core/scoring/score_fixture.h"

namespace scoring {

/// 「1,749」, 「▲12」; the code of the reason where there is no number.
inline QString textOf(const Reading& reading)
{
    return reading.isNumber() ? printed(reading) : reading.toText();
}

class BalanceFixture : public ScoreFixture {
public:
    Id<Area> area(const char* name)
    {
        Area row;
        row.plan = period;
        row.name = QString::fromUtf8(name);
        return put(row);
    }

    Id<Service> service(const char* name, const char* unit = "人", std::optional<Id<Service>> whole = {})
    {
        Service row;
        row.plan = period;
        row.whole = whole;
        row.name = QString::fromUtf8(name);
        row.unit = QString::fromUtf8(unit);
        return put(row);
    }

    /// Figures in the order of SupplyFigure; those left out are not entered.
    Id<Supply> figures(Id<Area> area, Id<Service> service, FiscalYear ofYear, const char* referenceDate,
        Reading forecast, Reading secured = {}, Reading demand = {}, Reading provided = {})
    {
        Supply row{next<Supply>(), area, service, ofYear, QString::fromUtf8(referenceDate), forecast, secured,
            demand, provided, {}, {}};
        plan.put(row);
        return row.id;
    }

    BalanceTable table() const { return balancesOf(plan, year); }

    /// The row of an area and a service, which must be one alone.
    Balance row(Id<Area> area, Id<Service> service) const
    {
        return only(
            table().rows, [&](const Balance& each) { return each.area == area && each.service == service; });
    }
    Balance overAreas(Id<Service> service) const
    {
        return only(table().areaTotals, [&](const Balance& each) { return each.service == service; });
    }
    /// Of one area, or of all.
    Balance overServices(std::optional<Id<Area>> area) const
    {
        return only(table().serviceTotals, [&](const Balance& each) { return each.area == area; });
    }

private:
    template <class IsWanted>
    static Balance only(const std::vector<Balance>& balances, IsWanted isWanted)
    {
        std::vector<Balance> found;
        std::copy_if(balances.begin(), balances.end(), std::back_inserter(found), isWanted);
        REQUIRE(found.size() == 1);
        return found.front();
    }
};

inline QString figureText(const Balance& balance, SupplyFigure which)
{
    return textOf(balance.figure(which).reading);
}
inline QString differenceText(const Balance& balance, BalanceDifference difference)
{
    return textOf(differenceOf(balance, difference));
}

} // namespace scoring
