#include "core/store/generations.h"
#include "core/store/publish.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/memory_storage.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace core;
using Outcome = PublishReport::Outcome;

namespace {

const QString targetPath = QStringLiteral("/共有/子ども計画.hagukumi");
const QString generationPlace = QStringLiteral("/profile/generations/1");

// Larger than one block, so that a fault can fall into the middle of a file.
QByteArray version(char letter)
{
    return QByteArray(270'000, letter);
}

struct Share {
    std::shared_ptr<MemoryStorage> memory = std::make_shared<MemoryStorage>();
    FaultyStorage faulty{memory};
    QByteArray old = version('a');
    QByteArray fresh = version('b');

    Share() { memory->put(targetPath, old); }
    PublishRequest request() const
    {
        return {targetPath, fresh, {hashOf(old)}, QStringLiteral("s1"), generationPlace,
            QDateTime(QDate(2025, 7, 28), QTime(14, 32))};
    }
    bool targetIsWhole() const
    {
        const QByteArray there = memory->content(targetPath);
        return there == old || there == fresh;
    }
    bool hasTemporary() const
    {
        const QStringList names = memory->list(QStringLiteral("/共有")).value;
        return std::any_of(
            names.begin(), names.end(), [](const QString& name) { return name.endsWith(u".tmp"); });
    }
};

// Does `scenario` with the fault at the first operation, the second … until one run meets no fault any more.
template <class Scenario>
int forEachOperation(FaultyStorage::Kind kind, FileError error, Scenario scenario)
{
    for (int at = 1;; ++at) {
        REQUIRE(at < 500);
        Share share;
        share.faulty.plan({kind, at, error});
        const PublishReport report = publish(share.faulty, share.request());
        const bool wasHit = share.faulty.wasHit();
        share.faulty.plan({});
        CAPTURE(at);
        scenario(share, report);
        if (!wasHit)
            return at;
    }
}

constexpr FileError errors[] = {FileError::Failed, FileError::NoSpace, FileError::Denied,
    FileError::Unreachable, FileError::NotFound, FileError::InUse, FileError::Exists};

} // namespace

TEST_CASE("publishing replaces the shared file by the new version")
{
    Share share;
    const auto report = publish(*share.memory, share.request());
    CHECK(report.outcome == Outcome::Published);
    CHECK(report.sentence.isEmpty());
    CHECK(share.memory->content(targetPath) == share.fresh);
    CHECK_FALSE(share.hasTemporary());
}

TEST_CASE("publishing keeps the replaced version on this PC and beside the shared file")
{
    Share share;
    REQUIRE(publish(*share.memory, share.request()).outcome == Outcome::Published);
    const auto kept = listGenerations(*share.memory, generationPlace, targetPath);
    REQUIRE(kept.size() == 2);
    CHECK(readGeneration(*share.memory, kept[0]).value() == share.old);
    CHECK(kept[1].path == sharedGenerationPath(targetPath));
    CHECK(readGeneration(*share.memory, kept[1]).value() == share.old);
}

TEST_CASE("a shared file that someone else saved meanwhile is not overwritten")
{
    Share share;
    const QByteArray theirs = version('c');
    share.memory->put(targetPath, theirs);
    const auto report = publish(*share.memory, share.request());
    CHECK(report.outcome == Outcome::TargetChanged);
    CHECK(report.sentence.contains(targetPath));
    CHECK(share.memory->content(targetPath) == theirs);
    CHECK(share.memory->list(QStringLiteral("/共有")).value
        == QStringList{QStringLiteral("子ども計画.hagukumi")});
}

TEST_CASE("a shared file that was moved away is not made again in silence")
{
    Share share;
    REQUIRE(share.memory->remove(targetPath) == FileError::None);
    const auto report = publish(*share.memory, share.request());
    CHECK(report.outcome == Outcome::TargetGone);
    CHECK(share.memory->content(targetPath).isNull());
}

TEST_CASE("a new file never replaces one that is there already")
{
    Share share;
    auto request = share.request();
    request.knownHashes.clear();
    CHECK(publish(*share.memory, request).outcome == Outcome::Failed);
    CHECK(share.memory->content(targetPath) == share.old);
}

TEST_CASE("publishing what is already there is a success")
{
    Share share;
    auto request = share.request();
    request.knownHashes << hashOf(share.fresh);
    REQUIRE(publish(*share.memory, request).outcome == Outcome::Published);
    CHECK(publish(*share.memory, request).outcome == Outcome::Published);
    CHECK(share.memory->content(targetPath) == share.fresh);
}

TEST_CASE("after any single failing file operation the shared file is wholly old or wholly new")
{
    for (const FileError error : errors) {
        const int operations = forEachOperation(
            FaultyStorage::Kind::Once, error, [](const Share& share, const PublishReport& report) {
                CHECK(share.targetIsWhole());
                if (report.outcome == Outcome::Published)
                    CHECK(share.memory->content(targetPath) == share.fresh);
                else
                    CHECK_FALSE(report.sentence.isEmpty());
            });
        CHECK(operations > 20);
    }
}

TEST_CASE("when every file operation fails from some moment on the shared file is wholly old or wholly new")
{
    for (const FileError error : errors)
        forEachOperation(
            FaultyStorage::Kind::Forever, error, [](const Share& share, const PublishReport& report) {
                CHECK(share.targetIsWhole());
                if (report.outcome == Outcome::Published)
                    CHECK(share.memory->content(targetPath) == share.fresh);
            });
}

TEST_CASE("after any failure saving again succeeds and leaves no temporary file")
{
    for (const auto kind :
        {FaultyStorage::Kind::Once, FaultyStorage::Kind::Forever, FaultyStorage::Kind::Crash})
        forEachOperation(kind, FileError::Failed, [](Share& share, const PublishReport&) {
            auto again = share.request();
            again.knownHashes << hashOf(share.fresh); // An attempt whose end is unknown.
            CHECK(publish(share.faulty, again).outcome == Outcome::Published);
            CHECK(share.memory->content(targetPath) == share.fresh);
            removeTemporaries(share.faulty, QStringLiteral("/共有"), {QStringLiteral("s1")});
            CHECK_FALSE(share.hasTemporary());
        });
}

TEST_CASE("a program that dies at any moment of publishing leaves the shared file wholly old or wholly new")
{
    forEachOperation(FaultyStorage::Kind::Crash, FileError::Failed,
        [](const Share& share, const PublishReport&) { CHECK(share.targetIsWhole()); });
}

TEST_CASE("a power cut at any moment of publishing leaves the shared file wholly old or wholly new")
{
    // The names that were not synced may or may not have reached the disk: every prefix of them is tried.
    for (int kept = 0; kept < 12; ++kept)
        forEachOperation(FaultyStorage::Kind::Crash, FileError::Failed,
            [kept](const Share& share, const PublishReport& report) {
                share.memory->losePower(kept);
                CHECK(share.targetIsWhole());
                if (report.outcome == Outcome::Published)
                    CHECK(share.memory->content(targetPath) == share.fresh);
            });
}

TEST_CASE("the replaced version is never lost by a power cut in the middle of publishing")
{
    forEachOperation(
        FaultyStorage::Kind::Crash, FileError::Failed, [](const Share& share, const PublishReport&) {
            share.memory->losePower(0);
            const auto kept = listGenerations(*share.memory, generationPlace, targetPath);
            const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const Generation& old) {
                return readGeneration(*share.memory, old).value() == share.old;
            });
            CHECK((isKept || share.memory->content(targetPath) == share.old));
        });
}

