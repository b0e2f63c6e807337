#include "core/scoring/sensitivity.h"

#include "core/scoring/mean_parts.h"

#include <unordered_map>

namespace core {

namespace {

/// A goal's mean as a tree of sums, so that one changed part is carried up to the root by subtraction.
class GoalSums {
public:
    struct Node {
        int parent = -1; ///< −1: the goal itself.
        RecordRef owner;
        Fraction weight;
        MeanOf mean = MeanOf::Leaves; ///< What the node adds to its parent.
        WeightedSum own;
        WeightedSum inParent() const { return withinWhole(own, weight, mean); }
    };

    GoalSums(const Score& score, const GoalScore& goal, std::optional<RateFormula> formula = std::nullopt)
        : score_(score)
        , formula_(formula)
    {
        addPart(partOf(score, goal), -1);
    }

    const std::vector<Node>& nodes() const { return nodes_; }
    std::optional<Fraction> percent() const { return nodes_.front().own.mean(); }
    /// With one part's weight multiplied by `factor`. nullopt when nothing is left to average.
    std::optional<Fraction> percentWith(int changed, const Fraction& factor) const
    {
        const Node* node = &nodes_[size_t(changed)];
        WeightedSum before = node->inParent();
        WeightedSum after = withinWhole(node->own, node->weight * factor, node->mean);
        while (true) {
            node = &nodes_[size_t(node->parent)];
            const WeightedSum own = withChange(node->own, before, after);
            if (node->parent < 0)
                return own.mean();
            before = node->inParent();
            after = withinWhole(own, node->weight, node->mean);
        }
    }

private:
    static WeightedSum withChange(const WeightedSum& sum, const WeightedSum& before, const WeightedSum& after)
    {
        return {sum.sum - before.sum + after.sum, sum.weight - before.weight + after.weight};
    }

    int addNode(int parent, RecordRef owner, const Decimal& weight, MeanOf mean)
    {
        nodes_.push_back({parent, owner, Fraction(weight), mean, {}});
        return int(nodes_.size()) - 1;
    }

    WeightedSum addPart(const MeanPart& part, int parent)
    {
        const int at = addNode(parent, part.owner, part.weight, score_.rule.mean);
        std::vector<Fraction> sums;
        std::vector<Fraction> weights;
        const auto add = [&](const WeightedSum& term) {
            sums.push_back(term.sum);
            weights.push_back(term.weight);
        };
        for (size_t i = 0; i < part.values.size();)
            add(addIndicator(part.values, i, at));
        for (const MeanPart& each : part.parts)
            add(addPart(each, at));
        nodes_[size_t(at)].own = {sumOf(sums), sumOf(weights)};
        return nodes_[size_t(at)].inParent();
    }

    /// The values of one indicator, which begin at `i`, as one node: they have one weight.
    WeightedSum addIndicator(const std::vector<MeanValue>& values, size_t& i, int parent)
    {
        const auto indicatorOf = [&](const MeanValue& value) -> const SeriesScore& {
            return score_.series[value.series.front()];
        };
        const SeriesScore& first = indicatorOf(values[i]);
        const Id<Indicator> id = first.rates.indicator.id;
        const int at = addNode(parent, {kindOf<Indicator>(), id.uuid}, first.weight, MeanOf::Leaves);
        std::vector<Fraction> rates;
        for (; i < values.size() && indicatorOf(values[i]).rates.indicator.id == id; ++i)
            if (const auto percent = rateOf(score_.series, values[i], score_.rule.isCapped, formula_).percent)
                rates.push_back(*percent);
        nodes_[size_t(at)].own = {sumOf(rates), Fraction(qint64(rates.size()))};
        return nodes_[size_t(at)].inParent();
    }

    const Score& score_;
    std::optional<RateFormula> formula_;
    std::vector<Node> nodes_;
};

/// Tries the variants one after the other.
class Trial {
public:
    explicit Trial(const Score& score)
        : score_(score)
    {
        result_.year = score.year;
        result_.rule = score.rule;
        for (const GoalScore& goal : score.goals) {
            sums_.emplace_back(score, goal);
            GoalSensitivity row{goal.goal, goal.number, goal.name, sums_.back().percent(), {}, {}, {}};
            row.lowest.percent = row.highest.percent = row.percent.value_or(Fraction());
            alone_.push_back({row.lowest, row.highest});
            result_.goals.push_back(std::move(row));
        }
        flipped_.resize(score.goals.size(), std::vector<std::optional<Variant>>(score.goals.size()));
    }

    Sensitivity run()
    {
        collectSubjects();
        for (const RecordRef& subject : order_)
            tryChanges(subject, subjects_.at(subject.id));
        for (const RateFormula formula : targetFormulas)
            tryFormula(formula);
        compareExtremes();
        for (size_t i = 0; i < flipped_.size(); ++i)
            for (size_t j = 0; j < flipped_.size(); ++j)
                if (flipped_[i][j])
                    result_.goals[i].flips.push_back({result_.goals[j].goal, *flipped_[i][j]});
        return std::move(result_);
    }

private:
    /// Where one record stands: once in each goal that shows it.
    struct Place {
        size_t goal;
        int node;
    };
    /// How far a goal moves in variants that move no other goal.
    struct Range {
        Extreme lowest;
        Extreme highest;
    };
    /// The means of some goals in a variant.
    using Moved = std::vector<std::pair<size_t, std::optional<Fraction>>>;

