#include "tests/core/scoring/grader_fixture.h"

using namespace graders;

namespace {

const QStringList threeAnswers{
    QStringLiteral("実施した"), QStringLiteral("一部実施した"), QStringLiteral("実施していない")};

struct Improvements {
    GraderFixture given;
    Id<Goal> other = given.builder.goal(u"別の目標");

    Id<Project> asked(Id<Goal> goal, const QString& answer, bool hasImprovement = true)
    {
        const auto project = given.builder.project(goal, u"1", u"事業");
        const auto sheet = given.builder.sheet(project, given.year);
        if (hasImprovement)
            given.builder.answer(sheet, u"previous", u"改善する。");
        if (!answer.isEmpty())
            given.builder.answer(sheet, u"done", answer);
        return project;
    }
    FollowUp found() const
    {
        const auto followUp = followUpOf(given.plan, given.score());
        REQUIRE(followUp);
        return *followUp;
    }
};

} // namespace

TEST_CASE("Feature 2: the three answers to last year's improvement are counted per goal")
{
    Improvements with;
    with.asked(with.given.goal, threeAnswers[0]);
    with.asked(with.given.goal, threeAnswers[0]);
    with.asked(with.given.goal, threeAnswers[2]);
    with.asked(with.given.goal, {});
    with.asked(with.other, threeAnswers[1]);
    const FollowUp found = with.found();
    CHECK(found.words == threeAnswers);
    REQUIRE(found.goals.size() == 2);
    CHECK(found.goals[0].counts == std::vector<int>{2, 0, 1});
    CHECK(found.goals[0].unanswered == 1);
    CHECK(found.goals[0].asked == 4);
    CHECK(found.goals[1].counts == std::vector<int>{0, 1, 0});
    CHECK(found.all.counts == std::vector<int>{2, 1, 1});
    CHECK(found.all.asked == 5);
}

TEST_CASE("A sheet without an improvement of last year is not asked")
{
    Improvements with;
    with.asked(with.given.goal, threeAnswers[0], false);
    CHECK(with.found().all.asked == 0);
}

TEST_CASE("A project that is shown again counts under both goals and once in the plan")
{
    Improvements with;
    with.given.builder.shownAgain(with.asked(with.given.goal, threeAnswers[0]), with.other);
    const FollowUp found = with.found();
    CHECK(found.goals[0].counts[0] == 1);
    CHECK(found.goals[1].counts[0] == 1);
    CHECK(found.all.counts[0] == 1);
}

TEST_CASE("A word that the form no longer has stays counted as the word that it is")
{
    Improvements with;
    with.asked(with.given.goal, QStringLiteral("着手"));
    const FollowUp found = with.found();
    CHECK(found.words == threeAnswers + QStringList{QStringLiteral("着手")});
    CHECK(found.goals[0].counts == std::vector<int>{0, 0, 0, 1});
    CHECK(found.goals[1].counts == std::vector<int>{0, 0, 0, 0});
}

TEST_CASE("Where no form asks there is nothing to count, which is not 「実施していない」")
{
    Improvements with;
    with.given.builder.useForm(with.given.builder.form(u"問わない様式"), with.given.year);
    CHECK_FALSE(followUpOf(with.given.plan, with.given.score()));
}
