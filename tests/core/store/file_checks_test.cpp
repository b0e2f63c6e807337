#include "core/store/file_checks.h"
#include "core/store/history_table.h"
#include "core/store/migrations.h"
#include "tests/core/store/office.h"
#include "tests/support/folders.h"

#include <set>

using namespace office;

namespace {

// A published file, made once.
const QByteArray& soundFile()
{
    static const QByteArray file = [] {
        const Office office;
        const auto document = office.create();
        rename(*document, QStringLiteral("保育所等の整備"));
        publish(*document);
        return office.file();
    }();
    return file;
}

QString refusalOf(const QByteArray& file)
{
    return checkFile(file, QStringLiteral("/共有/計画.hagukumi")).sentence();
}

// The sound file after `statement`, without new hashes.
QByteArray changedBy(const QString& statement)
{
    auto database = Database::inMemory(soundFile());
    REQUIRE(database);
    const auto done = database.value()->run(statement);
    INFO(done.sentence().toStdString());
    REQUIRE(done);
    return database.value()->toBytes();
}

// The same as a careful forger would do it: with hashes that fit.
QByteArray forgedBy(const QString& statement)
{
    auto database = Database::inMemory(changedBy(statement));
    REQUIRE(writeContentHashes(*database.value()));
    return database.value()->toBytes();
}

QByteArray withNumberAt(int at, quint32 number)
{
    QByteArray file = soundFile();
    for (int i = 0; i < 4; ++i)
        file[at + i] = char(number >> (24 - 8 * i));
    return file;
}

// As version 7 of this program would save it: more than we know, and for programs that know `needed`.
QByteArray newerFile(int needed, const QStringList& more = {})
{
    auto database = Database::inMemory(soundFile());
    REQUIRE(database);
    QStringList statements = more;
    statements << QStringLiteral("UPDATE meta SET min_reader = %1, min_writer = 7").arg(needed)
               << QStringLiteral("PRAGMA user_version = 7");
    for (const QString& statement : statements) {
        const auto done = database.value()->run(statement);
        INFO(done.sentence().toStdString());
        REQUIRE(done);
    }
    REQUIRE(writeContentHashes(*database.value()));
    return database.value()->toBytes();
}
const QStringList moreThanWeKnow
    = {QStringLiteral("ALTER TABLE goals ADD COLUMN colour TEXT NOT NULL DEFAULT 'green'"),
        QStringLiteral("CREATE TABLE surveys (id TEXT NOT NULL PRIMARY KEY, name TEXT) STRICT"),
        QStringLiteral("INSERT INTO surveys VALUES ('new', 'more')")};

} // namespace

TEST_CASE("a published file passes every check and says which plan it is")
{
    const auto checked = checkFile(soundFile(), QStringLiteral("a"));
    INFO(checked.sentence().toStdString());
    REQUIRE(checked);
    CHECK(nameIn(checked->plan) == QStringLiteral("保育所等の整備"));
    CHECK(checked->version == schemaVersion);
    CHECK(checked->meta.documentId.size() == 36);
    CHECK(checked->meta.publishedSequence == 2);
    CHECK_FALSE(checked->meta.parentRevision.isEmpty());
}

TEST_CASE("each kind of wrong file has its own sentence that names the file")
{
    QByteArray otherProgram = withNumberAt(68, 0x0f0f0f0f);
    const QByteArray files[] = {QByteArray(), soundFile().first(soundFile().size() - 1),
        QByteArray("PK\x03\x04 a workbook"), otherProgram, newerFile(7), withNumberAt(16, 0x20000202)};
    std::set<QString> sentences;
    for (const QByteArray& file : files) {
        const QString text = refusalOf(file);
        CHECK(text.contains(QStringLiteral("計画.hagukumi")));
        sentences.insert(text);
    }
    CHECK(sentences.size() == std::size(files));
}

TEST_CASE("a key that differs between its table and its index is found, and the sentence names the file")
{
    const auto checked = checkFile(soundFile(), QStringLiteral("a"));
    REQUIRE(checked);
    const GoalVersion version = *checked->plan.table<GoalVersion>().begin();
    const QByteArray key = version.id.uuid.toText().toLatin1();
    int copies = 0;
    for (qsizetype at = soundFile().indexOf(key); at >= 0; at = soundFile().indexOf(key, at + 1)) {
        QByteArray file = soundFile();
        file[at] = file[at] == '0' ? '1' : '0';
        CHECK(refusalOf(file).contains(QStringLiteral("計画.hagukumi")));
        ++copies;
    }
    CHECK(copies >= 2);
}

TEST_CASE("a file that was cut off at any length is refused")
{
    const QByteArray& file = soundFile();
    for (qsizetype length = 0; length < file.size(); length += length < 200 ? 1 : 509) {
        CAPTURE(length);
        CHECK_FALSE(refusalOf(file.first(length)).isEmpty());
    }
    CHECK_FALSE(refusalOf(file + QByteArray(4096, '\0')).isEmpty());
}

