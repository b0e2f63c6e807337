#include "ui/style.h"

#include "ui/line_icon.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

// Between the colours of the window and of its text.
QColor between(const QPalette& palette, qreal share)
{
    const QColor from = palette.color(QPalette::Window);
    const QColor to = palette.color(QPalette::WindowText);
    const auto mixed = [share](int one, int other) { return int(one + (other - one) * share); };
    return QColor(
        mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue()));
}

} // namespace

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return lineIcon(LineIcon::Clear);
    case SP_ToolBarHorizontalExtensionButton:
        return lineIcon(LineIcon::MoreRight);
    case SP_ToolBarVerticalExtensionButton:
        return lineIcon(LineIcon::MoreBelow);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar
        = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar && baseStyle()->inherits("QFusionStyle"))
        drawScrollBar(*bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget) const
{
    constexpr int margin = 3;
    constexpr qreal atRest = 0.45;
    constexpr qreal underMouse = 0.6;
    constexpr qreal held = 0.75;
    const bool isUpright = bar.orientation == Qt::Vertical;
    painter.fillRect(bar.rect, bar.palette.window());
    if (bar.state & State_Enabled && bar.maximum > bar.minimum) {
        const QRect slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
        const bool isMeant = bar.activeSubControls & SC_ScrollBarSlider;
        const qreal share = !isMeant ? atRest : bar.state & State_Sunken ? held : underMouse;
        painter.fillRect(
            isUpright ? slider.adjusted(margin, 0, -margin, 0) : slider.adjusted(0, margin, 0, -margin),
            between(bar.palette, share));
    }
    const bool isMirrored = !isUpright && bar.direction == Qt::RightToLeft;
    const auto arrow = [&](SubControl part, PrimitiveElement shape) {
        QStyleOption option = bar;
        option.rect = subControlRect(CC_ScrollBar, &bar, part, widget);
        drawPrimitive(shape, &option, &painter, widget);
    };
    if (isUpright) {
        arrow(SC_ScrollBarSubLine, PE_IndicatorArrowUp);
        arrow(SC_ScrollBarAddLine, PE_IndicatorArrowDown);
    } else {
        arrow(SC_ScrollBarSubLine, isMirrored ? PE_IndicatorArrowRight : PE_IndicatorArrowLeft);
        arrow(SC_ScrollBarAddLine, isMirrored ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight);
    }
}

} // namespace ui
