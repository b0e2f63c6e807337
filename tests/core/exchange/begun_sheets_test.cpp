// What an import of targets leaves alone: papers of years on whose sheets people have begun to write.
#include "core/exchange/last_year.h"
#include "core/exchange/listings.h"
#include "core/exchange/plan_template.h"
#include "tests/core/exchange/sample_plan.h"

using namespace core;
using namespace Qt::StringLiterals;
using What = ImportItem::What;

namespace {

/// Project 1 of the plan of 平成27年度 to 令和元年度 with an indicator whose target for the last year is
/// 1500, and with something written on the sheets of the years `begun`.
struct BegunPlan {
    explicit BegunPlan(const std::vector<int>& begun)
    {
        plan = must(planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}));
        key.project = projectNumbered(plan, u"1").id;
        Indicator indicator;
        indicator.project = key.project;
        indicator.name = u"相談件数"_s;
        plan = must(addIndicator(plan, ids, indicator));
        series = seriesNamed(plan, indicatorNamed(plan, u"相談件数")).id;
        plan = must(enterTarget(plan, ids, series, {2019}, u"1500", {{2015}}));
        for (const int year : begun) {
            key.year = {year};
            plan = must(writeAnswer(plan, ids, key, u"issues", u"課題"_s));
        }
    }
    ImportProposal table(const QString& rows) const
    {
        const QString titles = u"事業番号,指標名,年度,目標年度,目標値\n"_s;
        return must(importIndicators(plan, {ids, {2016}}, csvOf(titles + rows), u"実績.csv"_s));
    }
    ImportProposal targets(const QString& text) const
    {
        return must(importListing(plan, ids, kindOf<Target>(), csvOf(text), u"実績.csv"_s));
    }
    QString corrected() const
    {
        return u"識別子,number\n%1,1400\n"_s.arg(plan.table<Target>().begin()->id.uuid.toText());
    }

    Plan plan;
    IdSource ids = countedIds(500);
    SheetKey key;
    Id<Series> series;
};

std::optional<QString> printedIn(const Plan& plan, Id<Series> series, int year, int asOf)
{
    const Target* target = targetFor(plan, series, {year}, {asOf});
    return target ? std::optional(printedTarget(*target)) : std::nullopt;
}

} // namespace

TEST_CASE("A target that comes with its year leaves begun sheets of earlier years alone")
{
    const BegunPlan sample({2015});
    for (const QString& row : {u"1,相談件数,H28,,1300\n"_s, u"1,相談件数,H28,H28,1300\n"_s}) {
        const Plan after = must(accept(sample.plan, sample.table(row)));
        CHECK(printedIn(after, sample.series, 2015, 2015) == u"1,500"_s);
        CHECK(printedIn(after, sample.series, 2016, 2016) == u"1,300"_s);
    }
    const Plan revised = must(accept(sample.plan, sample.table(u"1,相談件数,H28,R1,1600\n"_s)));
    CHECK(printedIn(revised, sample.series, 2019, 2015) == u"1,500"_s);
    CHECK(printedIn(revised, sample.series, 2019, 2016) == u"1,600"_s);
}

TEST_CASE("A first target holds from the plan's first year where no sheet of an earlier year is begun")
{
    for (const BegunPlan& sample : {BegunPlan({}), BegunPlan({2016})}) {
        const Plan after = must(accept(sample.plan, sample.table(u"1,相談件数,H28,,1300\n"_s)));
        CHECK(printedIn(after, sample.series, 2016, 2015) == u"1,300"_s);
    }
}

TEST_CASE("A target without its year holds from the year after the last begun sheet")
{
    const BegunPlan sample({2015, 2016});
    const ImportProposal proposal = sample.table(u"1,相談件数,,R1,1600\n"_s);
    CHECK(proposal.notes.isEmpty());
    const Plan after = must(accept(sample.plan, proposal));
    CHECK(printedIn(after, sample.series, 2019, 2016) == u"1,500"_s);
    CHECK(printedIn(after, sample.series, 2019, 2017) == u"1,600"_s);
    CHECK(rowsOf(after, &Target::series, sample.series).size() == 2);
}

