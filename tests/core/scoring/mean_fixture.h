// A plan of two goals for the tests of averages: indicators with a target of 100, so that an actual is its
// rate.
#pragma once

#include "tests/core/scoring/score_fixture.h"

namespace scoring {

struct Averaged {
    ScoreFixture fixture;
    Id<Goal> first = fixture.goal("1", "一");
    Id<Goal> second = fixture.goal("2", "二");

    Id<Challenge> challenge(Id<Goal> goal)
    {
        Challenge row;
        row.goal = goal;
        return fixture.put(row);
    }
    Id<Project> project(Id<Goal> goal, std::optional<Id<Challenge>> challenge = {}, bool isPriority = false)
    {
        const auto id = fixture.project("", "事業", goal);
        Project row = *fixture.plan.find(id);
        row.isPriority = isPriority;
        fixture.plan.put(row);
        for (Placement place : fixture.plan.table<Placement>())
            if (place.project == id) {
                place.challenge = challenge;
                fixture.plan.put(place);
                break;
            }
        return id;
    }
    /// nullopt: no value is entered.
    Id<Series> rate(Id<Project> project, std::optional<Decimal> percent)
    {
        return rated(fixture.indicator(project), percent);
    }
    Id<Series> rated(Id<Series> series, std::optional<Decimal> percent)
    {
        fixture.target(series, Decimal(100));
        if (percent)
            fixture.value(series, fixture.year, *percent);
        return series;
    }
    Id<Indicator> indicatorOf(Id<Series> series) const { return fixture.plan.find(series)->indicator; }
    template <class Change>
    void changeIndicator(Id<Series> series, Change change)
    {
        Indicator row = *fixture.plan.find(indicatorOf(series));
        change(row);
        fixture.plan.put(row);
    }
    void rule(const MeanRule& rule)
    {
        RollupRule row;
        row.id = fixture.next<RollupRule>();
        row.plan = fixture.period;
        row.fromYear = fixture.firstYear;
        row.weighting = rule.weighting;
        row.priorityFactor = rule.priorityFactor;
        row.mean = rule.mean;
        row.isCapped = rule.isCapped;
        fixture.plan.put(row);
    }
    template <class T>
    void weigh(Id<T> owner, const Decimal& weight)
    {
        Weight row;
        row.id = fixture.next<Weight>();
        setOwner(row, owner);
        row.fromYear = fixture.firstYear;
        row.weight = weight;
        fixture.plan.put(row);
    }
    Score score() const { return fixture.score(); }

private:
    static void setOwner(Weight& row, Id<Goal> id) { row.goal = id; }
    static void setOwner(Weight& row, Id<Challenge> id) { row.challenge = id; }
    static void setOwner(Weight& row, Id<Project> id) { row.project = id; }
    static void setOwner(Weight& row, Id<Indicator> id) { row.indicator = id; }
};

/// As printed, or the code of the reason.
inline QString textOf(const RateMean& mean)
{
    return mean.percent ? printedRate(*mean.percent)
                        : QString::fromLatin1(Words<NoMean>::list[size_t(*mean.reason)].code);
}

inline constexpr auto custom = Weighting::Custom;

} // namespace scoring
