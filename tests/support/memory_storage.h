// A file system in memory that can lose power: what was not flushed, and names that were not synced, may be
// gone.
#pragma once

#include "core/store/storage.h"

#include <QFileInfo>

#include <map>
#include <mutex>
#include <set>
#include <vector>

class MemoryStorage final : public core::Storage {
public:
    MemoryStorage() { folders_.insert(QStringLiteral("/")); }

    /// The server's clock; tests move it.
    QDateTime clock = QDateTime(QDate(2025, 7, 28), QTime(9, 0), Qt::UTC);
    QList<int> pauses; ///< Every wait() in milliseconds.
    std::set<QString> deniedFolders; ///< Nothing can be made, renamed or removed there.

    void put(const QString& path, const QByteArray& content)
    {
        const std::lock_guard guard(mutex_);
        auto file = std::make_shared<Content>(Content{content, content, clock});
        names_[path] = file;
        durableNames_[path] = file;
        for (QString folder = folderOf(path); folders_.insert(folder).second;)
            folder = folderOf(folder);
    }
    /// Null when there is no such file.
    QByteArray content(const QString& path) const
    {
        const std::lock_guard guard(mutex_);
        const auto at = names_.find(path);
        return at == names_.end() ? QByteArray() : at->second->now;
    }
    int unsyncedNames() const { return int(unsynced_.size()); }

    /// Pulls the plug: files keep what was flushed, and of the changes of names that were not synced the
    /// first `kept` survive.
    void losePower(int kept)
    {
        const std::lock_guard guard(mutex_);
        for (int i = 0; i < kept && i < int(unsynced_.size()); ++i)
            applyTo(durableNames_, unsynced_[size_t(i)]);
        unsynced_.clear();
        names_ = durableNames_;
        for (const auto& [path, file] : names_)
            file->now = file->flushed;
    }

