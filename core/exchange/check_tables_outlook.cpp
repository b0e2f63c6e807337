// Where every series is heading, and what other formulas would say of it, as tables.
#include "core/exchange/check_table_parts.h"
#include "core/model/joined.h"
#include "core/model/record_owner.h"
#include "core/scoring/equation.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_outlook.h"
#include "core/scoring/formula_fit.h"
#include "core/scoring/printed_number.h"

namespace core {

namespace {

QString ownerText(const Plan& plan, const SeriesRates& rates)
{
    return recordName(plan, ownerOf(rates.indicator), rates.year);
}

QString seriesText(const SeriesRates& rates)
{
    return joined({rates.indicator.name, rates.seriesName});
}

Cell statusCell(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.place))
        return Cell(wordLabel(*reason));
    return Cell(wordLabel(std::get<PathPlace>(outlook.place).status));
}

Cell gapCell(const SeriesOutlook& outlook)
{
    if (reasonOf(outlook.place) || outlook.isTargetInternal)
        return {};
    const Fraction gap = std::get<PathPlace>(outlook.place).gap;
    return numberCell(gap, printedCalculated(gap, decimalsOf(outlook.rates)));
}

Cell requiredCell(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.required))
        return *reason == NoOutlook::TargetReached ? Cell(wordLabel(*reason)) : Cell();
    if (outlook.isTargetInternal)
        return {};
    const Fraction change = std::get<RequiredChange>(outlook.required).perYear;
    return numberCell(change, printedCalculated(change, decimalsOf(outlook.rates)));
}

Cell forecastCell(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.forecast))
        return *reason == NoOutlook::TooFewPoints ? Cell(wordLabel(*reason)) : Cell();
    const Forecast& forecast = std::get<Forecast>(outlook.forecast);
    return Cell(sentence("checks", "%1 in %2")
                    .arg(printedRange(forecast, decimalsOf(outlook.rates)), printed(forecast.targetYear)));
}

Cell verdictCell(const SeriesOutlook& outlook)
{
    if (reasonOf(outlook.forecast))
        return {};
    const auto& verdict = std::get<Forecast>(outlook.forecast).verdict;
    return verdict ? Cell(wordLabel(*verdict)) : Cell();
}

Cell marginCell(const SeriesOutlook& outlook)
{
    if (reasonOf(outlook.survey))
        return {};
    return Cell(
        printedMargin(std::get<SurveyNoise>(outlook.survey).squaredMargin, decimalsOf(outlook.rates)));
}

bool isInTrouble(const SeriesOutlook& outlook)
{
    const PathPlace* place = std::get_if<PathPlace>(&outlook.place);
    const Forecast* forecast = std::get_if<Forecast>(&outlook.forecast);
    return (place && place->status <= PathStatus::Behind)
        || (forecast && forecast->verdict == ForecastVerdict::WillMiss);
}

/// One series by every formula.
class FormulaRow {
public:
    FormulaRow(const Plan& plan, const Grading& grading, const SeriesScore& series)
        : plan_(plan)
        , grading_(grading)
        , series_(series)
    {
        for (const RateFormula formula : rateFormulas) {
            if (!suits(formula, series.rates.wanted()))
                continue;
            if (const auto percent = percentOf(series.rates.rateBy(formula)))
                rates_.push_back({formula, *percent, gradeBy(formula, *percent)});
        }
    }

    bool has(RateFormula formula) const { return find(formula) != nullptr; }
    Cell cell(RateFormula formula) const
    {
        const Entry* entry = find(formula);
        return entry ? numberCell(entry->percent, text(entry->percent, entry->grade)) : Cell();
    }
    bool isEmpty() const { return rates_.empty(); }
    Cell counting() const
    {
        if (const NoRate* reason = std::get_if<NoRate>(&series_.rates.counting))
            return Cell(wordLabel(*reason));
        const Fraction percent = std::get<Fraction>(series_.rates.counting);
        return numberCell(percent, text(percent, series_.computed.grade));
    }
    /// A formula that gives no grade says nothing else.
    bool hasOtherGrade() const
    {
        return series_.computed.grade
            && std::any_of(rates_.begin(), rates_.end(),
                [this](const Entry& entry) { return entry.grade && entry.grade != series_.computed.grade; });
    }
    QStringList explanation() const
    {
        QStringList lines;
        for (const Entry& entry : rates_)
            lines << sentence("checks", "%1: %2")
                         .arg(wordLabel(entry.formula), explainedRate(series_.rates, entry.formula));
        return lines;
    }

private:
    struct Entry {
        RateFormula formula;
        Fraction percent;
        std::optional<Id<Grade>> grade;
    };

