#include "core/store/recovery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 longestRecord = 1 << 16;
constexpr qsizetype sessionsKept = 20;
constexpr int openingSlots = 16;

QString workRoot(const QString& profileFolder)
{
    return profileFolder + QStringLiteral("/work");
}

QString hex(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

QByteArray fromHex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

bool belongsTo(const QString& folderName, const QString& documentId)
{
    return folderName == documentId || folderName.startsWith(documentId + QLatin1Char('.'));
}

FileResult<std::unique_ptr<OpenFile>> heldAlone(
    Storage& storage, const QString& profileFolder, const QString& what)
{
    const QString folder = profileFolder + QStringLiteral("/held");
    (void)storage.makeFolders(folder);
    FileResult<std::unique_ptr<OpenFile>> held;
    const FileError error = retried(storage, [&] {
        held = storage.openAlone(folder + QLatin1Char('/') + what);
        return held.error == FileError::InUse ? FileError::InUse : FileError::None;
    });
    // What is wrong with the profile itself is said by the first step that needs it.
    return {error, std::move(held.value)};
}

template <class Wanted>
FileResult<std::vector<WorkingCopy>> findIn(const WorkScan& scan, Wanted isWanted)
{
    if (scan.error != FileError::None)
        return {scan.error, {}};
    std::vector<WorkingCopy> found;
    for (const WorkScan::Entry& entry : scan.entries) {
        if (!isWanted(entry.folder.section(QLatin1Char('/'), -1)))
            continue;
        if (!entry.record.isOk())
            return {entry.record.error, {}};
        if (entry.record.value)
            found.push_back({entry.folder, *entry.record.value});
    }
    return {FileError::None, std::move(found)};
}

} // namespace

void WorkRecord::setBase(const QByteArray& hash)
{
    baseHash = hash;
    checkedBy = QStringLiteral(HAGUKUMI_VERSION);
}

QString recordPath(const QString& workFolder)
{
    return workFolder + QStringLiteral("/belongs-to.json");
}

QString databasePath(const QString& workFolder)
{
    return workFolder + QStringLiteral("/work.sqlite");
}

WorkScan scanWork(Storage& storage, const QString& profileFolder)
{
    const QString root = workRoot(profileFolder);
    const auto names = storage.list(root);
    if (names.error == FileError::NotFound)
        return {};
    WorkScan scan;
    scan.error = names.error;
    for (const QString& name : names.value) {
        const QString folder = root + QLatin1Char('/') + name;
        scan.entries.push_back({folder, readWorkRecord(storage, folder)});
    }
    return scan;
}

FileResult<std::vector<WorkingCopy>> findWork(
    const WorkScan& scan, const QString& documentId, const QString& target)
{
    auto found = findIn(scan, [&](const QString& name) { return belongsTo(name, documentId); });
    std::stable_partition(found.value.begin(), found.value.end(),
        [&](const WorkingCopy& copy) { return copy.record.target == target; });
    return found;
}

FileResult<std::vector<WorkingCopy>> findAllWork(const WorkScan& scan)
{
    auto found = findIn(scan, [](const QString&) { return true; });
    std::stable_sort(found.value.begin(), found.value.end(),
        [](const WorkingCopy& a, const WorkingCopy& b) { return a.record.target < b.record.target; });
    return found;
}

FileResult<std::unique_ptr<OpenFile>> onlyOpening(
    Storage& storage, const QString& profileFolder, const QString& target)
{
    // One file a target would be left for each file ever opened; two that share one only wait for each other.
    const int slot = qChecksum(target.toUtf8()) % openingSlots;
    return heldAlone(storage, profileFolder, QStringLiteral("opening-%1").arg(slot));
}

FileResult<QString> newWorkFolder(Storage& storage, const QString& profileFolder, const QString& documentId)
{
    const QString root = workRoot(profileFolder);
    const auto alone = heldAlone(storage, profileFolder, QStringLiteral("new-work"));
    if (!alone.isOk())
        return {alone.error, {}};
    const auto names = storage.list(root);
    if (!names.isOk() && names.error != FileError::NotFound)
        return {names.error, {}};
    QString name = documentId;
    for (int number = 2; names.value.contains(name); ++number)
        name = QStringLiteral("%1.%2").arg(documentId).arg(number);
    const QString folder = root + QLatin1Char('/') + name;
    if (const FileError error = storage.makeFolders(folder); error != FileError::None)
        return {error, {}};
    return {storage.syncFolder(root), folder};
}

FileResult<std::optional<WorkRecord>> readWorkRecord(Storage& storage, const QString& workFolder)
{
    const auto content = readFile(storage, recordPath(workFolder), longestRecord);
    if (content.error == FileError::NotFound || content.error == FileError::TooLarge)
        return {};
    if (!content.isOk())
        return {content.error, {}};
    const QJsonObject object = QJsonDocument::fromJson(content.value).object();
    WorkRecord record;
    record.documentId = object.value(QLatin1String("document")).toString();
    record.target = object.value(QLatin1String("target")).toString();
    record.baseHash = fromHex(object.value(QLatin1String("base")));
    const QJsonArray attempts = object.value(QLatin1String("attempts")).toArray();
    for (const QJsonValue& attempt : attempts)
        record.attempts << fromHex(attempt);
    const QJsonArray sessions = object.value(QLatin1String("sessions")).toArray();
    for (const QJsonValue& session : sessions)
        record.sessions << session.toString();
    record.checkedBy = object.value(QLatin1String("checked_by")).toString();
    if (record.documentId.isEmpty())
        return {};
    return {FileError::None, record};
}

FileError writeWorkRecord(Storage& storage, const QString& workFolder, const WorkRecord& record)
{
    QJsonArray attempts;
    for (const QByteArray& attempt : record.attempts)
        attempts << hex(attempt);
    const QJsonObject object{{QStringLiteral("document"), record.documentId},
        {QStringLiteral("target"), record.target}, {QStringLiteral("base"), hex(record.baseHash)},
        {QStringLiteral("attempts"), attempts}, {QStringLiteral("checked_by"), record.checkedBy},
        {QStringLiteral("sessions"),
            QJsonArray::fromStringList(
                record.sessions.mid(std::max<qsizetype>(0, record.sessions.size() - sessionsKept)))}};
    return replaceFile(
        storage, recordPath(workFolder), QJsonDocument(object).toJson(), QStringLiteral("record"));
}

bool wasChecked(const WorkScan& scan, const QByteArray& hash)
{
    const auto copies = findAllWork(scan);
    return std::any_of(copies.value.begin(), copies.value.end(), [&](const WorkingCopy& copy) {
        return copy.record.baseHash == hash && copy.record.checkedBy == QStringLiteral(HAGUKUMI_VERSION);
    });
}

void removeWork(Storage& storage, const QString& workFolder)
{
    // What cannot be removed is found again at the next opening, and without a database it is not offered as
    // work.
    (void)storage.remove(databasePath(workFolder));
    (void)storage.remove(databasePath(workFolder) + QStringLiteral("-journal"));
    (void)storage.remove(recordPath(workFolder));
    (void)storage.remove(workFolder);
}

} // namespace core
