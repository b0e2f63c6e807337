// The real files of Linux and other POSIX systems.
#include "core/store/storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#ifndef Q_OS_WIN

#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace core {

namespace {

struct ErrorMeaning {
    int code;
    FileError error;
};
constexpr ErrorMeaning errorMeanings[] = {
    {ENOENT, FileError::NotFound},
    {ENOTDIR, FileError::NotFound},
    {EEXIST, FileError::Exists},
    {ENOTEMPTY, FileError::Exists},
    {EACCES, FileError::Denied},
    {EPERM, FileError::Denied},
    {EROFS, FileError::ReadOnly},
    {EBUSY, FileError::InUse},
    {EWOULDBLOCK, FileError::InUse},
    {ETXTBSY, FileError::InUse},
    {ENOSPC, FileError::NoSpace},
    {EDQUOT, FileError::NoSpace},
    {EFBIG, FileError::NoSpace},
    {EHOSTDOWN, FileError::Unreachable},
    {EHOSTUNREACH, FileError::Unreachable},
    {ENETDOWN, FileError::Unreachable},
    {ENETUNREACH, FileError::Unreachable},
    {ENOTCONN, FileError::Unreachable},
    {ESTALE, FileError::Unreachable},
    {ETIMEDOUT, FileError::Unreachable},
    {ENAMETOOLONG, FileError::BadName},
    {EILSEQ, FileError::BadName},
    {EISDIR, FileError::IsFolder},
};

FileError meaningOf(int code)
{
    for (const ErrorMeaning& row : errorMeanings)
        if (row.code == code)
            return row.error;
    return FileError::Failed;
}

FileError answerOf(int result)
{
    return result == 0 ? FileError::None : meaningOf(errno);
}

template <class Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

class PosixFile final : public OpenFile {
public:
    explicit PosixFile(int descriptor)
        : descriptor_(descriptor)
    {
    }
    ~PosixFile() override
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }

    FileResult<QByteArray> read(qint64 most) override
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const ssize_t count = uninterrupted([&] { return ::read(descriptor_, bytes.data(), size_t(most)); });
        if (count < 0)
            return {meaningOf(errno), {}};
        bytes.truncate(count);
        return {FileError::None, std::move(bytes)};
    }
    FileError write(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            const ssize_t count
                = uninterrupted([&] { return ::write(descriptor_, bytes.data(), size_t(bytes.size())); });
            if (count < 0)
                return meaningOf(errno);
            bytes = bytes.sliced(count);
        }
        return FileError::None;
    }
    FileError rewind() override
    {
        return ::lseek(descriptor_, 0, SEEK_SET) == 0 ? FileError::None : meaningOf(errno);
    }
    FileError flush() override
    {
        return answerOf(uninterrupted([this] { return ::fsync(descriptor_); }));
    }
    FileError close() override
    {
        const int descriptor = std::exchange(descriptor_, -1);
        // After EINTR the descriptor is closed on Linux; trying again could close someone else's.
        return ::close(descriptor) == 0 || errno == EINTR ? FileError::None : meaningOf(errno);
    }

private:
    int descriptor_;
};

