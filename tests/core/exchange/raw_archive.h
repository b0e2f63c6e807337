// ZIP archives as other programs write them, and as attackers do: every field can be made to lie.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <zlib.h>

#include <optional>
#include <vector>

namespace archive_test {

/// One file. What is not given is told truthfully.
struct RawEntry {
    QByteArray name = {};
    QByteArray content = {};
    bool hasDescriptor = false; ///< Sizes and checksum stand behind the data only, as streaming programs do.
    bool isZip64 = false; ///< Sizes and place stand in the ZIP64 field.
    quint16 flags = 0;
    std::optional<quint16> packing = {};
    std::optional<quint32> crc = {};
    std::optional<quint64> size = {};
    std::optional<quint64> packedSize = {};
};

struct RawArchive {
    std::vector<RawEntry> entries = {};
    bool hasZip64End = false;
    std::optional<quint64> entryCount = {};

    QByteArray bytes() const
    {
        QByteArray archive;
        QByteArray directory;
        for (const RawEntry& entry : entries)
            append(archive, directory, entry);
        const auto start = quint64(archive.size());
        archive += directory;
        const quint64 count = entryCount.value_or(entries.size());
        if (hasZip64End)
            appendZip64End(archive, count, quint64(directory.size()), start);
        number<quint32>(archive, 0x06054b50);
        number<quint32>(archive, 0);
        for (int twice = 0; twice < 2; ++twice)
            number<quint16>(archive, hasZip64End ? 0xffff : quint16(count));
        number<quint32>(archive, hasZip64End ? 0xffffffff : quint32(directory.size()));
        number<quint32>(archive, hasZip64End ? 0xffffffff : quint32(start));
        number<quint16>(archive, 0);
        return archive;
    }

    static QByteArray deflated(const QByteArray& content)
    {
        z_stream stream = {};
        deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
        stream.avail_in = uInt(content.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, Z_FINISH);
        packed.truncate(qsizetype(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

private:
    template <class Number>
    static void number(QByteArray& bytes, Number value)
    {
        const Number little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }

    static void append(QByteArray& archive, QByteArray& directory, const RawEntry& entry)
    {
        const quint16 packing = entry.packing.value_or(8);
        const QByteArray packed = packing == 8 ? deflated(entry.content) : entry.content;
        const quint32 crc = entry.crc.value_or(quint32(
            crc32(0, reinterpret_cast<const Bytef*>(entry.content.constData()), uInt(entry.content.size()))));
        const quint64 size = entry.size.value_or(quint64(entry.content.size()));
        const quint64 packedSize = entry.packedSize.value_or(quint64(packed.size()));
        const quint16 flags = entry.flags | (entry.hasDescriptor ? 8 : 0);
        const auto place = quint64(archive.size());
        const auto head = [&](QByteArray& bytes, bool tells) {
            number<quint16>(bytes, 20);
            number<quint16>(bytes, flags);
            number<quint16>(bytes, packing);
            number<quint32>(bytes, 0x00210000);
            number<quint32>(bytes, tells ? crc : 0);
            number<quint32>(bytes, !tells ? 0 : entry.isZip64 ? 0xffffffff : quint32(packedSize));
            number<quint32>(bytes, !tells ? 0 : entry.isZip64 ? 0xffffffff : quint32(size));
            number<quint16>(bytes, quint16(entry.name.size()));
        };
        number<quint32>(archive, 0x04034b50);
        head(archive, !entry.hasDescriptor);
        number<quint16>(archive, 0);
        archive += entry.name + packed;
        if (entry.hasDescriptor) {
            number<quint32>(archive, 0x08074b50);
            number<quint32>(archive, crc);
            number<quint32>(archive, quint32(packedSize));
            number<quint32>(archive, quint32(size));
        }
        number<quint32>(directory, 0x02014b50);
        number<quint16>(directory, 45);
        head(directory, true);
        number<quint16>(directory, entry.isZip64 ? 28 : 0);
        directory += QByteArray(10, '\0');
        number<quint32>(directory, entry.isZip64 ? 0xffffffff : quint32(place));
        directory += entry.name;
        if (!entry.isZip64)
            return;
        number<quint16>(directory, 1);
        number<quint16>(directory, 24);
        number<quint64>(directory, size);
        number<quint64>(directory, packedSize);
        number<quint64>(directory, place);
    }

    static void appendZip64End(QByteArray& archive, quint64 count, quint64 size, quint64 start)
    {
        const auto record = quint64(archive.size());
        number<quint32>(archive, 0x06064b50);
        number<quint64>(archive, 44);
        number<quint32>(archive, 0x002d002d);
        number<quint64>(archive, 0);
        for (const quint64 value : {count, count, size, start})
            number<quint64>(archive, value);
        number<quint32>(archive, 0x07064b50);
        number<quint32>(archive, 0);
        number<quint64>(archive, record);
        number<quint32>(archive, 1);
    }
};

} // namespace archive_test
