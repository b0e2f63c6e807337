// Japanese line breaking (kinsoku): where a line may end, so that no line starts with 、 or ends with （ and
// no number is cut in two.
#pragma once

#include "core/handout/font_face.h"

#include <span>
#include <vector>

namespace core {

/// One line of a text: its glyphs [first, end), without the line feed that ended it. Spaces at its end belong
/// to the line but not to its width: they hang over the edge.
struct BrokenLine {
    int first = 0;
    int end = 0;
    int width = 0; ///< Font units.
};

/// Appends the lines of a text that is `width` font units wide. Rules, in this order:
/// - a line feed ends a line; one at the very end of the text adds no empty line; a text without glyphs has
/// no line;
/// - a number with its sign, separators and unit mark (△１，２３４, 12.5%) is never cut when it and the marks
/// around it fit the width;
/// - closing marks, small kana, ー, unit marks start no line; opening marks and ￥ № end none; … and ― stay
/// in pairs;
/// - a word in Latin letters stays whole; a URL may break after a slash;
/// - what is wider than a line is cut where it does least harm, at least one glyph a line.
void breakLines(std::span<const ShapedGlyph> glyphs, int width, std::vector<BrokenLine>& lines);

/// The width of the widest number with its sign, separators, unit mark and the marks around it, in font
/// units; 0 when there is none.
int widestNumber(std::span<const ShapedGlyph> glyphs);
/// The width of the widest piece that no rule allows to part, in font units.
int widestPiece(std::span<const ShapedGlyph> glyphs);

} // namespace core
