#include "core/handout/papers.h"

#include "core/handout/compose_capacity.h"
#include "core/handout/compose_changes.h"
#include "core/handout/compose_demand.h"
#include "core/handout/compose_goals.h"
#include "core/handout/compose_meeting.h"
#include "core/handout/compose_method.h"
#include "core/handout/compose_opinions.h"
#include "core/handout/compose_overview.h"
#include "core/handout/compose_sheets.h"
#include "core/handout/compose_summary.h"
#include "core/handout/subcommittee_view.h"

namespace core {

namespace {

using OfMeeting = Result<Handout> (*)(const Plan&, const Meeting&, const PaperOptions&);
using OfYear = Result<Handout> (*)(const Plan&, FiscalYear, const PaperOptions&);
using OfPart = Result<Handout> (*)(const Plan&, FiscalYear, const PaperSelection&, const PaperOptions&);
using OfEither = Result<Handout> (*)(const Plan&, FiscalYear, const Meeting*, const PaperOptions&);

/// Changes need a second plan: composePaper() sees to them.
struct Composer {
    PaperWhat what;
    std::variant<OfMeeting, OfYear, OfPart, OfEither> compose;
    Orientation orientation = Orientation::Portrait;
    Paper paper = Paper::A4;
};
const Composer composers[] = {
    {PaperWhat::Agenda, OfMeeting(composeAgenda)},
    {PaperWhat::Members, OfMeeting(composeMembers)},
    {PaperWhat::AttendanceList, OfMeeting(composeAttendance)},
    {PaperWhat::Overview, OfYear(composeOverview)},
    {PaperWhat::Structure, OfYear(composeStructure)},
    {PaperWhat::Approvals, OfEither(composeApprovals), Orientation::Landscape},
    {PaperWhat::Summary, OfPart(composeSummary), Orientation::Landscape},
    {PaperWhat::Goals, OfPart(composeGoals), Orientation::Landscape, Paper::A3},
    {PaperWhat::Sheets, OfPart(composeSheets)},
    {PaperWhat::Indicators, OfPart(composeIndicatorList)},
    {PaperWhat::Changes, OfEither(nullptr)},
    {PaperWhat::Opinions, OfEither(composeOpinions), Orientation::Landscape},
    {PaperWhat::Capacity, OfEither(composeCapacity), Orientation::Landscape},
    {PaperWhat::Demand, OfYear(composeDemand), Orientation::Landscape},
    {PaperWhat::Method, OfPart(composeMethod)},
    {PaperWhat::Minutes, OfMeeting(composeMinutes)},
};

const Composer& composerOf(PaperWhat what)
{
    const Composer& composer = composers[size_t(what)];
    Q_ASSERT(composer.what == what);
    return composer;
}

/// Null when none is named.
Result<const Meeting*> meetingOf(const Plan& plan, const PaperRequest& request)
{
    if (!request.meeting)
        return static_cast<const Meeting*>(nullptr);
    if (const Meeting* meeting = plan.find(*request.meeting))
        return meeting;
    return Refusal{sentence("papers", "The meeting is no longer in the plan. Choose another one.")};
}

/// A sub-committee reads the lists and sheets of the projects that it has chosen.
PaperSelection selectionFor(const Plan& plan, const PaperRequest& request, const Meeting* meeting)
{
    PaperSelection selection = request.selection;
    const bool isOfProjects = request.what == PaperWhat::Goals || request.what == PaperWhat::Sheets
        || request.what == PaperWhat::Indicators;
    if (isOfProjects && meeting && meeting->subcommittee && !selection.subcommittee
        && hasChosen(plan, *meeting->subcommittee, request.year))
        selection.subcommittee = meeting->subcommittee;
    return selection;
}

} // namespace

bool needsMeeting(PaperWhat what)
{
    return std::holds_alternative<OfMeeting>(composerOf(what).compose);
}

bool takesSelection(PaperWhat what)
{
    return std::holds_alternative<OfPart>(composerOf(what).compose);
}

Paper usualPaper(PaperWhat what)
{
    return composerOf(what).paper;
}

Orientation usualOrientation(PaperWhat what)
{
    return composerOf(what).orientation;
}

Result<Handout> composePaper(const Plan& plan, const PaperRequest& request)
{
    const auto meeting = meetingOf(plan, request);
    if (!meeting)
        return meeting.refusal();
    if (needsMeeting(request.what) && !*meeting)
        return Refusal{sentence("papers", "“%1” is a paper of one meeting. Say which meeting it is for.")
                           .arg(wordLabel(request.what))};
    if (request.what == PaperWhat::Changes)
        return request.before
            ? composeChanges({*request.before, plan, request.since}, request.year, *meeting, request.options)
            : Result<Handout>(Refusal{sentence("papers",
                "What has changed cannot be printed, because the state at the last meeting is not known.")});
    struct Call {
        const Plan& plan;
        const PaperRequest& request;
        const Meeting* meeting;
        Result<Handout> operator()(OfMeeting compose) const
        {
            return compose(plan, *meeting, request.options);
        }
        Result<Handout> operator()(OfYear compose) const
        {
            return compose(plan, request.year, request.options);
        }
        Result<Handout> operator()(OfPart compose) const
        {
            return compose(plan, request.year, selectionFor(plan, request, meeting), request.options);
        }
        Result<Handout> operator()(OfEither compose) const
        {
            return compose(plan, request.year, meeting, request.options);
        }
    };
    return std::visit(Call{plan, request, *meeting}, composerOf(request.what).compose);
}

} // namespace core
