// The rows, totals and review candidates of a year, on published tables (domain §7, §8; acceptance-cases 20).
#include "tests/core/scoring/balance_fixture.h"

using namespace scoring;
using namespace Qt::StringLiterals;

namespace {

/// 利用定員 of one kind of facility (as an area) by recognition; −1 = 対象外.
struct Capacity {
    const char* kind;
    std::array<int, 4> places; ///< 1号, 2号, 3号1・2歳, 3号0歳
};

Reading placesOf(int places)
{
    return places < 0 ? Reading(Missing::NotApplicable) : Reading(Decimal(places));
}

} // namespace

TEST_CASE("利用定員 add up over kinds of facility and over recognitions (domain §7)")
{
    const Capacity capacities[] = {{"保育所", {0, 2233, 1396, 367}}, {"認定こども園", {210, 105, 51, 9}},
        {"家庭的保育", {-1, -1, 27, 11}}, {"小規模保育", {-1, -1, 30, 15}}};
    BalanceFixture sample;
    const Id<Service> services[] = {
        sample.service("1号"), sample.service("2号"), sample.service("3号1・2歳"), sample.service("3号0歳")};
    std::vector<Id<Area>> kinds;
    for (const Capacity& capacity : capacities) {
        kinds.push_back(sample.area(capacity.kind));
        for (size_t i = 0; i < std::size(services); ++i)
            sample.figures(
                kinds.back(), services[i], sample.year, "4月1日", {}, placesOf(capacity.places[i]));
    }
    const QStringList perKind{u"3,996"_s, u"375"_s, u"38"_s, u"45"_s};
    for (size_t i = 0; i < kinds.size(); ++i)
        CHECK(figureText(sample.overServices(kinds[i]), SupplyFigure::Secured) == perKind[qsizetype(i)]);
    const QStringList perService{u"210"_s, u"2,338"_s, u"1,504"_s, u"402"_s};
    for (size_t i = 0; i < std::size(services); ++i)
        CHECK(figureText(sample.overAreas(services[i]), SupplyFigure::Secured) == perService[qsizetype(i)]);
    CHECK(figureText(sample.overServices(std::nullopt), SupplyFigure::Secured) == u"4,454");
}

TEST_CASE("利用定員 of the public nurseries: parts of a service add up (domain §7)")
{
    const std::array<int, 4> nurseries[] = {{6, 30, 84, 120}, {6, 21, 63, 90}, {6, 33, 81, 120},
        {3, 15, 52, 70}, {6, 22, 52, 80}, {3, 22, 45, 70}};
    BalanceFixture sample;
    const auto whole = sample.service("利用定員");
    const Id<Service> parts[] = {sample.service("3号0歳", "人", whole),
        sample.service("3号1・2歳", "人", whole), sample.service("2号", "人", whole)};
    for (const auto& nursery : nurseries) {
        const auto area = sample.area("公立");
        for (size_t i = 0; i < 3; ++i)
            sample.figures(area, parts[i], sample.year, "4月1日", {}, Decimal(nursery[i]));
        CHECK(figureText(sample.row(area, whole), SupplyFigure::Secured) == printed(Decimal(nursery[3])));
    }
    CHECK(figureText(sample.overAreas(whole), SupplyFigure::Secured) == u"550");
}

TEST_CASE("大都市型: supply 46,224 less demand 46,067 is 157, actual against planned supply ▲783")
{
    BalanceFixture sample;
    const auto area = sample.area("全市");
    const auto service = sample.service("教育・保育");
    sample.figures(area, service, sample.year, "4月1日", Decimal(46067), Decimal(46224), {}, Decimal(45441));
    const Balance row = sample.row(area, service);
    CHECK(differenceText(row, BalanceDifference::PlannedSurplus) == u"157");
    CHECK(differenceText(row, BalanceDifference::SupplyDeviation) == u"▲783");
    CHECK(differenceText(row, BalanceDifference::ActualSurplus) == u"not_entered");
}

