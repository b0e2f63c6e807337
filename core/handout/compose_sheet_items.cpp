#include "core/handout/compose_sheet_items.h"

#include "core/handout/compose_indicators.h"
#include "core/model/edits.h"

namespace core {

namespace {

/// Widths of label, grade letter, text and the choice beside it.
const std::vector<double> itemColumns = {40, 18, 78, 34};
/// Room for a hand-written note on a printed sheet.
constexpr double textHeight = 14;

bool isOfIndicators(const FormItem& item)
{
    return item.kind == ItemKind::ActivityIndicators || item.kind == ItemKind::OutcomeIndicators;
}

std::vector<size_t> seriesOf(const PlanYear& year, const FormItem& item, const std::vector<size_t>& series)
{
    const auto kind
        = item.kind == ItemKind::OutcomeIndicators ? IndicatorKind::Outcome : IndicatorKind::Activity;
    std::vector<size_t> found;
    for (const size_t at : series)
        if (year.score().series[at].rates.indicator.kind == kind)
            found.push_back(at);
    return found;
}

/// 「① … 未入力」
TableRow emptyRow(const TableCell& label, const SourceRecord& source)
{
    TableRow row;
    row.cells = {label, spanning(textCell(notEntered(), source), 3)};
    return row;
}
TableBlock emptyItem(const QString& title, const SourceRecord& source)
{
    TableBlock table;
    table.columnWidths = itemColumns;
    table.source = source;
    table.rows = {emptyRow(labelCell(title, source), source)};
    return table;
}

/// The items of one part, with what the part answers to them.
class PartWriter {
public:
    PartWriter(std::vector<Block>& blocks, const PlanYear& year, Id<Project> project, const SheetPart& part,
        const PartSeries& series)
        : blocks_(blocks)
        , year_(year)
        , project_(project)
        , series_(series)
        , part_(part)
        , source_(part.row ? sourceOf(part.row->id) : sourceOf(project))
        , items_(year.itemsOf(part.row ? part.row->form : year.formUse()->form))
    {
    }

    void write()
    {
        for (const FormItem* item : items_) {
            if (isPrintedBeside(*item))
                continue;
            if (isOfIndicators(*item))
                writeIndicators(*item);
            else
                table_.rows.push_back(item->kind == ItemKind::Grade ? gradeRow(*item) : textRow(*item));
        }
        endTable();
    }

private:
    void endTable()
    {
        if (table_.rows.empty())
            return;
        table_.columnWidths = itemColumns;
        table_.source = source_;
        blocks_.push_back(std::move(table_));
        table_ = TableBlock();
    }

    void writeIndicators(const FormItem& item)
    {
        const std::vector<size_t> found = seriesOf(year_, item, series_.tabled);
        if (!found.empty()) {
            endTable();
            blocks_.push_back(indicatorTable(year_, itemTitle(item, year_.year()), sourceOf(item.id), found));
        } else if (!series_.hidesIndicators) {
            table_.rows.push_back(emptyRow(labelOf(item), source_));
        }
    }

    /// A choice about another item of the same form is printed beside that item and not in a row of its own.
    bool isPrintedBeside(const FormItem& item) const
    {
        return item.kind == ItemKind::Choice && itemWithKey(item.sourceKey);
    }
    const FormItem* itemWithKey(const QString& key) const
    {
        for (const FormItem* item : items_)
            if (!key.isEmpty() && item->key == key && !isOfIndicators(*item))
                return item;
        return nullptr;
    }
    const FormItem* choiceBeside(const FormItem& item) const
    {
        for (const FormItem* each : items_)
            if (each->kind == ItemKind::Choice && each->sourceKey == item.key)
                return each;
        return nullptr;
    }

    TableCell labelOf(const FormItem& item) const
    {
        return labelCell(itemTitle(item, year_.year()), sourceOf(item.id));
    }
    /// Of a sheet that nobody has begun, what it will take over.
    const Answer* answerRow(const FormItem& item) const
    {
        if (item.kind != ItemKind::Carried || part_.row)
            return year_.answer(part_, item.key);
        const Evaluation* before
            = continuedSheet(year_.plan(), {project_, year_.year(), part_.evaluator, part_.department});
        return before ? findAnswer(year_.plan(), before->id, item.sourceKey) : nullptr;
    }
    QString answerTo(const FormItem& item) const
    {
        const Answer* answer = answerRow(item);
        const QString text = answer ? answer->text : QString();
        // Nobody could have entered last year's words here.
        return item.kind == ItemKind::Carried && text.trimmed().isEmpty() ? nothing() : enteredText(text);
    }
    SourceRecord sourceOfAnswer(const FormItem& item) const
    {
        const Answer* answer = answerRow(item);
        return answer ? sourceOf(answer->id) : source_;
    }

