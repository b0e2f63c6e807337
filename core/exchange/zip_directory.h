// The table of contents of a ZIP archive (APPNOTE 6.3.3 §4.3.12–16), believed only as far as it fits the file
// and the limits.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// What an archive may claim and hold at most; beyond it the file is refused, never cut. The figures are far
/// above every office file met so far and far below what would fill the memory of an office PC.
struct ZipLimits {
    int entries = 10'000;
    qint64 entryBytes = 256LL << 20; ///< Unpacked, of one entry.
    qint64 totalBytes = 512LL << 20; ///< Unpacked, of all entries together.
    qint64 ratio = 200; ///< Unpacked to packed; for entries above `ratioFreeBytes` only.
    qint64 ratioFreeBytes = 1LL << 20;
};

/// One file of an archive.
struct ZipEntry {
    QString name; ///< As it stands there, with / between folders and none in front.
    bool isDeflated = false; ///< Else stored as it is.
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 dataOffset = 0; ///< From the start of the archive; all packed bytes lie inside it.
};

/// All files of an archive (folders are left out), in the order of its directory; ZIP64 and data descriptors
/// included. Refuses, naming `fileName`: a directory that is missing (the copy was cut off) or does not fit
/// the file, names that point outside the archive, two files of one name (names differing in case are one),
/// encrypted entries, ways of packing other than deflate, and everything above `limits`.
Result<std::vector<ZipEntry>> readZipDirectory(
    const QByteArray& archive, const QString& fileName, const ZipLimits& limits);

/// The refusal for an archive whose bytes are not what its directory says.
Refusal damagedArchive(const QString& fileName);

} // namespace core
