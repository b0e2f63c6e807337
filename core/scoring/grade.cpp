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

} // namespace

bool Grading::contains(Id<Grade> grade) const
{
    return std::any_of(
        grades.begin(), grades.end(), [grade](const Grade* each) { return each->id == grade; });
}

bool Grading::hasBands() const
{
    return scheme && scheme->tested != TestedQuantity::Nothing
        && std::any_of(grades.begin(), grades.end(), [](const Grade* grade) { return hasBand(*grade); });
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

ComputedGrade computedGrade(const Grading& grading, const Rate& counting)
{
    ComputedGrade result;
    const auto percent = percentOf(counting);
    if (!grading.scheme)
        result.reason = NoGrade::NoScheme;
    else if (!grading.hasBands())
        result.reason = NoGrade::WordsOnly;
    else if (!percent)
        result.reason = NoGrade::NoRate;
    if (result.reason)
        return result;

    result.tested = testedValue(*grading.scheme, *percent);
    for (const Grade* grade : grading.grades) {
        if (!isInBand(*grade, *result.tested))
            continue;
        if (result.grade) {
            result.grade.reset();
            result.reason = NoGrade::InSeveralBands;
            return result;
        }
        result.grade = grade->id;
    }
    if (!result.grade)
        result.reason = NoGrade::InNoBand;
    return result;
}

ComputedGrade computedGrade(const Grading& grading, const SeriesRates& rates)
{
    ComputedGrade result = computedGrade(grading, rates.counting);
    if (!result.grade || rates.isReached != false)
        return result;
    const Fraction full(100);
    const auto found = std::find_if(grading.grades.begin(), grading.grades.end(),
        [&](const Grade* grade) { return grade->id == *result.grade; });
    // The scheme's own rounding may lift 99.97 to 100: a band that begins below still tells no lie.
    const bool isOfReached = (*found)->lower && Fraction(*(*found)->lower) >= full;
    if (*percentOf(rates.counting) >= full || isOfReached) {
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
