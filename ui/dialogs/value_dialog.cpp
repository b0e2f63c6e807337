#include "ui/dialogs/value_dialog.h"

#include "ui/models/series_order.h"
#include "ui/models/typed_field.h"
#include "ui/widgets/word_box.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

// The judgements in the order of the list.
constexpr std::optional<bool> judgements[] = {std::nullopt, true, false};

template <class M>
QString textOf(const std::optional<M>& content)
{
    return core::FieldText<std::optional<M>>::write(content).value_or(QString());
}

core::Value valueOrNone(const core::Plan& plan, core::Id<core::Series> series, core::FiscalYear year)
{
    const core::Value* value = core::valueIn(plan, series, year);
    return value ? *value : core::Value{{}, series, year, {}, false, {}, {}};
}

} // namespace

ValueDialog::ValueDialog(
    Workspace& workspace, core::Id<core::Series> series, core::FiscalYear year, QWidget* parent)
    : EntryDialog(workspace, parent)
    , series_(series)
    , year_(year)
{
    setWindowTitle(tr("Details of the actual value of %1").arg(core::printed(year)));
    const core::Plan& plan = workspace_.plan();
    const core::Series& row = *plan.find(series);
    const core::Indicator& indicator = *plan.find(row.indicator);
    const core::Value value = valueOrNone(plan, series, year);
    makeBoxes(indicator, value);
    auto* name = new QLabel(numberedTitle(plan, series, year), this);
    name->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addNumbers(*form, indicator);
    addJudgement(*form, value);
    form->addRow(tr("N&ote"), note_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addLayout(form);
    addFooter(*layout, tr("Enter"));
    resize(560, sizeHint().height());
    connect(number_, &QLineEdit::textChanged, this, &ValueDialog::refresh);
    refresh();
    number_->selectAll();
    number_->setFocus();
}

void ValueDialog::makeBoxes(const core::Indicator& indicator, const core::Value& value)
{
    const auto line = [this](const char* name, const QString& text) {
        auto* made = new QLineEdit(text, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    number_ = line("number", typedText(value.reading));
    numerator_ = line("numerator", textOf(value.numerator));
    denominator_ = line("denominator", textOf(value.denominator));
    sampleSize_ = line("sampleSize", textOf(value.sampleSize));
    unit_ = line("unit", value.unit);
    unit_->setPlaceholderText(
        indicator.unit.isEmpty() ? tr("as the indicator") : tr("as the indicator: %1").arg(indicator.unit));
    source_ = line("source", value.source);
    source_->setPlaceholderText(indicator.source.isEmpty()
            ? tr("as the indicator")
            : tr("as the indicator: %1").arg(indicator.source));
    provisional_ = new QCheckBox(tr("Pro&visional value"), this);
    provisional_->setChecked(value.isProvisional);
    judgement_ = new QComboBox(this);
    judgement_->setObjectName(QStringLiteral("judgement"));
    note_ = new QPlainTextEdit(value.note, this);
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
}

void ValueDialog::addNumbers(QFormLayout& form, const core::Indicator& indicator)
{
    const auto beside = [](QWidget* first, QWidget* second, QWidget* third = nullptr) {
        auto* row = new QHBoxLayout;
        row->addWidget(first, 1);
        row->addWidget(second);
        if (third)
            row->addWidget(third, 1);
        return row;
    };
    const auto labelFor = [this](const QString& text, QWidget* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        return label;
    };
    auto* number = beside(number_, new QLabel(indicator.unit, this));
    number->addWidget(provisional_);
    form.addRow(labelFor(tr("&Actual value"), number_), number);
    form.addRow(labelFor(tr("&Made of (part ÷ whole)"), numerator_),
        beside(numerator_, new QLabel(QStringLiteral("÷"), this), denominator_));
    numerator_->setAccessibleName(tr("Numerator"));
    denominator_->setAccessibleName(tr("Denominator"));
    form.addRow(tr("Sam&ple size"), sampleSize_);
    form.addRow(tr("&Unit of the source"), unit_);
    form.addRow(tr("&Source"), source_);
}

void ValueDialog::addJudgement(QFormLayout& form, const core::Value& value)
{
    judgement_->addItems({tr("Not judged yet"), tr("Reached"), tr("Not reached")});
    for (int at = 0; at < judgement_->count(); ++at)
        if (judgements[at] == value.isAchieved)
            judgement_->setCurrentIndex(at);
    const core::Target* target = core::targetFor(workspace_.plan(), series_, year_, year_);
    const bool isJudged = target && core::isJudged(*target);
    // What was said while the target was in words can be taken back.
    setUsable(judgement_,
        isJudged || value.isAchieved
            ? QString()
            : tr(
                "The numbers say whether the target is reached. A person judges only where it is in words."));
    form.addRow(tr("&Judgement"), judgement_);
    if (isJudged)
        form.addRow(QString(), new QLabel(tr("Target: %1").arg(core::printedTarget(*target)), this));
}

// Only a number can be provisional or have a sample size.
void ValueDialog::refresh()
{
    const core::Result<core::Reading> reading = core::readActual(number_->text());
    const bool isMissing = reading && !reading->isNumber();
    const QString why = isMissing ? tr("There is no number.") : QString();
    setUsable(provisional_, why);
    setUsable(sampleSize_, why);
}

core::Result<core::Value> ValueDialog::details(const core::Plan& plan) const
{
    TypedRecord typed(valueOrNone(plan, series_, year_));
    const auto usable
        = [](const QLineEdit* box) { return box->isEnabled() ? box->text().trimmed() : QString(); };
    typed.set(u"numerator", &core::Value::numerator, usable(numerator_));
    typed.set(u"denominator", &core::Value::denominator, usable(denominator_));
    typed.set(u"sample_size", &core::Value::sampleSize, usable(sampleSize_));
    if (!typed.result())
        return typed.result();
    core::Value value = *typed.result();
    value.isProvisional = provisional_->isEnabled() && provisional_->isChecked();
    value.unit = unit_->text();
    value.source = source_->text();
    value.isAchieved = judgements[judgement_->currentIndex()];
    value.note = note_->toPlainText();
    return value;
}

core::Result<core::Plan> ValueDialog::edited()
{
    const core::Result<core::Plan> entered
        = core::enterActual(workspace_.plan(), workspace_.ids(), series_, year_, number_->text());
    if (!entered)
        return core::Refusal{
            entered.sentence(), core::kindInfo(core::kindOf<core::Value>()).fieldOf(u"reading")};
    const core::Result<core::Value> value = details(*entered);
    return value ? core::setValueDetails(*entered, *value) : core::Result<core::Plan>(value.refusal());
}

QString ValueDialog::intention() const
{
    return tr("Enter the details of an actual value");
}

void ValueDialog::showPlaceOf(const core::Refusal& refusal)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Value>());
    const std::pair<QStringView, QLineEdit*> boxes[]
        = {{u"reading", number_}, {u"numerator", numerator_}, {u"denominator", denominator_},
            {u"sample_size", sampleSize_}, {u"unit", unit_}, {u"source", source_}};
    for (const auto& [column, box] : boxes)
        if (kind.fieldOf(column) == refusal.field && refusal.field >= 0)
            box->setFocus();
}

} // namespace ui
