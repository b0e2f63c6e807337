#include "core/store/generations.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr QLatin1String suffix(".hagukumi");
constexpr QLatin1String timeForm("yyyyMMdd-HHmmss");

// "000012_20250728-143200_published.hagukumi": the name is the index.
QString nameOf(qint64 number, const QDateTime& now, const QString& reason)
{
    return QStringLiteral("%1_%2_%3%4")
        .arg(number, 6, 10, QLatin1Char('0'))
        .arg(now.toString(QString(timeForm)), reason, suffix);
}

bool readName(const QString& name, Generation& generation)
{
    if (!name.endsWith(suffix))
        return false;
    const QStringList parts = name.chopped(suffix.size()).split(QLatin1Char('_'));
    bool isNumber = false;
    if (parts.size() < 3)
        return false;
    generation.number = parts[0].toLongLong(&isNumber);
    generation.keptAt = QDateTime::fromString(parts[1], QString(timeForm));
    generation.reason = parts.mid(2).join(QLatin1Char('_'));
    return isNumber && generation.keptAt.isValid();
}

std::vector<Generation> localGenerations(Storage& storage, const QString& folder)
{
    std::vector<Generation> found;
    const auto names = storage.list(folder);
    for (const QString& name : names.value) {
        Generation generation;
        if (!readName(name, generation))
            continue;
        generation.path = folder + QLatin1Char('/') + name;
        generation.size = storage.status(generation.path).value.size;
        found.push_back(std::move(generation));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.number > b.number; });
    return found;
}

void dropSurplus(Storage& storage, const std::vector<Generation>& newestFirst)
{
    QSet<QDate> days;
    int count = 0;
    for (const Generation& generation : newestFirst) {
        const QDate day = generation.keptAt.date();
        const bool isNewestOfItsDay = !days.contains(day) && days.size() < daysKept;
        if (isNewestOfItsDay)
            days.insert(day);
        if (++count > newestKept && !isNewestOfItsDay)
            (void)storage.remove(generation.path); // Tried again at the next publish.
    }
}

} // namespace

QString generationFolder(const QString& profileFolder, const QString& documentId)
{
    return QStringLiteral("%1/generations/%2").arg(profileFolder, documentId);
}

QString sharedGenerationPath(const QString& target)
{
    const QFileInfo file(target);
    return QStringLiteral("%1/.%2.previous").arg(file.path(), file.fileName());
}

FileError keepGeneration(Storage& storage, const QString& folder, const QByteArray& content,
    const QString& reason, const QDateTime& now)
{
    if (const FileError error = storage.makeFolders(folder); error != FileError::None)
        return error;
    auto kept = localGenerations(storage, folder);
    if (!kept.empty() && kept.front().size == content.size()) {
        const auto newest = readFile(storage, kept.front().path, largestPlanFile);
        if (newest.isOk() && newest.value == content)
            return FileError::None;
    }
    const qint64 number = kept.empty() ? 1 : kept.front().number + 1;
    const QString path = folder + QLatin1Char('/') + nameOf(number, now, reason);
    const QString mark
        = QStringLiteral("keeping"); // One sitting at a time writes here, so the mark need not be unique.
    removeTemporaries(storage, folder, {mark});
    if (const FileError error = replaceFile(storage, path, content, mark); error != FileError::None)
        return error;
    dropSurplus(storage, localGenerations(storage, folder));
    return FileError::None;
}

FileError keepSharedGeneration(
    Storage& storage, const QString& target, const QByteArray& content, const QString& session)
{
    return replaceFile(storage, sharedGenerationPath(target), content, session);
}

std::vector<Generation> listGenerations(Storage& storage, const QString& folder, const QString& target)
{
    auto found = folder.isEmpty() ? std::vector<Generation>() : localGenerations(storage, folder);
    if (target.isEmpty())
        return found;
    const QString shared = sharedGenerationPath(target);
    const auto status = storage.status(shared);
    if (status.isOk())
        found.push_back(
            {shared, 0, status.value.modified.toLocalTime(), QStringLiteral("published"), status.value.size});
    return found;
}

Result<QByteArray> readGeneration(Storage& storage, const Generation& generation)
{
    auto content = readFile(storage, generation.path, largestPlanFile);
    if (!content.isOk())
        return refusedFile(content.error, generation.path);
    return std::move(content.value);
}

} // namespace core
