#include "ui/file_commands.h"

#include "core/exchange/plan_template.h"
#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "core/store/document.h"
#include "ui/ask.h"
#include "ui/busy_cursor.h"
#include "ui/dialogs/import_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

const QString ending = QStringLiteral(".hagukumi");
constexpr int usualYears = 5; // A plan by law covers five fiscal years.

// The fiscal year of today, or the nearest one of the plan that is in force today; nothing when none is.
std::optional<core::FiscalYear> yearOfToday(const core::Plan& plan)
{
    const core::FiscalYear now = core::FiscalYear::of(QDate::currentDate());
    const core::PlanPeriod* period = core::planOf(plan, now);
    if (!period)
        return std::nullopt;
    return core::FiscalYear{std::clamp(now.year, period->firstYear.year, period->lastYear.year)};
}

// What the next plan begins with: it follows the last one, is as long and has the same words.
core::PlanPeriod nextPeriod(const core::Plan& plan)
{
    const auto endsEarlier = [](const core::PlanPeriod* one, const core::PlanPeriod* other) {
        return one->lastYear < other->lastYear;
    };
    const auto periods = core::allByRank<core::PlanPeriod>(plan);
    core::PlanPeriod next;
    if (periods.empty()) {
        next.firstYear = core::FiscalYear::of(QDate::currentDate());
        next.lastYear = {next.firstYear.year + usualYears - 1};
        return next;
    }
    const core::PlanPeriod& last = **std::max_element(periods.begin(), periods.end(), endsEarlier);
    next.municipality = last.municipality;
    next.firstYear = last.lastYear.next();
    next.lastYear = {last.lastYear.year + (last.lastYear.year - last.firstYear.year + 1)};
    next.goalWord = last.goalWord;
    next.challengeWord = last.challengeWord;
    next.projectWord = last.projectWord;
    return next;
}

} // namespace

bool isPlanFile(const QString& path)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

