#include "core/store/file_lock.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/memory_storage.h"

using namespace core;

namespace {

const QString sharedFile = QStringLiteral("/共有/子ども計画.hagukumi");

LockOwner owner(const char16_t* person, const char* session)
{
    return {QString::fromUtf16(person), QStringLiteral("PC-12"), QDateTime(QDate(2025, 7, 28), QTime(9, 12)),
        QLatin1String(session)};
}

struct LockedShare {
    std::shared_ptr<MemoryStorage> memory = std::make_shared<MemoryStorage>();
    LockOwner self = owner(u"計画担当", "mine");
    LockOwner other = owner(u"佐藤", "theirs");
    LockedShare() { memory->put(sharedFile, "plan"); }
    LockView view(const QStringList& ownSessions = {})
    {
        return lookAtLock(*memory, sharedFile, ownSessions);
    }
};

} // namespace

TEST_CASE("the lock lies beside the file and carries its name")
{
    CHECK(lockPath(sharedFile) == QStringLiteral("/共有/.~lock.子ども計画.hagukumi"));
}

TEST_CASE("a file that nobody has open is free")
{
    LockedShare share;
    CHECK(share.view().state == LockState::Free);
}

TEST_CASE("a lock tells who works where and since when")
{
    LockedShare share;
    const auto taken = FileLock::take(share.memory, sharedFile, share.other);
    REQUIRE(taken.lock);
    const LockView view = share.view();
    CHECK(view.state == LockState::HeldByOther);
    CHECK(view.owner == share.other);
    CHECK(described(view.owner).contains(QStringLiteral("佐藤")));
    CHECK(described(view.owner).contains(QStringLiteral("PC-12")));
    CHECK(described(view.owner).contains(QStringLiteral("令和")));
    CHECK(described(view.owner).contains(QStringLiteral("09:12")));
}

TEST_CASE("a second lock is refused while the first is held")
{
    LockedShare share;
    const auto first = FileLock::take(share.memory, sharedFile, share.other);
    const auto second = FileLock::take(share.memory, sharedFile, share.self);
    CHECK_FALSE(second.lock);
    CHECK(second.error == FileError::Exists);
}

TEST_CASE("a lock is gone when its holder closes the file")
{
    LockedShare share;
    FileLock::take(share.memory, sharedFile, share.other).lock.reset();
    CHECK(share.view().state == LockState::Free);
}

TEST_CASE("a lock that a crash of our own left is recognised as ours")
{
    LockedShare share;
    auto taken = FileLock::take(share.memory, sharedFile, share.self);
    CHECK(share.view({QStringLiteral("mine")}).state == LockState::Own);
}

TEST_CASE("a lock of another PC with the same computer name is not ours")
{
    LockedShare share;
    const auto taken = FileLock::take(share.memory, sharedFile, share.other);
    CHECK(share.view({QStringLiteral("mine")}).state == LockState::HeldByOther);
}

TEST_CASE("a lock without a heartbeat for more than ten minutes by the clock of the server is stale")
{
    LockedShare share;
    const auto taken = FileLock::take(share.memory, sharedFile, share.other);
    share.memory->clock = share.memory->clock.addSecs(10 * 60);
    CHECK(share.view().state == LockState::HeldByOther);
    share.memory->clock = share.memory->clock.addSecs(1);
    CHECK(share.view().state == LockState::Stale);
}

TEST_CASE("a heartbeat keeps a lock from becoming stale")
{
    LockedShare share;
    const auto taken = FileLock::take(share.memory, sharedFile, share.other);
    share.memory->clock = share.memory->clock.addSecs(11 * 60);
    CHECK(taken.lock->beat());
    CHECK(share.view().state == LockState::HeldByOther);
    CHECK(share.view().owner == share.other);
}

TEST_CASE("looking at a lock leaves nothing behind in the folder")
{
    LockedShare share;
    const auto taken = FileLock::take(share.memory, sharedFile, share.other);
    const QStringList before = share.memory->list(QStringLiteral("/共有")).value;
    (void)share.view();
    CHECK(share.memory->list(QStringLiteral("/共有")).value == before);
}

TEST_CASE("where no probe can be made a lock is never called stale")
{
    LockedShare share;
    const auto taken = FileLock::take(share.memory, sharedFile, share.other);
    share.memory->clock = share.memory->clock.addDays(3);
    share.memory->deniedFolders.insert(QStringLiteral("/共有"));
    CHECK(share.view().state == LockState::HeldByOther);
}

TEST_CASE("taking over replaces the lock that was shown")
{
    LockedShare share;
    const auto gone = FileLock::take(share.memory, sharedFile, share.other);
    const auto taken = FileLock::takeOver(share.memory, sharedFile, share.self, share.view());
    REQUIRE(taken.lock);
    CHECK(share.view().owner == share.self);
}

TEST_CASE("taking over does not touch a lock that changed hands meanwhile")
{
    LockedShare share;
    auto first = FileLock::take(share.memory, sharedFile, share.other);
    const LockView seen = share.view();
    first.lock.reset();
    const auto third = FileLock::take(share.memory, sharedFile, owner(u"鈴木", "third"));
    const auto taken = FileLock::takeOver(share.memory, sharedFile, share.self, seen);
    CHECK_FALSE(taken.lock);
    CHECK(share.view().owner.person == QStringLiteral("鈴木"));
}

TEST_CASE("a holder notices at its heartbeat that the lock was taken over and then leaves it alone")
{
    LockedShare share;
    auto first = FileLock::take(share.memory, sharedFile, share.other);
    const auto taken = FileLock::takeOver(share.memory, sharedFile, share.self, share.view());
    CHECK_FALSE(first.lock->beat());
    first.lock.reset();
    CHECK(share.view().owner == share.self);
}

TEST_CASE("a share that cannot be reached at a heartbeat does not mean that the lock is lost")
{
    LockedShare share;
    auto faulty = std::make_shared<FaultyStorage>(share.memory);
    const auto taken = FileLock::take(faulty, sharedFile, share.self);
    faulty->plan({FaultyStorage::Kind::Forever, 1, FileError::Unreachable});
    CHECK(taken.lock->beat());
}

TEST_CASE("whatever stands in a lock file the file counts as held and no more than a short text is shown")
{
    LockedShare share;
    const QByteArray contents[] = {"", "{", "[1,2]", QByteArray(100'000, 'x'),
        QByteArray("{\"person\":\"") + QByteArray(900, 'p') + "\"}", "{\"person\":[{}],\"since\":7}"};
    for (const QByteArray& content : contents) {
        share.memory->put(lockPath(sharedFile), content);
        CHECK(share.view({QStringLiteral("mine")}).state == LockState::HeldByOther);
        CHECK(described(share.view().owner).size() < 200);
    }
}

TEST_CASE("a folder that takes no lock file answers with the reason")
{
    LockedShare share;
    share.memory->deniedFolders.insert(QStringLiteral("/共有"));
    const auto taken = FileLock::take(share.memory, sharedFile, share.self);
    CHECK_FALSE(taken.lock);
    CHECK(taken.error == FileError::Denied);
}
