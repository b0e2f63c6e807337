#include "core/exchange/last_year.h"

#include "tests/core/exchange/sample_plan.h"
#include "tests/core/exchange/shared_file.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;
using What = ImportItem::What;

namespace {

// The header line of the whole layout.
const QString head
    = u"事業番号,事業名,指標名,系列,種別,単位,方向,基準年度,基準値,目標年度,目標値,年度,実績値,備考\n"_s;

QString refusalOf(const Plan& plan, const ImportProposal& proposal)
{
    const Result<Plan> result = accept(plan, proposal);
    REQUIRE(!result.isOk());
    CHECK(result.sentence().contains(u"実績.csv"_s));
    return result.sentence();
}

ColumnMapping shippedMapping()
{
    QFile file(u":/hagukumi/mappings/published-indicators.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return must(mappingFromJson(file.readAll(), u"published-indicators.json"_s));
}

} // namespace

TEST_CASE("A year's values are added to the indicators they belong to")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal
        = importedTable(plan, u"事業番号,事業名,指標名,年度,実績値\n1,保育所,利用者数,R4,125\n"_s);
    CHECK(proposal.counts() == ImportCounts{1, 0, 0, 0, 0, 0});
    CHECK(proposal.items.front().row == 2);
    CHECK(proposal.items.front().owner.contains(u"保育所"_s));
    CHECK(actualOf(accepted(plan, proposal), u"利用者数", 2022) == u"125"_s);
}

TEST_CASE("A table that says what the plan says changes nothing")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal = importedTable(plan,
        head
            + u"1,保育所,利用者数,,成果,人,増加,H31,100,R6,150,R2,110,\n1,保育所,利用者数,,成果,人,増加,H31,100.0,R6,\"150\",R3,集計中,\n"_s);
    CHECK(proposal.counts() == ImportCounts{0, 0, 2, 0, 0, 0});
    CHECK(accepted(plan, proposal) == plan);
}

TEST_CASE("Projects are found in other widths and with spaces and with marks")
{
    const Plan plan = samplePlan();
    for (const QString& project :
        {u"１,保育所（新規）"_s, u"01,保　育　所"_s, u"重点、1,【新規】保育所"_s, u",保育所"_s, u"1,"_s}) {
        CAPTURE(project);
        const ImportProposal proposal = importedTable(
            plan, u"事業番号,事業名,指標名,年度,実績値\n"_s + project + u",利用者数　,令和４年度,１２５\n"_s);
        CHECK(proposal.counts().added == 1);
    }
}

TEST_CASE("Column titles are found in other widths and letter cases and orders")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal
        = importedTable(plan, u"実績値;年　度;ﾒﾓ;指標名;\"事業\n番号\"\n125;R4;x;利用者数;1\n"_s);
    CHECK(proposal.counts().added == 1);
    CHECK(proposal.ignoredColumns == QStringList{u"ﾒﾓ"_s});
}

TEST_CASE("A name with another number is the project of that name and a number with another name is none")
{
    const Plan plan = samplePlan();
    const QString titles = u"事業番号,事業名,指標名,年度,実績値\n"_s;
    const ImportProposal renumbered = importedTable(plan, titles + u"9,保育所,利用者数,R4,125\n"_s);
    CHECK(renumbered.counts().added == 1);
    CHECK(renumbered.notes.size() == 1);
    const ImportProposal other = importedTable(plan, titles + u"1,図書館,利用者数,R4,125\n"_s);
    CHECK(other.counts() == ImportCounts{0, 0, 0, 1, 0, 0});
    CHECK(itemsOf(other, What::Ignored).front().reason.contains(u"保育所"_s));
    CHECK(accepted(plan, other) == plan);
}

