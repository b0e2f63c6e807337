#include "tests/core/store/office.h"
#include "tests/support/faulty_vfs.h"

#include <QTimer>

using namespace office;

namespace {

// Counts how often the event loop of this thread answers.
struct Heart {
    QTimer timer;
    int beats = 0;
    Heart()
    {
        QObject::connect(&timer, &QTimer::timeout, [this] { ++beats; });
        timer.start(0);
    }
};

// Calls `action` while a file operation hangs, and lets it go only after the event loop has answered many
// times. An action that held the event loop would never come back.
template <class Faulty, class Action>
void answersDuring(Faulty& faulty, Action action)
{
    Heart heart;
    QTimer watch;
    int beatsWhileBlocked = 0;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        if (faulty.isBlocking() && ++beatsWhileBlocked == 20)
            faulty.release();
    });
    watch.start(0);
    action();
    runUntil([&] { return beatsWhileBlocked >= 20; });
    CHECK(heart.beats > 0);
}

} // namespace

TEST_CASE("a commit that fails takes the content back to what is on disk and says so")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    std::vector<ChangeSet> told;
    QObject::connect(
        document.get(), &Document::changed, [&](const ChangeSet& changes) { told.push_back(changes); });

    disk.plan({FaultyVfs::Kind::Forever, 1, SQLITE_FULL});
    rename(*document, QStringLiteral("二"));
    rename(*document, QStringLiteral("三"));
    const auto done = document->commitAll();
    disk.plan({});
    CHECK_FALSE(done);
    CHECK(document->saveState().lastRefusal == done.sentence());
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    REQUIRE(told.size() == 3);
    CHECK(told[2].rows[0].fields[0].before == QStringLiteral("三"));
    CHECK(told[2].rows[0].fields[0].after == QStringLiteral("一"));
    CHECK(document->saveState().local == SaveState::Local::Committed);
    CHECK(document->history().size() == 2);
}

TEST_CASE("after a failed commit undo reaches exactly what is on disk and work goes on")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    disk.plan({FaultyVfs::Kind::Once, 1, SQLITE_IOERR_WRITE});
    rename(*document, QStringLiteral("二"));
    CHECK_FALSE(document->commitAll());
    disk.plan({});
    CHECK(document->commitAll());
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    REQUIRE(document->redo());
    rename(*document, QStringLiteral("四"));
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("四"));
}

TEST_CASE("a failed commit of an undo brings both stacks back")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    disk.plan({FaultyVfs::Kind::Once, 1, SQLITE_IOERR_WRITE});
    REQUIRE(document->undo());
    CHECK_FALSE(document->commitAll());
    disk.plan({});
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    CHECK(document->canUndo());
    CHECK_FALSE(document->canRedo());
}

TEST_CASE("a disk that fails at any single operation of a commit keeps the edit wholly or not at all")
{
    FaultyVfs disk;
    const Office office;
    office.makeFile();
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_FSYNC})
        for (int at = 1;; ++at) {
            auto document = office.open(OpenAnswer::DiscardWork);
            disk.plan({FaultyVfs::Kind::Once, at, code});
            Plan edited = renamed(document->plan(), QStringLiteral("一"));
            edited = counted(edited, 2015, 12);
            (void)document->apply(QStringLiteral("二つの変更"), edited);
            const bool isKept = bool(document->commitAll());
            const bool wasHit = disk.wasHit();
            disk.plan({});
            const Plan shown = document->plan();
            document.reset();
            CAPTURE(at, code, isKept);
            CHECK(diff(shown, isKept ? edited : smallPlan()).isEmpty());
            const auto again = office.open(OpenAnswer::ContinueWork);
            // A commit that was reported as failed may still be on disk (its last flush failed), but never in
            // part.
            const bool isWhole
                = diff(again->plan(), shown).isEmpty() || diff(again->plan(), edited).isEmpty();
            CHECK(isWhole);
            if (!wasHit)
                break;
        }
}

TEST_CASE("publishing after a failed commit is refused until the user has been told")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    const QByteArray before = office.file();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    disk.plan({FaultyVfs::Kind::Once, 1, SQLITE_FULL});
    rename(*document, QStringLiteral("二"));
    CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
    disk.plan({});
    CHECK(office.file() == before);
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("一"));
}

TEST_CASE("a full disk on this PC refuses the edit and saving to the share stays possible")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    disk.plan({FaultyVfs::Kind::Forever, 1, SQLITE_FULL});
    rename(*document, QStringLiteral("二"));
    CHECK_FALSE(document->commitAll());
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("一"));
}

TEST_CASE("the event loop answers while the disk holds a commit")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    disk.plan({FaultyVfs::Kind::Block, 1});
    rename(*document, QStringLiteral("一"));
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    CHECK(document->saveState().local == SaveState::Local::Committing);
    answersDuring(disk, [&] { REQUIRE(document->commitAll()); });
    CHECK(document->saveState().local == SaveState::Local::Committed);
}

