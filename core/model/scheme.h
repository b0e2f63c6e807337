// How a year is graded: schemes of grades as data, and which scheme a plan uses from which year.
#pragma once

#include "core/model/indicator.h"

namespace core {

/// Which quantity the bands of a scheme are compared with.
enum class TestedQuantity {
    Nothing, ///< Grades are words only (A 達成できた …): no band.
    Rate, ///< The indicator's counting rate in percent.
    BaselineProgress, ///< (x − b) ÷ (t − b), whichever formula counts.
    PathProgress, ///< (x − b) ÷ (p(y) − b).
    ActualOverShare, ///< x ÷ (t · elapsed share): 多摩市.
    Points, ///< The sum of points (F12).
};
template <>
struct Words<TestedQuantity> {
    static constexpr Word list[] = {
        {"nothing", QT_TRANSLATE_NOOP("words", "Nothing (grades in words)")},
        {"rate", QT_TRANSLATE_NOOP("words", "Achievement rate")},
        {"baseline_progress", QT_TRANSLATE_NOOP("words", "Progress from the baseline")},
        {"path_progress", QT_TRANSLATE_NOOP("words", "Progress along the yearly path")},
        {"actual_over_share", QT_TRANSLATE_NOOP("words", "Actual ÷ yearly share of the target")},
        {"points", QT_TRANSLATE_NOOP("words", "Sum of points")},
    };
};

/// A grade scheme (評価区分).
struct GradeScheme {
    Id<GradeScheme> id;
    int rank = 0;
    QString name;
    std::optional<FiscalYear> firstYear; ///< Validity; absent = open end.
    std::optional<FiscalYear> lastYear;
    TestedQuantity tested = TestedQuantity::Nothing;
    std::optional<int>
        testDecimals; ///< Rate is rounded to so many decimals before the bands are compared; absent = exact.
    QString note;
    /// How far off the baseline still counts as unchanged in the conditions of the grades (長与町 10 percent
    /// of the baseline); absent = the indicator's own tolerance.
    std::optional<Decimal> tolerance = {};
    ToleranceUnit toleranceUnit = ToleranceUnit::PercentOfLevel;
    bool operator==(const GradeScheme&) const = default;
};
template <>
struct Record<GradeScheme> {
    static constexpr const char* table = "schemes";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Grade scheme");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &GradeScheme::id),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &GradeScheme::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &GradeScheme::name),
            field("first_year", QT_TRANSLATE_NOOP("fields", "First fiscal year"), &GradeScheme::firstYear),
            field("last_year", QT_TRANSLATE_NOOP("fields", "Last fiscal year"), &GradeScheme::lastYear),
            field("tested", QT_TRANSLATE_NOOP("fields", "Compared with the bands"), &GradeScheme::tested),
            field("test_decimals", QT_TRANSLATE_NOOP("fields", "Decimals before comparing"),
                &GradeScheme::testDecimals),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &GradeScheme::note),
            field("tolerance", QT_TRANSLATE_NOOP("fields", "Tolerance"), &GradeScheme::tolerance),
            field("tolerance_unit", QT_TRANSLATE_NOOP("fields", "Tolerance counted in"),
                &GradeScheme::toleranceUnit));
    static constexpr std::array unique{"name"};
};

/// What must hold besides the band. Better and worse are by the indicator's direction; "unchanged" is within
/// the tolerance of the baseline.
enum class GradeCondition {
    None,
    TargetExceeded, ///< Better than the target.
    TargetReached, ///< The target or better.
    TargetMissed,
    Improved, ///< Better than the baseline.
    NotWorse, ///< Unchanged or better.
    Unchanged,
    Worsened,
    ActualMissing, ///< There is no value to judge by (実績値なし, 把握不能).
};
template <>
struct Words<GradeCondition> {
    static constexpr Word list[] = {
        {"none", QT_TRANSLATE_NOOP("words", "No condition")},
        {"target_exceeded", QT_TRANSLATE_NOOP("words", "Better than the target")},
        {"target_reached", QT_TRANSLATE_NOOP("words", "Target reached")},
        {"target_missed", QT_TRANSLATE_NOOP("words", "Target missed")},
        {"improved", QT_TRANSLATE_NOOP("words", "Better than the baseline")},
        {"not_worse", QT_TRANSLATE_NOOP("words", "Not worse than the baseline")},
        {"unchanged", QT_TRANSLATE_NOOP("words", "Unchanged from the baseline")},
        {"worsened", QT_TRANSLATE_NOOP("words", "Worse than the baseline")},
        {"actual_missing", QT_TRANSLATE_NOOP("words", "No actual value")},
    };
};

