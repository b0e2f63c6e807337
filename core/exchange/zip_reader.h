// Reads ZIP archives: the container of XLSX. Nothing is believed before every byte of the archive was
// checked.
#pragma once

#include "core/exchange/zip_directory.h"

#include <QHash>
#include <QIODevice>

#include <memory>

namespace core {

class ZipReader {
public:
    /// Refuses what readZipDirectory() refuses, and an archive of which any file cannot be unpacked or has
    /// another checksum or size than it says: also files that nobody is going to ask for, because a workbook
    /// of which a part is broken cannot be trusted in the rest. Takes about a second for each 300 MB.
    static Result<ZipReader> open(
        const QByteArray& archive, const QString& fileName, const ZipLimits& limits = {});

    /// Names are compared without case, as Excel does.
    bool contains(const QString& name) const { return entries_.contains(name.toCaseFolded()); }
    /// A file of the archive, open for reading from its start; null when there is none of that name.
    std::unique_ptr<QIODevice> part(const QString& name) const;

private:
    explicit ZipReader(QByteArray archive)
        : archive_(std::move(archive))
    {
    }

    QByteArray archive_;
    QHash<QString, ZipEntry> entries_; ///< By name in folded case.
};

} // namespace core
