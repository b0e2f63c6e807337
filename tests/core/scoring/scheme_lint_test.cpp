// What the linter finds in schemes: holes, overlaps and what is not covered, with values that really occur.
#include "core/scoring/scheme_lint.h"
#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// A scheme that is being made, best grade first.
struct Scheme {
    ScoreFixture fixture;
    Id<GradeScheme> id;

    explicit Scheme(
        std::optional<int> testDecimals = std::nullopt, TestedQuantity tested = TestedQuantity::Rate)
        : id(fixture.scheme("試案", testDecimals))
    {
        GradeScheme row = *fixture.plan.find(id);
        row.tested = tested;
        fixture.plan.put(row);
    }
    Scheme& band(const char* code, std::optional<Decimal> lower, std::optional<Decimal> upper = std::nullopt,
        bool isUpperIncluded = false)
    {
        fixture.grade(id, code, lower, upper, isUpperIncluded);
        return *this;
    }
    Scheme& change(const char* code, const std::function<void(Grade&)>& how)
    {
        for (Grade grade : values(gradesOf(fixture.plan, id))) {
            if (grade.code != QString::fromUtf8(code))
                continue;
            how(grade);
            fixture.plan.put(grade);
        }
        return *this;
    }
    Scheme& onlyIf(const char* code, GradeCondition condition)
    {
        if (!std::ranges::any_of(gradesOf(fixture.plan, id),
                [&](const Grade* each) { return each->code == QString::fromUtf8(code); }))
            fixture.grade(id, code);
        return change(code, [&](Grade& grade) { grade.condition = condition; });
    }
    Scheme& inWords(const char* code)
    {
        fixture.grade(id, code);
        return *this;
    }

    std::vector<SchemeFault> faults() const
    {
        return lint(*fixture.plan.find(id), gradesOf(fixture.plan, id));
    }
    /// 「hole 89<x<90 89.5」 …
    QStringList told() const
    {
        QStringList lines;
        for (const SchemeFault& fault : faults()) {
            QStringList words{QString::fromLatin1(Words<SchemeFaultKind>::list[size_t(fault.kind)].code)};
            if (fault.interval)
                words << printed(*fault.interval);
            if (fault.example)
                words << printed(*fault.example);
            for (const GradeCondition condition : fault.situation)
                words << QString::fromLatin1(Words<GradeCondition>::list[size_t(condition)].code);
            lines << words.join(u' ');
        }
        return lines;
    }

private:
    static std::vector<Grade> values(const std::vector<const Grade*>& grades)
    {
        std::vector<Grade> copies;
        for (const Grade* grade : grades)
            copies.push_back(*grade);
        return copies;
    }
};

