#include "core/scoring/condition_cases.h"

#include <array>

namespace core {

namespace {

constexpr int baselineCases = 3;
// In the order in which a case is named; 「達成」 last, as it also holds where the target is exceeded.
constexpr std::array targetStates
    = {GradeCondition::TargetMissed, GradeCondition::TargetExceeded, GradeCondition::TargetReached};
constexpr std::array baselineStates
    = {GradeCondition::Improved, GradeCondition::Unchanged, GradeCondition::Worsened};
constexpr std::array targetMasks = {0b000'000'111, 0b000'111'000, 0b111'000'000};
constexpr std::array baselineMasks = {0b001'001'001, 0b010'010'010, 0b100'100'100};

} // namespace

ConditionCases casesOf(GradeCondition condition)
{
    switch (condition) {
    case GradeCondition::None:
        return allCases;
    case GradeCondition::TargetExceeded:
        return targetMasks[1];
    case GradeCondition::TargetReached:
        return targetMasks[1] | targetMasks[2];
    case GradeCondition::TargetMissed:
        return targetMasks[0];
    case GradeCondition::Improved:
        return baselineMasks[0];
    case GradeCondition::NotWorse:
        return baselineMasks[0] | baselineMasks[1];
    case GradeCondition::Unchanged:
        return baselineMasks[1];
    case GradeCondition::Worsened:
        return baselineMasks[2];
    case GradeCondition::ActualMissing:
        break;
    }
    return 0;
}

std::vector<GradeCondition> situationIn(ConditionCases cases)
{
    if (cases == allCases)
        return {};
    for (size_t i = 0; i < baselineMasks.size(); ++i)
        if ((cases & baselineMasks[i]) == baselineMasks[i])
            return {baselineStates[i]};
    for (size_t i = 0; i < targetMasks.size(); ++i)
        if ((cases & targetMasks[i]) == targetMasks[i])
            return {targetStates[i]};
    int bit = 0;
    while ((cases & (1 << bit)) == 0)
        ++bit;
    return {targetStates[size_t(bit / baselineCases)], baselineStates[size_t(bit % baselineCases)]};
}

QString wordsOf(const std::vector<GradeCondition>& situation)
{
    QStringList words;
    for (const GradeCondition condition : situation)
        words << wordLabel(condition);
    return words.join(QStringLiteral("、"));
}

} // namespace core
