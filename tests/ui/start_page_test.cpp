// The start page by keyboard.
#include "ui/pages/start_page.h"

#include "tests/ui/page_fixture.h"
#include "ui/widgets/way_button.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace pages;
using ui::StartPage;

namespace {

struct Start {
    Start()
    {
        for (const char* name : {"/a.hagukumi", "/b.hagukumi"})
            settings.addRecentFile(QString::fromLatin1(name));
        page.refresh();
        show(page);
    }
    QWidget* focus() const { return QApplication::focusWidget(); }

    QTemporaryDir folder;
    ui::Settings settings{folder.path()};
    ui::Workspace workspace;
    StartPage page{workspace, settings};
};

} // namespace

TEST_CASE("Enter and Space on a way to begin are a click on it")
{
    Start start;
    const auto ways = start.page.findChildren<ui::WayButton*>();
    REQUIRE(ways.size() >= 3);
    const QSignalSpy chosen(&start.page, &StartPage::importChosen);
    ways.last()->setFocus();
    QTest::keyClick(start.focus(), Qt::Key_Return);
    CHECK(chosen.count() == 1);
    QTest::keyClick(start.focus(), Qt::Key_Space);
    CHECK(chosen.count() == 2);
}

TEST_CASE("a way to begin looks different while it has the keyboard")
{
    Start start;
    auto* way = start.page.findChildren<ui::WayButton*>().last();
    start.page.setFocus();
    const QImage before = way->grab().toImage();
    way->setFocus();
    CHECK(way->grab().toImage() != before);
}

TEST_CASE("the arrow keys go through the recent files and Enter and Space open one")
{
    Start start;
    auto* list = child<QListWidget>(start.page);
    QSignalSpy chosen(&start.page, &StartPage::recentChosen);
    CHECK(list->selectedItems().isEmpty());
    list->setFocus(Qt::TabFocusReason);
    REQUIRE(list->selectedItems().size() == 1);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.takeFirst().first().toString() == QStringLiteral("/b.hagukumi"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.takeFirst().first().toString() == QStringLiteral("/a.hagukumi"));
    start.page.findChildren<ui::WayButton*>().first()->setFocus();
    CHECK(list->selectedItems().isEmpty());
}
