// What the evaluation sheets of a year say, and that a later change does not change an earlier year's.
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
        if (const auto* pointer = std::get_if<Paragraph>(&block))
            titles << u"→ "_s + pointer->text;
    }
    return titles;
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
        == QStringList{u"1 家庭教育情報の提供"_s, u"2 保育所（基本目標2に再掲）"_s, u"3 乳幼児健康診査"_s,
            u"→ 2 保育所（再掲）: 基本目標1 子育てを支援する地域づくりを参照。"_s});
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