TEST_CASE("a full share refuses with a sentence and the shared file stays")
{
    Share share;
    share.faulty.plan({FaultyStorage::Kind::Forever, 3, FileError::NoSpace});
    const auto report = publish(share.faulty, share.request());
    CHECK(report.outcome == Outcome::Failed);
    CHECK(report.sentence.contains(explained(FileError::NoSpace, targetPath)));
    CHECK(share.memory->content(targetPath) == share.old);
}

TEST_CASE("a folder that takes no new files is refused without overwriting the file directly")
{
    Share share;
    share.memory->deniedFolders.insert(QStringLiteral("/共有"));
    CHECK(publish(*share.memory, share.request()).outcome == Outcome::Failed);
    CHECK(share.memory->content(targetPath) == share.old);
}

TEST_CASE("a full disk on this PC does not stop saving to the share")
{
    Share share;
    share.memory->makeFolders(generationPlace);
    share.memory->deniedFolders.insert(generationPlace);
    CHECK(publish(*share.memory, share.request()).outcome == Outcome::Published);
    CHECK(readFile(*share.memory, sharedGenerationPath(targetPath), largestPlanFile).value == share.old);
}

TEST_CASE("a virus scanner that holds the targetPath for moments is waited for")
{
    MemoryStorage storage;
    int attempts = 0;
    const FileError error
        = retried(storage, [&] { return ++attempts < 5 ? FileError::InUse : FileError::None; });
    CHECK(error == FileError::None);
    CHECK(storage.pauses == QList<int>{10, 20, 50, 100});
}

TEST_CASE("a targetPath that stays in use is given up after less than three seconds")
{
    MemoryStorage storage;
    CHECK(retried(storage, [] { return FileError::InUse; }) == FileError::InUse);
    CHECK(std::accumulate(storage.pauses.begin(), storage.pauses.end(), 0) < 3000);
    CHECK(storage.pauses.last() == 800);
}

TEST_CASE("a failing disk is not tried again")
{
    MemoryStorage storage;
    CHECK(retried(storage, [] { return FileError::Failed; }) == FileError::Failed);
    CHECK(storage.pauses.isEmpty());
}

TEST_CASE("only temporary files of our own sittings are cleaned up")
{
    MemoryStorage storage;
    const QStringList names
        = {QStringLiteral(".計画.hagukumi.s1.tmp"), QStringLiteral(".計画.hagukumi.s2.tmp"),
            QStringLiteral("s1.tmp"), QStringLiteral("計画.s1.tmp"), QStringLiteral(".計画.hagukumi.s1")};
    for (const QString& name : names)
        storage.put(QStringLiteral("/share/") + name, "x");
    removeTemporaries(storage, QStringLiteral("/share"), {QStringLiteral("s1"), QString()});
    QStringList left = names.mid(1);
    left.sort();
    CHECK(storage.list(QStringLiteral("/share")).value == left);
}

TEST_CASE("a write-protected file is not replaced although its folder would allow it")
{
    const QTemporaryDir folder;
    const auto disk = diskStorage();
    PublishRequest request;
    request.target = folder.filePath(QStringLiteral("計画.hagukumi"));
    request.content = version('b');
    request.session = QStringLiteral("s1");
    request.generationFolder = folder.filePath(QStringLiteral("generations"));
    request.now = QDateTime(QDate(2025, 7, 28), QTime(14, 32));
    REQUIRE(writeNewFile(*disk, request.target, version('a')) == FileError::None);
    request.knownHashes = {hashOf(version('a'))};
    REQUIRE(QFile::setPermissions(request.target, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const PublishReport refused = publish(*disk, request);
    CHECK(refused.outcome == Outcome::Failed);
    CHECK(refused.sentence.contains(QStringLiteral("別の名前")));
    CHECK(readFile(*disk, request.target, largestPlanFile).value == version('a'));
    REQUIRE(QFile::setPermissions(request.target, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(publish(*disk, request).outcome == Outcome::Published);
}
