// The platform's style, with what the program draws itself.
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace ui {

/// The icons of bars and text boxes are the program's own line drawings: Qt's are pictures in grey for light
/// backgrounds, and for the first of them every reader of pictures is loaded.
/// Scroll bars are flat where Qt's own style draws them: its gradients are drawn by several threads, which
/// costs more than the rest of the bar. Windows draws its own.
class Style final : public QProxyStyle {
public:
    /// Over the platform's style, or the one that is named.
    Style() = default;
    explicit Style(const QString& base)
        : QProxyStyle(base)
    {
    }

    QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget) const;
};

} // namespace ui
