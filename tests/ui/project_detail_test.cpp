// What stands below the outline on the page 体系 about the selected project: departments, words, lineage.
#include "core/model/lookup.h"
#include "tests/ui/structure_fixture.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/strip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>

using namespace pages;
using ui::BoundText;
using ui::RecordTable;

namespace {

QStringList textsOf(const QListWidget& list)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        texts << list.item(row)->text();
    return texts;
}

QString contents(const OpenStructure& structure, Id<Department> department, int westernYear)
{
    for (const Assignment* assignment : assignmentsIn(structure.plan(), structure.project1, {westernYear}))
        if (assignment->department == department)
            return assignment->contents;
    return QStringLiteral("not assigned");
}

QStringList keywords(const OpenStructure& structure, Id<Project> project, KeywordKind kind)
{
    QStringList names;
    for (const ProjectKeyword* link : rowsOf(structure.plan(), &ProjectKeyword::project, project))
        if (const Keyword* word = structure.plan().find(link->keyword); word->kind == kind)
            names << word->name;
    return names;
}

QLineEdit* departmentBox(const QWidget& panel)
{
    for (const QComboBox* box : panel.findChildren<QComboBox*>())
        if (box->isEditable())
            return box->lineEdit();
    FAIL("no box for a department");
    return nullptr;
}

} // namespace

TEST_CASE("a department that is typed by name is assigned to the project, a new one is made")
{
    OpenStructure structure;
    structure.select(structure.project2);
    QWidget& panel = structure.detail("Departments");
    auto* list = child<QListWidget>(panel);
    CHECK(textsOf(*list) == QStringList({QStringLiteral("子ども家庭課")}));
    for (const char16_t* name : {u"健康増進課", u"保育課"}) {
        structure.write(*departmentBox(panel), QString::fromUtf16(name));
        structure.click(panel, "Assign");
    }
    CHECK(textsOf(*list)
        == QStringList(
            {QStringLiteral("子ども家庭課"), QStringLiteral("健康増進課"), QStringLiteral("保育課")}));
    CHECK(structure.plan().table<Department>().size() == 3);
    CHECK(assignmentsIn(structure.plan(), structure.project2, structure.year).size() == 3);
    structure.undo();
    CHECK(structure.plan().table<Department>().size() == 2);
}

TEST_CASE("each department has its own text of what it does")
{
    OpenStructure structure;
    structure.select(structure.project1);
    QWidget& panel = structure.detail("Departments");
    auto* list = child<QListWidget>(panel);
    auto* box = child<BoundText>(panel);
    CHECK(box->toPlainText() == QStringLiteral("情報紙を発行する。"));
    list->setFocus();
    list->setCurrentRow(1);
    CHECK(box->toPlainText() == QStringLiteral("健診で案内する。"));
    structure.write(*box, QStringLiteral("訪問して案内する。"));
    list->setFocus();
    CHECK(contents(structure, structure.health, 2025) == QStringLiteral("訪問して案内する。"));
    CHECK(contents(structure, structure.family, 2025) == QStringLiteral("情報紙を発行する。"));
    picture(structure.page, "structure_departments");
}

TEST_CASE("a text that is typed when another project is chosen stays with its project")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.write(*child<BoundText>(structure.detail("Departments")), QStringLiteral("講座を開く。"));
    structure.select(structure.project2);
    CHECK(contents(structure, structure.family, 2025) == QStringLiteral("講座を開く。"));
    CHECK(assignmentsIn(structure.plan(), structure.project2, structure.year).front()->contents.isEmpty());
}

TEST_CASE("a text changed in a later year leaves the earlier years, a correction changes them too")
{
    OpenStructure structure;
    structure.select(structure.project1);
    structure.workspace.setYear({2027});
    QWidget& panel = structure.detail("Departments");
    auto* box = child<BoundText>(panel);
    structure.write(*box, QStringLiteral("動画で伝える。"));
    box->clearFocus();
    CHECK(contents(structure, structure.family, 2026) == QStringLiteral("情報紙を発行する。"));
    CHECK(contents(structure, structure.family, 2028) == QStringLiteral("動画で伝える。"));
    structure.workspace.setYear({2026});
    QComboBox* meaning = nullptr;
    for (QComboBox* each : panel.findChildren<QComboBox*>())
        if (!each->isEditable() && each->isVisible())
            meaning = each;
    REQUIRE(meaning);
    meaning->setCurrentIndex(1);
    structure.write(*box, QStringLiteral("情報誌を発行する。"));
    box->clearFocus();
    CHECK(contents(structure, structure.family, 2025) == QStringLiteral("情報誌を発行する。"));
    CHECK(contents(structure, structure.family, 2028) == QStringLiteral("動画で伝える。"));
}

