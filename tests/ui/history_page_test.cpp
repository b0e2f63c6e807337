#include "ui/pages/history_page.h"

#include "core/model/lookup.h"
#include "tests/ui/page_fixture.h"
#include "ui/widgets/change_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace pages;
using ui::ChangeView;
using ui::HistoryPage;

namespace {

enum Column { When, Who, What, Records };

class OpenHistory : public PageFixture {
public:
    OpenHistory()
    {
        number(project2, QStringLiteral("20"));
        rename(project3, QStringLiteral("乳児健康診査"));
        show(page);
    }
    void number(Id<Project> project, const QString& number)
    {
        done(workspace.apply(QStringLiteral("番号を変更"), setProjectNumber(plan(), project, number)));
    }
    void rename(Id<Project> project, const QString& name)
    {
        done(workspace.apply(QStringLiteral("事業名を変更"),
            renameProject(plan(), workspace.ids(), project, name, {{2025}, {}, {}})));
    }
    /// Publishes, closes the file and lets somebody else open it.
    void openAnew(const QString& person)
    {
        const QString path = workspace.document()->path();
        REQUIRE(workspace.document()->publishNow().first == Document::PublishOutcome::Published);
        done(workspace.document()->close(CloseChoice::KeepLocally));
        workspace.setDocument(nullptr);
        workspace.setDocument(ok(Document::open(sessionIn(profile(), person), path)).document);
        REQUIRE(workspace.document());
        workspace.setYear(year);
        QApplication::processEvents();
    }

    QTreeWidget* entries() const
    {
        for (auto* list : page.findChildren<QTreeWidget*>())
            if (!qobject_cast<ChangeView*>(list))
                return list;
        FAIL("no list of entries");
        return nullptr;
    }
    /// The visible texts of one column, newest first.
    QStringList shown(Column column) const
    {
        QStringList texts;
        for (int row = 0; row < entries()->topLevelItemCount(); ++row)
            if (const QTreeWidgetItem* item = entries()->topLevelItem(row); !item->isHidden())
                texts << item->text(column);
        return texts;
    }
    /// What was done, without to what.
    QStringList doings() const
    {
        QStringList texts = shown(What);
        for (QString& text : texts)
            text = text.section(QStringLiteral(" ("), 0, 0);
        return texts;
    }
    void choose(int row) { entries()->setCurrentItem(entries()->topLevelItem(row)); }
    void takeBack() { QTest::mouseClick(child<QPushButton>(page), Qt::LeftButton); }
    /// Field, before and after of what the chosen entry changed.
    QStringList changes() const
    {
        QStringList lines;
        const auto* view = child<ChangeView>(page);
        for (int row = 0; row < view->topLevelItemCount(); ++row)
            for (int field = 0; field < view->topLevelItem(row)->childCount(); ++field) {
                const QTreeWidgetItem* line = view->topLevelItem(row)->child(field);
                lines << QStringList(
                    {view->topLevelItem(row)->text(0), line->text(0), line->text(1), line->text(2)})
                             .join(QLatin1Char('|'));
            }
        return lines;
    }
    void filter(const QString& text) { child<QLineEdit>(page)->setText(text); }
    QString numberOf(Id<Project> project) const { return plan().find(project)->number; }

    HistoryPage page{workspace};
};

} // namespace

TEST_CASE("the history says who did what and when, the newest first")
{
    OpenHistory history;
    REQUIRE(history.shown(What).size() >= 2);
    CHECK(history.doings().mid(0, 2)
        == QStringList({QStringLiteral("事業名を変更"), QStringLiteral("番号を変更")}));
    CHECK(history.shown(What).first().contains(QStringLiteral("3 乳児健康診査")));
    CHECK(history.shown(What)[1].contains(QStringLiteral("20 保育所")));
    CHECK(history.shown(Who).first() == QStringLiteral("計画担当 (PC-1)"));
    CHECK(history.shown(When).first() == QStringLiteral("令和8年4月1日(水) 09:00"));
    CHECK(history.shown(Records).first() == QStringLiteral("1"));
}

TEST_CASE("a chosen entry shows the record, the field, and what it was and became")
{
    OpenHistory history;
    history.choose(1);
    REQUIRE(history.changes().size() == 1);
    CHECK(history.changes().first().contains(QStringLiteral("保育所")));
    CHECK(history.changes().first().endsWith(QStringLiteral("|2|20")));
    history.choose(0);
    REQUIRE(history.changes().size() == 1);
    CHECK(history.changes().first().endsWith(QStringLiteral("|乳幼児健康診査|乳児健康診査")));
    picture(history.page, "history");
}

TEST_CASE("a change made while the history is shown is listed at once and the choice stays")
{
    OpenHistory history;
    history.choose(1);
    history.number(history.project1, QStringLiteral("10"));
    CHECK(history.shown(What).size() >= 3);
    CHECK(history.doings().first() == QStringLiteral("番号を変更"));
    REQUIRE(history.changes().size() == 1);
    CHECK(history.changes().first().endsWith(QStringLiteral("|2|20")));
}

