// Finds in a plan what the command line names: projects by 番号, indicators by identifier or 番号/名, schemes
// by name.
#pragma once

#include "core/exchange/scheme_presets.h"

namespace cli {

/// The year whose names are asked for where they are to be as they stand after every change.
inline constexpr core::FiscalYear newestNames{core::lastFiscalYear};

/// The project with this 番号 in the plan generation of `year`; width does not count (「１」 = 「1」).
core::Result<core::Id<core::Project>> findProject(
    const core::Plan& plan, const QString& number, core::FiscalYear year);

/// The goal with this number in the plan generation of `year`.
core::Result<core::Id<core::Goal>> findGoal(
    const core::Plan& plan, const QString& number, core::FiscalYear year);

/// `text` is an identifier, or the number of the goal and that of the challenge: 「1/(1)」.
core::Result<core::Id<core::Challenge>> findChallenge(
    const core::Plan& plan, const QString& text, core::FiscalYear year);

/// `text` is an identifier, 番号/名 (the number of its project, else of its challenge or goal), or a name
/// that only one indicator of the plan generation has. Several that fit are refused with their identifiers.
core::Result<core::Id<core::Indicator>> findIndicator(
    const core::Plan& plan, const QString& text, core::FiscalYear year);

/// By name; without a name the indicator's only series. Refused where the name is needed or unknown, with the
/// names there are.
core::Result<core::Id<core::Series>> findSeries(
    const core::Plan& plan, core::Id<core::Indicator> indicator, const QString& name);

/// A scheme of the file by name, or a shipped one by key or name, which the plan then has, too.
core::Result<core::SchemeInPlan> findScheme(const core::Plan& plan, const QString& name);

/// The plan generation nearest to `year`, because values reach back before it; refused in a file without a
/// plan.
core::Result<core::Id<core::PlanPeriod>> findPeriod(const core::Plan& plan, core::FiscalYear year);

/// The meeting of the whole council with this number in the fiscal year, or 「部会名/2」 of a sub-committee;
/// without a year the one in `usual`, else the latest.
core::Result<core::Id<core::Meeting>> findMeeting(const core::Plan& plan, const QString& number,
    std::optional<core::FiscalYear> year, core::FiscalYear usual);

/// The sub-committee with this name in the plan generation of `year`.
core::Result<core::Id<core::Subcommittee>> findSubcommittee(
    const core::Plan& plan, const QString& name, core::FiscalYear year);

/// Refuses a year in which no plan runs: it has no sheets, scores or papers.
core::Result<void> checkPlanYear(const core::Plan& plan, core::FiscalYear year);

} // namespace cli
