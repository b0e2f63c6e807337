#include "core/scoring/mean_parts.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace core {

namespace {

/// Projects of the goal that stand under none of its challenges.
std::vector<size_t> directProjects(const GoalScore& goal)
{
    std::unordered_set<size_t> placed;
    for (const ChallengeScore& challenge : goal.challenges)
        placed.insert(challenge.projects.begin(), challenge.projects.end());
    std::vector<size_t> direct;
    std::copy_if(goal.projects.begin(), goal.projects.end(), std::back_inserter(direct),
        [&placed](size_t at) { return !placed.contains(at); });
    return direct;
}

} // namespace

MeanPart partOf(const Score& score, const ProjectScore& project)
{
    return {{kindOf<Project>(), project.project.uuid}, project.weight, valuesOf(score.series, project.series),
        {}};
}

MeanPart partOf(const Score& score, const ChallengeScore& challenge)
{
    MeanPart part{{kindOf<Challenge>(), challenge.challenge.uuid}, challenge.weight,
        valuesOf(score.series, challenge.series), {}};
    for (const size_t at : challenge.projects)
        part.parts.push_back(partOf(score, score.projects[at]));
    return part;
}

MeanPart partOf(const Score& score, const GoalScore& goal)
{
    std::vector<size_t> own;
    std::copy_if(goal.series.begin(), goal.series.end(), std::back_inserter(own),
        [&score](size_t at) { return score.series[at].rates.indicator.goal.has_value(); });
    MeanPart part{{kindOf<Goal>(), goal.goal.uuid}, goal.weight, valuesOf(score.series, own), {}};
    for (const ChallengeScore& challenge : goal.challenges)
        part.parts.push_back(partOf(score, challenge));
    for (const size_t at : directProjects(goal))
        part.parts.push_back(partOf(score, score.projects[at]));
    return part;
}

MeanPart partOf(const Score& score)
{
    std::vector<Id<Goal>> countedAt(score.projects.size()); // the goal in which a project counts
    for (const GoalScore& goal : score.goals)
        for (const size_t at : goal.projects)
            if (countedAt[at] == Id<Goal>() || goal.goal == score.projects[at].mainGoal)
                countedAt[at] = goal.goal;
    MeanPart whole;
    if (score.period)
        whole.owner = {kindOf<PlanPeriod>(), score.period->uuid};
    for (GoalScore goal : score.goals) {
        const auto countsElsewhere = [&](size_t at) { return countedAt[at] != goal.goal; };
        std::erase_if(goal.projects, countsElsewhere);
        for (ChallengeScore& challenge : goal.challenges)
            std::erase_if(challenge.projects, countsElsewhere);
        whole.parts.push_back(partOf(score, goal));
    }
    return whole;
}

} // namespace core
