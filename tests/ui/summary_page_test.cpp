#include "ui/pages/summary_page.h"

#include "tests/ui/page_fixture.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

using namespace pages;
using ui::SummaryPage;

namespace {

class OpenSummary : public PageFixture {
public:
    OpenSummary()
    {
        grade(project2, family, u"B");
        grade(project1, family, u"B");
        grade(project1, health, u"B");
        show(page);
    }
    void grade(Id<Project> project, std::optional<Id<Department>> department, QStringView code)
    {
        edit(gradeSheet(plan(), workspace.ids(), {project, year, Evaluator::Department, department}, code,
            QStringLiteral("理由")));
    }
    SummaryPage page{workspace};

    QTableWidget* counts() const { return child<QTableWidget>(page); }
    QTreeWidget* projects() const { return child<QTreeWidget>(page); }
    int columnOf(const QString& title) const
    {
        for (int column = 0; column < counts()->columnCount(); ++column)
            if (counts()->horizontalHeaderItem(column)->text().contains(title))
                return column;
        return -1;
    }
    QString at(int row, int column) const { return counts()->item(row, column)->text(); }
    QStringList listed() const
    {
        QStringList names;
        for (int i = 0; i < projects()->topLevelItemCount(); ++i)
            for (int j = 0; j < projects()->topLevelItem(i)->childCount(); ++j)
                names.append(projects()->topLevelItem(i)->child(j)->text(1));
        return names;
    }
};

} // namespace

TEST_CASE("the summary counts projects by goal and grade with a total")
{
    OpenSummary summary;
    REQUIRE(summary.counts()->rowCount() == 4);
    CHECK(summary.counts()->horizontalHeaderItem(0)->text() == QStringLiteral("基本目標"));
    const int gradeB = summary.columnOf(QStringLiteral("B"));
    CHECK(summary.at(0, 1) == QStringLiteral("2"));
    CHECK(summary.at(0, gradeB) == QStringLiteral("2"));
    CHECK(summary.at(1, gradeB) == QStringLiteral("0"));
    CHECK(summary.at(2, 1) == QStringLiteral("3"));
    CHECK(summary.at(2, gradeB) == QStringLiteral("2"));
    CHECK(summary.at(2, gradeB + 2) == QStringLiteral("1"));
    picture(summary.page, "summary");
}

TEST_CASE("grades that are signs themselves stand in the summary without another sign")
{
    OpenSummary summary;
    CHECK(summary.counts()->horizontalHeaderItem(2)->text() == QStringLiteral("● A"));
    Plan changed = summary.plan();
    for (Grade each : changed.table<Grade>())
        if (each.code == QStringLiteral("B")) {
            each.code = QStringLiteral("○");
            changed.put(each);
        }
    summary.edit(changed);
    QApplication::processEvents();
    CHECK(summary.counts()->horizontalHeaderItem(2)->text() == QStringLiteral("A"));
    CHECK(summary.counts()->horizontalHeaderItem(3)->text() == QStringLiteral("○"));
}

TEST_CASE("the denominator stands beside the counts")
{
    OpenSummary summary;
    const int gradeB = summary.columnOf(QStringLiteral("B"));
    CHECK(summary.at(2, gradeB + 4) == QStringLiteral("2 / 3 / 3"));
    CHECK(summary.at(3, gradeB) == QStringLiteral("100.0%"));
}

TEST_CASE("the average rate names how many indicators it is made of and is never zero when none is")
{
    OpenSummary summary;
    const int average = summary.counts()->columnCount() - 1;
    CHECK(summary.at(2, average) == QStringLiteral("Nothing to average"));
    summary.edit(enterActual(summary.plan(), summary.workspace.ids(), summary.visitsYoung, {2025}, u"1350"));
    CHECK(summary.at(0, average).contains(QStringLiteral("90.0%")));
    CHECK(summary.at(0, average).contains(QStringLiteral("1")));
    CHECK(summary.at(1, average) == QStringLiteral("Nothing to average"));
}

