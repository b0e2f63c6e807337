#include "core/model/edits.h"
#include "tests/core/store/office.h"

using namespace office;

namespace {

// What the document told its listeners.
struct Told {
    std::vector<ChangeSet> changes;
    explicit Told(Document& document)
    {
        QObject::connect(
            &document, &Document::changed, [this](const ChangeSet& each) { changes.push_back(each); });
    }
};

QStringList intentions(const Document& document)
{
    QStringList list;
    for (const HistoryEntry& entry : document.history())
        list << entry.intention;
    return list;
}

} // namespace

TEST_CASE("a new file is published at once and holds its plan")
{
    const Office office;
    const auto document = office.create();
    CHECK(document->saveState().isPublished);
    CHECK(document->saveState().local == SaveState::Local::Committed);
    CHECK(document->saveState().publishedAt == *office.clock);
    CHECK(office.publishedName() == QStringLiteral("保育所の整備"));
}

TEST_CASE("a new plan file is refused where there is one")
{
    const Office office;
    office.makeFile();
    const QByteArray before = office.file();
    CHECK_FALSE(Document::create(office.session(), office.path, Plan()));
    CHECK(office.file() == before);
}

TEST_CASE("an edit is shown at once and told as one change")
{
    const Office office;
    const auto document = office.create();
    const Told told(*document);
    rename(*document, QStringLiteral("保育所等の整備"));
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所等の整備"));
    REQUIRE(told.changes.size() == 1);
    REQUIRE(told.changes[0].rows.size() == 1);
    CHECK(told.changes[0].rows[0].record.id == nameId.uuid);
}

TEST_CASE("an edit is kept on this PC once its transaction is done")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("保育所等の整備"));
    CHECK(document->saveState().local == SaveState::Local::Committing);
    CHECK_FALSE(document->saveState().isPublished);
    REQUIRE(document->commitAll());
    CHECK(document->saveState().local == SaveState::Local::Committed);
    CHECK_FALSE(document->saveState().isPublished);
}

TEST_CASE("the state of saving is told whenever it changes")
{
    const Office office;
    const auto document = office.create();
    std::vector<SaveState::Local> seen;
    document->onSaveStateChanged([&] { seen.push_back(document->saveState().local); });
    rename(*document, QStringLiteral("保育所等の整備"));
    REQUIRE(document->commitAll());
    CHECK(seen == std::vector{SaveState::Local::Committing, SaveState::Local::Committed});
}

TEST_CASE("a refused edit changes nothing and its sentence is shown")
{
    const Office office;
    const auto document = office.create();
    const Told told(*document);
    const auto done = document->apply(
        QStringLiteral("実績を入力"), Refusal{QStringLiteral("「1,23」は数値ではありません。")});
    CHECK(done.sentence() == QStringLiteral("「1,23」は数値ではありません。"));
    CHECK(document->saveState().lastRefusal == done.sentence());
    CHECK(told.changes.empty());
    CHECK_FALSE(document->canUndo());
    CHECK(document->history().size() == 1);
}

TEST_CASE("an edit that breaks a rule of the plan is refused")
{
    const Office office;
    const auto document = office.create();
    Plan broken = document->plan();
    broken.remove(projectId);
    CHECK_FALSE(document->apply(QStringLiteral("事業を削除"), broken));
    CHECK(document->plan().find(projectId));
}

TEST_CASE("an edit that changes nothing leaves no trace")
{
    const Office office;
    const auto document = office.create();
    const Told told(*document);
    CHECK(document->apply(QStringLiteral("何もしない"), document->plan()));
    CHECK(told.changes.empty());
    CHECK(document->history().size() == 1);
    CHECK(document->saveState().isPublished);
}

TEST_CASE("undo and redo go through all edits and back")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    rename(*document, QStringLiteral("二"));
    CHECK(document->undoIntention() == QStringLiteral("事業名を変更"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    CHECK_FALSE(document->canUndo());
    CHECK_FALSE(document->undo());
    REQUIRE(document->redo());
    REQUIRE(document->redo());
    CHECK(nameIn(document->plan()) == QStringLiteral("二"));
    CHECK_FALSE(document->redo());
    REQUIRE(document->commitAll());
}

TEST_CASE("undo is told as the change taken back and stands in the history")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    const Told told(*document);
    REQUIRE(document->undo());
    REQUIRE(told.changes.size() == 1);
    CHECK(told.changes[0].rows[0].fields[0].after == QStringLiteral("保育所の整備"));
    REQUIRE(document->history().size() == 3);
    CHECK(document->history()[0].intention.contains(QStringLiteral("事業名を変更")));
    CHECK(document->history()[0].intention != QStringLiteral("事業名を変更"));
}

TEST_CASE("a new edit after an undo ends what could be redone")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->undo());
    rename(*document, QStringLiteral("二"));
    CHECK_FALSE(document->canRedo());
    CHECK(document->redoIntention().isEmpty());
}

