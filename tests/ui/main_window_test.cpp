// What the window shows: start page or pages, each made when it is first seen; and the keyboard's way through
// it.
#include "ui/main_window.h"

#include "tests/ui/frame_fixture.h"
#include "ui/models/plan_tree_model.h"
#include "ui/models/year_grid_model.h"
#include "ui/pages/check_page.h"
#include "ui/pages/council_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/structure_page.h"
#include "ui/pages/summary_page.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/top_bar.h"

#include <QLineEdit>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace pages;
using ui::HistoryPage;
using ui::IndicatorsPage;
using ui::SheetPage;
using ui::StartPage;
using ui::StructurePage;
using ui::SummaryPage;

namespace {

QStringList rowsOfTree(const QTreeView& view, const QModelIndex& parent = {})
{
    QStringList texts;
    const QAbstractItemModel* model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, ui::PlanTreeModel::Outline, parent);
        texts << index.data().toString() << rowsOfTree(view, index);
    }
    return texts;
}

bool isInside(const QWidget* outer, const QWidget* inner)
{
    return outer && inner && (outer == inner || outer->isAncestorOf(inner));
}

void tabIntoEachPage(FrameFixture& frame)
{
    QTabBar* bar = frame.window->pages().tabBar();
    for (const int page : {0, 3, 2, 1, 4, 5}) {
        INFO(bar->tabText(page).toStdString());
        bar->setFocus();
        bar->setCurrentIndex(page);
        REQUIRE(bar->hasFocus());
        frame.press(Qt::Key_Tab);
        CHECK(isInside(frame.window->pages().currentWidget(), QApplication::focusWidget()));
        frame.press(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(bar->hasFocus());
    }
}

} // namespace

TEST_CASE("without a file the window shows the start page and none of the pages")
{
    FrameFixture frame;
    CHECK(frame.isInFront<StartPage>());
    CHECK_FALSE(frame.window->pages().isVisible());
    CHECK_FALSE(frame.seen<StructurePage>());
    picture(*frame.window, "start");
}

TEST_CASE("the file given at the start is opened without showing the start page")
{
    FrameFixture frame;
    frame.start(frame.madeFile());
    frame.until([&] { return frame.workspace().document(); });
    CHECK(frame.window->pages().isVisible());
    CHECK(frame.isInFront<StructurePage>());
    CHECK_FALSE(frame.seen<StartPage>());
}

TEST_CASE("each page is made when it is first seen")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    CHECK(frame.isInFront<StructurePage>());
    CHECK_FALSE(frame.seen<SheetPage>());
    CHECK_FALSE(frame.seen<IndicatorsPage>());
    CHECK_FALSE(frame.seen<SummaryPage>());
    CHECK_FALSE(frame.seen<HistoryPage>());
    frame.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(frame.isInFront<SummaryPage>());
    CHECK_FALSE(frame.seen<SheetPage>());
    CHECK_FALSE(frame.seen<HistoryPage>());
}

TEST_CASE("Ctrl+1 to Ctrl+8 bring the pages up")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(frame.isInFront<HistoryPage>());
    frame.press(Qt::Key_7, Qt::ControlModifier);
    CHECK(frame.isInFront<ui::CouncilPage>());
    frame.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(frame.isInFront<ui::CheckPage>());
    frame.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(frame.isInFront<SheetPage>());
    CHECK_FALSE(frame.isInFront<HistoryPage>());
    frame.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(frame.isInFront<IndicatorsPage>());
    frame.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(frame.isInFront<SummaryPage>());
    frame.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(frame.isInFront<StructurePage>());
}

TEST_CASE("a page that is first seen late shows the year and the project that were chosen before")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.workspace().setYear({2027});
    frame.select(frame.content.project2);
    frame.press(Qt::Key_2, Qt::ControlModifier);
    auto* sheet = frame.seen<SheetPage>();
    REQUIRE(sheet);
    CHECK(child<QLabel>(*sheet, QStringLiteral("projectName"))->text().contains(QStringLiteral("保育所")));
    CHECK(child<QWidget>(*sheet, QStringLiteral("item-result"))
              ->accessibleName()
              .contains(QStringLiteral("令和9年度")));
    frame.press(Qt::Key_3, Qt::ControlModifier);
    auto* indicators = frame.seen<IndicatorsPage>();
    REQUIRE(indicators);
    const auto* grid = child<ui::GridView>(*indicators);
    REQUIRE(grid->model()->rowCount() == 1);
    CHECK(static_cast<ui::YearGridModel*>(grid->model())->yearOf(grid->currentIndex().column())
        == FiscalYear{2027});
    picture(*frame.window, "window_indicators");
}

