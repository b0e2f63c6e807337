#include "ui/widgets/place_strip.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/widgets/outline_strips.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

PlaceStrip::PlaceStrip(Workspace& workspace, QWidget* parent)
    : Strip({}, parent)
    , workspace_(workspace)
    , places_(new QComboBox)
{
    places_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    controls()->addWidget(labelFor(tr("&Under:"), places_));
    controls()->addWidget(places_, 1);
    connect(this, &Strip::accepted, this, &PlaceStrip::place);
    connect(&workspace, &Workspace::selectionChanged, this, &QWidget::hide);
    connect(&workspace, &Workspace::documentReplaced, this, &QWidget::hide);
}

void PlaceStrip::begin(Purpose purpose)
{
    project_ = workspace_.selectedProject();
    if (project_.isNull())
        return;
    const bool isMove = purpose == Purpose::Move;
    moved_ = isMove ? selectedPlace(workspace_).placement : std::nullopt;
    fillPlaces();
    const QString name = core::projectName(workspace_.plan(), project_, workspace_.year());
    if (places_->count() == 0)
        return workspace_.report(tr("There is no other place for “%1”. Add one first.").arg(name));
    setSentence(isMove
            ? tr("Move “%1” to the end of another place.").arg(name)
            : tr("Show “%1” under a second place as well. It is entered and counted once.").arg(name));
    setVerb(isMove ? tr("&Move there") : tr("&Show there too"));
    open(places_);
}

// Under one goal a project stands once.
bool PlaceStrip::canStand(const core::Goal& goal) const
{
    const auto placements
        = core::rowsOf<core::Placement>(workspace_.plan(), &core::Placement::project, project_);
    return std::none_of(placements.begin(), placements.end(), [&](const core::Placement* placement) {
        return placement->goal == goal.id && placement->id != moved_;
    });
}

void PlaceStrip::fillPlaces()
{
    const core::Plan& plan = workspace_.plan();
    const core::Project* project = plan.find(project_);
    places_->clear();
    for (const core::Goal* goal :
        core::byRank(core::rowsOf<core::Goal>(plan, &core::Goal::plan, project->plan))) {
        if (!canStand(*goal))
            continue;
        offer(goal->id, std::nullopt);
        for (const core::Challenge* challenge :
            core::byRank(core::rowsOf<core::Challenge>(plan, &core::Challenge::goal, goal->id)))
            offer(goal->id, challenge->id);
    }
}

void PlaceStrip::offer(core::Id<core::Goal> goal, std::optional<core::Id<core::Challenge>> challenge)
{
    const core::Plan& plan = workspace_.plan();
    const core::Placement* moved = plan.find(moved_);
    if (moved && moved->goal == goal && moved->challenge == challenge)
        return;
    const auto title = [&]<class T>(core::Id<T> id) {
        return core::recordTitle(plan, {core::kindOf<T>(), id.uuid}, workspace_.year());
    };
    QString text = title(goal);
    if (challenge)
        text = tr("%1 – %2", "goal and challenge").arg(text, title(*challenge));
    places_->addItem(text, QStringList{goal.uuid.toText(), challenge ? challenge->uuid.toText() : QString()});
}

void PlaceStrip::place()
{
    const QStringList ids = places_->currentData().toStringList();
    if (ids.size() != 2)
        return;
    core::Place place;
    place.goal.uuid = core::Uuid::fromText(ids[0]).value_or(core::Uuid{});
    if (const auto challenge = core::Uuid::fromText(ids[1]))
        place.challenge = core::Id<core::Challenge>{*challenge};
    const core::Plan& plan = workspace_.plan();
    const bool isDone = moved_
        ? workspace_.apply(tr("Move a project"), core::movePlacement(plan, *moved_, place)).isOk()
        : workspace_
              .apply(tr("Show a project again"), core::placeAgain(plan, workspace_.ids(), project_, place))
              .isOk();
    if (isDone)
        leave();
}

} // namespace ui
