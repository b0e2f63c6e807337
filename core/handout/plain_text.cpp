#include "core/handout/plain_text.h"

#include "core/model/result.h"

#include <set>

namespace core {

namespace {

/// On which pages a node of the structure has ink; −1 where it has none.
struct PageRange {
    int first = -1;
    int last = -1;
};
std::vector<PageRange> pagesOf(const DisplayList& list)
{
    std::vector<PageRange> ranges(list.nodes.size());
    for (size_t page = 0; page < list.pages.size(); ++page)
        for (const DrawnItem& item : list.pages[page].items)
            for (NodeId node = item.node; node != artifactNode && ranges[size_t(node)].last < int(page);
                 node = list.node(node).parent) {
                PageRange& range = ranges[size_t(node)];
                range.first = range.first < 0 ? int(page) : range.first;
                range.last = int(page);
            }
    return ranges;
}

/// The texts drawn inside a figure: what its words do not say (numbers along an axis) must be read, too.
QStringList textsIn(const DisplayList& list, NodeId figure)
{
    QStringList texts;
    for (const PrintedPage& page : list.pages)
        for (const DrawnItem& item : page.items)
            if (const auto* run = std::get_if<TextRun>(&item.ornament); run && item.node == figure)
                texts << list.textOf(*run).toString();
    return texts;
}

/// What stands over the whole table.
QStringList titlesOverAll(const TableBlock& table)
{
    QStringList titles;
    for (const TableRow& row : table.headerRows) {
        const TableCell& cell = row.cells.front();
        const bool isOverAll
            = table.columnWidths.size() > 1 && size_t(cell.columnSpan) >= table.columnWidths.size();
        if (isOverAll && !cell.text.isEmpty())
            titles << QString(cell.text).replace(u'\n', u' ').trimmed();
    }
    return titles;
}

/// What stands over a column, from the top: 「令和6年度 目標」.
std::vector<QString> columnNames(const TableBlock& table)
{
    std::vector<QStringList> names(table.columnWidths.size());
    for (const TableRow& row : table.headerRows) {
        size_t column = 0;
        for (const TableCell& cell : row.cells) {
            const size_t end = std::min(names.size(), column + size_t(std::max(1, cell.columnSpan)));
            const QString name = QString(cell.text).replace(u'\n', u' ').trimmed();
            const bool isOverAll = column == 0 && end == names.size() && names.size() > 1;
            for (; column < end; ++column)
                if (!isOverAll && !cell.isCovered && !name.isEmpty())
                    names[column] << name;
        }
    }
    std::vector<QString> joined;
    for (const QStringList& parts : names)
        joined.push_back(parts.join(u' '));
    return joined;
}

class Reader {
public:
    Reader(const DisplayList& list, const std::vector<SpokenWord>& dictionary)
        : list_(list)
        , dictionary_(dictionary)
        , pageRanges_(pagesOf(list))
    {
    }

    void read(const Handout& paper, int number)
    {
        page_ = -1;
        title_ = paper.title;
        node_ = nextDocument();
        readHead(paper, number);
        for (const Block& block : paper.blocks)
            std::visit([this](const auto& each) { readBlock(each); }, block);
        line(sentence("reading text", "End of this paper"));
        gap();
    }

    QString text() && { return lines_.join(u'\n') + u'\n'; }

private:
    NodeId nextDocument()
    {
        while (list_.node(++node_).role != Role::Document) { }
        return node_;
    }
    /// The next node of this role, as the blocks were laid out in the same order.
    NodeId next(Role role)
    {
        while (list_.node(++node_).role != role) { }
        return node_;
    }

    void line(const QString& text)
    {
        const QString said = spoken(text, dictionary_);
        for (const QString& each : said.split(u'\n'))
            if (!each.isEmpty())
                lines_ << each;
    }
    /// One empty line, never two.
    void gap()
    {
        if (!lines_.isEmpty() && !lines_.last().isEmpty())
            lines_ << QString();
    }