TEST_CASE("Tab leads from the tabs into the page that was made late and Shift+Tab leads back")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.select(frame.content.project2);
    tabIntoEachPage(frame);
}

TEST_CASE("Tab leads into the page also where the tabs are too wide for the window and scroll")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.select(frame.content.project2);
    QTabBar* bar = frame.window->pages().tabBar();
    QFont large = bar->font();
    large.setPixelSize(60);
    bar->setFont(large);
    QCoreApplication::processEvents();
    const auto scrollers = bar->findChildren<QToolButton*>();
    REQUIRE(
        std::any_of(scrollers.begin(), scrollers.end(), [](QToolButton* each) { return each->isVisible(); }));
    tabIntoEachPage(frame);
}

TEST_CASE("undo and redo take back and do again what was done on different pages")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.select(frame.content.project2);
    frame.seen<StructurePage>()->outline().beginRename();
    compose(QApplication::focusWidget(), QStringLiteral("保育園"));
    frame.press(Qt::Key_Return);
    frame.press(Qt::Key_3, Qt::ControlModifier);
    auto* grid = frame.seen<IndicatorsPage>()->findChild<ui::GridView*>();
    grid->setFocus();
    type(*grid, QStringLiteral("12"));
    frame.press(Qt::Key_Return);
    const auto value = [&] {
        const Value* found = valueIn(frame.plan(), frame.content.waitingSeries, {2025});
        return found ? found->reading.toText() : QString();
    };
    const auto name = [&] { return projectName(frame.plan(), frame.content.project2, {2025}); };
    REQUIRE(value() == QStringLiteral("12"));
    REQUIRE(name() == QStringLiteral("保育園"));
    frame.press(Qt::Key_4, Qt::ControlModifier);
    frame.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(value().isEmpty());
    frame.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(name() == QStringLiteral("保育所"));
    frame.press(Qt::Key_Y, Qt::ControlModifier);
    frame.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(name() == QStringLiteral("保育園"));
    CHECK(value() == QStringLiteral("12"));
}

TEST_CASE("what is being typed when the year is changed belongs to the year in which it was typed")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.select(frame.content.project2);
    frame.press(Qt::Key_3, Qt::ControlModifier);
    auto* grid = frame.seen<IndicatorsPage>()->findChild<ui::GridView*>();
    grid->setFocus();
    type(*grid, QStringLiteral("12"));
    frame.press(Qt::Key_PageDown, Qt::AltModifier);
    REQUIRE(frame.workspace().year() == FiscalYear{2026});
    const Value* value = valueIn(frame.plan(), frame.content.waitingSeries, {2025});
    REQUIRE(value);
    CHECK(value->reading.toText() == QStringLiteral("12"));

    frame.press(Qt::Key_1, Qt::ControlModifier);
    auto* contents = frame.seen<StructurePage>()->findChild<ui::BoundText*>();
    REQUIRE(contents);
    contents->setFocus();
    compose(contents, QStringLiteral("３園を整備する。"));
    frame.press(Qt::Key_PageDown, Qt::AltModifier);
    contents->clearFocus();
    const auto text = [&](int year) {
        return assignmentsIn(frame.plan(), frame.content.project2, {year}).front()->contents;
    };
    CHECK(text(2025).isEmpty());
    CHECK(text(2026) == QStringLiteral("３園を整備する。"));
    CHECK(text(2027) == text(2026));
    CHECK(rowsOf(frame.plan(), &Assignment::project, frame.content.project2).back()->fromYear
        == FiscalYear{2026});
}

