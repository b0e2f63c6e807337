// One face as a PDF file holds it: which glyphs are used, which characters each stands for, and the embedded
// font.
#pragma once

#include "core/handout/glyf_subset.h"
#include "core/handout/pdf_objects.h"

#include <QStringView>

#include <map>
#include <utility>
#include <vector>

namespace core {

/// Numbers the pairs of glyph and text that papers use, each pair with a code of its own: where two
/// characters look alike (神 and its compatibility form, 〓 for two that are missing) a reader still gets
/// what was typed.
class PdfFont final {
public:
    explicit PdfFont(TrueTypeFont font);

    /// The code (CID) of a glyph that draws this text; 0 when the file can hold no more (65,535). `text` is
    /// empty for a further glyph of the character before it.
    quint16 codeOf(quint16 glyph, QStringView text);
    /// In thousandths of the type size.
    double advanceOf(quint16 code) const { return advances_[code]; }
    bool isUsed() const { return glyphs_.size() > 1; }

    /// Writes the font and returns its number.
    int write(PdfObjects& objects) const;

private:
    quint16 newCode(quint16 glyph, QStringView text);
    void addWidths(PdfBytes& body) const;
    PdfBytes charactersOfCodes() const;
    PdfBytes descriptor(const QByteArray& name, int file) const;

    TrueTypeFont font_;
    std::vector<quint16> glyphs_; ///< By code.
    std::vector<double> advances_;
    std::vector<QString> texts_;
    std::vector<quint16> ordinary_; ///< The code of a single UTF-16 unit, by the unit; 0 = none yet.
    std::map<std::pair<quint16, QString>, quint16> others_;
};

} // namespace core
