// Wraps a Storage and makes its n-th operation fail, block or be the last one of the program's life.
#pragma once

#include "core/store/storage.h"

#include <condition_variable>
#include <functional>
#include <mutex>

class FaultyStorage final : public core::Storage {
public:
    enum class Kind {
        None,
        Once, ///< The n-th operation fails.
        Forever, ///< The n-th operation and all after it fail.
        Crash, ///< The program dies in the n-th operation: a write is half done, nothing else has an effect
               ///< any more.
        Block, ///< From the n-th operation on nobody gets an answer until release().
    };
    struct Fault {
        Kind kind = Kind::None;
        int at = 0; ///< 1 = the next operation.
        core::FileError error = core::FileError::Failed;
    };

    /// Called when a Crash happens, before anything else: a program that really dies does not return from it.
    std::function<void()> onCrash = [] {};

    explicit FaultyStorage(std::shared_ptr<core::Storage> inner)
        : inner_(std::move(inner))
    {
    }

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
    /// Every blocked operation goes on, and no further one blocks.
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

    core::FileResult<std::unique_ptr<core::OpenFile>> openToRead(const QString& path) override
    {
        if (const auto error = step(); error != core::FileError::None)
            return {error, {}};
        return wrapped(inner_->openToRead(path));
    }
    QStringList made; ///< Files that were made.
    core::FileResult<std::unique_ptr<core::OpenFile>> createNew(
        const QString& path, Lifetime lifetime) override
    {
        if (const auto error = step(); error != core::FileError::None)
            return {error, {}};
        made << path;
        return wrapped(inner_->createNew(path, lifetime));
    }
    core::FileResult<std::unique_ptr<core::OpenFile>> openAlone(const QString& path) override
    {
        if (const auto error = step(); error != core::FileError::None)
            return {error, {}};
        return inner_->openAlone(path);
    }
    core::FileError rename(const QString& from, const QString& to, IfExists ifExists) override
    {
        const auto error = step();
        return error != core::FileError::None ? error : inner_->rename(from, to, ifExists);
    }
    core::FileError remove(const QString& path) override
    {
        const auto error = step();
        return error != core::FileError::None ? error : inner_->remove(path);
    }
    QStringList listed; ///< Folders that were looked through.
    core::FileResult<QStringList> list(const QString& folder) override
    {
        if (const auto error = step(); error != core::FileError::None)
            return {error, {}};
        listed << folder;
        return inner_->list(folder);
    }
    core::FileResult<core::FileStatus> status(const QString& path) override
    {
        if (const auto error = step(); error != core::FileError::None)
            return {error, {}};
        return inner_->status(path);
    }
    void adoptPermissions(const QString& path, const QString& example) override
    {
        if (step() == core::FileError::None)
            inner_->adoptPermissions(path, example);
    }
    core::FileError syncFolder(const QString& folder) override
    {
        const auto error = step();
        return error != core::FileError::None ? error : inner_->syncFolder(folder);
    }
    core::FileError makeFolders(const QString& folder) override
    {
        const auto error = step();
        return error != core::FileError::None ? error : inner_->makeFolders(folder);
    }
    core::FileResult<qint64> freeSpace(const QString& folder) override
    {
        if (const auto error = step(); error != core::FileError::None)
            return {error, {}};
        return inner_->freeSpace(folder);
    }
    bool isRemote(const QString& folder) override { return inner_->isRemote(folder); }
    void wait(std::chrono::milliseconds) override { } // Tests do not sleep.

private:
    class File final : public core::OpenFile {
    public:
        File(FaultyStorage& storage, std::unique_ptr<core::OpenFile> inner)
            : storage_(storage)
            , inner_(std::move(inner))
        {
        }
        core::FileResult<QByteArray> read(qint64 most) override
        {
            if (const auto error = storage_.step(); error != core::FileError::None)
                return {error, {}};
            return inner_->read(most);
        }
        core::FileError write(QByteArrayView bytes) override
        {
            bool isHalf = false;
            const auto error = storage_.step(&isHalf);
            if (isHalf) {
                (void)inner_->write(bytes.first(bytes.size() / 2));
                storage_.onCrash();
            }
            return error != core::FileError::None ? error : inner_->write(bytes);
        }
        core::FileError rewind() override { return inner_->rewind(); }
        core::FileError flush() override
        {
            const auto error = storage_.step();
            return error != core::FileError::None ? error : inner_->flush();
        }
        core::FileError close() override
        {
            const auto error = storage_.step();
            return error != core::FileError::None ? error : inner_->close();
        }

    private:
        FaultyStorage& storage_;
        std::unique_ptr<core::OpenFile> inner_;
    };

    core::FileResult<std::unique_ptr<core::OpenFile>> wrapped(
        core::FileResult<std::unique_ptr<core::OpenFile>> opened)
    {
        if (opened.isOk())
            opened.value = std::make_unique<File>(*this, std::move(opened.value));
        return opened;
    }

    core::FileError step(bool* isDyingHere = nullptr)
    {
        std::unique_lock guard(mutex_);
        ++count_;
        if (fault_.kind == Kind::None || count_ < fault_.at)
            return core::FileError::None;
        if (fault_.kind == Kind::Once && count_ > fault_.at)
            return core::FileError::None;
        wasHit_ = true;
        if (fault_.kind == Kind::Block) {
            ++blocked_;
            isReleased_.wait(guard, [this] { return fault_.kind != Kind::Block; });
            --blocked_;
            return core::FileError::None;
        }
        const bool isDying = fault_.kind == Kind::Crash && count_ == fault_.at;
        if (isDyingHere)
            *isDyingHere = isDying;
        else if (isDying)
            onCrash();
        return fault_.error;
    }

    std::shared_ptr<core::Storage> inner_;
    mutable std::mutex mutex_;
    std::condition_variable isReleased_;
    Fault fault_;
    int count_ = 0;
    int blocked_ = 0;
    bool wasHit_ = false;
};
