#include "core/handout/pdf_font.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

constexpr size_t mostCodes = 65535;
/// More than this in one block are not allowed (Adobe technical note 5411).
constexpr size_t largestBlock = 100;

/// The six letters that mark a font as a part of another (ISO 32000-1, 9.6.4): from its content, so that they
/// never change.
QByteArray subsetTag(const QByteArray& font)
{
    const QByteArray hash = QCryptographicHash::hash(font, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + quint8(hash[i]) % 26);
    return tag + '+';
}

} // namespace

PdfFont::PdfFont(TrueTypeFont font)
    : font_(std::move(font))
    , glyphs_{0}
    , advances_{0}
    , texts_{QString()}
    , ordinary_(0x10000, 0)
{
}

quint16 PdfFont::newCode(quint16 glyph, QStringView text)
{
    if (glyphs_.size() > mostCodes)
        return 0;
    glyphs_.push_back(glyph);
    advances_.push_back(font_.advance(glyph) * 1000.0 / font_.unitsPerEm());
    texts_.push_back(text.toString());
    return quint16(glyphs_.size() - 1);
}

quint16 PdfFont::codeOf(quint16 glyph, QStringView text)
{
    if (text.size() == 1) {
        quint16& code = ordinary_[text[0].unicode()];
        if (code == 0)
            code = newCode(glyph, text);
        if (glyphs_[code] == glyph)
            return code;
    }
    const auto [found, isNew] = others_.try_emplace({glyph, text.toString()}, quint16(0));
    if (isNew)
        found->second = newCode(glyph, text);
    return found->second;
}

void PdfFont::addWidths(PdfBytes& body) const
{
    body << "[1[";
    for (size_t code = 1; code < advances_.size(); ++code)
        body << advances_[code] << ' ';
    body << "]]";
}

PdfBytes PdfFont::charactersOfCodes() const
{
    std::vector<size_t> codes;
    for (size_t code = 1; code < texts_.size(); ++code)
        if (!texts_[code].isEmpty())
            codes.push_back(code);
    PdfBytes map;
    map << "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
           "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
           "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
           "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (size_t first = 0; first < codes.size(); first += largestBlock) {
        const size_t end = std::min(codes.size(), first + largestBlock);
        map << end - first << " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            const auto code = char16_t(codes[i]);
            map << '<' << PdfHex{QStringView(&code, 1)} << "><" << PdfHex{texts_[codes[i]]} << ">\n";
        }
        map << "endbfchar\n";
    }
    map << "endcmap CMapName currentdict /CMap defineresource pop end end\n";
    return map;
}

PdfBytes PdfFont::descriptor(const QByteArray& name, int file) const
{
    constexpr int symbolic = 4;
    const auto scaled = [this](int units) { return units * 1000.0 / font_.unitsPerEm(); };
    const auto box = font_.box();
    PdfBytes body;
    body << "<</Type/FontDescriptor/FontName/" << name << "/Flags " << symbolic << "/FontBBox["
         << scaled(box[0]) << ' ' << scaled(box[1]) << ' ' << scaled(box[2]) << ' ' << scaled(box[3])
         << "]/ItalicAngle 0/Ascent " << scaled(font_.ascent()) << "/Descent " << scaled(font_.descent())
         << "/CapHeight " << scaled(font_.ascent()) << "/StemV 80/FontFile2 " << PdfReference{file} << ">>";
    return body;
}

int PdfFont::write(PdfObjects& objects) const
{
    const QByteArray embedded = font_.subset(glyphs_);
    const QByteArray name = subsetTag(embedded) + font_.postScriptName();
    PdfBytes length;
    length << "/Length1 " << embedded.size();
    const int file
        = objects.addStream(length.view(), std::string_view(embedded.data(), size_t(embedded.size())));
    const int characters = objects.addStream({}, charactersOfCodes().view());
    const int described = objects.add(descriptor(name, file));
    PdfBytes body;
    body << "<</Type/Font/Subtype/CIDFontType2/BaseFont/" << name
         << "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement "
            "0>>/CIDToGIDMap/Identity/FontDescriptor "
         << PdfReference{described} << "/DW 1000/W";
    addWidths(body);
    body << ">>";
    const int descendant = objects.add(body);
    body.clear();
    body << "<</Type/Font/Subtype/Type0/BaseFont/" << name << "/Encoding/Identity-H/DescendantFonts["
         << PdfReference{descendant} << "]/ToUnicode " << PdfReference{characters} << ">>";
    return objects.add(body);
}

} // namespace core
