// What holds of the averages of any plan: tried on generated ones, always the same.
#include "tests/core/scoring/mean_fixture.h"

#include <functional>
#include <random>

using namespace scoring;

namespace {

struct IndicatorSketch {
    int weight = 1;
    SeriesRule rule = SeriesRule::Each;
    std::vector<std::optional<int>> rates; ///< One a series.
};
struct ProjectSketch {
    int goal = 0;
    int challenge = -1; ///< −1: under none.
    int shownAgain = -1; ///< −1: in no other goal.
    int weight = 1;
    bool isPriority = false;
    std::vector<IndicatorSketch> indicators;
};
/// A plan without ids and order.
struct Sketch {
    MeanRule rule;
    std::vector<int> goals; ///< Their weights.
    std::vector<int> challenges; ///< Weights; two in each goal.
    std::vector<ProjectSketch> projects;
};

/// Modulo is not even, but the same with every library, which std::uniform_int_distribution is not.
class Chance {
public:
    explicit Chance(unsigned seed)
        : engine_(seed)
    {
    }
    int below(int end) { return int(engine_() % unsigned(end)); }
    template <class T>
    void shuffle(std::vector<T>& items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[size_t(below(int(i)))]);
    }

private:
    std::mt19937 engine_;
};

IndicatorSketch someIndicator(Chance& chance)
{
    IndicatorSketch indicator;
    indicator.weight = chance.below(5);
    indicator.rule = SeriesRule(chance.below(3));
    for (int i = chance.below(3); i >= 0; --i)
        indicator.rates.push_back(
            chance.below(4) == 0 ? std::nullopt : std::optional(chance.below(260) - 60));
    return indicator;
}

Sketch someSketch(unsigned seed)
{
    Chance chance(seed);
    Sketch sketch;
    sketch.rule = {
        Weighting(chance.below(3)), Decimal(chance.below(4)), MeanOf(chance.below(2)), chance.below(2) == 0};
    for (int i = 1 + chance.below(4); i > 0; --i) {
        sketch.goals.push_back(chance.below(4));
        sketch.challenges.push_back(chance.below(4));
        sketch.challenges.push_back(chance.below(4));
    }
    for (int i = 1 + chance.below(8); i > 0; --i) {
        ProjectSketch project;
        project.goal = chance.below(int(sketch.goals.size()));
        project.challenge = chance.below(3) - 1;
        project.shownAgain = chance.below(4) == 0 ? chance.below(int(sketch.goals.size())) : -1;
        if (project.shownAgain == project.goal)
            project.shownAgain = -1;
        project.weight = chance.below(4);
        project.isPriority = chance.below(2) == 0;
        for (int j = chance.below(4); j > 0; --j)
            project.indicators.push_back(someIndicator(chance));
        sketch.projects.push_back(project);
    }
    return sketch;
}

class Drawn {
public:
    Drawn(const Sketch& sketch, unsigned order)
    {
        Chance chance(order);
        given_.rule(sketch.rule);
        // The first two goals of the fixture stand aside, empty.
        for (size_t i = 0; i < sketch.goals.size(); ++i) {
            goals_.push_back(given_.fixture.goal("", "目標"));
            given_.weigh(goals_.back(), sketch.goals[i]);
            for (size_t j = 2 * i; j < 2 * i + 2; ++j) {
                challenges_.push_back(given_.challenge(goals_.back()));
                given_.weigh(challenges_.back(), sketch.challenges[j]);
            }
        }
        std::vector<ProjectSketch> projects = sketch.projects;
        chance.shuffle(projects);
        for (ProjectSketch& project : projects) {
            chance.shuffle(project.indicators);
            add(project, chance);
        }
    }

    /// Of the goals in the order of the sketch, then of the plan.
    std::vector<std::optional<Fraction>> means() const
    {
        const Score score = given_.score();
        std::vector<std::optional<Fraction>> means;
        for (const Id<Goal> goal : goals_)
            for (const GoalScore& scored : score.goals)
                if (scored.goal == goal)
                    means.push_back(scored.mean.percent);
        means.push_back(score.mean.percent);
        return means;
    }
    Score score() const { return given_.score(); }

private:
    void add(const ProjectSketch& sketch, Chance& chance)
    {
        const auto goal = goals_[size_t(sketch.goal)];
        std::optional<Id<Challenge>> challenge;
        if (sketch.challenge >= 0)
            challenge = challenges_[size_t(2 * sketch.goal + sketch.challenge)];
        const auto project = given_.project(goal, challenge, sketch.isPriority);
        given_.weigh(project, sketch.weight);
        if (sketch.shownAgain >= 0)
            given_.fixture.place(project, goals_[size_t(sketch.shownAgain)], false);
        for (const IndicatorSketch& indicator : sketch.indicators)
            add(project, indicator, chance);
    }
    void add(Id<Project> project, const IndicatorSketch& sketch, Chance& chance)
    {
        Indicator row;
        row.project = project;
        row.direction = Direction::Up;
        row.seriesRule = sketch.rule;
        const auto indicator = given_.fixture.put(row);
        given_.weigh(indicator, sketch.weight);
        std::vector<std::optional<int>> rates = sketch.rates;
        chance.shuffle(rates);
        for (const std::optional<int>& rate : rates)
            given_.rated(given_.fixture.series(indicator, "系列"),
                rate ? std::optional(Decimal(*rate)) : std::nullopt);
    }

