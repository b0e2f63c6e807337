#include "core/handout/paper_numbers.h"

#include "core/handout/meeting_parts.h"
#include "core/model/meetings.h"

#include <map>

namespace core {

namespace {

bool isCounted(const PackPaper& paper)
{
    return paper.number.trimmed().isEmpty() && paper.what != PaperWhat::Agenda;
}

/// Positions on the agenda, from 1; 0 for papers of no item.
class Counter {
public:
    Counter(const Plan& plan, const Meeting& meeting, const std::vector<const PackPaper*>& papers)
    {
        int position = 0;
        for (const AgendaItem* item : agendaOf(plan, meeting.id))
            positions_[item->id] = ++position;
        for (const PackPaper* paper : papers)
            if (isCounted(*paper))
                ++inAll_[positionOf(*paper)];
            else
                taken_ << paper->number.trimmed();
    }

    /// The next number that was not given by hand.
    QString next(const PackPaper& paper)
    {
        const int position = positionOf(paper);
        const QString only = position == 0 ? sentence("meeting paper", "Reference paper")
                                           : sentence("meeting paper", "Paper %1").arg(position);
        if (inAll_[position] == 1 && !taken_.contains(only))
            return only;
        for (;;) {
            const int at = ++used_[position];
            const QString number = position == 0
                ? sentence("meeting paper", "Reference paper %1").arg(at)
                : sentence("meeting paper", "Paper %1-%2").arg(position).arg(at);
            if (!taken_.contains(number))
                return number;
        }
    }

private:
    int positionOf(const PackPaper& paper) const
    {
        const auto found = paper.agenda ? positions_.find(*paper.agenda) : positions_.end();
        return found == positions_.end() ? 0 : found->second;
    }

    std::map<Id<AgendaItem>, int> positions_;
    std::map<int, int> inAll_;
    std::map<int, int> used_;
    QStringList taken_;
};

} // namespace

std::vector<NumberedPaper> numberedPapers(const Plan& plan, const Meeting& meeting)
{
    const std::vector<const PackPaper*> papers = byRank(rowsOf(plan, &PackPaper::meeting, meeting.id));
    Counter counter(plan, meeting, papers);
    std::vector<NumberedPaper> numbered;
    for (const PackPaper* paper : papers) {
        const QString title = paper->title.isEmpty() ? wordLabel(paper->what) : paper->title;
        const QString number = isCounted(*paper) ? counter.next(*paper) : paper->number.trimmed();
        numbered.push_back({paper, number,
            paper->isReplacement ? sentence("meeting paper", "%1 (replacement)").arg(title) : title});
    }
    return numbered;
}

TableBlock paperList(const std::vector<NumberedPaper>& papers, const SourceRecord& source)
{
    TableBlock table;
    table.source = source;
    table.columnWidths = {34, 140};
    addTitles(
        table, {sentence("meeting paper", "Paper number"), sentence("meeting paper", "Title of the paper")});
    for (const NumberedPaper& each : papers)
        table.rows.emplace_back().cells = {textCell(orNothing(each.number), sourceOf(each.paper->id)),
            textCell(each.title, sourceOf(each.paper->id))};
    return table;
}

} // namespace core