TEST_CASE("a chosen number lists the projects behind it")
{
    OpenSummary summary;
    CHECK(summary.listed().size() == 3);
    summary.counts()->setCurrentCell(2, summary.columnOf(QStringLiteral("B")));
    CHECK(summary.listed()
        == QStringList{QStringLiteral("子育て及び家庭教育情報の提供"), QStringLiteral("保育所")});
    summary.counts()->setCurrentCell(1, 1);
    CHECK(summary.listed() == QStringList{QStringLiteral("乳幼児健康診査")});
    for (QPushButton* button : summary.page.findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(summary.listed().size() == 3);
}

TEST_CASE("the sheet of a project in the list is asked for")
{
    OpenSummary summary;
    RecordRef wanted;
    QObject::connect(
        &summary.page, &ui::Page::recordWanted, &summary.page, [&](RecordRef record) { wanted = record; });
    emit summary.projects()->itemActivated(summary.projects()->topLevelItem(0)->child(1), 0);
    CHECK(wanted == RecordRef{kindOf<Project>(), summary.project2.uuid});
}

TEST_CASE("departments that differ are counted apart and belong to no grade")
{
    OpenSummary summary;
    summary.grade(summary.project1, summary.health, u"C");
    const int gradeB = summary.columnOf(QStringLiteral("B"));
    CHECK(summary.at(0, gradeB) == QStringLiteral("1"));
    CHECK(summary.at(0, gradeB + 1) == QStringLiteral("0"));
    CHECK(summary.at(0, gradeB + 3) == QStringLiteral("1"));
}

TEST_CASE("a project shown again under a second goal counts once in the total and a foot line says so")
{
    OpenSummary summary;
    summary.edit(
        placeAgain(summary.plan(), summary.workspace.ids(), summary.project2, {summary.goal2, {}, {}}));
    CHECK(summary.at(1, 1) == QStringLiteral("2"));
    CHECK(summary.at(2, 1) == QStringLiteral("3"));
    CHECK(child<QLabel>(summary.page, QStringLiteral("notes"))->text().contains(QStringLiteral("1")));
    CHECK(summary.listed().size() == 4);
}

TEST_CASE("the counts are copied with their titles for Excel")
{
    OpenSummary summary;
    summary.counts()->setFocus();
    summary.page.copy();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].startsWith(QStringLiteral("基本目標\t")));
    CHECK(lines[1].startsWith(QStringLiteral("1 子育てを支援する地域づくり\t2\t")));
}

TEST_CASE("the list of projects is copied with the goal in each row")
{
    OpenSummary summary;
    summary.projects()->setFocus();
    summary.page.copy();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[2].contains(QStringLiteral("1 子育てを支援する地域づくり\t2\t保育所\t子ども家庭課\t")));
}

TEST_CASE("the average of a project in the list is the one of its explanation, capped where the rule caps")
{
    OpenSummary summary;
    summary.edit(enterActual(summary.plan(), summary.workspace.ids(), summary.visitsYoung, {2025}, u"15000"));
    const auto rate = [&] {
        for (int i = 0; i < summary.projects()->topLevelItemCount(); ++i)
            for (int j = 0; j < summary.projects()->topLevelItem(i)->childCount(); ++j)
                if (const QString text = summary.projects()->topLevelItem(i)->child(j)->text(4);
                    text.contains(u'%'))
                    return text;
        return QString();
    };
    CHECK(rate() == QStringLiteral("1,000.0%"));
    const Id<PlanPeriod> period = summary.plan().table<PlanPeriod>().begin()->id;
    MeanRule rule;
    rule.isCapped = true;
    summary.edit(setRollupRule(summary.plan(), summary.workspace.ids(), period, rule, {{2025}}));
    CHECK(rate() == QStringLiteral("100.0%"));
}
