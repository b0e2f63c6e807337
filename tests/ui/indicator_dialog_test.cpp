#include "ui/dialogs/indicator_dialog.h"

#include "tests/ui/page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace pages;
using ui::IndicatorDialog;

namespace {

enum SeriesColumn { NameAt, BaselineYearAt, BaselineAt, SampleAt, TotalAt };
enum MilestoneColumn { StepAt, WeightAt, DueAt, ReachedAt };

class OpenCard : public PageFixture {
public:
    explicit OpenCard(const Id<Indicator> PageFixture::*indicator)
        : dialog(workspace, *plan().find(this->*indicator))
        , parts(child<QTabWidget>(dialog))
        , series(child<QTableWidget>(dialog, QStringLiteral("series")))
        , milestones(child<QTableWidget>(dialog, QStringLiteral("milestones")))
    {
    }

    void open(int part)
    {
        show(dialog, dialog.size());
        parts->setCurrentIndex(part);
    }
    QComboBox* choice(const char* name) const { return child<QComboBox>(dialog, QString::fromLatin1(name)); }
    QString refusal() const { return child<QLabel>(dialog, QStringLiteral("refusal"))->text(); }
    void press(const char* text) const
    {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == QString::fromLatin1(text))
                return button->click();
        FAIL(text);
    }
    std::vector<Milestone> stepsOf(Id<Series> id) const
    {
        std::vector<Milestone> found;
        for (const Milestone* each : byRank(rowsOf(plan(), &Milestone::series, id)))
            found.push_back(*each);
        return found;
    }

    IndicatorDialog dialog;
    QTabWidget* parts;
    QTableWidget* series;
    QTableWidget* milestones;
};

} // namespace

TEST_CASE("the definition card writes all its fields in one step")
{
    OpenCard card(&PageFixture::visits);
    REQUIRE(card.series->rowCount() == 2);
    CHECK(card.series->item(0, BaselineYearAt)->text() == QStringLiteral("R5"));
    card.series->item(1, BaselineYearAt)->setText(QStringLiteral("令和4年度"));
    card.series->item(1, BaselineAt)->setText(QStringLiteral("800"));
    card.series->item(1, SampleAt)->setText(QStringLiteral("1,012"));
    card.series->item(1, TotalAt)->setCheckState(Qt::Checked);
    child<QLineEdit>(card.dialog, QStringLiteral("name"))->setText(QStringLiteral("窓口利用者"));
    card.dialog.accept();
    CHECK(card.dialog.result() == QDialog::Accepted);
    CHECK(card.plan().find(card.visits)->name == QStringLiteral("窓口利用者"));
    const auto* baseline = baselineOf(card.plan(), card.visitsOld);
    REQUIRE(baseline);
    CHECK(baseline->year == FiscalYear{2022});
    CHECK(baseline->sampleSize == 1012);
    CHECK(card.plan().find(card.visitsOld)->isTotal);
    card.undo();
    CHECK(card.plan().find(card.visits)->name == QStringLiteral("相談窓口の年間利用者数"));
    CHECK_FALSE(baselineOf(card.plan(), card.visitsOld));
    CHECK_FALSE(card.plan().find(card.visitsOld)->isTotal);
}

TEST_CASE("the definition card opens at the name and Tab walks through what is measured")
{
    OpenCard card(&PageFixture::visits);
    card.open(0);
    CHECK(child<QLineEdit>(card.dialog, QStringLiteral("name"))->hasFocus());
    for (const char* next : {"kind", "unit", "direction"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName().toStdString() == next);
    }
}

