#include "core/store/file_record.h"

#include "core/store/migrations.h"
#include "core/store/rows.h"

#include <map>

namespace core {

namespace {

using Hashes = std::map<QString, QString>;

Result<Hashes> hashTables(Database& database)
{
    const auto tables = database.rows(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'content_hashes' ORDER BY name"));
    if (!tables)
        return tables.refusal();
    Hashes hashes;
    for (const QVariantList& row : tables.value()) {
        auto hash = contentHash(database, row[0].toString());
        if (!hash)
            return hash.refusal();
        hashes[row[0].toString()] = hash.value();
    }
    return hashes;
}

} // namespace

Result<FileMeta> readMeta(Database& database)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT document, revision, parent_revision, published_at, published_by, "
                       "published_on, published_sequence FROM meta"));
    if (!rows)
        return rows.refusal();
    if (rows->size() != 1)
        return Refusal{sentence("file_record", "The file does not say which plan it is. It is damaged.")};
    const QVariantList& row = rows->front();
    return FileMeta{row[0].toString(), row[1].toString(), row[2].toString(),
        QDateTime::fromString(row[3].toString(), Qt::ISODate), row[4].toString(), row[5].toString(),
        row[6].toLongLong()};
}

Result<void> writeMeta(Database& database, const FileMeta& meta)
{
    const QDateTime time = meta.publishedAt.toOffsetFromUtc(meta.publishedAt.offsetFromUtc());
    const QVariant parent = meta.parentRevision.isEmpty() ? QVariant() : QVariant(meta.parentRevision);
    const QString program = QStringLiteral("Hagukumi " HAGUKUMI_VERSION);
    return database.run(
        QStringLiteral("INSERT INTO meta (singleton, document, revision, parent_revision, min_reader, "
                       "min_writer, published_at, "
                       "published_by, published_on, published_sequence, program) VALUES (1, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?) "
                       "ON CONFLICT (singleton) DO UPDATE SET document = excluded.document, revision = "
                       "excluded.revision, "
                       "parent_revision = excluded.parent_revision, min_reader = excluded.min_reader, "
                       "min_writer = excluded.min_writer, published_at = excluded.published_at, "
                       "published_by = excluded.published_by, published_on = excluded.published_on, "
                       "published_sequence = excluded.published_sequence, program = excluded.program"),
        {meta.documentId, meta.revision, parent, schemaVersion, schemaVersion, time.toString(Qt::ISODate),
            meta.publishedBy, meta.publishedOn, meta.publishedSequence, program});
}

Result<void> writeContentHashes(Database& database)
{
    const auto hashes = hashTables(database);
    if (!hashes)
        return hashes.refusal();
    for (const auto& [table, hash] : hashes.value()) {
        const auto done
            = database.run(QStringLiteral("INSERT INTO content_hashes (table_name, hash) VALUES (?, ?) "
                                          "ON CONFLICT (table_name) DO UPDATE SET hash = excluded.hash"),
                {table, hash});
        if (!done)
            return done;
    }
    return {};
}

Result<QStringList> checkContentHashes(Database& database)
{
    const auto hashes = hashTables(database);
    const auto stored = database.rows(QStringLiteral("SELECT table_name, hash FROM content_hashes"));
    if (!hashes || !stored)
        return hashes ? stored.refusal() : hashes.refusal();
    Hashes expected;
    for (const QVariantList& row : stored.value())
        expected[row[0].toString()] = row[1].toString();
    QStringList findings;
    for (const auto& [table, hash] : hashes.value())
        if (expected[table] != hash)
            findings << sentence(
                "file_record", "The content of table “%1” is not what was saved. The file is damaged.")
                            .arg(table);
    return findings;
}

Result<QByteArray> compactCopy(const Database& database, const FileMeta& meta)
{
    const auto copy = Database::inMemory(database.toBytes());
    if (!copy)
        return copy.refusal();
    Database& target = *copy.value();
    const auto stamped = target.inTransaction([&] {
        auto done = writeMeta(target, meta);
        return done ? writeContentHashes(target) : done;
    });
    if (!stamped)
        return stamped.refusal();
    if (auto done = target.run(QStringLiteral("VACUUM")); !done)
        return done.refusal();
    QByteArray bytes = target.toBytes();
    if (bytes.isEmpty())
        return target.refusal();
    return bytes;
}

} // namespace core
