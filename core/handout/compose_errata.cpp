#include "core/handout/compose_errata.h"

#include "core/handout/meeting_parts.h"

#include <algorithm>
#include <span>

namespace core {

namespace {

/// One text of a paper in reading order.
struct PrintedText {
    QString text;
    QString place; ///< Heading, row and column, as the list says it.
    QString column; ///< What stands over it in its table.
    int page = 1;
    SourceRecord source;

    /// The same place of the paper, whatever it says now.
    bool isSamePlace(const PrintedText& other) const
    {
        return source == other.source && place == other.place;
    }
    /// The same, although its row or heading was renamed.
    bool isSameColumn(const PrintedText& other) const
    {
        return source == other.source && column == other.column;
    }
};

QString nameOf(const Handout& paper)
{
    return paper.paperNumber.isEmpty() ? paper.title : paper.paperNumber;
}

/// Which paper it is, whatever its number is now: the anchor of its title in a pack.
QString identityOf(const Handout& paper)
{
    const auto* title = paper.blocks.empty() ? nullptr : std::get_if<Heading>(&paper.blocks.front());
    return title && !title->anchor.isEmpty() ? title->anchor : paper.paperNumber;
}

/// The row heads; the first text besides where the row has none of its own.
QString rowName(const TableRow& row, const std::vector<QString>& above)
{
    QStringList names;
    bool hasOwn = false;
    for (size_t at = 0; at < row.cells.size(); ++at) {
        const TableCell& cell = row.cells[at];
        if (cell.isHeader)
            names << cell.text;
        else if (cell.isCovered && at < above.size())
            names << above[at];
        hasOwn = hasOwn || (cell.isHeader && cell.rowSpan == 1);
    }
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
        [](const TableCell& cell) { return !cell.isHeader && !cell.text.isEmpty(); });
    if (!hasOwn && first != row.cells.end())
        names << first->text;
    names.removeAll(QString());
    return names.join(u'／');
}

/// Parts of a place, each once and on one line.
QString placeOf(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'／').simplified();
}

class TextReader {
public:
    TextReader(const DisplayList& pages, int paper)
        : pages_(pages)
        , paper_(paper)
    {
    }

    std::vector<PrintedText> read(const Handout& paper)
    {
        for (const Block& block : paper.blocks)
            std::visit([this](const auto& each) { readBlock(each); }, block);
        return std::move(texts_);
    }

private:
    void add(const QString& text, const QString& place, const QString& column, const SourceRecord& source)
    {
        if (!text.trimmed().isEmpty())
            texts_.push_back({text, place, column, pageOf(source), source});
    }
    void readBlock(const Heading& heading)
    {
        heading_ = heading.level > 1 ? heading.text : QString(); // The paper's title is said beside it.
        add(heading.text, {}, {}, heading.source);
    }
    void readBlock(const Paragraph& paragraph) { add(paragraph.text, heading_, {}, paragraph.source); }
    void readBlock(const TableBlock& table)
    {
        std::vector<QString> above(table.columnWidths.size());
        for (const TableRow& row : table.rows) {
            const QString name = rowName(row, above);
            size_t column = 0;
            for (size_t at = 0; at < row.cells.size(); ++at) {
                const TableCell& cell = row.cells[at];
                const QString title = titleOver(table, column);
                if (!cell.isCovered) {
                    add(cell.text,
                        placeOf({heading_, table.caption, cell.text == name ? QString() : name, title}),
                        title, cell.source);
                    if (at < above.size())
                        above[at] = cell.isHeader ? cell.text : QString();
                }
                column += size_t(std::max(1, cell.columnSpan));
            }
        }
    }
    void readBlock(const ChartBlock& chart) { add(chart.sentence, chart.title, {}, chart.source); }
    void readBlock(const Space&) { }
    void readBlock(const PageBreak&) { }
    void readBlock(const KeepTogetherBegin&) { }
    void readBlock(const KeepTogetherEnd&) { }

    static QString titleOver(const TableBlock& table, size_t column)
    {
        if (table.headerRows.empty())
            return {};
        size_t at = 0;
        for (const TableCell& cell : table.headerRows.back().cells) {
            const size_t end = at + size_t(std::max(1, cell.columnSpan));
            if (column < end)
                return QString(cell.text).replace(u'\n', u' ');
            at = end;
        }
        return {};
    }

    /// The first page of the paper that shows the record; the last one found where it has none of its own.
    int pageOf(const SourceRecord& source)
    {
        for (const PrintedPage& page : pages_.pages) {
            if (page.paper != paper_ || page.number < page_)
                continue;
            const bool shows = std::any_of(page.areas.begin(), page.areas.end(),
                [&](const NodeArea& area) { return pages_.sourceOf(area.node) == source; });
            if (shows)
                return page_ = page.number;
        }
        return page_;
    }

    const DisplayList& pages_;
    const int paper_;
    int page_ = 1;
    QString heading_;
    std::vector<PrintedText> texts_;
};

/// What differs between two lists of texts: the longest common part stays, what lies between is paired by its
/// place.
class Comparison {
public:
    Comparison(const std::vector<PrintedText>& before, const std::vector<PrintedText>& after)
        : before_(before)
        , after_(after)
    {
        // Corrections are few: what is the same at both ends needs no table.
        while (!before_.empty() && !after_.empty() && isSame(0, 0)) {
            before_ = before_.subspan(1);
            after_ = after_.subspan(1);
        }
        while (!before_.empty() && !after_.empty() && isSame(before_.size() - 1, after_.size() - 1)) {
            before_ = before_.first(before_.size() - 1);
            after_ = after_.first(after_.size() - 1);
        }
    }