TEST_CASE("path, comparison, tolerance and the rule for several series are chosen on the definition card")
{
    OpenCard card(&PageFixture::visits);
    card.open(1);
    card.choice("formula")->setCurrentIndex(int(RateFormula::PathProgress));
    card.choice("path")->setCurrentIndex(int(PathShape::FrontLoaded));
    card.choice("comparedWith")->setCurrentIndex(int(ComparedWith::PreviousYear));
    card.choice("seriesRule")->setCurrentIndex(int(SeriesRule::AllReached));
    CHECK_FALSE(card.choice("toleranceUnit")->isEnabled());
    child<QLineEdit>(card.dialog, QStringLiteral("tolerance"))->setText(QStringLiteral("２．５"));
    CHECK(card.choice("toleranceUnit")->isEnabled());
    card.choice("toleranceUnit")->setCurrentIndex(int(ToleranceUnit::PercentOfLevel));
    picture(card.dialog, "indicator_scoring");
    card.dialog.accept();
    const Indicator& saved = *card.plan().find(card.visits);
    CHECK(saved.path == PathShape::FrontLoaded);
    CHECK(saved.comparedWith == ComparedWith::PreviousYear);
    CHECK(saved.tolerance == Decimal(25, 1));
    CHECK(saved.toleranceUnit == ToleranceUnit::PercentOfLevel);
    CHECK(saved.seriesRule == SeriesRule::AllReached);
}

TEST_CASE("what the chosen formula does not read is grey on the definition card and says why")
{
    OpenCard card(&PageFixture::visits);
    card.open(1);
    CHECK(card.choice("path")->isEnabled());
    card.choice("formula")->setCurrentIndex(int(RateFormula::Milestones));
    for (const char* name : {"path", "comparedWith", "toleranceUnit"}) {
        CHECK_FALSE(card.choice(name)->isEnabled());
        CHECK_FALSE(card.choice(name)->toolTip().isEmpty());
    }
    card.choice("formula")->setCurrentIndex(int(RateFormula::ByDirection));
    card.choice("accumulation")->setCurrentIndex(int(Accumulation::SummedFlow));
    CHECK_FALSE(card.choice("path")->isEnabled());
    card.choice("formula")->setCurrentIndex(int(RateFormula::ActualOverPath));
    CHECK(card.choice("path")->isEnabled());
    CHECK(card.choice("path")->toolTip().isEmpty());
    card.choice("direction")->setCurrentIndex(int(Direction::Keep));
    CHECK_FALSE(card.choice("comparedWith")->isEnabled());
    CHECK(card.choice("seriesRule")->isEnabled());
    card.series->item(1, TotalAt)->setCheckState(Qt::Checked);
    CHECK_FALSE(card.choice("seriesRule")->isEnabled());
}

