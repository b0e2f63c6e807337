// What the evaluation sheets of a year say, and that a later change does not change an earlier year's.
#include "core/handout/compose_summary.h"
#include "core/scoring/grade.h"
#include "tests/core/handout/composed.h"

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

// The titles of the sheets and the lines that point to one, in printed order.
QStringList sheetTitles(const Handout& paper)
{
    QStringList titles;
    for (const Block& block : paper.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 2)
            titles << heading->text;
        if (const auto* pointer = std::get_if<Paragraph>(&block); pointer && !pointer->linkTarget.isEmpty())
            titles << u"→ "_s + pointer->text;
    }
    return titles;
}

// What stands beside each grade, part by part.
QStringList gradeTexts(const Handout& paper)
{
    QStringList texts;
    for (const TableCell& cell : cellsOf(paper))
        if (cell.text.contains(u"理由: "_s))
            texts << cell.text;
    return texts;
}

PaperSelection ofProject(Id<Project> project)
{
    PaperSelection selection;
    selection.projects = {project};
    return selection;
}

// Project, goal, department and target, all changed from 令和8年度 on.
Plan changedFromNextYear(const ComposedPlan& before)
{
    const ChangeNote next{{2026}, QDate(2026, 3, 20), u"組織改正"_s};
    Plan plan = ok(renameProject(before.plan, before.ids, before.project1, u"家庭教育の広報"_s, next));
    plan = ok(renameGoal(plan, before.ids, before.goal1, u"地域で支える子育て"_s, next));
    plan = ok(renameDepartment(plan, before.ids, before.family, u"こども未来課"_s, next));
    return ok(enterTarget(plan, before.ids, before.visits, {2029}, u"1800", next));
}

} // namespace

TEST_CASE("A change from the next year on leaves this year's sheets word for word as they were")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(1400));
    const Handout before = made.sheets(made.year);
    made.plan = changedFromNextYear(made);
    const Handout after = made.sheets(made.year);
    REQUIRE(wordsOf(before).contains(u"家庭教育情報の提供"_s));
    REQUIRE(wordsOf(before).contains(u"1,500"_s));
    CHECK(wordsOf(after) == wordsOf(before));
    CHECK(wordsOf(laidOut(std::vector{after})) == wordsOf(laidOut(std::vector{before})));
}

TEST_CASE("A number typed for a later year leaves this year's sheets word for word as they were")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(1400));
    const QString before = wordsOf(made.sheets(made.year));
    made.plan = ok(enterActual(made.plan, made.ids, made.visits, {2026}, u"1420.25"));
    CHECK(wordsOf(made.sheets(made.year)) == before);
    const QString next = wordsOf(made.sheets({2026}));
    CHECK(next.contains(u"1,420.25"_s));
    CHECK(next.contains(u"1,400\n"_s));
}

TEST_CASE("From the year of the change on the sheets show the new names and the new target")
{
    ComposedPlan made;
    made.plan = changedFromNextYear(made);
    const QString words = wordsOf(made.sheets({2026}));
    for (const QString& current :
        {u"家庭教育の広報"_s, u"地域で支える子育て"_s, u"こども未来課"_s, u"1,800"_s})
        CHECK(words.contains(current));
    for (const QString& former :
        {u"家庭教育情報の提供"_s, u"子育てを支援する地域づくり"_s, u"子ども家庭課"_s, u"1,500"_s})
        CHECK_FALSE(words.contains(former));
}

TEST_CASE("An eighth item of the form is printed with its answer behind the seventh")
{
    ComposedPlan made;
    made.addItem(made.standard, u"⑧", "voices", u"利用者の声", ItemKind::Text);
    made.answer(made.sheet(made.project2, made.year, made.family), u"voices", u"送迎が助かる。");
    const Handout paper = made.sheets(made.year, ofProject(made.project2));
    CHECK(besideLabel(paper, u"⑧利用者の声"_s) == QStringList{u"送迎が助かる。"_s});
    CHECK(wordsOf(paper).indexOf(u"⑧利用者の声"_s) > wordsOf(paper).indexOf(u"⑦課題解決のための改善策"_s));
}