    const Entry* find(RateFormula formula) const
    {
        const auto found = std::find_if(
            rates_.begin(), rates_.end(), [formula](const Entry& entry) { return entry.formula == formula; });
        return found == rates_.end() ? nullptr : &*found;
    }

    std::optional<Id<Grade>> gradeBy(RateFormula formula, const Fraction& percent) const
    {
        SeriesRates rates = series_.rates;
        rates.countingFormula = formula;
        rates.counting = percent;
        return computedGrade(grading_, rates).grade;
    }

    QString text(const Fraction& percent, const std::optional<Id<Grade>>& grade) const
    {
        const QString code = gradeCode(plan_, grade);
        return code.isEmpty() ? printedRate(percent)
                              : sentence("checks", "%1 (%2)").arg(printedRate(percent), code);
    }

    const Plan& plan_;
    const Grading& grading_;
    const SeriesScore& series_;
    std::vector<Entry> rates_;
};

CheckRow rowOf(const Plan& plan, const SeriesRates& rates)
{
    CheckRow row;
    row.cells = {Cell(ownerText(plan, rates)), Cell(seriesText(rates))};
    row.record = {kindOf<Series>(), rates.series.uuid};
    return row;
}

} // namespace

CheckTable outlookTable(const Plan& plan, const Score& score, const std::vector<SeriesOutlook>& outlooks)
{
    CheckTable table = titled({sentence("checks", "Of"), sentence("checks", "Indicator"),
        sentence("checks", "Path"), sentence("checks", "Gap"), sentence("checks", "Needed a year"),
        sentence("checks", "Forecast"), sentence("checks", "Expected"), sentence("checks", "Survey margin")});
    const RecordPlaces places(plan, score);
    for (const SeriesOutlook& outlook : outlooks) {
        CheckRow row = rowOf(plan, outlook.rates);
        for (const auto cell : {statusCell, gapCell, requiredCell, forecastCell, verdictCell, marginCell})
            row.cells.push_back(cell(outlook));
        row.explanation = QStringList{explainedPlace(outlook), explainedRequired(outlook),
                              explainedForecast(outlook), explainedSurvey(outlook)}
            + explainedChanges(outlook);
        row.explanation.removeAll(QString());
        row.isMarked = isInTrouble(outlook);
        places.fill(row);
        table.rows.push_back(std::move(row));
    }
    return table;
}

CheckTable formulaTable(const Plan& plan, const Score& score)
{
    const Grading grading = score.period ? gradingIn(plan, *score.period, score.year) : Grading();
    std::vector<const SeriesScore*> counted;
    std::vector<FormulaRow> rows;
    for (const SeriesScore& series : score.series)
        if (FormulaRow row(plan, grading, series); !row.isEmpty()) {
            counted.push_back(&series);
            rows.push_back(std::move(row));
        }
    CheckTable table = titled({sentence("checks", "Of"), sentence("checks", "Indicator"),
        sentence("checks", "Formula that counts"), sentence("checks", "Rate that counts")});
    std::vector<RateFormula> formulas;
    for (const RateFormula formula : rateFormulas)
        if (std::any_of(rows.begin(), rows.end(), [=](const FormulaRow& row) { return row.has(formula); })) {
            formulas.push_back(formula);
            table.columns.push_back({wordLabel(formula)});
        }
    const RecordPlaces places(plan, score);
    for (size_t i = 0; i < rows.size(); ++i) {
        const SeriesRates& rates = counted[i]->rates;
        CheckRow row = rowOf(plan, rates);
        row.cells.push_back(Cell(rates.countingFormula ? wordLabel(*rates.countingFormula) : QString()));
        row.cells.push_back(rows[i].counting());
        for (const RateFormula formula : formulas)
            row.cells.push_back(rows[i].cell(formula));
        row.explanation = rows[i].explanation();
        row.isMarked = rows[i].hasOtherGrade();
        places.fill(row);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace core
