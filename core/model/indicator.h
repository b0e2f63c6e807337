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

/// Which rate counts for the grade. ByDirection: 実績÷目標 when more is better, 目標÷実績 when less is
/// better.
enum class RateFormula { ByDirection, ActualOverTarget, TargetOverActual, BaselineProgress };
template <>
struct Words<RateFormula> {
    static constexpr Word list[] = {
        {"by_direction", QT_TRANSLATE_NOOP("words", "By direction")},
        {"actual_over_target", QT_TRANSLATE_NOOP("words", "Actual ÷ target")},
        {"target_over_actual", QT_TRANSLATE_NOOP("words", "Target ÷ actual")},
        {"baseline_progress", QT_TRANSLATE_NOOP("words", "Progress from the baseline")},
    };
};

/// Flow: each year's own amount. Stock: the state at a date. CumulativeFlow: yearly amounts that add up to
/// the target over the years.
enum class Accumulation { Stock, Flow, CumulativeFlow };
template <>
struct Words<Accumulation> {
    static constexpr Word list[] = {
        {"stock", QT_TRANSLATE_NOOP("words", "Stock")},
        {"flow", QT_TRANSLATE_NOOP("words", "Flow")},
        {"cumulative_flow", QT_TRANSLATE_NOOP("words", "Cumulative flow")},
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
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Indicator::note));
    static constexpr std::array<const char*, 0> unique{};
};

/// One series of an indicator (中高生, 若者). An indicator without groups has one series with an empty name.
struct Series {
    Id<Series> id;
    Id<Indicator> indicator;
    int rank = 0;
    QString name;
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
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Series::name));
    static constexpr std::array unique{"indicator", "name"};
};

/// 基準値 (計画策定時点の現状値) with the year it was taken in.
struct Baseline {
    Id<Baseline> id;
    Id<Series> series;
    std::optional<FiscalYear> year; ///< Absent = the source does not say.
    Reading value;
    QString note;
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
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Baseline::note));
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
    Words, ///< 割合の増加, 継続, 設置
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
    std::optional<Decimal> number; ///< Required for Number, AtLeast, AtMost, Below, Range.
    std::optional<Decimal> upper; ///< Upper end of a Range; absent otherwise.
    QString words; ///< As printed, for Words; otherwise a note to the number.
    std::optional<QDate> decidedOn;
    QString reason;
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
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &Target::reason));
    static constexpr std::array unique{"series", "year", "from_year"};
};

/// The actual value of a series for one fiscal year. No row = not entered.
struct Value {
    Id<Value> id;
    Id<Series> series;
    FiscalYear year;
    Reading reading;
    bool isProvisional = false; ///< 速報値
    std::optional<int> sampleSize; ///< Answers of a survey.
    QString note; ///< 備考
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
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Value::note));
    static constexpr std::array unique{"series", "year"};
};

} // namespace core
