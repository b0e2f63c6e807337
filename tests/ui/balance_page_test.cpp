#include "ui/pages/balance_page.h"

#include "core/exchange/usual_services.h"
#include "tests/ui/next_answer.h"
#include "tests/ui/page_fixture.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTimer>

using namespace pages;
using ui::BalancePage;
using BalanceColumn = ui::BalanceGrid::Column;

namespace {

/// Types a text into the next dialog that opens and ends it with Enter.
class NextText {
public:
    explicit NextText(QString text)
        : text_(std::move(text))
    {
        timer_.callOnTimeout([this] {
            QWidget* dialog = QApplication::activeModalWidget();
            auto* line = dialog ? dialog->findChild<QLineEdit*>() : nullptr;
            if (!line)
                return;
            timer_.stop();
            line->setText(text_);
            QTest::keyClick(line, Qt::Key_Return);
        });
        timer_.start(0);
    }

private:
    QString text_;
    QTimer timer_;
};

/// The page on a plan with the areas 区域A and 区域B and the services 2号 and 3号 (parts 0歳 and 1・2歳).
class OpenBalance : public PageFixture {
public:
    explicit OpenBalance(bool isFilled = true)
    {
        if (isFilled)
            fill();
        show(page);
        grid = page.findChild<ui::GridView*>();
        model = page.findChild<ui::RecordModel*>();
        REQUIRE(grid);
        REQUIRE(model);
        grid->setFocus();
    }
    void fill()
    {
        Plan content = plan();
        const auto add = [&](RecordKind kind, std::vector<FieldValue> fields) {
            Uuid added;
            content = ok(addRecord(
                content, [&] { return added = workspace.ids()(); }, kind, std::move(fields)));
            return added;
        };
        const QString owner = period.uuid.toText();
        const QString unit = QStringLiteral("人");
        a = {add(kindOf<Area>(), {{}, owner, {}, QStringLiteral("区域A")})};
        b = {add(kindOf<Area>(), {{}, owner, {}, QStringLiteral("区域B")})};
        second = {add(kindOf<Service>(), {{}, owner, {}, {}, QStringLiteral("2号"), unit})};
        third = {add(kindOf<Service>(), {{}, owner, {}, {}, QStringLiteral("3号"), unit})};
        const QString whole = third.uuid.toText();
        babies = {add(kindOf<Service>(), {{}, owner, whole, {}, QStringLiteral("0歳"), unit})};
        toddlers = {add(kindOf<Service>(), {{}, owner, whole, {}, QStringLiteral("1・2歳"), unit})};
        edit(content);
    }

    void enter(
        Id<Area> area, Id<Service> service, SupplyFigure figure, QStringView text, int westernYear = 2025)
    {
        edit(enterSupply(
            plan(), workspace.ids(), {area, service, {westernYear}, QStringLiteral("4月1日")}, figure, text));
    }
    int rowOf(Id<Area> area, Id<Service> service) const
    {
        const BalanceTable table = balancesOf(plan(), year);
        for (size_t row = 0; row < table.rows.size(); ++row)
            if (table.rows[row].area == area && table.rows[row].service == service)
                return int(row);
        return -1;
    }
    QModelIndex cell(Id<Area> area, Id<Service> service, BalanceColumn column) const
    {
        return model->index(rowOf(area, service), int(column));
    }
    QString text(Id<Area> area, Id<Service> service, BalanceColumn column) const
    {
        return cell(area, service, column).data().toString();
    }
    void go(const QModelIndex& cell)
    {
        grid->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    }
    void typeInto(const QModelIndex& cell, const QString& words, Qt::Key end = Qt::Key_Return)
    {
        go(cell);
        QTest::keyClick(grid, Qt::Key_F2);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(line);
        line->selectAll();
        compose(line, words);
        QTest::keyClick(line, end);
        QApplication::processEvents();
    }
    Reading stored(Id<Area> area, Id<Service> service, Reading Supply::*member) const
    {
        for (const Supply& row : plan().table<Supply>())
            if (row.area == area && row.service == service && row.year == year)
                return row.*member;
        return {};
    }
    QAction* action(const char* name) const
    {
        for (const QAction* each : page.findChildren<QAction*>(QString::fromLatin1(name)))
            return const_cast<QAction*>(each);
        FAIL("no action " << name);
        return nullptr;
    }
    QListWidget& candidates() const { return *page.findChild<QListWidget*>(); }

    BalancePage page{workspace};
    ui::GridView* grid = nullptr;
    ui::RecordModel* model = nullptr;
    Id<Area> a, b;
    Id<Service> second, third, babies, toddlers;
};

} // namespace

