#include "ui/widgets/change_view.h"

#include "tests/ui/page_fixture.h"

using namespace pages;

TEST_CASE("what was added on a sheet that one side alone has is named by project and item")
{
    const PageFixture content;
    const Plan ours = content.plan();
    const IdSource ids = countedIds(9000);
    const SheetKey key{content.project2, content.year, Evaluator::Department, content.family};
    const Plan theirs = ok(writeAnswer(ours, ids, key, u"result", QStringLiteral("３園を新設した。")));
    ui::ChangeView view;
    const auto names = [&] {
        QStringList texts;
        for (int row = 0; row < view.topLevelItemCount(); ++row)
            texts << view.topLevelItem(row)->text(0);
        return texts.join(u'\n');
    };
    view.showChanges({ours, theirs}, content.year, diff(ours, theirs));
    REQUIRE(view.topLevelItemCount() == 2);
    for (int row = 0; row < 2; ++row)
        CHECK(view.topLevelItem(row)->text(0).contains(QStringLiteral("2 保育所 子ども家庭課 令和7年度")));
    CHECK_FALSE(names().contains(QStringLiteral("３園")));
    const QString added = names();
    view.showChanges({theirs, ours}, content.year, diff(theirs, ours));
    CHECK(names() == QString(added).replace(QStringLiteral("added"), QStringLiteral("removed")));
}