    core::FileResult<std::unique_ptr<core::OpenFile>> openToRead(const QString& path) override
    {
        const std::lock_guard guard(mutex_);
        const auto at = names_.find(path);
        if (at == names_.end())
            return {core::FileError::NotFound, {}};
        return {core::FileError::None, std::make_unique<File>(*this, at->second)};
    }
    core::FileResult<std::unique_ptr<core::OpenFile>> createNew(const QString& path, Lifetime) override
    {
        const std::lock_guard guard(mutex_);
        if (!folders_.count(folderOf(path)))
            return {core::FileError::NotFound, {}};
        if (names_.count(path))
            return {core::FileError::Exists, {}};
        if (deniedFolders.count(folderOf(path)))
            return {core::FileError::Denied, {}};
        auto file = std::make_shared<Content>(Content{{}, {}, clock});
        change({path, {}, file});
        return {core::FileError::None, std::make_unique<File>(*this, file)};
    }
    core::FileResult<std::unique_ptr<core::OpenFile>> openAlone(const QString& path) override
    {
        const std::lock_guard guard(mutex_);
        if (!folders_.count(folderOf(path)))
            return {core::FileError::NotFound, {}};
        if (held_[path].lock())
            return {core::FileError::InUse, {}};
        const auto mine = std::make_shared<bool>();
        held_[path] = mine;
        return {core::FileError::None, std::make_unique<HeldFile>(mine)};
    }
    core::FileError rename(const QString& from, const QString& to, IfExists ifExists) override
    {
        const std::lock_guard guard(mutex_);
        if (!names_.count(from))
            return core::FileError::NotFound;
        if (ifExists == IfExists::Refuse && names_.count(to))
            return core::FileError::Exists;
        if (deniedFolders.count(folderOf(to)))
            return core::FileError::Denied;
        change({to, from, names_[from]});
        return core::FileError::None;
    }
    core::FileError remove(const QString& path) override
    {
        const std::lock_guard guard(mutex_);
        if (!names_.count(path))
            return core::FileError::NotFound;
        if (deniedFolders.count(folderOf(path)))
            return core::FileError::Denied;
        change({path, {}, nullptr});
        return core::FileError::None;
    }
    core::FileResult<QStringList> list(const QString& folder) override
    {
        const std::lock_guard guard(mutex_);
        if (!folders_.count(folder))
            return {core::FileError::NotFound, {}};
        QStringList found;
        for (const auto& [path, file] : names_)
            if (folderOf(path) == folder)
                found << QFileInfo(path).fileName();
        for (const QString& path : folders_)
            if (folderOf(path) == folder && path != folder)
                found << QFileInfo(path).fileName();
        found.sort();
        return {core::FileError::None, found};
    }
    core::FileResult<core::FileStatus> status(const QString& path) override
    {
        const std::lock_guard guard(mutex_);
        if (folders_.count(path))
            return {core::FileError::None, {0, clock, true}};
        const auto at = names_.find(path);
        if (at == names_.end())
            return {core::FileError::NotFound, {}};
        return {core::FileError::None, {at->second->now.size(), at->second->modified, false}};
    }
    void adoptPermissions(const QString&, const QString&) override { }
    core::FileError syncFolder(const QString& folder) override
    {
        const std::lock_guard guard(mutex_);
        std::vector<Change> others;
        for (const Change& change : unsynced_)
            if (folderOf(change.path) == folder)
                applyTo(durableNames_, change);
            else
                others.push_back(change);
        unsynced_ = std::move(others);
        return core::FileError::None;
    }
    core::FileError makeFolders(const QString& folder) override
    {
        const std::lock_guard guard(mutex_);
        for (QString at = folder; folders_.insert(at).second;)
            at = folderOf(at);
        return core::FileError::None;
    }
    core::FileResult<qint64> freeSpace(const QString&) override
    {
        return {core::FileError::None, 1'000'000'000};
    }
    bool isRemote(const QString&) override { return false; }
    void wait(std::chrono::milliseconds pause) override { pauses << int(pause.count()); }

private:
    struct Content {
        QByteArray now;
        QByteArray flushed;
        QDateTime modified;
    };
    using Names = std::map<QString, std::shared_ptr<Content>>;
    /// `path` now names `content` (null: nothing), and `from` no longer exists.
    struct Change {
        QString path;
        QString from;
        std::shared_ptr<Content> content;
    };
    class File final : public core::OpenFile {
    public:
        File(MemoryStorage& storage, std::shared_ptr<Content> content)
            : storage_(storage)
            , content_(std::move(content))
        {
        }
        core::FileResult<QByteArray> read(qint64 most) override
        {
            const std::lock_guard guard(storage_.mutex_);
            const QByteArray bytes = content_->now.mid(at_, most);
            at_ += bytes.size();
            return {core::FileError::None, bytes};
        }
        core::FileError write(QByteArrayView bytes) override
        {
            const std::lock_guard guard(storage_.mutex_);
            content_->now.replace(at_, bytes.size(), bytes.toByteArray());
            content_->modified = storage_.clock;
            at_ += bytes.size();
            return core::FileError::None;
        }
        core::FileError rewind() override
        {
            at_ = 0;
            return core::FileError::None;
        }
        core::FileError flush() override
        {
            const std::lock_guard guard(storage_.mutex_);
            content_->flushed = content_->now;
            return core::FileError::None;
        }
        core::FileError close() override { return core::FileError::None; }

    private:
        MemoryStorage& storage_;
        std::shared_ptr<Content> content_;
        qint64 at_ = 0;
    };

    class HeldFile final : public core::OpenFile {
    public:
        explicit HeldFile(std::shared_ptr<bool> hold)
            : hold_(std::move(hold))
        {
        }
        core::FileResult<QByteArray> read(qint64) override { return {core::FileError::Failed, {}}; }
        core::FileError write(QByteArrayView) override { return core::FileError::Failed; }
        core::FileError rewind() override { return core::FileError::None; }
        core::FileError flush() override { return core::FileError::None; }
        core::FileError close() override
        {
            hold_.reset();
            return core::FileError::None;
        }

    private:
        std::shared_ptr<bool> hold_;
    };

    static QString folderOf(const QString& path) { return QFileInfo(path).path(); }
    static void applyTo(Names& names, const Change& change)
    {
        if (!change.from.isEmpty())
            names.erase(change.from);
        if (change.content)
            names[change.path] = change.content;
        else
            names.erase(change.path);
    }
    void change(const Change& change)
    {
        applyTo(names_, change);
        unsynced_.push_back(change);
    }

    mutable std::mutex mutex_;
    Names names_;
    Names durableNames_;
    std::vector<Change> unsynced_;
    std::set<QString> folders_;
    std::map<QString, std::weak_ptr<bool>> held_; ///< By path, what openAlone() has given out.
};
