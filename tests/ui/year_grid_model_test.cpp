#include "ui/models/year_grid_model.h"

#include "tests/ui/page_fixture.h"
#include "ui/models/series_order.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pages;
using ui::YearGridModel;
using Part = YearGridModel::Part;

namespace {

class Grid : public PageFixture {
public:
    YearGridModel model{workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex cell(Id<Series> series, int westernYear) const
    {
        return model.index(model.rowOf(series), model.columnOf({westernYear}));
    }
    QModelIndex cell(Id<Series> series, Part part) const
    {
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.partOf(column) == part)
                return model.index(model.rowOf(series), column);
        return {};
    }
    QString text(const QModelIndex& index) const { return index.data().toString(); }
    ui::Tone tone(const QModelIndex& index) const { return ui::Tone(index.data(ui::ToneRole).toInt()); }
};

} // namespace

TEST_CASE("the grid has one row a series in printed order and ten fiscal years that end with the plan")
{
    Grid grid;
    REQUIRE(grid.model.rowCount() == 4);
    CHECK(grid.model.seriesAt(0) == grid.visitsYoung);
    CHECK(grid.model.seriesAt(1) == grid.visitsOld);
    CHECK(grid.model.seriesAt(3) == grid.waitingSeries);
    const int last = grid.model.columnCount() - 1;
    CHECK(grid.model.headerData(last, Qt::Horizontal).toString() == QStringLiteral("R11"));
    CHECK(grid.model.headerData(last - 9, Qt::Horizontal).toString() == QStringLiteral("R2"));
}

TEST_CASE("full-width digits with a comma become the exact number")
{
    Grid grid;
    CHECK(grid.model.setData(grid.cell(grid.visitsYoung, 2025), QStringLiteral("１，２３４")));
    CHECK(grid.actual(grid.visitsYoung, 2025) == QStringLiteral("1234"));
    CHECK(grid.text(grid.cell(grid.visitsYoung, 2025)) == QStringLiteral("1,234"));
}

TEST_CASE("a value is printed with the decimals of its indicator and with a triangle for minus")
{
    Grid grid;
    CHECK(grid.model.setData(grid.cell(grid.placesSeries, 2024), QStringLiteral("3")));
    CHECK(grid.text(grid.cell(grid.placesSeries, 2024)) == QStringLiteral("3.0"));
    // More decimals are printed as they were typed, and change no other number.
    CHECK(grid.model.setData(grid.cell(grid.placesSeries, 2025), QStringLiteral("-12.25")));
    CHECK(grid.text(grid.cell(grid.placesSeries, 2025)) == QStringLiteral("▲12.25"));
    CHECK(grid.text(grid.cell(grid.placesSeries, 2024)) == QStringLiteral("3.0"));
    CHECK(grid.cell(grid.placesSeries, 2025).data(Qt::EditRole).toString() == QStringLiteral("-12.25"));
}

TEST_CASE("what cannot be read stays in the cell with its reason and changes nothing")
{
    Grid grid;
    const QModelIndex cell = grid.cell(grid.visitsYoung, 2024);
    CHECK_FALSE(grid.model.setData(cell, QStringLiteral("1,23")));
    CHECK(grid.actual(grid.visitsYoung, 2024) == QStringLiteral("1350"));
    CHECK(grid.text(cell) == QStringLiteral("1,23"));
    CHECK(grid.tone(cell) == ui::Tone::Refused);
    CHECK_FALSE(cell.data(ui::RefusalRole).toString().isEmpty());
    CHECK(grid.reported == cell.data(ui::RefusalRole).toString());
    CHECK_FALSE(grid.workspace.document()->canUndo());
}

TEST_CASE("a corrected cell forgets its refusal")
{
    Grid grid;
    const QModelIndex cell = grid.cell(grid.visitsYoung, 2024);
    CHECK_FALSE(grid.model.setData(cell, QStringLiteral("1,23")));
    CHECK(grid.model.setData(cell, QStringLiteral("1,230")));
    CHECK(cell.data(ui::RefusalRole).toString().isEmpty());
    CHECK(grid.text(cell) == QStringLiteral("1,230"));
    CHECK(grid.reported.isEmpty());
}

TEST_CASE("a missing value shows its reason in words and an absent one shows nothing")
{
    Grid grid;
    CHECK(grid.model.setData(grid.cell(grid.placesSeries, 2025), QStringLiteral("集計中")));
    CHECK(grid.text(grid.cell(grid.placesSeries, 2025)) == QStringLiteral("集計中"));
    CHECK(grid.tone(grid.cell(grid.placesSeries, 2025)) == ui::Tone::Missing);
    CHECK(grid.text(grid.cell(grid.placesSeries, 2026)).isEmpty());
}

TEST_CASE("a value that is worse than the baseline for the direction is marked")
{
    Grid grid;
    CHECK(grid.tone(grid.cell(grid.waitingSeries, 2024)) == ui::Tone::Worse);
    CHECK(grid.model.setData(grid.cell(grid.waitingSeries, 2025), QStringLiteral("30")));
    CHECK(grid.tone(grid.cell(grid.waitingSeries, 2025)) == ui::Tone::Plain);
    CHECK(grid.tone(grid.cell(grid.visitsYoung, 2024)) == ui::Tone::Plain);
}

