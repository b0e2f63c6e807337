#include "ui/widgets/tones.h"

#include "core/scoring/grade.h"

#include <QApplication>

#include <array>

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

QColor tint(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const auto mixed = [](int ground, int drop) { return (ground * 93 + drop * 7) / 100; };
    return QColor(
        mixed(base.red(), ink.red()), mixed(base.green(), ink.green()), mixed(base.blue(), ink.blue()));
}

QString signedCode(const QStringList& codes, int position)
{
    static constexpr char16_t signs[] = {u'●', u'■', u'▲', u'◆'};
    const QString& code = codes.at(position);
    if (core::areSigns(codes))
        return code;
    return QStringLiteral("%1 %2").arg(QChar(position < 4 ? signs[position] : u'◇')).arg(code);
}

} // namespace ui