TEST_CASE("milestones are typed for each series and written with the rest of the card")
{
    OpenCard card(&PageFixture::visits);
    card.open(3);
    card.press("Add a milestone");
    type(*card.milestones, QStringLiteral("x"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    card.milestones->item(0, StepAt)->setText(QStringLiteral("設計"));
    card.milestones->item(0, DueAt)->setText(QStringLiteral("R7.9.30"));
    card.press("Add a milestone");
    card.milestones->item(1, StepAt)->setText(QStringLiteral("開所"));
    card.milestones->item(1, WeightAt)->setText(QStringLiteral("３"));
    card.milestones->item(1, ReachedAt)->setText(QStringLiteral("令和7年12月1日"));
    card.press("Up");
    CHECK(card.milestones->item(0, StepAt)->text() == QStringLiteral("開所"));
    card.choice("milestoneSeries")->setCurrentIndex(1);
    CHECK(card.milestones->rowCount() == 0);
    card.press("Add a milestone");
    card.milestones->item(0, StepAt)->setText(QStringLiteral("試行"));
    card.choice("milestoneSeries")->setCurrentIndex(0);
    picture(card.dialog, "indicator_milestones");
    card.dialog.accept();
    INFO(card.refusal().toStdString());
    CHECK(card.dialog.result() == QDialog::Accepted);
    const auto young = card.stepsOf(card.visitsYoung);
    REQUIRE(young.size() == 2);
    CHECK(young[0].name == QStringLiteral("開所"));
    CHECK(young[0].weight == Decimal(3));
    CHECK(young[0].reachedOn == QDate(2025, 12, 1));
    CHECK(young[1].dueOn == QDate(2025, 9, 30));
    CHECK(card.stepsOf(card.visitsOld).size() == 1);
    card.undo();
    CHECK(card.stepsOf(card.visitsYoung).empty());
}

TEST_CASE("a date of a milestone that cannot be read keeps the card open at its cell")
{
    OpenCard card(&PageFixture::visits);
    card.open(3);
    card.choice("milestoneSeries")->setCurrentIndex(1);
    card.press("Add a milestone");
    card.milestones->item(0, StepAt)->setText(QStringLiteral("設計"));
    card.milestones->item(0, DueAt)->setText(QStringLiteral("7/9/30"));
    card.choice("milestoneSeries")->setCurrentIndex(0);
    card.parts->setCurrentIndex(0);
    card.dialog.accept();
    CHECK(card.dialog.isVisible());
    CHECK(card.refusal().contains(QStringLiteral("7/9/30")));
    CHECK(card.parts->currentIndex() == 3);
    CHECK(card.milestones->currentColumn() == DueAt);
    CHECK(card.milestones->item(0, StepAt)->text() == QStringLiteral("設計"));
    CHECK_FALSE(card.workspace.document()->canUndo());
}

TEST_CASE("milestones that are there are removed on the definition card")
{
    PageFixture content;
    Milestone one;
    one.name = QStringLiteral("設計");
    Milestone two;
    two.name = QStringLiteral("工事");
    content.edit(setMilestones(content.plan(), content.workspace.ids(), content.waitingSeries, {one, two}));
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.waiting));
    auto* table = child<QTableWidget>(dialog, QStringLiteral("milestones"));
    REQUIRE(table->rowCount() == 2);
    show(dialog, dialog.size());
    child<QTabWidget>(dialog)->setCurrentIndex(3);
    CHECK_FALSE(child<QComboBox>(dialog, QStringLiteral("milestoneSeries"))->isVisible());
    table->setCurrentCell(0, 0);
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == QStringLiteral("Remove the milestone"))
            button->click();
    dialog.accept();
    const auto left = rowsOf(content.plan(), &Milestone::series, content.waitingSeries);
    REQUIRE(left.size() == 1);
    CHECK(left.front()->name == QStringLiteral("工事"));
}

TEST_CASE("a series is typed cell by cell and Enter closes the definition card only behind its last row")
{
    OpenCard card(&PageFixture::waiting);
    card.open(2);
    REQUIRE(card.series->rowCount() == 1);
    card.series->setFocus();
    card.series->setCurrentCell(0, NameAt);
    const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Tab);
    type(*card.series, QStringLiteral("H26"));
    press(Qt::Key_Tab);
    type(*card.series, QStringLiteral("60.5"));
    press(Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(card.dialog.isVisible());
    CHECK(card.series->item(0, BaselineYearAt)->text() == QStringLiteral("H26"));
    CHECK(card.series->item(0, BaselineAt)->text() == QStringLiteral("60.5"));
    press(Qt::Key_Return);
    CHECK_FALSE(card.dialog.isVisible());
    const auto* baseline = baselineOf(card.plan(), card.waitingSeries);
    REQUIRE(baseline);
    CHECK(baseline->year == FiscalYear{2014});
}