TEST_CASE("without demand and supply the page says what to do, and its button makes the usual list")
{
    OpenBalance page(false);
    CHECK_FALSE(page.grid->isVisible());
    auto* button = page.page.findChild<QPushButton*>(QStringLiteral("makeUsual"));
    REQUIRE(button->isVisible());
    picture(page.page, "balance_empty");
    button->click();
    QApplication::processEvents();
    CHECK(page.grid->isVisible());
    CHECK(page.plan()
        == ok(addUsualServices(page.plan(), page.workspace.ids(), page.period))); // Nothing is lacking.
    CHECK(page.model->rowCount() == int(page.plan().table<Service>().size()));
    picture(page.page, "balance_usual");
    page.undo();
    CHECK_FALSE(page.grid->isVisible());
}

TEST_CASE("the grid's rows are the areas and services with the parts behind their whole")
{
    OpenBalance page;
    CHECK(page.model->rowCount() == 8);
    CHECK(page.rowOf(page.a, page.second) == 0);
    CHECK(page.text(page.b, page.toddlers, BalanceColumn::Service).contains(QStringLiteral("1・2歳")));
    QAbstractItemModelTester tester(page.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"5");
}

TEST_CASE("a figure is typed over as in Excel, with the differences beside it at once")
{
    OpenBalance page;
    page.typeInto(page.cell(page.a, page.second, BalanceColumn::Forecast), QStringLiteral("１，７４９"));
    CHECK(page.stored(page.a, page.second, &Supply::forecast) == Reading(Decimal(1749)));
    CHECK(page.text(page.a, page.second, BalanceColumn::Forecast) == QStringLiteral("1,749"));
    CHECK(page.text(page.a, page.second, BalanceColumn::PlannedSurplus).isEmpty()); // Not ▲1,749.
    CHECK(page.grid->currentIndex().row() == 1); // Enter goes down.
    page.go(page.cell(page.a, page.second, BalanceColumn::Secured));
    type(*page.grid, QStringLiteral("1700")); // Over what stood there.
    QTest::keyClick(page.grid->findChildren<QLineEdit*>().last(), Qt::Key_Tab);
    CHECK(page.text(page.a, page.second, BalanceColumn::PlannedSurplus) == QStringLiteral("▲49"));
    CHECK(page.grid->currentIndex().column() == int(BalanceColumn::PlannedSurplus)); // Tab goes right.
    page.undo();
    CHECK(page.text(page.a, page.second, BalanceColumn::Secured).isEmpty());
}

TEST_CASE("what is refused stays in its cell with the sentence until Escape")
{
    OpenBalance page;
    const QModelIndex cell = page.cell(page.a, page.second, BalanceColumn::Demand);
    page.typeInto(cell, QStringLiteral("▲5"));
    CHECK(page.plan().table<Supply>().size() == 0);
    CHECK(cell.data().toString() == QStringLiteral("▲5"));
    CHECK(cell.data(ui::RefusalRole).toString().contains(QStringLiteral("▲5")));
    CHECK(page.grid->currentIndex() == cell);
    QTest::keyClick(page.grid, Qt::Key_Escape);
    CHECK(cell.data().toString().isEmpty());
}

TEST_CASE("a whole is calculated and cannot be typed, and a part that is missing is named")
{
    OpenBalance page;
    page.enter(page.a, page.babies, SupplyFigure::Forecast, u"30");
    const QModelIndex whole = page.cell(page.a, page.third, BalanceColumn::Forecast);
    CHECK_FALSE(page.model->flags(whole).testFlag(Qt::ItemIsEditable));
    CHECK(whole.data().toString().contains(QStringLiteral("30"))); // As the known part.
    CHECK(whole.data().toString() != QStringLiteral("30"));
    CHECK(whole.data(Qt::ToolTipRole).toString().contains(QStringLiteral("1・2歳")));
    page.enter(page.a, page.toddlers, SupplyFigure::Forecast, u"70");
    CHECK(page.text(page.a, page.third, BalanceColumn::Forecast) == QStringLiteral("100"));
}

