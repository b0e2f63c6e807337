#include "core/handout/pdf_objects.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace core {

namespace {

/// Small enough for a reader that wants one of them, large enough to compress well.
constexpr size_t largestGroup = 200;
/// A third of the time of zlib's usual 6 for an eighth more bytes.
constexpr int compressionLevel = 1;
/// What a zlib stream ends with (RFC 1950): the checksum of what it holds.
constexpr size_t checksumSize = 4;

void addBigEndian(PdfBytes& bytes, qint64 value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes << char((value >> shift) & 0xff);
}

} // namespace

/// Makes the zlib streams of /FlateDecode, one after another in the same memory.
class PdfObjects::Deflater final {
public:
    Deflater()
    {
        if (deflateInit(&stream_, compressionLevel) != Z_OK)
            qBadAlloc();
    }
    ~Deflater() { deflateEnd(&stream_); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    /// Valid until the next call.
    std::string_view deflated(std::string_view data)
    {
        deflateReset(&stream_);
        out_.resize(deflateBound(&stream_, uLong(data.size())));
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data())); // zlib only reads it
        stream_.avail_in = uInt(data.size());
        stream_.next_out = reinterpret_cast<Bytef*>(out_.data());
        stream_.avail_out = uInt(out_.size());
        deflate(&stream_, Z_FINISH);
        return {out_.data(), out_.size() - stream_.avail_out};
    }

private:
    z_stream stream_{};
    std::vector<char> out_;
};

PdfObjects::PdfObjects()
    // Bytes above 127 in a comment say that the file is binary: はぐ.
    : body_("%PDF-1.7\n%\xe3\x81\xaf\xe3\x81\x90\n")
    , deflater_(std::make_unique<Deflater>())
{
}

PdfObjects::~PdfObjects() = default;

int PdfObjects::reserve()
{
    places_.emplace_back();
    return int(places_.size()) - 1;
}

void PdfObjects::put(int number, const PdfBytes& body)
{
    groupIndex_ << number << ' ' << groupBody_.size() << ' ';
    groupBody_ << body.view() << '\n';
    group_.push_back(number);
    if (group_.size() == largestGroup)
        closeGroup();
}

int PdfObjects::add(const PdfBytes& body)
{
    const int number = reserve();
    put(number, body);
    return number;
}

void PdfObjects::writeStream(int number, std::string_view entries, std::string_view data)
{
    places_[size_t(number)].offset = body_.size();
    PdfBytes head;
    head << number << " 0 obj\n<<" << entries << "/Length " << data.size() << ">>\nstream\n";
    body_.append(head.view().data(), qsizetype(head.size()));
    body_.append(data.data(), qsizetype(data.size()));
    body_.append("\nendstream\nendobj\n");
}

void PdfObjects::putStream(int number, std::string_view entries, std::string_view data)
{
    const std::string_view deflated = deflater_->deflated(data);
    checksums_ << deflated.substr(deflated.size() - checksumSize);
    writeStream(number, std::string(entries) + "/Filter/FlateDecode", deflated);
}

int PdfObjects::addStream(std::string_view entries, std::string_view data)
{
    const int number = reserve();
    putStream(number, entries, data);
    return number;
}

int PdfObjects::addPlainStream(std::string_view entries, std::string_view data)
{
    const int number = reserve();
    writeStream(number, entries, data);
    return number;
}

void PdfObjects::closeGroup()
{
    if (group_.empty())
        return;
    PdfBytes entries;
    entries << "/Type/ObjStm/N " << group_.size() << "/First " << groupIndex_.size();
    groupIndex_ << groupBody_.view();
    const int number = addStream(entries.view(), groupIndex_.view());
    for (size_t i = 0; i < group_.size(); ++i)
        places_[size_t(group_[i])] = {number, int(i)};
    group_.clear();
    groupIndex_.clear();
    groupBody_.clear();
}

PdfBytes PdfObjects::crossReferences(int number) const
{
    PdfBytes entries;
    for (size_t i = 0; i < places_.size(); ++i) {
        const Place& place = places_[i];
        const bool isHere = int(i) == number;
        const bool isFree = !isHere && place.offset < 0;
        const bool isGrouped = place.position >= 0;
        addBigEndian(entries, isFree ? 0 : isGrouped ? 2 : 1, 1);
        addBigEndian(entries, isFree ? 0 : isHere ? body_.size() : place.offset, 4);
        addBigEndian(entries, isGrouped ? place.position : isFree && i == 0 ? 0xffff : 0, 2);
    }
    return entries;
}

QByteArray PdfObjects::file(int catalogue, int information)
{
    closeGroup();
    const int number = reserve();
    const qsizetype start = body_.size();
    const PdfBytes references = crossReferences(number);
    checksums_ << references.view();
    const QByteArray identifier = QCryptographicHash::hash(
        QByteArray::fromRawData(checksums_.view().data(), qsizetype(checksums_.size())),
        QCryptographicHash::Md5)
                                      .toHex();
    PdfBytes entries;
    entries << "/Type/XRef/W[1 4 2]/Size " << places_.size() << "/Root " << PdfReference{catalogue}
            << "/Info " << PdfReference{information} << "/ID[<" << identifier << "><" << identifier << ">]";
    putStream(number, entries.view(), references.view());
    body_ += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return body_;
}

} // namespace core