    void collectSubjects()
    {
        for (size_t goal = 0; goal < sums_.size(); ++goal)
            for (size_t node = 1; node < sums_[goal].nodes().size(); ++node) {
                const GoalSums::Node& each = sums_[goal].nodes()[node];
                // Without a rate or a weight nothing moves.
                if (each.own.weight.sign() == 0 || each.weight.sign() == 0)
                    continue;
                std::vector<Place>& places = subjects_[each.owner.id];
                if (places.empty())
                    order_.push_back(each.owner);
                places.push_back({goal, int(node)});
            }
    }

    void tryChanges(const RecordRef& subject, const std::vector<Place>& places)
    {
        static const Fraction half = Fraction(*Decimal::fromText(u"0.5"));
        tryWeight({VariantKind::WeightHalved, subject, {}}, places, half);
        tryWeight({VariantKind::WeightRaised, subject, {}}, places, Fraction(1) + half);
        if (subject.kind == kindOf<Indicator>())
            tryWeight({VariantKind::LeftOut, subject, {}}, places, Fraction(0));
    }

    void tryWeight(const Variant& variant, const std::vector<Place>& places, const Fraction& factor)
    {
        Moved moved;
        for (const Place& place : places)
            moved.push_back({place.goal, sums_[place.goal].percentWith(place.node, factor)});
        take(variant, moved);
    }

    void tryFormula(RateFormula formula)
    {
        Moved moved;
        for (size_t goal = 0; goal < sums_.size(); ++goal)
            moved.push_back({goal, GoalSums(score_, score_.goals[goal], formula).percent()});
        take({VariantKind::Formula, {}, formula}, moved);
    }

    void take(const Variant& variant, const Moved& moved)
    {
        ++result_.variants;
        for (const auto& [goal, percent] : moved) {
            GoalSensitivity& row = result_.goals[goal];
            if (!percent || !row.percent)
                continue;
            widen(row.lowest, row.highest, *percent, variant);
            if (moved.size() == 1)
                widen(alone_[goal].lowest, alone_[goal].highest, *percent, variant);
        }
        if (moved.size() > 1)
            compareAll(variant, moved);
    }

    static void widen(Extreme& lowest, Extreme& highest, const Fraction& percent, const Variant& variant)
    {
        if (percent < lowest.percent)
            lowest = {percent, variant};
        if (highest.percent < percent)
            highest = {percent, variant};
    }

    /// Several goals move at once: each of them against all goals as they stand in the variant.
    void compareAll(const Variant& variant, const Moved& moved)
    {
        std::vector<std::optional<Fraction>> now;
        for (const GoalSensitivity& row : result_.goals)
            now.push_back(row.percent);
        for (const auto& [goal, percent] : moved)
            now[goal] = percent;
        for (const auto& [goal, percent] : moved)
            for (size_t other = 0; other < now.size(); ++other)
                if (percent && now[other])
                    markIfFlipped(goal, *percent, other, *now[other], variant);
    }

    /// Where one goal moves alone, the ends of its range say whether it passes another one.
    void compareExtremes()
    {
        for (size_t goal = 0; goal < result_.goals.size(); ++goal)
            for (size_t other = 0; other < result_.goals.size(); ++other)
                for (const Extreme* end : {&alone_[goal].lowest, &alone_[goal].highest})
                    if (end->variant && result_.goals[other].percent)
                        markIfFlipped(
                            goal, end->percent, other, *result_.goals[other].percent, *end->variant);
    }

    void markIfFlipped(size_t goal, const Fraction& percent, size_t other, const Fraction& otherPercent,
        const Variant& variant)
    {
        const auto& before = result_.goals[goal].percent;
        const auto& otherBefore = result_.goals[other].percent;
        if (goal == other || !before || !otherBefore)
            return;
        const auto order = *before <=> *otherBefore;
        const auto orderNow = percent <=> otherPercent;
        if ((order < 0 && orderNow > 0) || (order > 0 && orderNow < 0))
            for (auto* mark : {&flipped_[goal][other], &flipped_[other][goal]})
                if (!*mark)
                    *mark = variant;
    }

    const Score& score_;
    Sensitivity result_;
    std::vector<GoalSums> sums_;
    std::vector<Range> alone_;
    std::vector<RecordRef> order_;
    std::unordered_map<Uuid, std::vector<Place>> subjects_;
    std::vector<std::vector<std::optional<Variant>>> flipped_;
};

} // namespace

Sensitivity sensitivityOf(const Score& score)
{
    return Trial(score).run();
}

} // namespace core
