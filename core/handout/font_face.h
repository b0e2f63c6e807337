// The fonts of the papers: BIZ UD files opened by path, never by family name, and what each character looks
// like and measures in them.
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/variant_forms.h"
#include "core/model/result.h"

#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace core {

/// One glyph of a text before it is placed. Advances are in font units (FontFace::unitsPerEm to the em), so
/// they hold for every size.
struct ShapedGlyph {
    quint16 index = 0; ///< 0 = takes its room but draws nothing (tab, line feed, zero-width character).
    quint16 advance = 0;
    quint16 textUnits
        = 1; ///< UTF-16 units of the text drawn by it; 0 = a further glyph of the same character.
    char16_t lead = 0; ///< First unit of the character; u'\n' for every kind of line feed, u'\t' for a tab.
};

/// One font file. Glyph numbers and advances are looked up once for each character and kept: not to be
/// used from two threads at a time.
class FontFace final {
public:
    /// Refused when the file is absent, is not a font, or lacks 〓, which stands for what cannot be drawn.
    static Result<std::unique_ptr<FontFace>> open(const QString& path);

    int unitsPerEm() const { return unitsPerEm_; }
    int ascent() const { return ascent_; } ///< Font units above the baseline.
    int descent() const { return descent_; } ///< Font units below the baseline, positive.
    QString path() const { return path_; }

    /// Appends the glyphs of `text`. A character that the face lacks becomes 〓 and is appended to `missing`;
    /// a variant form that it lacks becomes the ordinary form and is reported as well.
    void shape(QStringView text, std::vector<ShapedGlyph>& glyphs, QStringList& missing);

    /// The sum of the advances of `text` in font units, without line breaks.
    int measure(QStringView text);

    /// The same file at a size in the painter's pixels.
    QRawFont atSize(double pixels) const;

private:
    /// What is known of one UTF-16 unit.
    enum class Kind : quint8 { Unknown, Drawn, Absent, Part, Invisible, Feed, Tab };
    struct Entry {
        quint16 index = 0;
        quint16 advance = 0;
        Kind kind = Kind::Unknown;
    };

    explicit FontFace(const QString& path);
    const Entry& lookUp(char16_t unit);
    Entry find(char16_t unit) const;
    quint16 advanceOf(quint32 index) const;
    qsizetype shapeCluster(
        QStringView text, qsizetype least, std::vector<ShapedGlyph>& glyphs, QStringList& missing);
    bool appendDrawn(const QString& characters, quint16 units, std::vector<ShapedGlyph>& glyphs);
    void appendVariant(QStringView cluster, std::vector<ShapedGlyph>& glyphs, QStringList& missing);
    void appendGeta(QStringView cluster, std::vector<ShapedGlyph>& glyphs, QStringList& missing) const;

    QString path_;
    QRawFont font_; ///< At unitsPerEm pixels, so that its advances are font units.
    int unitsPerEm_ = 0;
    int ascent_ = 0;
    int descent_ = 0;
    quint16 getaIndex_ = 0;
    quint16 getaAdvance_ = 0;
    QByteArray metrics_; ///< The `hmtx` table: pairs of advance and side bearing.
    qsizetype metricsCount_ = 0;
    VariantForms variants_;
    std::vector<Entry> entries_; ///< One for each UTF-16 unit, filled when first asked for.
};

/// The faces of one program, found by path.
class FontSet final {
public:
    /// The folders that are searched, in order: `fonts` beside the program, ../share/hagukumi/fonts,
    /// Debian's.
    static QStringList standardFolders();

    /// Finds every face's file in `folders`; the first folder that has it wins. Refused, naming the file and
    /// the folders, when one is found nowhere. The two Gothic faces are opened at once, the others when first
    /// asked for.
    static Result<std::shared_ptr<FontSet>> load(const QStringList& folders = standardFolders());

    /// The face, opened if need be; refused when its file cannot be read.
    Result<FontFace*> face(FaceName name);

private:
    std::array<QString, faceCount> paths_;
    std::array<std::unique_ptr<FontFace>, faceCount> faces_;
};

} // namespace core
