// Every kind of edit a person can make on the pages: one step back brings the plan back as it was, one step
// forward makes it again, wherever the person stands by then.
#include "tests/ui/work_fixture.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/models/plan_tree_model.h"
#include "ui/models/year_grid_model.h"
#include "ui/pages/council_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/summary_page.h"
#include "ui/widgets/record_detail.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTreeWidget>

using namespace pages;
using ui::OutlineLevel;

namespace {

ui::OutlineSection& outline(Work& work)
{
    return work.page<ui::StructurePage>().outline();
}

void addInOutline(Work& work, OutlineLevel level, const QStringList& texts)
{
    work.select(work.content.project1);
    outline(work).beginAdd(level);
    for (const QString& text : texts) {
        work.write(text);
        work.press(text == texts.last() ? Qt::Key_Return : Qt::Key_Tab);
    }
}

// A cell of the outline of project 2.
QModelIndex outlineCell(Work& work, int column)
{
    work.select(work.content.project2);
    ui::OutlineView& view = outline(work).view();
    return view.indexOf(work.workspace().selection()).siblingAtColumn(column);
}

void typeInOutline(Work& work, int column, const QString& text)
{
    const QModelIndex cell = outlineCell(work, column);
    ui::OutlineView& view = outline(work).view();
    view.setFocus();
    view.setCurrentIndex(cell);
    view.edit(cell);
    work.write(text);
    work.finish();
}

void tickInOutline(Work& work, int column)
{
    const QModelIndex cell = outlineCell(work, column);
    ui::OutlineView& view = outline(work).view();
    view.setFocus();
    view.setCurrentIndex(cell);
    work.press(Qt::Key_Space);
}

// The box behind this label.
QWidget& field(const QWidget& parent, const char* text)
{
    for (const QLabel* label : parent.findChildren<QLabel*>())
        if (label->text().remove(u'&') == QLatin1String(text) && label->buddy())
            return *label->buddy();
    FAIL("no field " << text);
    return *child<QLineEdit>(parent);
}

void writeField(Work& work, const QWidget& parent, const char* label, const QString& text)
{
    QWidget& box = field(parent, label);
    box.setFocus();
    work.write(text);
    box.clearFocus();
    QApplication::processEvents();
}

// The panel of project 2 below the outline.
QWidget& detail(Work& work, const char* title)
{
    work.select(work.content.project2);
    auto* tabs = child<QTabWidget>(*child<ui::RecordDetail>(outline(work)));
    for (int at = 0; at < tabs->count(); ++at)
        if (tabs->tabText(at) == QLatin1String(title)) {
            tabs->setCurrentIndex(at);
            QApplication::processEvents();
            return *tabs->currentWidget();
        }
    FAIL("no tab " << title);
    return *tabs;
}

ui::RecordTable& list(QWidget& section)
{
    return *child<ui::RecordTable>(section);
}

// The grid of the whole plan with the cursor on a value of this year.
ui::GridView& grid(Work& work, Id<Series> series, int year)
{
    work.workspace().select({});
    auto& page = work.page<ui::IndicatorsPage>();
    auto* view = child<ui::GridView>(page);
    auto* model = page.findChild<ui::YearGridModel*>();
    REQUIRE(model);
    view->selectionModel()->setCurrentIndex(
        model->index(model->rowOf(series), model->columnOf({year})), QItemSelectionModel::ClearAndSelect);
    view->setFocus();
    return *view;
}

void inDialog(std::function<void(QWidget&)> act)
{
    QTimer::singleShot(0, [act = std::move(act)] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        act(*dialog);
    });
}

struct EditKind {
    const char* name;
    void (*make)(Work&);
    int steps = 1; ///< How many edits a person makes of it.
};