TEST_CASE("searching narrows the tree to what holds the words and Escape brings everything back")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    const QStringList everything = rowsOfTree(frame.tree());
    frame.press(Qt::Key_F, Qt::ControlModifier);
    QWidget* box = QApplication::focusWidget();
    REQUIRE(isInside(&frame.window->topBar(), box));
    compose(box, QStringLiteral("保育所"));
    CHECK(rowsOfTree(frame.tree())
        == QStringList({QStringLiteral("1 子育てを支援する地域づくり"),
            QStringLiteral("(1) 情報提供・相談体制の充実"), QStringLiteral("2 保育所")}));
    frame.press(Qt::Key_Return);
    CHECK(frame.workspace().selectedProject() == frame.content.project2);
    frame.press(Qt::Key_Escape);
    CHECK(rowsOfTree(frame.tree()) == everything);
    CHECK(frame.workspace().selectedProject() == frame.content.project2);
}

TEST_CASE("Enter in the search goes to the first match, whatever was selected, and then to the next ones")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    const RecordRef goal{kindOf<Goal>(), frame.content.goal1.uuid};
    for (const Id<Project> selected : {frame.content.project3, frame.content.project1}) {
        frame.select(selected);
        frame.press(Qt::Key_F, Qt::ControlModifier);
        compose(QApplication::focusWidget(), QStringLiteral("子育て"));
        frame.press(Qt::Key_Return);
        CHECK(frame.workspace().selection() == goal);
        frame.press(Qt::Key_Return);
        CHECK(frame.workspace().selectedProject() == frame.content.project1);
        frame.press(Qt::Key_Return);
        CHECK(frame.workspace().selection() == goal);
        frame.press(Qt::Key_Escape);
    }
}

TEST_CASE("without a file nothing can be undone, saved, searched or printed")
{
    FrameFixture frame;
    const auto isOffered = [&](const char* name) {
        return frame.window->findChild<QAction*>(QString::fromLatin1(name))->isEnabled();
    };
    for (const char* name : {"undo", "redo", "save", "save_as", "close", "find", "papers", "import"})
        CHECK_FALSE(isOffered(name));
    CHECK(isOffered("open"));
    frame.open(frame.madeFile());
    CHECK(isOffered("papers"));
    CHECK_FALSE(isOffered("undo"));
    frame.change();
    CHECK(isOffered("undo"));
}

TEST_CASE("what was done stands on the status line without the sign of a refusal")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    const auto* sign = child<QLabel>(*frame.window, QStringLiteral("refusalSign"));
    frame.workspace().report(QStringLiteral("断られました"));
    CHECK(sign->isVisible());
    frame.workspace().inform(QStringLiteral("保存しました"));
    CHECK_FALSE(sign->isVisible());
}

TEST_CASE("a long sentence on the status line is readable whole and gives its lines back afterwards")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.window->resize(1000, 600);
    auto* message = child<QWidget>(*frame.window->statusBar(), QStringLiteral("refusal"));
    const QFontMetrics metrics(message->font());
    const QString sentence = QStringLiteral("シートを提出できません。次の項目が未記入です。").repeated(3);
    frame.workspace().report(sentence);
    REQUIRE(metrics.horizontalAdvance(sentence) > message->width());
    frame.until([&] { return message->height() > metrics.height(); });
    const QRect room(0, 0, message->width(), 10000);
    CHECK(message->height() >= metrics.boundingRect(room, Qt::TextWrapAnywhere, sentence).height());
    CHECK(message->mapTo(frame.window.get(), QPoint(0, message->height())).y() <= frame.window->height());
    frame.workspace().report({});
    frame.until([&] { return message->height() == metrics.height(); });
}

TEST_CASE("a file in a sentence on the status line stands without its folders")
{
    FrameFixture frame;
    auto* message = child<QWidget>(*frame.window->statusBar(), QStringLiteral("refusal"));
    const auto shown = [&](const char* sentence) {
        frame.workspace().report(QString::fromUtf8(sentence));
        return message->property("text").toString().toStdString();
    };
    CHECK(shown("「/mnt/共有/計画/R7.hagukumi」は開けません。") == "「R7.hagukumi」は開けません。");
    CHECK(shown("「\\\\server\\share\\R7.hagukumi」は開けません。") == "「R7.hagukumi」は開けません。");
    CHECK(shown("“C:/計画/R7.hagukumi” is open at A/B.") == "“R7.hagukumi” is open at A/B.");
    CHECK(shown("「1/2」と「A」") == "「1/2」と「A」");
}
