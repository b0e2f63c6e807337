#include "ui/widgets/sheet_text_item.h"

#include "ui/widgets/choice_button.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    QPalette colours = parent->palette();
    colours.setColor(QPalette::WindowText, quietText(parent->palette()));
    label->setPalette(colours);
    return label;
}

} // namespace

SheetTextItem::SheetTextItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
    : SheetItem(workspace, key, item, parent)
{
    auto* sides = new QHBoxLayout;
    leftSide_ = new QWidget(this);
    auto* left = new QVBoxLayout(leftSide_);
    left->setContentsMargins(0, 0, 0, 0);
    auto* year = quietLabel(leftSide_);
    year->setText(core::printed(key.year.previous()));
    lastYear_ = quietLabel(leftSide_);
    lastYear_->setObjectName(QStringLiteral("lastYear"));
    lastYear_->setAccessibleName(tr("Last year's text"));
    left->addWidget(year);
    left->addWidget(lastYear_, 1);
    sides->addWidget(leftSide_, 2);
    auto* right = new QVBoxLayout;
    text_ = new GrowingTextEdit(this);
    text_->setAccessibleName(accessibleName());
    count_ = quietLabel(this);
    count_->setAlignment(Qt::AlignRight);
    right->addWidget(text_);
    right->addWidget(count_);
    right->addStretch(1);
    sides->addLayout(right, 3);
    body()->addLayout(sides);
    connect(text_, &GrowingTextEdit::committed, this, &SheetTextItem::write);
    connect(text_, &GrowingTextEdit::typedInVain, this, [this] { explainClosed(text_); });
    connect(text_, &GrowingTextEdit::counted, this,
        [this](int characters) { count_->setText(tr("%n characters", nullptr, characters)); });
    refresh();
}

void SheetTextItem::refresh()
{
    const QString before = answer(lastYearsSheet(), itemKey());
    leftSide_->setVisible(!before.isEmpty());
    lastYear_->setText(before);
    text_->setStoredText(answer(sheet(), itemKey()));
    text_->setClosed(isClosed());
    count_->setText(tr("%n characters", nullptr, GrowingTextEdit::characterCount(text_->toPlainText())));
}

void SheetTextItem::commit()
{
    text_->commit();
}

QWidget* SheetTextItem::editor() const
{
    return text_;
}

void SheetTextItem::write(const QString& text)
{
    if (apply(tr("Write on the evaluation sheet"),
            core::writeAnswer(plan(), workspace_.ids(), key_, itemKey(), text), text_,
            mergeKey(text_->visit())))
        text_->setStoredText(answer(sheet(), itemKey()));
}

SheetCarriedItem::SheetCarriedItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
    : SheetItem(workspace, key, item, parent)
{
    text_ = quietLabel(this);
    text_->setObjectName(QStringLiteral("carried"));
    text_->setAccessibleName(accessibleName());
    body()->addWidget(text_);
    refresh();
}

void SheetCarriedItem::refresh()
{
    const core::FormItem* row = item();
    if (!row)
        return;
    QString said = answer(sheet(), itemKey());
    // A sheet that was not begun yet shows what it will take over.
    if (said.isEmpty() && !sheet())
        said = answer(lastYearsSheet(), row->sourceKey);
    text_->setText(said.isEmpty() ? tr("Nothing was handed over from last year.") : said);
}

SheetChoiceItem::SheetChoiceItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
    : SheetItem(workspace, key, item, parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (const core::FormChoice* choice :
        core::byRank(core::rowsOf(plan(), &core::FormChoice::item, item.id))) {
        auto* button = new ChoiceButton(this);
        button->setText(choice->word);
        button->setAccessibleName(tr("%1: %2", "item, word").arg(accessibleName(), choice->word));
        choices_.push_back(button);
        row->addWidget(button);
        connect(button, &ChoiceButton::clicked, this,
            [this, word = choice->word](bool isChecked) { write(isChecked ? word : QString()); });
    }
    row->addStretch(1);
    body()->addLayout(row);
    refresh();
}

void SheetChoiceItem::refresh()
{
    const QString chosen = answer(sheet(), itemKey());
    for (ChoiceButton* button : choices_) {
        button->setChecked(button->text() == chosen);
        button->setEnabled(!isClosed() || button->text() == chosen);
    }
}

QWidget* SheetChoiceItem::editor() const
{
    return choices_.empty() ? nullptr : choices_.front();
}

void SheetChoiceItem::write(const QString& word)
{
    (void)apply(tr("Choose on the evaluation sheet"),
        core::writeAnswer(plan(), workspace_.ids(), key_, itemKey(), word), editor());
    refresh();
}

} // namespace ui