TEST_CASE("A form without a grade prints none even when an earlier grade is still there")
{
    ComposedPlan made;
    const auto plain = made.form(u"評価なしの様式");
    made.addItem(plain, u"1", "results", u"取組内容", ItemKind::Text);
    Evaluation row = *made.plan.find(made.graded(made.project2, made.family, made.gradeA));
    row.form = plain;
    made.plan.put(row);
    const Handout paper = made.sheets(made.year, ofProject(made.project2));
    CHECK(besideLabel(paper, u"1取組内容"_s) == QStringList{u"未入力"_s});
    CHECK_FALSE(wordsOf(paper).contains(u"計画どおり"_s));
    for (const TableCell& cell : cellsOf(paper)) {
        CHECK(cell.gradeRank == 0);
        CHECK(cell.text != u"A"_s);
    }
}

TEST_CASE("The grade stands on the sheet with its place in the scheme and its reason")
{
    ComposedPlan made;
    made.graded(made.project2, made.family, made.gradeA);
    const auto cells = cellsOf(made.sheets(made.year, ofProject(made.project2)));
    const auto letter
        = std::find_if(cells.begin(), cells.end(), [](const TableCell& cell) { return cell.text == u"A"_s; });
    REQUIRE(letter != cells.end());
    CHECK(letter->gradeRank == 1);
    CHECK((letter + 1)->text == u"理由: 計画どおり"_s);
}

TEST_CASE("Grades that are signs themselves have no other sign beside them on any paper")
{
    ComposedPlan made;
    const auto scheme = made.scheme(u"記号", {u"○"_s, u"△"_s, u"-"_s});
    made.useScheme(scheme, {2026});
    const auto codes = byRank(rowsOf(made.plan, &Grade::scheme, scheme));
    Evaluation row = *made.plan.find(made.sheet(made.project2, {2026}, made.family));
    for (const Grade* code : codes) {
        row.grade = code->id;
        made.plan.put(row);
        const Handout sheets = made.sheets({2026}, ofProject(made.project2));
        const Handout summary = ok(composeSummary(made.plan, {2026}, {}, {}));
        for (const Handout& paper : {sheets, summary}) {
            CHECK(wordsOf(paper).contains(code->code));
            CHECK(ornamentsOn<MarkerItem>(laidOut(std::vector{paper}), 0).empty());
        }
    }
}

TEST_CASE("Two departments of a project print each its own text")
{
    ComposedPlan made;
    made.answer(made.sheet(made.project1, made.year, made.family), u"results", u"情報紙を4回発行した。");
    made.answer(made.sheet(made.project1, made.year, made.health), u"results", u"健診で600人に渡した。");
    const Handout paper = made.sheets(made.year, ofProject(made.project1));
    CHECK(besideLabel(paper, u"④"_s) == QStringList{u"情報紙を4回発行した。"_s, u"健診で600人に渡した。"_s});
    QStringList parts;
    for (const Heading& heading : blocksOf<Heading>(paper))
        if (heading.level == 3)
            parts << heading.text;
    CHECK(parts == QStringList{u"【子ども家庭課】"_s, u"【健康増進課】"_s});
    CHECK(wordsOf(paper).contains(u"【子ども家庭課】情報紙を発行する。"_s));
    CHECK(wordsOf(paper).contains(u"【健康増進課】健診で案内する。"_s));
}

TEST_CASE("Each missing value prints its own word and never a zero")
{
    for (const Missing reason : allMissing) {
        ComposedPlan made;
        made.value(made.visits, made.year, reason);
        const Handout paper = made.sheets(made.year, ofProject(made.project1));
        CAPTURE(missingWord(reason));
        CHECK(underHead(paper, u"R7実績"_s) == QStringList{missingWord(reason)});
        CHECK(underHead(paper, u"達成率"_s) == QStringList{u"―"_s});
        for (const TableCell& cell : cellsOf(paper))
            CHECK_FALSE(cell.text.startsWith(u'0'));
    }
}

