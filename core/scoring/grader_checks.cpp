#include "core/scoring/grader_checks.h"

#include "core/model/joined.h"

namespace core {

namespace {

QString codeOf(const Plan& plan, Id<Grade> grade)
{
    const Grade* row = plan.find(grade);
    return row ? row->code : QString();
}

class GraderExaminer {
public:
    GraderExaminer(const Plan& plan, const Score& score, const GraderChecks& checks)
        : plan_(plan)
        , score_(score)
        , checks_(checks)
        , departments_(plan, score.year)
    {
    }

    std::vector<GraderFinding> found()
    {
        for (const GradeComparison& comparison : checks_.grades.compared)
            examine(comparison);
        for (const Leniency& leniency : checks_.leniency)
            examine(leniency);
        for (const SameRateOtherGrade& same : checks_.sameRates)
            examine(same);
        examine(checks_.spreads.all);
        for (const GradeSpread& spread : checks_.spreads.departments)
            if (spread.department && checks_.spreads.departments.size() > 1)
                examine(spread);
        for (const RepeatedTexts& texts : checks_.repeated.texts)
            examine(texts);
        for (const OutputOutcome& output : checks_.outputs)
            examine(output);
        return std::move(found_);
    }

private:
    QString labelOf(size_t project) const
    {
        return joined({score_.projects[project].number, score_.projects[project].name});
    }

    /// Project, and department where it has one.
    QString whatOf(size_t project, const std::optional<Id<Department>>& department) const
    {
        const QString name = departments_.nameOf(department);
        return name.isEmpty() ? labelOf(project) : sentence("graders", "%1 (%2)").arg(labelOf(project), name);
    }

    void examine(const GradeComparison& comparison)
    {
        const GradedSheet& sheet = comparison.sheet;
        if (!comparison.differs() || sheet.hasReason)
            return;
        const QString words = comparison.distance > 0
            ? sentence("graders", "%1: the grade %2 is better than the computed %3 and has no reason.")
            : sentence("graders", "%1: the grade %2 is worse than the computed %3 and has no reason.");
        add({GraderFindingKind::DiffersWithoutReason, refTo(sheet.sheet),
            words.arg(whatOf(sheet.project, sheet.department), codeOf(plan_, sheet.grade),
                computedText(plan_, comparison)),
            false, labelOf(sheet.project)});
    }

    void examine(const Leniency& leniency)
    {
        const Fraction half = *Fraction(1).dividedBy(Fraction(2));
        const bool isLenient = leniency.mean >= half;
        if (!leniency.department || leniency.compared < fewestForLeaning
            || (!isLenient && leniency.mean > -half))
            return;
        const QString words = isLenient
            ? sentence("graders",
                "%1: its grades are better than the computed ones, by %2 grades on average (%3 sheets).")
            : sentence("graders",
                "%1: its grades are worse than the computed ones, by %2 grades on average (%3 sheets).");
        const auto mean = (isLenient ? leniency.mean : -leniency.mean).rounded(1);
        add({isLenient ? GraderFindingKind::LenientDepartment : GraderFindingKind::StrictDepartment,
            refTo(*leniency.department),
            words.arg(leniency.name, printed(mean.value_or(Decimal())), QString::number(leniency.compared))});
    }

    void examine(const SameRateOtherGrade& same)
    {
        QStringList sheets;
        for (const size_t at : same.compared) {
            const GradedSheet& sheet = checks_.grades.compared[at].sheet;
            sheets << sentence("graders", "%1 %2")
                          .arg(whatOf(sheet.project, sheet.department), codeOf(plan_, sheet.grade));
        }
        constexpr qsizetype mostNamed = 6;
        if (sheets.size() > mostNamed)
            sheets = sheets.mid(0, mostNamed) << QStringLiteral("…");
        add({GraderFindingKind::SameRateOtherGrade, refTo(*score_.period),
            sentence("graders", "%1: departments gave different grades to the same rate: %2.")
                .arg(printedRate(Fraction(same.rate)), sheets.join(QStringLiteral("、")))});
    }

