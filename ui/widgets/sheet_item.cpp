#include "ui/widgets/sheet_item.h"

#include "ui/widgets/refusal_note.h"
#include "ui/widgets/sheet_grade_item.h"
#include "ui/widgets/sheet_indicator_item.h"
#include "ui/widgets/sheet_text_item.h"
#include "ui/widgets/tones.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

QString headingOf(const core::FormItem& item, const core::Project* project, core::FiscalYear year)
{
    const QString label = core::itemLabel(item, year);
    const QString numbered = item.number.isEmpty() ? label : QStringLiteral("%1 %2").arg(item.number, label);
    const bool isRequired = item.required == core::RequiredRule::Always
        || (item.required == core::RequiredRule::PriorityOnly && project && project->isPriority);
    return isRequired ? SheetItem::tr("%1 (required)").arg(numbered) : numbered;
}

} // namespace

SheetItem::SheetItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
    : QFrame(parent)
    , workspace_(workspace)
    , key_(key)
    , itemId_(item.id)
    , itemKey_(item.key)
    , kind_(item.kind)
    , label_(core::itemLabel(item, key.year))
{
    setObjectName(QStringLiteral("item-%1").arg(item.key));
    setFrameShape(QFrame::Box);
    setForegroundRole(QPalette::Mid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    heading_ = new QLabel(headingOf(item, workspace.plan().find(key.project), key.year), this);
    heading_->setWordWrap(true);
    heading_->setMargin(6);
    heading_->setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tint(palette()));
    heading_->setPalette(colours);
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    setAccessibleName(heading_->text());
    layout->addWidget(heading_);
    body_ = new QVBoxLayout;
    body_->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(body_);
    note_ = new RefusalNote(this);
}

void SheetItem::addBeside(SheetItem* item)
{
    item->setFrameShape(QFrame::NoFrame);
    body_->addWidget(item);
}

const core::Evaluation* SheetItem::sheet() const
{
    return core::findEvaluation(plan(), key_.project, key_.year, key_.evaluator, key_.department);
}

const core::Evaluation* SheetItem::lastYearsSheet() const
{
    return core::continuedSheet(plan(), key_);
}

bool SheetItem::isClosed() const
{
    return !whyClosed(workspace_, key_).isEmpty();
}

void SheetItem::explainClosed(const QWidget* place)
{
    note_->showBeside({place->mapTo(this, QPoint()), place->size()}, whyClosed(workspace_, key_));
    isNoteOnClosing_ = true;
}

void SheetItem::reopen()
{
    if (std::exchange(isNoteOnClosing_, false))
        note_->hide();
}

QString SheetItem::answer(const core::Evaluation* sheet, const QString& key) const
{
    const core::Answer* found = sheet ? core::findAnswer(plan(), sheet->id, key) : nullptr;
    return found ? found->text : QString();
}

core::Result<void> SheetItem::apply(const QString& intention, const core::Result<core::Plan>& edited,
    const QWidget* place, const QString& mergeKey)
{
    const core::Result<void> done = workspace_.apply(intention, edited, mergeKey);
    isNoteOnClosing_ = false;
    if (!done && place)
        note_->showBeside({place->mapTo(this, QPoint()), place->size()}, done.sentence());
    else
        note_->hide();
    return done;
}

QString SheetItem::mergeKey(int visit) const
{
    const QString department = key_.department ? key_.department->uuid.toText() : QString();
    return QStringLiteral("sheet/%1/%2/%3/%4/%5/%6")
        .arg(key_.project.uuid.toText(), QString::number(key_.year.year),
            QString::number(int(key_.evaluator)), department, itemKey_, QString::number(visit));
}

QString whyClosed(const Workspace& workspace, const core::SheetKey& key)
{
    if (!workspace.isWritable())
        return SheetItem::tr(
            "This file is open for reading only, so nothing can be written on the sheet. Save it "
            "under another name to go on there.");
    const core::Evaluation* sheet
        = core::findEvaluation(workspace.plan(), key.project, key.year, key.evaluator, key.department);
    const core::SheetState state = sheet ? sheet->state : core::SheetState::NotStarted;
    if (!core::isClosed(state))
        return {};
    QStringList buttons;
    core::SheetState reached = state;
    for (auto step = core::workflowSteps().rbegin(); step != core::workflowSteps().rend(); ++step)
        if (step->from == reached && step->to < reached && core::isClosed(reached)) {
            buttons << SheetItem::tr("“%1”", "name of a button")
                           .arg(QCoreApplication::translate("workflow", step->name));
            reached = step->to;
        }
    return SheetItem::tr("This sheet is “%1”, so nothing can be written on it. Press %2 above first.")
        .arg(core::wordLabel(state), buttons.join(SheetItem::tr(", then ", "between names of buttons")));
}

bool isOnSheet(const core::Indicator& indicator, const core::SheetKey& key)
{
    const bool isOthers = indicator.department && key.department && *indicator.department != *key.department;
    return indicator.project == key.project && !isOthers;
}

SheetItem* makeSheetItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
{
    switch (item.kind) {
    case core::ItemKind::Text:
        return new SheetTextItem(workspace, key, item, parent);
    case core::ItemKind::Carried:
        return new SheetCarriedItem(workspace, key, item, parent);
    case core::ItemKind::Choice:
        return new SheetChoiceItem(workspace, key, item, parent);
    case core::ItemKind::Grade:
        return new SheetGradeItem(workspace, key, item, parent);
    case core::ItemKind::ActivityIndicators:
    case core::ItemKind::OutcomeIndicators:
        return new SheetIndicatorItem(workspace, key, item, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ui