TEST_CASE("A target without its year is refused when there is no year left in which it could begin")
{
    const BegunPlan sample({2019});
    const Result<Plan> refused = accept(sample.plan, sample.table(u"1,相談件数,,R1,1600\n"_s));
    REQUIRE_FALSE(refused.isOk());
    for (const QString& part : {u"2行目"_s, u"「目標値」"_s, u"「年度」"_s, u"令和元年度"_s})
        CHECK(refused.sentence().contains(part));
    CHECK(accept(sample.plan, sample.table(u"1,相談件数,,R1,1500\n"_s)).isOk());
}

TEST_CASE("A target corrected in its listing names the begun sheets that change")
{
    const BegunPlan sample({2015, 2016});
    const ImportProposal proposal = sample.targets(sample.corrected());
    REQUIRE(proposal.notes.size() == 1);
    for (const QString& part : {u"相談件数"_s, u"平成27年度"_s, u"平成28年度"_s})
        CHECK(proposal.notes.front().contains(part));
    CHECK(printedIn(must(accept(sample.plan, proposal)), sample.series, 2019, 2015) == u"1,400"_s);
    const BegunPlan untouched({});
    CHECK(untouched.targets(untouched.corrected()).notes.isEmpty());
}

TEST_CASE("A target of a reported sheet is not corrected in its listing")
{
    BegunPlan sample({2015});
    Evaluation sheet
        = *findEvaluation(sample.plan, sample.key.project, {2015}, Evaluator::Department, std::nullopt);
    sheet.state = SheetState::Reported;
    sample.plan.put(sheet);
    const Result<Plan> refused = accept(sample.plan, sample.targets(sample.corrected()));
    REQUIRE_FALSE(refused.isOk());
    for (const QString& part : {u"2行目"_s, u"列「number」"_s, u"平成27年度"_s})
        CHECK(refused.sentence().contains(part));
    const QString added = u"識別子,series,year,from_year,kind,number\n,%1,H30,%2,number,1400\n"_s;
    const auto with
        = [&](QStringView from) { return sample.targets(added.arg(sample.series.uuid.toText(), from)); };
    CHECK(accept(sample.plan, with(u"H27")).sentence().contains(u"列「from_year」"_s));
    CHECK(accept(sample.plan, with(u"H28")).isOk());
}

TEST_CASE("Another formula names the begun sheets that it changes, and is refused for reported ones")
{
    BegunPlan sample({2015, 2016});
    const Indicator& indicator = indicatorNamed(sample.plan, u"相談件数");
    const RecordRef record{kindOf<Indicator>(), indicator.id.uuid};
    const auto with = [&](QStringView column, const QString& text) {
        return setField(sample.plan, record, kindInfo(record.kind).fieldOf(column), text);
    };
    const Plan changed = must(with(u"formula", u"target_over_actual"_s));
    CHECK(
        begunYearsOfOtherRate(sample.plan, changed, indicator.id) == std::vector<FiscalYear>{{2015}, {2016}});
    CHECK(begunYearsOfOtherRate(sample.plan, must(with(u"note", u"注"_s)), indicator.id).empty());
    const QString listing = u"識別子,formula\n%1,target_over_actual\n"_s.arg(indicator.id.uuid.toText());
    const ImportProposal proposal
        = must(importListing(sample.plan, sample.ids, record.kind, csvOf(listing), u"指標.csv"_s));
    REQUIRE(proposal.notes.size() == 1);
    CHECK(proposal.notes.front().contains(u"平成27年度、平成28年度"_s));

    Evaluation sheet
        = *findEvaluation(sample.plan, sample.key.project, {2015}, Evaluator::Department, std::nullopt);
    sheet.state = SheetState::Reported;
    sample.plan.put(sheet);
    CHECK(with(u"accumulation", u"summed_flow"_s).sentence().contains(u"平成27年度"_s));
    CHECK(with(u"note", u"注"_s).isOk());
}
