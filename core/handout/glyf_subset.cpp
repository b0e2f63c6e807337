#include "core/handout/glyf_subset.h"

#include <QtEndian>

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

constexpr qsizetype directoryStart = 12;
constexpr qsizetype recordSize = 16;
constexpr qsizetype glyphHeader = 10; ///< Number of contours and the glyph's box.

quint16 u16(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}
qint16 s16(const QByteArray& bytes, qsizetype at)
{
    return qint16(u16(bytes, at));
}
quint32 u32(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0u;
}
void put16(QByteArray& bytes, qsizetype at, quint16 value)
{
    qToBigEndian(value, bytes.data() + at);
}
void add16(QByteArray& bytes, int value)
{
    char two[2];
    qToBigEndian(quint16(value), two);
    bytes.append(two, 2);
}
void add32(QByteArray& bytes, quint32 value)
{
    char four[4];
    qToBigEndian(value, four);
    bytes.append(four, 4);
}

/// One part of a composed glyph: which glyph, and where the next part begins (OpenType, “Composite glyph
/// description”).
struct Component {
    enum Flag : quint16 {
        WordArguments = 0x0001,
        OneScale = 0x0008,
        MoreComponents = 0x0020,
        TwoScales = 0x0040,
        Matrix = 0x0080,
        Instructions = 0x0100
    };
    quint16 flags = 0;
    quint16 glyph = 0;
    qsizetype next = 0;

    static Component at(const QByteArray& outline, qsizetype at)
    {
        Component part;
        part.flags = u16(outline, at);
        part.glyph = u16(outline, at + 2);
        part.next = at + 4 + ((part.flags & WordArguments) ? 4 : 2);
        part.next += (part.flags & OneScale) ? 2
            : (part.flags & TwoScales)       ? 4
            : (part.flags & Matrix)          ? 8
                                             : 0;
        return part;
    }
};

bool isComposed(const QByteArray& outline)
{
    return outline.size() > glyphHeader && s16(outline, 0) < 0;
}

/// The outline without the instructions for low resolutions; as it is when it is not understood.
QByteArray withoutInstructions(const QByteArray& outline)
{
    const qsizetype lengthAt = glyphHeader + 2 * s16(outline, 0);
    const qsizetype length = u16(outline, lengthAt);
    if (outline.size() <= glyphHeader || lengthAt + 2 + length > outline.size())
        return outline;
    QByteArray plain = outline;
    plain.remove(lengthAt + 2, length);
    put16(plain, lengthAt, 0);
    return plain;
}

/// The numbers of glyphs in the new font, and the glyphs that composed ones need besides.
class Renumbering {
public:
    explicit Renumbering(std::vector<quint16>& glyphs)
        : glyphs_(glyphs)
    {
        for (size_t i = 0; i < glyphs_.size(); ++i)
            numbers_.try_emplace(glyphs_[i], quint16(i));
    }
    quint16 numberOf(quint16 glyph)
    {
        const auto [found, isNew] = numbers_.try_emplace(glyph, quint16(glyphs_.size()));
        if (isNew)
            glyphs_.push_back(glyph);
        return found->second;
    }
    QByteArray renumbered(QByteArray outline)
    {
        for (qsizetype at = glyphHeader; at + 4 <= outline.size();) {
            const Component part = Component::at(outline, at);
            put16(outline, at, part.flags & quint16(~Component::Instructions));
            put16(outline, at + 2, numberOf(part.glyph));
            at = std::min(part.next, outline.size());
            if (!(part.flags & Component::MoreComponents))
                return outline.left(at);
        }
        return outline;
    }

private:
    std::vector<quint16>& glyphs_;
    std::unordered_map<quint16, quint16> numbers_;
};

quint32 checksum(const QByteArray& padded)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < padded.size(); at += 4)
        sum += u32(padded, at);
    return sum;
}

void pad(QByteArray& bytes)
{
    while (bytes.size() % 4 != 0)
        bytes.append('\0');
}

/// A font file of these tables, which std::map keeps in the order that the format wants.
QByteArray fontFile(std::map<QByteArray, QByteArray>&& tables)
{
    constexpr qsizetype adjustmentAt = 8; // in `head`
    constexpr quint32 wholeSum = 0xb1b0afba;
    int power = 1;
    while (power * 2 <= int(tables.size()))
        power *= 2;
    QByteArray directory;
    add32(directory, 0x00010000);
    for (const int value : {int(tables.size()), power * 16, int(qCountTrailingZeroBits(quint32(power))),
             (int(tables.size()) - power) * 16})
        add16(directory, value);
    QByteArray body;
    qsizetype headAt = 0;
    for (auto& [tag, content] : tables) {
        const qsizetype length = content.size();
        pad(content);
        directory += tag;
        add32(directory, checksum(content));
        add32(directory, quint32(directoryStart + recordSize * qsizetype(tables.size()) + body.size()));
        add32(directory, quint32(length));
        if (tag == "head")
            headAt = body.size();
        body += content;
    }
    const quint32 sum = checksum(directory) + checksum(body);
    qToBigEndian(wholeSum - sum, body.data() + headAt + adjustmentAt);
    return directory + body;
}

} // namespace