TEST_CASE("the history is narrowed to words, a person or a date, whatever their width")
{
    OpenHistory history;
    const auto count = history.shown(What).size();
    history.filter(QStringLiteral("事業名"));
    CHECK(history.doings() == QStringList({QStringLiteral("事業名を変更")}));
    history.filter(QStringLiteral("計画担当 (ＰＣ-１)"));
    CHECK(history.shown(What).size() == count);
    history.filter(QStringLiteral("4月２日"));
    CHECK(history.shown(What).isEmpty());
    history.filter({});
    CHECK(history.shown(What).size() == count);
}

TEST_CASE("a filter also holds for changes that are made afterwards")
{
    OpenHistory history;
    history.filter(QStringLiteral("事業名"));
    history.number(history.project1, QStringLiteral("10"));
    CHECK(history.doings() == QStringList({QStringLiteral("事業名を変更")}));
    history.rename(history.project1, QStringLiteral("家庭教育"));
    CHECK(history.shown(What).size() == 2);
}

TEST_CASE("an entry that the filter hides is no longer chosen and cannot be taken back")
{
    OpenHistory history;
    history.choose(1);
    REQUIRE(child<QPushButton>(history.page)->isEnabled());
    history.filter(QStringLiteral("事業名"));
    CHECK_FALSE(child<QPushButton>(history.page)->isEnabled());
    CHECK(history.changes().isEmpty());
    history.filter({});
    history.choose(1);
    history.filter(QStringLiteral("番号"));
    CHECK(child<QPushButton>(history.page)->isEnabled());
    CHECK(history.changes().size() == 1);
}

TEST_CASE("after a change was taken back the keyboard is with the entries and not with the filter")
{
    OpenHistory history;
    child<QLineEdit>(history.page)->setFocus();
    history.filter(QStringLiteral("番号"));
    history.choose(1);
    child<QPushButton>(history.page)->click();
    REQUIRE(history.numberOf(history.project2) == QStringLiteral("2"));
    CHECK(history.entries()->hasFocus());
}

TEST_CASE("a change is taken back alone and that is a change of its own")
{
    OpenHistory history;
    history.choose(1);
    const auto count = history.shown(What).size();
    history.takeBack();
    CHECK(history.numberOf(history.project2) == QStringLiteral("2"));
    CHECK(projectName(history.plan(), history.project3, history.year) == QStringLiteral("乳児健康診査"));
    CHECK(history.shown(What).size() == count + 1);
    history.undo();
    CHECK(history.numberOf(history.project2) == QStringLiteral("20"));
}

TEST_CASE("a change of an earlier sitting is taken back by another person")
{
    OpenHistory history;
    history.openAnew(QStringLiteral("後任"));
    REQUIRE_FALSE(history.workspace.document()->canUndo());
    const auto row = history.doings().indexOf(QStringLiteral("番号を変更"));
    REQUIRE(row >= 0);
    CHECK(history.shown(Who)[row] == QStringLiteral("計画担当 (PC-1)"));
    history.choose(int(row));
    history.takeBack();
    CHECK(history.numberOf(history.project2) == QStringLiteral("2"));
    CHECK(history.shown(Who).first() == QStringLiteral("後任 (PC-1)"));
}

TEST_CASE("a change on which a later one rests is not taken back and a sentence says so")
{
    OpenHistory history;
    history.number(history.project2, QStringLiteral("200"));
    const auto row = history.doings().lastIndexOf(QStringLiteral("番号を変更"));
    history.choose(int(row));
    REQUIRE(history.changes().first().endsWith(QStringLiteral("|2|20")));
    const auto count = history.shown(What).size();
    history.takeBack();
    CHECK_FALSE(history.reported.isEmpty());
    CHECK(history.numberOf(history.project2) == QStringLiteral("200"));
    CHECK(history.shown(What).size() == count);
}

TEST_CASE(
    "a change of a sheet that was checked meanwhile is not taken back and a sentence says what to do first")
{
    OpenHistory history;
    const SheetKey key{history.project2, history.year, Evaluator::Department, history.family};
    const auto write = [&](const QString& text) {
        done(history.workspace.apply(QStringLiteral("シートに記入"),
            writeAnswer(history.plan(), history.workspace.ids(), key, u"result", text)));
    };
    const auto move = [&](SheetState state) {
        done(history.workspace.apply(
            QStringLiteral("進める"), setSheetState(history.plan(), history.workspace.ids(), key, state)));
    };
    write(QStringLiteral("３園を新設した。"));
    write(QStringLiteral("４園を新設した。"));
    done(history.workspace.apply(QStringLiteral("評価"),
        gradeSheet(history.plan(), history.workspace.ids(), key, u"B", std::nullopt)));
    move(SheetState::Submitted);
    move(SheetState::Checked);
    history.choose(int(history.doings().indexOf(QStringLiteral("シートに記入"))));
    history.takeBack();
    CHECK(history.answer(history.project2, history.family, "result") == QStringLiteral("４園を新設した。"));
    CHECK(history.reported.contains(wordLabel(SheetState::Checked)));
    move(SheetState::BeingWritten);
    history.choose(int(history.doings().indexOf(QStringLiteral("シートに記入"))));
    history.takeBack();
    CHECK(history.answer(history.project2, history.family, "result") == QStringLiteral("３園を新設した。"));
}

TEST_CASE("nothing can be taken back while no entry is chosen")
{
    OpenHistory history;
    history.entries()->setCurrentItem(nullptr);
    CHECK_FALSE(child<QPushButton>(history.page)->isEnabled());
}