    void readHead(const Handout& paper, int number)
    {
        int count = 1;
        for (const PrintedPage& page : list_.pages)
            if (page.paper == number)
                count = page.count;
        line(joinedHead(paper));
        line(sentence("reading text", "%1 pages in all. “Page” marks stand where a printed page begins.")
                 .arg(count));
        gap();
    }
    static QString joinedHead(const Handout& paper)
    {
        QStringList parts{paper.runningHead, paper.paperNumber, paper.title};
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(u'\n');
    }

    void markPage(NodeId node)
    {
        const int page = pageRanges_[size_t(node)].first;
        if (page <= page_)
            return;
        page_ = page;
        gap();
        line(sentence("reading text", "Page %1").arg(list_.pages[size_t(page)].number));
        gap();
    }
    /// Of what ran on to further pages: where those begin is no place between two lines.
    void markEnd(NodeId node)
    {
        const int page = pageRanges_[size_t(node)].last;
        if (page <= page_)
            return;
        page_ = page;
        line(sentence("reading text", "This ended on page %1").arg(list_.pages[size_t(page)].number));
    }

    void readBlock(const Heading& heading)
    {
        markPage(next(Role::Heading));
        if (heading.level == 1 && heading.text == title_)
            return; // The head has just said it.
        gap();
        line(heading.text);
    }
    void readBlock(const Paragraph& paragraph)
    {
        const NodeId node = next(Role::Paragraph);
        markPage(node);
        line(paragraph.text);
        markEnd(node);
    }
    void readBlock(const TableBlock& table)
    {
        const NodeId node = next(Role::Table);
        markPage(node);
        gap();
        const std::vector<QString> names = columnNames(table);
        readTableHead(table, names);
        for (size_t row = 0; row < table.headerRows.size(); ++row)
            next(Role::TableRow);
        above_.assign(table.columnWidths.size(), {});
        for (const TableRow& row : table.rows) {
            const NodeId rowNode = next(Role::TableRow);
            markPage(rowNode);
            if (!table.headerRows.empty())
                gap();
            readRow(row, names);
            markEnd(rowNode);
        }
        line(sentence("reading text", "End of the table"));
        gap();
    }
    void readBlock(const ChartBlock& chart)
    {
        const NodeId node = next(Role::Figure);
        markPage(node);
        gap();
        const qsizetype begin = lines_.size();
        line(sentence("reading text", "Chart: %1").arg(chart.title));
        if (!chart.unit.isEmpty())
            line(sentence("reading text", "Unit: %1").arg(chart.unit));
        line(chart.sentence);
        for (const ChartLine& each : chart.lines)
            readLine(chart, each);
        for (const ChartBand& band : chart.bands)
            line(sentence("reading text", "%1: %2").arg(band.name, band.label));
        if (chart.kind == ChartKind::Fields)
            readFields(chart.fields);
        readRest(node, begin);
        line(sentence("reading text", "End of the chart"));
        gap();
    }
    void readBlock(const Space&) { gap(); }
    void readBlock(const PageBreak&) { }
    void readBlock(const KeepTogetherBegin&) { }
    void readBlock(const KeepTogetherEnd&) { }

    void readTableHead(const TableBlock& table, const std::vector<QString>& names)
    {
        line(table.caption.isEmpty() ? sentence("reading text", "Table")
                                     : sentence("reading text", "Table: %1").arg(table.caption));
        for (const QString& title : titlesOverAll(table))
            line(title);
        QStringList columns;
        for (const QString& name : names)
            if (!name.isEmpty() && (columns.isEmpty() || columns.last() != name))
                columns << name;
        if (columns.isEmpty())
            return;
        if (names.size() == 1)
            line(columns.join(u'、')); // One title over the whole table.
        else
            line(sentence("reading text", "%1 rows, each in the order of %2.")
                     .arg(QString::number(table.rows.size()), columns.join(u'、')));
    }