TEST_CASE("Tab goes from the end of a series to the next one and behind the last out of the table")
{
    OpenCard card(&PageFixture::visits);
    card.open(2);
    card.series->setFocus();
    card.series->setCurrentCell(0, TotalAt);
    QTest::keyClick(card.series, Qt::Key_Tab);
    CHECK(card.series->currentRow() == 1);
    CHECK(card.series->currentColumn() == NameAt);
    QTest::keyClick(card.series, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(card.series->currentColumn() == TotalAt);
    card.series->setCurrentCell(1, SampleAt);
    type(*card.series, QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(card.series->item(1, SampleAt)->text() == QStringLiteral("7"));
    QTest::keyClick(card.series, Qt::Key_Tab);
    CHECK_FALSE(card.series->hasFocus());
    CHECK_FALSE(card.series->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a series without numbers is removed with the definition card and one with numbers stays")
{
    PageFixture content;
    content.edit(
        addSeries(content.plan(), content.workspace.ids(), content.visits, QStringLiteral("大学生")));
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.visits));
    show(dialog, dialog.size());
    auto* series = child<QTableWidget>(dialog, QStringLiteral("series"));
    REQUIRE(series->rowCount() == 3);
    const auto remove = [&](int row) {
        series->setCurrentCell(row, 0);
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Remove the series"))
                button->click();
    };
    remove(0);
    CHECK(series->rowCount() == 3);
    CHECK_FALSE(child<QLabel>(dialog, QStringLiteral("refusal"))->text().isEmpty());
    remove(2);
    CHECK(series->rowCount() == 2);
    CHECK(child<QLabel>(dialog, QStringLiteral("refusal"))->text().isEmpty());
    CHECK(rowsOf(content.plan(), &Series::indicator, content.visits).size() == 3);
    dialog.accept();
    CHECK(rowsOf(content.plan(), &Series::indicator, content.visits).size() == 2);
    content.undo();
    CHECK(rowsOf(content.plan(), &Series::indicator, content.visits).size() == 3);
}

TEST_CASE("every part of the definition card shows its fields at the height they need")
{
    OpenCard card(&PageFixture::visits);
    for (int part = 0; part < card.parts->count(); ++part) {
        card.open(part);
        QApplication::processEvents();
        int fields = 0;
        for (const QWidget* field : card.parts->currentWidget()->findChildren<QWidget*>()) {
            const bool isLine = field->inherits("QLineEdit") || field->inherits("QComboBox");
            const bool isInSpinBox = field->parentWidget()->inherits("QSpinBox");
            if (!field->isVisible() || isInSpinBox || (!isLine && !field->inherits("QPlainTextEdit")))
                continue;
            ++fields;
            INFO(field->objectName().toStdString());
            CHECK((!isLine || field->height() >= field->sizeHint().height()));
            CHECK(card.dialog.rect().contains(QRect(field->mapTo(&card.dialog, QPoint()), field->size())));
        }
        CHECK((fields > 0 || part == 2));
    }
    CHECK(card.dialog.height() <= 640);
}

TEST_CASE("the definition card stays open at the place that was refused and says why")
{
    OpenCard card(&PageFixture::visits);
    card.series->item(0, BaselineAt)->setText(QStringLiteral("千二百"));
    card.dialog.show();
    card.dialog.accept();
    CHECK(card.dialog.isVisible());
    CHECK_FALSE(card.refusal().isEmpty());
    CHECK(card.parts->currentIndex() == 2);
    card.series->item(0, BaselineAt)->setText(QStringLiteral("1200"));
    child<QLineEdit>(card.dialog, QStringLiteral("tolerance"))->setText(QStringLiteral("-1"));
    card.dialog.accept();
    CHECK(card.dialog.isVisible());
    CHECK(card.parts->currentIndex() == 1);
    CHECK_FALSE(card.workspace.document()->canUndo());
}

TEST_CASE("survey years are read one by one and as spans")
{
    const QDate today(2025, 4, 1);
    CHECK(ok(ui::readSurveyYears(QStringLiteral("R6、R11"), today)).years
        == std::vector<FiscalYear>{{2024}, {2029}});
    CHECK(ok(ui::readSurveyYears(QStringLiteral("R7～R9 令和6年度"), today)).years
        == std::vector<FiscalYear>{{2024}, {2025}, {2026}, {2027}});
    CHECK(ok(ui::readSurveyYears(QStringLiteral(" "), today)).years.empty());
    CHECK_FALSE(ui::readSurveyYears(QStringLiteral("毎年"), today).isOk());
}
