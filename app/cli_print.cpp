// print: a paper of a year, or of a part of its projects, as a PDF file or a reading text.
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "core/handout/compose_method.h"
#include "core/handout/compose_sheets.h"
#include "core/handout/compose_summary.h"
#include "core/handout/layout.h"
#include "core/handout/paper_file.h"
#include "core/model/edits.h"
#include "core/store/storage.h"

#include <algorithm>

using namespace core;

namespace cli {

namespace {

struct Printed {
    QStringView what; ///< As the usage spells it.
    Result<Handout> (*compose)(
        const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options);
    Orientation orientation; ///< In which it is read, unless another is asked for.
};
constexpr Printed papers[] = {
    {u"sheets", composeSheets, Orientation::Portrait},
    {u"summary", composeSummary, Orientation::Landscape},
    {u"method", composeMethod, Orientation::Portrait},
};

const Printed& paperIn(const Arguments& arguments)
{
    const QString what = arguments.text(QStringLiteral("--what"));
    const auto* found = std::find_if(
        std::begin(papers), std::end(papers), [&](const Printed& each) { return each.what == what; });
    Q_ASSERT(found != std::end(papers)); // The usage lets no other word pass.
    return *found;
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
    return selection;
}

PaperOptions optionsFrom(const Arguments& arguments)
{
    PaperOptions options;
    options.paperNumber = arguments.text(QStringLiteral("--number"));
    options.paper = arguments.text(QStringLiteral("--paper")) == u"A3" ? Paper::A3 : Paper::A4;
    options.orientation = arguments.has(QStringLiteral("--portrait")) ? Orientation::Portrait
        : arguments.has(QStringLiteral("--landscape"))                ? Orientation::Landscape
                                                                      : paperIn(arguments).orientation;
    if (arguments.has(QStringLiteral("--internal")))
        options.internal = InternalNumbers::Shown;
    return options;
}

Result<Handout> compose(const Arguments& arguments, const Plan& plan)
{
    const FiscalYear year = *arguments.year(QStringLiteral("--year"));
    const Result<PaperSelection> selection = selectionFrom(arguments, plan, year);
    if (!selection)
        return selection.refusal();
    return paperIn(arguments).compose(plan, year, *selection, optionsFrom(arguments));
}

Result<DisplayList> laidOut(const Handout& paper)
{
    const auto fonts = FontSet::load();
    if (!fonts)
        return fonts.refusal();
    return layOut({paper}, *fonts);
}

// What somebody should look at before the paper is handed out.
void printRemarks(Call& call, const DisplayList& list)
{
    for (const LayoutWarning& warning : list.warnings)
        call.printLine(
            sentence("cli", "Page %1: %2").arg(QString::number(warning.page + 1), warning.sentence));
}

} // namespace

Result<void> print(Call& call)
{
    const Arguments& arguments = call.arguments;
    if (arguments.has(QStringLiteral("--internal")) && arguments.text(QStringLiteral("--what")) != u"method")
        return call.misused(sentence("cli", "“--internal” goes with “--what method” only."));
    const QString path = arguments.text(QStringLiteral("-o"));
    const auto kind = paperFileOf(path);
    if (!kind)
        return call.misused(sentence("cli", "“%1” ends neither in .pdf nor in .txt.").arg(path));
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const Result<Handout> paper = compose(arguments, *plan);
    if (!paper)
        return paper.refusal();
    const Result<DisplayList> list = laidOut(*paper);
    if (!list)
        return list.refusal();
    const PlanPeriod* period = planOf(*plan, *arguments.year(QStringLiteral("--year")));
    PaperFileOptions options;
    options.information
        = {paper->title, QStringLiteral("Hagukumi"), period ? period->municipality : QString()};
    if (arguments.text(QStringLiteral("--encoding")) == u"cp932")
        options.encoding = TextEncoding::Cp932;
    const Result<QByteArray> bytes = paperFileBytes(*kind, {*paper}, *list, options);
    if (!bytes)
        return bytes.refusal();
    if (const Result<void> written
        = core::writeExport(*call.session.storage, path, *bytes, core::signatureOf(*kind));
        !written)
        return written;
    printRemarks(call, *list);
    call.printLine(sentence("cli", "Printed “%1”: %2 pages in %3.")
                       .arg(paper->title, QString::number(list->pages.size()), path));
    return {};
}

} // namespace cli
