// One file of a ZIP archive as a device that unpacks while it is read: never more than a few kilobytes at a
// time.
#pragma once

#include "core/exchange/zip_directory.h"

#include <QIODevice>

#include <memory>

namespace core {

/// Reads from the start to the end once. Reading fails (−1) when the bytes cannot be unpacked, are more or
/// fewer than the entry says, or do not have its checksum; isWhole() tells a good end from a bad one.
class ZipPart final : public QIODevice {
public:
    /// `archive` is shared, not copied. `entry` comes from readZipDirectory() for the same archive.
    ZipPart(QByteArray archive, ZipEntry entry);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    /// Everything was read, and it was what the entry says.
    bool isWhole() const { return isWhole_; }

protected:
    qint64 readData(char* bytes, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Inflater;

    qint64 fail();

    QByteArray archive_;
    ZipEntry entry_;
    std::unique_ptr<Inflater> inflater_; ///< Null when the entry is stored as it is.
    qint64 done_ = 0; ///< Unpacked bytes so far.
    quint32 crc_ = 0;
    bool isWhole_ = false;
    bool isBroken_ = false;
};

} // namespace core
