#include "core/scoring/capacity.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Uuid numbered(quint64 number)
{
    return {0xca, number};
}

Hearing facility(std::optional<int> age0, std::optional<int> ages1To2, std::optional<int> over3,
    std::optional<int> education)
{
    Hearing hearing;
    hearing.id = {numbered(9)};
    hearing.facility = u"施設"_s;
    hearing.age0 = age0;
    hearing.age1 = ages1To2;
    hearing.over3 = over3;
    hearing.education = education;
    return hearing;
}

struct Checked {
    Checked()
    {
        type.id = {numbered(1)};
        type.name = u"小規模保育事業A型"_s;
        type.least = 6;
        type.most = 19;
        type.onlyUnderThree = true;
        plan.put(type);
        hearing = facility(3, 9, {}, {});
        hearing.type = type.id;
        hearing.approved = 12;
        hearing.meeting = Id<Meeting>{numbered(5)};
    }
    QStringList problems() const
    {
        QStringList sentences;
        for (const CapacityProblem& each : capacityProblems(plan, {&hearing}))
            sentences << each.sentence;
        return sentences;
    }
    Plan plan;
    CapacityLimit type;
    Hearing hearing;
};

} // namespace

TEST_CASE("Published sums of used capacity are reproduced")
{
    struct Row {
        std::optional<int> education, over3, ages1To2, age0;
        int total;
    };
    // 1号, 2号, 3号1・2歳, 3号0歳, 計 of a published table by type (domain §7).
    const Row rows[] = {{std::nullopt, 2233, 1396, 367, 3996}, {210, 105, 51, 9, 375},
        {std::nullopt, std::nullopt, 27, 11, 38}, {std::nullopt, std::nullopt, 30, 15, 45}};
    CapacitySum all;
    for (const Row& row : rows) {
        const CapacitySum sum = capacityOf(facility(row.age0, row.ages1To2, row.over3, row.education));
        CHECK(sum.total == row.total);
        all.add(sum);
    }
    CHECK(all.of(CapacityColumn::Education) == 210);
    CHECK(all.of(CapacityColumn::Over3) == 2338);
    CHECK(all.of(CapacityColumn::Ages1To2) == 1504);
    CHECK(all.of(CapacityColumn::Age0) == 402);
    CHECK(all.total == 4454);
    // 公立: 0歳, 1・2歳, 3～5歳.
    const int nurseries[][4] = {{6, 30, 84, 120}, {6, 21, 63, 90}, {6, 33, 81, 120}, {3, 15, 52, 70},
        {6, 22, 52, 80}, {3, 22, 45, 70}};
    for (const auto& [age0, ages1To2, over3, total] : nurseries)
        CHECK(capacityOf(facility(age0, ages1To2, over3, {})).total == total);
}

TEST_CASE("What is not set is not counted as nothing")
{
    CHECK_FALSE(capacityOf(facility({}, {}, {}, {})).total);
    CHECK(capacityOf(facility(0, {}, {}, {})).total == 0);
    CapacitySum sum;
    sum.add(capacityOf(facility({}, 5, {}, {})));
    CHECK_FALSE(sum.of(CapacityColumn::Age0));
    CHECK(sum.total == 5);
}

TEST_CASE("A facility within the limits of its type has nothing to be put right")
{
    CHECK(Checked().problems().isEmpty());
}

TEST_CASE("Capacity above what is approved, outside the limits, or of the wrong age is named")
{
    Checked checked;
    checked.hearing.age2 = 8;
    CHECK(checked.problems().join(u'\n').contains(u"利用定員（20人）が認可定員（12人）を超えています"_s));
    checked.hearing.approved = 20;
    CHECK(checked.problems().join(u'\n').contains(u"上限（19人以下）"_s));
    checked.hearing.approved = 5;
    CHECK(checked.problems().join(u'\n').contains(u"下限（6人以上）"_s));
    checked.hearing.over3 = 1;
    CHECK(checked.problems().join(u'\n').contains(u"3歳未満児のみ"_s));
}

TEST_CASE("Facilities at workplaces say how many places are the employees'")
{
    Checked checked;
    checked.type.needsSplit = true;
    checked.plan.put(checked.type);
    CHECK(checked.problems().size() == 1);
    checked.hearing.employees = 8;
    checked.hearing.community = 3;
    CHECK(checked.problems().join(u'\n').contains(u"計（11人）"_s));
    checked.hearing.community = 4;
    CHECK(checked.problems().isEmpty());
}

TEST_CASE("What must be heard has a meeting, deemed confirmations need none")
{
    Checked checked;
    checked.hearing.meeting.reset();
    CHECK(checked.problems().size() == 1);
    checked.hearing.isDeemed = true;
    CHECK(checked.problems().isEmpty());
}
