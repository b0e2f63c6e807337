#include "ui/look.h"

#include "ui/style.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QIcon>

namespace ui {

namespace {

void completeFont()
{
#ifndef Q_OS_WIN
    QFont font = QApplication::font();
    // The name of the family that stands behind an alias such as "Sans Serif".
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("BIZ UDGothic")});
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
#endif
}

void leaveIconThemeAlone()
{
    // An empty list would mean the system's folders.
    const QStringList nowhere = {QStringLiteral(":/icons")};
    QIcon::setThemeSearchPaths(nowhere);
    QIcon::setFallbackSearchPaths(nowhere);
}

// The style of Windows has no dark colours; where the colours are dark, Qt's own style shows them.
QStyle* styleFor(const QPalette& palette)
{
#ifdef Q_OS_WIN
    if (palette.color(QPalette::Window).lightness() < 128)
        return new Style(QStringLiteral("fusion"));
#else
    Q_UNUSED(palette);
#endif
    return new Style;
}

} // namespace

void setLook()
{
    QApplication::setStyle(styleFor(QGuiApplication::palette()));
    completeFont();
    leaveIconThemeAlone();
}

} // namespace ui