/// The figure that stands beside a grade so that it can be told apart in grey.
enum class GradeShape { Automatic, DoubleCircle, Circle, Triangle, Cross, Square, Diamond, Line };
template <>
struct Words<GradeShape> {
    static constexpr Word list[] = {
        {"automatic", QT_TRANSLATE_NOOP("words", "Automatic")},
        {"double_circle", QT_TRANSLATE_NOOP("words", "Double circle")},
        {"circle", QT_TRANSLATE_NOOP("words", "Circle")},
        {"triangle", QT_TRANSLATE_NOOP("words", "Triangle")},
        {"cross", QT_TRANSLATE_NOOP("words", "Cross")},
        {"square", QT_TRANSLATE_NOOP("words", "Square")},
        {"diamond", QT_TRANSLATE_NOOP("words", "Diamond")},
        {"line", QT_TRANSLATE_NOOP("words", "Line")},
    };
};

/// One grade of a scheme. Bands are percent; an absent end is open to infinity; both absent = no band.
struct Grade {
    Id<Grade> id;
    Id<GradeScheme> scheme;
    int rank = 0; ///< Best first.
    QString code; ///< 「A」, 「◎」, 「3」 …
    QString label; ///< 「計画どおり達成出来た」
    std::optional<Decimal> lower;
    bool isLowerIncluded = true;
    std::optional<Decimal> upper;
    bool isUpperIncluded = false;
    bool needsReason = false;
    bool isDefault = false;
    bool countsInDenominator = true;
    GradeCondition condition = GradeCondition::None;
    QString furtherCondition
        = {}; ///< In words, for a person to judge: 「課題の整理が済んでいる」; empty = none.
    std::optional<Decimal> points = {}; ///< F12; absent = the grade has none.
    QString colour = {}; ///< "#RRGGBB"; empty = by its place among the grades.
    GradeShape shape = GradeShape::Automatic;
    bool operator==(const Grade&) const = default;
};
template <>
struct Record<Grade> {
    static constexpr const char* table = "grades";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Grade");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Grade::id),
            field("scheme", QT_TRANSLATE_NOOP("fields", "Grade scheme"), &Grade::scheme),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Grade::rank),
            field("code", QT_TRANSLATE_NOOP("fields", "Grade"), &Grade::code),
            field("label", QT_TRANSLATE_NOOP("fields", "Wording"), &Grade::label),
            field("lower", QT_TRANSLATE_NOOP("fields", "Lower end"), &Grade::lower),
            field("is_lower_included", QT_TRANSLATE_NOOP("fields", "Lower end included"),
                &Grade::isLowerIncluded),
            field("upper", QT_TRANSLATE_NOOP("fields", "Upper end"), &Grade::upper),
            field("is_upper_included", QT_TRANSLATE_NOOP("fields", "Upper end included"),
                &Grade::isUpperIncluded),
            field("needs_reason", QT_TRANSLATE_NOOP("fields", "Reason required"), &Grade::needsReason),
            field("is_default", QT_TRANSLATE_NOOP("fields", "Default"), &Grade::isDefault),
            field("counts_in_denominator", QT_TRANSLATE_NOOP("fields", "Counts in the denominator"),
                &Grade::countsInDenominator),
            field("condition", QT_TRANSLATE_NOOP("fields", "Condition"), &Grade::condition),
            field("further_condition", QT_TRANSLATE_NOOP("fields", "Further condition"),
                &Grade::furtherCondition),
            field("points", QT_TRANSLATE_NOOP("fields", "Points"), &Grade::points),
            field("colour", QT_TRANSLATE_NOOP("fields", "Colour"), &Grade::colour),
            field("shape", QT_TRANSLATE_NOOP("fields", "Shape"), &Grade::shape));
    static constexpr std::array unique{"scheme", "code"};
};

