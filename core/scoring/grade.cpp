#include "core/scoring/grade.h"

namespace core {

namespace {

SheetGrade sheetGrade(const Evaluation& sheet)
{
    return {sheet.id, sheet.department, sheet.grade};
}

const Evaluation* sheetOf(
    const std::vector<const Evaluation*>& sheets, std::optional<Id<Department>> department)
{
    for (const Evaluation* sheet : sheets)
        if (sheet->department == department)
            return sheet;
    return nullptr;
}

/// First the departments in charge, with or without a sheet; then sheets of others: all when nobody is in
/// charge, else the graded ones.
std::vector<SheetGrade> departmentSheets(
    const std::vector<const Assignment*>& assignments, const std::vector<const Evaluation*>& sheets)
{
    std::vector<SheetGrade> grades;
    for (const Assignment* assignment : assignments) {
        const Evaluation* sheet = sheetOf(sheets, assignment->department);
        grades.push_back(
            sheet ? sheetGrade(*sheet) : SheetGrade{std::nullopt, assignment->department, std::nullopt});
    }
    for (const Evaluation* sheet : sheets) {
        const bool isListed = std::any_of(grades.begin(), grades.end(),
            [sheet](const SheetGrade& listed) { return listed.sheet == sheet->id; });
        if (!isListed && (sheet->grade || assignments.empty()))
            grades.push_back(sheetGrade(*sheet));
    }
    return grades;
}

void choose(EnteredGrade& entered)
{
    const auto isGraded = [](const SheetGrade& sheet) { return sheet.grade.has_value(); };
    const auto first = std::find_if(entered.sheets.begin(), entered.sheets.end(), isGraded);
    if (first == entered.sheets.end()) {
        entered.reason = NoEnteredGrade::NotGraded;
        return;
    }
    const bool differ = std::any_of(entered.sheets.begin(), entered.sheets.end(),
        [&](const SheetGrade& sheet) { return sheet.grade && sheet.grade != first->grade; });
    if (differ)
        entered.reason = NoEnteredGrade::DepartmentsDiffer;
    else if (!std::all_of(entered.sheets.begin(), entered.sheets.end(), isGraded))
        entered.reason = NoEnteredGrade::PartlyGraded;
    else
        entered.grade = first->grade;
}

/// What is compared with the bands: rounded first where the scheme says so.
Fraction testedValue(const GradeScheme& scheme, const Fraction& percent)
{
    const auto rounded = scheme.testDecimals ? percent.rounded(*scheme.testDecimals) : std::nullopt;
    return rounded ? Fraction(*rounded) : percent;
}

/// What the scheme compares with its bands.
Rate testedRate(TestedQuantity tested, const SeriesRates& rates)
{
    const auto formula = formulaOf(tested);
    return formula ? rates.rateBy(*formula) : rates.counting;
}

std::optional<bool> isExceeded(const SeriesRates& rates)
{
    const auto difference = rates.difference();
    const bool isDirected = rates.wanted() == Direction::Up || rates.wanted() == Direction::Down;
    if (!difference || !isDirected)
        return std::nullopt;
    return difference->sign() == (rates.wanted() == Direction::Up ? 1 : -1);
}

/// Not what is still to come.
bool isMissingForGood(const Reading& actual)
{
    const auto missing = actual.missing();
    return missing && *missing != Missing::NotEntered && *missing != Missing::BeingCounted;
}

/// nullopt: it cannot be said.
std::optional<bool> isFulfilled(const Grading& grading, const Grade& grade, const SeriesRates& rates,
    const std::optional<Fraction>& tested)
{
    const bool isTested = hasBand(grade) && grading.scheme->tested != TestedQuantity::Nothing;
    if (!isTested && grade.condition == GradeCondition::None)
        return false; // Words only: for a person to choose.
    if (isTested && !tested)
        return std::nullopt;
    if (isTested && !isInBand(grade, *tested))
        return false;
    return holds(grade.condition, rates, grading.toleranceFor(rates));
}

/// The first grade that is fulfilled, or why there is none.
void choose(const Grading& grading, const SeriesRates& rates, ComputedGrade& result)
{
    const Grade* chosen = nullptr;
    bool isUnknown = false;
    bool isBarred = false; // A better grade may be right: the first that holds can no longer be told.
    for (const Grade* grade : grading.grades) {
        const auto fulfilled = isFulfilled(grading, *grade, rates, result.tested);
        isUnknown = isUnknown || (!fulfilled && grade->condition != GradeCondition::None);
        isBarred = isBarred || (!fulfilled && rates.actual.exact);
        if (isBarred)
            continue;
        if (!fulfilled || !*fulfilled)
            continue;
        if (chosen && grade->condition == GradeCondition::None) {
            result.reason = NoGrade::InSeveralBands;
            return;
        }
        chosen = chosen ? chosen : grade;
        if (chosen->condition != GradeCondition::None)
            break;
    }
    if (chosen)
        result.grade = chosen->id;
    else if (isUnknown)
        result.reason = NoGrade::ConditionUnknown;
    else
        result.reason = result.tested ? NoGrade::InNoBand : NoGrade::NoRate;
}

/// Whether a grade would say that a target was met that is missed.
bool saysReached(const Grading& grading, Id<Grade> id, const SeriesRates& rates)
{
    const auto percent = percentOf(rates.counting);
    if (rates.isReached != false || !percent || grading.scheme->tested != TestedQuantity::Rate)
        return false;
    const auto found = std::find_if(
        grading.grades.begin(), grading.grades.end(), [&](const Grade* grade) { return grade->id == id; });
    if ((*found)->condition != GradeCondition::None)
        return false;
    const Fraction full(100);
    // The scheme's own rounding may lift 99.97 to 100: a band that begins below still tells no lie.
    const bool isOfReached = (*found)->lower && Fraction(*(*found)->lower) >= full;
    return *percent >= full || isOfReached;
}

} // namespace

bool Grading::contains(Id<Grade> grade) const
{
    return std::any_of(
        grades.begin(), grades.end(), [grade](const Grade* each) { return each->id == grade; });
}

bool Grading::hasBands() const
{
    return scheme && std::any_of(grades.begin(), grades.end(), [this](const Grade* grade) {
        const bool isTested = scheme->tested != TestedQuantity::Nothing && hasBand(*grade);
        return isTested || grade->condition != GradeCondition::None;
    });
}

Tolerance Grading::toleranceFor(const SeriesRates& rates) const
{
    return scheme && scheme->tolerance ? Tolerance{*scheme->tolerance, scheme->toleranceUnit}
                                       : rates.tolerance();
}

bool areSigns(const QStringList& codes)
{
    return std::any_of(codes.begin(), codes.end(), [](const QString& code) {
        const char32_t first = code.toUcs4().value(0);
        const QChar::Category category = QChar::category(first);
        // 〇 (U+3007) is a digit to Unicode, but written for ○.
        return category == QChar::Symbol_Other || category == QChar::Symbol_Math || first == U'〇';
    });
}

Grading gradingIn(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    Grading grading;
    grading.scheme = schemeAsOf(plan, period, year);
    if (grading.scheme)
        grading.grades = gradesOf(plan, grading.scheme->id);
    return grading;
}

std::optional<RateFormula> formulaOf(TestedQuantity tested)
{
    switch (tested) {
    case TestedQuantity::BaselineProgress:
        return RateFormula::BaselineProgress;
    case TestedQuantity::PathProgress:
        return RateFormula::PathProgress;
    case TestedQuantity::ActualOverShare:
        return RateFormula::ActualOverShare;
    default:
        return std::nullopt;
    }
}

bool hasBand(const Grade& grade)
{
    return grade.lower || grade.upper;
}

bool isInBand(const Grade& grade, const Fraction& percent)
{
    if (!hasBand(grade))
        return false;
    if (grade.lower) {
        const auto order = percent <=> Fraction(*grade.lower);
        if (order < 0 || (order == 0 && !grade.isLowerIncluded))
            return false;
    }
    if (grade.upper) {
        const auto order = percent <=> Fraction(*grade.upper);
        if (order > 0 || (order == 0 && !grade.isUpperIncluded))
            return false;
    }
    return true;
}

QString printedBand(const Grade& grade)
{
    if (!hasBand(grade))
        return {};
    QString band = QStringLiteral("x");
    if (grade.lower)
        band.prepend(printed(*grade.lower) + (grade.isLowerIncluded ? u'≦' : u'<'));
    if (grade.upper)
        band += (grade.isUpperIncluded ? u'≦' : u'<') + printed(*grade.upper);
    return band;
}

std::optional<bool> holds(GradeCondition condition, const SeriesRates& rates, const Tolerance& tolerance)
{
    const auto is = [](const std::optional<Change>& change, std::initializer_list<Change> wanted) {
        return change ? std::optional(std::find(wanted.begin(), wanted.end(), *change) != wanted.end())
                      : std::nullopt;
    };
    switch (condition) {
    case GradeCondition::None:
        return true;
    case GradeCondition::TargetExceeded:
        return isExceeded(rates);
    case GradeCondition::TargetReached:
        return rates.isReached;
    case GradeCondition::TargetMissed:
        return rates.isReached ? std::optional(!*rates.isReached) : std::nullopt;
    case GradeCondition::Improved:
        return is(rates.changeFromBaseline({}), {Change::Better});
    case GradeCondition::NotWorse:
        return is(rates.changeFromBaseline(tolerance), {Change::Better, Change::Unchanged});
    case GradeCondition::Unchanged:
        return is(rates.changeFromBaseline(tolerance), {Change::Unchanged});
    case GradeCondition::Worsened:
        return is(rates.changeFromBaseline(tolerance), {Change::Worse});
    case GradeCondition::ActualMissing:
        return isMissingForGood(rates.actual.reading);
    }
    Q_UNREACHABLE();
}

ComputedGrade computedGrade(const Grading& grading, const SeriesRates& rates)
{
    ComputedGrade result;
    if (!grading.scheme)
        result.reason = NoGrade::NoScheme;
    else if (grading.scheme->tested == TestedQuantity::Points)
        result.reason = NoGrade::PointsOnly;
    else if (!grading.hasBands())
        result.reason = NoGrade::WordsOnly;
    if (result.reason)
        return result;
    if (const auto percent = percentOf(testedRate(grading.scheme->tested, rates)))
        result.tested = testedValue(*grading.scheme, *percent);
    choose(grading, rates, result);
    if (result.grade && saysReached(grading, *result.grade, rates)) {
        result.grade.reset();
        result.reason = NoGrade::TargetMissed;
    }
    return result;
}

EnteredGrade enteredGrade(Evaluator countingEvaluator, const std::vector<const Assignment*>& assignments,
    const std::vector<const Evaluation*>& evaluations)
{
    EnteredGrade entered;
    entered.countingEvaluator = countingEvaluator;
    std::vector<const Evaluation*> sheets = evaluations;
    std::erase_if(sheets, [&](const Evaluation* sheet) { return sheet->evaluator != countingEvaluator; });
    if (countingEvaluator == Evaluator::Department)
        entered.sheets = departmentSheets(assignments, sheets);
    else
        for (const Evaluation* sheet : sheets)
            entered.sheets.push_back(sheetGrade(*sheet));
    choose(entered);
    return entered;
}

EnteredGrade enteredBy(const EnteredGrade& entered, Id<Department> department)
{
    if (entered.countingEvaluator != Evaluator::Department)
        return entered;
    EnteredGrade own;
    for (const SheetGrade& sheet : entered.sheets)
        if (sheet.department == department)
            own.sheets.push_back(sheet);
    choose(own);
    return own;
}

} // namespace core
