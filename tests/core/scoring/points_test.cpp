#include "core/scoring/points.h"

#include "tests/core/scoring/score_fixture.h"

#include <random>

using namespace scoring;

namespace {

PointsItem leaf(const char* name, int weight, ItemStatus status = ItemStatus::Unanswered)
{
    return {QString::fromLatin1(name), Decimal(weight), status};
}

/// A = 30 {a1 = 10, a2 = 20}, B = 70.
std::vector<PointsItem> treeWith(PointsItem a1)
{
    PointsItem a = leaf("A", 30);
    a.parts = {std::move(a1), leaf("a2", 20)};
    return {a, leaf("B", 70)};
}

PointsTree counted(const std::vector<PointsItem>& items)
{
    const Result<PointsTree> tree = pointsOf(items);
    REQUIRE(tree.isOk());
    return *tree;
}

Points points(int potential, int done, int programmed, int notDone, int unanswered)
{
    return {
        Fraction(potential), Fraction(done), Fraction(programmed), Fraction(notDone), Fraction(unanswered)};
}

const DetailShares detail{number("0.2"), number("0.7"), number("0.1")};

/// Grades with points 3, 2, 1 and one without; a scheme that tests their sum.
struct Sano {
    ScoreFixture fixture;
    Id<GradeScheme> scheme = fixture.scheme("点数");
    Id<SheetForm> form = fixture.form();
    Id<Goal> goal = fixture.goal("1", "目標");

    Sano()
    {
        for (const auto& [code, value] :
            std::vector<std::pair<const char*, int>>{{"A", 3}, {"B", 2}, {"C", 1}, {"X", 0}}) {
            Grade row = *fixture.plan.find(fixture.grade(scheme, code));
            if (value > 0)
                row.points = Decimal(value);
            fixture.plan.put(row);
        }
    }
    /// A further project with this grade; with a code that is no grade, without one.
    void graded(const char* code)
    {
        const auto project = fixture.project("1", "事業", goal);
        for (const Grade* grade : gradesOf(fixture.plan, scheme))
            if (grade->code == QString::fromLatin1(code))
                fixture.sheet(project, form, std::nullopt, grade->id);
    }
    GradePoints sum() const
    {
        const Score score = fixture.score();
        return gradePoints(gradingIn(fixture.plan, fixture.period, fixture.year), score.projects,
            score.goals.at(0).projects);
    }
    /// 良い from 5 points on, 普通 below.
    Grading bySum()
    {
        GradeScheme row;
        row.name = QStringLiteral("合計");
        row.tested = TestedQuantity::Points;
        const auto id = fixture.put(row);
        fixture.grade(id, "good", Decimal(5));
        fixture.grade(id, "plain", std::nullopt, Decimal(5));
        fixture.use(id, fixture.year.next());
        return gradingIn(fixture.plan, fixture.period, fixture.year.next());
    }
};

} // namespace

TEST_CASE("T-1: a part that is done gives its points, the rest is unanswered")
{
    const PointsTree tree = counted(treeWith(leaf("a1", 10, ItemStatus::Done)));
    CHECK(tree.items[0].points == points(30, 10, 0, 0, 20));
    CHECK(tree.total == points(100, 10, 0, 0, 90));
    CHECK(tree.donePercent == Fraction(10));
}

TEST_CASE("T-2: an item in detail is divided by its shares")
{
    PointsItem a1 = leaf("a1", 10);
    a1.detail = detail;
    CHECK(counted(treeWith(a1)).total == points(100, 2, 7, 1, 90));
}

TEST_CASE("T-3: a status wins over detail that is left from before")
{
    PointsItem a1 = leaf("a1", 10, ItemStatus::Done);
    a1.detail = DetailShares{number("0.2"), number("0.5"), number("0.3")};
    CHECK(counted(treeWith(a1)).total == points(100, 10, 0, 0, 90));
}

TEST_CASE("T-4: an item that is not concerned hands its points to its siblings")
{
    const PointsTree tree = counted(treeWith(leaf("a1", 10, ItemStatus::NotConcerned)));
    REQUIRE(tree.items[0].parts.size() == 2);
    CHECK_FALSE(tree.items[0].parts[0].isConcerned);
    CHECK(tree.items[0].parts[0].points.potential == Fraction(0));
    CHECK(tree.items[0].parts[1].points.potential == Fraction(30));
    CHECK(tree.total.potential == Fraction(100));
}

TEST_CASE("T-4: where no part is concerned the parent hands its points on")
{
    auto items = treeWith(leaf("a1", 10, ItemStatus::NotConcerned));
    items[0].parts[1].status = ItemStatus::NotConcerned;
    const PointsTree tree = counted(items);
    CHECK_FALSE(tree.items[0].isConcerned);
    CHECK(tree.items[1].points.potential == Fraction(100));
}

TEST_CASE("T-6: one of eight projects is 12.5 %, also when a part of a decided project is done besides")
{
    std::vector<PointsItem> items;
    for (int i = 0; i < 8; ++i)
        items.push_back(leaf("p", 1));
    items[0].status = ItemStatus::Done;
    CHECK(counted(items).donePercent == *Fraction(25).dividedBy(Fraction(2)));
    for (const size_t parent : {size_t(0), size_t(1)}) {
        auto with = items;
        with[1].status = ItemStatus::NotDone;
        with[parent].parts = {leaf("part", 1, ItemStatus::Done)};
        CHECK(counted(with).donePercent == *Fraction(25).dividedBy(Fraction(2)));
    }
}