TEST_CASE("A zero that was counted is printed as zero")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(0));
    const Handout paper = made.sheets(made.year, ofProject(made.project1));
    CHECK(underHead(paper, u"R7実績"_s) == QStringList{u"0"_s});
}

TEST_CASE("What nobody has written stands as 未入力 on the sheet")
{
    const ComposedPlan made;
    const Handout paper = made.sheets(made.year, ofProject(made.project2));
    for (const QString& item : {u"①"_s, u"②"_s, u"④"_s, u"⑤"_s, u"⑥"_s, u"⑦"_s})
        CHECK(besideLabel(paper, item) == QStringList{u"未入力"_s});
}

TEST_CASE("Where last year said nothing the sheet does not call for an entry that nobody can make")
{
    const ComposedPlan made;
    const Handout paper = made.sheets(made.year, ofProject(made.project2));
    CHECK(besideLabel(paper, u"③"_s) == QStringList{nothing()});
}

TEST_CASE("A sheet that nobody has begun prints what it will take over from last year")
{
    ComposedPlan made;
    made.plan = ok(writeAnswer(made.plan, made.ids,
        {made.project2, made.year, Evaluator::Department, made.family}, u"improvement", u"増員する"_s));
    const FiscalYear next = made.year.next();
    CHECK(besideLabel(made.sheets(next, ofProject(made.project2)), u"③"_s) == QStringList{u"増員する"_s});
    // As it reads once the year has been prepared.
    made.plan = ok(rollOver(made.plan, made.ids, next));
    CHECK(besideLabel(made.sheets(next, ofProject(made.project2)), u"③"_s) == QStringList{u"増員する"_s});
}

TEST_CASE("Without a grade scheme the sheet says so in place of a grade")
{
    ComposedPlan made;
    for (const SchemeUse& use : made.plan.table<SchemeUse>())
        made.plan.remove(use.id);
    const Handout paper = made.sheets(made.year, ofProject(made.project2));
    CHECK(besideLabel(paper, u"⑤"_s) == QStringList{wordLabel(NoGrade::NoScheme)});
    CHECK(besideLabel(paper, u"④"_s) == QStringList{u"未入力"_s});
}

TEST_CASE("All sheets stand in printed order and a relisted project points to its sheet")
{
    const ComposedPlan made;
    CHECK(sheetTitles(made.sheets(made.year))
        == QStringList{u"1 家庭教育情報の提供"_s, u"2 保育所（基本目標2に再掲）"_s,
            u"→ 2 保育所（再掲）: 基本目標1 子育てを支援する地域づくりを参照。"_s, u"3 乳幼児健康診査"_s});
}

TEST_CASE("The sheets of a goal are those of its projects and of the relisted ones in full")
{
    const ComposedPlan made;
    CHECK(sheetTitles(made.sheets(made.year, ofGoal(made.goal2)))
        == QStringList{u"3 乳幼児健康診査"_s, u"2 保育所（再掲）"_s});
}

TEST_CASE("The sheets of a department are those it is in charge of in the year")
{
    ComposedPlan made;
    CHECK(sheetTitles(made.sheets(made.year, ofDepartment(made.health)))
        == QStringList{u"1 家庭教育情報の提供"_s, u"3 乳幼児健康診査"_s});
    made.plan = ok(unassignDepartment(made.plan, made.project3, made.health, {{2026}}));
    CHECK(sheetTitles(made.sheets({2026}, ofDepartment(made.health)))
        == QStringList{u"1 家庭教育情報の提供"_s});
}

TEST_CASE("The sheet of one project stands alone also when the project is relisted")
{
    const ComposedPlan made;
    CHECK(sheetTitles(made.sheets(made.year, ofProject(made.project2)))
        == QStringList{u"2 保育所（基本目標2に再掲）"_s});
}