// clang-format off
const EditKind kinds[] = {
    {"structure: add a goal", [](Work& w) { addInOutline(w, OutlineLevel::Goal, {QStringLiteral("若者の自立")}); }},
    {"structure: add a challenge", [](Work& w) { addInOutline(w, OutlineLevel::Challenge, {QStringLiteral("(2)"), QStringLiteral("居場所")}); }},
    {"structure: add a project", [](Work& w) { addInOutline(w, OutlineLevel::Project, {QStringLiteral("4"), QStringLiteral("病児保育")}); }},
    {"structure: rename a project", [](Work& w) { typeInOutline(w, ui::PlanTreeModel::Name, QStringLiteral("認可保育所")); }},
    {"structure: number a project", [](Work& w) { typeInOutline(w, ui::PlanTreeModel::Number, QStringLiteral("22")); }},
    {"structure: policy fields", [](Work& w) { typeInOutline(w, ui::PlanTreeModel::PolicyFields, QStringLiteral("福祉、保健")); }},
    {"structure: partners", [](Work& w) { typeInOutline(w, ui::PlanTreeModel::Partners, QStringLiteral("NPO")); }},
    {"structure: priority mark", [](Work& w) { tickInOutline(w, ui::PlanTreeModel::Priority); }},
    {"structure: new mark", [](Work& w) { tickInOutline(w, ui::PlanTreeModel::New); }},
    {"structure: move up", [](Work& w) { w.select(w.content.project2); outline(w).moveSelected(-1); }},
    {"structure: remove a project", [](Work& w) {
        w.select(w.content.project2);
        const NextAnswer answer(QStringLiteral("Remove"));
        outline(w).removeSelected();
        CHECK(answer.isGiven());
    }},
    {"structure: title of the plan", [](Work& w) { writeField(w, w.section("Plan"), "Title:", QStringLiteral("第3期計画")); }},
    {"structure: years of the plan", [](Work& w) {
        auto& section = w.section("Plan");
        writeField(w, section, "Plan years:", QStringLiteral("R6"));
    }},
    {"structure: philosophy", [](Work& w) { writeField(w, w.section("Plan"), "Basic philosophy:", QStringLiteral("みんなで育む")); }},
    {"structure: a text of the plan", [](Work& w) {
        w.click(w.section("Texts"), "Add a text");
        w.fill(list(w.section("Texts")), 0, 1, QStringLiteral("本市では"));
    }, 2},
    {"structure: a box of the diagram", [](Work& w) {
        w.click(w.section("Place among other plans"), "Add a box");
        w.fill(list(w.section("Place among other plans")), 0, 1, QStringLiteral("総合計画"));
    }, 2},
    {"council: a meeting", [](Work& w) { w.click(w.page<ui::CouncilPage>(), "Add a meeting"); w.finish(); }},
    {"council: an agenda item", [](Work& w) {
        w.click(w.page<ui::CouncilPage>(), "Add a meeting");
        w.finish();
        w.click(w.page<ui::CouncilPage>(), "Add an agenda item");
        w.finish();
    }, 2},
    {"structure: a department", [](Work& w) {
        w.click(w.section("Departments"), "Add a department");
        w.write(QStringLiteral("保育課"));
        w.finish();
    }, 2},
    {"structure: assign a department", [](Work& w) {
        QWidget& panel = detail(w, "Departments");
        for (QComboBox* box : panel.findChildren<QComboBox*>())
            if (box->isEditable())
                box->lineEdit()->setFocus();
        w.write(QStringLiteral("健康増進課"));
        w.click(panel, "Assign");
    }},
    {"structure: what a department does", [](Work& w) {
        auto* text = child<ui::BoundText>(detail(w, "Departments"));
        text->setFocus();
        w.write(QStringLiteral("3園を開設する。"));
        text->clearFocus();
    }},
    {"structure: an abolished project", [](Work& w) {
        QWidget& panel = detail(w, "Predecessors and successors");
        ui::RecordTable* later = panel.findChildren<ui::RecordTable*>().last();
        later->add();
        w.choose(*panel.findChildren<QComboBox*>().first(), wordLabel(LineageKind::Abolished));
        w.click(panel, "Add");
    }},
    {"structure: remarks", [](Work& w) { writeField(w, detail(w, "Remarks"), "Remarks:", QStringLiteral("要確認")); }},
    {"form: choose", [](Work& w) { w.choose(*child<QComboBox>(w.form(), QStringLiteral("forms")), QStringLiteral("評価なしの様式")); }},
    {"form: word an item", [](Work& w) { w.fill(list(w.form()), 4, 1, QStringLiteral("成果")); }},
    {"form: add an item", [](Work& w) { w.pick(w.form(), wordLabel(ItemKind::Text)); w.finish(); }},
    {"form: move an item", [](Work& w) { w.stand(list(w.form()), 0); w.click(w.form(), "Down"); }},
    {"form: remove an item", [](Work& w) {
        w.stand(list(w.form()), 7);
        const NextAnswer answer(QStringLiteral("Remove"));
        w.click(w.form(), "Remove");
    }},
    {"form: in a later year", [](Work& w) { w.workspace().setYear({2027}); w.fill(list(w.form()), 4, 1, QStringLiteral("成果")); }},
    {"scheme: choose none", [](Work& w) { w.choose(*child<QComboBox>(w.scheme(), QStringLiteral("schemes")), QStringLiteral("No grades")); }},
    {"scheme: word a grade", [](Work& w) { w.fill(list(w.scheme()), 1, 1, QStringLiteral("おおむね")); }},
    {"scheme: a band", [](Work& w) { w.fill(list(w.scheme()), 0, 2, QStringLiteral("95")); }},
    {"indicators: type a value", [](Work& w) { grid(w, w.content.placesSeries, 2025); type(*w.window, QStringLiteral("61.5")); w.finish(); }},
    {"indicators: paste a range", [](Work& w) {
        grid(w, w.content.visitsYoung, 2025);
        QApplication::clipboard()->setText(QStringLiteral("1,400\t1,450\r\n900\t910\r\n"));
        w.press(Qt::Key_V, Qt::ControlModifier);
    }},
    {"indicators: empty a value", [](Work& w) { grid(w, w.content.waitingSeries, 2024); w.press(Qt::Key_Delete); }},
    {"indicators: add an indicator", [](Work& w) {
        auto& page = w.page<ui::IndicatorsPage>();
        w.select(w.content.project3);
        inDialog([](QWidget& dialog) {
            dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("健診の受診率"));
            static_cast<QDialog&>(dialog).accept();
        });
        page.addIndicator();
    }},
    {"indicators: the definition", [](Work& w) {
        grid(w, w.content.waitingSeries, 2024);
        auto& page = w.page<ui::IndicatorsPage>();
        inDialog([](QWidget& dialog) {
            dialog.findChild<QTableWidget*>(QStringLiteral("series"))->item(0, 2)->setText(QStringLiteral("31"));
            static_cast<QDialog&>(dialog).accept();
        });
        page.editDefinition();
    }},
    {"indicators: a further series", [](Work& w) {
        grid(w, w.content.placesSeries, 2025);
        auto& page = w.page<ui::IndicatorsPage>();
        inDialog([](QWidget& dialog) {
            dialog.findChild<QLineEdit*>()->setText(QStringLiteral("保護者"));
            static_cast<QDialog&>(dialog).accept();
        });
        page.addSeries();
    }},
    {"indicators: remove", [](Work& w) {
        grid(w, w.content.waitingSeries, 2024);
        const NextAnswer answer(QStringLiteral("Remove"));
        w.page<ui::IndicatorsPage>().removeCurrent();
    }},
    {"sheet: write a text", [](Work& w) { w.writeItem(QStringLiteral("result"), QStringLiteral("新設した。")); }},
    {"sheet: choose a word", [](Work& w) {
        QWidget* item = child<QWidget>(w.sheetPage(), QStringLiteral("item-done"));
        QTest::mouseClick(child<QToolButton>(*item), Qt::LeftButton);
    }},
    {"sheet: grade", [](Work& w) { w.grade("B"); }},
    {"sheet: start writing", [](Work& w) { w.sheetPage(); w.step(SheetState::BeingWritten); }},
    {"evaluation: prepare the next year", [](Work& w) { w.action("roll_over"); }},
    {"data: import a table", [](Work& w) {
        const QString path = w.path("import.csv");
        const auto storage = diskStorage();
        REQUIRE(replaceFile(*storage, path,
            "事業番号,事業名,指標名,年度,実績値\r\n2,保育所,待機児童数,令和7年度,12\r\n") == FileError::None);
        ui::ImportDialog dialog(w.workspace(), path);
        dialog.accept();
    }},
    {"history: take a change back", [](Work& w) {
        w.change();
        auto& page = w.page<ui::HistoryPage>();
        auto* entries = child<QTreeWidget>(page, QStringLiteral("entries"));
        entries->setCurrentItem(entries->topLevelItem(0));
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                button->click();
    }, 2},
};
// clang-format on

} // namespace

TEST_CASE("every kind of edit is undone and done again from another page")
{
    for (const EditKind& kind : kinds) {
        DYNAMIC_SECTION(kind.name)
        {
            Work work;
            const Plan before = work.plan();
            kind.make(work);
            QApplication::processEvents();
            std::vector<Plan> after{work.plan()};
            work.page<ui::SummaryPage>();
            for (int step = 0; step < kind.steps; ++step) {
                REQUIRE(work.workspace().document()->canUndo());
                work.undo();
                after.push_back(work.plan());
            }
            CHECK(work.plan() == before);
            CHECK_FALSE(work.workspace().document()->canUndo());
            for (int step = kind.steps; step-- > 0;) {
                work.redo();
                CHECK(work.plan() == after[size_t(step)]);
            }
            CHECK_FALSE(work.workspace().document()->canRedo());
        }
    }
}

TEST_CASE("what is undone and done again is what the other opening of the file finds")
{
    Work work;
    work.writeItem(QStringLiteral("result"), QStringLiteral("新設した。"));
    work.grade("B");
    work.undo();
    work.redo();
    const Plan last = work.plan();
    work.window->files().save();
    work.until([&] { return work.workspace().document()->saveState().isPublished; });
    CHECK(work.shared(work.file) == last);
}
