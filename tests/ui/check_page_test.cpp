#include "ui/pages/check_page.h"

#include "tests/ui/page_fixture.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/trail_view.h"
#include "ui/widgets/trend_chart.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

using namespace pages;
using ui::CheckPage;
using ui::CheckTableView;

namespace {

class OpenCheck : public PageFixture {
public:
    OpenCheck()
    {
        edit(enterActual(plan(), workspace.ids(), waitingSeries, {2025}, u"40"));
        edit(gradeSheet(
            plan(), workspace.ids(), {project2, year, Evaluator::Department, family}, u"B", std::nullopt));
        QObject::connect(&page, &ui::Page::recordWanted, [this](RecordRef record) { wanted = record; });
        show(page);
    }

    CheckPage page{workspace};
    RecordRef wanted;

    QTableWidget* map() const { return child<QTableWidget>(page, QStringLiteral("map")); }
    QTabWidget* tabs() const { return child<QTabWidget>(page); }
    CheckTableView* table() const { return static_cast<CheckTableView*>(tabs()->currentWidget()); }
    void open(const QString& title)
    {
        for (int i = 0; i < tabs()->count(); ++i)
            if (tabs()->tabText(i) == title)
                tabs()->setCurrentIndex(i);
        REQUIRE(tabs()->tabText(tabs()->currentIndex()) == title);
    }
    QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->rowCount(); ++row)
            if (!table()->isRowHidden(row))
                texts << table()->item(row, column)->text();
        return texts;
    }
    int mapColumn(const QString& title) const
    {
        for (int column = 0; column < map()->columnCount(); ++column)
            if (map()->horizontalHeaderItem(column)->text().contains(title))
                return column;
        return -1;
    }
    ui::TrailView* trail() const { return child<ui::TrailView>(page); }
};

} // namespace

TEST_CASE("the map counts the projects of each goal by grade, a darker ground for more")
{
    OpenCheck check;
    const int gradeB = check.mapColumn(QStringLiteral("B"));
    REQUIRE(gradeB > 0);
    CHECK(check.map()->rowCount() == 3);
    CHECK(check.map()->item(0, gradeB)->text() == QStringLiteral("1"));
    CHECK(check.map()->item(2, gradeB)->text() == QStringLiteral("1"));
    CHECK(check.map()->item(1, gradeB)->text() == QStringLiteral("0"));
    CHECK(check.map()->item(1, gradeB)->background() == QBrush());
    const int none = check.mapColumn(QStringLiteral("Not graded"));
    const int lightness = check.map()->item(0, none)->background().color().lightness();
    CHECK(check.map()->item(1, none)->background().color().lightness() < lightness); // 1 of 1, not 1 of 2
    picture(check.page, "check");
}

