// Sets text for a display list: shapes it, breaks it into lines and places the lines as runs.
#pragma once

#include "core/handout/line_break.h"

#include <cmath>

namespace core {

/// How a text is set.
struct TextStyle {
    FaceName face = FaceName::Gothic;
    TextSize size = 1050;
    quint16 leading = 140; ///< Height of a line in percent of the size.
    Length lineHeight() const { return Length(std::lround(size * leading / 10000.0 * lengthPerPoint)); }
};

/// Lines of one text that stay together at either side of a page break.
inline constexpr int fewestLines = 2;

/// Glyphs of one text that waits for its width: a range of the setter's, valid until clearShaped().
struct ShapedText {
    int first = 0;
    int count = 0;
};

/// Lines of one text, ready to be placed any number of times.
struct TextBlock {
    int firstLine = 0;
    int lineCount = 0;
    TextStyle style;
    Length height() const { return lineCount * style.lineHeight(); }
    Length heightOf(int lines) const { return lines * style.lineHeight(); }
};

/// Works on one display list. The faces used must have been opened before (FontSet::face).
class TextSetter final {
public:
    TextSetter(DisplayList& list, FontSet& fonts)
        : list_(list)
        , fonts_(fonts)
    {
    }

    /// `source` is named with a character that cannot be drawn.
    ShapedText shape(QStringView text, const TextStyle& style, const SourceRecord& source);
    TextBlock breakText(const ShapedText& shaped, QStringView text, const TextStyle& style, Length width);
    TextBlock set(QStringView text, const TextStyle& style, Length width, const SourceRecord& source = {});
    void clearShaped() { shaped_.clear(); }

    Length widestNumberOf(const ShapedText& shaped, const TextStyle& style);
    Length widestPieceOf(const ShapedText& shaped, const TextStyle& style);
    Length widthOf(const ShapedText& shaped, const TextStyle& style);
    /// The width of the widest piece between line feeds.
    Length widestLineOf(const ShapedText& shaped, const TextStyle& style);
    /// How many lines the text would have; nothing is kept.
    int countLines(const ShapedText& shaped, const TextStyle& style, Length width);
    int countLines(QStringView text, const TextStyle& style, Length width);
    Length widthOfLine(const TextBlock& block, int line) const;
    /// The width of the widest line; 0 without lines.
    Length widthOfBlock(const TextBlock& block) const;

    /// Lines [from, to) of the block under each other, the first with its top at the top of `area`.
    void place(PrintedPage& page, const TextBlock& block, int from, int to, const Box& area,
        Alignment alignment, NodeId node) const;
    /// The whole block turned to read upwards, centred in `area`.
    void placeRotated(PrintedPage& page, const TextBlock& block, const Box& area, NodeId node) const;

private:
    struct SetLine {
        qint32 firstGlyph;
        qint32 glyphCount;
        qint32 firstUnit;
        qint32 unitCount;
        Length width;
    };

    FontFace& face(FaceName name);
    std::span<const ShapedGlyph> glyphsOf(const ShapedText& shaped) const;
    double scale(const TextStyle& style);
    int fontUnits(const TextStyle& style, Length width);
    void keepLine(const ShapedText& shaped, const BrokenLine& line, double scale, qint32 firstUnit);
    TextRun runOf(const TextBlock& block, int line) const;

    DisplayList& list_;
    FontSet& fonts_;
    std::array<FontFace*, faceCount> faces_{};
    std::vector<ShapedGlyph> shaped_;
    std::vector<BrokenLine> broken_;
    std::vector<SetLine> lines_;
    QStringList missing_;
};

} // namespace core
