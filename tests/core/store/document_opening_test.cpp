#include "core/store/file_checks.h"
#include "core/store/publish.h"
#include "tests/core/store/office.h"

#include <QTimer>

using namespace office;

namespace {

// Leaves unpublished work on this PC, as a crash or 手元に残す does.
void leaveWork(const Office& office, const QString& name)
{
    const auto document = office.open();
    rename(*document, name);
    REQUIRE(document->close(CloseChoice::KeepLocally));
}

// Makes the file and looks at it once, so that this PC holds its bytes.
void makeAndLook(const Office& office)
{
    office.makeFile();
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
}

} // namespace

TEST_CASE("a file opens with the content that was published")
{
    const Office office;
    office.makeFile();
    const auto document = office.open();
    CHECK(diff(document->plan(), smallPlan()).isEmpty());
    CHECK(document->saveState().isPublished);
    CHECK(document->saveState().publishedAt == *office.clock);
    CHECK_FALSE(document->canUndo());
    CHECK_FALSE(document->saveState().isReadOnly);
    CHECK(document->path() == office.path);
}

TEST_CASE("after a clean reopening undo is empty and the history is there")
{
    const Office office;
    {
        const auto document = office.create();
        rename(*document, QStringLiteral("一"));
        REQUIRE(document->close(CloseChoice::Publish));
    }
    const auto document = office.open();
    CHECK_FALSE(document->canUndo());
    REQUIRE(document->history().size() == 2);
    REQUIRE(document->revert(2));
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
}

TEST_CASE("a file whose bytes this PC holds already is opened without copying it, and published as ever")
{
    const Office office;
    makeAndLook(office);
    office.storage->made.clear();
    const auto document = office.open();
    CHECK(office.storage->made.filter(QStringLiteral("work.sqlite")).isEmpty());
    CHECK(diff(document->plan(), smallPlan()).isEmpty());
    rename(*document, QStringLiteral("一"));
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("一"));
}

TEST_CASE("a shared file that a colleague saved meanwhile is copied, whatever lay on this PC")
{
    const Office office;
    makeAndLook(office);
    {
        const auto theirs = office.open(office.colleague());
        rename(*theirs, QStringLiteral("二"));
        REQUIRE(theirs->close(CloseChoice::Publish));
    }
    const auto document = office.open();
    CHECK(nameIn(document->plan()) == QStringLiteral("二"));
    rename(*document, QStringLiteral("三"));
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("三"));
}

TEST_CASE("a working copy that differs from the shared file in one byte is made anew")
{
    const Office office;
    makeAndLook(office);
    const auto copies = findAllWork(scanWork(*diskStorage(), office.session().profileFolder));
    REQUIRE(copies.value.size() == 1);
    const QString work = databasePath(copies.value.front().folder);
    QByteArray bytes = readFile(*diskStorage(), work, largestPlanFile).value;
    REQUIRE(bytes == office.file());
    bytes.back() = char(bytes.back() ^ 1);
    REQUIRE(replaceFile(*diskStorage(), work, bytes) == FileError::None);
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(readFile(*diskStorage(), work, largestPlanFile).value == office.file());
}

TEST_CASE("unpublished work on this PC is asked about before the file opens")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const OpenQuestion question = office.question();
    CHECK(question.kind == OpenQuestion::Kind::UnpublishedWork);
    CHECK(question.sentence.contains(QStringLiteral("子ども計画.hagukumi")));
    // Asking changes nothing: it is asked again.
    CHECK(office.question().kind == OpenQuestion::Kind::UnpublishedWork);
    CHECK(lookAtLock(*office.storage, office.path, {}).state == LockState::Free);
}

TEST_CASE("unpublished work can be continued with its undo")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const auto document = office.open(OpenAnswer::ContinueWork);
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    CHECK_FALSE(document->saveState().isPublished);
    CHECK(nameIn(document->publishedPlan()) == QStringLiteral("保育所の整備"));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    REQUIRE(document->redo());
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("一"));
}

