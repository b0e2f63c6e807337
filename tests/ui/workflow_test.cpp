// The way of a sheet from the first word to the council, in the whole window.
#include "tests/ui/work_fixture.h"
#include "ui/models/plan_tree_model.h"
#include "ui/pages/history_page.h"

#include <QTreeWidget>

using namespace pages;

namespace {

class Workflow : public Work {
public:
    Workflow()
    {
        writeItem(QStringLiteral("result"), QStringLiteral("新設した。"));
        grade("B");
    }
    /// What the tree beside the pages shows of project 2.
    SheetState inTree() const
    {
        const QModelIndex row = tree().indexOf({kindOf<Project>(), content.project2.uuid});
        return SheetState(row.data(ui::PlanTreeModel::StateRole).toInt());
    }
    QString toolTip() const
    {
        return tree().indexOf({kindOf<Project>(), content.project2.uuid}).data(Qt::ToolTipRole).toString();
    }
    QImage iconInTree() const
    {
        const QModelIndex row = tree().indexOf({kindOf<Project>(), content.project2.uuid});
        return row.data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    }
    bool isWritable() { return !editor(QStringLiteral("result"))->isReadOnly(); }
    bool isGradable() { return child<QToolButton>(sheetPage(), QStringLiteral("grade-A"))->isEnabled(); }
    QStringList steps()
    {
        QStringList offered;
        for (const QPushButton* button : sheetPage().findChildren<QPushButton*>())
            if (button->objectName().startsWith(QStringLiteral("step-")))
                offered << button->text();
        return offered;
    }
    void goTo(SheetState last)
    {
        for (const SheetState to : {SheetState::Submitted, SheetState::Checked, SheetState::Reported})
            if (to <= last)
                step(to);
    }
};

} // namespace

TEST_CASE("each state of a sheet has its own shape in the tree and its word behind it")
{
    Workflow work;
    std::vector<QImage> shapes{work.iconInTree()};
    CHECK(work.inTree() == SheetState::BeingWritten);
    for (const SheetState to : {SheetState::Submitted, SheetState::Checked, SheetState::Reported}) {
        work.step(to);
        CHECK(work.inTree() == to);
        CHECK(work.toolTip().contains(wordLabel(to)));
        CHECK(child<QLabel>(work.sheetPage(), QStringLiteral("state"))->text() == wordLabel(to));
        CHECK(std::find(shapes.begin(), shapes.end(), work.iconInTree()) == shapes.end());
        shapes.push_back(work.iconInTree());
    }
    picture(*work.window, "workflow_reported");
}

TEST_CASE("a submitted sheet may still be corrected, a checked or reported one is read only")
{
    Workflow work;
    CHECK(work.isWritable());
    work.goTo(SheetState::Submitted);
    CHECK(work.isWritable());
    CHECK(work.isGradable());
    work.step(SheetState::Checked);
    CHECK_FALSE(work.isWritable());
    CHECK_FALSE(work.isGradable());
    work.step(SheetState::Reported);
    CHECK_FALSE(work.isWritable());
    CHECK_FALSE(work.isGradable());
    CHECK(work.written(QStringLiteral("result")) == QStringLiteral("新設した。"));
}

TEST_CASE("each state offers the way on and the way back by name")
{
    Workflow work;
    CHECK(work.steps() == QStringList{QStringLiteral("Submit")});
    work.goTo(SheetState::Submitted);
    CHECK(work.steps() == QStringList{QStringLiteral("Mark as checked"), QStringLiteral("Send back")});
    work.step(SheetState::Checked);
    CHECK(work.steps() == QStringList{QStringLiteral("Report to the council"), QStringLiteral("Send back")});
    work.step(SheetState::Reported);
    CHECK(work.steps() == QStringList{QStringLiteral("Take back")});
    work.step(SheetState::Checked);
    work.step(SheetState::BeingWritten);
    CHECK(work.isWritable());
}

TEST_CASE("steps of the workflow are taken back and done again one by one")
{
    Workflow work;
    work.goTo(SheetState::Reported);
    for (const SheetState expected : {SheetState::Checked, SheetState::Submitted, SheetState::BeingWritten}) {
        work.undo();
        CHECK(work.inTree() == expected);
    }
    CHECK(work.isWritable());
    for (const SheetState expected : {SheetState::Submitted, SheetState::Checked, SheetState::Reported}) {
        work.redo();
        CHECK(work.inTree() == expected);
    }
    CHECK_FALSE(work.isWritable());
}

TEST_CASE("a sheet that was sent back says so in the history")
{
    Workflow work;
    work.goTo(SheetState::Submitted);
    work.step(SheetState::BeingWritten);
    auto& history = work.page<ui::HistoryPage>();
    QStringList entries;
    const auto* list = child<QTreeWidget>(history, QStringLiteral("entries"));
    for (int at = 0; at < list->topLevelItemCount(); ++at)
        for (int column = 0; column < list->columnCount(); ++column)
            entries << list->topLevelItem(at)->text(column);
    CHECK(entries.filter(QStringLiteral("Send back (")).size() == 1); // with the sheet it is about
    CHECK(entries.filter(QStringLiteral("Submit (")).size() == 1);
}

TEST_CASE("what is typed when a sheet is submitted belongs to what is submitted")
{
    Workflow work;
    ui::GrowingTextEdit* editor = work.editor(QStringLiteral("problem"));
    editor->setFocus();
    compose(editor, QStringLiteral("周知が課題"));
    work.step(SheetState::Submitted);
    CHECK(work.sheet()->state == SheetState::Submitted);
    CHECK(work.written(QStringLiteral("problem")) == QStringLiteral("周知が課題"));
}