TEST_CASE("T-7: with nothing concerned, nothing at all or no weight there is no percentage")
{
    CHECK_FALSE(counted({}).donePercent);
    CHECK_FALSE(counted({leaf("a", 10, ItemStatus::NotConcerned)}).donePercent);
    CHECK_FALSE(counted({leaf("a", 0, ItemStatus::Done), leaf("b", 0)}).donePercent);
    CHECK(explainedPoints(counted({})) == QStringLiteral("算定対象がありません。"));
}

TEST_CASE("Points that are in doubt are refused with the item's name")
{
    PointsItem tooMuch = leaf("a1", 10);
    tooMuch.detail = DetailShares{number("0.6"), number("0.6"), Decimal(0)};
    PointsItem negative = leaf("a1", 10);
    negative.detail = DetailShares{number("-0.1"), Decimal(0), Decimal(0)};
    for (const PointsItem& bad : {leaf("a1", -1), tooMuch, negative}) {
        const auto tree = pointsOf(treeWith(bad));
        REQUIRE_FALSE(tree.isOk());
        CHECK(tree.sentence().contains(QStringLiteral("a1")));
    }
}

TEST_CASE(
    "Points of trees by chance add up to the potential of the top, and doubling all weights changes no share")
{
    std::mt19937 random(3);
    std::function<PointsItem(int, int)> made = [&](int depth, int factor) {
        PointsItem item = leaf("x", int(random() % 20) * factor, ItemStatus(random() % 5));
        if (random() % 4 == 0)
            item.detail = detail;
        for (unsigned i = random() % 4; depth > 0 && i > 0; --i)
            item.parts.push_back(made(depth - 1, factor));
        return item;
    };
    for (unsigned round = 0; round < 200; ++round) {
        random.seed(round);
        const PointsTree once = counted({made(3, 1), made(3, 1), made(3, 1)});
        random.seed(round);
        const PointsTree twice = counted({made(3, 2), made(3, 2), made(3, 2)});
        const Points& all = once.total;
        CHECK(all.done + all.programmed + all.notDone + all.unanswered == all.potential);
        CHECK(once.donePercent == twice.donePercent);
    }
}

TEST_CASE("T-8: rounding is half away from zero on the decimal number")
{
    const auto rounded
        = [](const char* text, int decimals) { return Fraction(number(text)).rounded(decimals)->toText(); };
    CHECK(rounded("1.005", 2) == QStringLiteral("1.01"));
    CHECK(rounded("0.285", 2) == QStringLiteral("0.29"));
    CHECK(rounded("-2.5", 0) == QStringLiteral("-3"));
    CHECK(rounded("89.95", 1) == QStringLiteral("90.0"));
}

TEST_CASE("F12: the points of grades are added up and what has none is counted apart")
{
    Sano given;
    for (const char* code : {"A", "B", "B", "X", "none"})
        given.graded(code);
    const GradePoints sum = given.sum();
    CHECK(sum.sum == Fraction(7));
    CHECK(sum.most == Fraction(9));
    CHECK(sum.counted == 3);
    CHECK(sum.withoutPoints == 1);
    CHECK(sum.notGraded == 1);
}

TEST_CASE("F12: a sum is graded by a scheme that tests points, exactly at its limit")
{
    Sano given;
    const Grading bySum = given.bySum();
    given.graded("B");
    given.graded("B");
    CHECK(gradeOfPoints(bySum, given.sum()).grade == bySum.grades[1]->id);
    given.graded("C");
    CHECK(gradeOfPoints(bySum, given.sum()).grade == bySum.grades[0]->id);
    CHECK(gradeOfPoints(bySum, given.sum()).tested == Fraction(5));
}

TEST_CASE("F12: without points, without a scheme of points or in a hole there is no grade, with the reason")
{
    Sano given;
    const Grading bySum = given.bySum();
    CHECK(gradeOfPoints(bySum, given.sum()).reason == NoGrade::NoRate);
    given.graded("A");
    CHECK(gradeOfPoints(Grading(), given.sum()).reason == NoGrade::NoScheme);
    const Grading byRate = gradingIn(given.fixture.plan, given.fixture.period, given.fixture.year);
    CHECK(gradeOfPoints(byRate, given.sum()).reason == NoGrade::WordsOnly);
    Grade plain = *bySum.grades[1];
    plain.upper = Decimal(3);
    Grading withHole = bySum;
    withHole.grades[1] = &plain;
    CHECK(gradeOfPoints(withHole, given.sum()).reason == NoGrade::InNoBand);
    plain.upper = Decimal(9);
    given.graded("A");
    CHECK(gradeOfPoints(withHole, given.sum()).reason == NoGrade::InSeveralBands);
}

TEST_CASE("F12: the sum is called an agreement and not a measure")
{
    Sano given;
    CHECK(explainedPoints(given.sum()) == QStringLiteral("算定対象がありません。"));
    given.graded("B");
    CHECK(explainedPoints(given.sum()).contains(QStringLiteral("2点（満点 3点、1件）")));
    CHECK(explainedPoints(given.sum()).contains(QStringLiteral("順序")));
}

TEST_CASE("F12: the score says the sum of the year's points and its grade by the scheme for sums")
{
    Sano given;
    given.graded("A");
    given.graded("B");
    CHECK(explainedPoints(given.fixture.plan, given.fixture.score()).size() == 1);
    CHECK(explainedPoints(given.fixture.plan, given.fixture.score()).front().contains(u"5点"));
    given.bySum();
    const QStringList lines = explainedPoints(given.fixture.plan, given.fixture.score());
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(u"good"));
    CHECK(lines[1].contains(u"合計"));
    CHECK(explainedPoints(ScoreFixture().plan, ScoreFixture().score()).isEmpty());
}
