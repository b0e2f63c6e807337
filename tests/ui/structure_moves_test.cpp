// Where rows stand in the plan's outline on the page 体系: one step, another place, drawn with the mouse,
// shown again.
#include "core/model/lookup.h"
#include "tests/ui/structure_fixture.h"

#include <QComboBox>
#include <QDrag>
#include <QMimeData>

using namespace pages;
using ui::OutlineView;
using ui::PlaceStrip;

namespace {

// Presses on a cell and moves the mouse far enough to draw its row away. The drag that this began, which the
// platform without a screen ends at once; null when there was none.
const QDrag* drawnFrom(OutlineView& view, const QModelIndex& cell)
{
    const QPointF start = view.visualRect(cell).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, start.toPoint());
    for (const int steps : {1, 2}) {
        const QPointF place = start + QPointF(0, steps * (QApplication::startDragDistance() + 1));
        QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
    }
    return view.findChild<QDrag*>();
}

} // namespace

TEST_CASE("moving up and down changes the printed order and the moved row stays selected")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.outline().moveSelected(1);
    CHECK(structure.listed().mid(2, 2) == QStringList({projectTwo, projectOne}));
    const auto printed = printedOrder(structure.plan(), structure.period);
    REQUIRE(printed.size() == 3);
    CHECK(printed[0]->project == structure.project2);
    CHECK(structure.view().currentIndex().siblingAtColumn(ui::PlanTreeModel::Name).data() == projectOne);
    structure.outline().moveSelected(-1);
    CHECK(structure.listed().mid(2, 2) == QStringList({projectOne, projectTwo}));
    structure.selectGoal(structure.goal2);
    structure.outline().moveSelected(-1);
    CHECK(structure.listed().first() == goalTwo);
    structure.undo();
    CHECK(structure.listed().first() == goalOne);
}

TEST_CASE("at the end of its list a row stays where it is and the status line says how to go further")
{
    OpenStructure structure;
    structure.select(structure.project2);
    structure.outline().moveSelected(1);
    CHECK(structure.reported.contains(projectTwo));
    CHECK(structure.reported.contains(challengeOne));
    CHECK_FALSE(structure.workspace.document()->canUndo());
    structure.selectGoal(structure.goal1);
    structure.outline().moveSelected(-1);
    CHECK(structure.reported.contains(goalOne));
    CHECK_FALSE(structure.workspace.document()->canUndo());
}

TEST_CASE("a project is moved to another goal, or out of its challenge, by choosing its place")
{
    OpenStructure structure;
    structure.select(structure.project2);
    structure.outline().beginPlacing(PlaceStrip::Purpose::Move);
    auto* strip = child<PlaceStrip>(structure.page);
    REQUIRE(strip->isVisible());
    auto* places = child<QComboBox>(*strip);
    REQUIRE(places->count() == 2); // Not where it stands.
    CHECK(places->itemText(0).contains(goalOne));
    CHECK(places->itemText(1).contains(goalTwo));
    picture(structure.page, "structure_move");
    places->setCurrentIndex(1);
    structure.press(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    CHECK(structure.listed()
        == QStringList({goalOne, challengeOne, projectOne, goalTwo, projectThree, projectTwo}));
    structure.outline().beginPlacing(PlaceStrip::Purpose::Move);
    places->setCurrentIndex(places->findText(challengeOne, Qt::MatchContains));
    structure.press(Qt::Key_Return);
    CHECK(mainPlacement(structure.plan(), structure.project2)->challenge == structure.challenge);
}

TEST_CASE("a project drawn with the mouse from its row stands where it is let go")
{
    OpenStructure structure;
    OutlineView& view = structure.view();
    const RecordRef project{kindOf<Project>(), structure.project2.uuid};
    const QDrag* drag = drawnFrom(view, view.indexOf(project).siblingAtColumn(ui::PlanTreeModel::Name));
    REQUIRE(drag);
    CHECK(view.currentIndex().data() == projectTwo); // The cursor did not sweep over other rows.
    const QModelIndex goal = view.indexOf({kindOf<Goal>(), structure.goal2.uuid});
    CHECK(view.model()->dropMimeData(drag->mimeData(), Qt::MoveAction, -1, -1, goal));
    CHECK(mainPlacement(structure.plan(), structure.project2)->goal == structure.goal2);
}

TEST_CASE("a project that is shown again stands twice, is one project and can be taken away there")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.outline().beginPlacing(PlaceStrip::Purpose::ShowAgain);
    auto* strip = child<PlaceStrip>(structure.page);
    REQUIRE(strip->isVisible());
    const auto* places = child<QComboBox>(*strip);
    REQUIRE(places->count() == 1); // Under its own goal it stands already.
    CHECK(places->currentText().contains(goalTwo));
    structure.press(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    CHECK(structure.listed().count(projectOne) == 2);
    CHECK(structure.listed(ui::PlanTreeModel::Again).filter(QStringLiteral("Shown again")).size() == 1);
    CHECK(structure.plan().table<Project>().size() == 3);
    const auto placements = rowsOf(structure.plan(), &Placement::project, structure.project1);
    REQUIRE(placements.size() == 2);
    structure.workspace.select({kindOf<Placement>(), placements.back()->id.uuid});
    structure.outline().removeSelected(); // Asks nothing: the project itself stays.
    CHECK(structure.listed().count(projectOne) == 1);
    CHECK(structure.plan().find(structure.project1));
}

TEST_CASE("after a move the cell stays the one in which the person was")
{
    OpenStructure structure;
    structure.select(structure.project1);
    CHECK(structure.view().currentIndex().column() == ui::PlanTreeModel::Name);
    structure.outline().moveSelected(1);
    CHECK(structure.view().currentIndex().data() == projectOne);
}
