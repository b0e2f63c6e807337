#include "core/scoring/grader_departments.h"

#include <map>

namespace core {

namespace {

using OfDepartment = std::optional<Id<Department>>;

qint64 pairsOf(qint64 count)
{
    return count * (count - 1) / 2;
}

/// Of all pairs those that have neither the department nor the grade in common.
qint64 differingPairs(const std::vector<GradedSheet>& sheets)
{
    std::map<OfDepartment, qint64> departments;
    std::map<Id<Grade>, qint64> grades;
    std::map<std::pair<OfDepartment, Id<Grade>>, qint64> both;
    for (const GradedSheet& sheet : sheets) {
        ++departments[sheet.department];
        ++grades[sheet.grade];
        ++both[{sheet.department, sheet.grade}];
    }
    qint64 pairs = pairsOf(qint64(sheets.size()));
    for (const auto& [department, count] : departments)
        pairs -= pairsOf(count);
    for (const auto& [grade, count] : grades)
        pairs -= pairsOf(count);
    for (const auto& [key, count] : both)
        pairs += pairsOf(count); // Taken off twice.
    return pairs;
}

std::vector<GradeShare> sharesIn(const GradeOrder& order, const std::vector<GradedSheet>& sheets)
{
    std::vector<int> counts(order.grades.size());
    for (const GradedSheet& sheet : sheets)
        if (const auto place = order.placeOf(sheet.grade))
            ++counts[size_t(*place)];
    const std::vector<Decimal> shares = sharesOf(counts, rateDecimals);
    std::vector<GradeShare> result;
    for (size_t i = 0; i < counts.size(); ++i)
        result.push_back(
            {order.grades[i], counts[i], shares.empty() ? std::nullopt : std::optional(shares[i])});
    return result;
}

int sumOfCounts(const std::vector<GradeShare>& grades)
{
    int sum = 0;
    for (const GradeShare& each : grades)
        sum += each.count;
    return sum;
}

GradeSpread spreadOf(const GradeOrder& order, const std::vector<GradedSheet>& sheets,
    const std::vector<GradedSheet>& lastYears)
{
    GradeSpread spread;
    spread.grades = sharesIn(order, sheets);
    spread.graded = sumOfCounts(spread.grades);
    const std::vector<Id<Grade>> middle = order.middle();
    int inMiddle = 0;
    for (const GradeShare& each : spread.grades)
        if (std::find(middle.begin(), middle.end(), each.grade) != middle.end())
            inMiddle += each.count;
    if (!middle.empty())
        spread.middleShare = Fraction(100 * inMiddle).dividedBy(Fraction(spread.graded));
    spread.lastYear = sharesIn(order, lastYears);
    if (sumOfCounts(spread.lastYear) == 0)
        spread.lastYear.clear();
    return spread;
}

std::vector<GradedSheet> sheetsOf(const std::vector<GradedSheet>& sheets, const OfDepartment& department)
{
    std::vector<GradedSheet> own = sheets;
    std::erase_if(own, [&](const GradedSheet& sheet) { return sheet.department != department; });
    return own;
}

std::vector<OfDepartment> departmentsOf(const std::vector<GradedSheet>& sheets, const DepartmentOrder& order)
{
    std::vector<OfDepartment> departments;
    for (const GradedSheet& sheet : sheets)
        if (std::find(departments.begin(), departments.end(), sheet.department) == departments.end())
            departments.push_back(sheet.department);
    std::sort(departments.begin(), departments.end(),
        [&](const OfDepartment& a, const OfDepartment& b) { return order.isBefore(a, b); });
    return departments;
}

} // namespace

std::vector<Leniency> leniencyByDepartment(
    const Plan& plan, const Score& score, const GradeMismatches& mismatches)
{
    const DepartmentOrder order(plan, score.year);
    std::map<OfDepartment, Leniency> byDepartment;
    for (const GradeComparison& each : mismatches.compared) {
        Leniency& leniency = byDepartment[each.sheet.department];
        leniency.mean = leniency.mean + Fraction(each.distance); // The sum as yet.
        ++leniency.compared;
        leniency.lenient += each.distance > 0;
        leniency.strict += each.distance < 0;
    }
    std::vector<Leniency> sorted;
    for (auto& [department, leniency] : byDepartment) {
        leniency.department = department;
        leniency.name = order.nameOf(department);
        leniency.mean = *leniency.mean.dividedBy(Fraction(leniency.compared));
        sorted.push_back(std::move(leniency));
    }
    std::sort(sorted.begin(), sorted.end(), [&](const Leniency& a, const Leniency& b) {
        return a.mean != b.mean ? a.mean > b.mean : order.isBefore(a.department, b.department);
    });
    return sorted;
}

std::vector<SameRateOtherGrade> sameRateOtherGrades(const GradeMismatches& mismatches)
{
    std::map<Decimal, std::vector<size_t>, std::greater<>> byRate;
    for (size_t at = 0; at < mismatches.compared.size(); ++at) {
        const GradeComparison& each = mismatches.compared[at];
        if (each.rate && each.sheet.department)
            byRate[*each.rate].push_back(at);
    }
    std::vector<SameRateOtherGrade> found;
    for (auto& [rate, compared] : byRate) {
        std::vector<GradedSheet> sheets;
        for (const size_t at : compared)
            sheets.push_back(mismatches.compared[at].sheet);
        if (const qint64 pairs = differingPairs(sheets); pairs > 0)
            found.push_back({rate, std::move(compared), pairs});
    }
    return found;
}

GradeSpreads gradeSpreads(const Plan& plan, const Score& score, const Score* lastYear)
{
    const GradeOrder order = gradeOrderOf(plan, score);
    const DepartmentOrder departments(plan, score.year);
    std::vector<GradedSheet> sheets = gradedSheets(plan, score);
    std::erase_if(sheets, [&](const GradedSheet& sheet) { return !order.placeOf(sheet.grade); });
    const std::vector<GradedSheet> lastYears = lastYear && lastYear->scheme == score.scheme
        ? gradedSheets(plan, *lastYear)
        : std::vector<GradedSheet>();
    GradeSpreads spreads;
    spreads.middle = order.middle();
    spreads.all = spreadOf(order, sheets, lastYears);
    for (const OfDepartment& department : departmentsOf(sheets, departments)) {
        GradeSpread spread = spreadOf(order, sheetsOf(sheets, department), sheetsOf(lastYears, department));
        spread.department = department;
        spread.name = departments.nameOf(department);
        spreads.departments.push_back(std::move(spread));
    }
    return spreads;
}

} // namespace core
