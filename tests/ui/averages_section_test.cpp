// How rates are averaged, chosen and weighed in the window.
#include "tests/ui/structure_fixture.h"
#include "ui/pages/averages_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTreeWidget>

using namespace pages;

namespace {

class OpenAverages : public OpenStructure {
public:
    QWidget& section() { return OpenStructure::section("Averages"); }
    QTreeWidget& tree() { return *child<QTreeWidget>(section()); }
    void choose(const char* label, int index)
    {
        auto* box = qobject_cast<QComboBox*>(&field(section(), label));
        REQUIRE(box);
        box->setCurrentIndex(index);
        emit box->activated(index);
        QApplication::processEvents();
    }
    /// The row of this name; every name is there once.
    QTreeWidgetItem* row(const QString& name)
    {
        const auto found = tree().findItems(name, Qt::MatchContains | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    void weigh(const QString& name, const QString& text)
    {
        tree().setFocus();
        tree().setCurrentItem(row(name), 1);
        tree().editItem(row(name), 1);
        write(text);
        press(Qt::Key_Return);
    }
    MeanRule rule(int westernYear) const { return meanRuleAsOf(plan(), period, {westernYear}); }
    Decimal weight(Id<Project> project, int westernYear) const
    {
        return WeightsAsOf(plan(), {westernYear}).of(project);
    }
};

} // namespace

TEST_CASE("the rule for averages is chosen for the year and later ones, and taken back")
{
    OpenAverages averages;
    averages.choose("Weights:", int(Weighting::Custom));
    averages.choose("Mean:", int(MeanOf::Means));
    CHECK(averages.rule(averages.year.year) == MeanRule{Weighting::Custom, 2, MeanOf::Means, false});
    CHECK(averages.plan().table<RollupRule>().size() == 1);
    averages.undo();
    averages.undo();
    CHECK(averages.rule(averages.year.year) == MeanRule());
    CHECK(child<QComboBox>(averages.section(), QStringLiteral("weighting"))->currentIndex() == 0);
}

TEST_CASE("a weight is typed into the list and stands there")
{
    OpenAverages averages;
    averages.weigh(projectTwo, QStringLiteral("２．５"));
    CHECK(averages.weight(averages.project2, averages.year.year) == Decimal(25, 1));
    CHECK(averages.row(projectTwo)->text(1) == QStringLiteral("2.5"));
    averages.undo();
    CHECK(averages.row(projectTwo)->text(1) == QStringLiteral("1"));
}

TEST_CASE("what is no weight is reported and the old one stays")
{
    OpenAverages averages;
    averages.weigh(projectTwo, QStringLiteral("重い"));
    CHECK(averages.workspace.sentence().contains(QStringLiteral("重い")));
    CHECK(averages.row(projectTwo)->text(1) == QStringLiteral("1"));
    averages.weigh(projectTwo, QStringLiteral("-1"));
    CHECK(averages.plan().table<Weight>().isEmpty());
    CHECK(averages.row(projectTwo)->text(1) == QStringLiteral("1"));
}

TEST_CASE("names are not typed over in the list of weights")
{
    OpenAverages averages;
    QTreeWidgetItem* row = averages.row(projectTwo);
    averages.tree().editItem(row, 0);
    CHECK_FALSE(averages.tree().viewport()->findChild<QLineEdit*>());
    picture(averages.page, "averages_section");
}
