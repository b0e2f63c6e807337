#include "ui/widgets/grid_view.h"

#include "tests/ui/page_fixture.h"
#include "ui/models/year_grid_model.h"
#include "ui/widgets/refusal_note.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace pages;
using ui::GridView;
using ui::YearGridModel;

namespace {

class OpenGrid : public PageFixture {
public:
    OpenGrid()
    {
        view.setGrid(&model, &model);
        view.setFrozenColumns(3);
        show(view);
        view.setFocus();
        go(visitsYoung, 2025);
    }
    YearGridModel model{workspace};
    GridView view;

    QModelIndex cell(Id<Series> series, int westernYear) const
    {
        return model.index(model.rowOf(series), model.columnOf({westernYear}));
    }
    /// Whatever keys the test before left pressed: QTableView::setCurrentIndex() would extend a range by
    /// them.
    void go(Id<Series> series, int westernYear)
    {
        view.selectionModel()->setCurrentIndex(
            cell(series, westernYear), QItemSelectionModel::ClearAndSelect);
    }
    /// The one that is open: a closed one lives on until the event loop runs.
    QLineEdit* editor() const { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    void copy(const QString& text) { QApplication::clipboard()->setText(text); }
    QString copied() const { return QApplication::clipboard()->text(); }
};

} // namespace

TEST_CASE("typing replaces the cell and Enter goes down")
{
    OpenGrid grid;
    type(grid.view, QStringLiteral("1234"));
    REQUIRE(grid.editor());
    QTest::keyClick(grid.editor(), Qt::Key_Return);
    CHECK(grid.actual(grid.visitsYoung, 2025) == QStringLiteral("1234"));
    CHECK(grid.view.currentIndex() == grid.cell(grid.visitsOld, 2025));
}

TEST_CASE("Tab goes right and Shift with Enter goes up")
{
    OpenGrid grid;
    type(grid.view, QStringLiteral("7"));
    QTest::keyClick(grid.editor(), Qt::Key_Tab);
    CHECK(grid.view.currentIndex() == grid.cell(grid.visitsYoung, 2026));
    grid.go(grid.visitsOld, 2025);
    QTest::keyClick(&grid.view, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(grid.view.currentIndex() == grid.cell(grid.visitsYoung, 2025));
}

TEST_CASE("Tab in the last cell and Shift with Tab in the first leave the table")
{
    QWidget page;
    auto* before = new QLineEdit;
    auto* after = new QLineEdit;
    PageFixture content;
    YearGridModel model(content.workspace);
    auto* view = new GridView;
    view->setGrid(&model, &model);
    view->setFrozenColumns(3);
    auto* layout = new QVBoxLayout(&page);
    for (QWidget* part :
        {static_cast<QWidget*>(before), static_cast<QWidget*>(view), static_cast<QWidget*>(after)})
        layout->addWidget(part);
    show(page);
    view->setFocus();
    view->setCurrentIndex(model.index(model.rowCount() - 1, model.columnCount() - 1));
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK(after->hasFocus());
    view->setFocus();
    view->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(before->hasFocus());
}

TEST_CASE("Tab passes over hidden columns and Shift with Tab goes back to the end of the row above")
{
    OpenGrid grid;
    grid.view.setColumnHidden(1, true);
    grid.view.setCurrentIndex(grid.model.index(1, 0));
    QTest::keyClick(&grid.view, Qt::Key_Tab);
    CHECK(grid.view.currentIndex() == grid.model.index(1, 2));
    grid.view.setCurrentIndex(grid.model.index(1, 0));
    QTest::keyClick(&grid.view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(grid.view.currentIndex() == grid.model.index(0, grid.model.columnCount() - 1));
}

TEST_CASE("an input method opens the cell with what it composes")
{
    OpenGrid grid;
    QInputMethodEvent composing(QStringLiteral("しゅうけいちゅう"), {});
    QApplication::sendEvent(&grid.view, &composing);
    auto* editor = grid.view.findChild<QLineEdit*>(); // The view keeps the focus while it composes.
    REQUIRE(editor);
    // Enter belongs to the input method as long as it composes.
    QInputMethodEvent inside(QStringLiteral("集計中"), {});
    QApplication::sendEvent(editor, &inside);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(grid.actual(grid.visitsYoung, 2025).isEmpty());
    compose(editor, QStringLiteral("集計中"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(grid.actual(grid.visitsYoung, 2025) == QStringLiteral("being_counted"));
}

TEST_CASE("a refused cell keeps the cursor and says why beside it")
{
    OpenGrid grid;
    type(grid.view, QStringLiteral("1x"));
    QTest::keyClick(grid.editor(), Qt::Key_Return);
    CHECK(grid.view.currentIndex() == grid.cell(grid.visitsYoung, 2025));
    CHECK(grid.view.currentIndex().data().toString() == QStringLiteral("1x"));
    auto* note = child<ui::RefusalNote>(grid.view);
    CHECK(note->isVisible());
    CHECK(note->text() == grid.reported);
    picture(grid.view, "grid_refused");
}

TEST_CASE("F2 edits what was refused and a correction is taken")
{
    OpenGrid grid;
    type(grid.view, QStringLiteral("1x"));
    QTest::keyClick(grid.editor(), Qt::Key_Return);
    QTest::keyClick(&grid.view, Qt::Key_F2);
    QLineEdit* line = grid.editor();
    REQUIRE(line);
    CHECK(line->text() == QStringLiteral("1x"));
    line->end(false);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClicks(line, QStringLiteral("5"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(grid.actual(grid.visitsYoung, 2025) == QStringLiteral("15"));
    CHECK_FALSE(child<ui::RefusalNote>(grid.view)->isVisible());
}

TEST_CASE("Escape abandons what was refused: the stored value and a free cursor come back")
{
    OpenGrid grid;
    grid.go(grid.visitsYoung, 2024);
    const QString stored = grid.view.currentIndex().data().toString();
    for (const bool isEdited : {false, true}) {
        type(grid.view, QStringLiteral("abc"));
        QTest::keyClick(grid.editor(), Qt::Key_Return);
        REQUIRE(grid.view.currentIndex().data().toString() == QStringLiteral("abc"));
        if (isEdited)
            QTest::keyClick(&grid.view, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(grid.view.currentIndex().data().toString() == stored);
        CHECK_FALSE(child<ui::RefusalNote>(grid.view)->isVisible());
        CHECK(grid.reported.isEmpty());
        QApplication::processEvents();
        grid.view.setFocus();
    }
    QTest::keyClick(&grid.view, Qt::Key_Return);
    CHECK(grid.view.currentIndex() == grid.cell(grid.visitsOld, 2024));
}

TEST_CASE("Delete empties a cell in which something was refused")
{
    OpenGrid grid;
    grid.go(grid.visitsYoung, 2024);
    type(grid.view, QStringLiteral("abc"));
    QTest::keyClick(grid.editor(), Qt::Key_Return);
    QTest::keyClick(&grid.view, Qt::Key_Delete);
    CHECK(grid.actual(grid.visitsYoung, 2024).isEmpty());
    CHECK_FALSE(grid.view.currentIndex().data().toString().contains(QStringLiteral("abc")));
    CHECK_FALSE(child<ui::RefusalNote>(grid.view)->isVisible());
}

TEST_CASE("Delete makes the chosen cells not entered in one step")
{
    OpenGrid grid;
    grid.go(grid.visitsYoung, 2023);
    QTest::keyClick(&grid.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid.view, Qt::Key_Delete);
    CHECK(grid.actual(grid.visitsYoung, 2023).isEmpty());
    CHECK(grid.actual(grid.visitsYoung, 2024).isEmpty());
    grid.undo();
    CHECK(grid.actual(grid.visitsYoung, 2023) == QStringLiteral("1200"));
    CHECK(grid.actual(grid.visitsYoung, 2024) == QStringLiteral("1350"));
}

TEST_CASE("a range from Excel is pasted as one step from the cursor on")
{
    OpenGrid grid;
    grid.copy(QStringLiteral("1,400\t1,450\r\n900\t集計中\r\n"));
    QTest::keyClick(&grid.view, Qt::Key_V, Qt::ControlModifier);
    CHECK(grid.actual(grid.visitsYoung, 2026) == QStringLiteral("1450"));
    CHECK(grid.actual(grid.visitsOld, 2025) == QStringLiteral("900"));
    CHECK(grid.actual(grid.visitsOld, 2026) == QStringLiteral("being_counted"));
    grid.undo();
    CHECK(grid.actual(grid.visitsYoung, 2025).isEmpty());
    CHECK_FALSE(grid.workspace.document()->canUndo());
}

TEST_CASE("a pasted range with one bad cell changes nothing and goes to that cell")
{
    OpenGrid grid;
    grid.copy(QStringLiteral("1,400\n約九百"));
    grid.view.pasteCells();
    CHECK(grid.actual(grid.visitsYoung, 2025).isEmpty());
    CHECK(grid.view.currentIndex() == grid.cell(grid.visitsOld, 2025));
    CHECK(child<ui::RefusalNote>(grid.view)->text().contains(QStringLiteral("約九百")));
}

TEST_CASE("a pasted range that reaches over the edge is refused")
{
    OpenGrid grid;
    grid.go(grid.waitingSeries, 2029);
    grid.copy(QStringLiteral("1\t2"));
    grid.view.pasteCells();
    CHECK(grid.actual(grid.waitingSeries, 2029).isEmpty());
    CHECK(child<ui::RefusalNote>(grid.view)->isVisible());
}

TEST_CASE("one copied cell fills all chosen cells")
{
    OpenGrid grid;
    QTest::keyClick(&grid.view, Qt::Key_Down, Qt::ShiftModifier);
    grid.copy(QStringLiteral("8"));
    grid.view.pasteCells();
    CHECK(grid.actual(grid.visitsYoung, 2025) == QStringLiteral("8"));
    CHECK(grid.actual(grid.visitsOld, 2025) == QStringLiteral("8"));
}

TEST_CASE("copied numbers are plain so that Excel takes them as numbers")
{
    OpenGrid grid;
    grid.edit(enterActual(grid.plan(), grid.workspace.ids(), grid.visitsYoung, {2025}, u"▲1,234"));
    grid.go(grid.visitsYoung, 2024);
    QTest::keyClick(&grid.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(grid.copied() == QStringLiteral("1350\t-1234"));
}

TEST_CASE("a range can be copied with its headers")
{
    OpenGrid grid;
    grid.go(grid.visitsYoung, 2023);
    QTest::keyClick(&grid.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(grid.copied() == QStringLiteral("R5\tR6\n1200\t1350"));
}

TEST_CASE("Ctrl+D fills the top row down")
{
    OpenGrid grid;
    grid.go(grid.visitsYoung, 2024);
    QTest::keyClick(&grid.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&grid.view, Qt::Key_D, Qt::ControlModifier);
    CHECK(grid.actual(grid.visitsOld, 2024) == QStringLiteral("1350"));
}

TEST_CASE("the cursor stays on its row when rows appear above it")
{
    OpenGrid grid;
    grid.go(grid.waitingSeries, 2025);
    grid.edit(addSeries(grid.plan(), grid.workspace.ids(), grid.visits, QStringLiteral("子ども")));
    CHECK(grid.view.currentIndex() == grid.cell(grid.waitingSeries, 2025));
}

TEST_CASE("the first columns stay in sight when the years are scrolled")
{
    OpenGrid grid;
    grid.view.resize(520, 300);
    QApplication::processEvents();
    grid.go(grid.visitsYoung, 2029);
    type(grid.view, QStringLiteral("1"));
    auto* editor = qobject_cast<QLineEdit*>(grid.editor());
    REQUIRE(editor);
    CHECK(grid.view.viewport()->rect().contains(editor->geometry().center()));
    picture(grid.view, "grid_scrolled");
}

TEST_CASE("a cell of a frozen column is edited where it is seen")
{
    OpenGrid grid;
    grid.view.setCurrentIndex(grid.model.index(0, 1));
    QTest::keyClick(&grid.view, Qt::Key_F2);
    QLineEdit* line = grid.editor();
    REQUIRE(line);
    line->setText(QStringLiteral("窓口の利用者数"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(grid.plan().find(grid.visits)->name == QStringLiteral("窓口の利用者数"));
}
