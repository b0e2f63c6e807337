#include "core/store/restoring.h"

#include "core/store/file_lock.h"
#include "core/store/found_work.h"
#include "core/store/history_table.h"
#include "core/store/newer_file.h"
#include "core/store/opening.h"
#include "core/store/publish.h"
#include "core/store/recovery.h"

namespace core {

namespace {

// The content of `generation` as a further version after it.
Result<QByteArray> nextVersion(const Session& session, const Generation& generation, QString& documentId)
{
    const auto old = readGeneration(*session.storage, generation);
    if (!old)
        return old.refusal();
    const auto checked = checkFile(old.value(), generation.path);
    if (!checked)
        return checked.refusal();
    if (checked->isNewer())
        return needsNewerProgram(generation.path, checked->version);
    // A checked file is for reading only.
    const auto copy = Database::inMemory(checked->database->toBytes());
    if (!copy)
        return copy.refusal();
    Database& database = *copy.value();
    const auto last = lastSequence(database);
    if (!last)
        return last.refusal();
    const QString said
        = sentence("document", "Restore the version of %1").arg(printedTime(generation.keptAt));
    HistoryRecord record;
    record.entry = {last.value() + 1, session.now(), session.person, session.computer, said, 0};
    record.kind = HistoryKind::Restore;
    if (auto done = commit(database, {{}, record, Commit::Entry::Append}); !done)
        return done.refusal();
    documentId = checked->meta.documentId;
    return compactCopy(database,
        {documentId, newId(session), checked->meta.revision, session.now(), session.person, session.computer,
            record.entry.sequence});
}

} // namespace

std::vector<Generation> findGenerations(const Session& session, const QString& path)
{
    Storage& storage = *session.storage;
    const QString local = localFolder(session);
    QStringList documents;
    const auto file = readFile(storage, path, largestPlanFile);
    if (const auto checked = checkFile(file.value, path))
        documents << checked->meta.documentId;
    else
        for (const WorkingCopy& copy : findAllWork(scanWork(storage, local)).value)
            if (copy.record.target == path)
                documents << copy.record.documentId;
    documents.removeDuplicates();
    std::vector<Generation> found;
    for (const QString& document : documents) {
        const auto kept = listGenerations(storage, generationFolder(local, document), {});
        found.insert(found.end(), kept.begin(), kept.end());
    }
    const auto shared = listGenerations(storage, {}, path);
    found.insert(found.end(), shared.begin(), shared.end());
    return found;
}

Result<void> restoreTo(const Session& session, const QString& path, const Generation& generation)
{
    Storage& storage = *session.storage;
    QString documentId;
    const auto content = nextVersion(session, generation, documentId);
    if (!content)
        return content.refusal();
    const LockView seen = lookAtLock(storage, path, {});
    const QString sitting = newId(session);
    const auto taken = FileLock::take(session.storage, path, selfAsOwner(session, sitting));
    if (!taken.lock)
        return taken.error == FileError::Exists ? Refusal{sentence("opening",
                   "“%1” is being edited by %2. Open it read-only, or wait until it is closed there.")
                                                              .arg(path, described(seen.owner))}
                                                : refusedFile(taken.error, path);
    const auto there = readFile(storage, path, largestPlanFile);
    if (!there.isOk() && there.error != FileError::NotFound)
        return refusedFile(there.error, path);
    const QList<QByteArray> known
        = there.isOk() ? QList<QByteArray>{hashOf(there.value)} : QList<QByteArray>();
    const PublishReport report = publish(storage,
        {path, content.value(), known, sitting, generationFolder(localFolder(session), documentId),
            session.now()});
    if (report.outcome != PublishReport::Outcome::Published)
        return Refusal{report.sentence};
    return {};
}

} // namespace core
