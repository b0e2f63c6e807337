#include "core/scoring/scheme_lint.h"

#include "core/scoring/condition_cases.h"

#include <algorithm>

namespace core {

namespace {

/// A part of the line with its own name for a hole, and the sentence about it: %1 the interval, %2 the
/// example.
struct Region {
    SchemeFaultKind kind;
    Interval interval;
    const char* english;
};

std::vector<Region> regionsOf(TestedQuantity tested)
{
    static constexpr const char* hole
        = QT_TRANSLATE_NOOP("scheme_lint", "No grade holds %1, for example %2.");
    if (tested == TestedQuantity::Points)
        return {{SchemeFaultKind::Hole, {}, hole}};
    return {{SchemeFaultKind::NegativeUncovered, {{}, false, Decimal(0), false},
                QT_TRANSLATE_NOOP("scheme_lint", "No grade holds negative values (%1), for example %2.")},
        {SchemeFaultKind::Hole, {Decimal(0), true, Decimal(100), true}, hole},
        {SchemeFaultKind::Over100Uncovered, {Decimal(100), false, {}, false},
            QT_TRANSLATE_NOOP("scheme_lint", "No grade holds values over 100 % (%1), for example %2.")}};
}

/// A person gives it: nothing computes it.
bool isInWords(const Grade& grade)
{
    return !hasBand(grade) && grade.condition == GradeCondition::None;
}

class Linter {
public:
    Linter(const GradeScheme& scheme, const std::vector<const Grade*>& grades)
        : scheme_(scheme)
        , grades_(grades)
        , axis_(scheme.testDecimals)
    {
    }

    std::vector<SchemeFault> run() &&
    {
        if (grades_.empty())
            return {};
        examineFit();
        if (comparesBands()) {
            examineHoles();
            examineOverlaps();
        } else {
            examineConditions();
        }
        examineMissing();
        examineDefaults();
        examineShapes();
        return std::move(faults_);
    }

private:
    bool hasAny(bool (*test)(const Grade&)) const
    {
        return std::any_of(grades_.begin(), grades_.end(), [&](const Grade* each) { return test(*each); });
    }
    bool comparesBands() const { return scheme_.tested != TestedQuantity::Nothing && hasAny(hasBand); }
    static bool hasCondition(const Grade& grade) { return grade.condition != GradeCondition::None; }
    static bool comparesLevels(const Grade& grade)
    {
        return hasCondition(grade) && grade.condition != GradeCondition::ActualMissing;
    }

    std::vector<Decimal> ends() const
    {
        std::vector<Decimal> ends;
        for (const Grade* grade : grades_)
            for (const auto& end : {grade->lower, grade->upper})
                if (end)
                    ends.push_back(*end);
        return ends;
    }

    void examineFit()
    {
        const bool isTested = scheme_.tested != TestedQuantity::Nothing;
        if (isTested && !hasAny(hasBand))
            faults_.push_back({.kind = SchemeFaultKind::NoBands,
                .sentence
                = sentence("scheme_lint", "“%1” is to be compared with bands, but no grade has one.")
                      .arg(wordLabel(scheme_.tested)),
                .advice = sentence("scheme_lint", "Give the grades bands, or compare nothing.")});
        if (isTested || !hasAny(hasBand))
            return;
        SchemeFault fault = about(SchemeFaultKind::BandsUntested,
            sentence("scheme_lint", "Grades have bands, but nothing is compared with them: %1."), hasBand);
        fault.advice
            = sentence("scheme_lint", "Choose what is compared with the bands, or take the bands away.");
        faults_.push_back(std::move(fault));
    }

    /// The cases in which no grade holds the value.
    ConditionCases uncoveredAt(const Fraction& value) const
    {
        ConditionCases covered = 0;
        for (const Grade* grade : grades_)
            if (hasBand(*grade) ? isInBand(*grade, value) : hasCondition(*grade))
                covered |= casesOf(grade->condition);
        return allCases & ~covered;
    }

    void examineHoles()
    {
        const auto holes = stretchesOf(ends(), [this](const Fraction& value) { return uncoveredAt(value); });
        for (const Stretch& hole : holes)
            for (const Region& region : regionsOf(scheme_.tested))
                addHole(hole, region);
    }

    void addHole(const Stretch& hole, const Region& region)
    {
        const Interval part = commonPart(hole.interval, region.interval);
        const std::optional<Decimal> example = axis_.exampleIn(part);
        if (!example)
            return;
        SchemeFault fault{.kind = region.kind,
            .interval = part,
            .example = example,
            .situation = situationIn(hole.kind),
            .sentence = sentence("scheme_lint", region.english).arg(printed(part), printed(*example))};
        if (fault.situation.empty())
            fault.proposal = filled(hole.interval);
        else
            fault.advice
                = sentence("scheme_lint", "This is so in this case: %1.").arg(wordsOf(fault.situation));
        if (fault.proposal)
            fault.advice = sentence("scheme_lint", "With %1 for “%2” there is no hole here.")
                               .arg(printedBand(*fault.proposal), fault.proposal->code);
        faults_.push_back(std::move(fault));
    }

