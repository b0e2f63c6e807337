#include "core/store/found_work.h"

#include "core/store/generations.h"
#include "core/store/history_table.h"
#include "core/store/migrations.h"
#include "core/store/newer_file.h"
#include "core/store/publish.h"

#include <QDir>

namespace core {

namespace {

class Search {
public:
    Search(const Session& session, const QString& path, const TargetFile& target, const WorkScan& scan)
        : session_(session)
        , storage_(*session.storage)
        , path_(path)
        , target_(target)
        , scan_(scan)
    {
    }

    FoundWork run()
    {
        const auto copies
            = target_.checked ? findWork(scan_, target_.checked->meta.documentId, path_) : findAllWork(scan_);
        if (!copies.isOk())
            work_.obstacle = explained(copies.error, localFolder(session_));
        for (const WorkingCopy& copy : copies.value)
            work_.sessions << copy.record.sessions;
        for (const WorkingCopy& copy : copies.value)
            if (isOfThisFile(copy) && hasDatabase(copy)) {
                work_.folder = copy.folder;
                work_.record = copy.record;
                inspect();
                break;
            }
        return std::move(work_);
    }

private:
    bool isOfThisFile(const WorkingCopy& copy) const
    {
        const bool isMovedHere = target_.checked && copy.record.baseHash == target_.hash
            && storage_.status(copy.record.target).error == FileError::NotFound;
        return copy.record.target == path_ || isMovedHere;
    }

    // When that cannot be told, nothing may be opened in its place.
    bool hasDatabase(const WorkingCopy& copy)
    {
        const FileError error = storage_.status(databasePath(copy.folder)).error;
        if (error != FileError::None && error != FileError::NotFound)
            work_.obstacle = explained(error, copy.folder);
        return error == FileError::None;
    }

    void inspect()
    {
        auto opened = Database::onDisk(databasePath(work_.folder));
        if (!opened) {
            work_.obstacle = opened.sentence();
            return;
        }
        Database& database = *opened.value();
        if (isCopyOfTarget(database)) {
            work_.database = std::move(opened).value();
            return;
        }
        if (const auto version = database.rows(QStringLiteral("PRAGMA user_version"));
            version && version->front()[0].toInt() > schemaVersion) {
            work_.obstacle = needsNewerProgram(path_, version->front()[0].toInt()).sentence;
            return;
        }
        auto plan = checkWork(database);
        const auto meta = plan ? readMeta(database) : Result<FileMeta>(plan.refusal());
        const auto last = meta ? lastSequence(database) : Result<qint64>(meta.refusal());
        if (!last) {
            setAside(last.refusal());
            return;
        }
        work_.plan = std::move(plan).value();
        work_.meta = meta.value();
        work_.lastSequence = last.value();
        work_.database = std::move(opened).value();
        learnFromTarget();
    }

    // Published work whose shared file is still the same holds nothing of its own and is made anew from that
    // file: checking it row by row would double what an ordinary opening costs.
    bool isCopyOfTarget(Database& database)
    {
        if (!target_.checked || work_.record.baseHash != target_.hash || !work_.record.attempts.isEmpty())
            return false;
        const auto meta = readMeta(database);
        const auto last = lastSequence(database);
        if (!meta || !last || last.value() != meta->publishedSequence)
            return false;
        work_.meta = meta.value();
        work_.lastSequence = last.value();
        return true;
    }

    // A publishing whose end was not noted: the shared file itself shows that it succeeded.
    void learnFromTarget()
    {
        const bool isOurs
            = work_.record.attempts.contains(target_.hash) || work_.record.baseHash == target_.hash;
        if (!target_.checked || !isOurs)
            return;
        work_.record.setBase(target_.hash);
        const FileMeta& published = target_.checked->meta;
        if (work_.meta.revision != published.revision && writeMeta(*work_.database, published))
            work_.meta = published;
    }

    // It is never overwritten before it is kept.
    void setAside(const Refusal& why)
    {
        const auto bytes = readFile(storage_, databasePath(work_.folder), largestPlanFile);
        const QString id = target_.checked ? target_.checked->meta.documentId : work_.record.documentId;
        if (bytes.isOk()
            && keepOnThisPc(session_, id, bytes.value, QStringLiteral("damaged")) == FileError::None)
            work_.note = sentence("opening",
                "The working copy on this PC could not be used and was kept among the older versions. (%1)")
                             .arg(why.sentence);
        else
            work_.obstacle = why.sentence;
    }

    const Session& session_;
    Storage& storage_;
    const QString& path_;
    const TargetFile& target_;
    const WorkScan& scan_;
    FoundWork work_;
};

// The clean working copy that already holds `content`, its record saying which version that is. Comparing is
// cheaper than hashing, and its database can then be used as it is.
std::optional<WorkingCopy> copyThatHolds(
    Storage& storage, const QByteArray& content, const QString& path, const WorkScan& scan)
{
    const auto copies = findAllWork(scan);
    for (const WorkingCopy& copy : copies.value) {
        const bool isClean
            = copy.record.target == path && !copy.record.baseHash.isEmpty() && copy.record.attempts.isEmpty();
        if (isClean && isContent(storage, databasePath(copy.folder), content))
            return copy;
    }
    return std::nullopt;
}

} // namespace

TargetFile readTarget(const Session& session, const QString& path, const WorkScan& scan)
{
    TargetFile target;
    Storage& storage = *session.storage;
    auto file = readFile(storage, path, largestPlanFile);
    if (!file.isOk()) {
        target.refusal = refusedFile(file.error, path);
        return target;
    }
    target.content = std::move(file.value);
    if (const auto copy = copyThatHolds(storage, target.content, path, scan)) {
        target.repeatedIn = copy->folder;
        target.hash = copy->record.baseHash;
    } else {
        target.hash = hashOf(target.content);
    }
    const bool isKnown = wasChecked(scan, target.hash);
    auto checked = isKnown ? loadKnownFile(target.content, path) : checkFile(target.content, path);
    if (checked)
        target.checked = std::move(checked).value();
    else
        target.refusal = checked.refusal();
    return target;
}

FoundWork findWorkOn(
    const Session& session, const QString& path, const TargetFile& target, const WorkScan& scan)
{
    return Search(session, path, target, scan).run();
}

FileError keepOnThisPc(
    const Session& session, const QString& documentId, const QByteArray& content, const QString& reason)
{
    const QString folder = generationFolder(localFolder(session), documentId);
    return keepGeneration(*session.storage, folder, content, reason, session.now());
}

QString localFolder(const Session& session)
{
    if (!session.storage->isRemote(session.profileFolder))
        return session.profileFolder;
    return QDir::tempPath() + QStringLiteral("/hagukumi-") + QDir(session.profileFolder).dirName();
}

} // namespace core
