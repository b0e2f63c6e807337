// The objects of a PDF file and how they are put together (ISO 32000-1, 7.3 and 7.5): numbered, compressed,
// with the table that finds them. Knows nothing about pages.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace core {

/// A number with at most two decimals and without trailing zeros: what 1/100 of a unit needs. Never an
/// exponent.
QByteArray pdfNumber(double value);
/// A text string as UTF-16 in hexadecimal digits: any character, nothing to escape.
QByteArray pdfText(QStringView text);
/// The UTF-16 units in hexadecimal digits, without brackets.
QByteArray hexOf(QStringView text);
/// `12 0 R`
QByteArray pdfReference(int number);
/// `[a b c]`
QByteArray pdfArray(const std::vector<QByteArray>& items);

/// Collects objects and makes the file: version 1.7 with object streams, so that the thousand small objects
/// of a structure tree are compressed together.
class PdfObjects final {
public:
    /// A number for an object that is put later, so that others can refer to it.
    int reserve();
    void put(int number, const QByteArray& body);
    int add(const QByteArray& body);
    /// A compressed stream. `entries` are those of its dictionary besides Length and Filter.
    void putStream(int number, const QByteArray& entries, const QByteArray& data);
    int addStream(const QByteArray& entries, const QByteArray& data);
    /// A stream that other programs can read without decompressing it: metadata.
    int addPlainStream(const QByteArray& entries, const QByteArray& data);

    /// The file. Its identifier follows from its content: the same papers give the same bytes.
    QByteArray file(int catalogue, int information);

private:
    struct Place {
        qint64 offset = -1; ///< In the file; or the number of the object stream that holds it.
        int position = -1; ///< In its object stream; -1 = stands in the file itself.
    };

    void writeStream(int number, const QByteArray& entries, const QByteArray& data);
    void closeGroup();
    QByteArray crossReferences(int number) const;

    QByteArray body_ = "%PDF-1.7\n%\xe3\x81\xaf\xe3\x81\x90\n";
    std::vector<Place> places_{1}; ///< By object number; 0 is the head of the free list.
    std::vector<int> group_; ///< Objects of the object stream that is being filled.
    QByteArray groupIndex_;
    QByteArray groupBody_;
};

} // namespace core
