// What stands beside the outline on the page 体系: the plan's own fields, texts, diagram, council,
// departments.
#include "core/model/lookup.h"
#include "tests/ui/next_answer.h"
#include "tests/ui/structure_fixture.h"
#include "ui/widgets/outline_strips.h"

#include <QTabBar>

using namespace pages;
using ui::RecordTable;

namespace {

template <class T>
RecordTable& listOf(const QWidget& section)
{
    for (RecordTable* list : section.findChildren<RecordTable*>())
        if (list->model().shape().kind == kindOf<T>())
            return *list;
    FAIL("no such list");
    return *child<RecordTable>(section);
}

} // namespace

TEST_CASE("title and level words are written when their box is left and used at once")
{
    OpenStructure structure;
    QWidget& section = structure.section("Plan");
    structure.write(structure.field(section, "Title:"), QStringLiteral("流山市こども計画（第３期）"));
    structure.write(structure.field(section, "Word for goals:"), QStringLiteral("施策の柱"));
    structure.press(Qt::Key_Return);
    const PlanPeriod* period = structure.plan().find(structure.period);
    CHECK(period->title == QStringLiteral("流山市こども計画（第３期）"));
    CHECK(period->goalWord == QStringLiteral("施策の柱"));
    structure.outline().beginAdd(ui::OutlineLevel::Goal);
    CHECK(structure.says(*child<ui::AddStrip>(structure.page), QStringLiteral("施策の柱")));
    picture(structure.page, "structure_plan");
}

TEST_CASE("the plan's years are typed in any writing and what is no year stays in its box to be put right")
{
    OpenStructure structure;
    QWidget& section = structure.section("Plan");
    QWidget* last = nullptr;
    for (QLineEdit* box : section.findChildren<QLineEdit*>())
        if (box->accessibleName() == QStringLiteral("Last fiscal year"))
            last = box;
    REQUIRE(last);
    structure.write(*last, QStringLiteral("五年後"));
    structure.press(Qt::Key_Return);
    CHECK(structure.reported.contains(QStringLiteral("五年後")));
    CHECK(static_cast<QLineEdit*>(last)->text() == QStringLiteral("五年後"));
    structure.write(*last, QStringLiteral("Ｒ１２"));
    structure.press(Qt::Key_Return);
    CHECK(structure.plan().find(structure.period)->lastYear == FiscalYear{2030});
    last->clearFocus();
    CHECK(static_cast<QLineEdit*>(last)->text() == QStringLiteral("令和12年度"));
}

TEST_CASE("a refused line says why beside itself and shows what is stored on Escape and when it is left")
{
    OpenStructure structure;
    QWidget& section = structure.section("Plan");
    auto& first = static_cast<QLineEdit&>(structure.field(section, "Plan years:"));
    const QString stored = first.text();
    structure.write(first, QStringLiteral("来年"));
    structure.press(Qt::Key_Return);
    CHECK(structure.says(section, QStringLiteral("来年")));
    structure.press(Qt::Key_Escape);
    CHECK(first.text() == stored);
    CHECK_FALSE(structure.says(section, QStringLiteral("来年")));
    structure.write(first, QStringLiteral("再来年"));
    structure.press(Qt::Key_Tab);
    CHECK_FALSE(first.hasFocus());
    CHECK(first.text() == stored);
    CHECK(structure.says(section, QStringLiteral("再来年")));
    structure.write(first, QStringLiteral("令和７年度"));
    CHECK_FALSE(structure.says(section, QStringLiteral("再来年")));
}

TEST_CASE("boxes of the 位置図 are added, written with their lines, and moved")
{
    OpenStructure structure;
    RecordTable& boxes = structure.list("Place among other plans");
    CHECK(structure.says(boxes, QStringLiteral("No boxes yet")));
    for (const char16_t* text : {u"流山市総合計画", u"流山市地域福祉計画"}) {
        structure.click(boxes, "Add a box");
        structure.fill(boxes, boxes.model().rowCount() - 1, 1, QString::fromUtf16(text));
    }
    REQUIRE(boxes.model().rowCount() == 2);
    CHECK_FALSE(structure.says(boxes, QStringLiteral("No boxes yet")));
    structure.click(boxes, "Up");
    CHECK(structure.cell(boxes, 0, 1) == QStringLiteral("流山市地域福祉計画"));
    CHECK(structure.cell(boxes, 1, 1) == QStringLiteral("流山市総合計画"));
    const NextAnswer answer(QStringLiteral("Remove"));
    structure.click(boxes, "Remove");
    CHECK(answer.isGiven());
    REQUIRE(structure.plan().table<DiagramBox>().size() == 1);
    CHECK(structure.plan().table<DiagramBox>().begin()->text == QStringLiteral("流山市総合計画"));
}

TEST_CASE("a text of the plan keeps its paragraphs and its place")
{
    OpenStructure structure;
    RecordTable& texts = structure.list("Texts");
    structure.click(texts, "Add a text");
    const QString written = QStringLiteral("本市では、子どもの育ちを支えます。\n計画は毎年評価します。");
    structure.fill(texts, 0, 1, written);
    REQUIRE(structure.plan().table<PlanText>().size() == 1);
    CHECK(structure.plan().table<PlanText>().begin()->text == written);
    CHECK(structure.plan().table<PlanText>().begin()->plan == structure.period);
    structure.undo();
    CHECK(structure.cell(texts, 0, 1).isEmpty());
    structure.undo();
    CHECK(texts.model().rowCount() == 0);
}

TEST_CASE("a department is added under a name to type over and its new name holds from the year on")
{
    OpenStructure structure;
    RecordTable& departments = structure.list("Departments");
    structure.click(departments, "Add a department");
    structure.write(QStringLiteral("保育課"));
    structure.press(Qt::Key_Return);
    const int row = departments.model().rowCount() - 1;
    REQUIRE(structure.cell(departments, row, 0) == QStringLiteral("保育課"));
    structure.workspace.setYear({2027});
    structure.fill(departments, row, 0, QStringLiteral("保育幼稚園課"));
    structure.press(Qt::Key_Return); // What the strip proposes: a new name from the year on.
    CHECK(structure.cell(departments, row, 0) == QStringLiteral("保育幼稚園課"));
    structure.workspace.setYear({2026});
    CHECK(structure.cell(departments, row, 0) == QStringLiteral("保育課"));
}

TEST_CASE("Tab leads from the tabs of the sections into a section that was made late")
{
    OpenStructure structure;
    structure.page.resize(1600, 800); // All tabs have room, whatever the font: no arrows between them.
    auto* tabs = structure.page.findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (int at = 0; at < tabs->count(); ++at) {
        INFO(tabs->tabText(at).toStdString());
        tabs->tabBar()->setFocus();
        tabs->setCurrentIndex(at);
        structure.press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        INFO((focus ? focus->metaObject()->className() : "no focus"));
        CHECK(tabs->currentWidget()->isAncestorOf(focus));
        structure.press(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(tabs->tabBar()->hasFocus());
    }
}

TEST_CASE("Tab goes through the fields of the plan from the top to the foot")
{
    OpenStructure structure;
    QWidget& section = structure.section("Plan");
    structure.field(section, "Title:").setFocus();
    int last = -1;
    for (int step = 0; step < 10; ++step) {
        const QPoint place = QApplication::focusWidget()->mapTo(&section, QPoint());
        CHECK(place.y() * 10000 + place.x() > last);
        last = place.y() * 10000 + place.x();
        structure.press(Qt::Key_Tab);
    }
}
