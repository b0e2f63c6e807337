// The audit history in the file: who changed what when, with old and new values, each entry chained to the
// one before.
#pragma once

#include "core/model/change_set.h"
#include "core/model/history.h"
#include "core/store/database.h"

namespace core {

enum class HistoryKind { Edit, Undo, Redo, Revert, Restore };

struct HistoryRecord {
    HistoryEntry entry;
    HistoryKind kind = HistoryKind::Edit;
    ChangeSet changes;
};

/// One accepted edit as one transaction.
struct Commit {
    enum class Entry {
        Append,
        ReplaceLast, ///< The edit belongs to the last entry (typing in one field): `record` replaces it.
        DropLast, ///< The edit takes the last entry back to nothing.
    };
    ChangeSet changes; ///< What is written to the records.
    HistoryRecord record; ///< What the history shall say.
    Entry entry = Entry::Append;
};

/// Writes both, on disk when it returns, or nothing.
Result<void> commit(Database& database, const Commit& commit);

/// 0 when nothing has happened yet.
Result<qint64> lastSequence(Database& database);
/// Newest first.
Result<std::vector<HistoryEntry>> readHistory(Database& database, int limit);
/// The entries after `sequence` with their changes, oldest first.
Result<std::vector<HistoryRecord>> historyAfter(Database& database, qint64 sequence);
/// Refuses an entry that does not exist or cannot be read.
Result<HistoryRecord> readRecord(Database& database, qint64 sequence);

/// Adds one entry; part of a transaction.
Result<void> appendHistory(Database& database, const HistoryRecord& record);
/// A sentence when an entry was changed, removed or inserted behind the program's back; empty when the chain
/// is whole.
Result<QStringList> checkHistoryChain(Database& database);

} // namespace core