TEST_CASE("a range is copied and pasted as one step, and refused whole where one cell cannot take it")
{
    OpenBalance page;
    page.go(page.cell(page.a, page.second, BalanceColumn::Forecast));
    QApplication::clipboard()->setText(QStringLiteral("1,425\t1,500"));
    QTest::keyClick(page.grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(page.stored(page.a, page.second, &Supply::secured) == Reading(Decimal(1500)));
    CHECK(page.plan().table<Supply>().size() == 1);
    page.grid->selectionModel()->select(
        QItemSelection(page.cell(page.a, page.second, BalanceColumn::Forecast),
            page.cell(page.a, page.second, BalanceColumn::PlannedSurplus)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(page.grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().trimmed() == QStringLiteral("1425\t1500\t75"));
    page.undo();
    CHECK(page.plan().table<Supply>().size() == 0);
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t3"));
    page.go(page.cell(page.a, page.second, BalanceColumn::Forecast));
    QTest::keyClick(page.grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(page.plan().table<Supply>().size() == 0); // The third column is calculated.
    CHECK_FALSE(page.reported.isEmpty());
}

TEST_CASE("a pasted reference date holds for the figures that are pasted behind it")
{
    OpenBalance page;
    page.go(page.cell(page.a, page.second, BalanceColumn::ReferenceDate));
    QApplication::clipboard()->setText(QStringLiteral("10月1日\t5\t6"));
    QTest::keyClick(page.grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(page.plan().table<Supply>().size() == 1);
    CHECK(page.plan().table<Supply>().begin()->referenceDate == QStringLiteral("10月1日"));
    CHECK(page.stored(page.a, page.second, &Supply::secured) == Reading(Decimal(6)));
}

TEST_CASE("Delete takes the figures of the selection away and leaves calculated cells alone")
{
    OpenBalance page;
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"5");
    page.enter(page.a, page.second, SupplyFigure::Secured, u"6");
    page.grid->selectionModel()->select(
        QItemSelection(page.cell(page.a, page.second, BalanceColumn::Forecast),
            page.cell(page.a, page.second, BalanceColumn::PlannedSurplus)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(page.grid, Qt::Key_Delete);
    CHECK(page.stored(page.a, page.second, &Supply::forecast) == Reading());
    CHECK(page.stored(page.a, page.second, &Supply::secured) == Reading());
    page.undo();
    CHECK(page.stored(page.a, page.second, &Supply::secured) == Reading(Decimal(6)));
}

TEST_CASE("one area is shown alone, and all areas with their totals")
{
    OpenBalance page;
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"5");
    page.enter(page.b, page.second, SupplyFigure::Forecast, u"7");
    CHECK(page.model->rowCount() == 9);
    CHECK(page.model->index(8, int(BalanceColumn::Forecast)).data().toString() == QStringLiteral("12"));
    CHECK_FALSE(
        page.model->flags(page.model->index(8, int(BalanceColumn::Forecast))).testFlag(Qt::ItemIsEditable));
    auto* areas = page.page.findChild<QComboBox*>();
    areas->setCurrentIndex(areas->findText(QStringLiteral("区域B")));
    emit areas->activated(areas->currentIndex());
    CHECK(page.model->rowCount() == 4);
    CHECK(page.model->index(0, int(BalanceColumn::Forecast)).data().toString() == QStringLiteral("7"));
    // An area that goes leaves the page on all areas.
    page.edit(removeWithParts(page.plan(), {kindOf<Area>(), page.b.uuid}));
    QApplication::processEvents();
    CHECK(page.model->rowCount() == 4);
    CHECK(page.model->index(0, int(BalanceColumn::Forecast)).data().toString() == QStringLiteral("5"));
}

TEST_CASE("the year of the window decides whose figures are shown")
{
    OpenBalance page;
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"5");
    page.workspace.setYear({2026});
    CHECK(page.model->index(0, int(BalanceColumn::Forecast)).data().toString().isEmpty());
    CHECK(page.model->index(0, int(BalanceColumn::ReferenceDate)).data().toString()
        == QStringLiteral("4月1日"));
}

TEST_CASE("what is to be reviewed stands in the list below, with the year before, and Enter goes to its row")
{
    OpenBalance page;
    CHECK(page.candidates().count() == 0);
    page.enter(page.b, page.second, SupplyFigure::Forecast, u"100");
    page.enter(page.b, page.second, SupplyFigure::Demand, u"110");
    page.enter(page.b, page.second, SupplyFigure::Forecast, u"100", 2024);
    page.enter(page.b, page.second, SupplyFigure::Demand, u"80", 2024);
    REQUIRE(page.candidates().count() == 1);
    const QString line = page.candidates().item(0)->text();
    CHECK(line.contains(QStringLiteral("110.0%")));
    CHECK(page.text(page.b, page.second, BalanceColumn::Ratio) == QStringLiteral("110.0%"));
    CHECK(page.text(page.b, page.second, BalanceColumn::Review).startsWith(QStringLiteral("◆")));
    picture(page.page, "balance_review");
    page.candidates().setFocus();
    page.candidates().setCurrentRow(0);
    QTest::keyClick(&page.candidates(), Qt::Key_Return);
    CHECK(page.grid->currentIndex().row() == page.rowOf(page.b, page.second));
    CHECK(page.grid->hasFocus());
}

TEST_CASE("the limits of the review can be changed, and never cross")
{
    OpenBalance page;
    page.enter(page.b, page.second, SupplyFigure::Forecast, u"100");
    page.enter(page.b, page.second, SupplyFigure::Demand, u"110");
    const auto limits = page.page.findChildren<QSpinBox*>();
    REQUIRE(limits.size() == 2);
    limits[1]->setValue(115);
    CHECK(page.candidates().count() == 0);
    CHECK_FALSE(page.text(page.b, page.second, BalanceColumn::Review).startsWith(QStringLiteral("◆")));
    limits[0]->setValue(200);
    CHECK(limits[0]->value() < limits[1]->value());
    CHECK(page.candidates().count() == 1);
}

TEST_CASE("the number of the current cell is explained below the grid")
{
    OpenBalance page;
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"1425");
    page.enter(page.a, page.second, SupplyFigure::Demand, u"1413");
    page.go(page.cell(page.a, page.second, BalanceColumn::Ratio));
    QString said;
    for (const QObject* each : page.page.findChildren<QObject*>())
        if (each->inherits("ui::ElidedLabel"))
            said = each->property("text").toString();
    CHECK(said.contains(QStringLiteral("1884/19")));
}

TEST_CASE("areas, services, parts and reference dates are added from the page")
{
    OpenBalance page;
    {
        const NextText name(QStringLiteral("区域C"));
        page.action("addArea")->trigger();
    }
    CHECK(page.plan().table<Area>().size() == 3);
    {
        const NextText name(QStringLiteral("1号"));
        page.action("addService")->trigger();
    }
    CHECK(page.plan().table<Service>().size() == 5);
    CHECK(page.model->index(page.grid->currentIndex().row(), int(BalanceColumn::Service)).data().toString()
        == QStringLiteral("1号")); // The new row is current.
    page.go(page.cell(page.a, page.toddlers, BalanceColumn::Forecast));
    {
        const NextText name(QStringLiteral("医療的ケア"));
        page.action("addPart")->trigger();
    }
    CHECK(rowsOf(page.plan(), &Service::whole, page.third).size() == 3);
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"5");
    page.go(page.cell(page.a, page.second, BalanceColumn::Forecast));
    const int rows = page.model->rowCount();
    {
        const NextText date(QStringLiteral("10月1日"));
        page.action("addReferenceDate")->trigger();
    }
    CHECK(page.model->rowCount() == rows + 1);
}

TEST_CASE("a service is removed after a question that says what goes with it")
{
    OpenBalance page;
    page.enter(page.a, page.second, SupplyFigure::Forecast, u"5");
    page.go(page.cell(page.a, page.second, BalanceColumn::Forecast));
    CHECK(page.action("removeFigures")->isEnabled());
    NextAnswer answer(QStringLiteral("Remove"));
    page.action("removeService")->trigger();
    INFO(answer.offered().join(u' ').toStdString());
    CHECK(answer.isGiven());
    CHECK_FALSE(page.plan().find(page.second));
    page.undo();
    CHECK(page.plan().table<Supply>().size() == 1);
}

TEST_CASE("names, units and the reason of a difference are typed in the grid")
{
    OpenBalance page;
    page.typeInto(page.cell(page.a, page.second, BalanceColumn::Unit), QStringLiteral("名"));
    CHECK(page.plan().find(page.second)->unit == QStringLiteral("名"));
    page.typeInto(page.cell(page.a, page.second, BalanceColumn::Service), QStringLiteral("2号認定"));
    CHECK(page.plan().find(page.second)->name == QStringLiteral("2号認定"));
    page.typeInto(page.cell(page.a, page.second, BalanceColumn::Reason), QStringLiteral("転入の増"));
    CHECK(page.plan().table<Supply>().begin()->reason == QStringLiteral("転入の増"));
    CHECK(page.text(page.a, page.second, BalanceColumn::Reason) == QStringLiteral("転入の増"));
}

TEST_CASE("the page remembers its area and limits")
{
    OpenBalance page;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("view.ini")), QSettings::IniFormat);
    auto* areas = page.page.findChild<QComboBox*>();
    areas->setCurrentIndex(2);
    emit areas->activated(2);
    page.page.findChildren<QSpinBox*>()[0]->setValue(85);
    page.page.saveView(settings);
    BalancePage again(page.workspace);
    again.restoreView(settings);
    CHECK(again.findChild<QComboBox*>()->currentIndex() == 2);
    CHECK(again.findChildren<QSpinBox*>()[0]->value() == 85);
    CHECK(again.findChild<ui::RecordModel*>()->rowCount() == 4);
}
