// One SQLite connection with everything switched off that a plan file does not need; used only in the thread
// that opened it.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3;

namespace core {

class Database {
public:
    /// Empty, in memory.
    static Result<std::unique_ptr<Database>> inMemory();
    /// A copy in memory of a whole database file: nothing that stands in it reaches the disk, and nothing on
    /// the disk reaches it.
    static Result<std::unique_ptr<Database>> inMemory(const QByteArray& file);
    /// The same for reading only, without a copy: it keeps `file` and changes nothing in it.
    static Result<std::unique_ptr<Database>> readOnly(const QByteArray& file);
    /// An existing database file on this computer, for this connection alone (until it is closed nobody else
    /// can open it), every transaction on disk when it returns.
    static Result<std::unique_ptr<Database>> onDisk(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// One statement whose rows nobody wants; `values` are bound to its question marks.
    Result<void> run(const QString& statement, const QVariantList& values = {});
    /// All rows of one statement.
    Result<std::vector<QVariantList>> rows(const QString& statement, const QVariantList& values = {});
    /// Does `work` in one transaction; rolled back when it refuses or the commit fails.
    template <class Work>
    Result<void> inTransaction(Work work)
    {
        if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        Result<void> done = work();
        if (done)
            done = run(QStringLiteral("COMMIT"));
        if (!done)
            (void)run(QStringLiteral("ROLLBACK")); // SQLite may have done it already.
        return done;
    }

    /// The database as one file's content. Empty when there is no memory for it.
    QByteArray toBytes() const;
    /// The driver's own handle, for the few things Qt Sql lacks.
    sqlite3* handle() const;
    /// What went wrong last on this connection, as a sentence.
    Refusal refusal() const;

private:
    Database() = default;
    static Result<std::unique_ptr<Database>> open(const QString& name);
    void restrict();

    QString connection_;
    QByteArray file_; ///< What a read-only database in memory looks into; empty for all others.
};

/// `name` as an SQL identifier: "values".
QString quoted(const char* name);

} // namespace core
