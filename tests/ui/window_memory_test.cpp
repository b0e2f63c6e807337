// What the window remembers of each file: year, widths, folded branches, the page in front and its own
// settings.
#include "tests/ui/frame_fixture.h"
#include "ui/models/plan_tree_model.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/structure_page.h"
#include "ui/pages/summary_page.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>

using namespace pages;
using ui::IndicatorsPage;
using ui::StructurePage;
using ui::SummaryPage;

namespace {

QLineEdit* filterOf(const IndicatorsPage& page)
{
    return child<QLineEdit>(page);
}

} // namespace

TEST_CASE("a file looks as it was left when the program is started again")
{
    FrameFixture frame;
    const QString file = frame.madeFile();
    frame.open(file);
    const Id<Goal> goal = frame.content.goal1;
    QHeaderView* columns = frame.seen<StructurePage>()->outline().view().header();
    columns->resizeSection(ui::PlanTreeModel::Name, 333);
    auto* splitter = qobject_cast<QSplitter*>(frame.window->pages().parentWidget());
    REQUIRE(splitter);
    splitter->setSizes({410, splitter->width() - 410});
    const int treeWidth = splitter->sizes().first();
    frame.tree().collapse(frame.tree().indexOf({kindOf<Goal>(), goal.uuid}));
    frame.workspace().setYear({2028});
    frame.press(Qt::Key_4, Qt::ControlModifier);
    frame.close();

    frame.start();
    frame.window->files().openPath(file);
    CHECK(frame.workspace().year() == FiscalYear{2028});
    CHECK(frame.isInFront<SummaryPage>());
    splitter = qobject_cast<QSplitter*>(frame.window->pages().parentWidget());
    CHECK(splitter->sizes().first() == treeWidth);
    CHECK_FALSE(frame.tree().isExpanded(frame.tree().indexOf({kindOf<Goal>(), goal.uuid})));
    CHECK(frame.tree().isExpanded(frame.tree().indexOf({kindOf<Goal>(), frame.content.goal2.uuid})) == true);
    frame.press(Qt::Key_1, Qt::ControlModifier);
    columns = frame.seen<StructurePage>()->outline().view().header();
    CHECK(columns->sectionSize(ui::PlanTreeModel::Name) == 333);
}

TEST_CASE("the year and the page last seen are on the disk before the file is closed")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    const auto remembered = [&] {
        QFile settings(frame.profile() + QStringLiteral("/settings.ini"));
        REQUIRE(settings.open(QIODevice::ReadOnly));
        return QString::fromUtf8(settings.readAll());
    };
    frame.workspace().setYear({2028});
    QApplication::processEvents();
    CHECK(remembered().contains(QStringLiteral("year=2028")));
    frame.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(remembered().contains(QStringLiteral("page=summary")));
}

TEST_CASE("only the page that was left in front is made when a file is opened again")
{
    FrameFixture frame;
    const QString file = frame.madeFile();
    frame.open(file);
    frame.press(Qt::Key_4, Qt::ControlModifier);
    frame.close();
    frame.start(file);
    frame.until([&] { return frame.isInFront<SummaryPage>(); });
    CHECK_FALSE(frame.seen<StructurePage>());
}

TEST_CASE("what a page remembers is kept while nobody looks at that page")
{
    FrameFixture frame;
    const QString file = frame.madeFile();
    frame.open(file);
    frame.press(Qt::Key_3, Qt::ControlModifier);
    filterOf(*frame.seen<IndicatorsPage>())->setText(QStringLiteral("待機"));
    frame.press(Qt::Key_1, Qt::ControlModifier);
    frame.close();
    frame.start();
    frame.open(file);
    REQUIRE_FALSE(frame.seen<IndicatorsPage>());
    frame.close();
    frame.start();
    frame.open(file);
    frame.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(filterOf(*frame.seen<IndicatorsPage>())->text() == QStringLiteral("待機"));
}

TEST_CASE("each file keeps its own view also when both are opened in one sitting")
{
    FrameFixture frame;
    const QString first = frame.madeFile("first.hagukumi");
    const QString second = frame.madeFile("second.hagukumi");
    frame.open(first);
    frame.press(Qt::Key_3, Qt::ControlModifier);
    filterOf(*frame.seen<IndicatorsPage>())->setText(QStringLiteral("待機"));
    frame.open(second);
    CHECK(filterOf(*frame.seen<IndicatorsPage>())->text().isEmpty());
    frame.open(first);
    CHECK(filterOf(*frame.seen<IndicatorsPage>())->text() == QStringLiteral("待機"));
}
