#include "core/store/undo_steps.h"

#include "core/model/change_subject.h"
#include "tests/core/store/office.h"

#include <memory>

using namespace office;

namespace {

// Keeps the history of a plan as a document would.
struct Past {
    Plan plan = smallPlan();
    std::vector<HistoryRecord> entries;

    void add(HistoryKind kind, const Plan& next, const QString& intention)
    {
        HistoryRecord record;
        record.entry.intention = intention;
        record.kind = kind;
        record.changes = diff(plan, next);
        entries.push_back(record);
        plan = next;
    }
    void name(HistoryKind kind, const char16_t* name)
    {
        add(kind, renamed(plan, QString::fromUtf16(name)), QString::fromUtf16(name));
    }
    RebuiltSteps rebuilt() const { return rebuildSteps(plan, entries); }
};

QStringList intentions(const UndoStacks::Steps& steps)
{
    QStringList list;
    for (const auto& step : steps)
        list << step->intention;
    return list;
}

} // namespace

TEST_CASE("edits since the last publishing can be undone again after a crash")
{
    Past past;
    past.name(HistoryKind::Edit, u"一");
    past.name(HistoryKind::Edit, u"二");
    const RebuiltSteps rebuilt = past.rebuilt();
    CHECK(intentions(rebuilt.stacks.undo) == QStringList{QStringLiteral("一"), QStringLiteral("二")});
    CHECK(nameIn(rebuilt.stacks.undo.last()->before) == QStringLiteral("一"));
    CHECK(nameIn(rebuilt.published) == QStringLiteral("保育所の整備"));
}

TEST_CASE("a step that is rebuilt after a crash is called what was done without to what")
{
    Past past;
    const Plan next = renamed(past.plan, QStringLiteral("保育所"));
    const QString subject = subjectOf(past.plan, next, diff(past.plan, next));
    REQUIRE(subject.contains(QStringLiteral("保育所")));
    past.add(HistoryKind::Edit, next, withSubject(QStringLiteral("名称を変更"), subject));
    CHECK(intentions(past.rebuilt().stacks.undo) == QStringList{QStringLiteral("名称を変更")});
}

TEST_CASE("what was undone before a crash can be redone after it")
{
    Past past;
    past.name(HistoryKind::Edit, u"一");
    past.name(HistoryKind::Edit, u"二");
    past.name(HistoryKind::Undo, u"一");
    const RebuiltSteps rebuilt = past.rebuilt();
    CHECK(intentions(rebuilt.stacks.undo) == QStringList{QStringLiteral("一")});
    REQUIRE(rebuilt.stacks.redo.size() == 1);
    CHECK(nameIn(rebuilt.stacks.redo.last()->after) == QStringLiteral("二"));
}

TEST_CASE("an edit after an undo ends what could be redone")
{
    Past past;
    past.name(HistoryKind::Edit, u"一");
    past.name(HistoryKind::Undo, u"保育所の整備");
    past.name(HistoryKind::Edit, u"三");
    const RebuiltSteps rebuilt = past.rebuilt();
    CHECK(intentions(rebuilt.stacks.undo) == QStringList{QStringLiteral("三")});
    CHECK(rebuilt.stacks.redo.isEmpty());
}

TEST_CASE("an undo of something published before can be redone after a crash")
{
    Past past;
    past.name(HistoryKind::Undo, u"古い名");
    const RebuiltSteps rebuilt = past.rebuilt();
    CHECK(rebuilt.stacks.undo.isEmpty());
    REQUIRE(rebuilt.stacks.redo.size() == 1);
    CHECK(nameIn(rebuilt.stacks.redo.last()->after) == QStringLiteral("保育所の整備"));
    CHECK(nameIn(rebuilt.stacks.redo.last()->before) == QStringLiteral("古い名"));
}

TEST_CASE("an entry that does not fit the content ends the rebuilding")
{
    Past past;
    past.name(HistoryKind::Edit, u"一");
    past.plan = renamed(past.plan, QStringLiteral("見知らぬ名"));
    past.name(HistoryKind::Edit, u"二");
    const RebuiltSteps rebuilt = past.rebuilt();
    CHECK(intentions(rebuilt.stacks.undo) == QStringList{QStringLiteral("二")});
}

TEST_CASE("the oldest of very many steps is forgotten")
{
    UndoStacks stacks;
    for (int i = 0; i <= UndoStacks::deepest; ++i)
        stacks.push({{}, {}, {}, QString::number(i), {}});
    CHECK(stacks.undo.size() == UndoStacks::deepest);
    CHECK(stacks.undo.first()->intention == QStringLiteral("1"));
}
