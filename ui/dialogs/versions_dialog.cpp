#include "ui/dialogs/versions_dialog.h"

#include "core/model/calendar.h"
#include "ui/ask.h"
#include "ui/busy_cursor.h"
#include "ui/widgets/change_view.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { When, Why, Where, Size, ColumnCount };

constexpr std::pair<const char*, const char*> reasons[] = {
    {"published", QT_TRANSLATE_NOOP("ui::VersionsDialog", "Replaced by a later save")},
    {"discarded", QT_TRANSLATE_NOOP("ui::VersionsDialog", "Changes that were discarded or set aside")},
    {"superseded",
        QT_TRANSLATE_NOOP("ui::VersionsDialog", "This PC's copy, when the shared file was another")},
    {"damaged", QT_TRANSLATE_NOOP("ui::VersionsDialog", "Damaged file that was replaced")},
    {"before_migration",
        QT_TRANSLATE_NOOP("ui::VersionsDialog", "Before the file was brought to a newer form")},
};

QString printedPlace(const core::Generation& version)
{
    return version.number > 0 ? VersionsDialog::tr("This PC") : VersionsDialog::tr("Beside the shared file");
}

} // namespace

QString printedReason(const core::Generation& version)
{
    for (const auto& [reason, words] : reasons)
        if (version.reason == QLatin1String(reason))
            return VersionsDialog::tr(words);
    return version.reason;
}

VersionsDialog::VersionsDialog(Workspace& workspace, core::Session session, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , session_(std::move(session))
    , list_(new QTreeWidget)
    , what_(new QLabel)
    , changes_(new ChangeView)
    , said_(new QLabel)
{
    setWindowTitle(tr("Older versions of “%1”").arg(QFileInfo(workspace.document()->path()).fileName()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    list_->setObjectName(QStringLiteral("versions"));
    list_->setAccessibleName(tr("Older versions"));
    list_->setHeaderLabels({tr("Kept at"), tr("Which version"), tr("Where it is"), tr("Size")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setItemDelegate(new RoomyDelegate(list_));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    new EmptyHint(list_, tr("No older version is kept yet. Every save to the shared file keeps one."), {});
    what_->setObjectName(QStringLiteral("what"));
    said_->setObjectName(QStringLiteral("refusal"));
    for (QLabel* label : {what_, said_})
        label->setWordWrap(true);
    changes_->setAccessibleName(tr("What bringing this version back changes"));
    auto* buttons = new QDialogButtonBox;
    bringBack_ = buttons->addButton(tr("&Bring this version back"), QDialogButtonBox::ActionRole);
    bringBack_->setObjectName(QStringLiteral("bringBack"));
    saveElsewhere_ = buttons->addButton(tr("Save as another &file…"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    for (QPushButton* button : {bringBack_, saveElsewhere_})
        button->setAutoDefault(false); // Enter in the list changes nothing.
    auto* lower = new QWidget;
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(what_);
    column->addWidget(changes_, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(list_);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 320});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(said_);
    layout->addWidget(buttons);
    resize(960, 620);
    refuse({});
    connect(list_, &QTreeWidget::currentItemChanged, this, &VersionsDialog::showSelected);
    connect(bringBack_, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    connect(saveElsewhere_, &QPushButton::clicked, this, &VersionsDialog::saveElsewhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    list_->setFocus();
}

void VersionsDialog::fill()
{
    {
        const BusyCursor busy;
        versions_ = core::Document::generationsOf(session_, workspace_.document()->path());
    }
    const QLocale locale;
    for (const core::Generation& version : versions_) {
        auto* row = new QTreeWidgetItem(list_,
            {core::printedTime(version.keptAt), printedReason(version), printedPlace(version),
                locale.formattedDataSize(version.size, 0, QLocale::DataSizeTraditionalFormat)});
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(Why, row->text(Why));
    }
    list_->setCurrentItem(list_->topLevelItem(0));
    showSelected();
}

const core::Generation* VersionsDialog::selected() const
{
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    return row < 0 ? nullptr : &versions_[size_t(row)];
}

void VersionsDialog::showSelected()
{
    refuse({});
    changes_->clear();
    what_->clear();
    const core::Generation* version = selected();
    bool canBringBack = false;
    if (version) {
        const BusyCursor busy;
        const core::Result<core::Plan> old = core::Document::readPlan(session_, version->path);
        if (old) {
            const core::ChangeSet changes = core::diff(workspace_.plan(), *old);
            canBringBack = !changes.rows.empty();
            what_->setText(canBringBack
                    ? tr("Bringing this version back changes %n records:", nullptr, int(changes.rows.size()))
                    : tr("The content is the same as now."));
            changes_->showChanges({workspace_.plan(), *old}, workspace_.year(), changes);
        } else {
            changes_->showSentence(old.sentence());
        }
        saveElsewhere_->setEnabled(bool(old));
    } else {
        saveElsewhere_->setEnabled(false);
    }
    bringBack_->setEnabled(canBringBack && workspace_.isWritable());
    bringBack_->setToolTip(workspace_.isWritable() ? QString() : tr("The file is open to read only."));
}

void VersionsDialog::bringBack()
{
    const core::Generation* version = selected();
    if (!version)
        return;
    const QString when = core::printedTime(version->keptAt);
    const core::Result<void> done = workspace_.document()->restore(*version);
    if (!done)
        return refuse(done.sentence());
    accept();
    workspace_.inform(tr("The version of %1 has been brought back. Undo takes this back.").arg(when));
}

void VersionsDialog::saveElsewhere()
{
    const core::Generation* version = selected();
    if (!version)
        return;
    const QFileInfo file(workspace_.document()->path());
    const QString proposal
        = tr("%1 (version of %2).hagukumi", "proposed file name")
              .arg(file.completeBaseName(), version->keptAt.toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString path = askNewFile(
        this, tr("Where the file is to be kept"), file.path(), proposal, tr("Plan files (*.hagukumi)"));
    if (!path.isEmpty())
        makeFile(path);
}

void VersionsDialog::makeFile(const QString& path)
{
    const BusyCursor busy;
    const core::Result<core::Plan> old = core::Document::readPlan(session_, selected()->path);
    if (!old)
        return refuse(old.sentence());
    auto made = core::Document::create(session_, path, *old);
    if (!made)
        return refuse(made.sentence());
    if (const auto closed = made.value()->close(core::CloseChoice::KeepLocally); !closed)
        return refuse(closed.sentence());
    refuse({});
    what_->setText(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void VersionsDialog::refuse(const QString& sentence)
{
    said_->setText(sentence);
    said_->setVisible(!sentence.isEmpty());
}

} // namespace ui
