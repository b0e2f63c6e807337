#include "core/store/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

#include <cstring>

namespace core {

namespace {

struct Switch {
    int option;
    int value;
};
// A plan file is data: nothing in it may act.
constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
};
// Far above what a plan needs, far below what fills a PC. One attached database is what VACUUM works with.
constexpr Switch limits[] = {
    {SQLITE_LIMIT_LENGTH, 4'000'000},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_ATTACHED, 1},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Meaning {
    int code;
    const char* english;
};
constexpr Meaning meanings[] = {
    {SQLITE_FULL,
        QT_TRANSLATE_NOOP("database",
            "The disk of this PC is full, so the last change was not kept. Delete something, then make the "
            "change again.")},
    {SQLITE_IOERR,
        QT_TRANSLATE_NOOP("database",
            "The disk of this PC reports an error, so the last change was not kept. Save your work now.")},
    {SQLITE_BUSY,
        QT_TRANSLATE_NOOP(
            "database", "This file is already open in another window of this program. Go on working there.")},
    {SQLITE_CORRUPT, QT_TRANSLATE_NOOP("database", "The file is damaged.")},
    {SQLITE_NOTADB, QT_TRANSLATE_NOOP("database", "The file is damaged.")},
    {SQLITE_TOOBIG,
        QT_TRANSLATE_NOOP(
            "database", "The text is too long to be kept (more than a million characters). Shorten it.")},
    {SQLITE_READONLY,
        QT_TRANSLATE_NOOP(
            "database", "The folder of this program's own data is read-only, so nothing can be kept there.")},
    {SQLITE_CANTOPEN,
        QT_TRANSLATE_NOOP(
            "database", "The folder of this program's own data cannot be used. Check its permissions.")},
    {SQLITE_NOMEM,
        QT_TRANSLATE_NOOP("database", "There is not enough memory for this file. Close other programs.")},
};

Refusal noDriver()
{
    return Refusal{sentence(
        "database", "The part of this program that reads plan files is missing. Install the program again.")};
}

} // namespace

QString quoted(const char* name)
{
    return QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"');
}

Result<std::unique_ptr<Database>> Database::open(const QString& name)
{
    std::unique_ptr<Database> database(new Database);
    database->connection_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->connection_);
    connection.setDatabaseName(name);
    // Nobody shares our files, so waiting for a lock would only hide that another window has this one.
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!connection.isValid() || !connection.open() || !database->handle())
        return noDriver();
    database->restrict();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return open(QStringLiteral(":memory:"));
}

Result<std::unique_ptr<Database>> Database::inMemory(const QByteArray& file)
{
    auto opened = inMemory();
    if (!opened)
        return opened;
    const auto size = sqlite3_uint64(file.size());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(size));
    if (copy)
        std::memcpy(copy, file.constData(), size_t(size));
    sqlite3* handle = opened.value()->handle();
    const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    if (!copy || sqlite3_deserialize(handle, "main", copy, file.size(), file.size(), flags) != SQLITE_OK)
        return opened.value()->refusal();
    return opened;
}

Result<std::unique_ptr<Database>> Database::readOnly(const QByteArray& file)
{
    auto opened = inMemory();
    if (!opened)
        return opened;
    Database& database = *opened.value();
    database.file_ = file;
    // SQLite asks for writable memory also where it does not write.
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(database.file_.constData()));
    if (sqlite3_deserialize(
            database.handle(), "main", bytes, file.size(), file.size(), SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK)
        return database.refusal();
    // Its pages are in memory already; a second copy of them all would only take time.
    if (auto done = database.run(QStringLiteral("PRAGMA cache_size = -256")); !done)
        return done.refusal();
    return opened;
}

Result<std::unique_ptr<Database>> Database::onDisk(const QString& path)
{
    auto opened = open(path);
    if (!opened)
        return opened;
    constexpr const char* settings[]
        = {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = FULL"};
    for (const char* setting : settings)
        if (auto done = opened.value()->run(QLatin1String(setting)); !done)
            return done.refusal();
    // The lock is taken by the first transaction and then kept.
    if (auto locked = opened.value()->inTransaction([] { return Result<void>(); }); !locked)
        return locked.refusal();
    return opened;
}

Database::~Database()
{
    QSqlDatabase::database(connection_, false).close();
    QSqlDatabase::removeDatabase(connection_);
}

void Database::restrict()
{
    sqlite3* connection = handle();
    for (const Switch& row : switches)
        sqlite3_db_config(connection, row.option, row.value, nullptr);
    for (const Switch& row : limits)
        sqlite3_limit(connection, row.option, row.value);
    (void)run(QStringLiteral("PRAGMA cell_size_check = ON"));
    (void)run(QStringLiteral("PRAGMA mmap_size = 0"));
    (void)run(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

Result<void> Database::run(const QString& statement, const QVariantList& values)
{
    auto answer = rows(statement, values);
    if (!answer)
        return answer.refusal();
    return {};
}

Result<std::vector<QVariantList>> Database::rows(const QString& statement, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(connection_, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    std::vector<QVariantList> rows;
    while (isDone && query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row << query.value(i);
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid())
        return refusal();
    return rows;
}

QByteArray Database::toBytes() const
{
    sqlite3_int64 size = 0;
    // What lies in one piece in memory already is not copied twice.
    if (const auto* there = sqlite3_serialize(handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY))
        return {reinterpret_cast<const char*>(there), qsizetype(size)};
    unsigned char* bytes = sqlite3_serialize(handle(), "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char*>(bytes), bytes ? qsizetype(size) : 0);
    sqlite3_free(bytes);
    return copy;
}

sqlite3* Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(connection_, false).driver()->handle();
    const bool isOurs = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isOurs ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

Refusal Database::refusal() const
{
    const int code = sqlite3_errcode(handle()) & 0xff;
    for (const Meaning& row : meanings)
        if (row.code == code)
            return Refusal{sentence("database", row.english)};
    return Refusal{
        sentence("database", "The plan file could not be read or written (“%1”). Nothing was changed.")
            .arg(QString::fromUtf8(sqlite3_errmsg(handle())))};
}

} // namespace core
