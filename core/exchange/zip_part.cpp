#include "core/exchange/zip_part.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace core {

struct ZipPart::Inflater {
    z_stream stream = {};
    bool isReady = false;
    bool isAtEnd = false;

    Inflater(const char* packed, qint64 size)
    {
        // The directory's limits keep sizes within 32 bits.
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed));
        stream.avail_in = uInt(size);
        isReady = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    }
    ~Inflater()
    {
        if (isReady)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Bytes unpacked, −1 when they cannot be.
    qint64 read(char* bytes, qint64 most)
    {
        if (!isReady)
            return -1;
        if (isAtEnd)
            return 0;
        stream.next_out = reinterpret_cast<Bytef*>(bytes);
        stream.avail_out = uInt(most);
        const int outcome = inflate(&stream, Z_NO_FLUSH);
        isAtEnd = outcome == Z_STREAM_END;
        const qint64 got = most - qint64(stream.avail_out);
        return isAtEnd || (outcome == Z_OK && got > 0) ? got : -1;
    }
};

ZipPart::ZipPart(QByteArray archive, ZipEntry entry)
    : archive_(std::move(archive))
    , entry_(std::move(entry))
{
    if (entry_.isDeflated)
        inflater_ = std::make_unique<Inflater>(archive_.constData() + entry_.dataOffset, entry_.packedSize);
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart() = default;

qint64 ZipPart::fail()
{
    isBroken_ = true;
    setErrorString(QStringLiteral("damaged"));
    return -1;
}

qint64 ZipPart::readData(char* bytes, qint64 most)
{
    constexpr qint64 atOnce = 1 << 20;
    if (isBroken_)
        return -1;
    if (isWhole_ || most <= 0)
        return isWhole_ ? -1 : 0;
    // One byte more than is declared is asked for, to notice an entry that goes on behind its end.
    const qint64 wanted = std::min({most, atOnce, entry_.size - done_ + 1});
    qint64 got = 0;
    if (inflater_) {
        got = inflater_->read(bytes, wanted);
    } else {
        got = std::min(wanted, entry_.size - done_);
        std::memcpy(bytes, archive_.constData() + entry_.dataOffset + done_, size_t(got));
    }
    if (got < 0 || done_ + got > entry_.size)
        return fail();
    crc_ = quint32(crc32(crc_, reinterpret_cast<const Bytef*>(bytes), uInt(got)));
    done_ += got;
    const bool isAtEnd = inflater_ ? inflater_->isAtEnd : done_ == entry_.size;
    if (isAtEnd && (done_ != entry_.size || crc_ != entry_.crc))
        return fail();
    isWhole_ = isAtEnd;
    return got > 0 || !isWhole_ ? got : -1;
}

} // namespace core