TEST_CASE("unpublished work that is set aside is kept among the older versions")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const auto document = office.open(OpenAnswer::DiscardWork);
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    const auto kept = Document::generationsOf(office.session(), office.path);
    REQUIRE_FALSE(kept.empty());
    CHECK(kept[0].reason == QStringLiteral("discarded"));
    CHECK(nameIn(Document::readPlan(office.session(), kept[0].path).value()) == QStringLiteral("一"));
}

TEST_CASE("unpublished work survives while someone else publishes and is then refused as changed")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("私の名"));
    {
        const auto theirs = office.open(office.colleague());
        rename(*theirs, QStringLiteral("相手の名"));
        REQUIRE(theirs->close(CloseChoice::Publish));
    }
    CHECK(office.question().kind == OpenQuestion::Kind::UnpublishedWork);
    const auto document = office.open(OpenAnswer::ContinueWork);
    CHECK(nameIn(document->plan()) == QStringLiteral("私の名"));
    CHECK(document->publishNow().first == Document::PublishOutcome::TargetChanged);
    CHECK(office.publishedName() == QStringLiteral("相手の名"));
}

TEST_CASE("unpublished work of a file that cannot be reached can still be continued")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const QByteArray file = office.file();
    REQUIRE(diskStorage()->remove(office.path) == FileError::None);
    CHECK(office.question().kind == OpenQuestion::Kind::UnpublishedWork);
    {
        const auto document = office.open(OpenAnswer::ContinueWork);
        CHECK(nameIn(document->plan()) == QStringLiteral("一"));
        rename(*document, QStringLiteral("二"));
        CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
        REQUIRE(document->close(CloseChoice::KeepLocally));
    }
    office.replaceSharedFile(file);
    const auto document = office.open(OpenAnswer::ContinueWork);
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("二"));
}

TEST_CASE("a file that cannot be read is refused when its unpublished work is to be discarded")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const QByteArray file = office.file();
    REQUIRE(diskStorage()->remove(office.path) == FileError::None);
    CHECK_FALSE(Document::open(office.session(), office.path, OpenAnswer::DiscardWork));
    office.replaceSharedFile(file);
    CHECK(office.question().kind == OpenQuestion::Kind::UnpublishedWork);
}

TEST_CASE("unpublished work follows its file to another place")
{
    Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const QString moved = office.folder.filePath(QStringLiteral("共有/令和7年度.hagukumi"));
    REQUIRE(diskStorage()->rename(office.path, moved, Storage::IfExists::Refuse) == FileError::None);
    office.path = moved;
    CHECK(office.question().kind == OpenQuestion::Kind::UnpublishedWork);
    const auto document = office.open(OpenAnswer::ContinueWork);
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("一"));
}

TEST_CASE("a copy of the file is worked on apart from the unpublished work of the original")
{
    Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("原本の名"));
    const QString original = office.path;
    const QByteArray file = office.file();
    office.path = office.folder.filePath(QStringLiteral("共有/子ども計画 のコピー.hagukumi"));
    office.replaceSharedFile(file);
    {
        const auto copy = office.open();
        CHECK(nameIn(copy->plan()) == QStringLiteral("保育所の整備"));
        rename(*copy, QStringLiteral("写しの名"));
        REQUIRE(copy->close(CloseChoice::KeepLocally));
    }
    CHECK(nameIn(office.open(OpenAnswer::ContinueWork)->plan()) == QStringLiteral("写しの名"));
    office.path = original;
    CHECK(nameIn(office.open(OpenAnswer::ContinueWork)->plan()) == QStringLiteral("原本の名"));
}

TEST_CASE("a file that someone else has open is asked about naming them")
{
    const Office office;
    office.makeFile();
    const auto theirs = office.open(office.colleague());
    const OpenQuestion question = office.question();
    CHECK(question.kind == OpenQuestion::Kind::LockedByOther);
    CHECK(question.sentence.contains(QStringLiteral("佐藤")));
    CHECK(office.question(OpenAnswer::ContinueWork).kind == OpenQuestion::Kind::LockedByOther);
}

