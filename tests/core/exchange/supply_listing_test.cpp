// Areas, services and figures as listings, there and back; and the list of services that the program ships.
#include "core/exchange/listings.h"
#include "core/exchange/usual_services.h"
#include "tests/core/exchange/sample_plan.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const std::vector<RecordKind> supplyKinds{kindOf<Area>(), kindOf<Service>(), kindOf<Supply>()};

struct SupplyPlan {
    SupplyPlan()
    {
        plan = samplePlan();
        period = plan.table<PlanPeriod>().begin()->id;
        empty = plan;
        plan = must(addUsualServices(plan, ids, period));
        area = plan.table<Area>().begin()->id;
        service = named(u"3号0歳");
        enter(service, u"4月1日", SupplyFigure::Forecast, u"1,749");
        enter(service, u"4月1日", SupplyFigure::Demand, u"集計中");
        enter(service, u"10月1日", SupplyFigure::Secured, u"0");
        enter(named(u"母子保健型"), u"", SupplyFigure::Provided, u"2");
        plan = must(setSupplyText(plan, ids, {area, service, {2021}, u"4月1日"_s},
            kindInfo(kindOf<Supply>()).fieldOf(u"reason"), u"転入の増、\n\"工事\"の遅れ"_s));
    }
    void enter(Id<Service> of, QStringView date, SupplyFigure figure, QStringView text)
    {
        plan = must(enterSupply(plan, ids, {area, of, {2021}, date.toString()}, figure, text));
    }
    Id<Service> named(QStringView name) const
    {
        for (const Service& each : plan.table<Service>())
            if (each.name == name)
                return each.id;
        FAIL("no such service");
        return {};
    }

    IdSource ids = countedIds(500);
    Plan plan;
    Plan empty; ///< The same before anything of demand and supply.
    Id<PlanPeriod> period;
    Id<Area> area;
    Id<Service> service;
};

ImportProposal imported(const Plan& plan, RecordKind kind, const QByteArray& bytes)
{
    return must(importListing(plan, countedIds(70000), kind, must(readCsv(bytes, u"a.csv"_s)), u"a.csv"_s));
}

QByteArray csvOfKind(const Plan& plan, RecordKind kind)
{
    const CsvText text = writeCsv(listing(plan, kind));
    REQUIRE(text.unfit.empty());
    return text.bytes;
}

} // namespace

TEST_CASE("Areas, services and figures that are listed and imported again change nothing")
{
    const SupplyPlan sample;
    for (const RecordKind kind : supplyKinds) {
        const ImportProposal proposal = imported(sample.plan, kind, csvOfKind(sample.plan, kind));
        CAPTURE(kindInfo(kind).table);
        CHECK(proposal.counts().unchanged > 0);
        CHECK(proposal.counts() == ImportCounts{0, 0, proposal.counts().unchanged, 0, 0, 0});
        CHECK(proposal.ignoredColumns.isEmpty());
        CHECK(must(accept(sample.plan, proposal)) == sample.plan);
    }
}

TEST_CASE("Their listings bring everything into a plan without demand and supply")
{
    const SupplyPlan sample;
    Plan plan = sample.empty;
    for (const RecordKind kind : supplyKinds)
        plan = must(accept(plan, imported(plan, kind, csvOfKind(sample.plan, kind))));
    CHECK(plan == sample.plan);
    CHECK(violations(plan).empty());
}

TEST_CASE("An imported figure follows the rules of a typed one, and refuses the same")
{
    const SupplyPlan sample;
    const QString id
        = findSupply(sample.plan, {sample.area, sample.service, {2021}, u"4月1日"_s})->id.uuid.toText();
    const auto changed = [&](const QString& cells) {
        return imported(
            sample.plan, kindOf<Supply>(), u"識別子,forecast,demand\n%1,%2\n"_s.arg(id, cells).toUtf8());
    };
    const Plan after = must(accept(sample.plan, changed(u"\"１，８００\",把握不能"_s)));
    const Supply* row = after.find(Id<Supply>{*Uuid::fromText(id)});
    CHECK(row->forecast == Reading(Decimal(1800)));
    CHECK(row->demand == Reading(Missing::Unknowable));
    const ImportProposal refused = changed(u"-5,7"_s);
    CHECK(refused.counts().refused == 1);
    CHECK_FALSE(accept(sample.plan, refused).isOk());
}

TEST_CASE("A new row of figures needs its area, service and year")
{
    const SupplyPlan sample;
    const QString whole = sample.named(u"利用者支援事業").uuid.toText();
    const auto isRefused = [&](const QString& area, const QString& service) {
        const ImportProposal proposal = imported(sample.plan, kindOf<Supply>(),
            u"識別子,area,service,year,forecast\n,%1,%2,R3,5\n"_s.arg(area, service).toUtf8());
        return proposal.counts().refused == 1 && !accept(sample.plan, proposal).isOk();
    };
    const QString area = sample.area.uuid.toText();
    CHECK(isRefused({}, sample.service.uuid.toText()));
    CHECK(isRefused(area, whole));
    CHECK_FALSE(isRefused(area, sample.named(u"1号").uuid.toText()));
}

TEST_CASE("The usual services are the recognitions and the community services, as the city's own data")
{
    const SupplyPlan sample;
    CHECK(sample.plan.table<Area>().size() == 1);
    for (const QStringView name : {u"1号", u"2号", u"3号0歳", u"3号1・2歳"})
        CHECK(sample.plan.find(sample.named(name))->unit == u"人");
    CHECK(sample.plan.find(sample.named(u"特定型"))->whole == sample.named(u"利用者支援事業"));
    CHECK_FALSE(sample.plan.find(sample.named(u"実費徴収に係る補足給付事業"))->isReviewed);
    CHECK(violations(sample.plan).empty());
    // Four recognitions, 13 services, three of 令和6年度 and three of 令和7年度, two parts.
    CHECK(sample.plan.table<Service>().size() == 4 + 13 + 3 + 3 + 2);
}

TEST_CASE("Adding the usual services again changes nothing, and leaves the city's own alone")
{
    const SupplyPlan sample;
    CHECK(must(addUsualServices(sample.plan, sample.ids, sample.period)) == sample.plan);
    const Plan renamed = must(setField(sample.plan, {kindOf<Service>(), sample.service.uuid},
        kindInfo(kindOf<Service>()).fieldOf(u"unit"), u"名"_s));
    CHECK(must(addUsualServices(renamed, sample.ids, sample.period)) == renamed);
}
