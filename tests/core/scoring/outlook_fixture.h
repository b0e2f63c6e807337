// One series with its baseline, target and values, and the outlook of a year.
#pragma once

#include "core/scoring/explain_outlook.h"

#include "tests/core/scoring/score_fixture.h"

namespace scoring {

/// A plan of 2020 … 2024; each test names what it needs.
struct OutlookFixture {
    ScoreFixture fixture;
    Id<Series> series;

    explicit OutlookFixture(
        Direction direction = Direction::Up, Accumulation accumulation = Accumulation::Stock)
    {
        series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")), direction,
            RateFormula::ByDirection, accumulation);
    }
    template <class Change>
    void changeIndicator(Change change)
    {
        Indicator row = *fixture.plan.find(fixture.plan.find(series)->indicator);
        change(row);
        fixture.plan.put(row);
    }
    void baseline(std::optional<int> year, Reading reading)
    {
        Baseline row;
        row.id = baselineId(series);
        row.series = series;
        row.year = year ? std::optional(FiscalYear{*year}) : std::nullopt;
        row.value = reading;
        fixture.plan.put(row);
    }
    Id<Target> target(int year, std::optional<Decimal> value, TargetKind kind = TargetKind::Number)
    {
        return fixture.target(series, value, kind, {year}, {1990});
    }
    void value(int year, Reading reading)
    {
        Value row;
        row.id = valueId(series, {year});
        row.series = series;
        row.year = {year};
        row.reading = reading;
        fixture.plan.put(row);
    }
    SeriesOutlook in(int year) const
    {
        return outlookOf(Measures(fixture.plan), *ratesOf(fixture.plan, series, {year}), fixture.firstYear);
    }
    PathPlace place(int year) const { return std::get<PathPlace>(in(year).place); }
    NoOutlook noPlace(int year) const { return std::get<NoOutlook>(in(year).place); }
    RequiredChange required(int year) const { return std::get<RequiredChange>(in(year).required); }
    NoOutlook noRequired(int year) const { return std::get<NoOutlook>(in(year).required); }
    Forecast forecast(int year) const { return std::get<Forecast>(in(year).forecast); }
    NoOutlook noForecast(int year) const { return std::get<NoOutlook>(in(year).forecast); }
};

} // namespace scoring
