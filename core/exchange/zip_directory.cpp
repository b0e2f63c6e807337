#include "core/exchange/zip_directory.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr quint32 directoryEndMark = 0x06054b50;
constexpr quint32 zip64LocatorMark = 0x07064b50;
constexpr quint32 zip64EndMark = 0x06064b50;
constexpr quint32 directoryEntryMark = 0x02014b50;
constexpr quint32 localEntryMark = 0x04034b50;
constexpr qsizetype directoryEndSize = 22;
constexpr qsizetype directoryEntrySize = 46;
constexpr qsizetype localEntrySize = 30;
constexpr qsizetype longestComment = 0xffff;
constexpr quint16 zip64Field = 1;
constexpr quint32 seeZip64 = 0xffffffff; // The true number stands in the ZIP64 field.

// Numbers at a place of the archive; 0 outside it, which no mark is.
class LittleEndian {
public:
    explicit LittleEndian(const QByteArray& bytes)
        : bytes_(bytes)
    {
    }
    quint16 u16(qint64 at) const { return number<quint16>(at); }
    quint32 u32(qint64 at) const { return number<quint32>(at); }
    qint64 i64(qint64 at) const { return qint64(number<quint64>(at)); }
    qint64 size() const { return bytes_.size(); }
    QByteArray bytes(qint64 at, qint64 count) const { return bytes_.mid(at, count); }

private:
    template <class Number>
    Number number(qint64 at) const
    {
        return at >= 0 && at <= size() - qint64(sizeof(Number))
            ? qFromLittleEndian<Number>(bytes_.constData() + at)
            : Number(0);
    }
    const QByteArray& bytes_;
};

struct DirectoryPlace {
    qint64 entries = 0;
    qint64 size = 0;
    qint64 offset = 0;
};

std::optional<qint64> findDirectoryEnd(const LittleEndian& archive)
{
    const qint64 last = archive.size() - directoryEndSize;
    for (qint64 at = last; at >= 0 && at >= last - longestComment; --at)
        if (archive.u32(at) == directoryEndMark
            && at + directoryEndSize + archive.u16(at + 20) <= archive.size())
            return at;
    return std::nullopt;
}

// Nothing when the record contradicts the file.
std::optional<DirectoryPlace> directoryPlace(const LittleEndian& archive, qint64 end)
{
    DirectoryPlace place{archive.u16(end + 10), archive.u32(end + 12), archive.u32(end + 16)};
    if (place.entries == 0xffff || place.size == seeZip64 || place.offset == seeZip64) {
        const qint64 locator = end - 20;
        if (archive.u32(locator) == zip64LocatorMark) {
            const qint64 record = archive.i64(locator + 8);
            if (record < 0 || archive.u32(record) != zip64EndMark)
                return std::nullopt;
            place = {archive.i64(record + 32), archive.i64(record + 40), archive.i64(record + 48)};
        }
    }
    const bool fits = place.entries >= 0 && place.size >= 0 && place.offset >= 0 && place.size <= end
        && place.offset <= end - place.size;
    return fits ? std::optional(place) : std::nullopt;
}

// Replaces the sizes that did not fit into 32 bits.
bool readZip64Sizes(const LittleEndian& archive, qint64 at, qint64 end, ZipEntry& entry, qint64& localOffset)
{
    qint64* const wanted[] = {&entry.size, &entry.packedSize, &localOffset};
    while (at + 4 <= end) {
        const quint16 field = archive.u16(at);
        const qint64 next = at + 4 + archive.u16(at + 2);
        if (next > end)
            return false;
        at += 4;
        for (qint64* const number : wanted)
            if (field == zip64Field && *number == seeZip64) {
                if (at + 8 > next)
                    return false;
                *number = archive.i64(at);
                at += 8;
            }
        at = next;
    }
    return true;
}

bool pointsOutside(const QString& name)
{
    const QStringList steps = name.split(u'/');
    return steps.contains(QStringLiteral("..")) || name.contains(QChar(u'\0'));
}

class DirectoryReading {
public:
    DirectoryReading(const QByteArray& archive, const QString& fileName, const ZipLimits& limits)
        : archive_(archive)
        , fileName_(fileName)
        , limits_(limits)
    {
    }

