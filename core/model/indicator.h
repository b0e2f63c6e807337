// What is measured: indicators, their series, baselines, targets by year and actual values by fiscal year.
#pragma once

#include "core/model/structure.h"

namespace core {

/// 活動指標 (what was done) or 成果指標 (what came of it).
enum class IndicatorKind { Activity, Outcome };
template <>
struct Words<IndicatorKind> {
    static constexpr Word list[] = {
        {"activity", QT_TRANSLATE_NOOP("words", "Activity")},
        {"outcome", QT_TRANSLATE_NOOP("words", "Outcome")},
    };
};

/// Which way is better. Unset = the officer has not said; nothing is scored then.
enum class Direction { Unset, Up, Down, Keep };
template <>
struct Words<Direction> {
    static constexpr Word list[] = {
        {"unset", QT_TRANSLATE_NOOP("words", "Not decided")},
        {"up", QT_TRANSLATE_NOOP("words", "Increase")},
        {"down", QT_TRANSLATE_NOOP("words", "Decrease")},
        {"keep", QT_TRANSLATE_NOOP("words", "Keep")},
    };
};

/// The formula that counts (domain §4: F1 … F11). b = baseline, t = target, x = actual, p(y) = the path's
/// value in the year. ByDirection chooses: 実績÷目標 when more is better, 目標÷実績 when less is better,
/// keeping for 維持, a range for 20～25, the direction alone for ↑ and 「増加」. F8 (累計) is Accumulation
/// with any of them.
enum class RateFormula {
    ByDirection,
    ActualOverTarget, ///< F1 x ÷ t
    TargetOverActual, ///< F2 t ÷ x
    BaselineProgress, ///< F4 (x − b) ÷ (t − b)
    Complement, ///< F3 2 − x ÷ t
    PathProgress, ///< F5 (x − b) ÷ (p(y) − b)
    ActualOverPath, ///< F5 x ÷ p(y); p(y) ÷ x when less is better
    ActualOverShare, ///< F5 x ÷ (t · elapsed share of the path); the baseline is not taken off
    KeepLevel, ///< F6 100 % within the tolerance of the level, less outside
    WithinRange, ///< F7 100 % between the ends of the range, less outside
    Milestones, ///< F9 weights of the milestones that are reached ÷ all weights
    Difference, ///< F10 x − t in the unit: reached or not, no percentage
    DirectionOnly, ///< F11 better, unchanged or worse than what it is compared with, no percentage
};
template <>
struct Words<RateFormula> {
    static constexpr Word list[] = {
        {"by_direction", QT_TRANSLATE_NOOP("words", "By direction")},
        {"actual_over_target", QT_TRANSLATE_NOOP("words", "Actual ÷ target")},
        {"target_over_actual", QT_TRANSLATE_NOOP("words", "Target ÷ actual")},
        {"baseline_progress", QT_TRANSLATE_NOOP("words", "Progress from the baseline")},
        {"complement", QT_TRANSLATE_NOOP("words", "2 − actual ÷ target")},
        {"path_progress", QT_TRANSLATE_NOOP("words", "Progress along the yearly path")},
        {"actual_over_path", QT_TRANSLATE_NOOP("words", "Actual ÷ yearly path")},
        {"actual_over_share", QT_TRANSLATE_NOOP("words", "Actual ÷ yearly share of the target")},
        {"keep_level", QT_TRANSLATE_NOOP("words", "Keep within a tolerance")},
        {"within_range", QT_TRANSLATE_NOOP("words", "Within a range")},
        {"milestones", QT_TRANSLATE_NOOP("words", "Milestones")},
        {"difference", QT_TRANSLATE_NOOP("words", "Difference from the target")},
        {"direction_only", QT_TRANSLATE_NOOP("words", "Direction only")},
    };
};

/// How the path from the baseline to the target runs over the years; with s = the share of years that have
/// passed.
enum class PathShape {
    Straight, ///< p = b + (t − b) · s
    FrontLoaded, ///< p = b + (t − b) · (1 − (1 − s)²): three quarters of the way at half time
    AtEnd, ///< p = b until the target year, then t
};
template <>
struct Words<PathShape> {
    static constexpr Word list[] = {
        {"straight", QT_TRANSLATE_NOOP("words", "Straight")},
        {"front_loaded", QT_TRANSLATE_NOOP("words", "Front-loaded")},
        {"at_end", QT_TRANSLATE_NOOP("words", "At the end")},
    };
};

/// What a year is compared with where only the direction counts.
enum class ComparedWith { Baseline, PreviousYear };
template <>
struct Words<ComparedWith> {
    static constexpr Word list[] = {
        {"baseline", QT_TRANSLATE_NOOP("words", "Baseline")},
        {"previous_year", QT_TRANSLATE_NOOP("words", "Previous year")},
    };
};

/// What a tolerance is counted in: the indicator's unit (for percentages: points), or percent of the number
/// that is compared with (福岡市 ±3 %, 長与町 ±10 %).
enum class ToleranceUnit { Same, PercentOfLevel };
template <>
struct Words<ToleranceUnit> {
    static constexpr Word list[] = {
        {"same", QT_TRANSLATE_NOOP("words", "In the unit")},
        {"percent_of_level", QT_TRANSLATE_NOOP("words", "Percent of the level")},
    };
};

/// How the series of one indicator (中高生, 若者) enter averages and outcomes. No average unless told.
enum class SeriesRule {
    Each, ///< Every series is a value of its own.
    AllReached, ///< One value: the lowest rate; reached when all are.
    Mean, ///< One value: the mean of the rates.
};
template <>
struct Words<SeriesRule> {
    static constexpr Word list[] = {
        {"each", QT_TRANSLATE_NOOP("words", "Each by itself")},
        {"all_reached", QT_TRANSLATE_NOOP("words", "All must reach it (the lowest counts)")},
        {"mean", QT_TRANSLATE_NOOP("words", "Mean of the series")},
    };
};

/// Flow: each year's own amount. Stock: the state at a date. CumulativeFlow: yearly amounts that add up to
/// the target over the years. SummedFlow: yearly amounts and yearly targets that both add up.
enum class Accumulation { Stock, Flow, CumulativeFlow, SummedFlow };
template <>
struct Words<Accumulation> {
    static constexpr Word list[] = {
        {"stock", QT_TRANSLATE_NOOP("words", "Stock")},
        {"flow", QT_TRANSLATE_NOOP("words", "Flow")},
        {"cumulative_flow", QT_TRANSLATE_NOOP("words", "Cumulative flow")},
        {"summed_flow", QT_TRANSLATE_NOOP("words", "Cumulative flow with yearly targets")},
    };
};

/// An indicator, owned by exactly one of goal, challenge or project; with a project, `department` may narrow
/// it to that department's part.
struct Indicator {
    Id<Indicator> id;
    std::optional<Id<Goal>> goal;
    std::optional<Id<Challenge>> challenge;
    std::optional<Id<Project>> project;
    std::optional<Id<Department>> department;
    int rank = 0;
    QString name;
    IndicatorKind kind = IndicatorKind::Activity;
    QString unit; ///< 「人」, 「%」; empty = none.
    Direction direction = Direction::Unset;
    RateFormula formula = RateFormula::ByDirection;
    Accumulation accumulation = Accumulation::Stock;
    int decimals = 0; ///< Decimals to print values with at least, 0 … 6.
    YearList surveyYears; ///< Years in which it is surveyed; empty = every year.
    QString source;
    QString definition;
    QString note;
    PathShape path = PathShape::Straight;
    ComparedWith comparedWith = ComparedWith::Baseline;
    /// Not negative; how far a value may lie off and still count as unchanged or kept. Absent = 0.
    std::optional<Decimal> tolerance = {};
    ToleranceUnit toleranceUnit = ToleranceUnit::Same;
    SeriesRule seriesRule = SeriesRule::Each;
    bool operator==(const Indicator&) const = default;
};
template <>
struct Record<Indicator> {
    static constexpr const char* table = "indicators";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Indicator");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Indicator::id),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Indicator::goal),
            field("challenge", QT_TRANSLATE_NOOP("fields", "Challenge"), &Indicator::challenge),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Indicator::project),
            field("department", QT_TRANSLATE_NOOP("fields", "Department"), &Indicator::department),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Indicator::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Indicator::name),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &Indicator::kind),
            field("unit", QT_TRANSLATE_NOOP("fields", "Unit"), &Indicator::unit),
            field("direction", QT_TRANSLATE_NOOP("fields", "Direction"), &Indicator::direction),
            field("formula", QT_TRANSLATE_NOOP("fields", "Formula"), &Indicator::formula),
            field("accumulation", QT_TRANSLATE_NOOP("fields", "Accumulation"), &Indicator::accumulation),
            field("decimals", QT_TRANSLATE_NOOP("fields", "Decimals"), &Indicator::decimals),
            field("survey_years", QT_TRANSLATE_NOOP("fields", "Survey years"), &Indicator::surveyYears),
            field("source", QT_TRANSLATE_NOOP("fields", "Source"), &Indicator::source),
            field("definition", QT_TRANSLATE_NOOP("fields", "Definition"), &Indicator::definition),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Indicator::note),
            field("path", QT_TRANSLATE_NOOP("fields", "Yearly path"), &Indicator::path),
            field("compared_with", QT_TRANSLATE_NOOP("fields", "Compared with"), &Indicator::comparedWith),
            field("tolerance", QT_TRANSLATE_NOOP("fields", "Tolerance"), &Indicator::tolerance),
            field("tolerance_unit", QT_TRANSLATE_NOOP("fields", "Tolerance counted in"),
                &Indicator::toleranceUnit),
            field("series_rule", QT_TRANSLATE_NOOP("fields", "Several series"), &Indicator::seriesRule));
    static constexpr std::array<const char*, 0> unique{};
};

