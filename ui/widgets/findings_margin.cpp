#include "ui/widgets/findings_margin.h"

#include "ui/line_icon.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

FindingsMargin::FindingsMargin(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("To be &checked"), this);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("findings"));
    list_->setWordWrap(true);
    list_->setSpacing(2);
    list_->setTextElideMode(Qt::ElideNone);
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
