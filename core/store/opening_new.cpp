#include "core/store/opening.h"

#include "core/model/violations.h"
#include "core/store/found_work.h"
#include "core/store/generations.h"
#include "core/store/migrations.h"
#include "core/store/publish.h"
#include "core/store/rows.h"

#include <QDir>
#include <QFileInfo>

namespace core {

namespace {

HistoryRecord firstEntry(const Session& session, const ChangeSet& changes)
{
    HistoryRecord record;
    record.entry = {1, session.now(), session.person, session.computer, sentence("opening", "File created"),
        int(changes.rows.size())};
    record.changes = changes;
    return record;
}

// The whole first version of a new file.
Result<QByteArray> newFile(const Session& session, const Plan& plan, const FileMeta& meta)
{
    const auto opened = Database::inMemory();
    if (!opened)
        return opened.refusal();
    Database& database = *opened.value();
    if (auto made = createSchema(database); !made)
        return made.refusal();
    const ChangeSet changes = diff(Plan(), plan);
    if (auto written = commit(database, {changes, firstEntry(session, changes), Commit::Entry::Append});
        !written)
        return written.refusal();
    return compactCopy(database, meta);
}

// Folder and record of the working copy, the lock, and the shared file itself.
Result<void> makeTarget(const Session& session, const QByteArray& file, OpenedWork& work)
{
    Storage& storage = *session.storage;
    const QString local = localFolder(session);
    const auto folder = newWorkFolder(storage, local, work.meta.documentId);
    if (!folder.isOk())
        return refusedFile(folder.error, local);
    work.folder = folder.value;
    work.record = {work.meta.documentId, work.path, {}, {hashOf(file)}, {work.session}, {}};
    if (const FileError error = writeWorkRecord(storage, work.folder, work.record); error != FileError::None)
        return refusedFile(error, work.folder);
    auto taken = FileLock::take(session.storage, work.path, selfAsOwner(session, work.session));
    if (!taken.lock)
        return refusedFile(taken.error, taken.error == FileError::Exists ? lockPath(work.path) : work.path);
    work.lock = std::move(taken.lock);
    const PublishReport report = publish(storage,
        {work.path, file, {}, work.session, generationFolder(local, work.meta.documentId), session.now()});
    if (report.outcome != PublishReport::Outcome::Published)
        return Refusal{report.sentence};
    work.record.setBase(hashOf(file));
    work.record.attempts.clear();
    return {};
}

} // namespace

QString resolvedPath(const QString& path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath(); // Empty when there is no such file.
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : QDir(folder).filePath(file.fileName());
}

QString anotherOpening(const QString& path)
{
    return sentence("opening",
        "“%1” was not opened because another window or command on this PC is just opening a file; try again.")
        .arg(QFileInfo(path).fileName());
}

QString newId(const Session& session)
{
    return session.ids().toText();
}

LockOwner selfAsOwner(const Session& session, const QString& sitting)
{
    return {session.person, session.computer, session.now(), sitting};
}

Result<std::unique_ptr<Database>> makeWork(
    Storage& storage, const QString& folder, const WorkRecord& record, const QByteArray& file)
{
    const QString path = databasePath(folder);
    // A journal of another database must never lie beside a new one.
    const QString journal = path + QStringLiteral("-journal");
    const FileError removed = storage.remove(journal);
    if (removed != FileError::None && removed != FileError::NotFound)
        return refusedFile(removed, journal);
    if (const FileError error = replaceFile(storage, path, file, QStringLiteral("work"));
        error != FileError::None)
        return refusedFile(error, path);
    if (const FileError error = writeWorkRecord(storage, folder, record); error != FileError::None)
        return refusedFile(error, folder);
    return Database::onDisk(path);
}

Result<OpenedWork> createWork(const Session& session, const QString& path, const Plan& plan)
{
    OpenedWork work;
    Storage& storage = *session.storage;
    work.path = resolvedPath(path);
    work.session = newId(session);
    if (storage.status(work.path).isOk())
        return refusedFile(FileError::Exists, work.path);
    if (const auto broken = violations(plan); !broken.empty())
        return Refusal{broken.front().sentence};
    work.meta = {newId(session), newId(session), {}, session.now(), session.person, session.computer, 1};
    const auto file = newFile(session, plan, work.meta);
    if (!file)
        return file.refusal();

    const auto alone = onlyOpening(storage, localFolder(session), work.path);
    if (!alone.isOk())
        return Refusal{anotherOpening(work.path)};
    if (auto made = makeTarget(session, file.value(), work); !made) {
        work.lock.reset();
        removeWork(storage, work.folder);
        return made.refusal();
    }
    auto opened = makeWork(storage, work.folder, work.record, file.value());
    if (!opened)
        return opened.refusal();
    work.database = std::move(opened).value();
    work.plan = plan;
    work.lastSequence = 1;
    return work;
}

} // namespace core
