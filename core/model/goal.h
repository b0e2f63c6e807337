// Basic goals and the main challenges under them.
#pragma once

#include "core/model/plan_period.h"

#include <array>

namespace core {

/// A basic goal (基本目標). Its name is a list of versions.
struct Goal {
    Id<Goal> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString number; ///< As printed: 「1」.
    bool operator==(const Goal&) const = default;
};
template <>
struct Record<Goal> {
    static constexpr const char* table = "goals";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Goal");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Goal::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Goal::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Goal::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Goal::number));
    static constexpr std::array<const char*, 0> unique{};
};

/// The name of a goal from one fiscal year on.
struct GoalVersion {
    Id<GoalVersion> id;
    Id<Goal> goal;
    FiscalYear fromYear;
    QString name;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const GoalVersion&) const = default;
};
template <>
struct Record<GoalVersion> {
    static constexpr const char* table = "goal_versions";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Name of a goal");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &GoalVersion::id),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &GoalVersion::goal),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &GoalVersion::fromYear),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &GoalVersion::name),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &GoalVersion::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &GoalVersion::reason));
    static constexpr std::array unique{"goal", "from_year"};
};

/// A main challenge (主要課題) under a goal.
struct Challenge {
    Id<Challenge> id;
    Id<Goal> goal;
    int rank = 0;
    QString number; ///< As printed: 「(1)」.
    QString name; ///< Empty = the source does not say.
    bool operator==(const Challenge&) const = default;
};
template <>
struct Record<Challenge> {
    static constexpr const char* table = "challenges";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Challenge");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Challenge::id),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Challenge::goal),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Challenge::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Challenge::number),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Challenge::name));
    static constexpr std::array<const char*, 0> unique{};
};

} // namespace core
