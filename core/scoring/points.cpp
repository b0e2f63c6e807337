#include "core/scoring/points.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Refuses what no points can be counted for.
Result<void> checkItems(const std::vector<PointsItem>& items)
{
    for (const PointsItem& item : items) {
        if (item.weight.isNegative())
            return Refusal{
                sentence("points", "“%1” was not counted because its weight is negative. Enter 0 or more.")
                    .arg(item.name)};
        if (const auto& detail = item.detail) {
            const Fraction sum
                = Fraction(detail->done) + Fraction(detail->programmed) + Fraction(detail->notDone);
            if (detail->done.isNegative() || detail->programmed.isNegative() || detail->notDone.isNegative()
                || sum > Fraction(1))
                return Refusal{sentence("points",
                    "“%1” was not counted because its shares are negative or more than 1 together. Enter "
                    "shares that add up to 1 at most.")
                                   .arg(item.name)};
        }
        if (const Result<void> parts = checkItems(item.parts); !parts)
            return parts;
    }
    return {};
}

/// Something in it is concerned and weighs something.
bool isConcerned(const PointsItem& item)
{
    if (item.status == ItemStatus::NotConcerned)
        return false;
    if (item.status != ItemStatus::Unanswered || item.detail || item.parts.empty())
        return true;
    return std::any_of(item.parts.begin(), item.parts.end(),
        [](const PointsItem& part) { return isConcerned(part) && !part.weight.isZero(); });
}

Points pointsOfStatus(ItemStatus status, const Fraction& potential)
{
    Points points;
    points.potential = potential;
    switch (status) {
    case ItemStatus::Done:
        points.done = potential;
        break;
    case ItemStatus::Programmed:
        points.programmed = potential;
        break;
    case ItemStatus::NotDone:
        points.notDone = potential;
        break;
    case ItemStatus::Unanswered:
        points.unanswered = potential;
        break;
    case ItemStatus::NotConcerned:
        points.potential = Fraction();
        break;
    }
    return points;
}

Points pointsOfDetail(const DetailShares& detail, const Fraction& potential)
{
    Points points;
    points.potential = potential;
    points.done = potential * Fraction(detail.done);
    points.programmed = potential * Fraction(detail.programmed);
    points.notDone = potential * Fraction(detail.notDone);
    points.unanswered = potential - points.done - points.programmed - points.notDone;
    return points;
}

std::vector<ItemPoints> shared(const std::vector<PointsItem>& items, const Fraction& potential);

ItemPoints countedItem(const PointsItem& item, const Fraction& potential)
{
    ItemPoints counted;
    counted.name = item.name;
    counted.isConcerned = isConcerned(item);
    if (!counted.isConcerned)
        return counted;
    if (item.status == ItemStatus::Unanswered && item.detail) {
        counted.points = pointsOfDetail(*item.detail, potential);
    } else if (item.status == ItemStatus::Unanswered && !item.parts.empty()) {
        counted.parts = shared(item.parts, potential);
        for (const ItemPoints& part : counted.parts)
            counted.points = counted.points + part.points;
    } else {
        counted.points = pointsOfStatus(item.status, potential);
    }
    return counted;
}

/// The points of a parent by the weights of those of its parts that are concerned.
std::vector<ItemPoints> shared(const std::vector<PointsItem>& items, const Fraction& potential)
{
    Fraction weights;
    for (const PointsItem& item : items)
        if (isConcerned(item))
            weights = weights + Fraction(item.weight);
    std::vector<ItemPoints> counted;
    for (const PointsItem& item : items) {
        const auto part = (potential * Fraction(item.weight)).dividedBy(weights);
        counted.push_back(countedItem(item, part.value_or(Fraction())));
    }
    return counted;
}

QString printedPoints(const Fraction& points)
{
    const auto rounded = points.rounded(1);
    if (!rounded)
        return points.toText();
    const auto whole = points.rounded(0);
    return printed(whole && Fraction(*whole) == points ? *whole : *rounded);
}

} // namespace

Points Points::operator+(const Points& other) const
{
    return {potential + other.potential, done + other.done, programmed + other.programmed,
        notDone + other.notDone, unanswered + other.unanswered};
}

