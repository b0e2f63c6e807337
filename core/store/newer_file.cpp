#include "core/store/newer_file.h"

#include "core/store/migrations.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

Refusal notOurs()
{
    return Refusal{sentence("migrations",
        "The file has another structure than this program's plan files, so its content is not trusted. "
        "Another program has changed it.")};
}

// Only tables, and the indexes that SQLite makes for their keys: nothing that acts, nothing that computes.
Result<QStringList> plainTables(Database& database)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z_0-9]*$"));
    const auto rows = database.rows(QStringLiteral("SELECT type, name, sql FROM sqlite_schema"));
    if (!rows)
        return rows.refusal();
    QStringList tables;
    for (const QVariantList& row : rows.value()) {
        const bool isKey = row[0].toString() == QLatin1String("index") && row[2].isNull();
        const bool isTable = row[0].toString() == QLatin1String("table")
            && name.match(row[1].toString()).hasMatch()
            && row[2].toString().startsWith(QLatin1String("CREATE TABLE "));
        if (!isKey && !isTable)
            return notOurs();
        if (isTable)
            tables << row[1].toString();
    }
    return tables;
}

// Name, type, NOT NULL and place in the key of each column; a computed column is refused.
Result<std::vector<QVariantList>> columnsOf(Database& database, const QString& table)
{
    auto rows = database.rows(
        QStringLiteral("SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?)"), {table});
    if (!rows)
        return rows;
    for (const QVariantList& row : rows.value())
        if (row.last().toInt() != 0)
            return notOurs();
    return rows;
}

Result<void> checkColumns(Database& database, Database& known, const QString& table)
{
    const auto found = columnsOf(database, table);
    const auto expected = columnsOf(known, table);
    if (!found || !expected)
        return found ? expected.refusal() : found.refusal();
    const bool isThere = std::all_of(expected->begin(), expected->end(), [&](const QVariantList& column) {
        return std::find(found->begin(), found->end(), column) != found->end();
    });
    return isThere ? Result<void>() : Result<void>(notOurs());
}

Result<void> checkTables(Database& database, const QStringList& tables)
{
    const auto known = Database::inMemory();
    if (!known)
        return known.refusal();
    if (auto made = createSchema(*known.value()); !made)
        return made;
    const auto ours = plainTables(*known.value());
    if (!ours)
        return ours.refusal();
    for (const QString& table : ours.value())
        if (!tables.contains(table))
            return notOurs();
    for (const QString& table : tables) {
        if (auto plain = columnsOf(database, table); !plain)
            return plain.refusal();
        if (!ours->contains(table))
            continue;
        if (auto same = checkColumns(database, *known.value(), table); !same)
            return same;
    }
    return {};
}

} // namespace

Result<void> checkNewerSchema(Database& database, int version, const QString& path)
{
    const auto tables = plainTables(database);
    if (!tables)
        return tables.refusal();
    const auto reader = database.rows(QStringLiteral("SELECT min_reader FROM meta"));
    // A version that no longer says what it needs is one we do not know.
    const bool says = reader && reader->size() == 1;
    const int needed = says ? reader->front()[0].toInt() : version;
    if (needed > schemaVersion)
        return needsNewerProgram(path, needed);
    return checkTables(database, tables.value());
}

Refusal needsNewerProgram(const QString& path, int needed)
{
    return Refusal{sentence("file_checks",
        "“%1” was saved by a newer version of this program (file version %2, this program knows %3). "
        "Install the newer version to open it. Nothing was changed.")
                       .arg(QFileInfo(path).fileName())
                       .arg(needed)
                       .arg(schemaVersion)};
}

} // namespace core
