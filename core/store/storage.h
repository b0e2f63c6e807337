// The few file operations of the program: the only place that writes files, replaceable by one that fails on
// purpose.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace core {

/// Why a file operation was not done, as far as the program acts differently on it.
enum class FileError {
    None,
    NotFound,
    Exists,
    Denied, ///< No permission. Virus scanners cause it for milliseconds, so it is tried again where that may
            ///< help.
    ReadOnly, ///< The medium or share is read-only.
    InUse, ///< Another program holds the file (sharing violation).
    NoSpace, ///< Disk full or quota reached.
    Unreachable, ///< The share or the server is gone.
    BadName, ///< The path cannot exist on this system.
    IsFolder, ///< A folder stands where a file is meant.
    TooLarge, ///< More bytes than the caller is ready to read.
    Failed, ///< The device reports an error, or anything else.
};

/// One whole sentence for the user: what could not be done with `path`, and what helps. `error` is not None.
QString explained(FileError error, const QString& path);
/// The same as a refusal.
Refusal refusedFile(FileError error, const QString& path);

template <class T>
struct [[nodiscard]] FileResult {
    FileError error = FileError::None;
    T value{};
    bool isOk() const { return error == FileError::None; }
};

struct FileStatus {
    qint64 size = 0; ///< Bytes.
    QDateTime modified; ///< UTC, by the clock of the computer that keeps the file.
    bool isFolder = false;
    /// Nobody is meant to write the file: no permission to write at all (POSIX), the read-only attribute
    /// (Windows).
    bool isProtected = false;
};

/// A file that is open. Destroying it closes it without telling whether that worked.
class OpenFile {
public:
    virtual ~OpenFile() = default;
    /// At most `most` bytes from the current place; empty at the end of the file.
    virtual FileResult<QByteArray> read(qint64 most) = 0;
    /// All of `bytes` at the current place, or an error.
    [[nodiscard]] virtual FileError write(QByteArrayView bytes) = 0;
    /// Reading and writing go on at the first byte; nothing is truncated.
    [[nodiscard]] virtual FileError rewind() = 0;
    /// Returns when the disk has everything.
    [[nodiscard]] virtual FileError flush() = 0;
    [[nodiscard]] virtual FileError close() = 0;
};

class Storage {
public:
    enum class Lifetime {
        Ordinary,
        WhileOpen, ///< The system itself removes the file when it is closed or the program dies, where it can
                   ///< (Windows).
    };
    enum class IfExists { Refuse, Replace };

    virtual ~Storage() = default;

    virtual FileResult<std::unique_ptr<OpenFile>> openToRead(const QString& path) = 0;
    /// Fails with Exists when there is such a file: two callers never both succeed.
    virtual FileResult<std::unique_ptr<OpenFile>> createNew(const QString& path, Lifetime lifetime) = 0;
    /// Opens or makes a file of this computer that nobody else holds this way: InUse when someone does, in
    /// this or another process. Given back when it is closed, and by the system when the program dies.
    virtual FileResult<std::unique_ptr<OpenFile>> openAlone(const QString& path) = 0;
    /// Moves a file within one folder in one step; a file of the new name is there before and after, never
    /// absent.
    [[nodiscard]] virtual FileError rename(const QString& from, const QString& to, IfExists ifExists) = 0;
    /// A file, or an empty folder.
    [[nodiscard]] virtual FileError remove(const QString& path) = 0;
    /// Names without the folder, sorted; hidden ones too.
    virtual FileResult<QStringList> list(const QString& folder) = 0;
    virtual FileResult<FileStatus> status(const QString& path) = 0;
    /// Gives `path` the permissions of `example`, as far as this user may; never an error.
    virtual void adoptPermissions(const QString& path, const QString& example) = 0;
    /// Returns when the disk knows about names made, changed and removed in `folder` (no-op where the system
    /// has no such call).
    [[nodiscard]] virtual FileError syncFolder(const QString& folder) = 0;
    /// With all parents; no error when it is there already.
    [[nodiscard]] virtual FileError makeFolders(const QString& folder) = 0;
    /// Bytes this user may still write.
    virtual FileResult<qint64> freeSpace(const QString& folder) = 0;
    /// True when `folder` lies on another computer: no database is ever opened there.
    virtual bool isRemote(const QString& folder) = 0;
    /// Pauses between two attempts.
    virtual void wait(std::chrono::milliseconds pause) = 0;
};

/// The files of this computer and its shares. Paths as Qt writes them, of any length.
std::shared_ptr<Storage> diskStorage();

/// Does `attempt` again after 10, 20, 50 … 800 ms while it answers InUse or Denied: virus scanners and sync
/// programs hold files for moments. At most about 2.4 s.
[[nodiscard]] FileError retried(Storage& storage, const std::function<FileError()>& attempt);

/// The whole file; TooLarge when it holds more than `limit` bytes.
FileResult<QByteArray> readFile(Storage& storage, const QString& path, qint64 limit);
/// Whether the file holds exactly `content`; false also when it cannot be read.
bool isContent(Storage& storage, const QString& path, QByteArrayView content);
/// Makes a new file with this content, on disk when it returns; Exists when there is one. Nothing is left
/// behind on failure.
[[nodiscard]] FileError writeNewFile(Storage& storage, const QString& path, QByteArrayView content);
/// The file has the old content or wholly the new one, whatever happens: temporary file beside it, flush,
/// rename over. For small files and for exports; the plan file itself goes through publish(). `mark` names
/// the temporary file `.NAME.MARK.tmp`, so that what a crash left can be told apart; random when empty.
[[nodiscard]] FileError replaceFile(
    Storage& storage, const QString& path, QByteArrayView content, const QString& mark = {});
/// replaceFile() for a file that leaves the program. What exists at `path` is replaced only when it is empty
/// or begins with `signature`, the first bytes of this kind of file: a name picked by mistake costs no other
/// file.
Result<void> writeExport(
    Storage& storage, const QString& path, QByteArrayView content, QByteArrayView signature);
/// `.NAME.MARK.tmp` beside `path`, with NAME cut off where that would be too long for a file name.
QString temporaryPath(const QString& path, const QString& mark);
/// Removes the temporary files in `folder` whose mark is one of `marks`: what our own crashed sittings left.
void removeTemporaries(Storage& storage, const QString& folder, const QStringList& marks);

/// The largest plan file that is opened: 200 MB.
inline constexpr qint64 largestPlanFile = 200'000'000;

} // namespace core
