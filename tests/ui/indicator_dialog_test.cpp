#include "ui/dialogs/indicator_dialog.h"

#include "tests/ui/page_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace pages;
using ui::IndicatorDialog;

TEST_CASE("the definition card writes all its fields in one step")
{
    PageFixture content;
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.visits));
    auto* series = dialog.findChild<QTableWidget*>();
    REQUIRE(series->rowCount() == 2);
    CHECK(series->item(0, 1)->text() == QStringLiteral("R5"));
    series->item(1, 1)->setText(QStringLiteral("令和4年度"));
    series->item(1, 2)->setText(QStringLiteral("800"));
    dialog.findChildren<QLineEdit*>().first()->setText(QStringLiteral("窓口利用者"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(content.plan().find(content.visits)->name == QStringLiteral("窓口利用者"));
    const auto baselines = rowsOf(content.plan(), &Baseline::series, content.visitsOld);
    REQUIRE(baselines.size() == 1);
    CHECK(baselines.front()->year == FiscalYear{2022});
    content.undo();
    CHECK(content.plan().find(content.visits)->name == QStringLiteral("相談窓口の年間利用者数"));
    CHECK(rowsOf(content.plan(), &Baseline::series, content.visitsOld).empty());
}

TEST_CASE("a series is typed cell by cell and Enter closes the definition card only behind its last row")
{
    PageFixture content;
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.waiting));
    show(dialog, dialog.size());
    auto* series = dialog.findChild<QTableWidget*>();
    REQUIRE(series->rowCount() == 1);
    series->setFocus();
    series->setCurrentCell(0, 0);
    const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Tab);
    type(*series, QStringLiteral("H26"));
    press(Qt::Key_Tab);
    type(*series, QStringLiteral("60.5"));
    press(Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(dialog.isVisible());
    CHECK(series->item(0, 1)->text() == QStringLiteral("H26"));
    CHECK(series->item(0, 2)->text() == QStringLiteral("60.5"));
    press(Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    const auto baselines = rowsOf(content.plan(), &Baseline::series, content.waitingSeries);
    REQUIRE(baselines.size() == 1);
    CHECK(baselines.front()->year == FiscalYear{2014});
}

TEST_CASE("Tab goes from the end of a series to the next one and behind the last out of the table")
{
    PageFixture content;
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.visits));
    show(dialog, dialog.size());
    auto* series = dialog.findChild<QTableWidget*>();
    series->setFocus();
    series->setCurrentCell(0, 2);
    QTest::keyClick(series, Qt::Key_Tab);
    CHECK(series->currentRow() == 1);
    CHECK(series->currentColumn() == 0);
    QTest::keyClick(series, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(series->currentColumn() == 2);
    series->setCurrentCell(1, 2);
    type(*series, QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(series->item(1, 2)->text() == QStringLiteral("7"));
    CHECK_FALSE(series->hasFocus());
    CHECK_FALSE(series->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a series without numbers is removed with the definition card and one with numbers stays")
{
    PageFixture content;
    content.edit(
        addSeries(content.plan(), content.workspace.ids(), content.visits, QStringLiteral("大学生")));
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.visits));
    show(dialog, dialog.size());
    auto* series = dialog.findChild<QTableWidget*>();
    REQUIRE(series->rowCount() == 3);
    const auto remove = [&](int row) {
        series->setCurrentCell(row, 0);
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Remove the series"))
                button->click();
    };
    remove(0);
    CHECK(series->rowCount() == 3);
    CHECK_FALSE(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().isEmpty());
    remove(2);
    CHECK(series->rowCount() == 2);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().isEmpty());
    CHECK(rowsOf(content.plan(), &Series::indicator, content.visits).size() == 3);
    dialog.accept();
    CHECK(rowsOf(content.plan(), &Series::indicator, content.visits).size() == 2);
    content.undo();
    CHECK(rowsOf(content.plan(), &Series::indicator, content.visits).size() == 3);
}

TEST_CASE("every field of the definition card has the height it needs and none lies over another")
{
    PageFixture content;
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.visits));
    show(dialog, dialog.size());
    const int top = dialog.findChild<QTableWidget*>()->mapTo(&dialog, QPoint()).y();
    int fields = 0;
    for (const QWidget* field : dialog.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isText = field->inherits("QPlainTextEdit");
        if (!isText && !field->inherits("QLineEdit") && !field->inherits("QComboBox"))
            continue;
        ++fields;
        CHECK((isText || field->height() >= field->sizeHint().height()));
        CHECK(field->mapTo(&dialog, QPoint(0, field->height())).y() <= top);
    }
    CHECK(fields > 8);
}

TEST_CASE("the definition card stays open and says why when a field is refused")
{
    PageFixture content;
    IndicatorDialog dialog(content.workspace, *content.plan().find(content.visits));
    dialog.findChild<QTableWidget*>()->item(0, 2)->setText(QStringLiteral("千二百"));
    dialog.show();
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().isEmpty());
    CHECK_FALSE(content.workspace.document()->canUndo());
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
