#include "core/store/file_checks.h"
#include "tests/core/store/office.h"

using namespace office;

TEST_CASE("publishing writes what is shown and the state says so")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("保育所等の整備"));
    *office.clock = office.clock->addSecs(120);
    publish(*document);
    CHECK(document->saveState().isPublished);
    CHECK(document->saveState().publishedAt == *office.clock);
    CHECK(office.publishedName() == QStringLiteral("保育所等の整備"));
    CHECK(verifyFile(office.session(), office.path).value() == QStringList());
}

TEST_CASE("publishing when nothing changed writes nothing")
{
    const Office office;
    const auto document = office.create();
    const QByteArray before = office.file();
    publish(*document);
    CHECK(office.file() == before);
}

TEST_CASE("each publishing continues the version before")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    publish(*document);
    const auto first = checkFile(office.file(), office.path);
    rename(*document, QStringLiteral("二"));
    publish(*document);
    const auto second = checkFile(office.file(), office.path);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(second->meta.parentRevision == first->meta.revision);
    CHECK(second->meta.documentId == first->meta.documentId);
    CHECK(second->meta.publishedSequence == 3);
}

TEST_CASE("undo goes back over a publishing within one sitting")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    publish(*document);
    REQUIRE(document->undo());
    CHECK_FALSE(document->saveState().isPublished);
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("保育所の整備"));
}

TEST_CASE("a file that someone else saved meanwhile is not overwritten and their changes can be looked at")
{
    const Office office;
    office.makeFile();
    const auto document = office.open();
    rename(*document, QStringLiteral("私の名"));
    const auto theirs = office.open(office.colleague(), OpenAnswer::TakeOverLock);
    rename(*theirs, QStringLiteral("相手の名"));
    publish(*theirs);
    const QByteArray saved = office.file();

    const auto [outcome, sentence] = document->publishNow();
    CHECK(outcome == Document::PublishOutcome::TargetChanged);
    CHECK(document->saveState().lastRefusal == sentence);
    CHECK(office.file() == saved);
    CHECK_FALSE(document->saveState().isPublished);
    const auto changes = document->changesByOthers();
    REQUIRE(changes);
    CHECK(changes->savedBy == QStringLiteral("佐藤（PC-12、令和7年7月28日(月) 14:32）"));
    REQUIRE(changes->changes.rows.size() == 1);
    CHECK(changes->changes.rows[0].fields[0].before == QStringLiteral("保育所の整備"));
    CHECK(changes->changes.rows[0].fields[0].after == QStringLiteral("相手の名"));
    CHECK(nameIn(document->plan()) == QStringLiteral("私の名"));
}

TEST_CASE("a refusal about one place is over when the work is saved at another")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(diskStorage()->remove(office.path) == FileError::None);
    CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
    REQUIRE_FALSE(document->saveState().lastRefusal.isEmpty());
    REQUIRE(document->publishAs(office.folder.filePath(QStringLiteral("共有/別名.hagukumi"))));
    CHECK(document->saveState().lastRefusal.isEmpty());
}

TEST_CASE("a file that was moved away can be saved under another name")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(diskStorage()->remove(office.path) == FileError::None);
    CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
    const QString other = office.folder.filePath(QStringLiteral("共有/別名.hagukumi"));
    const auto saved = document->publishAs(other);
    INFO(saved.sentence().toStdString());
    REQUIRE(saved);
    CHECK(document->path() == other);
    CHECK(document->saveState().isPublished);
}

TEST_CASE("after saving under another name the work goes on there")
{
    const Office office;
    const auto document = office.create();
    const QByteArray old = office.file();
    rename(*document, QStringLiteral("一"));
    const QString other = office.folder.filePath(QStringLiteral("共有/別名.hagukumi"));
    REQUIRE(document->publishAs(other));
    rename(*document, QStringLiteral("二"));
    publish(*document);
    CHECK(office.file() == old);
    CHECK(nameIn(Document::readPlan(office.session(), other).value()) == QStringLiteral("二"));
    CHECK(lookAtLock(*office.storage, office.path, {}).state == LockState::Free);
    CHECK(lookAtLock(*office.storage, other, {}).owner.person == QStringLiteral("計画担当"));
    REQUIRE(document->close(CloseChoice::KeepLocally));
    CHECK(office.sharedNames().filter(QStringLiteral("lock")).isEmpty());
}

TEST_CASE("saving under a name that is taken is refused")
{
    const Office office;
    const auto document = office.create();
    const QString other = office.folder.filePath(QStringLiteral("共有/別名.hagukumi"));
    REQUIRE(writeNewFile(*diskStorage(), other, "important") == FileError::None);
    CHECK_FALSE(document->publishAs(other));
    CHECK(document->path() == office.path);
    CHECK(readFile(*diskStorage(), other, 100).value == "important");
    CHECK(lookAtLock(*office.storage, other, {}).state == LockState::Free);
}

TEST_CASE("a full share leaves the old file and the work on this PC")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    const QByteArray before = office.file();
    REQUIRE(document->commitAll());
    office.storage->plan({FaultyStorage::Kind::Forever, 12, FileError::NoSpace});
    CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
    office.storage->plan({});
    CHECK(office.file() == before);
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("一"));
}

