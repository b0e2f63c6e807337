#include "ui/widgets/chooser_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ChooserLine::ChooserLine(const QString& verb, QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(this);
    sentence_ = new QLabel(this);
    sentence_->setWordWrap(true);
    names_ = new QComboBox(this);
    names_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    button_ = new QPushButton(verb, this);
    sentence_->setBuddy(names_);
    row->addWidget(sentence_, 1);
    row->addWidget(names_);
    row->addWidget(button_);
    connect(button_, &QPushButton::clicked, this, [this] { emit chosen(names_->currentIndex()); });
    hide();
}

void ChooserLine::ask(const QString& sentence, const QStringList& names)
{
    sentence_->setText(sentence);
    names_->setAccessibleName(sentence);
    QStringList shown;
    for (int i = 0; i < names_->count(); ++i)
        shown.append(names_->itemText(i));
    if (shown != names) {
        names_->clear();
        names_->addItems(names);
    }
    names_->setVisible(!names.isEmpty());
    button_->setVisible(!names.isEmpty());
}

} // namespace ui