TEST_CASE("A paper number is shown whole or refused")
{
    const ComposedPlan made;
    PaperOptions options;
    options.paperNumber = QString(longestPaperNumber, u'資');
    const Handout widest = ok(composeSheets(made.plan, made.year, {}, options));
    CHECK(pagesWith(laidOut(std::vector{widest}), options.paperNumber).front() == 0);
    options.paperNumber = QString(300, u'資');
    for (const auto compose : {composeSheets, composeSummary}) {
        const auto refused = compose(made.plan, made.year, {}, options);
        CHECK_FALSE(refused.isOk());
        CHECK(refused.sentence().contains(u"300字"_s));
        CHECK(refused.sentence().size() < 150);
    }
}

TEST_CASE("A choice without a project is refused")
{
    ComposedPlan made;
    const auto idle = made.department(u"総務課");
    CHECK_FALSE(composeSheets(made.plan, made.year, ofDepartment(idle), {}).isOk());
}

TEST_CASE("Whatever is drawn on a sheet says what it is and which record it is of")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(1400));
    made.graded(made.project2, made.family, made.gradeA);
    made.answer(made.sheet(made.project1, made.year, made.health), u"results", u"健診で600人に渡した。");
    const DisplayList list = laidOut(std::vector{made.sheets(made.year)});
    CHECK(withoutRoleOrRecord(list, made.plan) == QStringList());
}

TEST_CASE("A line that points to a relisted project's sheet never has a page of its own")
{
    ComposedPlan made;
    const auto goal3 = made.goal(u"教育環境づくり");
    const auto goal4 = made.goal(u"生活環境づくり");
    made.shownAgain(made.project1, goal3); // Goals with nothing but a line: one in the middle …
    made.project(goal4, u"4", u"公園");
    made.shownAgain(made.project1, made.goal(u"支援体制づくり")); // … and one at the end.
    const DisplayList list = laidOut(std::vector{made.sheets(made.year)});
    int pointers = 0;
    for (int page = 0; page < int(list.pages.size()); ++page) {
        const QString words = textOn(list, page);
        pointers += int(words.count(u"を参照。"_s));
        if (words.contains(u"を参照。"_s))
            CHECK((words.contains(u"事業番号"_s) || words.contains(u"改善策"_s)));
    }
    CHECK(pointers == 3);
}

TEST_CASE("With a department chosen a sheet carries that department's part only and says so")
{
    ComposedPlan made;
    made.answer(made.sheet(made.project1, made.year, made.family), u"results", u"情報紙を4回発行した。");
    made.answer(made.sheet(made.project1, made.year, made.health), u"results", u"健診で600人に渡した。");
    for (const auto& [department, name] :
        {std::pair(made.family, u"情報紙の発行回数"), std::pair(made.health, u"健診での配布数")}) {
        Indicator row = *made.plan.find(made.indicator(made.project1, name));
        row.department = department;
        made.plan.put(row);
        made.series(row.id);
    }
    const QString words = wordsOf(made.sheets(made.year, ofDepartment(made.health)));
    for (const QString& own : {u"健診で600人に渡した。"_s, u"健診での配布数"_s, u"健診で案内する。"_s})
        CHECK(words.contains(own));
    for (const QString& other : {u"情報紙を4回発行した。"_s, u"情報紙の発行回数"_s, u"情報紙を発行する。"_s})
        CHECK_FALSE(words.contains(other));
    CHECK(words.contains(u"窓口の利用者数"_s)); // Of the project as a whole, and so of no other department.
    CHECK(words.contains(u"家庭教育情報の提供（子ども家庭課、健康増進課）"_s));
    CHECK(words.count(u"この評価シートには、健康増進課の担当分だけを載せています。"_s) == 1);
    CHECK_FALSE(wordsOf(made.sheets(made.year)).contains(u"担当分だけ"_s));
}

TEST_CASE(
    "The rates beside a department's grade are the same on its own sheet and on that of all departments")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(1350));
    for (const auto& [department, name] :
        {std::pair(made.family, u"情報紙の発行回数"), std::pair(made.health, u"健診での配布数")}) {
        Indicator row = *made.plan.find(made.indicator(made.project1, name));
        row.department = department;
        made.plan.put(row);
        const auto series = made.series(row.id);
        made.value(series, made.year, Decimal(3));
        made.target(series, {2029}, Decimal(4));
        made.graded(made.project1, department, made.gradeA);
    }
    const QStringList whole = gradeTexts(made.sheets(made.year, ofProject(made.project1)));
    REQUIRE(whole.size() == 2);
    CHECK(whole[1].contains(u"窓口の利用者数: 達成率 90.0%"_s));
    CHECK(whole[1].contains(u"健診での配布数: 達成率 75.0%"_s));
    CHECK_FALSE(whole[1].contains(u"情報紙の発行回数"_s));
    CHECK(gradeTexts(made.sheets(made.year, ofDepartment(made.health))).front() == whole[1]);
}