TEST_CASE("the target names its year when it is for a later one")
{
    Grid grid;
    CHECK(grid.text(grid.cell(grid.visitsYoung, Part::Target)) == QStringLiteral("1,500以上"));
    CHECK(grid.text(grid.cell(grid.waitingSeries, Part::Target)).startsWith(QStringLiteral("0")));
    CHECK(grid.text(grid.cell(grid.waitingSeries, Part::Target)).contains(QStringLiteral("R11")));
    CHECK(grid.tone(grid.cell(grid.waitingSeries, Part::Target)) == ui::Tone::Target);
}

TEST_CASE("a target that is changed in a later year leaves the earlier year's as it was")
{
    Grid grid;
    grid.workspace.setYear({2027});
    CHECK(grid.model.setData(grid.cell(grid.waitingSeries, Part::Target), QStringLiteral("5以下")));
    CHECK(targetFor(grid.plan(), grid.waitingSeries, {2029}, {2027})->kind == TargetKind::AtMost);
    CHECK(targetFor(grid.plan(), grid.waitingSeries, {2029}, {2026})->number == Decimal(0));
}

TEST_CASE("the year columns can show the targets set for those very years")
{
    Grid grid;
    grid.model.setShown(YearGridModel::Shown::Targets);
    CHECK(grid.text(grid.cell(grid.waitingSeries, 2029)) == QStringLiteral("0"));
    CHECK(grid.text(grid.cell(grid.waitingSeries, 2027)).isEmpty());
    CHECK(grid.model.setData(grid.cell(grid.waitingSeries, 2027), QStringLiteral("10以下")));
    CHECK(grid.text(grid.cell(grid.waitingSeries, 2027)) == QStringLiteral("10以下"));
    CHECK(grid.text(grid.cell(grid.waitingSeries, 2029)) == QStringLiteral("0"));
}

TEST_CASE("several cells are written as one step")
{
    Grid grid;
    QModelIndex failed;
    done(grid.model.writeCells({{grid.cell(grid.visitsYoung, 2025), QStringLiteral("1,400")},
                                   {grid.cell(grid.visitsOld, 2025), QStringLiteral("900")}},
        failed));
    CHECK(grid.actual(grid.visitsOld, 2025) == QStringLiteral("900"));
    grid.undo();
    CHECK(grid.actual(grid.visitsYoung, 2025).isEmpty());
    CHECK(grid.actual(grid.visitsOld, 2025).isEmpty());
}

TEST_CASE("when one of several cells cannot be read none is written and the cell is named")
{
    Grid grid;
    QModelIndex failed;
    const auto result
        = grid.model.writeCells({{grid.cell(grid.visitsYoung, 2025), QStringLiteral("1,400")},
                                    {grid.cell(grid.visitsOld, 2026), QStringLiteral("約九百")}},
            failed);
    REQUIRE_FALSE(result.isOk());
    CHECK(failed == grid.cell(grid.visitsOld, 2026));
    CHECK(result.sentence().contains(QStringLiteral("若者")));
    CHECK(result.sentence().contains(QStringLiteral("令和8年度")));
    CHECK(result.sentence().contains(QStringLiteral("約九百")));
    CHECK(grid.actual(grid.visitsYoung, 2025).isEmpty());
}

