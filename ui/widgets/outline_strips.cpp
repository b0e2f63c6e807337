#include "ui/widgets/outline_strips.h"

#include "core/model/change_set.h"
#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/models/plan_tree_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* labelFor(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

core::RecordKind kindOfLevel(OutlineLevel level)
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

QString goalLabel(const core::Plan& plan, const core::Goal& goal, core::FiscalYear year)
{
    return AddStrip::tr("%1 %2", "number and name")
        .arg(goal.number, core::goalName(plan, goal.id, year))
        .trimmed();
}

QString challengeLabel(const core::Challenge& challenge)
{
    return AddStrip::tr("%1 %2", "number and name").arg(challenge.number, challenge.name).trimmed();
}

} // namespace

QString levelWord(const Workspace& workspace, OutlineLevel level)
{
    const core::PlanPeriod* period = core::planOf(workspace.plan(), workspace.year());
    switch (level) {
    case OutlineLevel::Goal:
        return period && !period->goalWord.isEmpty() ? period->goalWord : AddStrip::tr("goal");
    case OutlineLevel::Challenge:
        return period && !period->challengeWord.isEmpty() ? period->challengeWord : AddStrip::tr("challenge");
    case OutlineLevel::Project:
        break;
    }
    return period && !period->projectWord.isEmpty() ? period->projectWord : AddStrip::tr("project");
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
    , number_(new QLineEdit)
    , numberLabel_(labelFor(tr("&Number:"), number_))
    , name_(new QLineEdit)
{
    number_->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    controls()->addWidget(numberLabel_);
    controls()->addWidget(number_);
    controls()->addWidget(labelFor(tr("Na&me:"), name_));
    controls()->addWidget(name_, 1);
    connect(this, &Strip::accepted, this, &AddStrip::add);
    connect(&workspace, &Workspace::selectionChanged, this, &AddStrip::describePlace);
    connect(&workspace, &Workspace::yearChanged, this, &AddStrip::describePlace);
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
    number_->clear();
    name_->clear();
    number_->setVisible(level != OutlineLevel::Goal);
    numberLabel_->setVisible(level != OutlineLevel::Goal);
    describePlace();
    open(level == OutlineLevel::Goal ? name_ : number_);
}

void AddStrip::describePlace()
{
    const SelectedPlace place = selectedPlace(workspace_);
    const core::Goal* goal = workspace_.plan().find(place.goal);
    const core::Challenge* challenge = level_ == OutlineLevel::Project && place.challenge
        ? workspace_.plan().find(*place.challenge)
        : nullptr;
    const QString word = levelWord(workspace_, level_);
    if (level_ == OutlineLevel::Goal || !goal)
        setSentence(tr("Add a %1 at the end of the plan.").arg(word));
    else if (challenge)
        setSentence(tr("Add a %1 under “%2”.").arg(word, challengeLabel(*challenge)));
    else
        setSentence(
            tr("Add a %1 under “%2”.").arg(word, goalLabel(workspace_.plan(), *goal, workspace_.year())));
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
    workspace_.select(addedRecord(before, workspace_.plan(), kindOfLevel(level_)));
    number_->clear();
    name_->clear();
    (level_ == OutlineLevel::Goal ? name_ : number_)->setFocus();
}

PlaceAgainStrip::PlaceAgainStrip(Workspace& workspace, QWidget* parent)
    : Strip(tr("&Show there too"), parent)
    , workspace_(workspace)
    , places_(new QComboBox)
{
    places_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    controls()->addWidget(labelFor(tr("&Under:"), places_));
    controls()->addWidget(places_, 1);
    connect(this, &Strip::accepted, this, &PlaceAgainStrip::place);
    connect(&workspace, &Workspace::selectionChanged, this, &QWidget::hide);
    connect(&workspace, &Workspace::documentReplaced, this, &QWidget::hide);
}

void PlaceAgainStrip::begin()
{
    project_ = workspace_.selectedProject();
    if (project_.isNull())
        return;
    fillPlaces();
    setSentence(tr("Show “%1” under a second place as well. It is entered and counted once.")
                    .arg(core::projectName(workspace_.plan(), project_, workspace_.year())));
    open(places_);
}

void PlaceAgainStrip::fillPlaces()
{
    const core::Plan& plan = workspace_.plan();
    const core::Project* project = plan.find(project_);
    places_->clear();
    const auto placements = core::rowsOf<core::Placement>(plan, &core::Placement::project, project_);
    for (const core::Goal* goal :
        core::byRank(core::rowsOf<core::Goal>(plan, &core::Goal::plan, project->plan))) {
        const auto stands = [&](const core::Placement* placement) { return placement->goal == goal->id; };
        if (std::any_of(placements.begin(), placements.end(), stands))
            continue;
        const QString label = goalLabel(plan, *goal, workspace_.year());
        places_->addItem(label, QStringList{goal->id.uuid.toText(), QString()});
        for (const core::Challenge* challenge :
            core::byRank(core::rowsOf<core::Challenge>(plan, &core::Challenge::goal, goal->id)))
            places_->addItem(tr("%1 – %2 %3", "goal, number and name of a challenge")
                                 .arg(label, challenge->number, challenge->name),
                QStringList{goal->id.uuid.toText(), challenge->id.uuid.toText()});
    }
}

void PlaceAgainStrip::place()
{
    const QStringList ids = places_->currentData().toStringList();
    if (ids.size() != 2)
        return;
    core::Place place;
    place.goal.uuid = core::Uuid::fromText(ids[0]).value_or(core::Uuid{});
    if (const auto challenge = core::Uuid::fromText(ids[1]))
        place.challenge = core::Id<core::Challenge>{*challenge};
    if (workspace_.apply(tr("Show a project again"),
            core::placeAgain(workspace_.plan(), workspace_.ids(), project_, place)))
        hide();
}

RenameStrip::RenameStrip(Workspace& workspace, QWidget* parent)
    : Strip(tr("&Rename"), parent)
    , workspace_(workspace)
    , fromYear_(new QRadioButton)
    , correction_(new QRadioButton(tr("A &correction: all years print the new name")))
    , decidedOn_(new QLineEdit)
    , reason_(new QLineEdit)
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
    decidedOn_->clear();
    reason_->clear();
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
        hide();
}

} // namespace ui
