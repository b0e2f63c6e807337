#include "ui/models/plan_tree_model.h"

#include "core/model/lookup.h"
#include "tests/ui/page_fixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace pages;
using ui::PlanTreeModel;

namespace {

struct TreeFixture : PageFixture {
    PlanTreeModel tree{workspace};
    QAbstractItemModelTester tester{&tree, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex at(std::initializer_list<int> rows, int column = PlanTreeModel::Outline) const
    {
        QModelIndex index;
        for (const int row : rows)
            index = tree.index(row, 0, index);
        return index.siblingAtColumn(column);
    }
    QString text(std::initializer_list<int> rows, int column = PlanTreeModel::Outline) const
    {
        return at(rows, column).data().toString();
    }
    bool drag(const QModelIndex& from, int row, const QModelIndex& parent)
    {
        const std::unique_ptr<QMimeData> mime(tree.mimeData({from}));
        return tree.dropMimeData(mime.get(), Qt::MoveAction, row, 0, parent);
    }
};

} // namespace

TEST_CASE_METHOD(TreeFixture, "the tree shows goals and their challenges and projects in printed order")
{
    CHECK(text({0}) == QStringLiteral("1 子育てを支援する地域づくり"));
    CHECK(text({0, 0}) == QStringLiteral("(1) 情報提供・相談体制の充実"));
    CHECK(text({0, 0, 1}) == QStringLiteral("2 保育所"));
    CHECK(text({1, 0}) == QStringLiteral("3 乳幼児健康診査"));
}

TEST_CASE_METHOD(TreeFixture, "the tree marks priority projects and new ones and those shown again")
{
    CHECK(text({0, 0, 0}) == QStringLiteral("1 ★ 子育て及び家庭教育情報の提供"));
    edit(placeAgain(plan(), workspace.ids(), project1, {goal2, {}, {}}));
    CHECK(text({1, 1}) == QStringLiteral("1 ★ Shown again 子育て及び家庭教育情報の提供"));
    CHECK(tree.setData(at({1, 1}, PlanTreeModel::New), Qt::Checked, Qt::CheckStateRole));
    CHECK(text({0, 0, 0}) == QStringLiteral("1 ★ 子育て及び家庭教育情報の提供 New"));
}

TEST_CASE_METHOD(TreeFixture, "a project with several departments is being written as soon as one has begun")
{
    const auto state = [this] { return SheetState(at({0, 0, 0}).data(PlanTreeModel::StateRole).toInt()); };
    CHECK(state() == SheetState::NotStarted);
    edit(writeAnswer(plan(), workspace.ids(), {project1, year, Evaluator::Department, family}, u"result",
        QStringLiteral("発行した。")));
    CHECK(state() == SheetState::BeingWritten);
}

TEST_CASE_METHOD(TreeFixture, "the sheet state belongs to the selected year")
{
    edit(writeAnswer(plan(), workspace.ids(), {project2, year, Evaluator::Department, family}, u"result",
        QStringLiteral("整備した。")));
    CHECK(at({0, 0, 1}).data(PlanTreeModel::StateRole) == int(SheetState::BeingWritten));
    workspace.setYear({2026});
    CHECK(at({0, 0, 1}).data(PlanTreeModel::StateRole) == int(SheetState::NotStarted));
}

TEST_CASE_METHOD(TreeFixture, "a typed number becomes the number of the project")
{
    CHECK(tree.setData(at({0, 0, 1}, PlanTreeModel::Number), QStringLiteral("070101")));
    CHECK(plan().find(project2)->number == QStringLiteral("070101"));
}

TEST_CASE_METHOD(TreeFixture, "a number that another project has is refused and stays as it was")
{
    CHECK_FALSE(tree.setData(at({0, 0, 1}, PlanTreeModel::Number), QStringLiteral("1")));
    CHECK(plan().find(project2)->number == QStringLiteral("2"));
    CHECK_FALSE(reported.isEmpty());
}

TEST_CASE_METHOD(TreeFixture, "a new name in the first year of the name corrects it at once")
{
    CHECK(tree.setData(at({0, 0, 1}, PlanTreeModel::Name), QStringLiteral("保育所等")));
    CHECK(projectName(plan(), project2, year) == QStringLiteral("保育所等"));
    CHECK(plan().table<ProjectVersion>().size() == 3);
}

TEST_CASE_METHOD(TreeFixture, "a new name in a later year is asked about and changes nothing yet")
{
    workspace.setYear({2026});
    QStringList asked;
    QObject::connect(
        &tree, &PlanTreeModel::renameAsked, [&](RecordRef, const QString& name) { asked << name; });
    CHECK_FALSE(tree.setData(at({0, 0, 1}, PlanTreeModel::Name), QStringLiteral("保育所等")));
    CHECK(asked == QStringList{QStringLiteral("保育所等")});
    CHECK(projectName(plan(), project2, {2026}) == QStringLiteral("保育所"));
}

TEST_CASE_METHOD(TreeFixture, "policy fields are typed as a list in which a middle dot is part of a name")
{
    CHECK(
        tree.setData(at({0, 0, 0}, PlanTreeModel::PolicyFields), QStringLiteral("福祉、文化芸術・生涯学習")));
    CHECK(plan().table<ProjectKeyword>().size() == 2);
    CHECK(text({0, 0, 0}, PlanTreeModel::PolicyFields) == QStringLiteral("福祉, 文化芸術・生涯学習"));
}

TEST_CASE_METHOD(TreeFixture, "a project dragged to another goal stands there")
{
    CHECK(drag(at({0, 0, 1}), 0, at({1})));
    CHECK(text({1, 0}) == QStringLiteral("2 保育所"));
    CHECK(mainPlacement(plan(), project2)->goal == goal2);
}

TEST_CASE_METHOD(TreeFixture, "a project dropped on another one stands behind it")
{
    CHECK(drag(at({1, 0}), -1, at({0, 0, 0})));
    CHECK(text({0, 0, 1}) == QStringLiteral("3 乳幼児健康診査"));
}

TEST_CASE_METHOD(TreeFixture, "a goal dragged below the next one changes places with it")
{
    CHECK(drag(at({0}), 2, {}));
    CHECK(text({0}).startsWith(QStringLiteral("2 ")));
    CHECK(text({1}).startsWith(QStringLiteral("1 ")));
}

TEST_CASE_METHOD(TreeFixture, "a goal cannot be dropped under a challenge")
{
    CHECK_FALSE(drag(at({1}), 0, at({0, 0})));
    CHECK(text({1}).startsWith(QStringLiteral("2 ")));
}

TEST_CASE_METHOD(TreeFixture, "a change of a text keeps the rows so that an open editor stays")
{
    int resets = 0;
    QObject::connect(&tree, &QAbstractItemModel::modelReset, [&] { ++resets; });
    edit(setProjectNumber(plan(), project2, QStringLiteral("9")));
    CHECK(resets == 0);
    edit(movePlacement(plan(), mainPlacement(plan(), project2)->id, -1));
    CHECK(resets == 1);
}

TEST_CASE_METHOD(TreeFixture, "nothing can be typed into a file that is only read")
{
    const QString path = workspace.document()->path();
    done(workspace.document()->close(CloseChoice::Publish));
    const QTemporaryDir profile;
    const Session reader{diskStorage(), profile.path(), QStringLiteral("委員"), QStringLiteral("PC-2"),
        [] { return QDateTime(QDate(2026, 4, 1), QTime(9, 0)); }};
    workspace.setDocument(ok(Document::open(reader, path, OpenAnswer::ReadOnly)).document);
    workspace.setYear(year);
    CHECK_FALSE(at({0, 0, 1}, PlanTreeModel::Name).flags() & Qt::ItemIsEditable);
    CHECK_FALSE(at({0, 0, 1}, PlanTreeModel::New).flags() & Qt::ItemIsUserCheckable);
}