TEST_CASE("利用者支援: 特定型 1 and 母子保健型 2 are 3 places; without one of them the sum is not known")
{
    BalanceFixture sample;
    const auto area = sample.area("全市");
    const auto whole = sample.service("利用者支援事業", "か所");
    const auto special = sample.service("特定型", "か所", whole);
    const auto health = sample.service("母子保健型", "か所", whole);
    sample.figures(area, special, sample.year, "", Decimal(1), Decimal(1));
    sample.figures(area, health, sample.year, "", Decimal(2), Missing::BeingCounted);
    const Balance sum = sample.row(area, whole);
    CHECK(figureText(sum, SupplyFigure::Forecast) == u"3");
    CHECK(figureText(sum, SupplyFigure::Secured) == u"being_counted");
    CHECK(sum.figure(SupplyFigure::Secured).missingTerms == QStringList{u"母子保健型"_s});
    CHECK(sum.figure(SupplyFigure::Secured).knownPart == Reading(Decimal(1)));
    CHECK(figureText(sum, SupplyFigure::Demand) == u"not_entered");
}

TEST_CASE("A part for which nothing was ever entered keeps its whole from being known")
{
    BalanceFixture sample;
    const auto area = sample.area("全市");
    const auto whole = sample.service("利用者支援事業", "か所");
    const auto special = sample.service("特定型", "か所", whole);
    sample.service("母子保健型", "か所", whole);
    sample.figures(area, special, sample.year, "4月1日", Decimal(1));
    const Balance sum = sample.row(area, whole);
    CHECK_FALSE(sum.noSum);
    CHECK(sum.figure(SupplyFigure::Forecast).missingTerms == QStringList{u"母子保健型"_s});
}

TEST_CASE("杉並区: demand and supply, each planned, actual and their difference")
{
    BalanceFixture sample;
    const auto area = sample.area("区全域");
    const auto service = sample.service("病児保育", "人日");
    sample.figures(
        area, service, sample.year, "年度延べ", Decimal(900), Decimal(1000), Decimal(1100), Decimal(950));
    const Balance row = sample.row(area, service);
    CHECK(differenceText(row, BalanceDifference::PlannedSurplus) == u"100");
    CHECK(differenceText(row, BalanceDifference::ActualSurplus) == u"▲150");
    CHECK(differenceText(row, BalanceDifference::DemandDeviation) == u"200");
    CHECK(differenceText(row, BalanceDifference::SupplyDeviation) == u"▲50");
}

TEST_CASE("Rows stand in the order of areas and services, parts behind their whole, dates by their number")
{
    BalanceFixture sample;
    const auto a = sample.area("区域A");
    const auto b = sample.area("区域B");
    const auto first = sample.service("1号");
    const auto whole = sample.service("利用者支援事業");
    const auto part = sample.service("特定型", "人", whole);
    sample.figures(a, first, sample.year, "10月1日", Decimal(2));
    sample.figures(a, first, sample.year, "4月1日", Decimal(1));
    std::vector<std::tuple<Id<Area>, Id<Service>, QString>> rows;
    for (const Balance& row : sample.table().rows)
        rows.emplace_back(*row.area, *row.service, row.referenceDate);
    CHECK(rows
        == decltype(rows){{a, first, u"4月1日"_s}, {a, first, u"10月1日"_s}, {a, whole, {}}, {a, part, {}},
            {b, first, {}}, {b, whole, {}}, {b, part, {}}});
}

TEST_CASE("A year without figures begins with the reference dates of the year before")
{
    BalanceFixture sample;
    const auto area = sample.area("区域A");
    const auto service = sample.service("1号");
    sample.figures(area, service, {2020}, "5月1日", Decimal(1));
    sample.figures(area, service, {2021}, "4月1日", Decimal(1));
    const Balance row = sample.row(area, service);
    CHECK(row.referenceDate == u"4月1日");
    CHECK_FALSE(row.supply);
    CHECK(row.isInUse);
    CHECK(figureText(row, SupplyFigure::Forecast) == u"not_entered");
    CHECK(balancesOf(sample.plan, {2019}).rows.front().referenceDate == u"5月1日");
}

TEST_CASE("An area without figures in this year keeps the total from being known")
{
    BalanceFixture sample;
    const auto a = sample.area("区域A");
    const auto b = sample.area("区域B");
    sample.area("使わない区域");
    const auto service = sample.service("1号");
    sample.figures(a, service, sample.year, "4月1日", Decimal(7));
    sample.figures(b, service, {2021}, "4月1日", Decimal(5));
    const Balance total = sample.overAreas(service);
    CHECK(figureText(total, SupplyFigure::Forecast) == u"not_entered");
    CHECK(total.figure(SupplyFigure::Forecast).missingTerms == QStringList{u"区域B"_s});
    CHECK(total.figure(SupplyFigure::Forecast).knownPart == Reading(Decimal(7)));
    CHECK(total.terms == QStringList{u"区域A"_s, u"区域B"_s});
}