TEST_CASE("a file that someone else has open can be read and not changed")
{
    const Office office;
    office.makeFile();
    const auto theirs = office.open(office.colleague());
    const auto document = office.open(OpenAnswer::ReadOnly);
    CHECK(document->saveState().isReadOnly);
    CHECK(document->saveState().lockHolder.contains(QStringLiteral("佐藤")));
    CHECK_FALSE(document->apply(QStringLiteral("変更"), renamed(document->plan(), QStringLiteral("一"))));
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    CHECK(document->publishNow().first == Document::PublishOutcome::Failed);
    CHECK(document->history().size() == 1);
    REQUIRE(document->close(CloseChoice::KeepLocally));
    CHECK(lookAtLock(*office.storage, office.path, {}).owner.person == QStringLiteral("佐藤"));
}

TEST_CASE("a file that was opened read-only can be saved under another name and worked on there")
{
    const Office office;
    office.makeFile();
    const auto theirs = office.open(office.colleague());
    const auto document = office.open(OpenAnswer::ReadOnly);
    const QString other = office.folder.filePath(QStringLiteral("共有/別名.hagukumi"));
    const auto saved = document->publishAs(other);
    INFO(saved.sentence().toStdString());
    REQUIRE(saved);
    CHECK_FALSE(document->saveState().isReadOnly);
    rename(*document, QStringLiteral("一"));
    publish(*document);
    CHECK(nameIn(Document::readPlan(office.session(), other).value()) == QStringLiteral("一"));
    CHECK(office.publishedName() == QStringLiteral("保育所の整備"));
}

TEST_CASE("a lock is taken over when the user says so and unpublished work goes on")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const auto theirs = office.open(office.colleague());
    const auto document = office.open(OpenAnswer::TakeOverLock);
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    CHECK(lookAtLock(*office.storage, office.path, {}).owner.person == QStringLiteral("計画担当"));
    REQUIRE(theirs->close(CloseChoice::KeepLocally));
    CHECK(lookAtLock(*office.storage, office.path, {}).owner.person == QStringLiteral("計画担当"));
}

TEST_CASE("a file that this PC has open in another window is not opened twice")
{
    const Office office;
    office.makeFile();
    const auto first = office.open();
    rename(*first, QStringLiteral("一"));
    REQUIRE(first->commitAll());
    CHECK_FALSE(office.refusal().isEmpty());
    rename(*first, QStringLiteral("二"));
    publish(*first);
    CHECK(office.publishedName() == QStringLiteral("二"));
}

TEST_CASE("a folder that takes no lock opens the file read-only with a note")
{
    const Office office;
    office.makeFile();
    // The lock is the only file that is made in the shared folder while a file opens.
    for (int at = 1;; ++at) {
        REQUIRE(at < 200);
        office.storage->plan({FaultyStorage::Kind::Once, at, FileError::Denied});
        auto opened = Document::open(office.session(), office.path);
        const bool wasHit = office.storage->wasHit();
        office.storage->plan({});
        REQUIRE(wasHit);
        if (!opened || !opened->document || !opened->document->saveState().isReadOnly)
            continue;
        CHECK(opened->notes.size() == 1);
        break;
    }
}

TEST_CASE("opening that fails at any file operation leaves the file and the work as they were")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const QByteArray before = office.file();
    for (int at = 1;; ++at) {
        office.storage->plan({FaultyStorage::Kind::Once, at, FileError::Failed});
        {
            const auto opened = Document::open(office.session(), office.path, OpenAnswer::ContinueWork);
            CAPTURE(at);
            CHECK((!opened || !opened->document || opened->document->saveState().isReadOnly
                || nameIn(opened->document->plan()) == QStringLiteral("一")));
        }
        const bool wasHit = office.storage->wasHit();
        office.storage->plan({});
        CHECK(office.file() == before);
        CHECK(nameIn(office.open(OpenAnswer::ContinueWork)->plan()) == QStringLiteral("一"));
        if (!wasHit)
            break;
    }
}

TEST_CASE("a server that was set back to an older file is noticed and the newer work is kept")
{
    const Office office;
    QByteArray old;
    {
        const auto document = office.create();
        old = office.file();
        rename(*document, QStringLiteral("新しい名"));
        REQUIRE(document->close(CloseChoice::Publish));
    }
    office.replaceSharedFile(old);
    auto opened = Document::open(office.session(), office.path);
    REQUIRE(opened);
    REQUIRE(opened->document);
    CHECK(opened->notes.size() == 1);
    const auto kept = Document::generationsOf(office.session(), office.path);
    REQUIRE_FALSE(kept.empty());
    CHECK(nameIn(Document::readPlan(office.session(), kept[0].path).value()) == QStringLiteral("新しい名"));
}

