#include "core/handout/compose_capacity.h"

#include "core/handout/meeting_parts.h"
#include "core/model/meetings.h"
#include "core/scoring/capacity.h"

#include <algorithm>

namespace core {

namespace {

QString countText(const std::optional<int>& count)
{
    return count ? printed(Decimal(qint64(*count))) : nothing();
}

QString typeOf(const Plan& plan, const Hearing& hearing)
{
    const CapacityLimit* type = plan.find(hearing.type);
    return type ? type->name : notEntered();
}

/// Facilities by type, in the order of the types; those without one last.
std::vector<std::pair<QString, std::vector<const Hearing*>>> byType(
    const Plan& plan, const std::vector<const Hearing*>& hearings)
{
    std::vector<std::pair<QString, std::vector<const Hearing*>>> groups;
    for (const CapacityLimit* type : allByRank<CapacityLimit>(plan)) {
        std::vector<const Hearing*> own;
        for (const Hearing* each : hearings)
            if (each->type == type->id)
                own.push_back(each);
        if (!own.empty())
            groups.emplace_back(type->name, std::move(own));
    }
    std::vector<const Hearing*> rest;
    for (const Hearing* each : hearings)
        if (!plan.find(each->type))
            rest.push_back(each);
    if (!rest.empty())
        groups.emplace_back(sentence("capacity", "Type not entered"), std::move(rest));
    return groups;
}

class CapacityPaper {
public:
    CapacityPaper(Handout& paper, const Plan& plan, const SourceRecord& source)
        : paper_(paper)
        , plan_(plan)
        , source_(source)
    {
    }

    void write(const std::vector<const Hearing*>& all)
    {
        for (const bool isDeemed : {false, true}) {
            std::vector<const Hearing*> part;
            for (const Hearing* each : all)
                if (each->isDeemed == isDeemed)
                    part.push_back(each);
            if (part.empty())
                continue;
            addPartHeading(paper_,
                isDeemed ? sentence("capacity", "Deemed confirmed (not heard)")
                         : sentence("capacity", "To be heard"),
                source_);
            paper_.blocks.push_back(facilities(part));
        }
        addPartHeading(paper_, sentence("capacity", "Sums by type"), source_);
        paper_.blocks.push_back(sums(all));
        paper_.blocks.push_back(
            noteLine(sentence("capacity",
                         "“―”: no capacity is set for these children. The used capacity lies within the "
                         "approved one and "
                         "is set by recognition; recognition 3 is told apart by 0 and 1 to 2 years."),
                source_));
        const auto unset = std::count_if(
            all.begin(), all.end(), [](const Hearing* each) { return !capacityOf(*each).total; });
        if (unset > 0)
            paper_.blocks.push_back(
                noteLine(sentence("capacity", "※: without %1 facilities whose used capacity is not entered.")
                             .arg(unset),
                    source_));
    }

private:
    TableBlock table(const QStringList& titles, std::vector<double> widths) const
    {
        TableBlock made;
        made.source = source_;
        made.isSmall = true;
        made.columnWidths = std::move(widths);
        addTitles(made, titles);
        return made;
    }

    /// What lacks a facility says so: 「25※」.
    static QString sumText(const std::optional<int>& count, const CapacitySum& sum)
    {
        return sum.unset > 0 && sum.facilities > 1 ? countText(count) + u'※' : countText(count);
    }
    static void addSum(std::vector<TableCell>& cells, const CapacitySum& sum, const SourceRecord& source)
    {
        const bool isNothingEntered = sum.unset == sum.facilities;
        for (const CapacityColumn column : {CapacityColumn::Age0, CapacityColumn::Ages1To2,
                 CapacityColumn::Over3, CapacityColumn::Education})
            cells.push_back(
                numberCell(isNothingEntered ? notEntered() : sumText(sum.of(column), sum), source));
        cells.push_back(numberCell(isNothingEntered ? notEntered() : sumText(sum.total, sum), source));
    }

    QStringList columnTitles() const
    {
        return {sentence("capacity", "Recognition 3\nage 0"), sentence("capacity", "Recognition 3\nages 1–2"),
            sentence("capacity", "Recognition 2\nages 3–5"), sentence("capacity", "Recognition 1\nages 3–5"),
            sentence("capacity", "Total")};
    }

    TableBlock facilities(const std::vector<const Hearing*>& hearings) const
    {
        TableBlock made
            = table(QStringList{sentence("capacity", "Type"), sentence("capacity", "Facility"),
                        sentence("capacity", "Operator"), sentence("capacity", "Approved capacity")}
                    + columnTitles()
                    + QStringList{sentence("capacity", "Before"), sentence("capacity", "Begins"),
                        sentence("capacity", "Outcome of the hearing")},
                {34, 36, 34, 15, 14, 14, 14, 14, 14, 15, 36, 28});
        for (const auto& [name, own] : byType(plan_, hearings)) {
            CapacitySum sum;
            for (const Hearing* each : own) {
                sum.add(capacityOf(*each));
                made.rows.push_back(facilityRow(*each, name, each == own.front() ? int(own.size()) : 0));
            }
            TableRow& row = made.rows.emplace_back();
            row.cells = {
                spanning(
                    labelCell(
                        sentence("capacity", "%1: %2 facilities").arg(name, QString::number(sum.facilities)),
                        source_),
                    3),
                numberCell(countText(sum.approved), source_)};
            addSum(row.cells, sum, source_);
            for (int rest = 0; rest < 3; ++rest)
                row.cells.push_back(centredCell(QString(), source_));
        }
        return made;
    }