class PosixStorage final : public Storage {
public:
    FileResult<std::unique_ptr<OpenFile>> openToRead(const QString& path) override
    {
        return open(path, O_RDONLY, 0);
    }
    FileResult<std::unique_ptr<OpenFile>> createNew(const QString& path, Lifetime) override
    {
        return open(path, O_RDWR | O_CREAT | O_EXCL, 0666);
    }
    FileResult<std::unique_ptr<OpenFile>> openAlone(const QString& path) override
    {
        const QByteArray name = QFile::encodeName(path);
        const int descriptor
            = uninterrupted([&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); });
        if (descriptor < 0)
            return {meaningOf(errno), {}};
        auto file = std::make_unique<PosixFile>(descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return {meaningOf(errno), {}};
        return {FileError::None, std::move(file)};
    }
    FileError rename(const QString& from, const QString& to, IfExists ifExists) override
    {
        const QByteArray source = QFile::encodeName(from);
        const QByteArray target = QFile::encodeName(to);
        if (ifExists == IfExists::Replace)
            return answerOf(::rename(source.constData(), target.constData()));
        // A hard link never replaces. File systems without links (FAT, some shares) get the plain check.
        if (::link(source.constData(), target.constData()) == 0)
            return answerOf(::unlink(source.constData()));
        if (errno == EEXIST)
            return FileError::Exists;
        struct stat there = {};
        if (::lstat(target.constData(), &there) == 0)
            return FileError::Exists;
        return answerOf(::rename(source.constData(), target.constData()));
    }
    FileError remove(const QString& path) override
    {
        return answerOf(::remove(QFile::encodeName(path).constData()));
    }
    FileResult<QStringList> list(const QString& folder) override
    {
        DIR* directory = ::opendir(QFile::encodeName(folder).constData());
        if (!directory)
            return {meaningOf(errno), {}};
        QStringList names;
        while (const dirent* entry = ::readdir(directory))
            names << QFile::decodeName(entry->d_name);
        ::closedir(directory);
        names.removeAll(QStringLiteral("."));
        names.removeAll(QStringLiteral(".."));
        names.sort();
        return {FileError::None, std::move(names)};
    }
    FileResult<FileStatus> status(const QString& path) override
    {
        struct stat there = {};
        if (::stat(QFile::encodeName(path).constData(), &there) != 0)
            return {meaningOf(errno), {}};
        const qint64 milliseconds = qint64(there.st_mtim.tv_sec) * 1000 + there.st_mtim.tv_nsec / 1'000'000;
        return {FileError::None,
            {there.st_size, QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), S_ISDIR(there.st_mode),
                (there.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0}};
    }
    void adoptPermissions(const QString& path, const QString& example) override
    {
        struct stat there = {};
        if (::stat(QFile::encodeName(example).constData(), &there) != 0)
            return;
        const QByteArray name = QFile::encodeName(path);
        // Group first: changing it clears bits of the mode.
        [[maybe_unused]] const int grouped = ::chown(name.constData(), uid_t(-1), there.st_gid);
        [[maybe_unused]] const int permitted = ::chmod(name.constData(), there.st_mode & 0777);
    }
    FileError syncFolder(const QString& folder) override
    {
        const int descriptor
            = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0)
            return meaningOf(errno);
        const int result = uninterrupted([&] { return ::fsync(descriptor); });
        // Network file systems often have no such call; their rename is durable by itself or not at all.
        const bool isUnsupported
            = result != 0 && (errno == EINVAL || errno == ENOTSUP || errno == ENOSYS || errno == EBADF);
        const FileError error = isUnsupported ? FileError::None : answerOf(result);
        ::close(descriptor);
        return error;
    }
    FileError makeFolders(const QString& folder) override
    {
        const QString parent = QFileInfo(folder).path();
        const QByteArray name = QFile::encodeName(folder);
        if (::mkdir(name.constData(), 0777) == 0)
            return FileError::None;
        if (errno == EEXIST)
            return QFileInfo(folder).isDir() ? FileError::None : FileError::Exists;
        if (errno != ENOENT || parent == folder)
            return meaningOf(errno);
        const FileError error = makeFolders(parent);
        return error == FileError::None ? answerOf(::mkdir(name.constData(), 0777)) : error;
    }
    FileResult<qint64> freeSpace(const QString& folder) override
    {
        struct statvfs there = {};
        if (::statvfs(QFile::encodeName(folder).constData(), &there) != 0)
            return {meaningOf(errno), 0};
        return {FileError::None, qint64(there.f_bavail) * qint64(there.f_frsize)};
    }
    bool isRemote(const QString& folder) override
    {
        // The kernel's numbers of NFS, SMB, CIFS, SMB2 and Ceph (statfs(2)).
        constexpr std::array<quint32, 5> remote = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x00C36400};
        struct statfs there = {};
        if (::statfs(QFile::encodeName(folder).constData(), &there) != 0)
            return false;
        return std::find(remote.begin(), remote.end(), quint32(there.f_type)) != remote.end();
    }
    void wait(std::chrono::milliseconds pause) override
    {
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }

private:
    static FileResult<std::unique_ptr<OpenFile>> open(const QString& path, int flags, mode_t mode)
    {
        const QByteArray name = QFile::encodeName(path);
        const int descriptor
            = uninterrupted([&] { return ::open(name.constData(), flags | O_CLOEXEC, mode); });
        if (descriptor < 0)
            return {meaningOf(errno), {}};
        return {FileError::None, std::make_unique<PosixFile>(descriptor)};
    }
};

} // namespace

std::shared_ptr<Storage> diskStorage()
{
    return std::make_shared<PosixStorage>();
}

} // namespace core

#endif