/// From which year on a plan is graded by which scheme: a version list.
struct SchemeUse {
    Id<SchemeUse> id;
    Id<PlanPeriod> plan;
    FiscalYear fromYear;
    Id<GradeScheme> scheme;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const SchemeUse&) const = default;
};
template <>
struct Record<SchemeUse> {
    static constexpr const char* table = "scheme_uses";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Grade scheme in use");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &SchemeUse::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &SchemeUse::plan),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &SchemeUse::fromYear),
            field("scheme", QT_TRANSLATE_NOOP("fields", "Grade scheme"), &SchemeUse::scheme),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &SchemeUse::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &SchemeUse::reason));
    static constexpr std::array unique{"plan", "from_year"};
};

/// What the values of a goal weigh.
enum class Weighting {
    Equal,
    Priority, ///< 重点 projects `priorityFactor` times as much as others.
    Custom, ///< By the rows of Weight; without one, 1.
};
template <>
struct Words<Weighting> {
    static constexpr Word list[] = {
        {"equal", QT_TRANSLATE_NOOP("words", "Equal")},
        {"priority", QT_TRANSLATE_NOOP("words", "Priority projects weigh more")},
        {"custom", QT_TRANSLATE_NOOP("words", "By own weights")},
    };
};

/// What is averaged on the way from the values to the plan.
enum class MeanOf {
    Leaves, ///< All values under a goal (or the plan) at once.
    Means, ///< Values of a project, projects of a challenge, challenges of a goal, goals of the plan.
};
template <>
struct Words<MeanOf> {
    static constexpr Word list[] = {
        {"leaves", QT_TRANSLATE_NOOP("words", "Mean of all values")},
        {"means", QT_TRANSLATE_NOOP("words", "Mean of means")},
    };
};

/// How rates are brought together from a year on: a version list. Without a row: equal weights, mean of all
/// values, not capped.
struct RollupRule {
    Id<RollupRule> id;
    Id<PlanPeriod> plan;
    FiscalYear fromYear;
    Weighting weighting = Weighting::Equal;
    Decimal priorityFactor = 2; ///< Not negative.
    MeanOf mean = MeanOf::Leaves;
    bool isCapped = false; ///< Rates over 100 % count as 100 in averages, and print says so.
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const RollupRule&) const = default;
};
template <>
struct Record<RollupRule> {
    static constexpr const char* table = "rollup_rules";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Roll-up rule");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &RollupRule::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &RollupRule::plan),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &RollupRule::fromYear),
            field("weighting", QT_TRANSLATE_NOOP("fields", "Weights"), &RollupRule::weighting),
            field("priority_factor", QT_TRANSLATE_NOOP("fields", "Weight of priority projects"),
                &RollupRule::priorityFactor),
            field("mean", QT_TRANSLATE_NOOP("fields", "Mean"), &RollupRule::mean),
            field("is_capped", QT_TRANSLATE_NOOP("fields", "Capped at 100 %"), &RollupRule::isCapped),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &RollupRule::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &RollupRule::reason));
    static constexpr std::array unique{"plan", "from_year"};
};

/// The own weight of exactly one goal, challenge, project or indicator among its siblings (mean of means), or
/// a factor for all values below it (mean of all values).
struct Weight {
    Id<Weight> id;
    std::optional<Id<Goal>> goal;
    std::optional<Id<Challenge>> challenge;
    std::optional<Id<Project>> project;
    std::optional<Id<Indicator>> indicator;
    FiscalYear fromYear;
    Decimal weight = 1; ///< Not negative; 0 = does not count.
    QString reason;
    bool operator==(const Weight&) const = default;
};
template <>
struct Record<Weight> {
    static constexpr const char* table = "weights";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Weight");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Weight::id),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Weight::goal),
            field("challenge", QT_TRANSLATE_NOOP("fields", "Challenge"), &Weight::challenge),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Weight::project),
            field("indicator", QT_TRANSLATE_NOOP("fields", "Indicator"), &Weight::indicator),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &Weight::fromYear),
            field("weight", QT_TRANSLATE_NOOP("fields", "Weight"), &Weight::weight),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &Weight::reason));
    static constexpr std::array unique{"goal", "challenge", "project", "indicator", "from_year"};
};

} // namespace core