TEST_CASE("a cell of the map narrows the findings to its projects, and one button takes that back")
{
    OpenCheck check;
    const QStringList all = check.shown(1);
    check.map()->setCurrentCell(1, 0);
    const QStringList ofGoal2 = check.shown(1);
    CHECK(ofGoal2.size() < all.size());
    REQUIRE_FALSE(ofGoal2.isEmpty());
    for (const QString& line : ofGoal2)
        CHECK(line.startsWith(QStringLiteral("3 乳幼児健康診査")));
    check.map()->setCurrentCell(0, check.mapColumn(QStringLiteral("B")));
    for (const QString& line : check.shown(1))
        CHECK(line.startsWith(QStringLiteral("2 保育所")));
    for (QPushButton* button : check.page.findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(check.shown(1) == all);
}

TEST_CASE("findings are narrowed by kind, by words, and to what needs attention")
{
    OpenCheck check;
    const int all = int(check.shown(0).size());
    auto* kind = check.page.findChildren<QComboBox*>().constLast();
    for (QComboBox* box : check.page.findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Which kind is shown"))
            kind = box;
    kind->setCurrentIndex(kind->findText(wordLabel(FindingKind::ActualMissing)));
    QStringList kinds = check.shown(0);
    kinds.removeDuplicates();
    CHECK(kinds.size() == 1);
    kind->setCurrentIndex(0);
    check.page.find(QStringLiteral("待機児童"));
    REQUIRE_FALSE(check.shown(1).isEmpty());
    for (const QString& line : check.shown(1))
        CHECK(line.contains(QStringLiteral("待機児童")));
    check.page.find({});
    child<QCheckBox>(check.page)->setChecked(true);
    CHECK(int(check.shown(0).size()) < all);
}

TEST_CASE("Enter on a line asks for its record")
{
    OpenCheck check;
    check.open(QStringLiteral("Outlook"));
    for (int row = 0; row < check.table()->rowCount(); ++row)
        if (check.table()->item(row, 1)->text() == QStringLiteral("待機児童数"))
            check.table()->setCurrentCell(row, 0);
    QTest::keyClick(check.table(), Qt::Key_Return);
    CHECK(check.wanted == RecordRef{kindOf<Series>(), check.waitingSeries.uuid});
}

TEST_CASE("the line about an indicator is explained beside the table, with its numbers")
{
    OpenCheck check;
    check.open(QStringLiteral("Formulas side by side"));
    REQUIRE(check.table()->rowCount() == 1);
    const QString words = check.trail()->toPlainText();
    // 30 in 2023, 40 now, target 0: 実績÷目標 has no number, the progress is −33.3 %.
    CHECK(words.contains(QStringLiteral("40")));
    CHECK(words.contains(QStringLiteral("33.3")));
    CHECK(check.table()->item(0, 0)->text().contains(QStringLiteral("保育所")));
}

TEST_CASE("the page follows an edit made elsewhere, and the current line stays")
{
    OpenCheck check;
    check.open(QStringLiteral("Outlook"));
    check.table()->setCurrentCell(check.table()->rowCount() - 1, 0);
    const RecordRef before = check.table()->currentLine()->record;
    check.edit(enterActual(check.plan(), check.workspace.ids(), check.visitsYoung, {2025}, u"1600"));
    QApplication::processEvents();
    REQUIRE(check.table()->currentLine());
    CHECK(check.table()->currentLine()->record == before);
    bool isShown = false;
    for (const QString& status : check.shown(2))
        isShown
            = isShown || status == wordLabel(PathStatus::Ahead) || status == wordLabel(PathStatus::OnPath);
    CHECK(isShown);
}

TEST_CASE("numbers of a table are sorted by value and words by themselves")
{
    OpenCheck check;
    check.edit(enterActual(check.plan(), check.workspace.ids(), check.visitsYoung, {2025}, u"900"));
    check.open(QStringLiteral("Outlook"));
    check.table()->sortItems(3); // the gap: ▲600 before +20, and what has none below
    const QStringList gaps = check.shown(3);
    const auto place = [&](const QString& text) { return gaps.indexOf(text); };
    REQUIRE(place(QStringLiteral("▲600")) >= 0);
    CHECK(place(QStringLiteral("▲600")) < place(QStringLiteral("20")));
    CHECK(gaps.last().isEmpty());
}

TEST_CASE("the chart is a radar of the goals, the four fields, or the trend of the chosen line")
{
    OpenCheck check;
    QComboBox* kinds = nullptr;
    for (QComboBox* box : check.page.findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Which chart is shown"))
            kinds = box;
    REQUIRE(kinds);
    auto* chart = child<ui::ChartView>(check.page);
    CHECK(chart->accessibleDescription().contains(QStringLiteral("子育てを支援する地域づくり")));
    kinds->setCurrentIndex(2);
    check.open(QStringLiteral("Outlook"));
    for (int row = 0; row < check.table()->rowCount(); ++row)
        if (check.table()->item(row, 1)->text() == QStringLiteral("待機児童数"))
            check.table()->setCurrentCell(row, 0);
    CHECK(child<ui::TrendChart>(check.page)->accessibleName() == QStringLiteral("待機児童数"));
}

TEST_CASE("the lines that are shown are copied with their titles")
{
    OpenCheck check;
    check.page.find(QStringLiteral("待機児童"));
    check.table()->setFocus();
    check.page.copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    CHECK(lines.size() == check.table()->shownRows() + 1);
    CHECK(lines[0].startsWith(check.table()->horizontalHeaderItem(0)->text()));
}