TEST_CASE("An indicator and its series that are missing are added with all that the row says")
{
    const Plan plan = samplePlan();
    const QString rows
        = u"3,乳児健診,受診率,中高生,成果,％,↑,H30,88.5,R6,95以上,R4,90.25,速報\n3,乳児健診,受診率,若者,成果,％,↑,H30,70,R6,80,R4,調査年でない,\n"_s;
    const Plan after = accepted(plan, importedTable(plan, head + rows));
    const Indicator& indicator = indicatorNamed(after, u"受診率");
    CHECK(indicator.kind == IndicatorKind::Outcome);
    CHECK(indicator.direction == Direction::Up);
    const Series& students = seriesNamed(after, indicator, u"中高生");
    CHECK(baselineOf(after, students.id)->year == FiscalYear{2018});
    CHECK(targetFor(after, students.id, {2024}, {2020})->kind == TargetKind::AtLeast);
    CHECK(valueIn(after, students.id, {2022})->note == u"速報"_s);
    CHECK(actualOf(after, u"受診率", 2022, u"若者") == u"not_surveyed"_s);
    CHECK(rowsOf(after, &Series::indicator, indicator.id).size() == 2);
}

TEST_CASE("An absent column changes nothing")
{
    const Plan plan = samplePlan();
    const Plan after
        = accepted(plan, importedTable(plan, u"事業番号,指標名,年度,備考\n1,利用者数,R2,確定\n"_s));
    CHECK(actualOf(after, u"利用者数", 2020) == u"110"_s);
    CHECK(diff(plan, after).rows.size() == 1);
}

TEST_CASE("An empty actual value means not entered and the change is shown")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal
        = importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,R2,\n1,利用者数,R4,\n"_s);
    CHECK(proposal.counts() == ImportCounts{0, 1, 1, 0, 0, 0});
    const ImportItem item = itemsOf(proposal, What::Changed).front();
    REQUIRE(item.fields.size() == 1);
    CHECK(item.fields.front().before == u"110"_s);
    CHECK(item.fields.front().after == missingWord(Missing::NotEntered));
    CHECK(actualOf(accepted(plan, proposal), u"利用者数", 2020) == u"none"_s);
}

TEST_CASE("All words for a missing value are read as their reasons")
{
    const Plan plan = samplePlan();
    for (const Missing reason : allMissing) {
        const Plan after = accepted(plan,
            importedTable(
                plan, u"事業番号,指標名,年度,実績値\n1,利用者数,R2,"_s + missingWord(reason) + u'\n'));
        const QString expected = reason == Missing::NotEntered ? u"none"_s : missingCode(reason);
        CHECK(actualOf(after, u"利用者数", 2020) == expected);
    }
}

TEST_CASE("A changed value is shown with old and new and can be left out")
{
    const Plan plan = samplePlan();
    ImportProposal proposal
        = importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,R2,112\n1,利用者数,R4,130\n"_s);
    CHECK(proposal.counts() == ImportCounts{1, 1, 0, 0, 0, 0});
    for (ImportItem& item : proposal.items)
        item.isTicked = item.what == What::Added;
    const Plan after = accepted(plan, proposal);
    CHECK(actualOf(after, u"利用者数", 2020) == u"110"_s);
    CHECK(actualOf(after, u"利用者数", 2022) == u"130"_s);
}

TEST_CASE("What belongs to an indicator that is not ticked is left out with it")
{
    const Plan plan = samplePlan();
    ImportProposal proposal = importedTable(plan, u"事業番号,指標名,年度,実績値\n3,受診率,R4,90\n"_s);
    for (ImportItem& item : proposal.items)
        item.isTicked = item.change->record.kind != kindOf<Indicator>();
    CHECK(accepted(plan, proposal) == plan);
}

TEST_CASE("Cells that cannot be read are all named and then nothing is accepted")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal = importedTable(plan,
        u"事業番号,指標名,種別,方向,年度,実績値\n1,利用者数,成果,増加,R4,120\n1,利用者数,その他,ななめ,R4,120\n1,利用者数,,,令和X,120\n1,利用者数,,,R5,十人\n"_s);
    CHECK(proposal.counts().refused == 4);
    const QString sentence = refusalOf(plan, proposal);
    CHECK(sentence.contains(u"3"_s));
    CHECK(sentence.contains(u"種別"_s));
    CHECK(sentence.contains(u"その他"_s));
}

