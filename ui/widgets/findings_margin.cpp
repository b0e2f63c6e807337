#include "ui/widgets/findings_margin.h"

#include "ui/line_icon.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// Measures a sentence for the very room in which it is painted. Qt measures it for a wider one, so that the
// end of a long sentence has no line.
class WholeSentence final : public QStyledItemDelegate {
public:
    explicit WholeSentence(QListView* list)
        : QStyledItemDelegate(list)
        , list_(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStyleOptionViewItem item = filled(option, index);
        const QRect whole(0, 0, list_->viewport()->width() - 2 * list_->spacing(), QWIDGETSIZE_MAX);
        const QRect text = item.fontMetrics.boundingRect(roomForText(item, whole), wrapped, item.text);
        return {whole.width(), std::max(text.height(), item.decorationSize.height()) + 2 * margin};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStyleOptionViewItem item = filled(option, index);
        list_->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, list_);
        const QPoint corner = item.rect.topLeft() + QPoint(margin, margin);
        item.icon.paint(painter, {corner, item.decorationSize});
        const bool isSelected = item.state & QStyle::State_Selected;
        const auto group = item.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
        painter->setPen(item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(item.font);
        painter->drawText(roomForText(item, item.rect), wrapped, item.text);
    }

private:
    static constexpr int margin = 4;
    static constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    QStyleOptionViewItem filled(QStyleOptionViewItem option, const QModelIndex& index) const
    {
        initStyleOption(&option, index);
        return option;
    }
    static QRect roomForText(const QStyleOptionViewItem& item, const QRect& whole)
    {
        const int beside = item.icon.isNull() ? 0 : item.decorationSize.width() + margin;
        return whole.adjusted(margin + beside, margin, -margin, -margin);
    }

    QListView* list_;
};

} // namespace

FindingsMargin::FindingsMargin(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("To be &checked"), this);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("findings"));
    list_->setItemDelegate(new WholeSentence(list_));
    list_->setSpacing(2);
    list_->setResizeMode(QListView::Adjust);
    list_->setAccessibleName(tr("What is still to be checked on this sheet"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    title->setBuddy(list_);
    layout->addWidget(title);
    layout->addWidget(list_, 1);
    connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const size_t row = size_t(list_->row(item));
        if (row < lines_.size())
            emit chosen(lines_[row]);
    });
}

void FindingsMargin::setLines(const std::vector<Line>& lines)
{
    if (lines == lines_ && list_->count() > 0)
        return;
    lines_ = lines;
    list_->clear();
    for (const Line& line : lines) {
        auto* item
            = new QListWidgetItem(line.isNotice ? QIcon() : lineIcon(LineIcon::Warning), line.sentence);
        item->setToolTip(line.sentence);
        list_->addItem(item);
    }
    if (lines.empty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing is missing on this sheet."));
        nothing->setFlags(Qt::NoItemFlags);
        list_->addItem(nothing);
    }
}

} // namespace ui