    TableRow facilityRow(const Hearing& hearing, const QString& type, int typeRows) const
    {
        const SourceRecord source = sourceOf(hearing.id);
        TableCell name = labelCell(type, source_);
        name.rowSpan = std::max(1, typeRows);
        TableRow row;
        row.keepWithNext = true;
        row.cells = {typeRows > 0 ? name : coveredCell(), textCell(enteredText(hearing.facility), source),
            textCell(enteredText(hearing.operatorName), source),
            numberCell(hearing.approved ? countText(hearing.approved) : notEntered(), source)};
        addSum(row.cells, capacityOf(hearing), source);
        row.cells.push_back(numberCell(countText(hearing.previous), source));
        row.cells.push_back(textCell(plainDate(hearing.begins), source));
        row.cells.push_back(textCell(orNothing(hearing.outcome), source));
        return row;
    }

    TableBlock sums(const std::vector<const Hearing*>& hearings) const
    {
        TableBlock made = table(QStringList{sentence("capacity", "Type"), sentence("capacity", "Facilities")}
                + columnTitles() + QStringList{sentence("capacity", "Approved capacity")},
            {50, 20, 24, 24, 24, 24, 24, 26});
        CapacitySum all;
        const auto add = [&](const QString& name, const CapacitySum& sum) {
            TableRow& row = made.rows.emplace_back();
            row.cells = {labelCell(name, source_), numberCell(QString::number(sum.facilities), source_)};
            addSum(row.cells, sum, source_);
            row.cells.push_back(numberCell(countText(sum.approved), source_));
        };
        for (const auto& [name, own] : byType(plan_, hearings)) {
            CapacitySum sum;
            for (const Hearing* each : own)
                sum.add(capacityOf(*each));
            all.add(sum);
            add(name, sum);
        }
        add(sentence("capacity", "Total"), all);
        return made;
    }

    Handout& paper_;
    const Plan& plan_;
    const SourceRecord source_;
};

Result<Handout> hearingPaper(const Plan& plan, FiscalYear year, const Meeting* meeting, const QString& title,
    const PaperOptions& options)
{
    if (meeting)
        return meetingPaper(plan, *meeting, QStringLiteral("%1 ") + title, options);
    const auto period = periodFor(plan, year);
    return period ? councilPaper(**period, title, options) : Result<Handout>(period.refusal());
}

SourceRecord sourceOfPaper(const Plan& plan, FiscalYear year, const Meeting* meeting)
{
    return meeting ? sourceOf(meeting->id) : sourceOf(planOf(plan, year)->id);
}

std::vector<const Hearing*> hearingsFor(const Plan& plan, FiscalYear year, const Meeting* meeting)
{
    return hearingsOf(plan, meeting ? meeting->plan : planOf(plan, year)->id, meeting);
}

} // namespace

Result<Handout> composeCapacity(
    const Plan& plan, FiscalYear year, const Meeting* meeting, const PaperOptions& options)
{
    auto made = hearingPaper(
        plan, year, meeting, sentence("capacity", "Used capacity of childcare facilities"), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    const SourceRecord source = sourceOfPaper(plan, year, meeting);
    const std::vector<const Hearing*> hearings = hearingsFor(plan, year, meeting);
    if (hearings.empty()) {
        paper.blocks.push_back(bodyLine(notEntered(), source));
        paper.remarks.push_back({sentence("capacity", "No facility is entered."), source});
        return paper;
    }
    CapacityPaper(paper, plan, source).write(hearings);
    for (const CapacityProblem& problem : capacityProblems(plan, hearings))
        paper.remarks.push_back({problem.sentence, sourceOf(problem.hearing)});
    return paper;
}

Result<Handout> composeApprovals(
    const Plan& plan, FiscalYear year, const Meeting* meeting, const PaperOptions& options)
{
    auto made = hearingPaper(
        plan, year, meeting, sentence("capacity", "Approval of community-type childcare"), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    const SourceRecord source = sourceOfPaper(plan, year, meeting);
    TableBlock table;
    table.source = source;
    table.columnWidths = {34, 38, 44, 36, 18, 28, 34, 36};
    addTitles(table,
        {sentence("capacity", "Operator"), sentence("capacity", "Facility"), sentence("capacity", "Address"),
            sentence("capacity", "Type"), sentence("capacity", "Approved capacity"),
            sentence("capacity", "Begins"), sentence("capacity", "Partner facility"),
            sentence("capacity", "Result of the screening")});
    for (const Hearing* each : hearingsFor(plan, year, meeting)) {
        const CapacityLimit* type = plan.find(each->type);
        if (each->isDeemed || (type && !type->onlyUnderThree))
            continue;
        const SourceRecord own = sourceOf(each->id);
        table.rows.emplace_back().cells
            = {textCell(enteredText(each->operatorName), own), textCell(enteredText(each->facility), own),
                textCell(enteredText(each->address), own), textCell(typeOf(plan, *each), own),
                numberCell(each->approved ? countText(each->approved) : notEntered(), own),
                textCell(plainDate(each->begins), own), textCell(orNothing(each->partner), own),
                textCell(enteredText(each->screening), own)};
        if (each->screening.trimmed().isEmpty())
            paper.remarks.push_back(
                {sentence("capacity", "“%1”: no result of the screening is entered.").arg(each->facility),
                    own});
    }
    if (table.rows.empty())
        paper.blocks.push_back(bodyLine(notEntered(), source));
    else
        paper.blocks.push_back(table);
    return paper;
}

} // namespace core
