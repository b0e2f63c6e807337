#include "ui/widgets/outline_strips.h"

#include "core/model/change_set.h"
#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/models/plan_tree_cells.h"
#include "ui/widgets/entry_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// What stands in the outline when one is added.
core::RecordKind addedKind(OutlineLevel level)
{
    static constexpr core::RecordKind kinds[]
        = {core::kindOf<core::Goal>(), core::kindOf<core::Challenge>(), core::kindOf<core::Placement>()};
    return kinds[size_t(level)];
}

// What the last edit added, so that it can be selected.
core::RecordRef addedRecord(const core::Plan& before, const core::Plan& after, core::RecordKind kind)
{
    for (const core::RowChange& row : core::diff(before, after).rows)
        if (row.what == core::RowChange::What::Added && row.record.kind == kind)
            return row.record;
    return {};
}

} // namespace

QString levelWord(const Workspace& workspace, OutlineLevel level)
{
    static constexpr core::RecordKind kinds[]
        = {core::kindOf<core::Goal>(), core::kindOf<core::Challenge>(), core::kindOf<core::Project>()};
    return core::kindWord(workspace.plan(), kinds[size_t(level)], workspace.year());
}

SelectedPlace selectedPlace(const Workspace& workspace)
{
    const core::Plan& plan = workspace.plan();
    core::RecordRef selection = workspace.selection();
    if (const core::Placement* main = selection.kind == core::kindOf<core::Project>()
            ? core::mainPlacement(plan, workspace.selectedProject())
            : nullptr)
        selection = {core::kindOf<core::Placement>(), main->id.uuid};
    const TreeRow row{plan, workspace.year(), selection};
    if (const core::Goal* goal = row.goal())
        return {goal->id, {}, {}};
    if (const core::Challenge* challenge = row.challenge())
        return {challenge->goal, challenge->id, {}};
    if (const core::Placement* placement = row.placement())
        return {placement->goal, placement->challenge, placement->id};
    return {};
}

AddStrip::AddStrip(Workspace& workspace, QWidget* parent)
    : Strip(tr("&Add"), parent)
    , workspace_(workspace)
    , number_(new EntryLine)
    , numberLabel_(labelFor(tr("&Number:"), number_))
    , name_(new EntryLine)
{
    number_->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    controls()->addWidget(numberLabel_);
    controls()->addWidget(number_);
    controls()->addWidget(labelFor(tr("Na&me:"), name_));
    controls()->addWidget(name_, 1);
    connect(this, &Strip::accepted, this, &AddStrip::add);
    connect(&workspace, &Workspace::selectionChanged, this, &AddStrip::describePlace);
    connect(&workspace, &Workspace::yearChanged, this, &AddStrip::describePlace);
    connect(&workspace, &Workspace::changed, this, &AddStrip::goBackToPlace);
    connect(&workspace, &Workspace::documentReplaced, this, &QWidget::hide);
}

void AddStrip::begin(OutlineLevel level)
{
    if (level != OutlineLevel::Goal && selectedPlace(workspace_).goal.isNull()) {
        workspace_.report(tr("Select the %1 first under which the new %2 is to stand.")
                              .arg(levelWord(workspace_, OutlineLevel::Goal), levelWord(workspace_, level)));
        return;
    }
    level_ = level;
    placesBefore_.clear();
    empty();
    number_->setVisible(level != OutlineLevel::Goal);
    numberLabel_->setVisible(level != OutlineLevel::Goal);
    describePlace();
    open(level == OutlineLevel::Goal ? name_ : number_);
}

void AddStrip::describePlace()
{
    const SelectedPlace place = selectedPlace(workspace_);
    const QString word = levelWord(workspace_, level_);
    if (level_ == OutlineLevel::Goal)
        return setSentence(tr("Add a %1 at the end of the plan.").arg(word));
    if (place.goal.isNull())
        return hide();
    const core::RecordRef owner = level_ == OutlineLevel::Project && place.challenge
        ? core::RecordRef{core::kindOf<core::Challenge>(), place.challenge->uuid}
        : core::RecordRef{core::kindOf<core::Goal>(), place.goal.uuid};
    setSentence(
        tr("Add a %1 under “%2”.").arg(word, core::recordTitle(workspace_.plan(), owner, workspace_.year())));
}

