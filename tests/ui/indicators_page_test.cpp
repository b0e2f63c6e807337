#include "ui/pages/indicators_page.h"

#include "tests/ui/page_fixture.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/dialogs/value_dialog.h"
#include "ui/models/year_grid_model.h"
#include "ui/widgets/frozen_columns.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/trend_chart.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace pages;
using ui::GridView;
using ui::IndicatorDialog;
using ui::IndicatorsPage;

namespace {

class OpenIndicators : public PageFixture {
public:
    OpenIndicators()
    {
        show(page);
        view = child<GridView>(page);
        model = child<ui::YearGridModel>(page);
    }
    template <class T>
    T* child(const QObject& parent) const
    {
        T* found = parent.findChild<T*>();
        REQUIRE(found);
        return found;
    }
    IndicatorsPage page{workspace};
    GridView* view = nullptr;
    ui::YearGridModel* model = nullptr;

    void go(Id<Series> series, int westernYear)
    {
        view->setCurrentIndex(model->index(model->rowOf(series), model->columnOf({westernYear})));
    }
    /// Enough groups of one indicator for the grid to scroll both ways, and the place in the midst of them.
    void scrollAway()
    {
        Result<Plan> plan = this->plan();
        for (int number = 1; number <= 40; ++number)
            plan = addSeries(*plan, workspace.ids(), visits, QStringLiteral("%1区").arg(number));
        edit(std::move(plan));
        show(page, {760, 420});
        view->setCurrentIndex(model->index(20, model->columnOf({2024})));
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        REQUIRE(scrolled().x() > 0);
        REQUIRE(scrolled().y() > 0);
    }
    QPoint scrolled() const
    {
        return {view->horizontalScrollBar()->value(), view->verticalScrollBar()->value()};
    }
    bool isInSight(int westernYear) const
    {
        const QRect cell
            = view->visualRect(view->currentIndex().siblingAtColumn(model->columnOf({westernYear})));
        const auto* frozen = view->findChild<ui::FrozenColumns*>();
        return view->viewport()->rect().contains(cell) && cell.left() >= frozen->width();
    }

    const core::ChartBlock& chart() const { return page.findChild<ui::TrendChart*>()->chart(); }
};

} // namespace

TEST_CASE("the page shows the indicators below the selection and all of them when nothing is selected")
{
    OpenIndicators page;
    CHECK(page.model->rowCount() == 4);
    page.select(page.project2);
    CHECK(page.model->rowCount() == 1);
    page.workspace.select({kindOf<Goal>(), page.goal1.uuid});
    CHECK(page.model->rowCount() == 4);
    picture(page.page, "indicators");
}

TEST_CASE("the whole plan can be shown whatever is selected")
{
    OpenIndicators page;
    page.select(page.project2);
    page.page.findChild<QComboBox*>()->setCurrentIndex(1);
    CHECK(page.model->rowCount() == 4);
}

TEST_CASE("an empty list says what to do and offers the button")
{
    OpenIndicators page;
    page.select(page.project3);
    CHECK_FALSE(page.view->isVisible());
    bool offers = false;
    for (const QPushButton* button : page.page.findChildren<QPushButton*>())
        offers = offers || (button->isVisible() && button->isEnabled());
    CHECK(offers);
    picture(page.page, "indicators_empty");
}

TEST_CASE("the chart below follows the current row with its path to the target")
{
    OpenIndicators page;
    page.go(page.visitsYoung, 2024);
    REQUIRE(page.chart().lines.size() == 2);
    const core::ChartLine& actual = page.chart().lines[0];
    CHECK(actual.labels[4] == QStringLiteral("1,350"));
    CHECK_FALSE(actual.values[5]);
    const core::ChartLine& path = page.chart().lines[1];
    CHECK(path.isDashed);
    CHECK(path.labels[5] == QStringLiteral("1,500以上"));
    CHECK(*path.values[4] == 1350.0); // Half way from 1,200 in 令和5年度 to 1,500 in 令和7年度.
    page.go(page.visitsOld, 2024);
    CHECK(page.chart().lines.empty());
    CHECK_FALSE(page.chart().sentence.isEmpty());
}