TEST_CASE("a publishing whose end was not noted is understood at the next opening")
{
    const Office office;
    office.makeFile();
    QByteArray work;
    QString folder;
    {
        const auto document = office.open();
        rename(*document, QStringLiteral("一"));
        REQUIRE(document->commitAll());
        folder = findAllWork(scanWork(*office.storage, office.session().profileFolder)).value.front().folder;
        // The working copy as it is before it learns that it was published.
        REQUIRE(document->close(CloseChoice::KeepLocally));
        work = readFile(*office.storage, databasePath(folder), largestPlanFile).value;
    }
    WorkRecord record = *readWorkRecord(*office.storage, folder).value;
    {
        const auto document = office.open(OpenAnswer::ContinueWork);
        REQUIRE(document->close(CloseChoice::Publish));
    }
    record.attempts << hashOf(office.file());
    REQUIRE(replaceFile(*office.storage, databasePath(folder), work) == FileError::None);
    REQUIRE(writeWorkRecord(*office.storage, folder, record) == FileError::None);

    const auto document = office.open();
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
    CHECK(document->saveState().isPublished);
    rename(*document, QStringLiteral("二"));
    publish(*document);
}

TEST_CASE("a working copy that is damaged is set aside and the shared file opens")
{
    const Office office;
    office.makeFile();
    leaveWork(office, QStringLiteral("一"));
    const QString folder
        = findAllWork(scanWork(*office.storage, office.session().profileFolder)).value.front().folder;
    QByteArray work = readFile(*office.storage, databasePath(folder), largestPlanFile).value;
    work.replace(4096, 40'000, QByteArray(40'000, 'x'));
    REQUIRE(replaceFile(*office.storage, databasePath(folder), work) == FileError::None);
    auto opened = Document::open(office.session(), office.path);
    INFO(opened.sentence().toStdString());
    REQUIRE(opened);
    REQUIRE(opened->document);
    CHECK(opened->notes.size() == 1);
    CHECK(nameIn(opened->document->plan()) == QStringLiteral("保育所の整備"));
    const auto kept = Document::generationsOf(office.session(), office.path);
    REQUIRE_FALSE(kept.empty());
    CHECK(kept[0].reason == QStringLiteral("damaged"));
}

TEST_CASE("temporary files that a crash of our own left beside the file are removed")
{
    const Office office;
    office.makeFile();
    const QString session = findAllWork(scanWork(*office.storage, office.session().profileFolder))
                                .value.front()
                                .record.sessions.last();
    const QString ours = temporaryPath(office.path, session);
    const QString others = temporaryPath(office.path, QStringLiteral("someone"));
    REQUIRE(writeNewFile(*office.storage, ours, "half") == FileError::None);
    REQUIRE(writeNewFile(*office.storage, others, "half") == FileError::None);
    const auto document = office.open();
    CHECK(office.storage->status(ours).error == FileError::NotFound);
    CHECK(office.storage->status(others).isOk());
}

#ifndef Q_OS_WIN // What Qt makes there are shortcuts of the desktop.
TEST_CASE("a file behind a link is published where it really lies")
{
    const Office office;
    office.makeFile();
    const QString link = office.folder.filePath(QStringLiteral("近道.hagukumi"));
    REQUIRE(QFile::link(office.path, link));
    auto opened = Document::open(office.session(), link);
    REQUIRE(opened);
    REQUIRE(opened->document);
    rename(*opened->document, QStringLiteral("一"));
    publish(*opened->document);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(office.publishedName() == QStringLiteral("一"));
}
#endif