    Averaged given_;
    std::vector<Id<Goal>> goals_;
    std::vector<Id<Challenge>> challenges_;
};

constexpr unsigned sketches = 60;

void forSketches(const std::function<void(const Sketch&, unsigned seed)>& check)
{
    for (unsigned seed = 1; seed <= sketches; ++seed) {
        INFO("seed " << seed);
        check(someSketch(seed), seed);
    }
}

} // namespace

TEST_CASE("The order in which records were made moves no average of any plan")
{
    forSketches([](const Sketch& sketch, unsigned seed) {
        CHECK(Drawn(sketch, seed).means() == Drawn(sketch, seed + 1000).means());
    });
}

TEST_CASE("A missing value never moves an average of any plan")
{
    forSketches([](const Sketch& sketch, unsigned seed) {
        Sketch more = sketch;
        Chance chance(seed);
        for (ProjectSketch& project : more.projects) {
            for (IndicatorSketch& indicator : project.indicators)
                indicator.rates.push_back(std::nullopt);
            project.indicators.push_back({1 + chance.below(3), SeriesRule::Each, {std::nullopt}});
        }
        more.projects.push_back({0, -1, -1, 7, true, {{3, SeriesRule::Each, {std::nullopt}}}});
        CHECK(Drawn(sketch, 1).means() == Drawn(more, 1).means());
    });
}

TEST_CASE("The same factor on all weights moves no average of any plan")
{
    forSketches([](const Sketch& sketch, unsigned seed) {
        const int factor = 2 + int(seed % 5);
        Sketch scaled = sketch;
        scaled.rule.weighting = Weighting::Custom;
        Sketch plain = scaled;
        for (int& weight : scaled.goals)
            weight *= factor;
        for (int& weight : scaled.challenges)
            weight *= factor;
        for (ProjectSketch& project : scaled.projects) {
            project.weight *= factor;
            for (IndicatorSketch& indicator : project.indicators)
                indicator.weight *= factor;
        }
        // Values of a goal stand at unlike depths: those without a challenge would be multiplied once less.
        if (plain.rule.mean == MeanOf::Leaves)
            for (Sketch* each : {&plain, &scaled})
                for (ProjectSketch& project : each->projects) {
                    project.challenge = std::max(project.challenge, 0);
                    project.shownAgain = -1;
                }
        CHECK(Drawn(plain, 1).means() == Drawn(scaled, 1).means());
    });
}

TEST_CASE("Every average of any plan lies between the lowest and the highest rate")
{
    forSketches([](const Sketch& sketch, unsigned) {
        std::optional<int> lowest;
        std::optional<int> highest;
        for (const ProjectSketch& project : sketch.projects)
            for (const IndicatorSketch& indicator : project.indicators)
                for (const std::optional<int>& rate : indicator.rates) {
                    if (!rate)
                        continue;
                    const int capped = sketch.rule.isCapped ? std::min(*rate, 100) : *rate;
                    lowest = std::min(lowest.value_or(capped), capped);
                    highest = std::max(highest.value_or(capped), capped);
                }
        for (const auto& mean : Drawn(sketch, 1).means())
            if (mean) {
                REQUIRE(lowest);
                CHECK(Fraction(*lowest) <= *mean);
                CHECK(*mean <= Fraction(*highest));
            }
    });
}

TEST_CASE("A better value never lowers an average of any plan, capped or not")
{
    forSketches([](const Sketch& sketch, unsigned seed) {
        Chance chance(seed);
        Sketch better = sketch;
        for (ProjectSketch& project : better.projects)
            for (IndicatorSketch& indicator : project.indicators)
                for (std::optional<int>& rate : indicator.rates)
                    if (rate && chance.below(3) == 0)
                        *rate += 1 + chance.below(90);
        const auto before = Drawn(sketch, 1).means();
        const auto after = Drawn(better, 1).means();
        REQUIRE(before.size() == after.size());
        for (size_t i = 0; i < before.size(); ++i) {
            CHECK(before[i].has_value() == after[i].has_value());
            if (before[i] && after[i])
                CHECK(*before[i] <= *after[i]);
        }
    });
}

TEST_CASE("The counts of any average add up and its coverage lies between 0 and 100")
{
    forSketches([](const Sketch& sketch, unsigned) {
        const RateMean mean = Drawn(sketch, 1).score().mean;
        CHECK(mean.counted <= mean.applicable);
        CHECK(mean.applicable <= mean.all);
        CHECK(mean.percent.has_value() == (mean.counted > 0));
        CHECK(mean.percent.has_value() != mean.reason.has_value());
        if (mean.coverage) {
            CHECK(Fraction(0) <= *mean.coverage);
            CHECK(*mean.coverage <= Fraction(100));
        }
    });
}