TEST_CASE("a range as target is drawn as a band between its limits and not as a path to one of them")
{
    OpenIndicators page;
    page.edit(enterTarget(page.plan(), page.workspace.ids(), page.visitsYoung, {2025}, u"1400～1600",
        ChangeNote{page.plan().table<PlanPeriod>().begin()->firstYear, {}, {}}));
    page.go(page.visitsYoung, 2024);
    const core::ChartBlock& chart = page.chart();
    REQUIRE(chart.bands.size() == 1);
    CHECK(chart.bands[0].lower == 1400);
    CHECK(chart.bands[0].upper == 1600);
    CHECK(chart.bands[0].label == QStringLiteral("1,400～1,600"));
    CHECK(chart.sentence.contains(QStringLiteral("1,400～1,600")));
    for (const core::ChartLine& line : chart.lines)
        for (const std::optional<double>& value : line.values)
            CHECK((!value || *value == 1200 || *value == 1350)); // Baseline and actuals only.
    picture(page.page, "indicators_range");
}

TEST_CASE("the chart follows what is typed")
{
    OpenIndicators page;
    page.go(page.visitsYoung, 2025);
    type(*page.view, QStringLiteral("1400"));
    QTest::keyClick(page.view->findChild<QLineEdit*>(), Qt::Key_Tab);
    CHECK(page.chart().lines[0].labels[5] == QStringLiteral("1,400"));
    CHECK(page.chart().sentence.contains(QStringLiteral("1,400")));
    page.undo();
    CHECK(page.chart().lines[0].labels[5].isEmpty());
    picture(page.page, "indicators_chart");
}

TEST_CASE("the reason of a missing value is chosen in the menu of the cell")
{
    OpenIndicators page;
    page.go(page.visitsYoung, 2025);
    QTimer::singleShot(0, [&page] {
        auto* menu = page.page.findChild<QMenu*>(QStringLiteral("cellMenu"));
        REQUIRE(menu);
        for (QAction* action : menu->actions())
            if (action->text() == missingWord(Missing::Unknowable))
                action->trigger();
        menu->close();
    });
    emit page.view->customContextMenuRequested(page.view->visualRect(page.view->currentIndex()).center());
    CHECK(page.actual(page.visitsYoung, 2025) == QStringLiteral("unknowable"));
}

TEST_CASE("a key on a year opens the details of its value, and on a target those of the target")
{
    OpenIndicators page;
    bool wasValue = false;
    bool wasTarget = false;
    const auto press = [&](bool& wasSeen, auto find) {
        QTimer::singleShot(0, [&wasSeen, find] {
            auto* dialog = find();
            wasSeen = dialog;
            if (dialog)
                dialog->reject();
        });
        QApplication::setActiveWindow(&page.page);
        page.view->setFocus();
        QTest::keyClick(page.view, Qt::Key_F2, Qt::ShiftModifier);
    };
    page.go(page.visitsYoung, 2024);
    press(wasValue, [&] { return page.page.findChild<ui::ValueDialog*>(); });
    CHECK(wasValue);
    page.page.findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
    page.go(page.visitsYoung, 2025);
    press(wasTarget, [&] { return page.page.findChild<ui::TargetDialog*>(); });
    CHECK(wasTarget);
}

TEST_CASE("a new indicator belongs to the selected project and is written as one step")
{
    OpenIndicators page;
    page.select(page.project3);
    QTimer::singleShot(0, [&page] {
        auto* dialog = page.page.findChild<IndicatorDialog*>();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("健診の受診率"));
        dialog->findChild<QSpinBox*>()->setValue(1);
        picture(*dialog, "indicator_dialog");
        dialog->accept();
        dialog->reject(); // A refusal would keep it open.
    });
    page.page.addIndicator();
    const auto rows = rowsOf(page.plan(), &Indicator::project, page.project3);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front()->name == QStringLiteral("健診の受診率"));
    CHECK(rows.front()->decimals == 1);
    CHECK(page.model->rowCount() == 1);
    page.undo();
    CHECK(rowsOf(page.plan(), &Indicator::project, page.project3).empty());
}

TEST_CASE("an indicator is not added while nothing that can own it is selected")
{
    OpenIndicators page;
    page.view->setCurrentIndex({});
    page.page.addIndicator();
    CHECK_FALSE(page.reported.isEmpty());
    CHECK_FALSE(page.workspace.document()->canUndo());
}

TEST_CASE("a page that slept while values were entered reads them once and stands where it stood")
{
    OpenIndicators page;
    page.scrollAway();
    const QPoint scrolled = page.scrolled();
    const QModelIndex cell = page.view->currentIndex();
    const QSignalSpy resets(page.model, &QAbstractItemModel::modelReset);
    page.page.hide();
    page.edit(enterActual(page.plan(), page.workspace.ids(), page.waitingSeries, {2025}, u"7"));
    page.page.show();
    QApplication::processEvents();
    CHECK(resets.size() == 1);
    const int row = page.model->rowOf(page.waitingSeries);
    CHECK(page.model->index(row, page.model->columnOf({2025})).data() == QStringLiteral("7"));
    CHECK(page.view->currentIndex() == cell);
    CHECK(page.scrolled() == scrolled);
}

