#include "core/handout/layout_text.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Where the baseline lies below the top of the em: BIZ UD's ascent of 0.88 em.
constexpr double baselineOfEm = 0.88;

Length emOf(const TextStyle& style)
{
    return Length(std::lround(style.size / 100.0 * lengthPerPoint));
}

Length baselineInLine(const TextStyle& style)
{
    return Length(std::lround((style.lineHeight() - emOf(style)) / 2.0 + emOf(style) * baselineOfEm));
}

} // namespace

FontFace& TextSetter::face(FaceName name)
{
    FontFace*& known = faces_[size_t(name)];
    if (!known) {
        const Result<FontFace*> opened = fonts_.face(name);
        Q_ASSERT(opened.isOk());
        known = *opened;
    }
    return *known;
}

double TextSetter::scale(const TextStyle& style)
{
    return style.size / 100.0 * lengthPerPoint / face(style.face).unitsPerEm();
}

int TextSetter::fontUnits(const TextStyle& style, Length width)
{
    return int(std::floor(width / scale(style)));
}

std::span<const ShapedGlyph> TextSetter::glyphsOf(const ShapedText& shaped) const
{
    return std::span(shaped_).subspan(size_t(shaped.first), size_t(shaped.count));
}

ShapedText TextSetter::shape(QStringView text, const TextStyle& style, const SourceRecord& source)
{
    const int first = int(shaped_.size());
    face(style.face).shape(text, shaped_, missing_);
    for (const QString& character : std::as_const(missing_)) {
        const MissingCharacter missing{character, source};
        if (std::find(list_.missingCharacters.begin(), list_.missingCharacters.end(), missing)
            == list_.missingCharacters.end())
            list_.missingCharacters.push_back(missing);
    }
    missing_.clear();
    return {first, int(shaped_.size()) - first};
}

TextBlock TextSetter::breakText(
    const ShapedText& shaped, QStringView text, const TextStyle& style, Length width)
{
    broken_.clear();
    breakLines(glyphsOf(shaped), fontUnits(style, width), broken_);
    const TextBlock block{int(lines_.size()), int(broken_.size()), style};
    qint32 unit = qint32(list_.text.size());
    list_.text.append(text);
    const double lengthPerUnit = scale(style);
    int next = 0;
    for (const BrokenLine& line : broken_) {
        // Line feeds lie between the lines: their units are skipped.
        for (; next < line.first; ++next)
            unit += shaped_[size_t(shaped.first + next)].textUnits;
        keepLine(shaped, line, lengthPerUnit, unit);
        unit += lines_.back().unitCount;
        next = line.end;
    }
    return block;
}

void TextSetter::keepLine(const ShapedText& shaped, const BrokenLine& line, double scale, qint32 firstUnit)
{
    SetLine set{qint32(list_.glyphs.size()), line.end - line.first, firstUnit, 0,
        Length(std::lround(line.width * scale))};
    int x = 0;
    for (int i = line.first; i < line.end; ++i) {
        const ShapedGlyph& glyph = shaped_[size_t(shaped.first + i)];
        list_.glyphs.push_back({Length(std::lround(x * scale)), glyph.index, glyph.textUnits});
        x += glyph.advance;
        set.unitCount += glyph.textUnits;
    }
    lines_.push_back(set);
}

TextBlock TextSetter::set(QStringView text, const TextStyle& style, Length width, const SourceRecord& source)
{
    const ShapedText shaped = shape(text, style, source);
    const TextBlock block = breakText(shaped, text, style, width);
    shaped_.resize(size_t(shaped.first));
    return block;
}

Length TextSetter::widestNumberOf(const ShapedText& shaped, const TextStyle& style)
{
    return Length(std::ceil(widestNumber(glyphsOf(shaped)) * scale(style)));
}

Length TextSetter::widestPieceOf(const ShapedText& shaped, const TextStyle& style)
{
    return Length(std::ceil(widestPiece(glyphsOf(shaped)) * scale(style)));
}

Length TextSetter::widthOf(const ShapedText& shaped, const TextStyle& style)
{
    int sum = 0;
    for (const ShapedGlyph& glyph : glyphsOf(shaped))
        sum += glyph.advance;
    return Length(std::ceil(sum * scale(style)));
}

Length TextSetter::widestLineOf(const ShapedText& shaped, const TextStyle& style)
{
    int widest = 0;
    int sum = 0;
    for (const ShapedGlyph& glyph : glyphsOf(shaped)) {
        sum = glyph.lead == u'\n' ? 0 : sum + glyph.advance;
        widest = std::max(widest, sum);
    }
    return Length(std::ceil(widest * scale(style)));
}

int TextSetter::countLines(const ShapedText& shaped, const TextStyle& style, Length width)
{
    broken_.clear();
    breakLines(glyphsOf(shaped), fontUnits(style, width), broken_);
    return int(broken_.size());
}

int TextSetter::countLines(QStringView text, const TextStyle& style, Length width)
{
    const ShapedText shaped = shape(text, style, {});
    const int lines = countLines(shaped, style, width);
    shaped_.resize(size_t(shaped.first));
    return lines;
}

Length TextSetter::widthOfLine(const TextBlock& block, int line) const
{
    return lines_[size_t(block.firstLine + line)].width;
}

Length TextSetter::widthOfBlock(const TextBlock& block) const
{
    Length widest = 0;
    for (int line = 0; line < block.lineCount; ++line)
        widest = std::max(widest, widthOfLine(block, line));
    return widest;
}

TextRun TextSetter::runOf(const TextBlock& block, int line) const
{
    const SetLine& set = lines_[size_t(block.firstLine + line)];
    TextRun run;
    run.firstGlyph = set.firstGlyph;
    run.glyphCount = set.glyphCount;
    run.firstUnit = set.firstUnit;
    run.unitCount = set.unitCount;
    run.size = block.style.size;
    run.face = block.style.face;
    return run;
}

void TextSetter::place(PrintedPage& page, const TextBlock& block, int from, int to, const Box& area,
    Alignment alignment, NodeId node) const
{
    Length y = area.y + baselineInLine(block.style);
    for (int line = from; line < to; ++line, y += block.style.lineHeight()) {
        TextRun run = runOf(block, line);
        if (run.glyphCount == 0)
            continue;
        const Length room = area.width - widthOfLine(block, line);
        const Length indent = alignment == Alignment::Left ? 0
            : alignment == Alignment::Right                ? room
                                                           : room / 2;
        run.baseline = {area.x + indent, y};
        page.items.push_back({run, node});
    }
}

void TextSetter::placeRotated(PrintedPage& page, const TextBlock& block, const Box& area, NodeId node) const
{
    Length x = area.x + (area.width - block.height()) / 2 + baselineInLine(block.style);
    for (int line = 0; line < block.lineCount; ++line, x += block.style.lineHeight()) {
        TextRun run = runOf(block, line);
        if (run.glyphCount == 0)
            continue;
        run.isRotated = true;
        run.baseline = {x, area.bottom() - (area.height - widthOfLine(block, line)) / 2};
        page.items.push_back({run, node});
    }
}

} // namespace core
