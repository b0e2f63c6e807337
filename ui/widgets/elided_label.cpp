#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

ElidedLabel::ElidedLabel(QWidget* parent, int mostLines)
    : QFrame(parent)
    , mostLines_(mostLines)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    text_ = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QStringList ElidedLabel::lines() const
{
    QTextLayout layout(text_, font());
    QTextOption anywhere;
    anywhere.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // A file's name may fill a line.
    layout.setTextOption(anywhere);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        if (lines.size() + 1 == mostLines_) {
            const QString rest = text_.mid(line.textStart());
            lines << fontMetrics().elidedText(rest, Qt::ElideRight, width());
            break;
        }
        lines << text_.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text_), minimumSizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int count = std::max(1, int(lines().size()));
    const int height = fontMetrics().height() + fontMetrics().lineSpacing() * (count - 1);
    return {fontMetrics().averageCharWidth() * 4, height};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter, lines().join(QLatin1Char('\n')));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (mostLines_ > 1)
        updateGeometry(); // Another width may take another number of lines.
}

} // namespace ui
