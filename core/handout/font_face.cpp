#include "core/handout/font_face.h"

#include "core/handout/font_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextBoundaryFinder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr char16_t geta = u'\u3013';
constexpr int tabAdvanceEm = 2;

constexpr std::array<const char16_t*, faceCount> fileNames = {
    u"BIZUDPGothic-Regular.ttf",
    u"BIZUDPGothic-Bold.ttf",
    u"BIZUDPMincho-Regular.ttf",
    u"BIZUDGothic-Regular.ttf",
    u"BIZUDGothic-Bold.ttf",
};

bool isFeed(char16_t unit)
{
    return (unit >= u'\n' && unit <= u'\r') || unit == u'\u0085' || unit == u'\u2028' || unit == u'\u2029';
}

bool isPart(QChar unit)
{
    return unit.isSurrogate() || unit.isMark() || unit == u'\u200d' || isVariationSelector(unit.unicode());
}

/// Whether the character at `i` is read as one with the character before it.
bool joinsPrevious(QStringView text, qsizetype i)
{
    char32_t character = text[i].unicode();
    if (text[i].isHighSurrogate() && i + 1 < text.size())
        character = QChar::surrogateToUcs4(text[i], text[i + 1]);
    return character == U'\u200d' || isVariationSelector(character) || QChar::isMark(character);
}

/// Removes the last character's glyphs, if there is one on this line, and returns how many units they stood
/// for.
qsizetype takeBack(std::vector<ShapedGlyph>& glyphs, size_t start)
{
    qsizetype units = 0;
    while (units == 0 && glyphs.size() > start && glyphs.back().lead != u'\n') {
        units = glyphs.back().textUnits;
        glyphs.pop_back();
    }
    return units;
}

/// Controls and marks of direction and joining: they take no room and are not missed when absent.
bool isInvisible(QChar unit)
{
    return unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format;
}

} // namespace

FontFace::FontFace(const QString& path)
    : path_(path)
    , font_(openFontFile(path))
{
    if (!font_.isValid())
        return;
    unitsPerEm_ = int(font_.unitsPerEm());
    font_.setPixelSize(unitsPerEm_);
    ascent_ = qRound(font_.ascent());
    descent_ = qRound(font_.descent());
    metrics_ = font_.fontTable("hmtx");
    const QByteArray header = font_.fontTable("hhea");
    metricsCount_ = header.size() < 36 ? 0 : qFromBigEndian<quint16>(header.constData() + 34);
    if (metricsCount_ < 1 || metrics_.size() < 4 * metricsCount_)
        return;
    variants_ = VariantForms(font_.fontTable("cmap"));
    entries_.resize(0x10000);
    const Entry& mark = lookUp(geta);
    getaIndex_ = mark.index;
    getaAdvance_ = mark.advance;
}

Result<std::unique_ptr<FontFace>> FontFace::open(const QString& path)
{
    std::unique_ptr<FontFace> face(new FontFace(path));
    if (!face->font_.isValid())
        return Refusal{
            sentence("font", "The font file %1 cannot be read. Install the BIZ UD fonts again.").arg(path)};
    if (face->getaIndex_ == 0)
        return Refusal{
            sentence("font", "The font file %1 is not a Japanese font. Install the BIZ UD fonts again.")
                .arg(path)};
    return face;
}

quint16 FontFace::advanceOf(quint32 index) const
{
    // Straight from the file: exact on every platform, and a hundred times cheaper than having the glyph
    // drawn.
    const quint32 record = qMin(index, quint32(metricsCount_ - 1));
    return qFromBigEndian<quint16>(metrics_.constData() + 4 * qsizetype(record));
}

FontFace::Entry FontFace::find(char16_t unit) const
{
    if (isFeed(unit))
        return {0, 0, Kind::Feed};
    if (unit == u'\t')
        return {0, quint16(tabAdvanceEm * unitsPerEm_), Kind::Tab};
    if (isPart(unit))
        return {0, 0, Kind::Part};
    if (isInvisible(unit))
        return {0, 0, Kind::Invisible};
    const QList<quint32> indexes = font_.glyphIndexesForString(QString(QChar(unit)));
    if (indexes.isEmpty() || indexes.front() == 0)
        return {0, 0, Kind::Absent};
    return {quint16(indexes.front()), advanceOf(indexes.front()), Kind::Drawn};
}

const FontFace::Entry& FontFace::lookUp(char16_t unit)
{
    Entry& entry = entries_[unit];
    if (entry.kind == Kind::Unknown)
        entry = find(unit);
    return entry;
}

void FontFace::shape(QStringView text, std::vector<ShapedGlyph>& glyphs, QStringList& missing)
{
    const size_t start = glyphs.size();
    for (qsizetype i = 0; i < text.size();) {
        const char16_t unit = text[i].unicode();
        const Entry& entry = lookUp(unit);
        if (entry.kind == Kind::Drawn) {
            glyphs.push_back({entry.index, entry.advance, 1, unit});
            ++i;
        } else if (entry.kind == Kind::Part) {
            const qsizetype back = joinsPrevious(text, i) ? takeBack(glyphs, start) : 0;
            i -= back;
            i += shapeCluster(text.mid(i), back + 1, glyphs, missing);
        } else if (entry.kind == Kind::Feed) {
            const bool isPair = unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            glyphs.push_back({0, 0, quint16(isPair ? 2 : 1), u'\n'});
            i += isPair ? 2 : 1;
        } else if (entry.kind == Kind::Absent) {
            appendGeta(text.mid(i++, 1), glyphs, missing);
        } else {
            glyphs.push_back({0, entry.advance, 1, unit});
            ++i;
        }
    }
}

