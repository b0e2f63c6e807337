#include "core/store/storage.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qint64 blockSize = 1 << 18;
constexpr qint64 readSize = 1 << 16;
constexpr std::array pauses = {10, 20, 50, 100, 200, 400, 800, 800};

struct Explanation {
    FileError error;
    const char* english;
};
// One row an error, each a whole sentence that says what was tried and what to do.
constexpr Explanation explanations[] = {
    {FileError::NotFound,
        QT_TRANSLATE_NOOP(
            "storage", "“%1” cannot be found. Check the name and whether the shared folder is connected.")},
    {FileError::Exists, QT_TRANSLATE_NOOP("storage", "There is already a file “%1”. Choose another name.")},
    {FileError::Denied,
        QT_TRANSLATE_NOOP("storage",
            "You have no permission for “%1”. Ask the owner of the folder, or use another folder.")},
    {FileError::ReadOnly,
        QT_TRANSLATE_NOOP(
            "storage", "“%1” lies on a read-only medium or share. Save under another name elsewhere.")},
    {FileError::InUse,
        QT_TRANSLATE_NOOP(
            "storage", "Another program holds “%1”. Close it there, or wait a moment and try again.")},
    {FileError::NoSpace,
        QT_TRANSLATE_NOOP(
            "storage", "There is no space left for “%1”. Delete something there, or save elsewhere.")},
    {FileError::Unreachable,
        QT_TRANSLATE_NOOP(
            "storage", "The place of “%1” cannot be reached. Check the network and try again.")},
    {FileError::BadName,
        QT_TRANSLATE_NOOP(
            "storage", "“%1” is not a possible file name here. Choose a shorter or simpler name.")},
    {FileError::IsFolder, QT_TRANSLATE_NOOP("storage", "“%1” is a folder. Choose a file.")},
    {FileError::TooLarge,
        QT_TRANSLATE_NOOP(
            "storage", "“%1” is too large to be opened here. Check whether it is the right file.")},
    {FileError::Failed,
        QT_TRANSLATE_NOOP(
            "storage", "The disk or the share reports an error at “%1”. Try again, or save elsewhere.")},
};

QString folderOf(const QString& path)
{
    return QFileInfo(path).path();
}

FileError writeAll(Storage& storage, const QString& path, QByteArrayView content)
{
    auto created = storage.createNew(path, Storage::Lifetime::Ordinary);
    if (!created.isOk())
        return created.error;
    OpenFile& file = *created.value;
    FileError error = FileError::None;
    for (qint64 at = 0; at < content.size() && error == FileError::None; at += blockSize)
        error = file.write(content.sliced(at, std::min(blockSize, content.size() - at)));
    if (error == FileError::None)
        error = file.flush();
    const FileError closed = file.close();
    if (error == FileError::None)
        error = closed;
    if (error != FileError::None) {
        // Windows removes no file that is open, as one may be that could not be closed.
        created.value.reset();
        (void)storage.remove(path); // The first error is the one to report.
    }
    return error;
}

} // namespace

QString explained(FileError error, const QString& path)
{
    for (const Explanation& row : explanations)
        if (row.error == error)
            return sentence("storage", row.english).arg(path);
    Q_ASSERT(false);
    return path;
}

Refusal refusedFile(FileError error, const QString& path)
{
    return Refusal{explained(error, path)};
}

FileError retried(Storage& storage, const std::function<FileError()>& attempt)
{
    FileError error = attempt();
    for (const int pause : pauses) {
        if (error != FileError::InUse && error != FileError::Denied)
            break;
        storage.wait(std::chrono::milliseconds(pause));
        error = attempt();
    }
    return error;
}

FileResult<QByteArray> readFile(Storage& storage, const QString& path, qint64 limit)
{
    const auto opened = storage.openToRead(path);
    if (!opened.isOk())
        return {opened.error, {}};
    QByteArray content;
    // In one piece, as a rule; the file may be longer or shorter by now.
    qint64 most = std::max(readSize, std::min(storage.status(path).value.size, limit));
    while (true) {
        auto block = opened.value->read(most);
        if (!block.isOk())
            return {block.error, {}};
        if (block.value.isEmpty())
            break;
        if (content.size() + block.value.size() > limit)
            return {FileError::TooLarge, {}};
        if (content.isEmpty())
            content = std::move(block.value);
        else
            content += block.value;
        most = readSize;
    }
    return {FileError::None, std::move(content)};
}

bool isContent(Storage& storage, const QString& path, QByteArrayView content)
{
    if (storage.status(path).value.size != content.size())
        return false;
    const auto opened = storage.openToRead(path);
    qsizetype at = 0;
    while (opened.isOk()) {
        const auto block = opened.value->read(readSize);
        if (!block.isOk()
            || content.sliced(at, std::min(block.value.size(), content.size() - at)) != block.value)
            return false;
        if (block.value.isEmpty())
            return at == content.size();
        at += block.value.size();
    }
    return false;
}

FileError writeNewFile(Storage& storage, const QString& path, QByteArrayView content)
{
    const FileError error = writeAll(storage, path, content);
    return error == FileError::None ? storage.syncFolder(folderOf(path)) : error;
}

QString temporaryPath(const QString& path, const QString& mark)
{
    constexpr qsizetype longestName = 255; // Bytes on Linux, UTF-16 units on Windows.
    const QFileInfo target(path);
    const QString ending = QStringLiteral(".%1.tmp").arg(mark);
    QString name = QLatin1Char('.') + target.fileName();
    while (name.toUtf8().size() + ending.size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return target.path() + QLatin1Char('/') + name + ending;
}

void removeTemporaries(Storage& storage, const QString& folder, const QStringList& marks)
{
    const auto names = storage.list(folder);
    for (const QString& name : names.value)
        for (const QString& mark : marks)
            if (!mark.isEmpty() && name.startsWith(QLatin1Char('.'))
                && name.endsWith(QStringLiteral(".%1.tmp").arg(mark)))
                (void)storage.remove(folder + QLatin1Char('/') + name);
}

FileError replaceFile(Storage& storage, const QString& path, QByteArrayView content, const QString& mark)
{
    const QString unique = mark.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : mark;
    const QString temporary = temporaryPath(path, unique);
    if (!mark.isEmpty())
        (void)storage.remove(temporary); // Of an earlier attempt that could not clean up.
    FileError error = writeAll(storage, temporary, content);
    if (error != FileError::None)
        return error;
    storage.adoptPermissions(temporary, path);
    error = retried(storage, [&] { return storage.rename(temporary, path, Storage::IfExists::Replace); });
    if (error != FileError::None) {
        (void)storage.remove(temporary);
        return error;
    }
    return storage.syncFolder(folderOf(path));
}

Result<void> writeExport(
    Storage& storage, const QString& path, QByteArrayView content, QByteArrayView signature)
{
    if (const auto file = storage.openToRead(path); file.isOk()) {
        const auto start = file.value->read(signature.size());
        if (!start.isOk() || (!start.value.isEmpty() && start.value != signature))
            return Refusal{sentence("storage",
                "“%1” exists and is another kind of file, so it was not replaced; choose another name.")
                               .arg(path)};
    }
    const FileError error = replaceFile(storage, path, content);
    return error == FileError::None ? Result<void>() : refusedFile(error, path);
}

} // namespace core