    Result<std::vector<ZipEntry>> read()
    {
        const auto end = findDirectoryEnd(archive_);
        if (!end)
            return Refusal{sentence("zip",
                "“%1” ends in the middle, as if copying it had been interrupted. Nothing was read; please "
                "ask for the file again.")
                               .arg(fileName_)};
        const auto place = directoryPlace(archive_, *end);
        if (!place)
            return damagedArchive(fileName_);
        if (place->entries > limits_.entries)
            return tooLarge();
        std::vector<ZipEntry> entries;
        qint64 at = place->offset;
        for (qint64 i = 0; i < place->entries; ++i)
            if (Result<void> taken = takeEntry(at, place->offset + place->size, entries); !taken)
                return taken.refusal();
        // A count that lost a bit would leave the last files out, and a workbook without its formats reads
        // days as numbers.
        return at == place->offset + place->size ? Result<std::vector<ZipEntry>>(std::move(entries))
                                                 : damagedArchive(fileName_);
    }

private:
    Refusal tooLarge() const
    {
        return {sentence("zip",
            "“%1” claims to hold far more than an office file does, so it was not unpacked. Please ask where "
            "the file comes from.")
                    .arg(fileName_)};
    }

    Result<void> takeEntry(qint64& at, qint64 end, std::vector<ZipEntry>& entries)
    {
        if (at + directoryEntrySize > end || archive_.u32(at) != directoryEntryMark)
            return damagedArchive(fileName_);
        const quint16 flags = archive_.u16(at + 8);
        const quint16 packing = archive_.u16(at + 10);
        ZipEntry entry{
            {}, packing == 8, archive_.u32(at + 16), archive_.u32(at + 20), archive_.u32(at + 24), 0};
        qint64 localOffset = archive_.u32(at + 42);
        const qint64 extra = at + directoryEntrySize + archive_.u16(at + 28);
        const qint64 comment = extra + archive_.u16(at + 30);
        const QByteArray name = archive_.bytes(at + directoryEntrySize, archive_.u16(at + 28));
        entry.name = QString::fromUtf8(name);
        at = comment + archive_.u16(at + 32);
        if (at > end || !readZip64Sizes(archive_, extra, comment, entry, localOffset))
            return damagedArchive(fileName_);
        // Programs on Windows have written \ where / belongs.
        entry.name.replace(u'\\', u'/');
        while (entry.name.startsWith(u'/'))
            entry.name.remove(0, 1);
        if (entry.name.isEmpty() || entry.name.endsWith(u'/'))
            return {};
        if ((flags & 1) != 0)
            return Refusal{sentence("zip",
                "“%1” is protected with a password. Please open it, save it without a password and try "
                "again.")
                               .arg(fileName_)};
        if (packing != 0 && packing != 8)
            return damagedArchive(fileName_);
        if (Result<void> sound = checkEntry(entry, localOffset, name); !sound)
            return sound;
        entries.push_back(std::move(entry));
        return {};
    }

    Result<void> checkEntry(ZipEntry& entry, qint64 localOffset, const QByteArray& name)
    {
        if (entry.packedSize < 0 || entry.size < 0 || localOffset < 0)
            return damagedArchive(fileName_);
        const bool isBomb = entry.size > limits_.ratioFreeBytes
            && entry.size / limits_.ratio > std::max<qint64>(entry.packedSize, 1);
        if (entry.size > limits_.entryBytes || isBomb)
            return tooLarge();
        total_ += entry.size;
        if (total_ > limits_.totalBytes)
            return tooLarge();
        // Sizes in front of the data may be missing (a data descriptor follows it): the directory has them.
        if (archive_.u32(localOffset) != localEntryMark
            || archive_.bytes(localOffset + localEntrySize, archive_.u16(localOffset + 26)) != name)
            return damagedArchive(fileName_);
        entry.dataOffset
            = localOffset + localEntrySize + archive_.u16(localOffset + 26) + archive_.u16(localOffset + 28);
        if (entry.dataOffset > archive_.size() - entry.packedSize
            || (!entry.isDeflated && entry.packedSize != entry.size) || pointsOutside(entry.name))
            return damagedArchive(fileName_);
        const qsizetype known = names_.size();
        names_.insert(entry.name.toCaseFolded());
        if (names_.size() > known)
            return {};
        return Refusal{sentence("zip",
            "“%1” holds two parts with the same name, so what it says depends on the program that reads it. "
            "Please save it anew in Excel and try again.")
                           .arg(fileName_)};
    }

    const LittleEndian archive_;
    const QString& fileName_;
    const ZipLimits& limits_;
    QSet<QString> names_;
    qint64 total_ = 0;
};

} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(
    const QByteArray& archive, const QString& fileName, const ZipLimits& limits)
{
    return DirectoryReading(archive, fileName, limits).read();
}

Refusal damagedArchive(const QString& fileName)
{
    return {sentence("zip",
        "“%1” is damaged: its content is not what its own table of contents says. Nothing was read; please "
        "ask for the file again.")
                .arg(fileName)};
}

} // namespace core