Result<PointsTree> pointsOf(const std::vector<PointsItem>& items)
{
    if (const Result<void> valid = checkItems(items); !valid)
        return valid.refusal();
    Fraction potential;
    for (const PointsItem& item : items)
        potential = potential + Fraction(item.weight);
    PointsTree tree;
    tree.items = shared(items, potential);
    for (const ItemPoints& item : tree.items)
        tree.total = tree.total + item.points;
    if (const auto share = tree.total.done.dividedBy(tree.total.potential))
        tree.donePercent = *share * Fraction(100);
    return tree;
}

QString explainedPoints(const PointsTree& tree)
{
    if (!tree.donePercent)
        return sentence("points", "There is nothing to count.");
    return sentence("points", "%1 of %2 points are done (%3).")
        .arg(printedPoints(tree.total.done), printedPoints(tree.total.potential),
            printedRate(*tree.donePercent));
}

GradePoints gradePoints(
    const Grading& grading, const std::vector<ProjectScore>& projects, const std::vector<size_t>& chosen)
{
    std::optional<Decimal> best;
    for (const Grade* grade : grading.grades)
        if (grade->points && (!best || *best < *grade->points))
            best = grade->points;
    GradePoints result;
    for (const size_t at : chosen) {
        const auto& entered = projects[at].entered.grade;
        const auto grade = std::find_if(grading.grades.begin(), grading.grades.end(),
            [&](const Grade* each) { return entered && each->id == *entered; });
        if (grade == grading.grades.end()) {
            ++result.notGraded;
        } else if (const auto& points = (*grade)->points) {
            ++result.counted;
            result.sum = result.sum + Fraction(*points);
            result.most = result.most + Fraction(*best);
        } else {
            ++result.withoutPoints;
        }
    }
    return result;
}

ComputedGrade gradeOfPoints(const Grading& grading, const GradePoints& points)
{
    ComputedGrade result;
    if (!grading.scheme)
        result.reason = NoGrade::NoScheme;
    else if (grading.scheme->tested != TestedQuantity::Points || !grading.hasBands())
        result.reason = NoGrade::WordsOnly;
    else if (points.counted == 0)
        result.reason = NoGrade::NoRate;
    if (result.reason)
        return result;
    const auto& decimals = grading.scheme->testDecimals;
    const auto rounded = decimals ? points.sum.rounded(*decimals) : std::nullopt;
    result.tested = rounded ? Fraction(*rounded) : points.sum;
    int bands = 0;
    for (const Grade* grade : grading.grades)
        if (isInBand(*grade, *result.tested) && ++bands == 1)
            result.grade = grade->id;
    if (bands == 1)
        return result;
    result.grade.reset();
    result.reason = bands == 0 ? NoGrade::InNoBand : NoGrade::InSeveralBands;
    return result;
}

QString explainedPoints(const GradePoints& points)
{
    if (points.counted == 0)
        return sentence("points", "There is nothing to count.");
    return sentence("points",
        "The points of the grades add up to %1 of %2 (%3 projects). Grades are an order: their points are "
        "an agreement, not a measure.")
        .arg(printedPoints(points.sum), printedPoints(points.most), QString::number(points.counted));
}

QStringList explainedPoints(const Plan& plan, const Score& score)
{
    const Grading grading = score.period ? gradingIn(plan, *score.period, score.year) : Grading();
    const bool hasPoints = std::any_of(grading.grades.begin(), grading.grades.end(),
        [](const Grade* grade) { return grade->points.has_value(); });
    if (!hasPoints)
        return {};
    std::vector<size_t> all(score.projects.size());
    std::iota(all.begin(), all.end(), size_t(0));
    const GradePoints points = gradePoints(grading, score.projects, all);
    QStringList lines{explainedPoints(points)};
    for (const GradeScheme* scheme : allByRank<GradeScheme>(plan)) {
        if (scheme->tested != TestedQuantity::Points)
            continue;
        const Grading bySum{scheme, gradesOf(plan, scheme->id)};
        if (const Grade* grade = plan.find(gradeOfPoints(bySum, points).grade))
            lines << sentence("points", "The sum is graded %1 by “%2”.").arg(grade->code, scheme->name);
    }
    return lines;
}

} // namespace core
