#include "ui/widgets/grid_delegate.h"

#include "ui/models/block_model.h"
#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <optional>

namespace ui {

namespace {

constexpr int trendWidth = 88;

Tone toneOf(const QModelIndex& index)
{
    return Tone(index.data(ToneRole).toInt());
}

// A small line through the years; interrupted where a value is missing, a point where it stands alone.
void drawTrend(QPainter& painter, const QRectF& place, const QVariantList& points)
{
    double low = 0;
    double high = 0;
    bool isFirst = true;
    for (const QVariant& point : points)
        if (point.isValid()) {
            low = isFirst ? point.toDouble() : std::min(low, point.toDouble());
            high = isFirst ? point.toDouble() : std::max(high, point.toDouble());
            isFirst = false;
        }
    const double span = high > low ? high - low : 1;
    const double step = points.size() > 1 ? place.width() / double(points.size() - 1) : 0;
    std::optional<QPointF> last;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points[i].isValid()) {
            last.reset();
            continue;
        }
        const QPointF here(place.left() + step * double(i),
            place.bottom() - place.height() * (points[i].toDouble() - low) / span);
        if (last)
            painter.drawLine(*last, here);
        painter.drawEllipse(here, 1.5, 1.5);
        last = here;
    }
}

struct KeyMove {
    int key;
    int rows;
    int columns;
};
constexpr KeyMove keyMoves[] = {{Qt::Key_Return, 1, 0}, {Qt::Key_Enter, 1, 0}, {Qt::Key_Tab, 0, 1},
    {Qt::Key_Backtab, 0, -1}, {Qt::Key_Up, -1, 0}, {Qt::Key_Down, 1, 0}};

} // namespace

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isSelected = option->state & QStyle::State_Selected;
    const auto ink = [option, isSelected](const QColor& colour) {
        if (!isSelected)
            option->palette.setColor(QPalette::Text, colour);
    };
    switch (toneOf(index)) {
    case Tone::Plain:
        break;
    case Tone::Missing:
        option->font.setPointSizeF(std::max(9.0, option->font.pointSizeF() * 0.9));
        ink(quietText(option->palette));
        break;
    case Tone::Target:
        option->font.setItalic(true);
        break;
    case Tone::Worse:
    case Tone::Refused:
        ink(warningText(option->palette));
        break;
    }
}

void GridDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant trend = index.data(TrendRole);
    if (trend.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(rankColour(option.palette, 0));
        painter->setBrush(rankColour(option.palette, 0));
        drawTrend(*painter, option.rect.adjusted(6, 6, -6, -6), trend.toList());
        painter->restore();
        return;
    }
    const Tone tone = toneOf(index);
    if (tone != Tone::Worse && tone != Tone::Refused)
        return;
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(
        isSelected ? option.palette.color(QPalette::HighlightedText) : warningText(option.palette));
    if (tone == Tone::Worse)
        painter->drawText(
            option.rect.adjusted(3, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("▼"));
    else
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(TrendRole).isValid())
        size.setWidth(trendWidth);
    if (toneOf(index) == Tone::Worse)
        size.rwidth() += option.fontMetrics.horizontalAdvance(QStringLiteral("▼ "));
    return size;
}

QWidget* GridDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return line;
    }
    auto* list = new QComboBox(parent);
    list->addItems(choices);
    list->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    Q_UNUSED(option)
    return list;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified())
        line->setText(text);
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentText(text);
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    auto* list = qobject_cast<QComboBox*>(editor);
    const QString typed = line ? line->text() : list->currentText();
    // Leaving a cell as it was is no edit, and does not repeat a refusal.
    if (typed == index.data(Qt::EditRole).toString())
        return;
    const QPersistentModelIndex cell(index);
    if (!model->setData(index, typed) && cell.isValid())
        emit refused(cell);
}

void GridDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // A long word list or a typed sentence may need more room than a narrow year column has.
    QRect place = option.rect;
    place.setWidth(
        std::max(place.width(), qobject_cast<QComboBox*>(editor) ? editor->sizeHint().width() : 0));
    editor->setGeometry(place);
}

bool GridDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        isComposing_ = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(editor, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = static_cast<QWidget*>(editor);
    for (const KeyMove& move : keyMoves) {
        const bool isList = qobject_cast<QComboBox*>(widget) && move.rows != 0 && move.key != Qt::Key_Return
            && move.key != Qt::Key_Enter;
        if (key->key() != move.key || isList)
            continue;
        if (isComposing_)
            return true; // It chooses among the input method's candidates.
        const bool isBack = key->modifiers().testFlag(Qt::ShiftModifier) && move.key != Qt::Key_Backtab;
        emit commitData(widget);
        emit closeEditor(widget, QAbstractItemDelegate::NoHint);
        emit finished(isBack ? -move.rows : move.rows, isBack ? -move.columns : move.columns);
        return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace ui