TEST_CASE("policy fields and partners are added as words and ticked for other projects")
{
    OpenStructure structure;
    structure.select(structure.project1);
    QWidget& panel = structure.detail("Policy fields and partners");
    const auto boxes = panel.findChildren<QLineEdit*>();
    const auto lists = panel.findChildren<QListWidget*>();
    REQUIRE(boxes.size() == 2);
    structure.write(*boxes[0], QStringLiteral("福祉"));
    structure.press(Qt::Key_Return);
    structure.write(*boxes[1], QStringLiteral("NPO"));
    structure.press(Qt::Key_Return);
    CHECK(keywords(structure, structure.project1, KeywordKind::PolicyField)
        == QStringList({QStringLiteral("福祉")}));
    CHECK(keywords(structure, structure.project1, KeywordKind::Partner)
        == QStringList({QStringLiteral("NPO")}));
    structure.select(structure.project2);
    REQUIRE(textsOf(*lists[0]) == QStringList({QStringLiteral("福祉")}));
    CHECK(lists[0]->item(0)->checkState() == Qt::Unchecked);
    lists[0]->setFocus();
    lists[0]->setCurrentRow(0);
    structure.press(Qt::Key_Space);
    CHECK(keywords(structure, structure.project2, KeywordKind::PolicyField)
        == QStringList({QStringLiteral("福祉")}));
    structure.press(Qt::Key_Space);
    CHECK(keywords(structure, structure.project2, KeywordKind::PolicyField).isEmpty());
    CHECK(keywords(structure, structure.project1, KeywordKind::PolicyField).size() == 1);
}

TEST_CASE("a predecessor and a successor are added with their year and shown from both projects")
{
    OpenStructure structure;
    structure.select(structure.project2);
    QWidget& panel = structure.detail("Predecessors and successors");
    auto* strip = child<ui::Strip>(panel);
    structure.click(panel, "Add a predecessor");
    REQUIRE(strip->isVisible());
    auto* projects = strip->findChildren<QComboBox*>().at(1);
    projects->setCurrentIndex(projects->findText(QStringLiteral("子育て及び家庭"), Qt::MatchContains));
    structure.write(*child<QLineEdit>(*strip), QStringLiteral("昨年"));
    structure.press(Qt::Key_Return);
    CHECK(structure.plan().table<Lineage>().isEmpty());
    CHECK(structure.reported.contains(QStringLiteral("昨年")));
    structure.write(QStringLiteral("R8"));
    structure.press(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    REQUIRE(structure.plan().table<Lineage>().size() == 1);
    const Lineage lineage = *structure.plan().table<Lineage>().begin();
    CHECK(lineage.earlier == structure.project1);
    CHECK(lineage.later == structure.project2);
    CHECK(lineage.fromYear == FiscalYear{2026});
    const auto tables = panel.findChildren<RecordTable*>();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0]->model().rowCount() == 1);
    CHECK(tables[1]->model().rowCount() == 0);
    structure.select(structure.project1);
    CHECK(tables[0]->model().rowCount() == 0);
    CHECK(tables[1]->model().rowCount() == 1);
}

TEST_CASE("an abolished project names no successor")
{
    OpenStructure structure;
    structure.select(structure.project2);
    QWidget& panel = structure.detail("Predecessors and successors");
    structure.click(panel, "Add a successor");
    auto* kinds = child<ui::Strip>(panel)->findChildren<QComboBox*>().at(0);
    kinds->setCurrentIndex(kinds->findData(int(LineageKind::Abolished)));
    kinds->setFocus();
    structure.press(Qt::Key_Return);
    REQUIRE(structure.plan().table<Lineage>().size() == 1);
    const Lineage lineage = *structure.plan().table<Lineage>().begin();
    CHECK(lineage.kind == LineageKind::Abolished);
    CHECK(lineage.earlier == structure.project2);
    CHECK_FALSE(lineage.later);
}

TEST_CASE("the projects to choose a predecessor from stand as printed, those of another plan with its title")
{
    OpenStructure structure;
    PlanPeriod earlier = *structure.plan().find(structure.period);
    earlier.id = {uuid(2)};
    earlier.title = QStringLiteral("前期計画");
    earlier.firstYear = {2020};
    earlier.lastYear = {2024};
    structure.edit(addPlanPeriod(structure.plan(), structure.workspace.ids(), earlier));
    structure.edit(
        addGoal(structure.plan(), structure.workspace.ids(), earlier.id, QStringLiteral("子育て支援")));
    const Id<Goal> goal = rowsOf(structure.plan(), &Goal::plan, earlier.id).front()->id;
    structure.edit(addProject(structure.plan(), structure.workspace.ids(), QStringLiteral("9"),
        QStringLiteral("保育園"), Place{goal}));
    structure.edit(
        movePlacement(structure.plan(), mainPlacement(structure.plan(), structure.project2)->id, -1));
    structure.select(structure.project3);
    QWidget& panel = structure.detail("Predecessors and successors");
    structure.click(panel, "Add a predecessor");
    const auto* projects = child<ui::Strip>(panel)->findChildren<QComboBox*>().at(1);
    QStringList offered;
    for (int at = 0; at < projects->count(); ++at)
        offered << projects->itemText(at);
    CHECK(offered
        == QStringList({QStringLiteral("2 保育所"), QStringLiteral("1 子育て及び家庭教育情報の提供"),
            QStringLiteral("前期計画 – 9 保育園")}));
}

TEST_CASE("a long name that a project was just given stands whole among its names, beside its year")
{
    OpenStructure structure;
    structure.workspace.setYear({2027});
    structure.select(structure.project2);
    structure.rename(QStringLiteral("保育所、認定こども園及び地域型保育事業所の整備並びに"
                                    "延長保育、病児保育、一時保育その他の多様な保育の提供"));
    structure.press(Qt::Key_Return);
    const QTableView& names = child<RecordTable>(structure.detail("Names"))->view();
    const QAbstractItemView& view = names; // The hint of a row is public there alone.
    CHECK(names.horizontalHeader()->length() <= names.viewport()->width());
    for (int row = 0; row < names.model()->rowCount(); ++row)
        CHECK(names.rowHeight(row) >= view.sizeHintForRow(row));
}