    std::vector<std::pair<const PrintedText*, const PrintedText*>> run()
    {
        size_t i = 0;
        size_t j = 0;
        std::vector<const PrintedText*> gone;
        std::vector<const PrintedText*> come;
        if (before_.size() * after_.size() > mostCells) { // Almost everything is new: by place alone.
            for (const PrintedText& each : before_)
                gone.push_back(&each);
            for (const PrintedText& each : after_)
                come.push_back(&each);
            pair(gone, come);
            std::erase_if(pairs_, [](const auto& both) {
                return both.first && both.second && both.first->text == both.second->text;
            });
            return std::move(pairs_);
        }
        fill();
        while (i < before_.size() || j < after_.size()) {
            if (i < before_.size() && j < after_.size() && isSame(i, j)) {
                pair(gone, come);
                ++i;
                ++j;
            } else if (j == after_.size() || (i < before_.size() && length(i + 1, j) >= length(i, j + 1))) {
                gone.push_back(&before_[i++]);
            } else {
                come.push_back(&after_[j++]);
            }
        }
        pair(gone, come);
        return std::move(pairs_);
    }

private:
    bool isSame(size_t i, size_t j) const
    {
        return before_[i].text == after_[j].text && before_[i].isSameColumn(after_[j]);
    }
    int& length(size_t i, size_t j) { return lengths_[i * (after_.size() + 1) + j]; }
    void fill()
    {
        lengths_.assign((before_.size() + 1) * (after_.size() + 1), 0);
        for (size_t i = before_.size(); i-- > 0;)
            for (size_t j = after_.size(); j-- > 0;)
                length(i, j)
                    = isSame(i, j) ? length(i + 1, j + 1) + 1 : std::max(length(i + 1, j), length(i, j + 1));
    }
    void pair(std::vector<const PrintedText*>& gone, std::vector<const PrintedText*>& come)
    {
        std::vector<const PrintedText*> partners(gone.size());
        const auto match = [&](auto isSameText) {
            for (size_t at = 0; at < gone.size(); ++at) {
                const auto now = partners[at]
                    ? come.end()
                    : std::find_if(come.begin(), come.end(),
                        [&](const PrintedText* each) { return isSameText(*each, *gone[at]); });
                if (now == come.end())
                    continue;
                partners[at] = *now;
                come.erase(now);
            }
        };
        match([](const PrintedText& a, const PrintedText& b) { return a.isSamePlace(b); });
        match([](const PrintedText& a, const PrintedText& b) { return a.isSameColumn(b); });
        for (size_t at = 0; at < gone.size(); ++at)
            pairs_.emplace_back(gone[at], partners[at]);
        for (const PrintedText* each : come)
            pairs_.emplace_back(nullptr, each);
        gone.clear();
        come.clear();
    }

    static constexpr size_t mostCells = 25'000'000; // 100 MB.

    std::span<const PrintedText> before_;
    std::span<const PrintedText> after_;
    std::vector<int> lengths_; ///< Of the longest common part from (i, j) on.
    std::vector<std::pair<const PrintedText*, const PrintedText*>> pairs_;
};

} // namespace

std::vector<Erratum> errataBetween(const LaidOutPapers& before, const LaidOutPapers& after)
{
    const auto find = [](const LaidOutPapers& set, const QString& identity) {
        return std::find_if(set.papers.begin(), set.papers.end(),
            [&](const Handout& paper) { return identityOf(paper) == identity; });
    };
    QStringList identities;
    for (const LaidOutPapers* set : {&before, &after})
        for (const Handout& paper : set->papers)
            identities << identityOf(paper);
    identities.removeDuplicates();
    std::vector<Erratum> errata;
    for (const QString& identity : identities) {
        const auto then = find(before, identity);
        const auto now = find(after, identity);
        const QString name = nameOf(then == before.papers.end() ? *now : *then);
        const auto textsOf = [](const LaidOutPapers& set, std::vector<Handout>::const_iterator paper) {
            return paper == set.papers.end()
                ? std::vector<PrintedText>()
                : TextReader(set.pages, int(paper - set.papers.begin())).read(*paper);
        };
        const std::vector<PrintedText> old = textsOf(before, then);
        const std::vector<PrintedText> current = textsOf(after, now);
        for (const auto& [gone, come] : Comparison(old, current).run()) {
            const PrintedText& shown = gone ? *gone : *come;
            errata.push_back({name, shown.page, shown.place, gone ? gone->text : QString(),
                come ? come->text : QString(), shown.source});
        }
    }
    return errata;
}

Result<Handout> composeErrata(
    const Plan& plan, const Meeting& meeting, const std::vector<Erratum>& errata, const PaperOptions& options)
{
    auto begun = meetingPaper(plan, meeting, sentence("errata", "%1: corrections"), options);
    if (!begun)
        return begun;
    Handout paper = std::move(begun).value();
    const SourceRecord source = sourceOf(meeting.id);
    TableBlock table;
    table.source = source;
    table.columnWidths = {24, 12, 62, 38, 38};
    addTitles(table,
        {sentence("errata", "Paper"), sentence("errata", "Page"), sentence("errata", "Place"),
            sentence("errata", "Wrong"), sentence("errata", "Right")});
    for (const Erratum& each : errata)
        table.rows.emplace_back().cells = {textCell(each.paper, each.source),
            centredCell(QString::number(each.page), each.source),
            textCell(orNothing(each.place), each.source),
            textCell(each.before.isEmpty() ? sentence("errata", "(not there)") : each.before, each.source),
            textCell(each.after.isEmpty() ? sentence("errata", "(deleted)") : each.after, each.source)};
    if (table.rows.empty())
        paper.blocks.push_back(
            bodyLine(sentence("errata", "Nothing differs from what was handed out."), source));
    else
        paper.blocks.push_back(std::move(table));
    return paper;
}

} // namespace core
