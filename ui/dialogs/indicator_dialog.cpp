#include "ui/dialogs/indicator_dialog.h"

#include "ui/dialogs/milestones_part.h"
#include "ui/dialogs/scoring_part.h"
#include "ui/widgets/word_box.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString yearsText(const core::YearList& list)
{
    QStringList words;
    for (const core::FiscalYear year : list.years)
        words.append(core::printedShort(year));
    return words.join(QLatin1Char(' '));
}

// Every field of the card that differs, one by one: each is checked by its own rule.
core::Result<core::Plan> withCard(const core::Plan& plan, const core::Indicator& card)
{
    core::Plan wanted = plan;
    wanted.put(card);
    const core::KindInfo& info = core::kindInfo(core::kindOf<core::Indicator>());
    const core::RecordRef record{info.kind, card.id.uuid};
    core::Plan result = plan;
    for (int field = 1; field < int(info.fields.size()); ++field) {
        const core::FieldValue value = core::fieldOf(wanted, record, field);
        if (value == core::fieldOf(plan, record, field))
            continue;
        core::Result<core::Plan> next = core::setField(result, record, field, value);
        if (!next)
            return core::Refusal{next.sentence(), field};
        result = std::move(next).value();
    }
    return result;
}

} // namespace

core::Result<core::YearList> readSurveyYears(const QString& text, QDate today)
{
    static const QRegularExpression separators(QStringLiteral("[\\s、,，]+"));
    static const QRegularExpression dash(QStringLiteral("[～〜~]"));
    core::YearList list;
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        const QStringList ends = word.split(dash);
        const auto first = core::readFiscalYear(ends.first(), today);
        const auto last = core::readFiscalYear(ends.last(), today);
        if (!first || !last || ends.size() > 2 || *last < *first)
            return core::Refusal{
                IndicatorDialog::tr("“%1” is not a fiscal year. Write survey years such as R6 R11 or R7～R9.")
                    .arg(word)};
        for (core::FiscalYear year = *first; year <= *last; year = year.next())
            list.years.push_back(year);
    }
    std::sort(list.years.begin(), list.years.end());
    list.years.erase(std::unique(list.years.begin(), list.years.end()), list.years.end());
    return list;
}

IndicatorDialog::IndicatorDialog(Workspace& workspace, const core::Indicator& indicator, QWidget* parent)
    : EntryDialog(workspace, parent)
    , indicator_(indicator)
    , isNew_(indicator.id.isNull())
    , parts_(new QTabWidget(this))
{
    setWindowTitle(isNew_ ? tr("Add an indicator") : tr("Definition of the indicator"));
    scoring_ = new ScoringPart(indicator);
    if (!isNew_)
        scoring_->sayBegunYears(core::begunYears(workspace.plan(), indicator));
    milestones_ = new MilestonesPart;
    // In the order of Part.
    parts_->addTab(makeMeasure(), tr("&1 What is measured"));
    parts_->addTab(scoring_, tr("&2 Scoring"));
    parts_->addTab(makeSeries(), tr("&3 Series and baselines"));
    parts_->addTab(milestones_, tr("&4 Milestones"));
    connect(direction_, &QComboBox::currentIndexChanged, scoring_,
        [this](int position) { scoring_->setDirection(core::Direction(position)); });
    const auto followFormula = [this] { milestones_->setFormula(scoring_->formula()); };
    connect(scoring_, &ScoringPart::formulaChanged, this, followFormula);
    followFormula();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(parts_, 1);
    addFooter(*layout, isNew_ ? tr("Add") : tr("Change"));
    resize(820, 460);
    name_->setFocus();
}

QWidget* IndicatorDialog::makeMeasure()
{
    auto* place = new QWidget;
    auto* card = new QHBoxLayout(place);
    auto* measure = new QFormLayout;
    auto* origin = new QFormLayout;
    for (QFormLayout* half : {measure, origin})
        half->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Not the spacing of the row: the forms would take it over between their lines.
    card->addLayout(measure, 1);
    card->addSpacing(16);
    card->addLayout(origin, 1);
    makeCard(*measure, *origin);
    return place;
}