    /// Adds the text over the columns that are left of it, and the choice beside it if there is one.
    void addText(TableRow& row, const FormItem& item, TableCell text, int columns) const
    {
        const FormItem* choice = choiceBeside(item);
        row.cells.push_back(spanning(std::move(text), choice ? columns - 1 : columns));
        if (!choice)
            return;
        const QString words = itemTitle(*choice, year_.year()) + QLatin1Char('\n') + answerTo(*choice);
        row.cells.push_back(textCell(words, sourceOfAnswer(*choice)));
    }

    TableRow textRow(const FormItem& item) const
    {
        TableRow row;
        row.cells = {labelOf(item)};
        addText(row, item, textCell(answerTo(item), sourceOfAnswer(item)), 3);
        if (item.kind == ItemKind::Text)
            row.minimumHeight = textHeight;
        return row;
    }

    TableRow gradeRow(const FormItem& item) const
    {
        const Grade* grade = part_.row ? year_.plan().find(part_.row->grade) : nullptr;
        TableCell letter = grade ? gradeCell(year_, *grade, source_) : centredCell(withoutGrade(), source_);
        letter.isLarge = grade != nullptr;
        TableRow row;
        row.cells = {labelOf(item), letter};
        addText(row, item, textCell(gradeText(grade), source_), 2);
        return row;
    }

    /// Nobody could have entered a grade where no scheme is chosen: that is not 未入力.
    QString withoutGrade() const
    {
        return year_.grading().scheme ? notEntered() : wordLabel(NoGrade::NoScheme);
    }

    /// The grade's wording and reason, then the rates it can be compared with.
    QString gradeText(const Grade* grade) const
    {
        QStringList lines;
        if (grade && !grade->label.isEmpty())
            lines << grade->label;
        const QString reason = part_.row ? part_.row->gradeReason : QString();
        if (!reason.trimmed().isEmpty() || (grade && grade->needsReason))
            lines << sentence("paper", "Reason: %1").arg(enteredText(reason));
        for (const size_t at : series_.besideGrade)
            lines << rateLine(year_.score().series[at]);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

    QString rateLine(const SeriesScore& series) const
    {
        if (!percentOf(series.rates.counting))
            return {};
        const QString mark = worseMark(series.rates);
        const QString rate = mark.isEmpty() ? rateText(series.rates)
                                            : sentence("paper", "%1 (%2)").arg(rateText(series.rates), mark);
        const QString name = numbered(series.rates.indicator.name, series.rates.seriesName);
        if (!year_.grading().hasBands())
            return sentence("paper", "%1: achievement rate %2").arg(name, rate);
        return sentence("paper", "%1: achievement rate %2 (computed grade: %3)")
            .arg(name, rate, computedGradeText(year_, series));
    }

    std::vector<Block>& blocks_;
    const PlanYear& year_;
    Id<Project> project_;
    const PartSeries& series_;
    SheetPart part_;
    SourceRecord source_;
    const std::vector<const FormItem*>& items_;
    TableBlock table_;
};

} // namespace

void addItems(std::vector<Block>& blocks, const PlanYear& year, Id<Project> project, const SheetPart& part,
    const PartSeries& series)
{
    PartWriter(blocks, year, project, part, series).write();
}

void addIndicatorItems(std::vector<Block>& blocks, const PlanYear& year, const std::vector<size_t>& common,
    const std::vector<size_t>& all)
{
    if (common.empty())
        return;
    for (const FormItem* item : year.itemsOf(year.formUse()->form)) {
        if (!isOfIndicators(*item))
            continue;
        const QString title = itemTitle(*item, year.year());
        const std::vector<size_t> found = seriesOf(year, *item, common);
        if (!found.empty())
            blocks.push_back(indicatorTable(year, title, sourceOf(item->id), found));
        else if (seriesOf(year, *item, all).empty())
            blocks.push_back(emptyItem(title, sourceOf(item->id)));
    }
}

} // namespace core
