// The clipboard as Excel and LibreOffice Calc put it: text, HTML and more beside each other.
#include "tests/ui/page_fixture.h"
#include "ui/models/year_grid_model.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/refusal_note.h"

#include <QClipboard>
#include <QMimeData>

using namespace pages;
using ui::YearGridModel;

namespace {

class Pasting : public PageFixture {
public:
    Pasting()
    {
        view.setGrid(&model, &model);
        show(view);
        view.setFocus();
    }
    void go(Id<Series> series, int westernYear)
    {
        stand(model.index(model.rowOf(series), model.columnOf({westernYear})));
    }
    void go(Id<Series> series, YearGridModel::Part part)
    {
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.partOf(column) == part)
                return stand(model.index(model.rowOf(series), column));
        FAIL("no such column");
    }
    /// Excel: lines end with CR LF, the last one too; a cell with a line feed is quoted. The HTML beside it
    /// says something else here, so that a test tells which of them was read.
    void copyInExcel(const QString& text)
    {
        auto* content = new QMimeData;
        content->setText(text);
        content->setHtml(QStringLiteral("<html><body><table><tr><td>9999</td></tr></table></body></html>"));
        content->setData(QStringLiteral("application/x-qt-windows-mime;value=\"Biff12\""), "binary");
        QApplication::clipboard()->setMimeData(content);
    }
    /// Calc: line feeds alone, and none at the end.
    void copyInCalc(const QString& text)
    {
        auto* content = new QMimeData;
        content->setText(text);
        content->setHtml(QStringLiteral("<table><colgroup/><tr><td>9999</td></tr></table>"));
        content->setData(QStringLiteral("application/x-openoffice-embed-source-xml"), "binary");
        QApplication::clipboard()->setMimeData(content);
    }
    void paste() { QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier); }
    QString refusal() const { return child<ui::RefusalNote>(view)->text(); }
    bool isUntouched() const { return !workspace.document()->canUndo(); }

    YearGridModel model{workspace};
    ui::GridView view;

private:
    void stand(const QModelIndex& cell)
    {
        view.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    }
};

} // namespace

TEST_CASE("a range copied in Excel is pasted cell by cell though HTML lies beside it")
{
    Pasting grid;
    grid.go(grid.visitsYoung, 2025);
    grid.copyInExcel(QStringLiteral("1,400\t1,450\r\n900\t集計中\r\n"));
    grid.paste();
    CHECK(grid.actual(grid.visitsYoung, 2025) == QStringLiteral("1400"));
    CHECK(grid.actual(grid.visitsYoung, 2026) == QStringLiteral("1450"));
    CHECK(grid.actual(grid.visitsOld, 2025) == QStringLiteral("900"));
    CHECK(grid.actual(grid.visitsOld, 2026) == QStringLiteral("being_counted"));
    grid.undo();
    CHECK(grid.isUntouched());
}

TEST_CASE("a range copied in Calc is pasted as one from Excel")
{
    Pasting grid;
    grid.go(grid.visitsYoung, 2025);
    grid.copyInCalc(QStringLiteral("1400\t1450\n900\t910"));
    grid.paste();
    CHECK(grid.actual(grid.visitsYoung, 2026) == QStringLiteral("1450"));
    CHECK(grid.actual(grid.visitsOld, 2026) == QStringLiteral("910"));
}

TEST_CASE("a quoted cell with a line feed and quotation marks is one cell of the range")
{
    Pasting grid;
    grid.go(grid.visitsYoung, YearGridModel::Part::SeriesName);
    grid.copyInExcel(QStringLiteral("\"中学生\n\"\"高校生\"\"\"\r\n若者\r\n"));
    grid.paste();
    CHECK(grid.plan().find(grid.visitsYoung)->name == QStringLiteral("中学生\"高校生\""));
    CHECK(grid.plan().find(grid.visitsOld)->name == QStringLiteral("若者"));
}

TEST_CASE("more rows than the table has are refused with a sentence and nothing is written")
{
    Pasting grid;
    const QModelIndex last = grid.model.index(grid.model.rowCount() - 1, grid.model.columnOf({2025}));
    grid.view.selectionModel()->setCurrentIndex(last, QItemSelectionModel::ClearAndSelect);
    grid.copyInExcel(QStringLiteral("1\r\n2\r\n3\r\n"));
    grid.paste();
    CHECK(grid.isUntouched());
    CHECK(grid.refusal().contains(QStringLiteral("3 copied rows reach over the edge")));
}

TEST_CASE("cells that cannot be typed into take no paste, and the sentence names the column")
{
    Pasting grid;
    grid.go(grid.visitsYoung, YearGridModel::Part::Owner);
    grid.copyInExcel(QStringLiteral("別の事業\r\n"));
    grid.paste();
    CHECK(grid.isUntouched());
    CHECK_FALSE(grid.refusal().isEmpty());
    CHECK(grid.refusal().contains(
        grid.model.headerData(grid.view.currentIndex().column(), Qt::Horizontal).toString()));
}

TEST_CASE("a range that ends in a cell that cannot be typed into writes none of its cells")
{
    Pasting grid;
    grid.model.setColumns({{YearGridModel::Part::Target, YearGridModel::Part::Rate}, 10, {}});
    grid.go(grid.visitsYoung, YearGridModel::Part::Rate);
    const QModelIndex before
        = grid.view.currentIndex().siblingAtColumn(grid.view.currentIndex().column() - 1);
    REQUIRE(before.flags().testFlag(Qt::ItemIsEditable));
    grid.view.selectionModel()->setCurrentIndex(before, QItemSelectionModel::ClearAndSelect);
    grid.copyInExcel(QStringLiteral("1,400\t93.3%\r\n"));
    grid.paste();
    CHECK(grid.isUntouched());
    CHECK_FALSE(grid.refusal().isEmpty());
}

TEST_CASE("a copied range is offered to Excel as lines of cells with numbers that it can add up")
{
    Pasting grid;
    grid.go(grid.visitsYoung, 2023);
    QTest::keyClick(&grid.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&grid.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* content = QApplication::clipboard()->mimeData();
    CHECK(content->hasText());
    CHECK(content->text() == QStringLiteral("1200\t1350\n\t"));
}
