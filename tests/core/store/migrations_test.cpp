#include "core/store/migrations.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

// A small format with a past: version 2 gave projects a note and dropped stamps, version 3 added goals.
SchemaHistory inventedHistory(const QString& folder)
{
    const auto frozen = [&](const char* name, const char* text) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    SchemaHistory history;
    history.steps.push_back(
        {frozen("one.sql",
             "-- first\nCREATE TABLE projects (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;\n"
             "CREATE TABLE \"values\" (id TEXT NOT NULL PRIMARY KEY REFERENCES projects (id)) STRICT;\n"
             "CREATE TABLE stamps (a TEXT) STRICT;"),
            {{"projects", "SELECT id, name, 'from ' || name FROM old"}}, "notes"});
    history.steps.push_back(
        {frozen("two.sql",
             "CREATE TABLE projects (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL) "
             "STRICT;\n"
             "CREATE TABLE \"values\" (id TEXT NOT NULL PRIMARY KEY REFERENCES projects (id)) STRICT;"),
            {{"goals", ""}, {"values", "SELECT id, 2015 FROM old"}}, "goals"});
    history.newest = QStringLiteral("CREATE TABLE projects (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT "
                                    "NULL, note TEXT NOT NULL) STRICT;\n"
                                    "CREATE TABLE \"values\" (id TEXT NOT NULL PRIMARY KEY REFERENCES "
                                    "projects (id), year INTEGER NOT NULL) STRICT;\n"
                                    "CREATE TABLE goals (id TEXT NOT NULL PRIMARY KEY) STRICT;");
    return history;
}

std::unique_ptr<Database> databaseOf(int version, const SchemaHistory& history)
{
    auto database = Database::inMemory();
    REQUIRE(database);
    for (const QString& statement : history.statementsOf(version))
        REQUIRE(database.value()->run(statement));
    REQUIRE(database.value()->run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    return std::move(database).value();
}

struct OldFiles {
    QTemporaryDir folder;
    SchemaHistory history = inventedHistory(folder.path());
};

QVariant one(Database& database, const QString& statement)
{
    const auto rows = database.rows(statement);
    INFO(rows.sentence().toStdString());
    REQUIRE(rows);
    REQUIRE_FALSE(rows->empty());
    return rows->front()[0];
}

} // namespace

TEST_CASE("a migrated file has the very schema text of a new file whatever its version was")
{
    const OldFiles past;
    for (int version = 1; version <= past.history.newestVersion(); ++version) {
        const auto database = databaseOf(version, past.history);
        const auto migrated = migrate(*database, version, past.history);
        INFO(migrated.sentence().toStdString());
        REQUIRE(migrated);
        CHECK(checkSchema(*database, 3, past.history));
        CHECK(one(*database, QStringLiteral("PRAGMA user_version")).toInt() == 3);
    }
}

TEST_CASE("a migration carries every row over")
{
    const OldFiles past;
    const auto database = databaseOf(1, past.history);
    REQUIRE(database->run(QStringLiteral("INSERT INTO projects VALUES ('a', '保育所'), ('b', '学童')")));
    REQUIRE(database->run(QStringLiteral("INSERT INTO \"values\" VALUES ('a')")));
    REQUIRE(migrate(*database, 1, past.history));
    CHECK(one(*database, QStringLiteral("SELECT note FROM projects WHERE id = 'b'")).toString()
        == QStringLiteral("from 学童"));
    CHECK(one(*database, QStringLiteral("SELECT year FROM \"values\"")).toInt() == 2015);
    CHECK(one(*database, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")).toInt() == 0);
}

TEST_CASE("a migration that cannot be finished leaves the file as it was")
{
    OldFiles past;
    past.history.steps[1].tables[1].select = "SELECT id, 'no year' FROM old";
    const auto database = databaseOf(1, past.history);
    REQUIRE(database->run(QStringLiteral("INSERT INTO \"values\" VALUES ('a')")));
    CHECK_FALSE(migrate(*database, 1, past.history));
    CHECK(checkSchema(*database, 1, past.history));
    CHECK(one(*database, QStringLiteral("PRAGMA user_version")).toInt() == 1);
    CHECK(one(*database, QStringLiteral("SELECT id FROM \"values\"")).toString() == QStringLiteral("a"));
}

TEST_CASE("the program's own steps lead from every version to the schema of a new file")
{
    const SchemaHistory& history = schemaHistory();
    for (int version = 1; version <= history.newestVersion(); ++version) {
        const auto database = databaseOf(version, history);
        REQUIRE(migrate(*database, version));
        CHECK(checkSchema(*database, schemaVersion));
    }
}

TEST_CASE("any difference of the schema is noticed")
{
    const QString changes[]
        = {QStringLiteral("CREATE TRIGGER wipe AFTER UPDATE ON goals BEGIN DELETE FROM history; END"),
            QStringLiteral("CREATE VIEW more AS SELECT 1"),
            QStringLiteral("CREATE INDEX faster ON goals (plan)"), QStringLiteral("CREATE TABLE more (a)"),
            QStringLiteral("DROP TABLE agenda"), QStringLiteral("ALTER TABLE goals ADD COLUMN more TEXT"),
            QStringLiteral("ALTER TABLE goals RENAME COLUMN number TO numbers")};
    for (const QString& change : changes) {
        auto database = Database::inMemory();
        REQUIRE(createSchema(*database.value()));
        REQUIRE(checkSchema(*database.value(), schemaVersion));
        REQUIRE(database.value()->run(change));
        CAPTURE(change);
        CHECK_FALSE(checkSchema(*database.value(), schemaVersion));
    }
}
