// What the keys of the menu 計画 do in the window, and where they leave the focus and the selection.
#include "core/model/lookup.h"
#include "tests/ui/next_answer.h"
#include "tests/ui/work_fixture.h"
#include "ui/widgets/outline_view.h"

#include <QAbstractItemView>
#include <QTimer>

using namespace pages;

namespace {

struct Keys : Work {
    Keys() { select(content.project1); }

    ui::OutlineView& outline() { return page<ui::StructurePage>().outline().view(); }
    /// As a key pressed while `widget` has the focus.
    void pressIn(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        activate();
        widget.setFocus();
        press(key, modifiers);
    }
    Id<Project> first() const { return printedOrder(plan(), content.period).front()->project; }
};

} // namespace

TEST_CASE_METHOD(Keys, "Alt and an arrow move the selected row while the outline or the tree has the focus")
{
    pressIn(tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(first() == content.project2);
    pressIn(outline(), Qt::Key_Up, Qt::AltModifier);
    CHECK(first() == content.project1);
}

TEST_CASE_METHOD(Keys, "Alt and an arrow in a drop-down open its list and move nothing")
{
    action("place_again");
    auto* places = qobject_cast<QComboBox*>(QApplication::focusWidget());
    REQUIRE(places);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(places->view()->isVisible());
    CHECK(first() == content.project1);
    places->hidePopup();
}

TEST_CASE_METHOD(Keys, "Delete in the outline removes the selected row after a question")
{
    const NextAnswer answer(QStringLiteral("Remove"));
    pressIn(outline(), Qt::Key_Delete);
    CHECK(answer.isGiven());
    CHECK_FALSE(plan().find(content.project1));
}

TEST_CASE_METHOD(Keys, "Undo in the strip takes back what is typed, then what was added")
{
    action("add_project");
    write(QStringLiteral("4"));
    press(Qt::Key_Tab);
    write(QStringLiteral("病児保育"));
    press(Qt::Key_Return);
    REQUIRE(plan().table<Project>().size() == 4);
    auto* number = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(number);
    write(QStringLiteral("5"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(number->text().isEmpty());
    CHECK(plan().table<Project>().size() == 4);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(number->text().isEmpty());
    CHECK(plan().table<Project>().size() == 3);
    CHECK(workspace().selectedProject() == content.project1);
}

TEST_CASE_METHOD(Keys, "Paste on a selected cell of a text of the plan fills it")
{
    QWidget& texts = section("Texts");
    click(texts, "Add a text");
    auto& list = *child<ui::RecordTable>(texts);
    stand(list, 0, 1);
    QApplication::clipboard()->setText(QStringLiteral("本市では、\n子どもの育ちを支えます。"));
    pressIn(list.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(column(list, 1) == QStringList({QStringLiteral("本市では、\n子どもの育ちを支えます。")}));
}

TEST_CASE_METHOD(Keys, "the next plan follows the last one, and nothing of the old one is selected in it")
{
    const auto fill = [](QWidget& dialog) {
        const auto years = dialog.findChildren<QComboBox*>();
        REQUIRE(years.size() == 2);
        CHECK(years[0]->currentData() == 2030);
        CHECK(years[1]->currentData() == 2034);
        dialog.findChildren<QLineEdit*>().at(1)->setText(QStringLiteral("次期計画"));
        click(dialog, "Add the plan");
    };
    QTimer::singleShot(0, [&] { fill(*QApplication::activeModalWidget()); });
    action("generation");
    REQUIRE(workspace().year() == FiscalYear{2030});
    CHECK(workspace().selection() == RecordRef{});
    CHECK(window->findChild<QAction*>(QStringLiteral("add_goal"))->isEnabled());
    CHECK_FALSE(window->findChild<QAction*>(QStringLiteral("add_project"))->isEnabled());
    const PlanPeriod* added = planOf(plan(), FiscalYear{2030});
    CHECK(added->challengeWord == QStringLiteral("主要課題"));
}

TEST_CASE_METHOD(Keys, "another year of the same plan keeps the selection, one of another plan does not")
{
    workspace().setYear({2028});
    CHECK(workspace().selectedProject() == content.project1);
    PlanPeriod next = *planOf(plan(), content.year);
    next.id = {};
    next.firstYear = {2030};
    next.lastYear = {2034};
    done(workspace().apply(QStringLiteral("test"), addPlanPeriod(plan(), workspace().ids(), next)));
    CHECK(workspace().selectedProject() == content.project1);
    workspace().setYear({2031});
    CHECK(workspace().selection() == RecordRef{});
}
