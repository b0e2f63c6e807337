// Older versions of the open file: listed, looked at and brought back in the window.
#include "tests/ui/work_fixture.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/widgets/change_view.h"

#include <QTreeWidget>

using namespace pages;

namespace {

// A file whose number of project 2 was changed, and the change discarded when the file was closed.
class Discarded : public FrameFixture {
public:
    Discarded()
    {
        open(madeFile());
        change();
        done(workspace().document()->close(CloseChoice::Discard));
        workspace().setDocument(nullptr);
        open(path("city.hagukumi"));
    }
};

} // namespace

TEST_CASE("work that was discarded is found among the older versions and brought back as one undoable edit")
{
    Discarded frame;
    REQUIRE(frame.number(frame.plan()) != QStringLiteral("９"));
    ui::VersionsDialog dialog(frame.workspace(), sessionIn(frame.profile()), frame.window.get());
    show(dialog, {960, 620});
    auto* list = child<QTreeWidget>(dialog, QStringLiteral("versions"));
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(
        list->topLevelItem(0)->text(1) == ui::VersionsDialog::tr("Changes that were discarded or set aside"));
    auto* changes = child<ui::ChangeView>(dialog);
    CHECK_FALSE(changes->findItems(QStringLiteral("９"), Qt::MatchExactly | Qt::MatchRecursive, 2).isEmpty());
    picture(dialog, "older_versions");
    QTest::mouseClick(child<QPushButton>(dialog, QStringLiteral("bringBack")), Qt::LeftButton);
    CHECK(frame.number(frame.plan()) == QStringLiteral("９"));
    done(frame.workspace().document()->undo());
    CHECK(frame.number(frame.plan()) != QStringLiteral("９"));
}

TEST_CASE("the older versions are an entry of the file menu that needs an open file")
{
    FrameFixture frame;
    auto* entry = frame.window->findChild<QAction*>(QStringLiteral("versions"));
    REQUIRE(entry);
    CHECK_FALSE(entry->isEnabled());
    frame.open(frame.madeFile());
    CHECK(entry->isEnabled());
    const NextAnswer answer(QStringLiteral("Close"));
    entry->trigger();
    CHECK(answer.isGiven());
}

TEST_CASE("a version that is the same as now offers nothing to bring back")
{
    Discarded frame;
    frame.change();
    ui::VersionsDialog dialog(frame.workspace(), sessionIn(frame.profile()), frame.window.get());
    CHECK_FALSE(child<QPushButton>(dialog, QStringLiteral("bringBack"))->isEnabled());
}
