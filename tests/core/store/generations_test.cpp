#include "core/store/generations.h"
#include "tests/support/catch.h"
#include "tests/support/memory_storage.h"

#include <algorithm>

using namespace core;

namespace {

const QString keptFile = QStringLiteral("/共有/子ども計画.hagukumi");
const QString keptFolder = generationFolder(QStringLiteral("/profile"), QStringLiteral("4b7e"));

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2025, 4, 1).addDays(day), QTime(hour, 0));
}

void keep(MemoryStorage& storage, const QByteArray& content, const QDateTime& now)
{
    REQUIRE(
        keepGeneration(storage, keptFolder, content, QStringLiteral("published"), now) == FileError::None);
}

} // namespace

TEST_CASE("kept versions are listed newest first with their time and reason")
{
    MemoryStorage storage;
    keep(storage, "one", at(0, 9));
    REQUIRE(keepGeneration(storage, keptFolder, "two", QStringLiteral("before_migration"), at(0, 10))
        == FileError::None);
    const auto kept = listGenerations(storage, keptFolder, keptFile);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].reason == QStringLiteral("before_migration"));
    CHECK(kept[0].keptAt == at(0, 10));
    CHECK(kept[0].size == 3);
    CHECK(readGeneration(storage, kept[1]).value() == "one");
}

TEST_CASE("the order of kept versions does not trust the clock")
{
    MemoryStorage storage;
    keep(storage, "first", at(5, 9));
    keep(storage, "second", at(1, 9));
    CHECK(readGeneration(storage, listGenerations(storage, keptFolder, keptFile)[0]).value() == "second");
}

TEST_CASE("the same content twice in a row is kept once")
{
    MemoryStorage storage;
    keep(storage, "same", at(0, 9));
    keep(storage, "same", at(0, 10));
    CHECK(listGenerations(storage, keptFolder, keptFile).size() == 1);
}

TEST_CASE("within one day the newest twenty versions are kept")
{
    MemoryStorage storage;
    for (int i = 1; i <= 30; ++i)
        keep(storage, QByteArray::number(i), QDateTime(QDate(2025, 4, 1), QTime(9, i)));
    const auto kept = listGenerations(storage, keptFolder, keptFile);
    REQUIRE(kept.size() == 20);
    CHECK(readGeneration(storage, kept.front()).value() == "30");
    CHECK(readGeneration(storage, kept.back()).value() == "11");
}

TEST_CASE("beyond the newest twenty the last version of each of thirty days is kept")
{
    MemoryStorage storage;
    for (int day = 0; day < 60; ++day)
        for (int hour = 9; hour < 12; ++hour)
            keep(storage, QByteArray::number(day * 100 + hour), at(day, hour));
    const auto kept = listGenerations(storage, keptFolder, keptFile);
    QList<QDate> days;
    for (const Generation& generation : kept)
        if (!days.contains(generation.keptAt.date()))
            days << generation.keptAt.date();
    CHECK(days.size() == 30);
    CHECK(kept.back().keptAt == at(30, 11));
}

TEST_CASE("a version that lies beside the shared file is listed last")
{
    MemoryStorage storage;
    keep(storage, "local", at(0, 9));
    REQUIRE(storage.makeFolders(QStringLiteral("/共有")) == FileError::None);
    REQUIRE(keepSharedGeneration(storage, keptFile, "shared", QStringLiteral("s1")) == FileError::None);
    const auto kept = listGenerations(storage, keptFolder, keptFile);
    REQUIRE(kept.size() == 2);
    CHECK(kept[1].number == 0);
    CHECK(readGeneration(storage, kept[1]).value() == "shared");
}

TEST_CASE("files of other kinds in the keptFolder of versions are left alone")
{
    MemoryStorage storage;
    storage.put(keptFolder + QStringLiteral("/読んでください.txt"), "note");
    keep(storage, "one", at(0, 9));
    CHECK(listGenerations(storage, keptFolder, keptFile).size() == 1);
    CHECK(storage.content(keptFolder + QStringLiteral("/読んでください.txt")) == "note");
}

TEST_CASE("a version that has been removed by hand is refused with a sentence")
{
    MemoryStorage storage;
    keep(storage, "one", at(0, 9));
    const Generation generation = listGenerations(storage, keptFolder, keptFile)[0];
    REQUIRE(storage.remove(generation.path) == FileError::None);
    CHECK(readGeneration(storage, generation).sentence().contains(generation.path));
}