TEST_CASE("A value without a year is refused by row and column")
{
    const Plan plan = samplePlan();
    const QString sentence
        = refusalOf(plan, importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,,120\n"_s));
    CHECK(sentence.contains(u"実績値"_s));
    CHECK(sentence.contains(u"2"_s));
}

TEST_CASE("Values of years outside the plan are taken but pointed out")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal
        = importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,H30,90\n1,利用者数,R4,120\n"_s);
    CHECK(proposal.counts().added == 2);
    REQUIRE(proposal.notes.size() == 1);
    CHECK(proposal.notes.front().contains(printed(FiscalYear{2018})));
    CHECK_FALSE(proposal.notes.front().contains(printed(FiscalYear{2022})));
}

TEST_CASE("The preview lists each kind in the order of the file")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal = importedTable(plan,
        u"事業番号,指標名,年度,実績値\n1,利用者数,R6,90\n1,利用者数,R5,91\n1,利用者数,R4,92\n1,利用者数,R2,93\n"_s);
    std::vector<int> lines;
    for (const ImportItem& item : proposal.items)
        lines.push_back(item.row);
    CHECK(lines == std::vector{2, 3, 4, 5});
}

TEST_CASE("Two rows that contradict each other are refused")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal
        = importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,R4,120\n1,利用者数,R4,121\n"_s);
    CHECK(refusalOf(plan, proposal).contains(u"3"_s));
    CHECK(importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,R4,120\n1,利用者数,R4,120\n"_s)
              .counts()
              .refused
        == 0);
}

TEST_CASE("A target that differs from a year on leaves the papers of earlier years alone")
{
    const Plan plan = samplePlan();
    const Plan after = accepted(plan,
        importedTable(
            plan, u"事業番号,指標名,目標年度,目標値,年度\n1,利用者数,R6,160,R5\n1,利用者数,R6,150,R4\n"_s));
    const Id<Series> series = seriesNamed(after, indicatorNamed(after, u"利用者数")).id;
    CHECK(targetFor(after, series, {2024}, {2022})->number == Decimal(150));
    CHECK(targetFor(after, series, {2024}, {2023})->number == Decimal(160));
    CHECK(rowsOf(after, &Target::series, series).size() == 2);
}

TEST_CASE("A row without a project is for the goal's indicator of that name")
{
    Plan plan = samplePlan();
    Indicator indicator;
    indicator.goal = plan.table<Goal>().begin()->id;
    indicator.name = u"満足度"_s;
    plan = must(addIndicator(plan, countedIds(500), indicator));
    const Plan after = accepted(plan, importedTable(plan, u"指標名,年度,実績値\n満足度,R4,70\n"_s));
    CHECK(actualOf(after, u"満足度", 2022) == u"70"_s);
    CHECK(importedTable(plan, u"指標名,年度,実績値\n利用者数,R4,70\n"_s).counts().ignored == 1);
}

TEST_CASE("A file without the column of indicator names is refused whole")
{
    CHECK(!importIndicators(samplePlan(), sampleContext(), csvOf(u"a,b\n1,2\n"_s), u"a.csv"_s).isOk());
    CHECK(!importIndicators(samplePlan(), sampleContext(), csvOf(u"指標名,指標 名\n1,2\n"_s), u"a.csv"_s)
               .isOk());
    CHECK(!importIndicators(samplePlan(), sampleContext(), csvOf(u"指標名,年度\n1\n"_s), u"a.csv"_s).isOk());
}

