#include "core/scoring/trail.h"

#include "core/scoring/explain_no_rate.h"
#include "core/scoring/milestone_status.h"

#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

struct Given {
    ScoreFixture fixture;
    Id<Series> series;

    Given()
    {
        fixture.bandsOfR7(1);
        series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")));
        fixture.target(series, number("60.0"));
        fixture.value(series, fixture.year, number("54.0"));
    }
    QString step(TrailStep step, bool showsInternal = false) const
    {
        const Score score = fixture.score();
        for (const TrailLine& line : trailOf(fixture.plan, score, score.series.at(0), showsInternal))
            if (line.step == step)
                return line.text;
        return {};
    }
    QString words() const
    {
        const Score score = fixture.score();
        QStringList texts;
        for (const TrailLine& line : trailOf(fixture.plan, score, score.series.at(0)))
            texts << line.text;
        return texts.join(u'\n');
    }
    template <class Change>
    void change(Change change)
    {
        Value row = *valueIn(Measures(fixture.plan), series, fixture.year);
        change(row);
        fixture.plan.put(row);
    }
};

} // namespace

TEST_CASE("The trail has the equation with the numbers as they are printed, and the band")
{
    const Given given;
    CHECK(given.step(TrailStep::Achievement).contains(u"54.0"));
    CHECK(given.step(TrailStep::Achievement).contains(u"60.0"));
    CHECK(given.step(TrailStep::Achievement).contains(u"90.0%"));
    CHECK(given.step(TrailStep::Grade).contains(u"90≦x≦100"));
}

TEST_CASE("The trail names the source of the value before that of the indicator")
{
    Given given;
    CHECK(given.step(TrailStep::Actual).contains(u"出典の記載なし"));
    given.change([](Value& row) { row.source = QStringLiteral("市民意識調査"); });
    CHECK(given.step(TrailStep::Actual).contains(u"市民意識調査"));
}

TEST_CASE("The trail says how the rate is rounded for the bands")
{
    Given given;
    CHECK(given.step(TrailStep::Rounding).contains(u"小数第1位に一度だけ"));
    GradeScheme scheme = *given.fixture.plan.table<GradeScheme>().begin();
    scheme.testDecimals.reset();
    given.fixture.plan.put(scheme);
    CHECK(given.step(TrailStep::Rounding).contains(u"四捨五入しない"));
}

TEST_CASE("The internal number behind an arrow is in the trail only when it is asked for")
{
    Given given;
    Target target = *given.fixture.plan.table<Target>().begin();
    target.kind = TargetKind::ArrowUp;
    target.number = Decimal(75);
    given.fixture.plan.put(target);
    CHECK(given.step(TrailStep::NumberOfTarget).isEmpty());
    CHECK(given.step(TrailStep::NumberOfTarget, true).contains(u"75"));
    for (const TrailStep step : {TrailStep::Achievement, TrailStep::Difference, TrailStep::Path})
        CHECK_FALSE(given.step(step).contains(u"75"));
    CHECK_FALSE(given.words().contains(u"72")); // With the actual beside it, 75 would follow.
    CHECK(given.step(TrailStep::Achievement).contains(u"目標の内部値を用いて算定"));
    CHECK(given.step(TrailStep::Achievement, true).contains(u"÷ 目標 75"));
}

TEST_CASE("A target that a person judges is not said to have a formula")
{
    Given given;
    Target target = *given.fixture.plan.table<Target>().begin();
    target.kind = TargetKind::Establish;
    target.number.reset();
    target.words = QStringLiteral("設置");
    given.fixture.plan.put(target);
    CHECK(given.step(TrailStep::Formula) == u"達成したかどうかを担当者が判断（達成率なし）");
}

TEST_CASE("What is averaged by rule only is not said to be part of the averages")
{
    Given given;
    CHECK(given.step(TrailStep::Denominator).contains(u"この率は平均に含まれます"));
    Series total = *given.fixture.plan.find(given.series);
    total.isTotal = true;
    given.fixture.plan.put(total);
    CHECK(given.step(TrailStep::Denominator).contains(u"この率は平均に含まれます")); // Alone it counts.
    Series part = total;
    part.id = given.fixture.next<Series>();
    part.isTotal = false;
    part.name = QStringLiteral("中高生");
    given.fixture.plan.put(part);
    CHECK(given.step(TrailStep::Denominator).contains(u"他の系列の計であるため"));
}

TEST_CASE("A missing actual is explained and left out of the averages")
{
    Given given;
    given.change([](Value& row) { row.reading = Missing::BeingCounted; });
    CHECK(given.step(TrailStep::Achievement).contains(u"集計中"));
    CHECK(given.step(TrailStep::Denominator).contains(u"平均には含まれません"));
    CHECK(given.step(TrailStep::Rounding).isEmpty());
}

TEST_CASE("What a scheme compares with its bands has its own line where it is not the rate that counts")
{
    Given given;
    CHECK(given.step(TrailStep::Tested).isEmpty());
    given.fixture.baseline(given.series, number("50"));
    GradeScheme scheme = *given.fixture.plan.table<GradeScheme>().begin();
    scheme.tested = TestedQuantity::BaselineProgress;
    given.fixture.plan.put(scheme);
    const QString line = given.step(TrailStep::Tested); // (54 − 50) ÷ (60 − 50)
    CHECK(line.contains(wordLabel(RateFormula::BaselineProgress)));
    CHECK(line.contains(u"40.0%"));
    CHECK(given.step(TrailStep::Achievement).contains(u"90.0%"));
}

TEST_CASE("A missing rate is explained in a sentence, not in two words")
{
    Given given;
    for (size_t i = 0; i < std::size(Words<NoRate>::list); ++i) {
        INFO(i);
        CHECK(explainedReason(NoRate(i)).endsWith(u'。'));
        CHECK(explainedReason(NoRate(i)).size() > 12);
    }
    given.fixture.value(given.series, given.fixture.year, Missing::BeingCounted);
    CHECK(given.step(TrailStep::Achievement).contains(explainedReason(NoRate::ActualMissing)));
}

TEST_CASE("The trail names each milestone with its dates and whether it was reached in time")
{
    Given given;
    CHECK(given.step(TrailStep::Milestones).isEmpty());
    Milestone draft;
    draft.series = given.series;
    draft.name = QStringLiteral("素案");
    draft.dueOn = QDate(2021, 12, 1);
    draft.reachedOn = QDate(2022, 1, 15);
    given.fixture.put(draft);
    Milestone plan;
    plan.series = given.series;
    plan.name = QStringLiteral("策定");
    plan.dueOn = QDate(2024, 3, 31);
    given.fixture.put(plan);
    const QString line = given.step(TrailStep::Milestones);
    CHECK(line.contains(u"素案"));
    CHECK(line.contains(u"令和4年1月15日"));
    CHECK(line.contains(wordLabel(MilestoneStatus::ReachedLate)));
    CHECK(line.contains(wordLabel(MilestoneStatus::InTime)));
}

TEST_CASE("A target in words that is measured by a number but not judged says that the judgement is missing")
{
    Given given;
    Target row = *given.fixture.plan.table<Target>().begin();
    row.kind = TargetKind::Continue;
    row.number.reset();
    given.fixture.plan.put(row);
    given.fixture.baseline(given.series, number("60"));
    Indicator indicator = *given.fixture.plan.table<Indicator>().begin();
    indicator.formula = RateFormula::KeepLevel;
    given.fixture.plan.put(indicator);
    CHECK(given.step(TrailStep::Achievement).contains(u"90.0%"));
    CHECK(given.step(TrailStep::Outcome) == explainedReason(NoRate::NotJudged));
}