    void examine(const GradeSpread& spread)
    {
        if (!spread.middleShare || spread.graded < fewestForSpread
            || *spread.middleShare < Fraction(muchInTheMiddle))
            return;
        QStringList codes;
        for (const Id<Grade> grade : checks_.spreads.middle)
            codes << codeOf(plan_, grade);
        const QString share = printedRate(*spread.middleShare);
        const QString grades = codes.join(QStringLiteral("、"));
        const QString count = QString::number(spread.graded);
        add({GraderFindingKind::MuchInTheMiddle,
            spread.department ? refTo(*spread.department) : refTo(*score_.period),
            spread.department ? sentence("graders", "%1: %2 of %3 grades are in the middle (%4).")
                                    .arg(spread.name, share, count, grades)
                              : sentence("graders", "%1 of all %2 grades are in the middle (%3).")
                                    .arg(share, count, grades)});
    }

    void examine(const RepeatedTexts& texts)
    {
        QStringList items;
        for (const Id<FormItem> id : texts.items)
            if (const FormItem* item = plan_.find(id))
                items << itemTitle(*item, score_.year);
        add({GraderFindingKind::SameTextAsLastYear, refTo(texts.sheet),
            sentence("graders", "%1: the same text as last year in “%2”.")
                .arg(whatOf(texts.project, texts.department), items.join(QStringLiteral("、"))),
            true, labelOf(texts.project)});
    }

    void examine(const OutputOutcome& output)
    {
        if (output.isOutputReached != true || output.outcome != OutcomeChange::Worse)
            return;
        QStringList names;
        for (const size_t at : output.worsened) {
            const SeriesRates& rates = score_.series[at].rates;
            names << joined({rates.indicator.name, rates.seriesName});
        }
        const QString label = labelOf(output.project);
        add({GraderFindingKind::OutputWithoutOutcome, refTo(score_.projects[output.project].project),
            sentence("graders",
                "%1: the activity reached its target, but the outcome is worse than the baseline (%2).")
                .arg(label, names.join(QStringLiteral("、"))),
            true, label});
    }

    void add(GraderFinding finding) { found_.push_back(std::move(finding)); }

    const Plan& plan_;
    const Score& score_;
    const GraderChecks& checks_;
    const DepartmentOrder departments_;
    std::vector<GraderFinding> found_;
};

} // namespace

GraderChecks graderChecks(const Plan& plan, const Score& score, const Score* lastYear)
{
    GraderChecks checks;
    checks.grades = gradeMismatches(plan, score);
    checks.leniency = leniencyByDepartment(plan, score, checks.grades);
    checks.sameRates = sameRateOtherGrades(checks.grades);
    checks.spreads = gradeSpreads(plan, score, lastYear);
    checks.repeated = repetitions(plan, score);
    checks.outputs = outputOutcomes(plan, score);
    checks.followUp = followUpOf(plan, score);
    return checks;
}

std::vector<GraderFinding> graderFindings(const Plan& plan, const Score& score, const GraderChecks& checks)
{
    return score.period ? GraderExaminer(plan, score, checks).found() : std::vector<GraderFinding>();
}

std::vector<GraderFinding> graderFindings(const Plan& plan, const Score& score, const Score* lastYear)
{
    return graderFindings(plan, score, graderChecks(plan, score, lastYear));
}

QString computedText(const Plan& plan, const GradeComparison& comparison)
{
    const QString best = codeOf(plan, comparison.best);
    return comparison.best == comparison.worst
        ? best
        : QStringLiteral("%1～%2").arg(best, codeOf(plan, comparison.worst));
}

QString printedDistance(int distance)
{
    return distance > 0 ? QLatin1Char('+') + QString::number(distance) : printed(Decimal(distance));
}

QString explainedNotCompared(const SheetNotCompared& sheet)
{
    const QString why = wordLabel(sheet.why);
    return sheet.noGrade ? sentence("graders", "%1 (%2)").arg(why, wordLabel(*sheet.noGrade)) : why;
}

} // namespace core