TEST_CASE("Export and import and export give the same table and no new records")
{
    Plan plan = samplePlan();
    plan = accepted(plan,
        importedTable(plan,
            head
                + u"2,学童クラブ施設,満足度,子ども,成果,%,増加,,,R6,割合の増加,R4,70.5,=注\n2,学童クラブ施設,満足度,大人,成果,%,増加,R1,61.0,R4,20～25,R4,対象外,\n3,乳児健診,未受診,,活動,人,減少,,,R6,↓,,,\n"_s));
    const Grid table = indicatorTable(plan);
    for (const CsvForm& form :
        {CsvForm(), CsvForm{u'\t', CsvReader::Excel, {TextEncoding::Utf16LittleEndian, true, false}},
            CsvForm{u';', CsvReader::Excel, {TextEncoding::Cp932, false, true}}}) {
        const CsvText written = writeCsv(table, form);
        REQUIRE(written.unfit.empty());
        const ImportProposal proposal = must(
            importIndicators(plan, sampleContext(), must(readCsv(written.bytes, u"a.csv"_s)), u"a.csv"_s));
        CHECK(proposal.counts().added == 0);
        CHECK(proposal.counts().changed == 0);
        CHECK(proposal.counts().ignored == 0);
        CHECK(proposal.counts().refused == 0);
        const Plan again = accepted(plan, proposal);
        CHECK(again == plan);
        CHECK(indicatorTable(again) == table);
    }
}

TEST_CASE("Reading the same file twice adds nothing the second time")
{
    const Plan plan = samplePlan();
    const QString text = head + u"3,乳児健診,受診率,中高生,成果,％,↑,H30,88.5,R6,95以上,R4,90.25,速報\n"_s;
    const Plan once = accepted(plan, importedTable(plan, text));
    CHECK(importedTable(once, text).counts() == ImportCounts{0, 0, 1, 0, 0, 0});
}

TEST_CASE("A proposal is not accepted by a plan that has changed since")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal
        = importedTable(plan, u"事業番号,指標名,年度,実績値\n1,利用者数,R2,112\n"_s);
    const Id<Series> series = seriesNamed(plan, indicatorNamed(plan, u"利用者数")).id;
    const Plan changed = must(enterActual(plan, countedIds(), series, {2020}, u"111"));
    CHECK(!accept(changed, proposal).isOk());
}

TEST_CASE("A mapping finds columns and translates words and divides names")
{
    const Plan plan = samplePlan();
    ColumnMapping mapping;
    mapping.name = u"英語"_s;
    mapping.columns = {{u"Code"_s, ImportColumn::ProjectNumber}, {u"KPI"_s, ImportColumn::IndicatorName},
        {u"FY"_s, ImportColumn::Year}, {u"Value"_s, ImportColumn::Actual}};
    mapping.fixed = {{ImportColumn::Unit, u"%"_s}};
    mapping.words = {{u"Trend"_s, u"better if low"_s,
        {{ImportColumn::Direction, u"減少"_s}, {ImportColumn::Accumulation, u"累計"_s}}}};
    mapping.splits = {{u"KPI"_s, u"(.+)/(.+)"_s, {ImportColumn::IndicatorName, ImportColumn::Series}}};
    const CsvFile file
        = csvOf(u"code,kpi,fy,value,trend,memo\n3,不参加率/若者,2022,12.5,Better if Low,x\n"_s);
    const ImportProposal proposal = must(importIndicators(plan, sampleContext(), file, u"a.csv"_s, mapping));
    CHECK(proposal.ignoredColumns == QStringList{u"memo"_s});
    const Plan after = accepted(plan, proposal);
    CHECK(indicatorNamed(after, u"不参加率").direction == Direction::Down);
    CHECK(indicatorNamed(after, u"不参加率").accumulation == Accumulation::CumulativeFlow);
    CHECK(actualOf(after, u"不参加率", 2022, u"若者") == u"12.5"_s);
    CHECK(toJson(must(mappingFromJson(toJson(mapping), u"m.json"_s))) == toJson(mapping));
}

