// What a sitting leaves on this PC: the working copies by document, and where each belongs.
#pragma once

#include "core/store/storage.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// What is known about a working copy besides its content: a small file beside it.
struct WorkRecord {
    QString documentId;
    QString target; ///< The shared file it belongs to.
    QByteArray
        baseHash; ///< hashOf() of the version that was opened or last published; empty when never published.
    QList<QByteArray> attempts; ///< hashOf() of versions whose publishing was begun and whose end is unknown.
    QStringList sessions; ///< Sittings that worked on it, the last one last.
    QString checkedBy; ///< The program version whose checks the file of `baseHash` passed, or that made it.
    bool operator==(const WorkRecord&) const = default;

    /// Goes on from the published version `hash`, which this program has checked or made.
    void setBase(const QByteArray& hash);
};

/// A working copy found on this PC.
struct WorkingCopy {
    QString folder;
    WorkRecord record;
};

QString databasePath(const QString& workFolder);
QString recordPath(const QString& workFolder);

/// Everything that lies in a profile, read once for an opening. What cannot be read is an error only where it
/// is asked for.
struct WorkScan {
    struct Entry {
        QString folder;
        FileResult<std::optional<WorkRecord>> record;
    };
    FileError error = FileError::None; ///< Of the profile itself.
    std::vector<Entry> entries;
};
WorkScan scanWork(Storage& storage, const QString& profileFolder);

/// All working copies of one document: more than one when the shared file itself was copied. The one that
/// belongs to `target` is first, if there is one. An error when it cannot be told whether there is one: then
/// nothing may be opened in its place.
FileResult<std::vector<WorkingCopy>> findWork(
    const WorkScan& scan, const QString& documentId, const QString& target);
/// All working copies of the profile, of every document, by target. An error as soon as one cannot be read.
FileResult<std::vector<WorkingCopy>> findAllWork(const WorkScan& scan);

/// Held while `target` is opened or made, by one opening of this profile at a time: between the record of a
/// sitting and its hold on the database another one would take the sitting for one that has died. Null with
/// no error when the profile takes no files; InUse when another opening does not come to its end.
FileResult<std::unique_ptr<OpenFile>> onlyOpening(
    Storage& storage, const QString& profileFolder, const QString& target);

/// A folder for a new working copy that no other uses. It is made at once.
FileResult<QString> newWorkFolder(Storage& storage, const QString& profileFolder, const QString& documentId);

/// nullopt when there is none or its text is damaged.
FileResult<std::optional<WorkRecord>> readWorkRecord(Storage& storage, const QString& workFolder);
/// In one step: the record is the old or the new one, never half.
[[nodiscard]] FileError writeWorkRecord(
    Storage& storage, const QString& workFolder, const WorkRecord& record);

/// Whether this very version of the program has checked or made a file of exactly this content before.
bool wasChecked(const WorkScan& scan, const QByteArray& hash);

/// Removes a working copy whose content is safe elsewhere.
void removeWork(Storage& storage, const QString& workFolder);

} // namespace core