qsizetype FontFace::shapeCluster(
    QStringView text, qsizetype least, std::vector<ShapedGlyph>& glyphs, QStringList& missing)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype length = qBound(least, finder.toNextBoundary(), qMin<qsizetype>(text.size(), 0xffff));
    const QStringView cluster = text.left(length);
    QString visible;
    bool hasSelector = false;
    for (const char32_t character : cluster.toUcs4()) {
        if (isVariationSelector(character))
            hasSelector = true;
        else if (QChar::category(character) != QChar::Other_Format)
            visible += QChar::fromUcs4(character);
    }
    if (visible.isEmpty())
        glyphs.push_back({0, 0, quint16(length), cluster.front().unicode()});
    else if (hasSelector)
        appendVariant(cluster, glyphs, missing);
    else if (!appendDrawn(visible, quint16(length), glyphs))
        appendGeta(cluster, glyphs, missing);
    return length;
}

bool FontFace::appendDrawn(const QString& characters, quint16 units, std::vector<ShapedGlyph>& glyphs)
{
    // か and a voiced mark are one glyph when composed. A single character must stay as typed: composing
    // turns compatibility kanji (神 U+FA19) into their ordinary forms.
    const bool isSingle = characters.toUcs4().size() == 1;
    const QString composed = isSingle ? characters : characters.normalized(QString::NormalizationForm_C);
    const QList<quint32> indexes = font_.glyphIndexesForString(composed);
    if (indexes.isEmpty() || indexes.contains(0))
        return false;
    for (qsizetype i = 0; i < indexes.size(); ++i)
        glyphs.push_back({quint16(indexes[i]), advanceOf(indexes[i]), i == 0 ? units : quint16(0),
            characters.front().unicode()});
    return true;
}

void FontFace::appendVariant(QStringView cluster, std::vector<ShapedGlyph>& glyphs, QStringList& missing)
{
    const QList<uint> characters = cluster.toUcs4();
    const char32_t base = characters.front();
    const std::optional<quint16> form
        = characters.size() == 2 ? variants_.glyph(base, characters[1]) : std::nullopt;
    if (form && *form != 0) {
        glyphs.push_back({*form, advanceOf(*form), quint16(cluster.size()), cluster.front().unicode()});
        return;
    }
    if (!appendDrawn(QString::fromUcs4(&base, 1), quint16(cluster.size()), glyphs))
        appendGeta(cluster, glyphs, missing);
    else if (!form)
        missing.append(cluster.toString());
}

void FontFace::appendGeta(QStringView cluster, std::vector<ShapedGlyph>& glyphs, QStringList& missing) const
{
    glyphs.push_back({getaIndex_, getaAdvance_, quint16(cluster.size()), geta});
    missing.append(cluster.toString());
}

int FontFace::measure(QStringView text)
{
    std::vector<ShapedGlyph> glyphs;
    QStringList missing;
    shape(text, glyphs, missing);
    int sum = 0;
    for (const ShapedGlyph& glyph : glyphs)
        sum += glyph.advance;
    return sum;
}

QRawFont FontFace::atSize(double pixels) const
{
    QRawFont font = font_;
    font.setPixelSize(pixels);
    return font;
}

QStringList FontSet::standardFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"fonts"_s), QDir::cleanPath(program.filePath(u"../share/hagukumi/fonts"_s)),
        u"/usr/share/fonts/truetype/bizud-gothic"_s, u"/usr/share/fonts/truetype/bizud-mincho"_s};
}

Result<std::shared_ptr<FontSet>> FontSet::load(const QStringList& folders)
{
    auto fonts = std::make_shared<FontSet>();
    for (size_t i = 0; i < fileNames.size(); ++i) {
        const QString name = QString::fromUtf16(fileNames[i]);
        for (const QString& folder : folders)
            if (fonts->paths_[i].isEmpty() && QFileInfo::exists(QDir(folder).filePath(name)))
                fonts->paths_[i] = QDir(folder).filePath(name);
        if (fonts->paths_[i].isEmpty())
            return Refusal{sentence("font",
                "The font file %1 was not found in: %2. Install the BIZ UD fonts or "
                "put the file into one of these folders.")
                               .arg(name, folders.join(u", "))};
    }
    for (const FaceName needed : {FaceName::Gothic, FaceName::GothicBold})
        if (const Result<FontFace*> face = fonts->face(needed); !face)
            return face.refusal();
    return fonts;
}

Result<FontFace*> FontSet::face(FaceName name)
{
    std::unique_ptr<FontFace>& face = faces_[size_t(name)];
    if (!face) {
        Result<std::unique_ptr<FontFace>> opened = FontFace::open(paths_[size_t(name)]);
        if (!opened)
            return opened.refusal();
        face = std::move(opened).value();
    }
    return face.get();
}

} // namespace core