TEST_CASE("cells of columns that follow from others cannot be written")
{
    Grid grid;
    QModelIndex failed;
    const auto result
        = grid.model.writeCells({{grid.cell(grid.visitsYoung, Part::Owner), QStringLiteral("9")}}, failed);
    CHECK_FALSE(result.isOk());
    CHECK_FALSE(grid.model.flags(grid.cell(grid.visitsYoung, Part::Owner)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("the direction is chosen by its word")
{
    Grid grid;
    const QString word = wordLabel(Direction::Keep);
    CHECK(grid.cell(grid.visitsYoung, Part::Direction).data(ui::ChoicesRole).toStringList().contains(word));
    CHECK(grid.model.setData(grid.cell(grid.visitsYoung, Part::Direction), word));
    CHECK(grid.plan().find(grid.visits)->direction == Direction::Keep);
    CHECK_FALSE(grid.model.setData(grid.cell(grid.visitsYoung, Part::Direction), QStringLiteral("斜め")));
}

TEST_CASE("sorting by a year puts the numbers in order and the missing ones last")
{
    Grid grid;
    grid.edit(enterActual(grid.plan(), grid.workspace.ids(), grid.visitsOld, {2024}, u"集計中"));
    grid.model.sort(grid.model.columnOf({2024}), Qt::DescendingOrder);
    CHECK(grid.model.seriesAt(0) == grid.visitsYoung);
    CHECK(grid.model.seriesAt(1) == grid.waitingSeries);
    grid.model.sort(grid.model.columnOf({2024}), Qt::AscendingOrder);
    CHECK(grid.model.seriesAt(0) == grid.waitingSeries);
    CHECK(grid.model.seriesAt(1) == grid.visitsYoung);
    grid.model.sort(-1);
    CHECK(grid.model.seriesAt(0) == grid.visitsYoung);
}

TEST_CASE("the filter keeps rows whose description holds the text")
{
    Grid grid;
    grid.model.setFilter(QStringLiteral("待機"));
    REQUIRE(grid.model.rowCount() == 1);
    CHECK(grid.model.seriesAt(0) == grid.waitingSeries);
    grid.model.setFilter({});
    CHECK(grid.model.rowCount() == 4);
}

TEST_CASE("an indicator that another page adds appears as a row")
{
    Grid grid;
    Indicator indicator;
    indicator.project = grid.project3;
    indicator.name = QStringLiteral("受診率");
    grid.edit(addIndicator(grid.plan(), grid.workspace.ids(), indicator));
    CHECK(grid.model.rowCount() == 5);
}

TEST_CASE("a sleeping grid catches up when it wakes")
{
    Grid grid;
    grid.model.setAsleep(true);
    grid.edit(enterActual(grid.plan(), grid.workspace.ids(), grid.visitsOld, {2025}, u"77"));
    CHECK(grid.text(grid.cell(grid.visitsOld, 2025)).isEmpty());
    grid.model.setAsleep(false);
    CHECK(grid.text(grid.cell(grid.visitsOld, 2025)) == QStringLiteral("77"));
}

TEST_CASE("the series below a goal are those of its projects and below a department those of its projects")
{
    PageFixture page;
    CHECK(ui::seriesBelow(page.plan(), {kindOf<Goal>(), page.goal1.uuid}, page.year).size() == 4);
    CHECK(ui::seriesBelow(page.plan(), {kindOf<Goal>(), page.goal2.uuid}, page.year).empty());
    CHECK(ui::seriesBelow(page.plan(), {kindOf<Department>(), page.health.uuid}, page.year).size() == 3);
    CHECK(ui::seriesBelow(page.plan(), {kindOf<Challenge>(), page.challenge.uuid}, page.year).size() == 4);
    CHECK(ui::seriesBelow(page.plan(), {kindOf<Project>(), page.project2.uuid}, page.year)
        == std::vector{page.waitingSeries});
}

TEST_CASE("the rate of the selected year stands in its column with its arithmetic as explanation")
{
    Grid grid;
    grid.edit(enterActual(grid.plan(), grid.workspace.ids(), grid.visitsYoung, {2025}, u"1200"));
    grid.model.setColumns({{Part::Name}, 4, {Part::Rate, Part::Grade, Part::Trend}, true});
    CHECK(grid.text(grid.cell(grid.visitsYoung, Part::Rate)) == QStringLiteral("80.0%"));
    CHECK(grid.text(grid.cell(grid.visitsYoung, Part::Grade)) == QStringLiteral("B"));
    CHECK(grid.cell(grid.visitsYoung, Part::Rate)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("1,200")));
    CHECK(grid.text(grid.cell(grid.visitsOld, Part::Rate)) == QStringLiteral("－"));
    CHECK(grid.model.yearOf(grid.model.columnCount() - 4) == FiscalYear{2025});
    CHECK(grid.cell(grid.visitsYoung, Part::Trend).data(ui::TrendRole).toList().size() == 4);
}

TEST_CASE("the years begin where the earliest value, target or baseline of the rows lies")
{
    Grid grid;
    grid.edit(enterActual(grid.plan(), grid.workspace.ids(), grid.waitingSeries, {2008}, u"55"));
    CHECK(grid.model.headerData(grid.model.leadingColumns(), Qt::Horizontal).toString()
        == QStringLiteral("H20"));
    CHECK(grid.text(grid.cell(grid.waitingSeries, 2008)) == QStringLiteral("55"));
    CHECK(grid.model.setData(grid.cell(grid.waitingSeries, 2008), QStringLiteral("54")));
    CHECK(grid.actual(grid.waitingSeries, 2008) == QStringLiteral("54"));
    grid.edit(enterBaseline(grid.plan(), grid.workspace.ids(), grid.waitingSeries, FiscalYear{2002}, u"60"));
    CHECK(grid.model.headerData(grid.model.leadingColumns(), Qt::Horizontal).toString()
        == QStringLiteral("H14"));
    const int last = grid.model.columnCount() - 1;
    CHECK(grid.model.headerData(last, Qt::Horizontal).toString() == QStringLiteral("R11"));
}

TEST_CASE("the owner of an indicator is told by name, also where it has no number")
{
    Grid grid;
    grid.edit(setProjectNumber(grid.plan(), grid.project2, QString()));
    CHECK(grid.text(grid.cell(grid.waitingSeries, Part::Owner)) == QStringLiteral("保育所"));
    CHECK(grid.text(grid.cell(grid.visitsYoung, Part::Owner))
        == QStringLiteral("1 子育て及び家庭教育情報の提供"));
}
