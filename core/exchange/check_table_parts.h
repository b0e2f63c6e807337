// Small pieces that the tables of checks are made of.
#pragma once

#include "core/exchange/check_tables.h"

namespace core {

/// A table with these titles and no rows.
CheckTable titled(const QStringList& titles);
/// A cell that reads `text` and is sorted as `number`.
Cell numberCell(const std::optional<Fraction>& number, const QString& text);
/// The code; empty for none.
QString gradeCode(const Plan& plan, const std::optional<Id<Grade>>& grade);
/// 「3 保育所」
QString titleOf(const ProjectScore& project);

/// What each record of a year belongs to. Must not outlive the Score.
class RecordPlaces {
public:
    RecordPlaces(const Plan& plan, const Score& score);
    /// Fills project and goal of the row from its record.
    void fill(CheckRow& row) const;

private:
    const Plan& plan_;
    std::unordered_map<Id<Project>, Id<Goal>> mainGoals_;
};

} // namespace core