TEST_CASE("a page that slept while nothing changed reads nothing when it wakes")
{
    OpenIndicators page;
    page.scrollAway();
    const QPoint scrolled = page.scrolled();
    const QSignalSpy resets(page.model, &QAbstractItemModel::modelReset);
    page.page.hide();
    page.page.show();
    QApplication::processEvents();
    CHECK(resets.isEmpty());
    CHECK(page.scrolled() == scrolled);
}

TEST_CASE("the grid keeps its place when the same rows are read again and follows a new year")
{
    OpenIndicators page;
    page.scrollAway();
    const QPoint scrolled = page.scrolled();
    page.workspace.select({kindOf<Goal>(), page.goal1.uuid}); // All indicators stand below it.
    QApplication::processEvents();
    CHECK(page.scrolled() == scrolled);
    page.view->horizontalScrollBar()->setValue(page.view->horizontalScrollBar()->maximum());
    REQUIRE_FALSE(page.isInSight(2021));
    page.workspace.setYear({2021});
    QApplication::processEvents();
    CHECK(page.isInSight(2021));
    CHECK(page.scrolled().y() == scrolled.y());
}

TEST_CASE("a target of a year is wide enough to be read whole")
{
    OpenIndicators page;
    page.edit(enterTarget(
        page.plan(), page.workspace.ids(), page.visitsYoung, {2026}, u"12,345以上", {{2025}, {}, {}}));
    page.page.findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
    const int column = page.model->columnOf({2026});
    const QString text = page.model->index(page.model->rowOf(page.visitsYoung), column).data().toString();
    REQUIRE(text.contains(QStringLiteral("12,345")));
    QFont italic = page.view->font();
    italic.setItalic(true);
    CHECK(page.view->columnWidth(column) > QFontMetrics(italic).horizontalAdvance(text));
}

TEST_CASE("a target that is typed in a year is readable whole at once")
{
    OpenIndicators page;
    page.page.findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
    const int column = page.model->columnOf({2026});
    const int before = page.view->columnWidth(column);
    page.go(page.visitsYoung, 2026);
    type(*page.view, QStringLiteral("x"));
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(box);
    box->setText(QStringLiteral("11,300～11,400"));
    QTest::keyClick(box, Qt::Key_Return);
    const QString text = page.model->index(page.model->rowOf(page.visitsYoung), column).data().toString();
    REQUIRE(text.contains(QStringLiteral("11,400")));
    QFont italic = page.view->font();
    italic.setItalic(true);
    CHECK(page.view->columnWidth(column) > before);
    CHECK(page.view->columnWidth(column) > QFontMetrics(italic).horizontalAdvance(text));
}

TEST_CASE("on a wide screen the name of the indicator takes the free width")
{
    OpenIndicators page;
    const int narrow = page.view->columnWidth(1);
    show(page.page, {2400, 640});
    CHECK(page.view->columnWidth(1) > narrow);
    CHECK(page.view->horizontalScrollBar()->maximum() == 0);
    show(page.page, {1000, 640});
    CHECK(page.view->columnWidth(1) == narrow);
}

TEST_CASE("a file that is open to read only offers nothing that would be refused")
{
    OpenIndicators page;
    page.go(page.visitsYoung, 2025);
    const QString file = page.workspace.document()->path();
    const auto buttons = page.page.findChildren<QPushButton*>();
    const auto isAnyEnabled = [&] {
        return std::any_of(
            buttons.begin(), buttons.end(), [](const QPushButton* each) { return each->isEnabled(); });
    };
    REQUIRE(isAnyEnabled());
    page.workspace.setDocument(nullptr);
    auto opened = ok(Document::open(sessionIn(page.profile()), file, OpenAnswer::ReadOnly));
    REQUIRE(opened.document);
    page.workspace.setDocument(std::move(opened.document));
    page.go(page.visitsYoung, 2025);
    CHECK_FALSE(isAnyEnabled());
    page.select(page.project3);
    for (const QLabel* label : page.page.findChildren<QLabel*>())
        CHECK_FALSE((label->isVisible() && label->text().contains(QStringLiteral("add"))));
}