TEST_CASE("typing in one field during one visit is one undo step and one entry of the history")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("保"), QStringLiteral("name"));
    rename(*document, QStringLiteral("保育"), QStringLiteral("name"));
    rename(*document, QStringLiteral("保育園"), QStringLiteral("name"));
    CHECK(document->history().size() == 2);
    const auto changes = document->changesOf(2);
    REQUIRE(changes);
    REQUIRE(changes->rows.size() == 1);
    CHECK(changes->rows[0].fields[0].before == QStringLiteral("保育所の整備"));
    CHECK(changes->rows[0].fields[0].after == QStringLiteral("保育園"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    CHECK_FALSE(document->canUndo());
}

TEST_CASE("two visits to one field are two undo steps")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"), QStringLiteral("visit 1"));
    rename(*document, QStringLiteral("二"), QStringLiteral("visit 2"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
}

TEST_CASE("an edit elsewhere an undo or a publishing ends the joining of edits")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"), QStringLiteral("name"));
    REQUIRE(document->apply(QStringLiteral("実績を入力"), counted(document->plan(), 2015, 12)));
    rename(*document, QStringLiteral("二"), QStringLiteral("name"));
    CHECK(document->history().size() == 4);
    REQUIRE(document->undo());
    rename(*document, QStringLiteral("三"), QStringLiteral("name"));
    CHECK(document->history().size() == 6);
    publish(*document);
    rename(*document, QStringLiteral("四"), QStringLiteral("name"));
    CHECK(document->history().size() == 7);
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("三"));
}

TEST_CASE("typing that ends where it began leaves neither step nor entry")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("保"), QStringLiteral("name"));
    rename(*document, QStringLiteral("保育所の整備"), QStringLiteral("name"));
    CHECK_FALSE(document->canUndo());
    CHECK(document->history().size() == 1);
    CHECK(document->saveState().isPublished);
    rename(*document, QStringLiteral("次"));
    REQUIRE(document->commitAll());
    CHECK(document->history().size() == 2);
}

TEST_CASE("the history says who did what and when")
{
    const Office office;
    const auto document = office.create();
    *office.clock = office.clock->addSecs(60);
    rename(*document, QStringLiteral("一"));
    const auto history = document->history();
    REQUIRE(history.size() == 2);
    CHECK(history[0]
        == HistoryEntry{2, *office.clock, QStringLiteral("計画担当"), QStringLiteral("PC-12"),
            QStringLiteral("事業名を変更（事業 1 一）"), 1});
}

TEST_CASE("the history is ordered by its numbers when the clock jumps back")
{
    const Office office;
    const auto document = office.create();
    *office.clock = office.clock->addDays(-30);
    rename(*document, QStringLiteral("一"));
    CHECK(document->history()[0].sequence == 2);
    CHECK(document->history(1).size() == 1);
}

TEST_CASE("any entry of the history can be reverted while its records are as it left them")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->apply(QStringLiteral("実績を入力"), counted(document->plan(), 2015, 12)));
    REQUIRE(document->revert(2));
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    CHECK(valueIn(document->plan(), seriesId, {2015}));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    CHECK(intentions(*document).size() == 5);
}

TEST_CASE("an entry whose records changed later is not reverted")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    rename(*document, QStringLiteral("二"));
    CHECK_FALSE(document->revert(2));
    CHECK(nameIn(document->plan()) == QStringLiteral("二"));
}

TEST_CASE("many edits in a row arrive in the file in their order")
{
    const Office office;
    const auto document = office.create();
    for (int i = 0; i < 200; ++i)
        rename(*document, QString::number(i));
    REQUIRE(document->commitAll());
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("199"));
    CHECK(document->history().size() == 201);
}

TEST_CASE("a random walk through edits undo and redo ends with the same content in memory and in the file")
{
    const Office office;
    const auto document = office.create();
    std::srand(7);
    for (int i = 0; i < 300; ++i) {
        const int dice = std::rand() % 10;
        if (dice < 2)
            (void)document->undo();
        else if (dice < 4)
            (void)document->redo();
        else if (dice < 7)
            REQUIRE(document->apply(
                QStringLiteral("実績"), counted(document->plan(), 2015 + std::rand() % 5, std::rand() % 50)));
        else
            rename(*document, QString::number(std::rand() % 5),
                std::rand() % 2 ? QStringLiteral("name") : QString());
    }
    publish(*document);
    const auto plan = Document::readPlan(office.session(), office.path);
    INFO(plan.sentence().toStdString());
    REQUIRE(plan);
    CHECK(diff(plan.value(), document->plan()).isEmpty());
    while (document->canUndo())
        REQUIRE(document->undo());
    CHECK(diff(smallPlan(), document->plan()).isEmpty());
}

TEST_CASE("numbers that are given away and taken in steps come back by undo")
{
    const Office office;
    const auto document = office.create();
    const IdSource ids = countedIds(900);
    const Id<Goal> first = document->plan().table<Goal>().begin()->id;
    REQUIRE(document->apply(
        QStringLiteral("追加"), addGoal(document->plan(), ids, periodId, QStringLiteral("二"))));
    Id<Goal> second;
    for (const Goal& goal : document->plan().table<Goal>())
        if (goal.id != first)
            second = goal.id;
    const int field = kindInfo(kindOf<Goal>()).fieldOf(u"number");
    const auto renumber = [&](Id<Goal> goal, const QString& number) {
        return document->apply(
            QStringLiteral("番号"), setField(document->plan(), {kindOf<Goal>(), goal.uuid}, field, number));
    };
    CHECK_FALSE(renumber(second, QStringLiteral("1")));
    const Plan before = document->plan();
    REQUIRE(renumber(first, QStringLiteral("3")));
    REQUIRE(renumber(second, QStringLiteral("1")));
    REQUIRE(renumber(first, QStringLiteral("2")));
    const Plan after = document->plan();
    for (int step = 0; step < 3; ++step)
        REQUIRE(document->undo());
    CHECK(document->plan() == before);
    for (int step = 0; step < 3; ++step)
        REQUIRE(document->redo());
    CHECK(document->plan() == after);
}