TEST_CASE("Areas with different reference dates have no total, and it says which dates")
{
    BalanceFixture sample;
    const auto service = sample.service("1号");
    sample.figures(sample.area("区域A"), service, sample.year, "4月1日", Decimal(7));
    sample.figures(sample.area("区域B"), service, sample.year, "5月1日", Decimal(5));
    const BalanceTable table = sample.table();
    REQUIRE(table.areaTotals.size() == 2);
    for (const Balance& total : table.areaTotals) {
        CHECK(total.noSum == NoSum::MixedDates);
        CHECK_FALSE(total.figure(SupplyFigure::Forecast).reading.isNumber());
    }
}

TEST_CASE("Services are added up by unit and reference date; a single one needs no total")
{
    BalanceFixture sample;
    const auto area = sample.area("全市");
    sample.figures(area, sample.service("1号"), sample.year, "4月1日", Decimal(1));
    sample.figures(area, sample.service("2号"), sample.year, "4月1日", Decimal(2));
    sample.figures(area, sample.service("妊婦健診"), sample.year, "年度延べ", Decimal(4));
    sample.figures(area, sample.service("一時預かり", "人日"), sample.year, "4月1日", Decimal(8));
    const Balance total = sample.overServices(area);
    CHECK(figureText(total, SupplyFigure::Forecast) == u"3");
    CHECK(total.terms == QStringList{u"1号"_s, u"2号"_s});
}

TEST_CASE("What stands at a limit or beyond is a candidate for a review, beside the year before")
{
    BalanceFixture sample;
    const auto area = sample.area("区域A");
    const auto twice = sample.service("1号");
    const auto once = sample.service("2号");
    const auto never = sample.service("3号");
    const FiscalYear before{sample.year.year - 1};
    sample.figures(area, twice, before, "4月1日", Decimal(100), {}, Decimal(120));
    sample.figures(area, twice, sample.year, "4月1日", Decimal(100), {}, Decimal(110));
    sample.figures(area, once, before, "4月1日", Decimal(100));
    sample.figures(area, once, sample.year, "4月1日", Decimal(100), {}, Decimal(90));
    sample.figures(area, never, sample.year, "4月1日", Decimal(100), {}, Decimal(100));
    const auto candidates = reviewCandidates(sample.plan, sample.year);
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].balance.service == twice);
    CHECK(candidates[0].review == Review::DemandAbove);
    CHECK(candidates[0].reviewBefore == Review::DemandAbove);
    CHECK(printedRatio(candidates[0].ratioBefore) == u"120.0%");
    CHECK(candidates[1].review == Review::DemandBelow);
    CHECK(candidates[1].reviewBefore == Review::Undecided);
    CHECK(reviewCandidates(sample.plan, sample.year, {Decimal(80), Decimal(120)}).empty());
}

TEST_CASE("A service outside the rule is never a candidate")
{
    BalanceFixture sample;
    const auto area = sample.area("全市");
    Service row;
    row.plan = sample.period;
    row.name = u"実費徴収補足給付"_s;
    row.isReviewed = false;
    const auto service = sample.put(row);
    sample.figures(area, service, sample.year, "", Decimal(100), {}, Decimal(10));
    CHECK(reviewCandidates(sample.plan, sample.year).empty());
}

TEST_CASE("A file without a plan, or without areas, has an empty table")
{
    CHECK(balancesOf({}, {2022}).rows.empty());
    BalanceFixture sample;
    sample.service("1号");
    CHECK(sample.table().rows.empty());
    CHECK(sample.table().serviceTotals.empty());
}

TEST_CASE("A total that stands at a limit is a candidate too, even when none of its parts is")
{
    BalanceFixture sample;
    const auto service = sample.service("3号");
    for (const char* name : {"区域A", "区域B"})
        sample.figures(sample.area(name), service, sample.year, "4月1日", Decimal(100), {}, Decimal(110));
    const auto candidates = reviewCandidates(sample.plan, sample.year);
    REQUIRE(candidates.size() == 3);
    CHECK_FALSE(candidates[2].balance.area);
    CHECK(printedRatio(candidates[2].ratio) == u"110.0%");
}