    /// The band below that grows up to the next one, as officers write 80≦x<90; at the lower end of the line
    /// the lowest band.
    std::optional<Grade> filled(const Interval& hole) const
    {
        for (const Grade* grade : grades_) {
            if (grade->condition != GradeCondition::None || !hasBand(*grade))
                continue;
            Grade grown = *grade;
            if (hole.lower && grade->upper == hole.lower) {
                grown.upper = hole.upper;
                grown.isUpperIncluded = hole.isUpperIncluded;
            } else if (!hole.lower && grade->lower && grade->lower == hole.upper) {
                grown.lower.reset();
            } else {
                continue;
            }
            if (hasBand(grown))
                return grown;
        }
        return std::nullopt;
    }

    void examineOverlaps()
    {
        std::vector<const Grade*> plain;
        for (const Grade* grade : grades_)
            if (grade->condition == GradeCondition::None && grade->furtherCondition.isEmpty())
                plain.push_back(grade);
        for (size_t i = 0; i < plain.size(); ++i)
            for (size_t j = i + 1; j < plain.size(); ++j)
                examineOverlap(*plain[i], *plain[j]);
    }

    void examineOverlap(const Grade& better, const Grade& worse)
    {
        const auto both = stretchesOf(ends(),
            [&](const Fraction& value) { return isInBand(better, value) && isInBand(worse, value) ? 1 : 0; });
        for (const Stretch& stretch : both) {
            const std::optional<Decimal> example = axis_.exampleIn(stretch.interval);
            if (!example)
                continue;
            SchemeFault fault{.kind = SchemeFaultKind::Overlap,
                .interval = stretch.interval,
                .example = example,
                .grades = {better.id, worse.id},
                .proposal = parted(better, worse),
                .sentence = sentence("scheme_lint", "“%1” and “%2” both hold %3, for example %4.")
                                .arg(better.code, worse.code, printed(stretch.interval), printed(*example))};
            if (fault.proposal)
                fault.advice = sentence("scheme_lint", "With %1 for “%2” nothing overlaps here.")
                                   .arg(printedBand(*fault.proposal), fault.proposal->code);
            faults_.push_back(std::move(fault));
        }
    }

    /// The lower band ends where the upper one begins; nullopt when one band lies within the other.
    static std::optional<Grade> parted(const Grade& one, const Grade& other)
    {
        for (const auto& [low, high] : {std::pair(&one, &other), std::pair(&other, &one)}) {
            const bool beginsBelow = high->lower && (!low->lower || *low->lower < *high->lower);
            const bool endsBelow = low->upper && (!high->upper || *low->upper < *high->upper);
            if (!beginsBelow || !endsBelow)
                continue;
            Grade shortened = *low;
            shortened.upper = high->lower;
            shortened.isUpperIncluded = !high->isLowerIncluded;
            return shortened;
        }
        return std::nullopt;
    }

    void examineConditions()
    {
        if (!hasAny(comparesLevels))
            return;
        ConditionCases covered = 0;
        for (const Grade* grade : grades_)
            if (hasCondition(*grade))
                covered |= casesOf(grade->condition);
        if (covered == allCases)
            return;
        SchemeFault fault{
            .kind = SchemeFaultKind::ConditionsUncovered, .situation = situationIn(allCases & ~covered)};
        fault.sentence = sentence("scheme_lint", "No grade has a condition that holds in this case: %1.")
                             .arg(wordsOf(fault.situation));
        faults_.push_back(std::move(fault));
    }

    void examineMissing()
    {
        const bool isComputed = comparesBands() || hasAny(comparesLevels);
        const bool isMeant = hasAny(isInWords)
            || hasAny([](const Grade& grade) { return grade.condition == GradeCondition::ActualMissing; });
        if (isComputed && !isMeant)
            faults_.push_back({.kind = SchemeFaultKind::MissingUncovered,
                .sentence = sentence("scheme_lint", "No grade is meant for a missing value."),
                .advice = sentence(
                    "scheme_lint", "Give a grade the condition “%1”, or add one that is in words only.")
                              .arg(wordLabel(GradeCondition::ActualMissing))});
    }

    /// A fault about all grades of which `test` holds; its sentence takes their codes.
    template <class Test>
    SchemeFault about(SchemeFaultKind kind, const QString& words, const Test& test) const
    {
        SchemeFault fault{.kind = kind};
        QStringList codes;
        for (const Grade* grade : grades_)
            if (test(*grade)) {
                fault.grades.push_back(grade->id);
                codes << grade->code;
            }
        fault.sentence = words.arg(codes.join(QStringLiteral("、")));
        return fault;
    }

    void examineDefaults()
    {
        SchemeFault fault = about(SchemeFaultKind::SeveralDefaults,
            sentence("scheme_lint", "More than one grade is the default: %1."),
            [](const Grade& grade) { return grade.isDefault; });
        if (fault.grades.size() > 1)
            faults_.push_back(std::move(fault));
    }

    void examineShapes()
    {
        for (size_t i = 1; i < std::size(Words<GradeShape>::list); ++i) {
            SchemeFault fault = about(SchemeFaultKind::SameShape,
                sentence("scheme_lint", "Grades with the same shape look alike in grey: %1."),
                [i](const Grade& grade) { return grade.shape == GradeShape(i); });
            if (fault.grades.size() > 1)
                faults_.push_back(std::move(fault));
        }
    }

    const GradeScheme& scheme_;
    const std::vector<const Grade*>& grades_;
    TestedAxis axis_;
    std::vector<SchemeFault> faults_;
};

} // namespace

std::vector<SchemeFault> lint(const GradeScheme& scheme, const std::vector<const Grade*>& grades)
{
    return Linter(scheme, grades).run();
}

} // namespace core
