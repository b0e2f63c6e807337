// The plan's outline on the page 体系: adding, renaming, marking and removing.
#include "core/exchange/plan_template.h"
#include "core/model/lookup.h"
#include "tests/ui/next_answer.h"
#include "tests/ui/structure_fixture.h"
#include "ui/widgets/empty_hint.h"

#include <QRadioButton>

using namespace pages;
using ui::AddStrip;
using ui::EmptyHint;
using ui::OutlineLevel;
using ui::RenameStrip;

TEST_CASE("a goal typed into the strip stands at the end of the plan and the strip waits for the next")
{
    OpenStructure structure;
    structure.outline().beginAdd(OutlineLevel::Goal);
    structure.write(QStringLiteral("若者の自立支援"));
    structure.press(Qt::Key_Return);
    structure.write(QStringLiteral("次の目標"));
    structure.press(Qt::Key_Return);
    CHECK(structure.listed().mid(4)
        == QStringList(
            {goalTwo, projectThree, QStringLiteral("若者の自立支援"), QStringLiteral("次の目標")}));
    CHECK(structure.listed(ui::PlanTreeModel::Number).last() == QStringLiteral("4"));
    structure.press(Qt::Key_Escape);
    CHECK_FALSE(child<AddStrip>(structure.page)->isVisible());
    structure.undo();
    CHECK(structure.listed().last() == QStringLiteral("若者の自立支援"));
}

TEST_CASE("a challenge is added below the goal of whatever is selected")
{
    OpenStructure structure;
    structure.select(structure.project3);
    structure.outline().beginAdd(OutlineLevel::Challenge);
    CHECK(structure.says(*child<AddStrip>(structure.page), goalTwo));
    structure.write(QStringLiteral("(1)"));
    structure.press(Qt::Key_Tab);
    structure.write(QStringLiteral("母子保健の充実"));
    structure.press(Qt::Key_Return);
    CHECK(structure.listed().last() == QStringLiteral("母子保健の充実"));
    const auto added = rowsOf(structure.plan(), &Challenge::goal, structure.goal2);
    REQUIRE(added.size() == 1);
    CHECK(structure.workspace.selection() == RecordRef{kindOf<Challenge>(), added.front()->id.uuid});
}

TEST_CASE("a project is added behind the selected one and counted under its goal and challenge")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.outline().beginAdd(OutlineLevel::Project);
    structure.write(QStringLiteral("4"));
    structure.press(Qt::Key_Tab);
    structure.write(QStringLiteral("病児保育"));
    structure.press(Qt::Key_Return);
    CHECK(structure.listed()
        == QStringList({goalOne, challengeOne, projectOne, QStringLiteral("病児保育"), projectTwo, goalTwo,
            projectThree}));
    const Project* added = structure.plan().find(structure.workspace.selectedProject());
    REQUIRE(added);
    CHECK(added->number == QStringLiteral("4"));
    picture(structure.page, "structure_add");
}

TEST_CASE("Tab leads from the fields of the strip to its button, which adds as well")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.outline().beginAdd(OutlineLevel::Project);
    structure.write(QStringLiteral("4"));
    structure.press(Qt::Key_Tab);
    structure.write(QStringLiteral("病児保育"));
    structure.press(Qt::Key_Tab);
    structure.press(Qt::Key_Space);
    CHECK(structure.listed().contains(QStringLiteral("病児保育")));
}

TEST_CASE("a project without a name is not added and the strip says why")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.outline().beginAdd(OutlineLevel::Project);
    structure.press(Qt::Key_Return);
    CHECK_FALSE(structure.reported.isEmpty());
    CHECK(child<AddStrip>(structure.page)->isVisible());
    CHECK_FALSE(structure.workspace.document()->canUndo());
}

TEST_CASE("adding a project while nothing is selected says what to select first")
{
    OpenStructure structure;
    structure.outline().beginAdd(OutlineLevel::Project);
    CHECK(structure.reported.contains(QStringLiteral("基本目標")));
    CHECK_FALSE(child<AddStrip>(structure.page)->isVisible());
}

TEST_CASE("in the year in which a name began a new name replaces it without a question")
{
    OpenStructure structure;
    structure.select(structure.project2);
    structure.rename(QStringLiteral("保育園"));
    CHECK_FALSE(child<RenameStrip>(structure.page)->isVisible());
    CHECK(structure.name(structure.project2, 2025) == QStringLiteral("保育園"));
    CHECK(structure.listed().contains(QStringLiteral("保育園")));
}

