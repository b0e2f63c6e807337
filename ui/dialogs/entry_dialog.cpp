#include "ui/dialogs/entry_dialog.h"

#include "ui/widgets/tones.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

EntryDialog::EntryDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , refusal_(new QLabel(this))
{
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warningText(palette()));
    refusal_->setPalette(colours);
    refusal_->hide();
}

void EntryDialog::addFooter(QBoxLayout& layout, const QString& verb)
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(verb, QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(refusal_);
    layout.addWidget(buttons);
}

void EntryDialog::say(const QString& sentence)
{
    refusal_->setText(sentence);
    refusal_->setVisible(!sentence.isEmpty());
    // A wrapped sentence does not ask for its height by itself: it would lie over what stands above it.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void EntryDialog::accept()
{
    const core::Result<core::Plan> plan = edited();
    const core::Result<void> done = workspace_.apply(intention(), plan);
    say(done.sentence());
    if (done)
        return QDialog::accept();
    showPlaceOf(plan ? core::Refusal{done.sentence()} : plan.refusal());
}

} // namespace ui
