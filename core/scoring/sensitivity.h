// How far the means of the goals and their order depend on weights, single indicators and the formula.
#pragma once

#include "core/scoring/rollup.h"

namespace core {

/// What is changed in one variant of a year's means, everything else being equal (domain §13.2, 6).
enum class VariantKind {
    WeightHalved, ///< 50 % of the weight of one indicator, project or challenge.
    WeightRaised, ///< 150 % of it.
    LeftOut, ///< Without one indicator, all of its series.
    Formula, ///< One formula for all series that it suits and gives a rate; the others keep their own.
};
template <>
struct Words<VariantKind> {
    static constexpr Word list[] = {
        {"weight_halved", QT_TRANSLATE_NOOP("words", "Weight at 50 percent")},
        {"weight_raised", QT_TRANSLATE_NOOP("words", "Weight at 150 percent")},
        {"left_out", QT_TRANSLATE_NOOP("words", "Left out")},
        {"formula", QT_TRANSLATE_NOOP("words", "Another formula")},
    };
};
struct Variant {
    VariantKind kind = VariantKind::LeftOut;
    std::optional<RecordRef> subject = {}; ///< Absent for Formula.
    std::optional<RateFormula> formula = {}; ///< For Formula only.
    bool operator==(const Variant&) const = default;
};

/// The end of the range over which a mean moves, and the variant that gives it.
struct Extreme {
    Fraction percent;
    std::optional<Variant> variant; ///< Absent: no variant lies farther out than the mean itself.
};

/// Another goal that lies on the other side in some variant, and the first variant found in which it does.
struct OrderFlip {
    Id<Goal> other;
    Variant variant;
};

struct GoalSensitivity {
    Id<Goal> goal;
    QString number;
    QString name; ///< As of the year.
    std::optional<Fraction> percent; ///< The mean by the rule; nullopt when there is none, and then no more.
    Extreme lowest; ///< Not above `percent`.
    Extreme highest; ///< Not below `percent`.
    /// In the order of the goals. A tie that is broken, or that comes about, is no flip.
    std::vector<OrderFlip> flips;
};

struct Sensitivity {
    FiscalYear year;
    MeanRule rule;
    std::vector<GoalSensitivity> goals; ///< As in Score::goals.
    int variants = 0; ///< How many were tried. Those that leave a goal without a mean say nothing of it.
};

/// Exact. Works on the sums of the year's means: a variant costs a few additions, whatever the plan's size.
Sensitivity sensitivityOf(const Score& score);

} // namespace core
