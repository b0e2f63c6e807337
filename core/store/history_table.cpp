#include "core/store/history_table.h"

#include "core/store/rows.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace core {

namespace {

constexpr qsizetype partSize = 1 << 20;
// What qUncompress() would have to hold at most: the changes of the largest import are far smaller.
constexpr quint32 largestChanges = 400'000'000;
constexpr std::array kindWords = {"edit", "undo", "redo", "revert", "restore"};

const QString historyColumns
    = QStringLiteral("sequence, time, offset_minutes, person, computer, intention, kind, row_count");

QString kindWord(HistoryKind kind)
{
    return QLatin1String(kindWords[size_t(kind)]);
}

HistoryKind kindFromWord(const QString& word)
{
    for (size_t i = 0; i < kindWords.size(); ++i)
        if (word == QLatin1String(kindWords[i]))
            return HistoryKind(i);
    return HistoryKind::Edit; // The schema allows no other word.
}

QVariantList valuesOf(const HistoryRecord& record)
{
    const HistoryEntry& entry = record.entry;
    return {entry.sequence, entry.time.toUTC().toString(Qt::ISODateWithMs), entry.time.offsetFromUtc() / 60,
        entry.person, entry.computer, entry.intention, kindWord(record.kind), entry.rowCount};
}

HistoryEntry entryFrom(const QVariantList& row)
{
    HistoryEntry entry;
    entry.sequence = row[0].toLongLong();
    entry.time
        = QDateTime::fromString(row[1].toString(), Qt::ISODateWithMs).toOffsetFromUtc(row[2].toInt() * 60);
    entry.person = row[3].toString();
    entry.computer = row[4].toString();
    entry.intention = row[5].toString();
    entry.rowCount = row[7].toInt();
    return entry;
}

QString chained(const QString& before, const QVariantList& values, const QByteArray& changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before.toUtf8());
    for (const QVariant& value : values) {
        hash.addData(QByteArrayView("\x1f"));
        hash.addData(value.toString().toUtf8());
    }
    hash.addData(QByteArrayView("\x1f"));
    hash.addData(changes);
    return QString::fromLatin1(hash.result().toHex());
}

Result<QByteArray> storedChanges(Database& database, qint64 sequence)
{
    const auto parts = database.rows(
        QStringLiteral("SELECT content FROM history_changes WHERE sequence = ? ORDER BY part"), {sequence});
    if (!parts)
        return parts.refusal();
    QByteArray content;
    for (const QVariantList& part : parts.value())
        content += part[0].toByteArray();
    return content;
}

Refusal unreadable(qint64 sequence)
{
    return Refusal{
        sentence("history_table", "The changes of entry %1 of the history cannot be read.").arg(sequence)};
}

Result<ChangeSet> readChanges(Database& database, qint64 sequence)
{
    const auto content = storedChanges(database, sequence);
    if (!content)
        return content.refusal();
    // The first four bytes say how much there will be: a forged number must not fill the memory.
    const bool isPlausible
        = content->size() > 4 && qFromBigEndian<quint32>(content->constData()) <= largestChanges;
    const QByteArray bytes = isPlausible ? qUncompress(content.value()) : QByteArray();
    if (bytes.isEmpty())
        return unreadable(sequence);
    return changeSetFromBytes(bytes);
}

Result<HistoryRecord> recordFrom(Database& database, const QVariantList& row)
{
    auto changes = readChanges(database, row[0].toLongLong());
    if (!changes)
        return changes.refusal();
    return HistoryRecord{entryFrom(row), kindFromWord(row[6].toString()), std::move(changes).value()};
}

Result<void> removeLast(Database& database, qint64 sequence)
{
    if (auto done
        = database.run(QStringLiteral("DELETE FROM history_changes WHERE sequence = ?"), {sequence});
        !done)
        return done;
    return database.run(QStringLiteral("DELETE FROM history WHERE sequence = ?"), {sequence});
}

} // namespace

Result<void> commit(Database& database, const Commit& commit)
{
    return database.inTransaction([&]() -> Result<void> {
        if (auto done = writeChanges(database, commit.changes); !done)
            return done;
        if (commit.entry != Commit::Entry::Append)
            if (auto done = removeLast(database, commit.record.entry.sequence); !done)
                return done;
        return commit.entry == Commit::Entry::DropLast ? Result<void>()
                                                       : appendHistory(database, commit.record);
    });
}

Result<qint64> lastSequence(Database& database)
{
    const auto rows = database.rows(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"));
    if (!rows)
        return rows.refusal();
    return rows->front()[0].toLongLong();
}

Result<std::vector<HistoryEntry>> readHistory(Database& database, int limit)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT %1 FROM history ORDER BY sequence DESC LIMIT ?").arg(historyColumns), {limit});
    if (!rows)
        return rows.refusal();
    std::vector<HistoryEntry> entries;
    for (const QVariantList& row : rows.value())
        entries.push_back(entryFrom(row));
    return entries;
}

Result<std::vector<HistoryRecord>> historyAfter(Database& database, qint64 sequence)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT %1 FROM history WHERE sequence > ? ORDER BY sequence").arg(historyColumns),
        {sequence});
    if (!rows)
        return rows.refusal();
    std::vector<HistoryRecord> records;
    for (const QVariantList& row : rows.value()) {
        auto record = recordFrom(database, row);
        if (!record)
            return record.refusal();
        records.push_back(std::move(record).value());
    }
    return records;
}

Result<HistoryRecord> readRecord(Database& database, qint64 sequence)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT %1 FROM history WHERE sequence = ?").arg(historyColumns), {sequence});
    if (!rows)
        return rows.refusal();
    if (rows->empty())
        return unreadable(sequence);
    return recordFrom(database, rows->front());
}

Result<void> appendHistory(Database& database, const HistoryRecord& record)
{
    const auto before = database.rows(
        QStringLiteral("SELECT chain FROM history WHERE sequence < ? ORDER BY sequence DESC LIMIT 1"),
        {record.entry.sequence});
    if (!before)
        return before.refusal();
    const QByteArray changes = qCompress(toBytes(record.changes));
    QVariantList values = valuesOf(record);
    values << chained(before->empty() ? QString() : before->front()[0].toString(), values, changes);
    const QString insert
        = QStringLiteral("INSERT INTO history (%1, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(historyColumns);
    if (auto done = database.run(insert, values); !done)
        return done;
    for (qsizetype part = 0; part * partSize < changes.size(); ++part) {
        const auto done = database.run(
            QStringLiteral("INSERT INTO history_changes (sequence, part, content) VALUES (?, ?, ?)"),
            {record.entry.sequence, part, changes.mid(part * partSize, partSize)});
        if (!done)
            return done;
    }
    return {};
}

Result<QStringList> checkHistoryChain(Database& database)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT %1, chain FROM history ORDER BY sequence").arg(historyColumns));
    if (!rows)
        return rows.refusal();
    QString before;
    for (QVariantList values : rows.value()) {
        const QString chain = values.takeLast().toString();
        const auto changes = storedChanges(database, values[0].toLongLong());
        if (!changes)
            return changes.refusal();
        if (chained(before, values, changes.value()) != chain)
            return QStringList{
                sentence("history_table", "Entry %1 of the history was changed by another program.")
                    .arg(values[0].toLongLong())};
        before = chain;
    }
    return QStringList();
}

} // namespace core
