#include "core/store/recovery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core
{

namespace
{

constexpr qint64 longestRecord = 1 << 16;
constexpr qsizetype sessionsKept = 20;

QString workRoot(const QString& profileFolder)
{
    return profileFolder + QStringLiteral("/work");
}

QString recordPath(const QString& workFolder)
{
    return workFolder + QStringLiteral("/belongs-to.json");
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

template <class Wanted>
std::vector<WorkingCopy> findIn(Storage& storage, const QString& root, Wanted isWanted)
{
    std::vector<WorkingCopy> found;
    const auto names = storage.list(root);
    for (const QString& name : names.value) {
        const QString folder = root + QLatin1Char('/') + name;
        if (!isWanted(name))
            continue;
        if (auto record = readWorkRecord(storage, folder))
            found.push_back({folder, *std::move(record)});
    }
    return found;
}

} // namespace

QString databasePath(const QString& workFolder)
{
    return workFolder + QStringLiteral("/work.sqlite");
}

std::vector<WorkingCopy> findWork(
    Storage& storage, const QString& profileFolder, const QString& documentId, const QString& target)
{
    auto found = findIn(
        storage, workRoot(profileFolder), [&](const QString& name) { return belongsTo(name, documentId); });
    std::stable_partition(
        found.begin(), found.end(), [&](const WorkingCopy& copy) { return copy.record.target == target; });
    return found;
}

std::vector<WorkingCopy> findAllWork(Storage& storage, const QString& profileFolder)
{
    auto found = findIn(storage, workRoot(profileFolder), [](const QString&) { return true; });
    std::stable_sort(found.begin(), found.end(),
        [](const WorkingCopy& a, const WorkingCopy& b) { return a.record.target < b.record.target; });
    return found;
}

FileResult<QString> newWorkFolder(Storage& storage, const QString& profileFolder, const QString& documentId)
{
    const QString root = workRoot(profileFolder);
    const auto names = storage.list(root);
    QString name = documentId;
    for (int number = 2; names.value.contains(name); ++number)
        name = QStringLiteral("%1.%2").arg(documentId).arg(number);
    const QString folder = root + QLatin1Char('/') + name;
    if (const FileError error = storage.makeFolders(folder); error != FileError::None)
        return {error, {}};
    return {storage.syncFolder(root), folder};
}

std::optional<WorkRecord> readWorkRecord(Storage& storage, const QString& workFolder)
{
    const auto content = readFile(storage, recordPath(workFolder), longestRecord);
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
    if (record.documentId.isEmpty())
        return std::nullopt;
    return record;
}

FileError writeWorkRecord(Storage& storage, const QString& workFolder, const WorkRecord& record)
{
    QJsonArray attempts;
    for (const QByteArray& attempt : record.attempts)
        attempts << hex(attempt);
    const QJsonObject object{{QStringLiteral("document"), record.documentId},
        {QStringLiteral("target"), record.target}, {QStringLiteral("base"), hex(record.baseHash)},
        {QStringLiteral("attempts"), attempts},
        {QStringLiteral("sessions"),
            QJsonArray::fromStringList(
                record.sessions.mid(std::max<qsizetype>(0, record.sessions.size() - sessionsKept)))}};
    return replaceFile(
        storage, recordPath(workFolder), QJsonDocument(object).toJson(), QStringLiteral("record"));
}

} // namespace core
