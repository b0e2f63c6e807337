#include "core/handout/pdf_objects.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>

namespace core {

namespace {

/// Small enough for a reader that wants one of them, large enough to compress well.
constexpr size_t largestGroup = 200;
constexpr int compressionLevel = 6;

QByteArray deflated(const QByteArray& data)
{
    // Behind the length that Qt writes before it, it is the zlib stream of /FlateDecode.
    return qCompress(data, compressionLevel).mid(4);
}

void addBigEndian(QByteArray& bytes, qint64 value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.append(char((value >> shift) & 0xff));
}

} // namespace

QByteArray pdfNumber(double value)
{
    const qint64 hundredths = std::llround(value * 100);
    QByteArray digits = QByteArray::number(std::abs(hundredths) / 100);
    if (const int rest = int(std::abs(hundredths) % 100); rest != 0) {
        digits += '.';
        digits += char('0' + rest / 10);
        if (rest % 10 != 0)
            digits += char('0' + rest % 10);
    }
    return hundredths < 0 ? '-' + digits : digits;
}

QByteArray hexOf(QStringView text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray hex;
    hex.reserve(4 * text.size());
    for (const QChar each : text)
        for (int shift = 12; shift >= 0; shift -= 4)
            hex += digits[(each.unicode() >> shift) & 0xf];
    return hex;
}

QByteArray pdfText(QStringView text)
{
    return "<FEFF" + hexOf(text) + '>';
}

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfArray(const std::vector<QByteArray>& items)
{
    QByteArray array = "[";
    for (const QByteArray& item : items)
        array += (array.size() == 1 ? QByteArray() : QByteArray(" ")) + item;
    return array + ']';
}

int PdfObjects::reserve()
{
    places_.emplace_back();
    return int(places_.size()) - 1;
}

void PdfObjects::put(int number, const QByteArray& body)
{
    groupIndex_ += QByteArray::number(number) + ' ' + QByteArray::number(groupBody_.size()) + ' ';
    groupBody_ += body + '\n';
    group_.push_back(number);
    if (group_.size() == largestGroup)
        closeGroup();
}

int PdfObjects::add(const QByteArray& body)
{
    const int number = reserve();
    put(number, body);
    return number;
}

void PdfObjects::writeStream(int number, const QByteArray& entries, const QByteArray& data)
{
    places_[size_t(number)].offset = body_.size();
    body_ += QByteArray::number(number) + " 0 obj\n<<" + entries + "/Length "
        + QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream\nendobj\n";
}

void PdfObjects::putStream(int number, const QByteArray& entries, const QByteArray& data)
{
    writeStream(number, entries + "/Filter/FlateDecode", deflated(data));
}

int PdfObjects::addStream(const QByteArray& entries, const QByteArray& data)
{
    const int number = reserve();
    putStream(number, entries, data);
    return number;
}

int PdfObjects::addPlainStream(const QByteArray& entries, const QByteArray& data)
{
    const int number = reserve();
    writeStream(number, entries, data);
    return number;
}

void PdfObjects::closeGroup()
{
    if (group_.empty())
        return;
    const int number = addStream("/Type/ObjStm/N " + QByteArray::number(group_.size()) + "/First "
            + QByteArray::number(groupIndex_.size()),
        groupIndex_ + groupBody_);
    for (size_t i = 0; i < group_.size(); ++i)
        places_[size_t(group_[i])] = {number, int(i)};
    group_.clear();
    groupIndex_.clear();
    groupBody_.clear();
}

QByteArray PdfObjects::crossReferences(int number) const
{
    QByteArray entries;
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
    const qint64 start = body_.size();
    const QByteArray identifier
        = '<' + QCryptographicHash::hash(body_, QCryptographicHash::Md5).toHex() + '>';
    const QByteArray entries = crossReferences(number);
    putStream(number,
        "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(places_.size()) + "/Root " + pdfReference(catalogue)
            + "/Info " + pdfReference(information) + "/ID[" + identifier + identifier + ']',
        entries);
    body_ += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return body_;
}

} // namespace core
