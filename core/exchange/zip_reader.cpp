#include "core/exchange/zip_reader.h"

#include "core/exchange/zip_part.h"

namespace core {

namespace {

bool isUnpackable(const QByteArray& archive, const ZipEntry& entry)
{
    ZipPart part(archive, entry);
    QByteArray block(64 * 1024, Qt::Uninitialized);
    while (part.read(block.data(), block.size()) > 0) { }
    return part.isWhole();
}

} // namespace

Result<ZipReader> ZipReader::open(const QByteArray& archive, const QString& fileName, const ZipLimits& limits)
{
    const Result<std::vector<ZipEntry>> entries = readZipDirectory(archive, fileName, limits);
    if (!entries)
        return entries.refusal();
    ZipReader reader(archive);
    for (const ZipEntry& entry : *entries) {
        if (!isUnpackable(archive, entry))
            return damagedArchive(fileName);
        reader.entries_.insert(entry.name.toCaseFolded(), entry);
    }
    return reader;
}

std::unique_ptr<QIODevice> ZipReader::part(const QString& name) const
{
    const auto found = entries_.constFind(name.toCaseFolded());
    return found == entries_.constEnd() ? nullptr : std::make_unique<ZipPart>(archive_, *found);
}

} // namespace core
