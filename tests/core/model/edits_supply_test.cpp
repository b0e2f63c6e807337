// Demand and supply as an officer types it: figures, reference dates, areas and services.
#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const int dateField = kindInfo(kindOf<Supply>()).fieldOf(u"reference_date");
const int reasonField = kindInfo(kindOf<Supply>()).fieldOf(u"reason");

struct OneService : PlanBuilder {
    Id<Area> area = put(Area{{}, period, 1, u"区域B"_s});
    Id<Service> service = put(Service{{}, period, {}, 1, u"3号"_s, u"人"_s, true});
    SupplyKey key{area, service, {2025}, u"4月1日"_s};

    template <class T>
    Id<T> put(T row)
    {
        row.id = {ids()};
        plan.put(row);
        return row.id;
    }
    Result<Plan> enter(const Plan& to, QStringView text, SupplyFigure figure = SupplyFigure::Forecast) const
    {
        return enterSupply(to, ids, key, figure, text);
    }
    Reading entered(QStringView text) const
    {
        const Plan after = ok(enter(plan, text));
        const Supply* row = findSupply(after, key);
        return row ? row->forecast : Reading();
    }
    bool isRefusedSaying(QStringView text, const QString& words) const
    {
        const Result<Plan> result = enter(plan, text);
        return !result && result.sentence().contains(words) && result.sentence().contains(u"区域B");
    }
};

} // namespace

TEST_CASE("A figure is read as officers write it")
{
    const OneService sample;
    CHECK(sample.entered(u"1,749") == Reading(Decimal(1749)));
    CHECK(sample.entered(u"１，７４９人") == Reading(Decimal(1749)));
    CHECK(sample.entered(u"0") == Reading(Decimal(0)));
    CHECK(sample.entered(u"集計中") == Reading(Missing::BeingCounted));
    CHECK(sample.entered(u"対象外") == Reading(Missing::NotApplicable));
}

TEST_CASE("A dash or nothing at all is no figure, and makes no row")
{
    const OneService sample;
    for (const QStringView text : {u"", u"-", u"－", u"未入力"})
        CHECK(ok(sample.enter(sample.plan, text)) == sample.plan);
}

TEST_CASE("The four figures of a place and date stand in one row")
{
    const OneService sample;
    Plan plan = sample.plan;
    for (const SupplyFigure figure : supplyFigures)
        plan = ok(sample.enter(plan, QString::number(10 + int(figure)), figure));
    REQUIRE(plan.table<Supply>().size() == 1);
    const Supply& row = *plan.table<Supply>().begin();
    CHECK(row.forecast == Reading(Decimal(10)));
    CHECK(row.secured == Reading(Decimal(11)));
    CHECK(row.demand == Reading(Decimal(12)));
    CHECK(row.provided == Reading(Decimal(13)));
    CHECK(row.referenceDate == u"4月1日");
}

TEST_CASE("The same reference date in full width is the same row, another date is another one")
{
    OneService sample;
    const Plan first = ok(sample.enter(sample.plan, u"1"));
    sample.key.referenceDate = u"４月１日"_s;
    CHECK(ok(sample.enter(first, u"2")).table<Supply>().size() == 1);
    sample.key.referenceDate = u"10月1日"_s;
    CHECK(ok(sample.enter(first, u"2")).table<Supply>().size() == 2);
}

TEST_CASE("The last figure taken away leaves its date; without one the row goes")
{
    OneService sample;
    Plan plan = ok(sample.enter(sample.plan, u"5"));
    CHECK(ok(sample.enter(plan, u"")).table<Supply>().size() == 1);
    sample.key.referenceDate.clear();
    plan = ok(sample.enter(sample.plan, u"5"));
    CHECK(ok(sample.enter(plan, u"")).table<Supply>().size() == 0);
}

TEST_CASE("A negative figure, another unit and a misplaced comma are refused, naming the place")
{
    const OneService sample;
    CHECK(sample.isRefusedSaying(u"▲12", u"▲12"_s));
    CHECK(sample.isRefusedSaying(u"12か所", u"か所"_s));
    CHECK(sample.isRefusedSaying(u"1,23", u"1,23"_s));
    CHECK(sample.isRefusedSaying(u"30以上", u"30以上"_s));
}

TEST_CASE("A service with parts has no figures of its own")
{
    OneService sample;
    sample.put(Service{{}, sample.period, sample.service, 1, u"3号0歳"_s, u"人"_s, true});
    const Result<Plan> refused = sample.enter(sample.plan, u"5");
    REQUIRE_FALSE(refused.isOk());
    CHECK(refused.sentence().contains(u"3号0歳"));
    CHECK_FALSE(setSupplyText(sample.plan, sample.ids, sample.key, reasonField, u"理由"_s).isOk());
    // Nor by way of a listing.
    CHECK_FALSE(addRecord(sample.plan, sample.ids, kindOf<Supply>(),
        {{}, sample.area.uuid.toText(), sample.service.uuid.toText(), u"2025"_s, u"4月1日"_s, u"5"_s})
                    .isOk());
}

