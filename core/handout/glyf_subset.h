// A TrueType font file as a PDF needs it: its measures, and a smaller font of only the glyphs that are used.
#pragma once

#include <QByteArray>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace core {

/// The tables of a font file with TrueType outlines (OpenType 1.9, “glyf”). Nothing is copied: the file's
/// bytes are shared.
class TrueTypeFont final {
public:
    /// Empty when the file is no TrueType font, lacks a table, or has one that reaches beyond its end.
    static std::optional<TrueTypeFont> read(const QByteArray& file);

    int unitsPerEm() const { return unitsPerEm_; }
    int glyphCount() const { return glyphCount_; }
    /// Font units; of the last glyph for a number that the font does not have.
    int advance(quint16 glyph) const;
    int ascent() const; ///< Font units above the baseline.
    int descent() const; ///< Font units, negative below the baseline.
    std::array<int, 4> box() const; ///< Font units: left, bottom, right, top of all glyphs.
    QByteArray postScriptName() const; ///< As in the `name` table; “Font” when there is none.

    /// A font file whose glyph i looks like glyph `glyphs[i]` of this one: for embedding, without
    /// instructions and without the tables that lead from characters to glyphs. Parts of composed glyphs are
    /// added behind. A number that the font does not have becomes an empty glyph. `glyphs` begins with 0, the
    /// glyph of what is missing.
    QByteArray subset(std::vector<quint16> glyphs) const;

private:
    QByteArray table(const char* tag) const;
    bool readHeads();
    QByteArray outlineOf(quint16 glyph) const;

    QByteArray file_;
    std::map<QByteArray, QByteArray> tables_; ///< By tag; views into file_.
    int unitsPerEm_ = 0;
    int glyphCount_ = 0;
    int metricsCount_ = 0;
    bool hasLongOffsets_ = false;
};

} // namespace core
