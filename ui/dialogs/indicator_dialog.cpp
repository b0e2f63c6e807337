#include "ui/dialogs/indicator_dialog.h"

#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

template <class E>
QComboBox* wordBox(QWidget* parent, E chosen)
{
    auto* box = new QComboBox(parent);
    for (const core::Word& word : core::Words<E>::list)
        box->addItem(QCoreApplication::translate("words", word.label));
    box->setCurrentIndex(int(chosen));
    return box;
}

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
            return next;
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
    : QDialog(parent)
    , workspace_(workspace)
    , indicator_(indicator)
    , isNew_(indicator.id.isNull())
{
    setWindowTitle(isNew_ ? tr("Add an indicator") : tr("Definition of the indicator"));
    auto* layout = new QVBoxLayout(this);
    auto* card = new QHBoxLayout;
    auto* measure = new QFormLayout;
    auto* origin = new QFormLayout;
    for (QFormLayout* half : {measure, origin})
        half->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Not the spacing of the row: the forms would take it over between their lines.
    card->addLayout(measure, 1);
    card->addSpacing(16);
    card->addLayout(origin, 1);
    makeCard(*measure, *origin);
    layout->addLayout(card);
    layout->addWidget(makeSeries(), 1);
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warningText(palette()));
    refusal_->setPalette(colours);
    layout->addWidget(refusal_);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(isNew_ ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &IndicatorDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(820, 560);
}

void IndicatorDialog::makeCard(QFormLayout& measure, QFormLayout& origin)
{
    name_ = new QLineEdit(indicator_.name, this);
    name_->setObjectName(QStringLiteral("name"));
    kind_ = wordBox(this, indicator_.kind);
    unit_ = new QLineEdit(indicator_.unit, this);
    direction_ = wordBox(this, indicator_.direction);
    formula_ = wordBox(this, indicator_.formula);
    accumulation_ = wordBox(this, indicator_.accumulation);
    decimals_ = new QSpinBox(this);
    decimals_->setRange(0, core::maxDecimals);
    decimals_->setValue(indicator_.decimals);
    surveyYears_ = new QLineEdit(yearsText(indicator_.surveyYears), this);
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
    measure.addRow(tr("&Rate that counts"), formula_);
    measure.addRow(tr("&Accumulation"), accumulation_);
    measure.addRow(tr("Decimals to &print, at least"), decimals_);
    measure.addRow(tr("Survey &years"), surveyYears_);
    if (indicator_.project) {
        department_ = new QComboBox(this);
        department_->addItem(tr("The whole project"));
        for (const core::Assignment* each :
            core::assignmentsIn(workspace_.plan(), *indicator_.project, workspace_.year())) {
            department_->addItem(core::departmentName(workspace_.plan(), each->department, workspace_.year()),
                each->department.uuid.toText());
            if (indicator_.department == each->department)
                department_->setCurrentIndex(department_->count() - 1);
        }
        origin.addRow(tr("Depart&ment"), department_);
    }
    origin.addRow(tr("&Source"), source_);
    origin.addRow(tr("De&finition"), definition_);
    origin.addRow(tr("N&ote"), note_);
}

core::Result<core::Indicator> IndicatorDialog::readCard() const
{
    core::Indicator card = indicator_;
    const core::Result<core::YearList> years
        = readSurveyYears(surveyYears_->text(), workspace_.year().firstDay());
    if (!years)
        return years.refusal();
    card.name = name_->text().trimmed();
    card.kind = core::IndicatorKind(kind_->currentIndex());
    card.unit = unit_->text().trimmed();
    card.direction = core::Direction(direction_->currentIndex());
    card.formula = core::RateFormula(formula_->currentIndex());
    card.accumulation = core::Accumulation(accumulation_->currentIndex());
    card.decimals = decimals_->value();
    card.surveyYears = *years;
    card.source = source_->text();
    card.definition = definition_->toPlainText();
    card.note = note_->toPlainText();
    if (department_) {
        const auto department = core::Uuid::fromText(department_->currentData().toString());
        card.department = department ? std::optional(core::Id<core::Department>{*department}) : std::nullopt;
    }
    return card;
}

core::Result<core::Plan> IndicatorDialog::edited(const core::Indicator& card) const
{
    core::Result<core::Plan> result = isNew_ ? core::addIndicator(workspace_.plan(), workspace_.ids(), card)
                                             : withCard(workspace_.plan(), card);
    return result ? withSeries(std::move(result).value(), card.id) : result;
}

void IndicatorDialog::accept()
{
    core::Result<core::Indicator> card = readCard();
    if (!card) {
        refusal_->setText(card.sentence());
        return;
    }
    core::Indicator wanted = std::move(card).value();
    if (isNew_)
        wanted.id = {workspace_.ids()()};
    const core::Result<void> done
        = workspace_.apply(isNew_ ? tr("Add an indicator") : tr("Change an indicator"), edited(wanted));
    refusal_->setText(done.sentence());
    if (!done)
        return;
    indicator_ = wanted;
    QDialog::accept();
}

core::Id<core::Series> IndicatorDialog::firstSeries() const
{
    const auto rows = core::byRank(core::rowsOf(workspace_.plan(), &core::Series::indicator, indicator_.id));
    return rows.empty() ? core::Id<core::Series>() : rows.front()->id;
}

} // namespace ui