Scheme r7(std::optional<int> testDecimals)
{
    return Scheme(testDecimals)
        .band("A", Decimal(90), Decimal(100), true)
        .band("B", Decimal(80), Decimal(89), true)
        .band("C", {}, Decimal(80))
        .inWords("D");
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace

TEST_CASE("The scheme of R7 reports 89.5 and 100.1 at one decimal")
{
    const QStringList expected = lines({"hole 89<x<90 89.5", "over_100_uncovered 100<x 100.1"});
    CHECK(r7(1).told() == expected);
    CHECK(r7(std::nullopt).told() == expected);
    // Between 89 and 90 lies no whole number, but 101 is still over 100.
    CHECK(r7(0).told() == lines({"over_100_uncovered 100<x 101"}));
}

TEST_CASE("S-3: bands from 90, from 75 to 89 and below 75 have a hole at 89.5")
{
    const Scheme scheme = Scheme(1)
                              .band("緑", Decimal(90), {})
                              .band("黄", Decimal(75), Decimal(89), true)
                              .band("赤", {}, Decimal(75))
                              .inWords("値なし");
    CHECK(scheme.told() == lines({"hole 89<x<90 89.5"}));
}

TEST_CASE("Every example is in no band, and each proposal takes its own fault away and makes no other")
{
    Scheme scheme = r7(1);
    const std::vector<SchemeFault> before = scheme.faults();
    for (const SchemeFault& fault : before) {
        for (const Grade* grade : gradesOf(scheme.fixture.plan, scheme.id))
            CHECK_FALSE(isInBand(*grade, *fault.example));
        REQUIRE(fault.proposal);
        Scheme changed = scheme;
        changed.fixture.plan.put(*fault.proposal);
        CHECK(changed.faults().size() == before.size() - 1);
        CHECK(isInBand(*fault.proposal, *fault.example));
    }
    CHECK(printedBand(*before[0].proposal) == QStringLiteral("80≦x<90"));
    CHECK(printedBand(*before[1].proposal) == QStringLiteral("90≦x"));
    CHECK(before[0].advice.contains(QStringLiteral("80≦x<90")));
}

TEST_CASE("What cannot occur at the tested precision is no hole")
{
    const auto tenths = [](std::optional<int> testDecimals) {
        return Scheme(testDecimals)
            .band("上", Decimal(90))
            .band("下", {}, number("89.9"), true)
            .inWords("外");
    };
    CHECK(tenths(1).told() == QStringList());
    CHECK(tenths(std::nullopt).told() == lines({"hole 89.9<x<90 89.95"}));
    CHECK(tenths(2).told() == lines({"hole 89.9<x<90 89.95"}));
}

TEST_CASE("Seventy in two bands is an overlap, and the lower band is proposed to end before it")
{
    const Scheme scheme = Scheme().band("上", Decimal(70)).band("下", {}, Decimal(70), true).inWords("外");
    CHECK(scheme.told() == lines({"overlap x=70 70"}));
    const SchemeFault fault = scheme.faults().front();
    CHECK(fault.grades.size() == 2);
    CHECK(printedBand(*fault.proposal) == QStringLiteral("x<70"));
}

TEST_CASE("Bands that overlap by a stretch say its middle, and a band within another has no proposal")
{
    const Scheme wide = Scheme(1).band("上", Decimal(70)).band("下", {}, number("75.5")).inWords("外");
    CHECK(wide.told() == lines({"overlap 70≦x<75.5 72.8"}));
    const Scheme within
        = Scheme(1).band("全", {}, Decimal(1000)).band("中", Decimal(40), Decimal(60)).inWords("外");
    CHECK(within.told() == lines({"over_100_uncovered 1,000≦x 1,000", "overlap 40≦x<60 50"}));
    CHECK_FALSE(within.faults().back().proposal);
}

TEST_CASE("A hole to both sides of 0 and 100 is told apart")
{
    const Scheme scheme = Scheme(1).band("中", Decimal(20), Decimal(90)).inWords("外");
    CHECK(scheme.told()
        == lines({"negative_uncovered x<0 ▲0.1", "hole 0≦x<20 10", "hole 90≦x≦100 95",
            "over_100_uncovered 100<x 100.1"}));
    const Scheme ended = Scheme(1).band("全", Decimal(0), Decimal(100)).inWords("外");
    CHECK(ended.told()
        == lines({"negative_uncovered x<0 ▲0.1", "hole x=100 100", "over_100_uncovered 100<x 100.1"}));
}

TEST_CASE("Points know no negative side and no hundred")
{
    const Scheme scheme = Scheme(0, TestedQuantity::Points)
                              .band("A", Decimal(16), Decimal(18), true)
                              .band("B", Decimal(13), Decimal(15), true)
                              .inWords("外");
    CHECK(scheme.told() == lines({"hole x<13 12", "hole 18<x 19"}));
}

TEST_CASE("Conditions that hold every case have no hole, and a missing one leaves its case")
{
    Scheme scheme = Scheme(std::nullopt, TestedQuantity::Nothing)
                        .onlyIf("S", GradeCondition::TargetExceeded)
                        .onlyIf("A", GradeCondition::Improved)
                        .onlyIf("B", GradeCondition::Unchanged)
                        .onlyIf("C", GradeCondition::Worsened);
    CHECK(scheme.told() == lines({"missing_uncovered"}));
    CHECK(scheme.onlyIf("−", GradeCondition::ActualMissing).told() == QStringList());
    scheme.onlyIf("B", GradeCondition::TargetReached);
    CHECK(scheme.told() == lines({"conditions_uncovered target_missed unchanged"}));
    scheme.onlyIf("A", GradeCondition::TargetReached);
    CHECK(scheme.told() == lines({"conditions_uncovered target_missed improved"}));
}

TEST_CASE("A band with a condition leaves the cases in which the condition does not hold")
{
    Scheme scheme = Scheme()
                        .band("順調", Decimal(80))
                        .onlyIf("順調", GradeCondition::NotWorse)
                        .band("努力", {}, Decimal(80))
                        .inWords("外");
    CHECK(scheme.told() == lines({"hole 80≦x≦100 90 worsened", "over_100_uncovered 100<x 100.1 worsened"}));
    CHECK_FALSE(scheme.faults().front().proposal);
    scheme.onlyIf("下落", GradeCondition::Worsened);
    CHECK(scheme.told() == QStringList());
}

TEST_CASE("Bands with conditions may hold the same value, and so may those that a person decides between")
{
    Scheme scheme
        = Scheme().band("A", Decimal(80)).band("B", Decimal(80)).band("C", {}, Decimal(80)).inWords("D");
    CHECK(scheme.told() == lines({"overlap 80≦x 80"}));
    Scheme further = scheme;
    further.change(
        "A", [](Grade& grade) { grade.furtherCondition = QStringLiteral("課題の整理が済んでいる"); });
    CHECK(further.told() == QStringList());
    CHECK(scheme.onlyIf("A", GradeCondition::TargetReached).told() == QStringList());
}

TEST_CASE("A quantity without bands, bands without a quantity and two defaults are told")
{
    CHECK(Scheme().inWords("A").told() == lines({"no_bands"}));
    const Scheme untested = Scheme(std::nullopt, TestedQuantity::Nothing).band("A", Decimal(90)).inWords("B");
    CHECK(untested.told() == lines({"bands_untested"}));
    Scheme words = Scheme(std::nullopt, TestedQuantity::Nothing).inWords("A").inWords("B");
    CHECK(words.told() == QStringList());
    for (const char* code : {"A", "B"})
        words.change(code, [](Grade& grade) { grade.isDefault = true; });
    CHECK(words.told() == lines({"several_defaults"}));
    CHECK(words.faults().front().grades.size() == 2);
}

TEST_CASE("A scheme without grades has no faults")
{
    CHECK(Scheme().told() == QStringList());
}

TEST_CASE("Bands that hold every value need a grade for missing ones")
{
    Scheme scheme = Scheme().band("上", Decimal(80)).band("下", {}, Decimal(80));
    CHECK(scheme.told() == lines({"missing_uncovered"}));
    CHECK(Scheme(scheme).inWords("外").told() == QStringList());
    CHECK(scheme.onlyIf("X", GradeCondition::ActualMissing).told() == QStringList());
}

TEST_CASE("Two grades of one shape are told, and automatic shapes are not")
{
    Scheme scheme(std::nullopt, TestedQuantity::Nothing);
    scheme.inWords("A").inWords("B").inWords("C");
    for (const char* code : {"A", "C"})
        scheme.change(code, [](Grade& grade) { grade.shape = GradeShape::Diamond; });
    CHECK(scheme.told() == lines({"same_shape"}));
}
