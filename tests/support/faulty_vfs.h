// SQLite's own file layer with faults: the n-th write, sync or truncation of a database on disk fails, blocks
// or is the program's last.
#pragma once

#include <sqlite3.h>

#include <condition_variable>
#include <cstring>
#include <functional>
#include <mutex>

/// While it lives, every database that is opened on disk goes through it. Only one at a time.
class FaultyVfs {
public:
    enum class Kind { None, Once, Forever, Crash, Block };
    struct Fault {
        Kind kind = Kind::None;
        int at = 0; ///< 1 = the next write, sync or truncation.
        int code = SQLITE_IOERR_WRITE;
    };
    /// For Crash: must not return.
    std::function<void()> onCrash = [] {};

    FaultyVfs()
    {
        current() = this;
        inner_ = sqlite3_vfs_find(nullptr);
        vfs_ = *inner_;
        vfs_.zName = "faulty";
        vfs_.pNext = nullptr;
        vfs_.szOsFile = int(sizeof(File)) + inner_->szOsFile;
        vfs_.xOpen = [](sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
            return current()->open(name, reinterpret_cast<File*>(file), flags, outFlags);
        };
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~FaultyVfs()
    {
        sqlite3_vfs_unregister(&vfs_);
        sqlite3_vfs_register(inner_, 1);
        current() = nullptr;
    }
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    void plan(const Fault& fault)
    {
        const std::lock_guard guard(mutex_);
        fault_ = fault;
        count_ = 0;
        wasHit_ = false;
    }
    bool wasHit() const
    {
        const std::lock_guard guard(mutex_);
        return wasHit_;
    }
    void release()
    {
        const std::lock_guard guard(mutex_);
        fault_ = {};
        isReleased_.notify_all();
    }
    bool isBlocking() const
    {
        const std::lock_guard guard(mutex_);
        return blocked_ > 0;
    }

private:
    struct File {
        sqlite3_file base;
        sqlite3_io_methods methods;
        /// SQLite gives as much room behind as the inner layer asked for.
        sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };

    static FaultyVfs*& current()
    {
        static FaultyVfs* vfs = nullptr;
        return vfs;
    }
    static sqlite3_file* innerOf(sqlite3_file* file) { return reinterpret_cast<File*>(file)->inner(); }

    int open(const char* name, File* file, int flags, int* outFlags)
    {
        file->base.pMethods = nullptr;
        const int code = inner_->xOpen(inner_, name, file->inner(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        file->methods = {1, xClose, xRead, xWrite, xTruncate, xSync, xFileSize, xLock, xUnlock,
            xCheckReservedLock, xFileControl, xSectorSize, xDeviceCharacteristics, nullptr, nullptr, nullptr,
            nullptr, nullptr, nullptr};
        file->base.pMethods = &file->methods;
        return SQLITE_OK;
    }

    int step()
    {
        std::unique_lock guard(mutex_);
        ++count_;
        if (fault_.kind == Kind::None || count_ < fault_.at
            || (fault_.kind == Kind::Once && count_ > fault_.at))
            return SQLITE_OK;
        wasHit_ = true;
        if (fault_.kind == Kind::Crash)
            onCrash();
        if (fault_.kind != Kind::Block)
            return fault_.code;
        ++blocked_;
        isReleased_.wait(guard, [this] { return fault_.kind != Kind::Block; });
        --blocked_;
        return SQLITE_OK;
    }

    static int xClose(sqlite3_file* file) { return innerOf(file)->pMethods->xClose(innerOf(file)); }
    static int xRead(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
    {
        return innerOf(file)->pMethods->xRead(innerOf(file), bytes, size, at);
    }
    static int xWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
    {
        const int code = current()->step();
        return code == SQLITE_OK ? innerOf(file)->pMethods->xWrite(innerOf(file), bytes, size, at) : code;
    }
    static int xTruncate(sqlite3_file* file, sqlite3_int64 size)
    {
        const int code = current()->step();
        return code == SQLITE_OK ? innerOf(file)->pMethods->xTruncate(innerOf(file), size) : code;
    }
    static int xSync(sqlite3_file* file, int flags)
    {
        const int code = current()->step();
        return code == SQLITE_OK ? innerOf(file)->pMethods->xSync(innerOf(file), flags) : code;
    }
    static int xFileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        return innerOf(file)->pMethods->xFileSize(innerOf(file), size);
    }
    static int xLock(sqlite3_file* file, int kind)
    {
        return innerOf(file)->pMethods->xLock(innerOf(file), kind);
    }
    static int xUnlock(sqlite3_file* file, int kind)
    {
        return innerOf(file)->pMethods->xUnlock(innerOf(file), kind);
    }
    static int xCheckReservedLock(sqlite3_file* file, int* result)
    {
        return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), result);
    }
    static int xFileControl(sqlite3_file* file, int what, void* argument)
    {
        return innerOf(file)->pMethods->xFileControl(innerOf(file), what, argument);
    }
    static int xSectorSize(sqlite3_file* file) { return innerOf(file)->pMethods->xSectorSize(innerOf(file)); }
    static int xDeviceCharacteristics(sqlite3_file* file)
    {
        return innerOf(file)->pMethods->xDeviceCharacteristics(innerOf(file));
    }

    sqlite3_vfs* inner_ = nullptr;
    sqlite3_vfs vfs_{};
    mutable std::mutex mutex_;
    std::condition_variable isReleased_;
    Fault fault_;
    int count_ = 0;
    int blocked_ = 0;
    bool wasHit_ = false;
};