    void readRow(const TableRow& row, const std::vector<QString>& names)
    {
        size_t column = 0;
        QString label;
        QStringList values;
        const auto flush = [&] {
            if (!label.isEmpty() || !values.isEmpty())
                line(label.isEmpty() ? values.join(u'、')
                                     : sentence("reading text", "%1: %2").arg(label, values.join(u'、')));
            label.clear();
            values.clear();
        };
        const bool hasNames = std::any_of(names.begin(), names.end(),
            [&](const QString& name) { return !name.isEmpty() && name != names.front(); });
        for (const TableCell& cell : row.cells) {
            const size_t end = std::min(names.size(), column + size_t(std::max(1, cell.columnSpan)));
            const QString value = cellText(cell, column);
            for (size_t at = column; at < end; ++at)
                above_[at] = value;
            if (hasNames && end - column < names.size()) {
                line(names[column].isEmpty() ? value
                                             : sentence("reading text", "%1: %2").arg(names[column], value));
            } else if (cell.isHeader) {
                flush();
                label = value;
            } else {
                values << value;
            }
            column = end;
        }
        flush();
    }

    /// A record is read whole: what a merged cell says, it says for each of its rows.
    QString cellText(const TableCell& cell, size_t column) const
    {
        if (cell.isCovered)
            return above_[column];
        QString text = cell.text.trimmed();
        if (text.isEmpty())
            return sentence("reading text", "nothing written");
        if (text == u"―" || text == u"－" || text == u"-")
            return sentence("reading text", "none");
        text.replace(u'\n', u'、');
        return cell.isEmphasized
            ? sentence("reading text", "in a thick frame, %1, end of the thick frame").arg(text)
            : text;
    }

    void readLine(const ChartBlock& chart, const ChartLine& each)
    {
        QStringList values;
        const size_t count = std::min(size_t(each.labels.size()), size_t(chart.years.size()));
        for (size_t at = 0; at < count; ++at)
            if (!each.values[at] || !each.labels[qsizetype(at)].isEmpty())
                values << sentence("reading text", "%1 %2")
                              .arg(chart.years[qsizetype(at)],
                                  each.values[at] ? each.labels[qsizetype(at)]
                                                  : sentence("reading text", "no value"));
        line(sentence("reading text", "%1: %2").arg(each.name, values.join(u'、')));
    }

    void readFields(const ChartFields& fields)
    {
        line(sentence("reading text", "Across: %1. Upwards: %2.").arg(fields.xTitle, fields.yTitle));
        for (size_t at = 0; at < fields.names.size(); ++at) {
            const bool isTop = at < 2;
            const bool isRight = at % 2 == 1;
            QStringList inside;
            for (const ChartPoint& point : fields.points)
                if ((point.y > fields.yBorder) == isTop && (point.x >= fields.xBorder) == isRight)
                    inside << point.name;
            line(sentence("reading text", "%1: %2")
                     .arg(fields.names[at],
                         inside.isEmpty() ? sentence("reading text", "none") : inside.join(u'、')));
        }
    }

    /// Whatever else is printed inside the chart, once each: the numbers along its axes.
    void readRest(NodeId figure, qsizetype begin)
    {
        const QString said = lines_.mid(begin).join(u'\n');
        QStringList rest;
        for (const QString& text : textsIn(list_, figure))
            if (!text.trimmed().isEmpty() && !said.contains(spoken(text, dictionary_)))
                rest << text.trimmed();
        rest.removeDuplicates();
        if (!rest.isEmpty())
            line(sentence("reading text", "Also printed there: %1").arg(rest.join(u'、')));
    }

    const DisplayList& list_;
    const std::vector<SpokenWord>& dictionary_;
    const std::vector<PageRange> pageRanges_;
    NodeId node_ = artifactNode;
    int page_ = -1; ///< Whose mark was set last, through all papers.
    QString title_; ///< Of the paper that is read.
    std::vector<QString> above_; ///< By column, what the last row says there.
    QStringList lines_;
};

} // namespace

QString readingText(
    const std::vector<Handout>& papers, const DisplayList& pages, const std::vector<SpokenWord>& dictionary)
{
    Reader reader(pages, dictionary);
    for (size_t at = 0; at < papers.size(); ++at)
        reader.read(papers[at], int(at));
    return std::move(reader).text();
}

} // namespace core