/// One series of an indicator (中高生, 若者). An indicator without groups has one series with an empty name.
struct Series {
    Id<Series> id;
    Id<Indicator> indicator;
    int rank = 0;
    QString name;
    /// 計: the sum of the other series of the indicator; checked, and no value of its own in averages.
    bool isTotal = false;
    bool operator==(const Series&) const = default;
};
template <>
struct Record<Series> {
    static constexpr const char* table = "series";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Series");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Series::id),
            field("indicator", QT_TRANSLATE_NOOP("fields", "Indicator"), &Series::indicator),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Series::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Series::name),
            field("is_total", QT_TRANSLATE_NOOP("fields", "Total of the series"), &Series::isTotal));
    static constexpr std::array unique{"indicator", "name"};
};

/// 基準値 (計画策定時点の現状値) with the year it was taken in.
struct Baseline {
    Id<Baseline> id;
    Id<Series> series;
    std::optional<FiscalYear> year; ///< Absent = the source does not say.
    Reading value;
    QString note;
    std::optional<int> sampleSize = {}; ///< Answers of a survey.
    bool operator==(const Baseline&) const = default;
};
template <>
struct Record<Baseline> {
    static constexpr const char* table = "baselines";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Baseline");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Baseline::id),
            field("series", QT_TRANSLATE_NOOP("fields", "Series"), &Baseline::series),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &Baseline::year),
            field("value", QT_TRANSLATE_NOOP("fields", "Value"), &Baseline::value),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Baseline::note),
            field("sample_size", QT_TRANSLATE_NOOP("fields", "Sample size"), &Baseline::sampleSize));
    static constexpr std::array unique{"series"};
};

