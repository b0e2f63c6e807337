#include "ui/widgets/tones.h"

#include "core/scoring/grade_signs.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

// Okabe and Ito's colours, darkened on white and lightened on black until text in them can be read.
struct Pair {
    QRgb onLight;
    QRgb onDark;
    QColor on(const QPalette& palette) const { return QColor(isDark(palette) ? onDark : onLight); }
};
constexpr std::array<Pair, 4> ranks = {{
    {0xff0072b2, 0xff56b4e9},
    {0xff00795a, 0xff2fd3a5},
    {0xff8a5f00, 0xfff0b733},
    {0xffb34700, 0xffff8a4c},
}};
constexpr Pair grey = {0xff636363, 0xffa8a8a8};

constexpr double readableContrast = 4.5; // WCAG 2, as are the formulas.

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor& colour, const QColor& with, int percent)
{
    const auto part
        = [percent](int own, int other) { return (own * (100 - percent) + other * percent) / 100; };
    return QColor(
        part(colour.red(), with.red()), part(colour.green(), with.green()), part(colour.blue(), with.blue()));
}

struct ShapeCharacter {
    core::GradeShape shape;
    char16_t character;
};
// Automatic: more grades than shapes.
constexpr ShapeCharacter shapeCharacters[]
    = {{core::GradeShape::Automatic, u'◇'}, {core::GradeShape::DoubleCircle, u'◎'},
        {core::GradeShape::Circle, u'●'}, {core::GradeShape::Triangle, u'▲'}, {core::GradeShape::Cross, u'×'},
        {core::GradeShape::Square, u'■'}, {core::GradeShape::Diamond, u'◆'}, {core::GradeShape::Line, u'―'}};
constexpr std::array usualShapes = {core::GradeShape::Circle, core::GradeShape::Square,
    core::GradeShape::Triangle, core::GradeShape::Diamond};

} // namespace

QColor warningText(const QPalette& palette)
{
    return ranks.back().on(palette);
}

QColor quietText(const QPalette& palette)
{
    return grey.on(palette);
}

void makePlaceholdersReadable()
{
    const QPalette now = QGuiApplication::palette();
    if (now.color(QPalette::PlaceholderText) == quietText(now))
        return;
    // Only this role is set by it: all others go on following the theme.
    QPalette own = now;
    own.setColor(QPalette::PlaceholderText, quietText(now));
    QApplication::setPalette(own);
}

QColor rankColour(const QPalette& palette, int position)
{
    return position >= 0 && position < int(ranks.size()) ? ranks[size_t(position)].on(palette)
                                                         : grey.on(palette);
}

QColor gradeColour(const QPalette& palette, const QString& own, int position)
{
    const QColor wanted(own);
    if (own.isEmpty() || !wanted.isValid())
        return rankColour(palette, position);
    const QColor ground = palette.color(QPalette::Base);
    const QColor far = isDark(palette) ? Qt::white : Qt::black;
    int percent = 0;
    while (percent < 100 && contrast(mixed(wanted, far, percent), ground) < readableContrast)
        percent += 5;
    return mixed(wanted, far, percent);
}

QColor tint(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 7);
}

QString signedCode(const std::vector<const core::Grade*>& grades, int position)
{
    const QString& code = grades[size_t(position)]->code;
    const core::GradeSign sign = core::gradeSigns(grades, usualShapes)[size_t(position)];
    if (sign.standsAlone)
        return code;
    const auto found = std::ranges::find(shapeCharacters, sign.shape, &ShapeCharacter::shape);
    return QStringLiteral("%1 %2").arg(QChar(found->character)).arg(code);
}

} // namespace ui