TEST_CASE("An item of indicators that nobody has entered stands on a sheet of several departments too")
{
    ComposedPlan made;
    for (const auto* name : {u"情報紙の発行回数", u"健診での配布数"}) {
        Indicator row = *made.plan.find(made.indicator(made.project1, name));
        row.kind = IndicatorKind::Outcome;
        row.department.reset();
        made.plan.put(row);
    }
    CHECK(wordsOf(made.sheets(made.year, ofProject(made.project1))).count(u"主な活動指標"_s) == 1);
}

TEST_CASE("The council's part of a sheet is not a department's")
{
    ComposedPlan made;
    Evaluation council = *made.plan.find(made.sheet(made.project3, made.year, made.health));
    council.id = {made.ids()};
    council.department.reset();
    council.evaluator = Evaluator::Council;
    council.gradeReason = u"会議の意見による。"_s;
    council.grade = made.gradeA;
    made.plan.put(council);
    CHECK(wordsOf(made.sheets(made.year)).contains(council.gradeReason));
    const QString words = wordsOf(made.sheets(made.year, ofDepartment(made.health)));
    CHECK_FALSE(words.contains(council.gradeReason));
    CHECK(words.count(u"担当分だけ"_s) == 2); // Project 1 has another department, project 3 the council.
}

TEST_CASE("A sheet that runs over several pages names its project and the part on each")
{
    ComposedPlan made;
    const auto sheet = made.sheet(made.project1, made.year, made.family);
    for (const QString& item : {u"results"_s, u"problem"_s, u"improvement"_s})
        made.answer(sheet, item, QString(900, u'課'));
    const DisplayList list = laidOut(std::vector{made.sheets(made.year)});
    const QString part = u"【"_s + departmentName(made.plan, made.family, made.year) + u"】"_s;
    const auto named = pagesWith(list, u"1 家庭教育情報の提供 "_s + part + u"（続き）"_s);
    REQUIRE(named.size() >= 2);
    for (const int page : named) {
        CHECK(list.node(lineWith(linesOn(list, page), u"（続き）"_s).node).role == Role::Artifact);
        checkPage(list, page);
    }
    for (int page = 0; page < int(list.pages.size()); ++page) {
        const bool begins = std::any_of(list.anchors.begin(), list.anchors.end(),
            [&](const Anchor& anchor) { return anchor.page == page && anchor.level == 2; });
        CHECK(begins == list.pages[size_t(page)].continues.isEmpty());
    }
}

TEST_CASE("A page that begins with the next part of a sheet does not name the part before it")
{
    constexpr Length topOfBody = 3000;
    int beginning = 0;
    for (int length = 200; length < 1400; length += 40) {
        ComposedPlan made;
        const auto sheet = made.sheet(made.project1, made.year, made.family);
        made.answer(sheet, u"results"_s, QString(length, u'課'));
        const DisplayList list = laidOut(std::vector{made.sheets(made.year)});
        for (const Anchor& anchor : list.anchors)
            if (anchor.level == 3 && anchor.y < topOfBody) {
                CHECK_FALSE(list.pages[size_t(anchor.page)].continues.contains(u'【'));
                ++beginning;
            }
    }
    CHECK(beginning > 0);
}

