#include "ui/dialogs/conflict_dialog.h"

#include "ui/widgets/change_view.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConflictDialog::ConflictDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , savedBy_(new QLabel)
    , theirs_(new ChangeView)
{
    setWindowTitle(tr("The shared file has changed"));
    auto* what = new QLabel(tr("Someone else has saved “%1” in the meantime. Nothing was written to it, and "
                               "your work is safe on this PC.")
                                .arg(QFileInfo(workspace.document()->path()).fileName()));
    what->setWordWrap(true);
    what->setToolTip(QDir::toNativeSeparators(workspace.document()->path()));
    savedBy_->setObjectName(QStringLiteral("savedBy"));
    savedBy_->setWordWrap(true);
    savedBy_->hide();
    theirs_->hide();
    auto* buttons = new QDialogButtonBox;
    auto* saveAs = buttons->addButton(tr("Save under &another name…"), QDialogButtonBox::AcceptRole);
    auto* look = buttons->addButton(tr("&Show their changes"), QDialogButtonBox::ActionRole);
    auto* keep = buttons->addButton(tr("&Keep on this PC"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(savedBy_);
    layout->addWidget(theirs_, 1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(QChar(u'字')) * 40);
    connect(saveAs, &QPushButton::clicked, this, [this] {
        choice_ = Choice::SaveAs;
        accept();
    });
    connect(look, &QPushButton::clicked, this, &ConflictDialog::showTheirs);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
}

void ConflictDialog::showTheirs()
{
    const auto theirs = workspace_.document()->changesByOthers();
    if (theirs) {
        savedBy_->setText(tr("Saved by %1").arg(theirs->savedBy));
        theirs_->showChanges({workspace_.plan(), theirs->theirs}, workspace_.year(), theirs->changes);
    } else {
        theirs_->showSentence(theirs.sentence());
    }
    savedBy_->setVisible(bool(theirs));
    theirs_->show();
    resize(std::max(width(), 800), std::max(height(), 480));
}

} // namespace ui
