// Which schema a file of each version has, and the steps from an older version to the newest. Steps are only
// ever appended.
#pragma once

#include "core/store/database.h"

#include <QStringList>

#include <span>
#include <vector>

namespace core {

/// 'HGKM', at byte 68 of the file.
inline constexpr quint32 applicationId = 0x48474B4D;
/// The schema version this program writes: user_version, at byte 60.
inline constexpr int schemaVersion = 3;
inline constexpr int pageSize = 4096;

/// A schema as the statements that make it, without comments and with single spaces: what is executed, and so
/// what stands in the file.
QStringList schemaStatements(const QString& text);

/// How a table of the new schema gets the rows of the old one.
struct TableCopy {
    const char* table;
    /// A SELECT over "old", the table as it was, giving the new columns in order. Empty: the table is new,
    /// and so is empty.
    const char* select;
};

/// One step: from the version before to the next.
struct Migration {
    /// Resource with the schema text of the version the step starts from, frozen.
    QString schemaBefore;
    /// Every table whose text differs between the two versions or that is new. Tables that are not in the new
    /// schema are dropped.
    std::vector<TableCopy> tables;
    /// For the user: what is new.
    const char* note;
};

/// All schemas and steps: the program's own, or a test's.
struct SchemaHistory {
    std::vector<Migration> steps; ///< steps[0] leads from version 1 to 2.
    QString newest; ///< Schema text of version steps.size() + 1.

    int newestVersion() const { return int(steps.size()) + 1; }
    /// `version` is 1 … newestVersion().
    QStringList statementsOf(int version) const;
};
const SchemaHistory& schemaHistory();

/// Makes the tables in an empty database and sets application id, version and page size.
Result<void> createSchema(Database& database, const SchemaHistory& history = schemaHistory());
/// The sentence when the database does not have exactly the schema of `version`; done when it has.
Result<void> checkSchema(Database& database, int version, const SchemaHistory& history = schemaHistory());
/// Brings a database of `version` to the newest, in one transaction. Every table that a step touches is made
/// anew, so that the file's schema text afterwards is that of a new file.
Result<void> migrate(Database& database, int version, const SchemaHistory& history = schemaHistory());

} // namespace core
