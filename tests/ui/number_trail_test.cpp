// A click on a number says how it came about, and a line of a check leads to its record.
#include "ui/widgets/trail_view.h"

#include "tests/ui/frame_fixture.h"
#include "ui/models/year_grid_model.h"
#include "ui/pages/check_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/structure_page.h"
#include "ui/pages/summary_page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/sheet_indicator_item.h"

#include <QTableWidget>
#include <QTreeWidget>

using namespace pages;

namespace {

/// The text of the explanation that stands over the page; empty when there is none.
QString popupText()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == QStringLiteral("trail") && widget->isVisible())
            return widget->findChild<ui::TrailView*>()->toPlainText();
    return {};
}

void closePopup()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QApplication::processEvents();
}

void click(QAbstractItemView& view, const QModelIndex& cell)
{
    view.scrollTo(cell);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell).center());
}

class Scored : public FrameFixture {
public:
    Scored()
    {
        open(madeFile());
        enter(content.visitsYoung, u"1350"); // 1,350 ÷ 1,500 = 90.0 %
        enter(content.waitingSeries, u"24"); // (24 − 30) ÷ (0 − 30) = 20.0 %
        window->show();
    }
    void enter(Id<Series> series, QStringView text)
    {
        done(workspace().apply(
            QStringLiteral("test"), enterActual(plan(), workspace().ids(), series, content.year, text)));
    }
    template <class P>
    P& bringUp()
    {
        return window->pages().bringUp<P>();
    }
};

} // namespace

TEST_CASE("a click on a rate of a sheet shows its equation, its band and its denominator until Escape")
{
    Scored frame;
    frame.select(frame.content.project1);
    auto& sheet = frame.bringUp<ui::SheetPage>();
    ui::GridView* grid = nullptr;
    for (ui::SheetIndicatorItem* item : sheet.findChildren<ui::SheetIndicatorItem*>())
        if (item->grid()->model()->rowCount() == 2)
            grid = item->grid();
    REQUIRE(grid);
    auto* model = static_cast<ui::YearGridModel*>(grid->model());
    int rate = 0;
    while (model->partOf(rate) != ui::YearGridModel::Part::Rate)
        ++rate;
    const QModelIndex cell = model->index(model->rowOf(frame.content.visitsYoung), rate);
    click(*grid, cell);
    CHECK(popupText().contains(QStringLiteral("1,350")));
    CHECK(popupText().contains(QStringLiteral("90.0%")));
    CHECK(popupText().contains(QStringLiteral("流山市 R7")));
    closePopup();
    CHECK(popupText().isEmpty());
    grid->setFocus();
    grid->setCurrentIndex(cell);
    QTest::keyClick(grid, Qt::Key_Space);
    CHECK(popupText().contains(QStringLiteral("90.0%")));
    closePopup();
    click(*grid, cell.siblingAtColumn(0));
    CHECK(popupText().isEmpty());
}

TEST_CASE("a click on an average of the summary names the rule and what it is the average of")
{
    Scored frame;
    auto& summary = frame.bringUp<ui::SummaryPage>();
    auto* counts = child<QTableWidget>(summary);
    click(*counts, counts->model()->index(0, counts->columnCount() - 1));
    CHECK(popupText().contains(QStringLiteral("55.0%"))); // of 90.0 % and 20.0 %
    closePopup();
    auto* projects = child<QTreeWidget>(summary);
    const QTreeWidgetItem* project = projects->topLevelItem(0)->child(1);
    click(*projects, projects->model()->index(1, 4, projects->model()->index(0, 0)));
    INFO(project->text(1).toStdString());
    CHECK(popupText().contains(QStringLiteral("20.0%")));
    CHECK(popupText().contains(QStringLiteral("待機児童数")));
    closePopup();
}

TEST_CASE("beside the chart of the indicators stands how the current year's rate came about")
{
    Scored frame;
    frame.workspace().select({});
    auto& indicators = frame.bringUp<ui::IndicatorsPage>();
    indicators.showSeries(frame.content.waitingSeries);
    auto* trail = child<ui::TrailView>(indicators);
    frame.bringUp<ui::SummaryPage>();
    frame.enter(frame.content.waitingSeries, u"18"); // (18 − 30) ÷ (0 − 30) = 40.0 %
    frame.bringUp<ui::IndicatorsPage>();
    CHECK(trail->toPlainText().contains(QStringLiteral("40.0%")));
    frame.enter(frame.content.waitingSeries, u"24");
    QApplication::processEvents();
    CHECK(trail->toPlainText().contains(QStringLiteral("20.0%")));
    frame.enter(frame.content.waitingSeries, u"集計中");
    QApplication::processEvents();
    CHECK_FALSE(trail->toPlainText().contains(QStringLiteral("20.0%")));
    CHECK(trail->toPlainText().contains(missingWord(Missing::BeingCounted)));
}

TEST_CASE("a line about an indicator leads to its cell, one about a sheet to that department's sheet")
{
    Scored frame;
    const Id<Project> project = frame.content.project1;
    done(frame.workspace().apply(QStringLiteral("test"),
        writeAnswer(frame.plan(), frame.workspace().ids(),
            {project, frame.content.year, Evaluator::Department, frame.content.health}, u"result",
            QStringLiteral("案内した。"))));
    auto& check = frame.bringUp<ui::CheckPage>();
    emit check.recordWanted({kindOf<Series>(), frame.content.visitsOld.uuid});
    REQUIRE(frame.isInFront<ui::IndicatorsPage>());
    auto* grid = child<ui::GridView>(*frame.seen<ui::IndicatorsPage>());
    CHECK(static_cast<ui::YearGridModel*>(grid->model())->seriesAt(grid->currentIndex().row())
        == frame.content.visitsOld);
    CHECK(frame.workspace().selectedProject() == project);
    const Evaluation* sheet = findEvaluation(
        frame.plan(), project, frame.content.year, Evaluator::Department, frame.content.health);
    REQUIRE(sheet);
    emit check.recordWanted({kindOf<Evaluation>(), sheet->id.uuid});
    REQUIRE(frame.isInFront<ui::SheetPage>());
    emit check.recordWanted({kindOf<Department>(), frame.content.family.uuid});
    CHECK(frame.isInFront<ui::StructurePage>());
}

TEST_CASE("a project of the summary opens its sheet")
{
    Scored frame;
    auto& summary = frame.bringUp<ui::SummaryPage>();
    auto* projects = child<QTreeWidget>(summary);
    emit projects->itemActivated(projects->topLevelItem(0)->child(1), 0);
    CHECK(frame.isInFront<ui::SheetPage>());
    CHECK(frame.workspace().selectedProject() == frame.content.project2);
}