TEST_CASE("a file of a newer version is refused naming the version that is needed")
{
    CHECK(refusalOf(newerFile(7)).contains(u'7'));
    CHECK(refusalOf(newerFile(5, moreThanWeKnow)).contains(u'5'));
}

TEST_CASE("a file of a newer version that older programs may show is shown without what only it knows")
{
    const auto checked = checkFile(newerFile(1, moreThanWeKnow), QStringLiteral("a"));
    INFO(checked.sentence().toStdString());
    REQUIRE(checked);
    CHECK(checked->isNewer());
    CHECK(diff(checked->plan, checkFile(soundFile(), QStringLiteral("a"))->plan).isEmpty());
}

TEST_CASE("a file of a newer version is believed no more than one of ours")
{
    const QString hostile[]
        = {QStringLiteral("CREATE TRIGGER wipe AFTER UPDATE ON goals BEGIN DELETE FROM history; END"),
            QStringLiteral("CREATE VIEW more AS SELECT 1"),
            QStringLiteral("ALTER TABLE goals ADD COLUMN bomb TEXT AS (hex(number))"),
            QStringLiteral("CREATE TABLE more (a TEXT, b TEXT AS (hex(a)))"),
            QStringLiteral("CREATE TABLE \"a b\" (a TEXT, b TEXT)"), QStringLiteral("DROP TABLE answers"),
            QStringLiteral("ALTER TABLE goals RENAME COLUMN number TO digits")};
    for (const QString& statement : hostile) {
        CAPTURE(statement);
        CHECK_FALSE(refusalOf(newerFile(1, {statement})).isEmpty());
    }
    QByteArray flipped = newerFile(1);
    flipped.replace(QStringLiteral("待機児童数").toUtf8(), QStringLiteral("待機児童敵").toUtf8());
    CHECK_FALSE(refusalOf(flipped).isEmpty());
}

TEST_CASE("a newer file that may be shown opens read-only and is changed by nothing")
{
    const Office office;
    const QByteArray file = newerFile(1, moreThanWeKnow);
    office.replaceSharedFile(file);
    auto opened = Document::open(office.session(), office.path);
    INFO(opened.sentence().toStdString());
    REQUIRE(opened);
    REQUIRE(opened->document);
    Document& document = *opened->document;
    CHECK(opened->notes.size() == 1);
    CHECK(document.saveState().isReadOnly);
    CHECK_FALSE(document.apply(QStringLiteral("変更"), renamed(document.plan(), QStringLiteral("一"))));
    // Saved elsewhere it would lose what only the newer version knows.
    const QString other = office.folder.filePath(QStringLiteral("共有/別名.hagukumi"));
    CHECK_FALSE(document.publishAs(other));
    CHECK(office.file() == file);
    CHECK(office.sharedNames().size() == 1);
    // It cannot be called sound by a program that does not know all of it.
    const QStringList findings = verifyFile(office.session(), office.path).value();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().contains(u'7'));
}

TEST_CASE("a version of the file that a newer program saved is not put back by this one")
{
    const Office office;
    office.makeFile();
    const QByteArray before = office.file();
    const QString kept = office.folder.filePath(QStringLiteral("新しい版.hagukumi"));
    REQUIRE(writeNewFile(*office.storage, kept, newerFile(1)) == FileError::None);
    CHECK_FALSE(Document::restoreGeneration(
        office.session(), office.path, {kept, 1, *office.clock, QStringLiteral("published"), 1}));
    CHECK(office.file() == before);
}

TEST_CASE("no flipped bit of a file goes unnoticed")
{
    const QByteArray& file = soundFile();
    const auto original = checkFile(file, QStringLiteral("a"));
    REQUIRE(original);
    int found = 0;
    int written = 0;
    for (qsizetype at = 0; at < file.size(); ++at) {
        if (file[at] == '\0' || ++written % 61 != 0)
            continue;
        QByteArray flipped = file;
        flipped[at] = char(flipped[at] ^ 0x10);
        const auto checked = checkFile(flipped, QStringLiteral("a"));
        found += checked ? 0 : 1;
        // What is not noticed (a counter of changes in the header, remains on a page) must not matter.
        CAPTURE(at);
        CHECK(
            (!checked || (diff(checked->plan, original->plan).isEmpty() && checked->meta == original->meta)));
    }
    CHECK(found > 100);
}

TEST_CASE("a flipped letter inside a text is found although the database is sound")
{
    QByteArray file = soundFile();
    const QByteArray name = QStringLiteral("流山市").toUtf8();
    const qsizetype at = file.indexOf(name);
    REQUIRE(at > 0);
    file.replace(at, name.size(), QStringLiteral("流山村").toUtf8());
    CHECK(refusalOf(file).contains(u"plans"));
}

