// print: a paper of a meeting or a year, or of a part of its projects, as a PDF file or a reading text.
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_papers.h"
#include "core/handout/papers.h"
#include "core/model/edits.h"
#include "core/model/meetings.h"
#include "core/store/storage.h"

#include <algorithm>

using namespace core;

namespace cli {

namespace {

PaperWhat whatOf(const Arguments& arguments)
{
    PaperWhat what{};
    const bool isKnown = FieldText<PaperWhat>::read(arguments.text(QStringLiteral("--what")), what);
    Q_ASSERT(isKnown); // The usage lets no other word pass.
    return what;
}

Result<PaperSelection> selectionFrom(const Arguments& arguments, const Plan& plan, FiscalYear year)
{
    PaperSelection selection;
    if (const auto number = arguments.given(QStringLiteral("--project"))) {
        const Result<Id<Project>> project = findProject(plan, *number, year);
        if (!project)
            return project.refusal();
        selection.projects.push_back(*project);
    }
    if (const auto number = arguments.given(QStringLiteral("--goal"))) {
        const Result<Id<Goal>> goal = findGoal(plan, *number, year);
        if (!goal)
            return goal.refusal();
        selection.goal = *goal;
    }
    if (const auto name = arguments.given(QStringLiteral("--department"))) {
        const Department* department = findDepartment(plan, *name, year);
        if (!department)
            return Refusal{sentence("cli", "There is no department “%1” in %2.").arg(*name, printed(year))};
        selection.department = department->id;
    }
    if (const auto name = arguments.given(QStringLiteral("--subcommittee"))) {
        const Result<Id<Subcommittee>> subcommittee = findSubcommittee(plan, *name, year);
        if (!subcommittee)
            return subcommittee.refusal();
        selection.subcommittee = *subcommittee;
    }
    return selection;
}

PaperOptions optionsFrom(const Arguments& arguments, PaperWhat what)
{
    PaperOptions options;
    options.paperNumber = arguments.text(QStringLiteral("--number"));
    options.paper = usualPaper(what);
    if (const auto paper = arguments.given(QStringLiteral("--paper")))
        options.paper = *paper == u"A3" ? Paper::A3 : Paper::A4;
    options.orientation = arguments.has(QStringLiteral("--portrait")) ? Orientation::Portrait
        : arguments.has(QStringLiteral("--landscape"))                ? Orientation::Landscape
                                                                      : usualOrientation(what);
    if (arguments.has(QStringLiteral("--internal")))
        options.internal = InternalNumbers::Shown;
    options.isAnonymous = arguments.has(QStringLiteral("--anonymous"));
    return options;
}

Result<PaperRequest> requestFrom(const Call& call, const Plan& plan)
{
    PaperRequest request;
    request.what = whatOf(call.arguments);
    request.year = yearOfPaper(call, plan);
    request.options = optionsFrom(call.arguments, request.what);
    if (call.arguments.has(QStringLiteral("--meeting"))) {
        const auto meeting = givenMeeting(call, plan);
        if (!meeting)
            return meeting.refusal();
        request.meeting = (*meeting)->id;
        request.year = (*meeting)->year;
    }
    const Result<PaperSelection> selection = selectionFrom(call.arguments, plan, request.year);
    if (!selection)
        return selection.refusal();
    request.selection = *selection;
    return request;
}

/// Options that this paper has no use for.
QString misplacedOption(const Arguments& arguments, PaperWhat what)
{
    const struct {
        QString option;
        bool fits;
    } rules[] = {
        {QStringLiteral("--internal"), what == PaperWhat::Method},
        {QStringLiteral("--anonymous"), what == PaperWhat::Minutes},
        {QStringLiteral("--goal"), takesSelection(what)},
        {QStringLiteral("--project"), takesSelection(what)},
        {QStringLiteral("--department"), takesSelection(what)},
        {QStringLiteral("--subcommittee"), takesSelection(what)},
    };
    for (const auto& rule : rules)
        if (arguments.has(rule.option) && !rule.fits)
            return rule.option;
    return {};
}

} // namespace

Result<void> print(Call& call)
{
    const Arguments& arguments = call.arguments;
    if (arguments.text(QStringLiteral("--what")) == u"pack")
        return arguments.has(QStringLiteral("--meeting"))
            ? printPack(call)
            : call.misused(sentence("cli", "“--what pack” needs a --meeting."));
    const QString path = arguments.text(QStringLiteral("-o"));
    if (const auto named = checkPaperPath(call, path); !named)
        return named;
    if (const QString option = misplacedOption(arguments, whatOf(arguments)); !option.isEmpty())
        return call.misused(sentence("cli", "“%1” does not go with “--what %2”.")
                                .arg(option, arguments.text(QStringLiteral("--what"))));
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    Result<PaperRequest> request = requestFrom(call, *plan);
    if (!request)
        return request.refusal();
    PaperRequest wanted = *request;
    if (wanted.what == PaperWhat::Changes) {
        auto before = planAtLastMeeting(call, *plan, plan->find(wanted.meeting));
        if (!before)
            return before.refusal();
        wanted.before = std::move(before->before);
        wanted.since = before->since;
    }
    const Result<Handout> paper = composePaper(*plan, wanted);
    if (!paper)
        return paper.refusal();
    const Result<DisplayList> list = laidOut({*paper});
    if (!list)
        return list.refusal();
    const std::vector<Handout> papers{*paper};
    if (const auto written = writePapers(call, *plan, {papers, *list, paper->title, wanted.year}, path);
        !written)
        return written;
    printRemarks(call, *list);
    tellPrinted(call, paper->title, *list, path);
    return {};
}

} // namespace cli
