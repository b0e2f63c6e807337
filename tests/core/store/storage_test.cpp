#include "core/store/storage.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_storage.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <set>

using namespace core;

namespace {

struct Folder {
    QTemporaryDir folder;
    std::shared_ptr<Storage> disk = diskStorage();
    QString path(const QString& name) const { return folder.filePath(name); }
    QByteArray content(const QString& name) const
    {
        return readFile(*disk, path(name), largestPlanFile).value;
    }
};

} // namespace

TEST_CASE("a file is read as it was written")
{
    Folder at;
    const QByteArray content = QByteArray(3'000'000, 'x') + "end";
    REQUIRE(
        writeNewFile(*at.disk, at.path(QStringLiteral("計画【案】＆.hagukumi")), content) == FileError::None);
    CHECK(at.content(QStringLiteral("計画【案】＆.hagukumi")) == content);
}

TEST_CASE("a new file is refused where there is one")
{
    Folder at;
    REQUIRE(writeNewFile(*at.disk, at.path(QStringLiteral("a")), "one") == FileError::None);
    CHECK(writeNewFile(*at.disk, at.path(QStringLiteral("a")), "two") == FileError::Exists);
    CHECK(at.content(QStringLiteral("a")) == "one");
}

TEST_CASE("a file larger than the limit is refused before it fills the memory")
{
    Folder at;
    REQUIRE(writeNewFile(*at.disk, at.path(QStringLiteral("a")), QByteArray(11, 'x')) == FileError::None);
    CHECK(readFile(*at.disk, at.path(QStringLiteral("a")), 10).error == FileError::TooLarge);
    CHECK(readFile(*at.disk, at.path(QStringLiteral("a")), 11).isOk());
}

TEST_CASE("renaming over replaces and renaming beside refuses")
{
    Folder at;
    REQUIRE(writeNewFile(*at.disk, at.path(QStringLiteral("a")), "a") == FileError::None);
    REQUIRE(writeNewFile(*at.disk, at.path(QStringLiteral("b")), "b") == FileError::None);
    CHECK(
        at.disk->rename(at.path(QStringLiteral("a")), at.path(QStringLiteral("b")), Storage::IfExists::Refuse)
        == FileError::Exists);
    CHECK(at.content(QStringLiteral("b")) == "b");
    CHECK(at.disk->rename(
              at.path(QStringLiteral("a")), at.path(QStringLiteral("b")), Storage::IfExists::Replace)
        == FileError::None);
    CHECK(at.content(QStringLiteral("b")) == "a");
    CHECK(at.disk->status(at.path(QStringLiteral("a"))).error == FileError::NotFound);
    CHECK(
        at.disk->rename(at.path(QStringLiteral("b")), at.path(QStringLiteral("c")), Storage::IfExists::Refuse)
        == FileError::None);
    CHECK(at.disk->list(at.folder.path()).value == QStringList{QStringLiteral("c")});
}

#ifndef Q_OS_WIN // Where a new file has the permissions that its folder hands down.
TEST_CASE("replacing a file keeps its permissions")
{
    Folder at;
    const QString path = at.path(QStringLiteral("a"));
    REQUIRE(writeNewFile(*at.disk, path, "old") == FileError::None);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    REQUIRE(QFile::setPermissions(path, permissions));
    REQUIRE(replaceFile(*at.disk, path, "new") == FileError::None);
    CHECK(at.content(QStringLiteral("a")) == "new");
    CHECK((QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser)) == permissions);
    CHECK(at.disk->list(at.folder.path()).value == QStringList{QStringLiteral("a")});
}
#endif

TEST_CASE("a file that is held alone is refused until it is given back")
{
    Folder at;
    const QString path = at.path(QStringLiteral("held"));
    auto held = at.disk->openAlone(path);
    REQUIRE(held.isOk());
    CHECK(at.disk->openAlone(path).error == FileError::InUse);
    held.value.reset();
    CHECK(at.disk->openAlone(path).isOk());
    CHECK(at.disk->openAlone(at.path(QStringLiteral("none/held"))).error == FileError::NotFound);
}

TEST_CASE("folders are made with their parents and hidden files are listed")
{
    Folder at;
    const QString folder = at.path(QStringLiteral("一/二/三"));
    REQUIRE(at.disk->makeFolders(folder) == FileError::None);
    REQUIRE(at.disk->makeFolders(folder) == FileError::None);
    REQUIRE(writeNewFile(*at.disk, folder + QStringLiteral("/.hidden"), "") == FileError::None);
    CHECK(at.disk->list(folder).value == QStringList{QStringLiteral(".hidden")});
    CHECK(at.disk->status(folder).value.isFolder);
}