TEST_CASE("A service that has figures gets no parts")
{
    OneService sample;
    const Plan plan = ok(sample.enter(sample.plan, u"5"));
    const std::vector<FieldValue> part{
        {}, sample.period.uuid.toText(), sample.service.uuid.toText(), u"9"_s, u"3号0歳"_s};
    CHECK_FALSE(addRecord(plan, sample.ids, kindOf<Service>(), part).isOk());
    CHECK(addRecord(sample.plan, sample.ids, kindOf<Service>(), part).isOk());
}

TEST_CASE("Area and service are of one plan, and the year is one that can be meant")
{
    OneService sample;
    PlanPeriod other;
    other.id = {sample.ids()};
    other.title = u"次の計画"_s;
    other.firstYear = {2030};
    other.lastYear = {2034};
    sample.plan.put(other);
    const auto there = sample.put(Area{{}, other.id, 1, u"区域Z"_s});
    const Result<Plan> mixed = enterSupply(
        sample.plan, sample.ids, {there, sample.service, {2025}, {}}, SupplyFigure::Demand, u"1");
    REQUIRE_FALSE(mixed.isOk());
    CHECK(mixed.sentence().contains(u"区域Z"));
    sample.key.year = {2095};
    CHECK_FALSE(sample.enter(sample.plan, u"1").isOk());
}

TEST_CASE("What was removed meanwhile takes no figures")
{
    OneService sample;
    CHECK_FALSE(
        enterSupply(sample.plan, sample.ids, {{{9, 9}}, sample.service, {2025}, {}}, {}, u"1").isOk());
    CHECK_FALSE(enterSupply(sample.plan, sample.ids, {sample.area, {{9, 9}}, {2025}, {}}, {}, u"1").isOk());
}

TEST_CASE("A reference date is kept in the words that were typed, and may come before any figure")
{
    OneService sample;
    sample.key.referenceDate.clear();
    Plan plan = ok(setSupplyText(sample.plan, sample.ids, sample.key, dateField, u" 年度当初（4/1現在） "_s));
    REQUIRE(plan.table<Supply>().size() == 1);
    CHECK(plan.table<Supply>().begin()->referenceDate == u"年度当初（4/1現在）");
    sample.key.referenceDate = u"年度当初（4/1現在）"_s;
    plan = ok(sample.enter(plan, u"7"));
    plan = ok(setSupplyText(plan, sample.ids, sample.key, dateField, u"5月1日"_s));
    REQUIRE(plan.table<Supply>().size() == 1);
    CHECK(plan.table<Supply>().begin()->forecast == Reading(Decimal(7)));
    sample.key.referenceDate = u"5月1日"_s;
    CHECK(ok(setSupplyText(sample.plan, sample.ids, sample.key, reasonField, u""_s)) == sample.plan);
}

TEST_CASE("A reference date that the service has already in that year is refused")
{
    OneService sample;
    Plan plan = ok(sample.enter(sample.plan, u"1"));
    sample.key.referenceDate = u"10月1日"_s;
    plan = ok(sample.enter(plan, u"2"));
    CHECK_FALSE(setSupplyText(plan, sample.ids, sample.key, dateField, u"4月1日"_s).isOk());
}

TEST_CASE("The reason of a difference is kept beside the figures")
{
    OneService sample;
    const Plan plan = ok(setSupplyText(ok(sample.enter(sample.plan, u"1")), sample.ids, sample.key,
        reasonField, u"育児休業の延長\n転入の減"_s));
    CHECK(findSupply(plan, sample.key)->reason == u"育児休業の延長\n転入の減");
}

TEST_CASE("An area goes with its figures, and a service with its parts")
{
    OneService sample;
    const Plan plan = ok(sample.enter(sample.plan, u"1"));
    const Plan after = ok(removeWithParts(plan, {kindOf<Area>(), sample.area.uuid}));
    CHECK(after.table<Supply>().size() == 0);
    CHECK(after.table<Service>().size() == 1);
}

TEST_CASE("Areas and services need names, each its own")
{
    OneService sample;
    CHECK_FALSE(
        addRecord(sample.plan, sample.ids, kindOf<Area>(), {{}, sample.period.uuid.toText(), {}, u" "_s})
            .isOk());
    CHECK_FALSE(
        addRecord(sample.plan, sample.ids, kindOf<Area>(), {{}, sample.period.uuid.toText(), {}, u"区域B"_s})
            .isOk());
    CHECK(
        addRecord(sample.plan, sample.ids, kindOf<Area>(), {{}, sample.period.uuid.toText(), {}, u"区域C"_s})
            .isOk());
}
