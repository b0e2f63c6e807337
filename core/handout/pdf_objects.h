// The objects of a PDF file and how they are put together (ISO 32000-1, 7.3 and 7.5): numbered, compressed,
// with the table that finds them. Knows nothing about pages.
#pragma once

#include "core/handout/pdf_bytes.h"

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace core {

/// Collects objects and makes the file: version 1.7 with object streams, so that the thousand small objects
/// of a structure tree are compressed together.
class PdfObjects final {
public:
    PdfObjects();
    ~PdfObjects();

    /// A number for an object that is put later, so that others can refer to it.
    int reserve();
    void put(int number, const PdfBytes& body);
    int add(const PdfBytes& body);
    /// A compressed stream. `entries` are those of its dictionary besides Length and Filter.
    int addStream(std::string_view entries, std::string_view data);
    /// A stream that other programs can read without decompressing it: metadata.
    int addPlainStream(std::string_view entries, std::string_view data);

    /// The file. Its identifier follows from its content: the same papers give the same bytes.
    QByteArray file(int catalogue, int information);

private:
    class Deflater;

    struct Place {
        qint64 offset = -1; ///< In the file; or the number of the object stream that holds it.
        int position = -1; ///< In its object stream; -1 = stands in the file itself.
    };

    void putStream(int number, std::string_view entries, std::string_view data);
    void writeStream(int number, std::string_view entries, std::string_view data);
    void closeGroup();
    PdfBytes crossReferences(int number) const;

    QByteArray body_; ///< The file as far as it is written.
    PdfBytes checksums_; ///< Of all compressed streams: what the file's identifier is made of.
    std::unique_ptr<Deflater> deflater_;
    std::vector<Place> places_{1}; ///< By object number; 0 is the head of the free list.
    std::vector<int> group_; ///< Objects of the object stream that is being filled.
    PdfBytes groupIndex_;
    PdfBytes groupBody_;
};

} // namespace core