std::optional<TrueTypeFont> TrueTypeFont::read(const QByteArray& file)
{
    TrueTypeFont font;
    font.file_ = file;
    const qsizetype count = u16(file, 4);
    for (qsizetype i = 0, at = directoryStart; i < count; ++i, at += recordSize) {
        const qint64 start = u32(file, at + 8);
        const qint64 length = u32(file, at + 12);
        if (at + recordSize > file.size() || start + length > file.size())
            return std::nullopt;
        font.tables_[file.mid(at, 4)] = QByteArray::fromRawData(file.constData() + start, qsizetype(length));
    }
    if (!font.readHeads())
        return std::nullopt;
    return font;
}

bool TrueTypeFont::readHeads()
{
    for (const char* needed : {"head", "hhea", "maxp", "hmtx", "loca", "glyf"})
        if (table(needed).isEmpty())
            return false;
    if (table("head").size() < 54 || table("hhea").size() < 36 || table("maxp").size() < 32)
        return false;
    unitsPerEm_ = u16(table("head"), 18);
    hasLongOffsets_ = u16(table("head"), 50) != 0;
    glyphCount_ = u16(table("maxp"), 4);
    metricsCount_ = u16(table("hhea"), 34);
    return unitsPerEm_ > 0 && metricsCount_ > 0 && table("hmtx").size() >= 4 * qsizetype(metricsCount_)
        && table("loca").size() >= (glyphCount_ + 1) * (hasLongOffsets_ ? 4 : 2);
}

QByteArray TrueTypeFont::table(const char* tag) const
{
    const auto found = tables_.find(QByteArray(tag));
    return found == tables_.end() ? QByteArray() : found->second;
}

int TrueTypeFont::advance(quint16 glyph) const
{
    return u16(table("hmtx"), 4 * qsizetype(std::min<int>(glyph, metricsCount_ - 1)));
}

int TrueTypeFont::ascent() const
{
    return s16(table("hhea"), 4);
}

int TrueTypeFont::descent() const
{
    return s16(table("hhea"), 6);
}

std::array<int, 4> TrueTypeFont::box() const
{
    const QByteArray head = table("head");
    return {s16(head, 36), s16(head, 38), s16(head, 40), s16(head, 42)};
}

QByteArray TrueTypeFont::postScriptName() const
{
    constexpr quint16 postScript = 6;
    constexpr quint16 windows = 3;
    const QByteArray names = table("name");
    for (qsizetype i = 0, at = 6; i < u16(names, 2); ++i, at += 12) {
        if (u16(names, at) != windows || u16(names, at + 6) != postScript)
            continue;
        QByteArray ascii;
        const QByteArray wide = names.mid(u16(names, 4) + u16(names, at + 10), u16(names, at + 8));
        for (qsizetype unit = 1; unit < wide.size(); unit += 2)
            ascii += wide[unit];
        return ascii;
    }
    return "Font";
}

QByteArray TrueTypeFont::outlineOf(quint16 glyph) const
{
    if (glyph >= glyphCount_)
        return {};
    const QByteArray offsets = table("loca");
    const auto offset = [&](qsizetype i) -> qint64 {
        return hasLongOffsets_ ? qint64(u32(offsets, 4 * i)) : 2 * qint64(u16(offsets, 2 * i));
    };
    const QByteArray outlines = table("glyf");
    const qint64 from = offset(glyph);
    const qint64 to = std::min<qint64>(offset(glyph + 1), outlines.size());
    return from < to ? outlines.mid(qsizetype(from), qsizetype(to - from)) : QByteArray();
}

QByteArray TrueTypeFont::subset(std::vector<quint16> glyphs) const
{
    Renumbering numbers(glyphs);
    QByteArray outlines;
    QByteArray offsets;
    QByteArray metrics;
    const QByteArray allMetrics = table("hmtx");
    for (size_t i = 0; i < glyphs.size(); ++i) { // grows by the parts of composed glyphs
        add32(offsets, quint32(outlines.size()));
        const QByteArray outline = outlineOf(glyphs[i]);
        outlines += isComposed(outline) ? numbers.renumbered(outline) : withoutInstructions(outline);
        pad(outlines);
        add16(metrics, advance(glyphs[i]));
        const qsizetype bearingAt = glyphs[i] < metricsCount_
            ? 4 * qsizetype(glyphs[i]) + 2
            : 4 * qsizetype(metricsCount_) + 2 * qsizetype(glyphs[i] - metricsCount_);
        add16(metrics, s16(allMetrics, bearingAt));
    }
    add32(offsets, quint32(outlines.size()));
    if (outlines.isEmpty())
        pad(outlines.append('\0'));
    QByteArray head = table("head");
    head.detach();
    qToBigEndian(quint32(0), head.data() + 8);
    put16(head, 50, 1);
    QByteArray widths = table("hhea");
    put16(widths, 34, quint16(glyphs.size()));
    QByteArray maxima = table("maxp");
    put16(maxima, 4, quint16(glyphs.size()));
    put16(maxima, 26, 0); // the longest instructions
    return fontFile({{"head", head}, {"hhea", widths}, {"maxp", maxima}, {"hmtx", metrics}, {"loca", offsets},
        {"glyf", outlines}});
}

} // namespace core
