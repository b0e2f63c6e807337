#include "core/exchange/zip_writer.h"

#include <QtEndian>

#include <zlib.h>

namespace core {

namespace {

constexpr quint16 neededVersion = 20; // 2.0: deflate.
constexpr quint16 utf8Names = 0x0800;
constexpr quint16 firstDay = 0x0021; // 1980-01-01, the earliest there is.

template <class Number>
void append(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// Without the header that zlib puts around it.
QByteArray deflated(const QByteArray& content)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return isDone ? packed : QByteArray();
}

} // namespace

void ZipWriter::add(const QString& name, const QByteArray& content, Packing packing)
{
    Entry entry;
    entry.name = name.toUtf8();
    entry.size = quint32(content.size());
    entry.offset = quint32(archive_.size());
    entry.packing = packing;
    entry.crc = quint32(crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size())));
    const QByteArray packed = packing == Packing::Deflated ? deflated(content) : content;
    entry.packedSize = quint32(packed.size());
    append(archive_, quint32(0x04034b50)); // local file header
    append(archive_, neededVersion);
    append(archive_, utf8Names);
    append(archive_, quint16(packing == Packing::Deflated ? Z_DEFLATED : 0));
    append(archive_, quint16(0));
    append(archive_, firstDay);
    append(archive_, entry.crc);
    append(archive_, entry.packedSize);
    append(archive_, entry.size);
    append(archive_, quint16(entry.name.size()));
    append(archive_, quint16(0));
    archive_ += entry.name;
    archive_ += packed;
    entries_.push_back(std::move(entry));
}

QByteArray ZipWriter::finish()
{
    const auto start = quint32(archive_.size());
    for (const Entry& entry : entries_) {
        append(archive_, quint32(0x02014b50)); // central directory header
        append(archive_, neededVersion);
        append(archive_, neededVersion);
        append(archive_, utf8Names);
        append(archive_, quint16(entry.packing == Packing::Deflated ? Z_DEFLATED : 0));
        append(archive_, quint16(0));
        append(archive_, firstDay);
        append(archive_, entry.crc);
        append(archive_, entry.packedSize);
        append(archive_, entry.size);
        append(archive_, quint16(entry.name.size()));
        for (int zeros = 0; zeros < 4; ++zeros) // Extra field, comment, disk, internal attributes.
            append(archive_, quint16(0));
        append(archive_, quint32(0));
        append(archive_, entry.offset);
        archive_ += entry.name;
    }
    const auto size = quint32(archive_.size()) - start;
    append(archive_, quint32(0x06054b50)); // end of central directory
    append(archive_, quint32(0));
    append(archive_, quint16(entries_.size()));
    append(archive_, quint16(entries_.size()));
    append(archive_, size);
    append(archive_, start);
    append(archive_, quint16(0));
    return archive_;
}

} // namespace core
