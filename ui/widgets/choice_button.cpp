#include "ui/widgets/choice_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int frameWidth = 2;

QFont chosenFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

ChoiceButton::ChoiceButton(QWidget* parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

QString ChoiceButton::chosenText() const
{
    return QStringLiteral("✓ ") + text();
}

QSize ChoiceButton::sizeHint() const
{
    const int chosen = QFontMetrics(chosenFont(font())).horizontalAdvance(chosenText());
    const QSize size = QToolButton::sizeHint();
    return {size.width() + std::max(0, chosen - fontMetrics().horizontalAdvance(text())) + 2 * frameWidth,
        size.height() + 2 * frameWidth};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (isChecked()) {
        option.text = chosenText();
        option.font = chosenFont(option.font);
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    if (!isChecked())
        return;
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), frameWidth));
    painter.drawRect(
        rect().adjusted(frameWidth / 2, frameWidth / 2, -frameWidth / 2 - 1, -frameWidth / 2 - 1));
}

} // namespace ui