TEST_CASE("further edits and undo are shown at once while the disk holds a commit")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    disk.plan({FaultyVfs::Kind::Block, 1});
    rename(*document, QStringLiteral("一"));
    runUntil([&] { return disk.isBlocking(); });
    rename(*document, QStringLiteral("二"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    answersDuring(disk, [&] { CHECK(document->history().size() == 4); });
}

TEST_CASE("the event loop answers whichever file operation of publishing hangs and edits go on")
{
    const Office office;
    const auto document = office.create();
    for (int at = 1; at < 100; at += 3) {
        const QString name = QStringLiteral("名%1").arg(at);
        rename(*document, name);
        office.storage->plan({FaultyStorage::Kind::Block, at});
        bool isDone = false;
        document->publish([&](Document::PublishOutcome outcome, const QString&) {
            isDone = true;
            CHECK(outcome == Document::PublishOutcome::Published);
        });
        runUntil([&] { return isDone || office.storage->isBlocking(); });
        if (isDone)
            break;
        CAPTURE(at);
        rename(*document, QStringLiteral("別の名%1").arg(at));
        REQUIRE(document->commitAll());
        CHECK_FALSE(isDone);
        answersDuring(*office.storage, [&] { runUntil([&] { return isDone; }); });
        CHECK(office.publishedName() == name);
    }
}

TEST_CASE("the event loop answers while a share hangs during opening creating reading and closing")
{
    const Office office;
    office.makeFile();
    const auto hang = [&](auto action) {
        office.storage->plan({FaultyStorage::Kind::Block, 1});
        answersDuring(*office.storage, action);
    };
    std::unique_ptr<Document> document;
    hang([&] { document = office.open(); });
    hang([&] { CHECK(document->changesByOthers()); });
    hang([&] { CHECK(Document::readPlan(office.session(), office.path)); });
    rename(*document, QStringLiteral("一"));
    hang([&] { publish(*document); });
    hang([&] { CHECK(document->publishAs(office.folder.filePath(QStringLiteral("共有/別名.hagukumi")))); });
    hang([&] { CHECK(document->close(CloseChoice::KeepLocally)); });
    hang([&] {
        CHECK(Document::create(
            office.session(), office.folder.filePath(QStringLiteral("共有/新規.hagukumi")), smallPlan()));
    });
}

TEST_CASE("a document can be closed while its share does not answer")
{
    const Office office;
    auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    office.storage->plan({FaultyStorage::Kind::Block, 1});
    document->publish([](Document::PublishOutcome, const QString&) {});
    runUntil([&] { return office.storage->isBlocking(); });
    document.reset(); // Gives up waiting for the lock's removal.
    office.storage->release();
    // What was given up goes on by itself.
    runUntil([&] { return !office.sharedNames().contains(QStringLiteral(".~lock.子ども計画.hagukumi")); });
    CHECK(nameIn(office.open()->plan()) == QStringLiteral("一"));
}

TEST_CASE("saving under another name waits for the edit that the disk still holds")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    const QString other = office.folder.filePath(QStringLiteral("共有/控え.hagukumi"));
    disk.plan({FaultyVfs::Kind::Block, 1});
    rename(*document, QStringLiteral("一"));
    runUntil([&] { return disk.isBlocking(); });
    answersDuring(disk, [&] { REQUIRE(document->publishAs(other)); });
    const auto saved = Document::readPlan(office.session(), other);
    REQUIRE(saved);
    CHECK(nameIn(saved.value()) == QStringLiteral("一"));
    CHECK(document->path() == other);
}

TEST_CASE("saving under another name is told as done only when the other file is whole on the share")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->commitAll());
    const QString old = office.path;
    for (int at = 1; at < 60; at += 4) {
        const QString other = office.folder.filePath(QStringLiteral("共有/控え%1.hagukumi").arg(at));
        office.storage->plan({FaultyStorage::Kind::Block, at});
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, [&] {
            if (!office.storage->isBlocking())
                return;
            CHECK(document->path() != other);
            // Neither can be done between two places, and neither waits for ever.
            CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
            CHECK_FALSE(document->close(CloseChoice::KeepLocally));
            CHECK_FALSE(document->publishAs(old));
            office.storage->release();
        });
        watch.start(0);
        REQUIRE(document->publishAs(other));
        watch.stop();
        const bool wasHit = office.storage->wasHit();
        office.storage->release();
        CHECK(nameIn(Document::readPlan(office.session(), other).value()) == QStringLiteral("一"));
        if (!wasHit)
            break;
    }
}

TEST_CASE("an edit that is lost while saving under another name leaves no other file")
{
    FaultyVfs disk;
    const Office office;
    const auto document = office.create();
    const QString other = office.folder.filePath(QStringLiteral("共有/控え.hagukumi"));
    disk.plan({FaultyVfs::Kind::Once, 1, SQLITE_FULL});
    rename(*document, QStringLiteral("一"));
    CHECK_FALSE(document->publishAs(other));
    disk.plan({});
    CHECK(document->path() == office.path);
    CHECK(office.storage->status(other).error == FileError::NotFound);
}
