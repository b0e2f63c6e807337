#include "core/store/recovery.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/memory_storage.h"

using namespace core;

namespace {

const QString profile = QStringLiteral("/profile");
const QString document = QStringLiteral("6f1c0d52-0000-0000-0000-000000000001");

WorkRecord recordFor(const QString& target)
{
    return {document, target, QByteArray("\x01\xff", 2), {QByteArray("\x02")}, {QStringLiteral("s1")},
        QStringLiteral("0.1.0")};
}

QString keepWork(Storage& storage, const QString& target)
{
    const auto folder = newWorkFolder(storage, profile, document);
    REQUIRE(folder.isOk());
    REQUIRE(writeWorkRecord(storage, folder.value, recordFor(target)) == FileError::None);
    return folder.value;
}

} // namespace

TEST_CASE("a working copy is found again by the id of its document")
{
    MemoryStorage storage;
    const QString folder = keepWork(storage, QStringLiteral("/共有/計画.hagukumi"));
    const auto found
        = findWork(scanWork(storage, profile), document, QStringLiteral("/共有/計画.hagukumi")).value;
    REQUIRE(found.size() == 1);
    CHECK(found[0].folder == folder);
    CHECK(found[0].record == recordFor(QStringLiteral("/共有/計画.hagukumi")));
}

TEST_CASE("two copies of one shared file have two working copies and the asked one comes first")
{
    MemoryStorage storage;
    keepWork(storage, QStringLiteral("/共有/計画.hagukumi"));
    const QString second = keepWork(storage, QStringLiteral("/共有/計画 のコピー.hagukumi"));
    const auto found
        = findWork(scanWork(storage, profile), document, QStringLiteral("/共有/計画 のコピー.hagukumi"))
              .value;
    REQUIRE(found.size() == 2);
    CHECK(found[0].folder == second);
}

TEST_CASE("a profile without any work has no working copies")
{
    MemoryStorage storage;
    CHECK(findAllWork(scanWork(storage, profile)).value.empty());
}

TEST_CASE("a working copy whose record is damaged is not offered as if it were whole")
{
    MemoryStorage storage;
    const QString folder = keepWork(storage, QStringLiteral("/a.hagukumi"));
    storage.put(folder + QStringLiteral("/belongs-to.json"), "{\"docu");
    CHECK(findAllWork(scanWork(storage, profile)).value.empty());
}

TEST_CASE("a profile that cannot be read is not taken for one without work")
{
    auto memory = std::make_shared<MemoryStorage>();
    FaultyStorage faulty(memory);
    keepWork(faulty, QStringLiteral("/a.hagukumi"));
    for (int at = 1;; ++at) {
        faulty.plan({FaultyStorage::Kind::Once, at, FileError::Failed});
        const auto found = findWork(scanWork(faulty, profile), document, QStringLiteral("/a.hagukumi"));
        CHECK((found.isOk() ? found.value.size() == 1 : found.value.empty()));
        if (!faulty.wasHit())
            break;
    }
}

TEST_CASE("a power cut while the record is written leaves the old or the new record")
{
    for (int kept = 0; kept < 4; ++kept)
        for (int at = 1;; ++at) {
            auto memory = std::make_shared<MemoryStorage>();
            FaultyStorage faulty(memory);
            const QString folder = keepWork(faulty, QStringLiteral("/old.hagukumi"));
            faulty.plan({FaultyStorage::Kind::Crash, at, FileError::Failed});
            const FileError error
                = writeWorkRecord(faulty, folder, recordFor(QStringLiteral("/new.hagukumi")));
            const bool wasHit = faulty.wasHit();
            faulty.plan({});
            memory->losePower(kept);
            const auto record = readWorkRecord(faulty, folder).value;
            REQUIRE(record);
            const bool isNew = record->target == QStringLiteral("/new.hagukumi");
            CHECK((isNew || record->target == QStringLiteral("/old.hagukumi")));
            CHECK((error != FileError::None || isNew));
            if (!wasHit)
                break;
        }
}

TEST_CASE("only the last sittings are remembered")
{
    MemoryStorage storage;
    WorkRecord record = recordFor(QStringLiteral("/a.hagukumi"));
    for (int i = 2; i <= 100; ++i)
        record.sessions << QStringLiteral("s%1").arg(i);
    const auto folder = newWorkFolder(storage, profile, document);
    REQUIRE(writeWorkRecord(storage, folder.value, record) == FileError::None);
    const QStringList read = readWorkRecord(storage, folder.value).value->sessions;
    CHECK(read.size() == 20);
    CHECK(read.last() == QStringLiteral("s100"));
}