FileCommands::FileCommands(Workspace& workspace, Settings& settings, core::Session session, QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , settings_(settings)
    , session_(std::move(session))
    , window_(window)
{
}

void FileCommands::newFromTemplate(const QString& name)
{
    for (const core::PlanTemplate& known : core::planTemplates()) {
        if (known.name != name)
            continue;
        const auto answer = askNewPlan(NewPlanDialog::Purpose::FromTemplate,
            {known.municipality, known.title, known.firstYear, known.lastYear});
        if (answer)
            makeFile(core::planFromTemplate(name, answer->firstYear, answer->lastYear), *answer);
    }
}

void FileCommands::newEmpty()
{
    const core::FiscalYear first = core::FiscalYear::of(QDate::currentDate());
    const auto answer
        = askNewPlan(NewPlanDialog::Purpose::Empty, {{}, {}, first, {first.year + usualYears - 1}});
    if (answer)
        makeFile(core::emptyPlan(
                     session_.ids, answer->municipality, answer->title, answer->firstYear, answer->lastYear),
            *answer);
}

void FileCommands::newFromImport()
{
    const QString path = askExistingPath(
        tr("Import last year's file"), tr("Plan files and tables (*.hagukumi *.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    const auto answer = askNewPlan(NewPlanDialog::Purpose::Empty, proposalFrom(path));
    if (!answer)
        return;
    makeFile(core::emptyPlan(
                 session_.ids, answer->municipality, answer->title, answer->firstYear, answer->lastYear),
        *answer);
    if (workspace_.document())
        showImport(path);
}

// An own file says whose plan it is; a table does not.
NewPlan FileCommands::proposalFrom(const QString& importPath) const
{
    const core::FiscalYear thisYear = core::FiscalYear::of(QDate::currentDate());
    const auto plan = isPlanFile(importPath) ? core::Document::readPlan(session_, importPath)
                                             : core::Result<core::Plan>(core::Plan());
    const core::PlanPeriod* period = plan ? core::planOf(*plan, thisYear) : nullptr;
    if (!period)
        return {{}, {}, thisYear, {thisYear.year + usualYears - 1}};
    return {period->municipality, period->title, period->firstYear, period->lastYear};
}

void FileCommands::addGeneration()
{
    core::PlanPeriod period = nextPeriod(workspace_.plan());
    const auto answer = askNewPlan(NewPlanDialog::Purpose::Generation,
        {period.municipality, period.title, period.firstYear, period.lastYear});
    if (!answer)
        return;
    period.municipality = answer->municipality;
    period.title = answer->title;
    period.firstYear = answer->firstYear;
    period.lastYear = answer->lastYear;
    if (workspace_.apply(
            tr("Add a plan generation"), core::addPlanPeriod(workspace_.plan(), workspace_.ids(), period)))
        workspace_.setYear(answer->firstYear);
}

std::optional<NewPlan> FileCommands::askNewPlan(NewPlanDialog::Purpose purpose, const NewPlan& proposal)
{
    NewPlanDialog dialog(purpose, proposal, window_);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

void FileCommands::makeFile(const core::Result<core::Plan>& plan, const NewPlan& about)
{
    if (!plan)
        return workspace_.report(plan.sentence());
    const QString path = askNewPath(tr("%1 plan", "proposed file name").arg(about.municipality).trimmed());
    if (path.isEmpty())
        return;
    closeThen([this, path, plan = *plan, year = about.firstYear] {
        const BusyCursor busy;
        auto made = core::Document::create(session_, path, plan);
        if (!made)
            return workspace_.report(made.sentence());
        take(std::move(made).value(), year);
    });
}

QString FileCommands::askNewPath(const QString& proposal)
{
    QString folder = settings_.lastFolder();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo::exists(folder))
        folder = QDir::homePath();
    return askNewFile(window_, tr("Where the file is to be kept"), folder, proposal + ending,
        tr("Plan files (*.hagukumi)"));
}

QString FileCommands::askExistingPath(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(window_, title, settings_.lastFolder(), filter);
}

void FileCommands::open()
{
    const QString path = askExistingPath(tr("Open a plan file"), tr("Plan files (*.hagukumi)"));
    if (!path.isEmpty())
        openPath(path);
}

void FileCommands::openPath(const QString& path)
{
    if (workspace_.document() && QFileInfo(path) == QFileInfo(workspace_.document()->path()))
        return;
    closeThen([this, path] { openNow(path, core::OpenAnswer::Ask); });
}

void FileCommands::openNow(const QString& path, core::OpenAnswer answer)
{
    core::Document::Opened opened;
    {
        const BusyCursor busy;
        auto result = core::Document::open(session_, path, answer);
        if (!result)
            return workspace_.report(result.sentence());
        opened = std::move(result).value();
    }
    if (opened.document) {
        take(std::move(opened.document));
        if (!opened.notes.isEmpty())
            workspace_.report(opened.notes.join(QLatin1Char(' ')));
        return;
    }
    window_->show(); // At the start of the program it may not have been seen yet.
    if (const auto chosen = askHowToOpen(window_, opened.question))
        openNow(path, *chosen);
}

void FileCommands::take(std::unique_ptr<core::Document> document, std::optional<core::FiscalYear> year)
{
    const QString path = document->path();
    if (const auto place = settings_.lastPlace(path); !year && place)
        year = place->year;
    if (!year)
        year = yearOfToday(document->plan());
    workspace_.setDocument(std::move(document), year);
    workspace_.report({});
    settings_.addRecentFile(path);
    emit opened(path);
}

void FileCommands::importFile()
{
    const QString path
        = askExistingPath(tr("Import a file"), tr("Plan files and tables (*.hagukumi *.csv *.tsv *.txt)"));
    if (!path.isEmpty())
        showImport(path);
}

void FileCommands::showImport(const QString& path)
{
    emit aboutToSave();
    ImportDialog(workspace_, path, window_).exec();
}

void FileCommands::askPerson()
{
    const auto name = askText(window_, tr("Your name"),
        tr("Your name and office, as others see it in the lock and in the history. It holds from the next "
           "opening of a "
           "file."),
        settings_.person());
    if (!name)
        return;
    settings_.setPerson(*name);
    session_.person = settings_.person();
}

} // namespace ui
