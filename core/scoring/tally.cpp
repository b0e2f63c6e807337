#include "core/scoring/tally.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

void countGrade(GradeTally& tally, Id<Grade> grade)
{
    const auto counted = std::find_if(tally.counts.begin(), tally.counts.end(),
        [grade](const GradeCount& count) { return count.grade == grade; });
    if (counted == tally.counts.end()) {
        ++tally.otherScheme;
        return;
    }
    ++counted->count;
    if (counted->countsInDenominator)
        ++tally.evaluated;
    else
        --tally.applicable;
}

void countWithout(GradeTally& tally, NoEnteredGrade reason)
{
    switch (reason) {
    case NoEnteredGrade::NotGraded:
        ++tally.notGraded;
        break;
    case NoEnteredGrade::PartlyGraded:
        ++tally.partlyGraded;
        break;
    case NoEnteredGrade::DepartmentsDiffer:
        ++tally.departmentsDiffer;
        break;
    }
}

void setShares(GradeTally& tally)
{
    std::vector<int> counts;
    for (const GradeCount& count : tally.counts)
        if (count.countsInDenominator)
            counts.push_back(count.count);
    const std::vector<Decimal> shares = sharesOf(counts, rateDecimals);
    auto share = shares.begin();
    for (GradeCount& count : tally.counts)
        if (count.countsInDenominator && share != shares.end())
            count.share = *share++;
}

} // namespace

QStringList GradeTally::codes() const
{
    QStringList codes;
    for (const GradeCount& count : counts)
        codes.append(count.code);
    return codes;
}

std::vector<GradeCount> noneCounted(const Grading& grading)
{
    std::vector<GradeCount> counts;
    for (const Grade* grade : grading.grades)
        counts.push_back({grade->id, grade->code, grade->label, grade->countsInDenominator, 0, std::nullopt});
    return counts;
}

GradeTally tallyOf(std::vector<GradeCount> grades, const std::vector<ProjectScore>& projects,
    const std::vector<size_t>& chosen)
{
    GradeTally result;
    result.counts = std::move(grades);
    for (GradeCount& count : result.counts) {
        count.count = 0;
        count.share.reset();
    }
    result.all = result.applicable = int(chosen.size());
    for (const size_t at : chosen) {
        const EnteredGrade& entered = projects[at].entered;
        if (entered.grade)
            countGrade(result, *entered.grade);
        else
            countWithout(result, *entered.reason);
    }
    setShares(result);
    return result;
}

std::vector<Decimal> sharesOf(const std::vector<int>& counts, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (total == 0)
        return {};
    constexpr qint64 hundredAt[] = {100, 1'000, 10'000, 100'000};
    const qint64 whole = hundredAt[decimals];
    std::vector<qint64> units;
    std::vector<size_t> order(counts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (const int count : counts)
        units.push_back(count * whole / total);
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return counts[a] * whole % total > counts[b] * whole % total; });
    const qint64 lacking = whole - std::accumulate(units.begin(), units.end(), qint64(0));
    for (size_t i = 0; i < size_t(lacking); ++i)
        ++units[order[i]];
    std::vector<Decimal> shares;
    for (const qint64 unit : units)
        shares.push_back(Decimal(unit, decimals));
    return shares;
}

} // namespace core