TEST_CASE("a path of more than 260 characters works")
{
    Folder at;
    QString folder = at.folder.path();
    for (int i = 0; i < 6; ++i)
        folder
            += QStringLiteral("/子ども・子育て支援総合計画の進捗管理と評価のための長いフォルダー名%1").arg(i);
    REQUIRE(at.disk->makeFolders(folder) == FileError::None);
    const QString path = folder + QStringLiteral("/計画.hagukumi");
    REQUIRE(path.size() > 200);
    REQUIRE(replaceFile(*at.disk, path, "x") == FileError::None);
    CHECK(readFile(*at.disk, path, 10).value == "x");
}

TEST_CASE("a file whose name is as long as the system allows can be replaced")
{
    Folder at;
    const QString path = at.path(QString(80, u'計') + QStringLiteral(".hagukumi"));
    REQUIRE(replaceFile(*at.disk, path, "x") == FileError::None);
    REQUIRE(replaceFile(*at.disk, path, "y") == FileError::None);
    CHECK(readFile(*at.disk, path, 10).value == "y");
    CHECK(at.disk->list(at.folder.path()).value.size() == 1);
}

TEST_CASE("an export replaces only a file of its own kind")
{
    Folder at;
    const QString path = at.path(QStringLiteral("資料.pdf"));
    REQUIRE(writeExport(*at.disk, path, "%PDF-1", "%PDF-"));
    REQUIRE(writeExport(*at.disk, path, "%PDF-2", "%PDF-"));
    CHECK(at.content(QStringLiteral("資料.pdf")) == "%PDF-2");
    REQUIRE(replaceFile(*at.disk, path, "SQLite format 3") == FileError::None);
    CHECK(writeExport(*at.disk, path, "%PDF-3", "%PDF-").sentence().contains(QStringLiteral("資料.pdf")));
    CHECK(at.content(QStringLiteral("資料.pdf")) == "SQLite format 3");
}

TEST_CASE("what is not there is told apart from what fails")
{
    Folder at;
    CHECK(at.disk->openToRead(at.path(QStringLiteral("nothing"))).error == FileError::NotFound);
    CHECK(at.disk->list(at.path(QStringLiteral("nothing"))).error == FileError::NotFound);
    CHECK(readFile(*at.disk, at.folder.path(), 10).error == FileError::IsFolder);
    CHECK(at.disk->remove(at.path(QStringLiteral("nothing"))) == FileError::NotFound);
    CHECK(writeNewFile(*at.disk, at.path(QStringLiteral("no/folder")), "") == FileError::NotFound);
    CHECK(writeNewFile(*at.disk, at.path(QString(300, QLatin1Char('x'))), "") == FileError::BadName);
}

TEST_CASE("each kind of file error has its own sentence that names the file")
{
    std::set<QString> sentences;
    for (int error = int(FileError::NotFound); error <= int(FileError::Failed); ++error) {
        const QString text = explained(FileError(error), QStringLiteral("計画.hagukumi"));
        CHECK(text.contains(QStringLiteral("計画.hagukumi")));
        sentences.insert(text);
    }
    CHECK(sentences.size() == 11);
}

TEST_CASE(
    "replacing a file that fails at any operation leaves the old or the new content and no temporary file")
{
    for (int at = 1;; ++at) {
        Folder folder;
        FaultyStorage faulty(folder.disk);
        const QString path = folder.path(QStringLiteral("a"));
        REQUIRE(writeNewFile(faulty, path, "old") == FileError::None);
        faulty.plan({FaultyStorage::Kind::Once, at, FileError::NoSpace});
        const FileError error = replaceFile(faulty, path, "new");
        const QByteArray content = folder.content(QStringLiteral("a"));
        CAPTURE(at);
        CHECK((content == "new" || (content == "old" && error != FileError::None)));
        CHECK(folder.disk->list(folder.folder.path()).value == QStringList{QStringLiteral("a")});
        if (!faulty.wasHit())
            break;
    }
}

TEST_CASE("the disk knows how much may still be written and that it is not a share")
{
    Folder at;
    CHECK(at.disk->freeSpace(at.folder.path()).value > 0);
    CHECK_FALSE(at.disk->isRemote(at.folder.path()));
}

#ifdef Q_OS_WIN
TEST_CASE("a path as Windows writes it may be as long as its names together")
{
    const QTemporaryDir folder;
    QString path = QDir::toNativeSeparators(folder.path());
    for (int level = 0; level < 20; ++level)
        path += QStringLiteral("\\とても長い名前のフォルダー%1").arg(level);
    const auto storage = diskStorage();
    REQUIRE(path.size() > 260);
    REQUIRE(storage->makeFolders(path) == FileError::None);
    path += QStringLiteral("\\計画.hagukumi");
    REQUIRE(writeNewFile(*storage, path, "content") == FileError::None);
    CHECK(readFile(*storage, path, 100).value == "content");
    CHECK(storage->remove(path) == FileError::None);
}
#endif