TEST_CASE("a new name in a later year holds from that year on and earlier papers keep the old one")
{
    OpenStructure structure;
    structure.workspace.setYear({2027});
    structure.select(structure.project2);
    structure.rename(QStringLiteral("保育園"));
    auto* strip = child<RenameStrip>(structure.page);
    REQUIRE(strip->isVisible());
    CHECK(structure.name(structure.project2, 2027) == projectTwo);
    picture(structure.page, "structure_rename");
    structure.press(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    CHECK(structure.name(structure.project2, 2026) == projectTwo);
    CHECK(structure.name(structure.project2, 2027) == QStringLiteral("保育園"));
    structure.undo();
    CHECK(structure.name(structure.project2, 2027) == projectTwo);
}

TEST_CASE("a new name that waits for its answer is kept when another year is looked at")
{
    OpenStructure structure;
    structure.workspace.setYear({2027});
    structure.select(structure.project2);
    structure.rename(QStringLiteral("保育園"));
    auto* strip = child<RenameStrip>(structure.page);
    structure.workspace.setYear({2026});
    QApplication::processEvents();
    REQUIRE(strip->isVisible());
    structure.press(Qt::Key_Return);
    CHECK(structure.name(structure.project2, 2026) == projectTwo);
    CHECK(structure.name(structure.project2, 2027) == QStringLiteral("保育園"));
}

TEST_CASE("a name that was a mistake is corrected in all years")
{
    OpenStructure structure;
    structure.workspace.setYear({2027});
    structure.selectGoal(structure.goal2);
    structure.rename(QStringLiteral("子どもと親の健康づくり"));
    auto* strip = child<RenameStrip>(structure.page);
    REQUIRE(strip->isVisible());
    for (QRadioButton* meaning : strip->findChildren<QRadioButton*>())
        if (meaning->text().contains(QStringLiteral("correction")))
            QTest::mouseClick(meaning, Qt::LeftButton, {}, {9, meaning->height() / 2});
    structure.press(Qt::Key_Return);
    CHECK(goalName(structure.plan(), structure.goal2, {2025}) == QStringLiteral("子どもと親の健康づくり"));
    CHECK(rowsOf(structure.plan(), &GoalVersion::goal, structure.goal2).size() == 1);
}

TEST_CASE("a date of decision that cannot be read keeps the question open")
{
    OpenStructure structure;
    structure.workspace.setYear({2027});
    structure.select(structure.project2);
    structure.rename(QStringLiteral("保育園"));
    auto* strip = child<RenameStrip>(structure.page);
    structure.write(structure.field(*strip, "Decided on:"), QStringLiteral("先週"));
    structure.press(Qt::Key_Return);
    CHECK(strip->isVisible());
    CHECK(structure.reported.contains(QStringLiteral("先週")));
    structure.write(QStringLiteral("令和9年7月28日"));
    structure.press(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    const auto versions = rowsOf(structure.plan(), &ProjectVersion::project, structure.project2);
    REQUIRE(versions.size() == 2);
    CHECK(versions.back()->decidedOn == QDate(2027, 7, 28));
}

TEST_CASE("removing a project asks, names what goes with it and can be taken back")
{
    OpenStructure structure;
    structure.select(structure.project2);
    {
        const NextAnswer answer(QStringLiteral("Go back"));
        structure.outline().removeSelected();
        CHECK(answer.isGiven());
        CHECK(answer.said().contains(projectTwo));
        CHECK(answer.said().contains(QStringLiteral("Indicator")));
        CHECK(structure.listed().contains(projectTwo));
    }
    const NextAnswer answer(QStringLiteral("Remove"));
    structure.outline().removeSelected();
    CHECK(answer.isGiven());
    CHECK_FALSE(structure.listed().contains(projectTwo));
    CHECK_FALSE(structure.plan().find(structure.waiting));
    structure.undo();
    CHECK(structure.listed().contains(projectTwo));
    CHECK(structure.actual(structure.waitingSeries, 2024) == QStringLiteral("42"));
}

TEST_CASE("what cannot be removed is refused before anything is asked")
{
    OpenStructure structure;
    structure.selectGoal(structure.goal1);
    const NextAnswer answer(QStringLiteral("Remove"));
    structure.outline().removeSelected();
    QApplication::processEvents();
    CHECK_FALSE(answer.isGiven());
    CHECK(structure.reported.contains(goalOne));
}

TEST_CASE("the question before removing uses the plan's own word and sets the name apart")
{
    OpenStructure structure;
    structure.workspace.select({kindOf<Challenge>(), structure.challenge.uuid});
    const NextAnswer answer(QStringLiteral("Go back"));
    structure.outline().removeSelected();
    CHECK(answer.said().contains(QStringLiteral("主要課題 “(1) %1”").arg(challengeOne)));
}

TEST_CASE("the space bar sets and takes the marks 重点 and 新規 of a project")
{
    OpenStructure structure;
    structure.select(structure.project2);
    const auto go = [&](ui::PlanTreeModel::Column column) {
        structure.view().setFocus();
        structure.view().setCurrentIndex(structure.view().currentIndex().siblingAtColumn(column));
    };
    go(ui::PlanTreeModel::Priority);
    structure.press(Qt::Key_Space);
    CHECK(structure.plan().find(structure.project2)->isPriority);
    go(ui::PlanTreeModel::New);
    structure.press(Qt::Key_Space);
    CHECK(structure.plan().find(structure.project2)->isNew);
    go(ui::PlanTreeModel::Priority);
    structure.press(Qt::Key_Space);
    CHECK_FALSE(structure.plan().find(structure.project2)->isPriority);
    CHECK(structure.plan().find(structure.project2)->isNew);
}

TEST_CASE("a number that another project has is refused in the cell")
{
    OpenStructure structure;
    structure.select(structure.project2);
    structure.view().setFocus();
    structure.view().setCurrentIndex(
        structure.view().currentIndex().siblingAtColumn(ui::PlanTreeModel::Number));
    structure.press(Qt::Key_F2);
    structure.write(QStringLiteral("3"));
    structure.press(Qt::Key_Return);
    CHECK_FALSE(structure.reported.isEmpty());
    CHECK(structure.plan().find(structure.project2)->number == QStringLiteral("2"));
}

TEST_CASE("an empty plan says what to do and its button opens the strip for the first goal")
{
    OpenStructure structure;
    structure.workspace.setDocument(ok(Document::create(sessionIn(structure.profile()),
        structure.profile() + QStringLiteral("/empty.hagukumi"),
        ok(emptyPlan(randomIds(), QStringLiteral("松戸市"), QStringLiteral("計画"), {2025}, {2029})))));
    QApplication::processEvents();
    auto* hint = child<EmptyHint>(structure.view());
    REQUIRE(hint->isVisible());
    picture(structure.page, "structure_empty");
    structure.click(*hint, "Add a goal");
    REQUIRE(child<AddStrip>(structure.page)->isVisible());
    structure.write(QStringLiteral("子育て支援"));
    structure.press(Qt::Key_Return);
    CHECK(structure.listed() == QStringList({QStringLiteral("子育て支援")}));
    CHECK_FALSE(hint->isVisible());
    structure.undo();
    CHECK(hint->isVisible());
}

TEST_CASE("the strip that adds a project names the challenge under which it will stand")
{
    OpenStructure structure;
    structure.workspace.select({kindOf<Challenge>(), structure.challenge.uuid});
    structure.outline().beginAdd(ui::OutlineLevel::Project);
    CHECK(structure.says(structure.outline(), QStringLiteral("情報提供・相談体制の充実")));
}

TEST_CASE("a page that is made late shows what was selected before")
{
    OpenStructure structure;
    structure.select(structure.project2);
    ui::StructurePage late(structure.workspace);
    show(late);
    CHECK(late.outline().view().currentIndex().data() == projectTwo);
}

TEST_CASE("the outline has the focus again when the question about a new name is answered or left")
{
    OpenStructure structure;
    structure.workspace.setYear({2027});
    structure.select(structure.project2);
    structure.rename(QStringLiteral("保育園"));
    structure.press(Qt::Key_Escape);
    CHECK(structure.view().hasFocus());
    structure.rename(QStringLiteral("保育園"));
    structure.press(Qt::Key_Return);
    CHECK(structure.view().hasFocus());
}