TEST_CASE("Short words of the indicator table are not broken while other columns have room")
{
    ComposedPlan made;
    made.value(made.visits, {2022}, Missing::NotSurveyed);
    Value row = *made.plan.find(valueId(made.visits, FiscalYear{2024}));
    row.reading = Decimal(1);
    made.plan.put(row);
    made.value(made.visits, made.year, *Decimal::fromText(u"-1"_s));
    Value provisional = *made.plan.find(valueId(made.visits, made.year));
    provisional.isProvisional = true;
    made.plan.put(provisional);
    const DisplayList list = laidOut(std::vector{made.sheets(made.year, ofProject(made.project1))});
    CHECK(pagesWith(list, missingWord(Missing::NotSurveyed)).size() == 1);
    CHECK(pagesWith(list, u"▲1（速報値）"_s).size() == 1);
    CHECK(pagesWith(list, u"事業内容・"_s).size() == 1);
    CHECK(pagesWith(list, u"事業目標"_s).size() == 1);
}

TEST_CASE("Many series of an indicator are drawn a few a chart, and each chart says which it holds")
{
    ComposedPlan made;
    const auto many = made.indicator(made.project2, u"入所児童数", u"人");
    for (int i = 0; i < 8; ++i) {
        const auto series = made.series(many, u"第%1学童"_s.arg(i));
        made.value(series, {2024}, Decimal(30 + i));
        made.value(series, made.year, Decimal(40 + i));
        made.target(series, {2025}, Decimal(50));
    }
    std::vector<ChartBlock> charts;
    for (const Block& block : made.sheets(made.year, ofProject(made.project2)).blocks)
        if (const auto* chart = std::get_if<ChartBlock>(&block))
            charts.push_back(*chart);
    REQUIRE(charts.size() == 3);
    QStringList named;
    for (const ChartBlock& chart : charts)
        for (const ChartLine& line : chart.lines) {
            CHECK(chart.sentence.contains(line.name));
            if (line.isDashed)
                continue;
            CHECK(chart.title.contains(line.name));
            named << line.name;
        }
    CHECK(named.size() == 8);
    named.removeDuplicates();
    CHECK(named.size() == 8);
    CHECK(charts[1].title.startsWith(u"入所児童数（2/3"_s));
    CHECK(charts[1].sentence.contains(charts[1].title));
}

TEST_CASE("Series with targets for each year are drawn two a chart")
{
    ComposedPlan made;
    const auto many = made.indicator(made.project2, u"入所児童数", u"人");
    for (int i = 0; i < 3; ++i) {
        const auto series = made.series(many, u"第%1学童"_s.arg(i));
        for (const int year : {2024, 2025}) {
            made.value(series, {year}, Decimal(30 + i));
            made.target(series, {year}, Decimal(50));
        }
    }
    int charts = 0;
    for (const Block& block : made.sheets(made.year, ofProject(made.project2)).blocks)
        if (const auto* chart = std::get_if<ChartBlock>(&block)) {
            ++charts;
            CHECK(chart->lines.size() <= 4);
        }
    CHECK(charts == 2);
}

TEST_CASE("A target in a chart belongs to the series of its actuals, and a very long name loses its middle")
{
    ComposedPlan made;
    const auto pair = made.indicator(made.project2, u"相談件数", u"件");
    const QString longName = QString(200, u'長') + u"末"_s;
    for (const QString& name : {u"中高生"_s, longName}) {
        const auto series = made.series(pair, name);
        made.value(series, {2024}, Decimal(30));
        made.value(series, made.year, Decimal(40));
        made.target(series, {2025}, Decimal(50));
    }
    for (const Block& block : made.sheets(made.year, ofProject(made.project2)).blocks)
        if (const auto* chart = std::get_if<ChartBlock>(&block)) {
            REQUIRE(chart->lines.size() == 4);
            for (size_t i = 0; i < 2; ++i) {
                CHECK(chart->lines[i + 2].isDashed);
                CHECK(chart->lines[i + 2].series == chart->lines[i].series);
                CHECK(chart->lines[i + 2].name.startsWith(chart->lines[i].name));
            }
            CHECK(chart->lines[0].series != chart->lines[1].series);
            CHECK(chart->lines[1].name.size() < 50);
            CHECK(chart->lines[1].name.endsWith(u'末'));
            CHECK(chart->title == u"相談件数"_s);
        }
}