TEST_CASE("publishing that fails at any file operation can be repeated and then holds everything")
{
    const Office office;
    const auto document = office.create();
    for (int at = 1;; at += 2) {
        const QString name = QStringLiteral("名%1").arg(at);
        rename(*document, name);
        REQUIRE(document->commitAll());
        const QByteArray before = office.file();
        office.storage->plan({FaultyStorage::Kind::Once, at, FileError::Failed});
        const auto outcome = document->publishNow().first;
        const bool wasHit = office.storage->wasHit();
        office.storage->plan({});
        CAPTURE(at);
        CHECK(outcome != Document::PublishOutcome::TargetChanged);
        CHECK((office.file() == before || office.publishedName() == name));
        publish(*document);
        CHECK(office.publishedName() == name);
        if (!wasHit)
            break;
    }
}

TEST_CASE("edits during a publishing are not lost and not counted as published")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    std::vector<std::pair<QString, bool>>
        afterEach; // the name in the shared file, and whether all counts as saved
    const auto note = [&](Document::PublishOutcome, const QString&) {
        afterEach.emplace_back(office.publishedName(), document->saveState().isPublished);
    };
    document->publish(note);
    rename(*document, QStringLiteral("二"));
    document->publish(note);
    runUntil([&] { return afterEach.size() == 2; });
    CHECK(afterEach[0] == std::pair(QStringLiteral("一"), false));
    CHECK(afterEach[1] == std::pair(QStringLiteral("二"), true));
}

TEST_CASE("closing with publishing saves and leaves neither lock nor temporary file")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(document->close(CloseChoice::Publish));
    CHECK(office.publishedName() == QStringLiteral("一"));
    CHECK(office.sharedNames()
        == QStringList{
            QStringLiteral(".子ども計画.hagukumi.previous"), QStringLiteral("子ども計画.hagukumi")});
    CHECK_FALSE(document->apply(QStringLiteral("遅い"), renamed(document->plan(), QStringLiteral("二"))));
}

TEST_CASE("closing stays open when publishing is not possible")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    REQUIRE(diskStorage()->remove(office.path) == FileError::None);
    CHECK_FALSE(document->close(CloseChoice::Publish));
    rename(*document, QStringLiteral("二"));
    REQUIRE(document->close(CloseChoice::KeepLocally));
}

TEST_CASE("discarded work is kept among the older versions and no longer offered")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("捨てる名"));
    REQUIRE(document->close(CloseChoice::Discard));
    CHECK(office.publishedName() == QStringLiteral("保育所の整備"));
    const auto kept = Document::generationsOf(office.session(), office.path);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].reason == QStringLiteral("discarded"));
    CHECK(nameIn(Document::readPlan(office.session(), kept[0].path).value()) == QStringLiteral("捨てる名"));
    CHECK(nameIn(office.open()->plan()) == QStringLiteral("保育所の整備"));
}

TEST_CASE("an older version becomes the current content as one edit")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    publish(*document);
    const auto kept = Document::generationsOf(office.session(), office.path);
    REQUIRE_FALSE(kept.empty());
    REQUIRE(document->restore(kept[0]));
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
}

TEST_CASE("a damaged file names its older versions and one of them can be put in its place")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    publish(*document);
    REQUIRE(document->close(CloseChoice::KeepLocally));
    const QByteArray damaged = office.file().first(5000);
    office.replaceSharedFile(damaged);
    CHECK(office.refusal().contains(u'2'));

    const auto kept = Document::generationsOf(office.session(), office.path);
    REQUIRE(kept.size() == 2);
    const auto restored = Document::restoreGeneration(office.session(), office.path, kept[0]);
    INFO(restored.sentence().toStdString());
    REQUIRE(restored);
    const auto opened = office.open();
    CHECK(nameIn(opened->plan()) == QStringLiteral("保育所の整備"));
    CHECK(opened->history().size() == 2);
    CHECK(opened->history()[0].person == QStringLiteral("計画担当"));
    const auto after = Document::generationsOf(office.session(), office.path);
    CHECK(std::any_of(after.begin(), after.end(),
        [&](const Generation& each) { return readGeneration(*office.storage, each).value() == damaged; }));
}

TEST_CASE(
    "a lock is courtesy: after a colleague has taken it over the first to publish is the one who writes")
{
    const Office office;
    office.makeFile();
    const auto document = office.open();
    rename(*document, QStringLiteral("私の名"));
    const auto theirs = office.open(office.colleague(), OpenAnswer::TakeOverLock);
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("私の名"));
    // We see that they have it, and it stays theirs.
    CHECK(document->saveState().lockHolder.contains(QStringLiteral("佐藤")));
    CHECK(lookAtLock(*office.storage, office.path, {}).owner.person == QStringLiteral("佐藤"));

    rename(*theirs, QStringLiteral("佐藤の名"));
    CHECK(theirs->publishNow().first == Document::PublishOutcome::TargetChanged);
    CHECK(office.publishedName() == QStringLiteral("私の名"));
    CHECK(nameIn(theirs->plan()) == QStringLiteral("佐藤の名"));
}

TEST_CASE(
    "once the colleague who took over the lock has closed the file it is ours again at the next publishing")
{
    const Office office;
    office.makeFile();
    const auto document = office.open();
    const auto theirs = office.open(office.colleague(), OpenAnswer::TakeOverLock);
    REQUIRE(theirs->close(CloseChoice::KeepLocally));
    rename(*document, QStringLiteral("私の名"));
    publish(*document);
    CHECK(document->saveState().lockHolder.isEmpty());
    CHECK(lookAtLock(*office.storage, office.path, {}).owner.person == QStringLiteral("計画担当"));
    REQUIRE(document->close(CloseChoice::KeepLocally));
    CHECK(lookAtLock(*office.storage, office.path, {}).state == LockState::Free);
}
