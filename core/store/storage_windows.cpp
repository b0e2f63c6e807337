// The real files of Windows: local disks and SMB shares.
#include "core/store/storage.h"

#ifdef Q_OS_WIN

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <utility>

#include <windows.h>

namespace core {

namespace {

// Named in winerror.h, not in mingw-w64's copy of it.
constexpr DWORD diskQuotaExceeded = 1295;

struct ErrorMeaning {
    DWORD code;
    FileError error;
};
constexpr ErrorMeaning errorMeanings[] = {
    {ERROR_FILE_NOT_FOUND, FileError::NotFound},
    {ERROR_PATH_NOT_FOUND, FileError::NotFound},
    {ERROR_FILE_EXISTS, FileError::Exists},
    {ERROR_ALREADY_EXISTS, FileError::Exists},
    {ERROR_DIR_NOT_EMPTY, FileError::Exists},
    {ERROR_ACCESS_DENIED, FileError::Denied},
    {ERROR_WRITE_PROTECT, FileError::ReadOnly},
    {ERROR_SHARING_VIOLATION, FileError::InUse},
    {ERROR_LOCK_VIOLATION, FileError::InUse},
    {ERROR_USER_MAPPED_FILE, FileError::InUse},
    {ERROR_DISK_FULL, FileError::NoSpace},
    {ERROR_HANDLE_DISK_FULL, FileError::NoSpace},
    {diskQuotaExceeded, FileError::NoSpace},
    {ERROR_BAD_NETPATH, FileError::Unreachable},
    {ERROR_BAD_NET_NAME, FileError::Unreachable},
    {ERROR_NETNAME_DELETED, FileError::Unreachable},
    {ERROR_UNEXP_NET_ERR, FileError::Unreachable},
    {ERROR_NETWORK_UNREACHABLE, FileError::Unreachable},
    {ERROR_SEM_TIMEOUT, FileError::Unreachable},
    {ERROR_NOT_READY, FileError::Unreachable},
    {ERROR_INVALID_NAME, FileError::BadName},
    {ERROR_BAD_PATHNAME, FileError::BadName},
    {ERROR_FILENAME_EXCED_RANGE, FileError::BadName},
};

FileError lastError()
{
    const DWORD code = GetLastError();
    for (const ErrorMeaning& row : errorMeanings)
        if (row.code == code)
            return row.error;
    return FileError::Failed;
}

FileError answerOf(BOOL isDone)
{
    return isDone ? FileError::None : lastError();
}

// What no disk of Windows holds; it answers the same as for a folder that is not there.
bool hasTooLongName(const QString& path)
{
    constexpr qsizetype longestName = 255;
    const QStringList names = QDir::fromNativeSeparators(path).split(QLatin1Char('/'));
    return std::any_of(
        names.begin(), names.end(), [](const QString& name) { return name.size() > longestName; });
}

// The form that is allowed to be longer than 260 characters.
std::wstring longPath(const QString& path)
{
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (native.startsWith(QLatin1String("\\\\?\\")))
        return native.toStdWString();
    if (native.startsWith(QLatin1String("\\\\")))
        return (QStringLiteral("\\\\?\\UNC\\") + native.mid(2)).toStdWString();
    return (QStringLiteral("\\\\?\\") + native).toStdWString();
}

QDateTime timeOf(const FILETIME& time)
{
    const qint64 ticks
        = (qint64(time.dwHighDateTime) << 32) | qint64(time.dwLowDateTime); // 100 ns since 1601
    return QDateTime::fromMSecsSinceEpoch(ticks / 10'000 - 11'644'473'600'000LL, Qt::UTC);
}

class WindowsFile final : public OpenFile {
public:
    explicit WindowsFile(HANDLE handle)
        : handle_(handle)
    {
    }
    ~WindowsFile() override
    {
        if (handle_ != INVALID_HANDLE_VALUE)
            CloseHandle(handle_);
    }

    FileResult<QByteArray> read(qint64 most) override
    {
        QByteArray bytes(most, Qt::Uninitialized);
        DWORD count = 0;
        if (!ReadFile(handle_, bytes.data(), DWORD(most), &count, nullptr))
            return {lastError(), {}};
        bytes.truncate(count);
        return {FileError::None, std::move(bytes)};
    }
    FileError write(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            DWORD count = 0;
            if (!WriteFile(
                    handle_, bytes.data(), DWORD(std::min<qint64>(bytes.size(), 1 << 20)), &count, nullptr))
                return lastError();
            bytes = bytes.sliced(count);
        }
        return FileError::None;
    }
    FileError rewind() override { return answerOf(SetFilePointerEx(handle_, {}, nullptr, FILE_BEGIN)); }
    FileError flush() override { return answerOf(FlushFileBuffers(handle_)); }
    FileError close() override { return answerOf(CloseHandle(std::exchange(handle_, INVALID_HANDLE_VALUE))); }

private:
    HANDLE handle_;
};

class WindowsStorage final : public Storage {
public:
    FileResult<std::unique_ptr<OpenFile>> openToRead(const QString& path) override
    {
        // Readers never stand in anyone's way: neither of a rename over nor of a removal.
        return open(
            path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING, 0);
    }
    FileResult<std::unique_ptr<OpenFile>> createNew(const QString& path, Lifetime lifetime) override
    {
        if (lifetime == Lifetime::WhileOpen)
            return open(path, GENERIC_READ | GENERIC_WRITE | DELETE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                CREATE_NEW, FILE_FLAG_DELETE_ON_CLOSE | FILE_ATTRIBUTE_HIDDEN);
        return open(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, CREATE_NEW, 0);
    }
    FileResult<std::unique_ptr<OpenFile>> openAlone(const QString& path) override
    {
        return open(path, GENERIC_READ | GENERIC_WRITE, 0, OPEN_ALWAYS, 0);
    }
    FileError rename(const QString& from, const QString& to, IfExists ifExists) override
    {
        const DWORD replace = ifExists == IfExists::Replace ? MOVEFILE_REPLACE_EXISTING : 0;
        return answerOf(
            MoveFileExW(longPath(from).c_str(), longPath(to).c_str(), replace | MOVEFILE_WRITE_THROUGH));
    }
    FileError remove(const QString& path) override
    {
        const std::wstring name = longPath(path);
        const DWORD attributes = GetFileAttributesW(name.c_str());
        const bool isFolder
            = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY);
        return answerOf(isFolder ? RemoveDirectoryW(name.c_str()) : DeleteFileW(name.c_str()));
    }
    FileResult<QStringList> list(const QString& folder) override
    {
        WIN32_FIND_DATAW found = {};
        HANDLE search = FindFirstFileW((longPath(folder) + L"\\*").c_str(), &found);
        if (search == INVALID_HANDLE_VALUE)
            return {lastError(), {}};
        QStringList names;
        do
            names << QString::fromWCharArray(found.cFileName);
        while (FindNextFileW(search, &found));
        FindClose(search);
        names.removeAll(QStringLiteral("."));
        names.removeAll(QStringLiteral(".."));
        names.sort();
        return {FileError::None, std::move(names)};
    }
    FileResult<FileStatus> status(const QString& path) override
    {
        WIN32_FILE_ATTRIBUTE_DATA there = {};
        if (!GetFileAttributesExW(longPath(path).c_str(), GetFileExInfoStandard, &there))
            return {lastError(), {}};
        const qint64 size = (qint64(there.nFileSizeHigh) << 32) | qint64(there.nFileSizeLow);
        return {FileError::None,
            {size, timeOf(there.ftLastWriteTime), (there.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0,
                (there.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0}};
    }
    void adoptPermissions(const QString&, const QString&) override {
    } // A new file inherits the folder's list.
    FileError syncFolder(const QString&) override
    {
        return FileError::None;
    } // MOVEFILE_WRITE_THROUGH has done it.
    FileError makeFolders(const QString& folder) override
    {
        const std::wstring name = longPath(folder);
        if (CreateDirectoryW(name.c_str(), nullptr))
            return FileError::None;
        const FileError error = lastError();
        if (error == FileError::Exists)
            return QFileInfo(folder).isDir() ? FileError::None : FileError::Exists;
        const QString parent = QFileInfo(folder).path();
        if (error != FileError::NotFound || parent == folder)
            return error;
        const FileError above = makeFolders(parent);
        return above == FileError::None ? answerOf(CreateDirectoryW(name.c_str(), nullptr)) : above;
    }
    FileResult<qint64> freeSpace(const QString& folder) override
    {
        ULARGE_INTEGER bytes = {};
        if (!GetDiskFreeSpaceExW(longPath(folder).c_str(), &bytes, nullptr, nullptr))
            return {lastError(), 0};
        return {FileError::None, qint64(bytes.QuadPart)};
    }
    bool isRemote(const QString& folder) override
    {
        const QString native = QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath());
        if (native.startsWith(QLatin1String("\\\\")))
            return true;
        return GetDriveTypeW(native.left(3).toStdWString().c_str()) == DRIVE_REMOTE;
    }
    void wait(std::chrono::milliseconds pause) override
    {
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }

private:
    static FileResult<std::unique_ptr<OpenFile>> open(
        const QString& path, DWORD access, DWORD sharing, DWORD creation, DWORD flags)
    {
        if (hasTooLongName(path))
            return {FileError::BadName, {}};
        const HANDLE handle = CreateFileW(longPath(path).c_str(), access, sharing, nullptr, creation,
            FILE_ATTRIBUTE_NORMAL | flags, nullptr);
        if (handle == INVALID_HANDLE_VALUE) {
            const FileError error = lastError();
            return {error == FileError::Denied && QFileInfo(path).isDir() ? FileError::IsFolder : error, {}};
        }
        return {FileError::None, std::make_unique<WindowsFile>(handle)};
    }
};

} // namespace

std::shared_ptr<Storage> diskStorage()
{
    return std::make_shared<WindowsStorage>();
}

} // namespace core

#endif