TEST_CASE("A mapping adds owners only when it says so")
{
    const Plan plan = samplePlan();
    ColumnMapping mapping;
    mapping.columns = {{u"city"_s, ImportColumn::ProjectName}, {u"kpi"_s, ImportColumn::IndicatorName},
        {u"fy"_s, ImportColumn::Year}, {u"value"_s, ImportColumn::Actual}};
    mapping.fixed = {{ImportColumn::GoalName, u"他市の指標"_s}};
    const CsvFile file
        = csvOf(u"city,kpi,fy,value\nA市,待機児童,2022,0\nA市,待機児童,2023,3\n,待機児童全体,2022,9\n"_s);
    CHECK(must(importIndicators(plan, sampleContext(), file, u"a.csv"_s, mapping)).counts().ignored == 3);
    mapping.addsOwners = true;
    const Plan after
        = accepted(plan, must(importIndicators(plan, sampleContext(), file, u"a.csv"_s, mapping)));
    CHECK(after.table<Goal>().size() == 3);
    CHECK(after.table<Project>().size() == 4);
    CHECK(actualOf(after, u"待機児童", 2023) == u"3"_s);
    CHECK(indicatorNamed(after, u"待機児童全体").goal.has_value());
}

TEST_CASE("A damaged mapping is refused by what is wrong with it")
{
    for (const char* json :
        {"", "{}", R"({"format":"hagukumi-column-mapping","version":2})",
            R"({"format":"hagukumi-column-mapping","version":1,"columns":{"a":"nothing"}})",
            R"({"format":"hagukumi-column-mapping","version":1,"columns":"x"})",
            R"({"format":"hagukumi-column-mapping","version":1,"splits":{"a":{"pattern":"(","into":["系列"]}}})"}) {
        CAPTURE(json);
        const Result<ColumnMapping> mapping = mappingFromJson(json, u"m.json"_s);
        CHECK(!mapping.isOk());
        CHECK(mapping.sentence().contains(u"m.json"_s));
    }
    ColumnMapping mapping;
    mapping.columns = {{u"x"_s, ImportColumn::IndicatorName}};
    CHECK(
        !importIndicators(samplePlan(), sampleContext(), csvOf(u"a,b\n1,2\n"_s), u"a.csv"_s, mapping).isOk());
}

TEST_CASE("The published indicators of other cities are imported through the mapping that we ship")
{
    const auto bytes = sharedFile(u"data/published-indicators.csv"_s);
    if (!bytes)
        return;
    const Plan plan = samplePlan();
    const CsvFile file = must(readCsv(*bytes, u"published-indicators.csv"_s));
    const ImportProposal proposal = must(
        importIndicators(plan, sampleContext(), file, u"published-indicators.csv"_s, shippedMapping()));
    for (const ImportItem& item : proposal.items)
        if (item.what == What::Refused || item.what == What::Ignored)
            FAIL_CHECK(item.reason.toStdString());
    const Plan after = accepted(plan, proposal);
    CHECK(actualOf(after, u"合計特殊出生率", 2016) == u"1.11"_s);
    CHECK(actualOf(after, u"合計特殊出生率", 2018) == u"not_entered"_s);
    const Indicator& fall = indicatorNamed(after, u"人口移動(社会減)");
    CHECK(fall.direction == Direction::Down);
    CHECK(targetFor(after, seriesNamed(after, fall).id, {2015}, {2015})->number == Decimal(150));
    CHECK(indicatorNamed(after, u"投資的事業費 第2章 一般").formula == RateFormula::ActualOverTarget);
    CHECK(actualOf(after, u"投資的事業費 第2章 一般", 2015) == u"3034064"_s);
    const Indicator& rights = indicatorNamed(after, u"子どもの権利条約を知っている");
    CHECK(rowsOf(after, &Series::indicator, rights.id).size() == 2);
    const Series& students = seriesNamed(after, rights, u"中高生");
    CHECK(baselineOf(after, students.id)->year == FiscalYear{2024});
    CHECK(targetFor(after, students.id, {2029}, {2029})->words == u"割合の増加"_s);
    const ImportProposal again = must(
        importIndicators(after, sampleContext(), file, u"published-indicators.csv"_s, shippedMapping()));
    CHECK(again.counts().added == 0);
    CHECK(again.counts().changed == 0);
}

TEST_CASE("An unknown direction or kind is refused with the words that are known")
{
    const Plan plan = samplePlan();
    const auto reason = [&](const QString& title, const QString& word) {
        const ImportProposal proposal
            = importedTable(plan, u"事業番号,指標名,%1\n1,利用者数,%2\n"_s.arg(title, word));
        REQUIRE(itemsOf(proposal, ImportItem::What::Refused).size() == 1);
        return itemsOf(proposal, ImportItem::What::Refused).front().reason;
    };
    CHECK(reason(u"方向"_s, u"ななめ"_s).contains(u"増加、減少、維持、未定"_s));
    CHECK(reason(u"種別"_s, u"中間"_s).contains(u"活動、成果"_s));
}

TEST_CASE("Years far from the plan are refused under their column and trends before it are taken")
{
    const Plan plan = samplePlan();
    const ImportProposal absurd = importedTable(plan,
        u"事業番号,指標名,基準年度,基準値,目標年度,目標値,年度,実績値\n1,利用者数,明治40年度,1,R99,5,R99,5\n"_s);
    QStringList columns;
    for (const ImportItem& item : itemsOf(absurd, ImportItem::What::Refused))
        columns << item.reason.section(u"列「"_s, 1).section(u'」', 0, 0);
    columns.sort();
    CHECK(columns == QStringList{u"基準年度"_s, u"年度"_s, u"目標年度"_s});
    const Plan after = must(accept(plan,
        importedTable(
            plan, u"事業番号,指標名,年度,実績値\n1,利用者数,昭和50年度,12\n1,利用者数,令和32年度,9\n"_s)));
    CHECK(actualOf(after, u"利用者数", 1975) == u"12"_s);
}

TEST_CASE("A row behind a cell with line ends is named by the number that Excel shows")
{
    const ImportProposal proposal = importedTable(samplePlan(),
        u"事業番号,指標名,年度,実績値,備考\n1,利用者数,R4,120,\"一\n二\n三\"\n1,利用者数,R5,12x4,\n"_s);
    REQUIRE(itemsOf(proposal, ImportItem::What::Refused).size() == 1);
    CHECK(itemsOf(proposal, ImportItem::What::Refused).front().row == 3);
    CHECK(itemsOf(proposal, ImportItem::What::Refused).front().reason.contains(u"3行目"_s));
}

TEST_CASE("Two columns of a file that a mapping takes for one are refused and one of two names is enough")
{
    ColumnMapping mapping;
    mapping.columns = {{u"番号"_s, ImportColumn::ProjectNumber}, {u"名"_s, ImportColumn::IndicatorName},
        {u"別名"_s, ImportColumn::IndicatorName}};
    const auto imported = [&](const QString& text) {
        return importIndicators(samplePlan(), sampleContext(), csvOf(text), u"a.csv"_s, mapping);
    };
    CHECK(imported(u"番号,別名\n1,利用者数\n"_s).isOk());
    const QString refused = imported(u"番号,名,別名\n1,利用者数,人数\n"_s).sentence();
    for (const QString& name : {u"a.csv"_s, u"名"_s, u"別名"_s})
        CHECK(refused.contains(name));
}

TEST_CASE("New indicators come behind those of their owner in the order of the file")
{
    const Plan plan = samplePlan();
    const Plan after
        = accepted(plan, importedTable(plan, u"事業番号,指標名,系列\n1,い,\n1,あ,甲\n1,あ,乙\n2,う,\n"_s));
    const auto indicators = byRank(rowsOf(after, &Indicator::project, projectNumbered(after, u"1").id));
    REQUIRE(indicators.size() == 3);
    CHECK(indicators[0]->name == u"利用者数"_s);
    CHECK(indicators[1]->name == u"い"_s);
    CHECK(indicators[2]->name == u"あ"_s);
    CHECK(rowsOf(after, &Series::indicator, indicators[2]->id).size() == 2);
}