core::Result<core::Plan> AddStrip::added() const
{
    const core::Plan& plan = workspace_.plan();
    const QString number = number_->text().trimmed();
    const QString name = name_->text().trimmed();
    const SelectedPlace place = selectedPlace(workspace_);
    switch (level_) {
    case OutlineLevel::Goal:
        break;
    case OutlineLevel::Challenge:
        return core::addChallenge(plan, workspace_.ids(), place.goal, number, name);
    case OutlineLevel::Project:
        return core::addProject(
            plan, workspace_.ids(), number, name, {place.goal, place.challenge, place.placement});
    }
    const core::PlanPeriod* period = core::planOf(plan, workspace_.year());
    if (!period)
        return core::Refusal{tr("There is no plan for %1.").arg(core::printed(workspace_.year()))};
    return core::addGoal(plan, workspace_.ids(), period->id, name);
}

// Stays open and ready for the next one: a plan is typed in as a list.
void AddStrip::add()
{
    const core::Plan before = workspace_.plan();
    if (!workspace_.apply(tr("Add a %1").arg(levelWord(workspace_, level_)), added()))
        return;
    placesBefore_.push_back(workspace_.selection());
    workspace_.select(addedRecord(before, workspace_.plan(), addedKind(level_)));
    empty();
    (level_ == OutlineLevel::Goal ? name_ : number_)->setFocus();
}

// Without a history of its own, so that Undo takes back what was added.
void AddStrip::empty()
{
    number_->setText({});
    name_->setText({});
}

// What was added has been taken back: the next one stands where that one was to stand.
void AddStrip::goBackToPlace()
{
    while (
        isVisible() && !placesBefore_.empty() && !core::exists(workspace_.plan(), workspace_.selection())) {
        const core::RecordRef place = placesBefore_.back();
        placesBefore_.pop_back();
        workspace_.select(place);
    }
}

RenameStrip::RenameStrip(Workspace& workspace, QWidget* parent)
    : Strip(tr("&Rename"), parent)
    , workspace_(workspace)
    , fromYear_(new QRadioButton)
    , correction_(new QRadioButton(tr("A &correction: all years print the new name")))
    , decidedOn_(new EntryLine)
    , reason_(new EntryLine)
{
    auto* meaning = new QVBoxLayout;
    meaning->addWidget(fromYear_);
    meaning->addWidget(correction_);
    auto* details = new QHBoxLayout;
    decidedOn_->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    details->addWidget(labelFor(tr("&Decided on:"), decidedOn_));
    details->addWidget(decidedOn_);
    details->addWidget(labelFor(tr("Rea&son:"), reason_));
    details->addWidget(reason_, 1);
    meaning->addLayout(details);
    controls()->addLayout(meaning, 1);
    connect(this, &Strip::accepted, this, &RenameStrip::rename);
    connect(&workspace, &Workspace::documentReplaced, this, &QWidget::hide);
}

void RenameStrip::begin(core::RecordRef record, const QString& name)
{
    record_ = record;
    name_ = name;
    year_ = workspace_.year();
    setSentence(tr("“%1” becomes “%2”. Is this a correction, or a new name?")
                    .arg(nameNow(workspace_.plan(), record, year_), name));
    fromYear_->setText(
        tr("A new name &from %1 on: papers of earlier years keep the old one").arg(core::printed(year_)));
    fromYear_->setChecked(true);
    decidedOn_->setText({});
    reason_->setText({});
    open(fromYear_);
}

void RenameStrip::rename()
{
    std::optional<core::ChangeNote> note;
    if (fromYear_->isChecked()) {
        const auto decidedOn = core::readDate(decidedOn_->text());
        if (!decidedOn && !decidedOn_->text().trimmed().isEmpty()) {
            workspace_.report(tr("“%1” cannot be read as a date. Write it like 令和7年7月28日 or 2025-07-28.")
                                  .arg(decidedOn_->text()));
            decidedOn_->setFocus();
            return;
        }
        note = core::ChangeNote{year_, decidedOn, reason_->text().trimmed()};
    }
    NamedEdit edit = renamed(workspace_.plan(), record_, year_, name_, workspace_.ids(), note);
    if (workspace_.apply(edit.intention, std::move(edit.edited)))
        leave();
}

} // namespace ui