/// What a target says.
enum class TargetKind {
    Number, ///< 105,000
    AtLeast, ///< 30カ所以上
    AtMost, ///< 5%以下
    Below, ///< 1.0%未満
    Range, ///< 20～25
    Keep, ///< 維持 (the number, if any, is the level to keep)
    ArrowUp, ///< ↑ 上昇
    ArrowDown, ///< ↓ 下降
    ArrowFlat, ///< → 現状維持
    Words, ///< Any other words: a person judges (Value::isAchieved).
    Increase, ///< 割合の増加: as ↑, printed in words
    Decrease, ///< 待機児童の減少: as ↓, printed in words
    Continue, ///< 継続: judged anew each year
    Establish, ///< 設置, 策定: once it is achieved, later years have it too
    RelativeToSeries, ///< 県平均+5ポイント: `number` is added to the actual of the series `reference`
    RelativeToPrevious, ///< 前年度比+5%: `number` percent more than the year before (less when negative)
};
template <>
struct Words<TargetKind> {
    static constexpr Word list[] = {
        {"number", QT_TRANSLATE_NOOP("words", "Number")},
        {"at_least", QT_TRANSLATE_NOOP("words", "At least")},
        {"at_most", QT_TRANSLATE_NOOP("words", "At most")},
        {"below", QT_TRANSLATE_NOOP("words", "Below")},
        {"range", QT_TRANSLATE_NOOP("words", "Range")},
        {"keep", QT_TRANSLATE_NOOP("words", "Keep")},
        {"arrow_up", QT_TRANSLATE_NOOP("words", "↑ (rise)")},
        {"arrow_down", QT_TRANSLATE_NOOP("words", "↓ (fall)")},
        {"arrow_flat", QT_TRANSLATE_NOOP("words", "→ (as it is)")},
        {"words", QT_TRANSLATE_NOOP("words", "In words")},
        {"increase", QT_TRANSLATE_NOOP("words", "Increase (in words)")},
        {"decrease", QT_TRANSLATE_NOOP("words", "Decrease (in words)")},
        {"continue", QT_TRANSLATE_NOOP("words", "To be continued")},
        {"establish", QT_TRANSLATE_NOOP("words", "To be established")},
        {"relative_to_series", QT_TRANSLATE_NOOP("words", "Relative to another series")},
        {"relative_to_previous", QT_TRANSLATE_NOOP("words", "Relative to the previous year")},
    };
};