TEST_CASE("another file's content can be read without opening it")
{
    const Office office;
    office.makeFile();
    const QByteArray before = office.file();
    const auto plan = Document::readPlan(office.session(), office.path);
    REQUIRE(plan);
    CHECK(diff(plan.value(), smallPlan()).isEmpty());
    CHECK(office.file() == before);
    CHECK(office.sharedNames().size() == 1);
    CHECK_FALSE(Document::readPlan(office.session(), office.path + QStringLiteral("x")));
}

TEST_CASE("a lock that a colleague took over is noticed by the open document and left alone")
{
    const Office office;
    auto document = office.create();
    const LockView seen = lookAtLock(*office.storage, office.path, {});
    const auto theirs = FileLock::takeOver(office.storage, office.path,
        {QStringLiteral("佐藤"), QStringLiteral("PC-7"), *office.clock, QStringLiteral("s7")}, seen);
    REQUIRE(theirs.lock);
    CHECK(document->saveState().lockHolder.isEmpty());
    // The next heartbeat, not in half a minute but now.
    document->findChild<QTimer*>()->start(0);
    runUntil([&] { return !document->saveState().lockHolder.isEmpty(); });
    CHECK(document->saveState().lockHolder.contains(QStringLiteral("佐藤")));
    CHECK(document->saveState().lockHolder.contains(QStringLiteral("PC-7")));
    REQUIRE(document->close(CloseChoice::KeepLocally));
    document.reset();
    CHECK(lookAtLock(*office.storage, office.path, {}).owner.person == QStringLiteral("佐藤"));
}

TEST_CASE("a reader sees that another has taken over the file, and that it is free again")
{
    const Office office;
    auto document = office.create();
    auto reader = office.open(office.colleague(), OpenAnswer::ReadOnly);
    CHECK(reader->saveState().lockHolder.contains(QStringLiteral("計画担当")));
    reader->findChild<QTimer*>()->start(0);
    REQUIRE(document->close(CloseChoice::KeepLocally));
    runUntil([&] { return reader->saveState().lockHolder.isEmpty(); });
    CHECK(reader->saveState().lockHolder.isEmpty());
    CHECK(reader->saveState().isReadOnly);
}

TEST_CASE("a file that this program saved itself is believed again only while not a byte of it has changed")
{
    const Office office;
    office.makeFile();
    const QByteArray sound = office.file();
    CHECK(wasChecked(scanWork(*office.storage, office.session().profileFolder), hashOf(sound)));
    CHECK(diff(office.open()->plan(), smallPlan()).isEmpty());
    // One letter of a name, which neither SQLite nor the structure would tell.
    QByteArray flipped = sound;
    flipped.replace(QStringLiteral("待機児童数").toUtf8(), QStringLiteral("待機児童敵").toUtf8());
    REQUIRE(flipped.size() == sound.size());
    office.replaceSharedFile(flipped);
    CHECK_FALSE(office.refusal().isEmpty());
}

TEST_CASE("a file that another version of this program has checked is checked again")
{
    const Office office;
    office.makeFile();
    const QString profile = office.session().profileFolder;
    const WorkingCopy copy = findAllWork(scanWork(*office.storage, profile)).value.front();
    WorkRecord record = copy.record;
    record.checkedBy = QStringLiteral("0.0.1");
    REQUIRE(writeWorkRecord(*office.storage, copy.folder, record) == FileError::None);
    CHECK_FALSE(wasChecked(scanWork(*office.storage, profile), hashOf(office.file())));
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(wasChecked(scanWork(*office.storage, profile), hashOf(office.file())));
}

TEST_CASE("a write-protected file opens read-only and may be saved under another name")
{
    const Office office;
    office.makeFile();
    REQUIRE(QFile::setPermissions(office.path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const Document::Opened opened = Document::open(office.session(), office.path).value();
    REQUIRE(opened.document);
    Document* document = opened.document.get();
    CHECK(document->saveState().isReadOnly);
    CHECK(opened.notes.join(u' ').contains(QStringLiteral("別の名前")));
    CHECK_FALSE(document->apply(QStringLiteral("名称"), renamed(document->plan(), QStringLiteral("一"))));
    REQUIRE(document->publishAs(office.path + QStringLiteral(".2.hagukumi")));
    rename(*document, QStringLiteral("一"));
    CHECK(nameIn(document->plan()) == QStringLiteral("一"));
}
