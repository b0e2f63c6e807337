// Points: a tree of weighted items that are done, programmed or not (acceptance cases T-1 … T-7), and points
// by grade, added up (F12 of domain §4).
#pragma once

#include "core/scoring/grade.h"
#include "core/scoring/rollup.h"

namespace core {

enum class ItemStatus {
    Unanswered,
    Done,
    Programmed,
    NotDone,
    NotConcerned, ///< 対象外: its points go to its siblings, in proportion to theirs.
};
template <>
struct Words<ItemStatus> {
    static constexpr Word list[] = {
        {"unanswered", QT_TRANSLATE_NOOP("words", "Item not answered")},
        {"done", QT_TRANSLATE_NOOP("words", "Item done")},
        {"programmed", QT_TRANSLATE_NOOP("words", "Item programmed")},
        {"not_done", QT_TRANSLATE_NOOP("words", "Item not done")},
        {"not_concerned", QT_TRANSLATE_NOOP("words", "Item not concerned")},
    };
};

/// How far an item is, in parts of 1; what they lack to 1 is unanswered.
struct DetailShares {
    Decimal done;
    Decimal programmed;
    Decimal notDone;
};

/// One item with its parts. Its own status says what the whole item is and wins over detail shares and parts
/// that are left from before; without one the detail shares count, without those the parts.
struct PointsItem {
    QString name;
    /// Not negative. Among siblings: what each weighs of its parent's points; the top ones' weights are the
    /// points themselves.
    Decimal weight;
    ItemStatus status = ItemStatus::Unanswered;
    std::optional<DetailShares> detail = {};
    std::vector<PointsItem> parts = {};
};

/// Points by status; they add up to `potential`.
struct Points {
    Fraction potential;
    Fraction done;
    Fraction programmed;
    Fraction notDone;
    Fraction unanswered;

    Points operator+(const Points& other) const;
    bool operator==(const Points&) const = default;
};

/// The points of one item and of its parts, in the order given.
struct ItemPoints {
    QString name;
    bool isConcerned = true; ///< False: neither the item nor any part of it is; its points are all 0.
    Points points;
    std::vector<ItemPoints> parts; ///< Empty where the item's own status or detail counted.
};

struct PointsTree {
    std::vector<ItemPoints> items;
    Points total; ///< Its potential is the sum of all top weights, also where some items are not concerned.
    /// Percent of the potential that is done; nullopt when nothing is concerned, the list is empty, or all
    /// weights are 0 (算定対象なし): never 0 and never a division by zero.
    std::optional<Fraction> donePercent;
};
/// Refuses a negative weight, and detail shares that are negative or more than 1 together, naming the item.
Result<PointsTree> pointsOf(const std::vector<PointsItem>& items);
/// 「達成 10点 / 全 100点（10.0%）」, or that nothing can be counted.
QString explainedPoints(const PointsTree& tree);

/// Points of the grades of some projects, added up. Grades are an order, not amounts: the points say what a
/// city has agreed that a grade counts for, and no more (domain §4, F12).
struct GradePoints {
    Fraction sum;
    Fraction most; ///< What the sum would be if each counted project had the best points.
    int counted = 0; ///< Projects whose grade has points.
    int withoutPoints = 0; ///< Projects whose grade has none.
    int notGraded = 0; ///< Projects without a grade that counts, or with one of another scheme.
};
/// Of the projects at `chosen`.
GradePoints gradePoints(
    const Grading& grading, const std::vector<ProjectScore>& projects, const std::vector<size_t>& chosen);
/// The grade of a sum by a scheme that tests points, rounded first where the scheme says so. No rate when
/// nothing was counted; words only when the scheme does not test points.
ComputedGrade gradeOfPoints(const Grading& grading, const GradePoints& points);
/// 「評価の点数の合計 12点（5件、満点 15点）。…」: names the arithmetic for what it is.
QString explainedPoints(const GradePoints& points);
/// The points of all projects of a year, and the grade of their sum by each scheme of the file that tests
/// points; empty when the grades of the year have no points.
QStringList explainedPoints(const Plan& plan, const Score& score);

} // namespace core