TEST_CASE("a file with anything that acts is refused although its hashes fit")
{
    const QString hostile[]
        = {QStringLiteral("CREATE TRIGGER wipe AFTER UPDATE ON goals BEGIN DELETE FROM history; END"),
            QStringLiteral("CREATE VIEW more AS SELECT 1"),
            QStringLiteral("ALTER TABLE goals ADD COLUMN bomb TEXT AS (hex(number))"),
            QStringLiteral("CREATE TABLE more (a, b)")};
    for (const QString& statement : hostile) {
        CAPTURE(statement);
        CHECK_FALSE(refusalOf(forgedBy(statement)).isEmpty());
    }
}

TEST_CASE("a record that points to nothing is refused although the hashes fit")
{
    const QByteArray file = forgedBy(QStringLiteral("DELETE FROM projects"));
    CHECK_FALSE(refusalOf(file).isEmpty());
}

TEST_CASE("a history that was rewritten is refused although the hashes fit")
{
    CHECK_FALSE(refusalOf(forgedBy(QStringLiteral("UPDATE history SET person = '別人'"))).isEmpty());
}

TEST_CASE("a value against the rules of the schema is refused although the hashes fit")
{
    auto database = Database::inMemory(soundFile());
    REQUIRE(database.value()->run(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    REQUIRE(database.value()->run(QStringLiteral("UPDATE indicators SET direction = 'sideways'")));
    REQUIRE(writeContentHashes(*database.value()));
    CHECK_FALSE(refusalOf(database.value()->toBytes()).isEmpty());
}

TEST_CASE("a file that only was rearranged by another program is still believed")
{
    CHECK(refusalOf(changedBy(QStringLiteral("VACUUM"))).isEmpty());
}

TEST_CASE("the verification of a sound file finds nothing")
{
    const Office office;
    office.replaceSharedFile(soundFile());
    const auto findings = verifyFile(office.session(), office.path);
    REQUIRE(findings);
    CHECK(findings.value() == QStringList());
}

TEST_CASE("the verification names everything that is wrong")
{
    const Office office;
    auto database = Database::inMemory(soundFile());
    REQUIRE(database.value()->run(QStringLiteral("UPDATE history SET person = '別人'")));
    REQUIRE(database.value()->run(QStringLiteral("DELETE FROM goal_versions")));
    REQUIRE(database.value()->run(QStringLiteral("DELETE FROM goals")));
    office.replaceSharedFile(database.value()->toBytes());
    const auto findings = verifyFile(office.session(), office.path);
    REQUIRE(findings);
    // Three hashes, the history chain, and the placement whose goal is gone.
    CHECK(findings->size() >= 5);
}

TEST_CASE("the verification of a file that is not there is refused")
{
    const Office office;
    CHECK_FALSE(verifyFile(office.session(), office.path));
}

TEST_CASE("opening a file that is refused changes no byte of it")
{
    const QByteArray files[] = {QByteArray(), newerFile(7),
        forgedBy(QStringLiteral("CREATE VIEW more AS SELECT 1")), QByteArray("text")};
    for (const QByteArray& file : files) {
        const Office office;
        office.replaceSharedFile(file);
        CHECK_FALSE(office.refusal().isEmpty());
        CHECK(office.file() == file);
        CHECK(office.sharedNames().size() == 1);
    }
}

// How the file of the newest version was made: HAGUKUMI_MAKE_FILE=… test_store "(make) the file of this
// version". version1.hagukumi was made so by the first program.
TEST_CASE("(make) the file of this version", "[.]")
{
    const QString target = qEnvironmentVariable("HAGUKUMI_MAKE_FILE");
    if (target.isEmpty())
        return;
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("保育所等の整備"));
    REQUIRE(document->apply(QStringLiteral("実績を入力"), counted(document->plan(), 2015, 12)));
    publish(*document);
    REQUIRE(replaceFile(*diskStorage(), target, office.file()) == FileError::None);
}

TEST_CASE("the file of version 2 that was made by its first program opens for ever")
{
    const auto file = readFile(*diskStorage(), testFile("version2.hagukumi"), largestPlanFile);
    REQUIRE(file.isOk());
    const auto checked = checkFile(file.value, QStringLiteral("version2.hagukumi"));
    INFO(checked.sentence().toStdString());
    REQUIRE(checked);
    CHECK(checked->version == 2);
    CHECK(nameIn(checked->plan) == QStringLiteral("保育所等の整備"));
    CHECK(valueIn(checked->plan, seriesId, {2015})->reading == Reading(Decimal(12)));
}

TEST_CASE("the file of version 1 that was made by the first program opens for ever")
{
    const auto file = readFile(*diskStorage(), testFile("version1.hagukumi"), largestPlanFile);
    REQUIRE(file.isOk());
    const auto checked = checkFile(file.value, QStringLiteral("version1.hagukumi"));
    INFO(checked.sentence().toStdString());
    REQUIRE(checked);
    CHECK(checked->version == 1);
    CHECK(nameIn(checked->plan) == QStringLiteral("保育所等の整備"));
    CHECK(valueIn(checked->plan, seriesId, {2015})->reading == Reading(Decimal(12)));
    const auto changes = readRecord(*checked->database, 2);
    REQUIRE(changes);
    CHECK(changes->changes.rows.size() == 1);
}