/// The target of a series for one fiscal year, as it stands from `fromYear` on (a revised target is a further
/// version).
struct Target {
    Id<Target> id;
    Id<Series> series;
    FiscalYear year; ///< The year it is to be reached in.
    FiscalYear fromYear; ///< First fiscal year whose papers print this version.
    TargetKind kind = TargetKind::Number;
    /// Required for Number, AtLeast, AtMost, Below, Range and the relative kinds. Behind an arrow or words:
    /// the office's internal number, printed only when asked for.
    std::optional<Decimal> number;
    std::optional<Decimal> upper; ///< Upper end of a Range; absent otherwise.
    QString words; ///< As printed, for Words; otherwise a note to the number.
    std::optional<QDate> decidedOn;
    QString reason;
    std::optional<Decimal>
        tolerance; ///< In place of the indicator's; internal as the number behind an arrow.
    std::optional<Id<Series>> reference = {}; ///< RelativeToSeries only.
    bool operator==(const Target&) const = default;
};
template <>
struct Record<Target> {
    static constexpr const char* table = "targets";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Target");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Target::id),
            field("series", QT_TRANSLATE_NOOP("fields", "Series"), &Target::series),
            field("year", QT_TRANSLATE_NOOP("fields", "Target year"), &Target::year),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &Target::fromYear),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &Target::kind),
            field("number", QT_TRANSLATE_NOOP("fields", "Target value"), &Target::number),
            field("upper", QT_TRANSLATE_NOOP("fields", "Upper end"), &Target::upper),
            field("words", QT_TRANSLATE_NOOP("fields", "In words"), &Target::words),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &Target::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &Target::reason),
            field("tolerance", QT_TRANSLATE_NOOP("fields", "Tolerance"), &Target::tolerance),
            field("reference", QT_TRANSLATE_NOOP("fields", "Reference series"), &Target::reference));
    static constexpr std::array unique{"series", "year", "from_year"};
};

/// The actual value of a series for one fiscal year. No row = not entered.
struct Value {
    Id<Value> id;
    Id<Series> series;
    FiscalYear year;
    Reading reading;
    bool isProvisional = false; ///< 速報値
    std::optional<int> sampleSize = {}; ///< Answers of a survey.
    QString note; ///< 備考
    /// What a rate is made of (1,864 of 2,002); the reading is checked against it, totals are made of it.
    std::optional<Decimal> numerator = {};
    std::optional<Decimal> denominator = {};
    std::optional<bool> isAchieved
        = {}; ///< A person's judgement where the target is in words; absent = not judged.
    QString unit
        = {}; ///< The unit the source states, where it is not the indicator's; empty = the indicator's.
    QString source = {}; ///< Where this value was taken from; empty = the indicator's source.
    bool operator==(const Value&) const = default;
};
template <>
struct Record<Value> {
    static constexpr const char* table = "values";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Actual value");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Value::id),
            field("series", QT_TRANSLATE_NOOP("fields", "Series"), &Value::series),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &Value::year),
            field("reading", QT_TRANSLATE_NOOP("fields", "Actual value"), &Value::reading),
            field("is_provisional", QT_TRANSLATE_NOOP("fields", "Provisional"), &Value::isProvisional),
            field("sample_size", QT_TRANSLATE_NOOP("fields", "Sample size"), &Value::sampleSize),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Value::note),
            field("numerator", QT_TRANSLATE_NOOP("fields", "Numerator"), &Value::numerator),
            field("denominator", QT_TRANSLATE_NOOP("fields", "Denominator"), &Value::denominator),
            field("is_achieved", QT_TRANSLATE_NOOP("fields", "Achieved"), &Value::isAchieved),
            field("unit", QT_TRANSLATE_NOOP("fields", "Unit of the source"), &Value::unit),
            field("source", QT_TRANSLATE_NOOP("fields", "Source"), &Value::source));
    static constexpr std::array unique{"series", "year"};
};

/// One step of an indicator that is reached or not (設置, 策定, 開設).
struct Milestone {
    Id<Milestone> id;
    Id<Series> series;
    int rank = 0;
    QString name;
    Decimal weight = 1; ///< Not negative; its part of the whole.
    std::optional<QDate> dueOn; ///< In time on this very day, late from the next.
    std::optional<QDate> reachedOn; ///< Absent = not reached.
    bool operator==(const Milestone&) const = default;
};
template <>
struct Record<Milestone> {
    static constexpr const char* table = "milestones";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Milestone");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Milestone::id),
            field("series", QT_TRANSLATE_NOOP("fields", "Series"), &Milestone::series),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Milestone::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Milestone::name),
            field("weight", QT_TRANSLATE_NOOP("fields", "Weight"), &Milestone::weight),
            field("due_on", QT_TRANSLATE_NOOP("fields", "Due on"), &Milestone::dueOn),
            field("reached_on", QT_TRANSLATE_NOOP("fields", "Reached on"), &Milestone::reachedOn));
    static constexpr std::array unique{"series", "name"};
};

} // namespace core
