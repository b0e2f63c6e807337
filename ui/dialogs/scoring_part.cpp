#include "ui/dialogs/scoring_part.h"

#include "core/model/edits.h"
#include "ui/models/typed_field.h"
#include "ui/widgets/word_box.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ui {

namespace {

using enum core::RateFormula;

// What a formula does not read, and why not. Fields that no rule speaks of are read: some of them by the
// outlook, whatever the formula.
struct Rule {
    core::RateFormula formula;
    const char* path;
    const char* comparison;
    const char* tolerance;
};
constexpr Rule rules[] = {
    {KeepLevel, QT_TRANSLATE_NOOP("ui::ScoringPart", "A level that is to be kept has no yearly path."),
        QT_TRANSLATE_NOOP("ui::ScoringPart", "A level that is to be kept is compared with that level."),
        nullptr},
    {WithinRange, QT_TRANSLATE_NOOP("ui::ScoringPart", "A range has no yearly path."),
        QT_TRANSLATE_NOOP("ui::ScoringPart", "A range is compared with its two ends."),
        QT_TRANSLATE_NOOP("ui::ScoringPart", "A range says itself how far a value may lie off.")},
    {Milestones,
        QT_TRANSLATE_NOOP("ui::ScoringPart", "Milestones have due dates of their own in place of a path."),
        QT_TRANSLATE_NOOP("ui::ScoringPart", "Milestones are reached or not; nothing is compared."),
        QT_TRANSLATE_NOOP("ui::ScoringPart", "Milestones are reached or not; there is no tolerance.")},
};

bool isAlongPath(core::RateFormula formula)
{
    return formula == PathProgress || formula == ActualOverPath || formula == ActualOverShare;
}

QString reasonIn(core::RateFormula formula, const char* Rule::*field)
{
    const auto* rule = std::find_if(
        std::begin(rules), std::end(rules), [&](const Rule& each) { return each.formula == formula; });
    return rule == std::end(rules) ? QString() : QCoreApplication::translate("ui::ScoringPart", rule->*field);
}

} // namespace

ScoringPart::ScoringPart(const core::Indicator& indicator, QWidget* parent)
    : QWidget(parent)
    , direction_(indicator.direction)
{
    auto* form = new QFormLayout(this);
    makeFields(*form, indicator);
    connect(formula_, &QComboBox::currentIndexChanged, this, &ScoringPart::formulaChanged);
    for (QComboBox* box : {formula_, accumulation_})
        connect(box, &QComboBox::currentIndexChanged, this, &ScoringPart::refresh);
    connect(tolerance_, &QLineEdit::textChanged, this, &ScoringPart::refresh);
    refresh();
}

void ScoringPart::makeFields(QFormLayout& form, const core::Indicator& indicator)
{
    formula_ = wordBox(this, indicator.formula);
    accumulation_ = wordBox(this, indicator.accumulation);
    path_ = wordBox(this, indicator.path);
    comparedWith_ = wordBox(this, indicator.comparedWith);
    seriesRule_ = wordBox(this, indicator.seriesRule);
    form.addRow(tr("&Rate that counts"), formula_);
    form.addRow(tr("&Accumulation"), accumulation_);
    form.addRow(tr("&Yearly path to the target"), path_);
    form.addRow(tr("&Direction counts compared with"), comparedWith_);
    auto* label = new QLabel(tr("&Tolerance"), this);
    form.addRow(label, makeTolerance(indicator));
    label->setBuddy(tolerance_);
    form.addRow(tr("S&everal series in averages"), seriesRule_);
    formula_->setObjectName(QStringLiteral("formula"));
    accumulation_->setObjectName(QStringLiteral("accumulation"));
    path_->setObjectName(QStringLiteral("path"));
    comparedWith_->setObjectName(QStringLiteral("comparedWith"));
    seriesRule_->setObjectName(QStringLiteral("seriesRule"));
}

QWidget* ScoringPart::makeTolerance(const core::Indicator& indicator)
{
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    tolerance_ = new QLineEdit(indicator.tolerance ? indicator.tolerance->toText() : QString(), place);
    tolerance_->setObjectName(QStringLiteral("tolerance"));
    tolerance_->setPlaceholderText(tr("none"));
    tolerance_->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    toleranceUnit_ = wordBox(place, indicator.toleranceUnit);
    toleranceUnit_->setObjectName(QStringLiteral("toleranceUnit"));
    toleranceUnit_->setAccessibleName(tr("What the tolerance is counted in"));
    row->addWidget(new QLabel(QStringLiteral("±"), place));
    row->addWidget(tolerance_);
    row->addWidget(toleranceUnit_);
    row->addStretch(1);
    return place;
}

core::Result<core::Indicator> ScoringPart::read(core::Indicator card) const
{
    card.formula = formula();
    card.accumulation = core::Accumulation(accumulation_->currentIndex());
    card.path = core::PathShape(path_->currentIndex());
    card.comparedWith = core::ComparedWith(comparedWith_->currentIndex());
    card.toleranceUnit = core::ToleranceUnit(toleranceUnit_->currentIndex());
    card.seriesRule = core::SeriesRule(seriesRule_->currentIndex());
    TypedRecord typed(std::move(card));
    typed.set(u"tolerance", &core::Indicator::tolerance, tolerance_->text());
    return typed.result();
}

core::RateFormula ScoringPart::formula() const
{
    return core::RateFormula(formula_->currentIndex());
}

void ScoringPart::sayBegunYears(const std::vector<core::FiscalYear>& years)
{
    if (years.empty())
        return;
    auto* note = new QLabel(core::allYearsSentence(years), this);
    note->setObjectName(QStringLiteral("begunYears"));
    note->setWordWrap(true);
    qobject_cast<QFormLayout*>(layout())->addRow(note);
}

void ScoringPart::setDirection(core::Direction direction)
{
    direction_ = direction;
    refresh();
}

void ScoringPart::setSeriesCount(int count)
{
    seriesCount_ = count;
    refresh();
}

bool ScoringPart::holds(int field)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Indicator>());
    constexpr QStringView columns[] = {u"formula", u"accumulation", u"path", u"compared_with", u"tolerance",
        u"tolerance_unit", u"series_rule"};
    return std::any_of(std::begin(columns), std::end(columns),
        [&](QStringView column) { return kind.fieldOf(column) == field; });
}

void ScoringPart::refresh()
{
    const core::RateFormula chosen = formula();
    const bool isKept = direction_ == core::Direction::Keep && !isAlongPath(chosen);
    const bool hasYearlyTargets
        = core::Accumulation(accumulation_->currentIndex()) == core::Accumulation::SummedFlow;
    QString noPath = reasonIn(isKept ? KeepLevel : chosen, &Rule::path);
    if (noPath.isEmpty() && hasYearlyTargets && !isAlongPath(chosen))
        noPath = tr("The yearly targets are the path: they add up year by year.");
    setUsable(path_, noPath);
    setUsable(
        comparedWith_, reasonIn(direction_ == core::Direction::Keep ? KeepLevel : chosen, &Rule::comparison));
    const QString noTolerance = reasonIn(chosen, &Rule::tolerance);
    setUsable(tolerance_, noTolerance);
    setUsable(toleranceUnit_,
        noTolerance.isEmpty() && tolerance_->text().trimmed().isEmpty() ? tr("Write a tolerance first.")
                                                                        : noTolerance);
    setUsable(seriesRule_, seriesCount_ > 1 ? QString() : tr("There is only one series."));
}

} // namespace ui