void IndicatorDialog::makeCard(QFormLayout& measure, QFormLayout& origin)
{
    name_ = new QLineEdit(indicator_.name, this);
    name_->setObjectName(QStringLiteral("name"));
    kind_ = wordBox(this, indicator_.kind);
    unit_ = new QLineEdit(indicator_.unit, this);
    direction_ = wordBox(this, indicator_.direction);
    kind_->setObjectName(QStringLiteral("kind"));
    unit_->setObjectName(QStringLiteral("unit"));
    direction_->setObjectName(QStringLiteral("direction"));
    decimals_ = new QSpinBox(this);
    decimals_->setRange(0, core::maxDecimals);
    decimals_->setValue(indicator_.decimals);
    surveyYears_ = new QLineEdit(yearsText(indicator_.surveyYears), this);
    surveyYears_->setObjectName(QStringLiteral("surveyYears"));
    surveyYears_->setPlaceholderText(tr("every year"));
    source_ = new QLineEdit(indicator_.source, this);
    definition_ = new QPlainTextEdit(indicator_.definition, this);
    note_ = new QPlainTextEdit(indicator_.note, this);
    for (QPlainTextEdit* text : {definition_, note_}) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(3 * fontMetrics().lineSpacing() + 12);
    }
    measure.addRow(tr("&Name"), name_);
    measure.addRow(tr("&Kind"), kind_);
    measure.addRow(tr("&Unit"), unit_);
    measure.addRow(tr("&Better when"), direction_);
    measure.addRow(tr("Decimals to &print, at least"), decimals_);
    measure.addRow(tr("Survey &years"), surveyYears_);
    if (indicator_.project)
        addDepartment(origin);
    origin.addRow(tr("&Source"), source_);
    origin.addRow(tr("De&finition"), definition_);
    origin.addRow(tr("N&ote"), note_);
}

void IndicatorDialog::addDepartment(QFormLayout& form)
{
    department_ = new QComboBox(this);
    department_->addItem(tr("The whole project"));
    for (const core::Assignment* each :
        core::assignmentsIn(workspace_.plan(), *indicator_.project, workspace_.year())) {
        department_->addItem(core::departmentName(workspace_.plan(), each->department, workspace_.year()),
            each->department.uuid.toText());
        if (indicator_.department == each->department)
            department_->setCurrentIndex(department_->count() - 1);
    }
    form.addRow(tr("Depart&ment"), department_);
}

core::Result<core::Indicator> IndicatorDialog::readCard()
{
    faulty_ = Part::Measure;
    core::Indicator card = indicator_;
    const core::Result<core::YearList> years
        = readSurveyYears(surveyYears_->text(), workspace_.year().firstDay());
    if (!years)
        return years.refusal();
    card.name = name_->text().trimmed();
    card.kind = core::IndicatorKind(kind_->currentIndex());
    card.unit = unit_->text().trimmed();
    card.direction = core::Direction(direction_->currentIndex());
    card.decimals = decimals_->value();
    card.surveyYears = *years;
    card.source = source_->text();
    card.definition = definition_->toPlainText();
    card.note = note_->toPlainText();
    if (department_) {
        const auto department = core::Uuid::fromText(department_->currentData().toString());
        card.department = department ? std::optional(core::Id<core::Department>{*department}) : std::nullopt;
    }
    return scoring_->read(std::move(card));
}

core::Result<core::Plan> IndicatorDialog::edited()
{
    core::Result<core::Indicator> card = readCard();
    if (!card)
        return card.refusal();
    core::Indicator wanted = std::move(card).value();
    if (isNew_ && wanted.id.isNull())
        wanted.id = {workspace_.ids()()};
    core::Result<core::Plan> result = isNew_ ? core::addIndicator(workspace_.plan(), workspace_.ids(), wanted)
                                             : withCard(workspace_.plan(), wanted);
    if (!result)
        return result;
    indicator_.id = wanted.id;
    return withSeries(std::move(result).value(), wanted.id);
}

QString IndicatorDialog::intention() const
{
    return isNew_ ? tr("Add an indicator") : tr("Change an indicator");
}

void IndicatorDialog::showPlaceOf(const core::Refusal& refusal)
{
    const bool isScoring = faulty_ == Part::Measure && ScoringPart::holds(refusal.field);
    parts_->setCurrentIndex(int(isScoring ? Part::Scoring : faulty_));
}

core::Id<core::Series> IndicatorDialog::firstSeries() const
{
    const auto rows = core::byRank(core::rowsOf(workspace_.plan(), &core::Series::indicator, indicator_.id));
    return rows.empty() ? core::Id<core::Series>() : rows.front()->id;
}

} // namespace ui
