#include "tests/core/scoring/grader_fixture.h"

using namespace graders;

namespace {

/// A project with a sheet in both years.
struct BothYears {
    GraderFixture given;
    Id<Project> project = given.project("1");
    Id<Evaluation> before = given.gradedIn(given.year.previous(), project, given.grade("B"));
    Id<Evaluation> now = given.graded(project, "B");

    void answers(const char* key, const char* then, const char* today)
    {
        given.builder.answer(before, QString::fromLatin1(key), QString::fromUtf8(then));
        given.builder.answer(now, QString::fromLatin1(key), QString::fromUtf8(today));
    }
    Repetitions found() const { return repetitions(given.plan, given.score()); }
};

} // namespace

TEST_CASE("The same grade as last year is counted among the sheets that are graded in both years")
{
    BothYears with;
    const auto other = with.given.project("2");
    with.given.gradedIn(with.given.year.previous(), other, with.given.grade("B"));
    with.given.graded(other, "A");
    with.given.graded(with.given.project("3"), "A"); // Nothing to compare with.
    const Repetition all = with.found().all;
    CHECK(all.gradesCompared == 2);
    CHECK(all.sameGrade == 1);
    CHECK(all.sameGradeShare() == Fraction(50));
}

TEST_CASE("Grades of two schemes are not compared: there is no share, not the share 0")
{
    BothYears with;
    const auto old = with.given.builder.scheme(u"旧", {QStringLiteral("B")});
    with.given.gradedIn(with.given.year.previous(), with.project, with.given.gradeOf(old, "B"));
    CHECK(with.found().all.gradesCompared == 0);
    CHECK_FALSE(with.found().all.sameGradeShare());
}

TEST_CASE("Feature 5: the same text as last year is found however it is wrapped and spaced")
{
    BothYears with;
    with.answers("results", "相談を ２回\n行った。", "相談を2回行った。");
    with.answers("improvement", "続ける。", "やめる。");
    const Repetitions found = with.found();
    CHECK(found.all.textsCompared == 2);
    CHECK(found.all.sameText == 1);
    CHECK(found.all.sameTextShare() == Fraction(50));
    REQUIRE(found.texts.size() == 1);
    CHECK(found.texts[0].sheet == with.now);
    REQUIRE(found.texts[0].items.size() == 1);
    CHECK(with.given.plan.find(found.texts[0].items[0])->key == QStringLiteral("results"));
}

TEST_CASE("What is carried over and what is chosen from a list is no copy")
{
    BothYears with;
    with.answers("previous", "続ける。", "続ける。");
    with.answers("done", "実施した", "実施した");
    CHECK(with.found().all.textsCompared == 0);
    CHECK(with.found().texts.empty());
}

TEST_CASE("The reason of a grade is a text that may be copied")
{
    BothYears with;
    for (const auto sheet : {with.before, with.now})
        with.given.change(sheet, [](Evaluation& row) { row.gradeReason = QStringLiteral("計画どおり"); });
    CHECK(with.found().all.sameText == 1);
}

TEST_CASE("An answer that is given in one year only is not compared")
{
    BothYears with;
    with.answers("results", "", "相談を行った。");
    CHECK(with.found().all.textsCompared == 0);
}

TEST_CASE("Repetitions are counted by department, also where the only department of a project changed")
{
    GraderFixture given;
    const auto old = given.builder.department(u"旧課");
    const auto fresh = given.builder.department(u"新課");
    const auto project = given.project("1", old);
    for (const Assignment& row : given.plan.table<Assignment>())
        given.change(row.id, [&](Assignment& changed) { changed.throughYear = given.year.previous(); });
    given.plan.put(Assignment{{given.builder.ids()}, project, fresh, 9, given.year, {}, {}, {}, {}});
    given.gradedIn(given.year.previous(), project, given.grade("B"), old);
    given.graded(project, "B", fresh);
    const Repetitions found = repetitions(given.plan, given.score());
    REQUIRE(found.departments.size() == 1);
    CHECK(found.departments[0].department == fresh);
    CHECK(found.departments[0].sameGrade == 1);
}
