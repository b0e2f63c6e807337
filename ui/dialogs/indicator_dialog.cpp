#include "ui/dialogs/indicator_dialog.h"

#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum SeriesColumn { NameColumn, BaselineYearColumn, BaselineColumn };

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
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeCard(*form);
    layout->addLayout(form);
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
    resize(560, 640);
}

void IndicatorDialog::makeCard(QFormLayout& form)
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
        text->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    }
    form.addRow(tr("&Name"), name_);
    form.addRow(tr("&Kind"), kind_);
    form.addRow(tr("&Unit"), unit_);
    form.addRow(tr("&Better when"), direction_);
    form.addRow(tr("&Rate that counts"), formula_);
    form.addRow(tr("&Accumulation"), accumulation_);
    form.addRow(tr("Decimals to &print"), decimals_);
    form.addRow(tr("Survey &years"), surveyYears_);
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
        form.addRow(tr("De&partment"), department_);
    }
    form.addRow(tr("&Source"), source_);
    form.addRow(tr("De&finition"), definition_);
    form.addRow(tr("N&ote"), note_);
}

QWidget* IndicatorDialog::makeSeries()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title
        = new QLabel(tr("Seri&es and their baselines (one unnamed series when nothing is told apart)"), box);
    title->setWordWrap(true);
    series_ = new QTableWidget(0, 3, box);
    series_->setHorizontalHeaderLabels({tr("Series"), tr("Baseline year"), tr("Baseline")});
    series_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    series_->verticalHeader()->hide();
    series_->setTabKeyNavigation(false);
    series_->setMinimumHeight(110);
    title->setBuddy(series_);
    if (isNew_)
        addSeriesRow(nullptr);
    else
        for (const core::Series* row :
            core::byRank(core::rowsOf(workspace_.plan(), &core::Series::indicator, indicator_.id)))
            addSeriesRow(row);
    auto* add = new QPushButton(tr("Add a series"), box);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] { addSeriesRow(nullptr); });
    layout->addWidget(title);
    layout->addWidget(series_, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    return box;
}

void IndicatorDialog::addSeriesRow(const core::Series* series)
{
    const int row = series_->rowCount();
    series_->insertRow(row);
    const auto baselines = series ? core::rowsOf(workspace_.plan(), &core::Baseline::series, series->id)
                                  : std::vector<const core::Baseline*>();
    auto* name = new QTableWidgetItem(series ? series->name : QString());
    name->setData(Qt::UserRole, series ? series->id.uuid.toText() : QString());
    series_->setItem(row, NameColumn, name);
    const core::Baseline* baseline = baselines.empty() ? nullptr : baselines.front();
    series_->setItem(row, BaselineYearColumn,
        new QTableWidgetItem(baseline && baseline->year ? core::printedShort(*baseline->year) : QString()));
    series_->setItem(
        row, BaselineColumn, new QTableWidgetItem(baseline ? core::printed(baseline->value) : QString()));
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

core::Result<core::Plan> IndicatorDialog::withSeriesRow(
    const core::Plan& plan, core::Id<core::Indicator> indicator, int row) const
{
    const auto cell = [&](int column) {
        return series_->item(row, column) ? series_->item(row, column)->text().trimmed() : QString();
    };
    const auto known = core::Uuid::fromText(series_->item(row, NameColumn)->data(Qt::UserRole).toString());
    const QString name = cell(NameColumn);
    const auto before = core::byRank(core::rowsOf(plan, &core::Series::indicator, indicator));
    const bool isFirstOfNew = isNew_ && row == 0;
    if (!known && !isFirstOfNew && name.isEmpty())
        return plan;
    core::Plan result = plan;
    core::Id<core::Series> id = known ? core::Id<core::Series>{*known} : before.front()->id;
    if (!known && !name.isEmpty()) {
        core::Result<core::Plan> next = core::addSeries(result, workspace_.ids(), indicator, name);
        if (!next)
            return next;
        result = std::move(next).value();
        id = core::byRank(core::rowsOf(result, &core::Series::indicator, indicator)).back()->id;
    } else if (known && plan.find(id) && plan.find(id)->name != name) {
        const core::KindInfo& info = core::kindInfo(core::kindOf<core::Series>());
        core::Result<core::Plan> next
            = core::setField(result, {info.kind, id.uuid}, info.fieldOf(u"name"), name);
        if (!next)
            return next;
        result = std::move(next).value();
    }
    const QString yearText = cell(BaselineYearColumn);
    const auto year = core::readFiscalYear(yearText, workspace_.year().firstDay());
    if (!yearText.isEmpty() && !year)
        return core::Refusal{
            tr("“%1” is not a fiscal year. Write the baseline's year such as R5.").arg(yearText)};
    return core::enterBaseline(result, workspace_.ids(), id, year, cell(BaselineColumn));
}

core::Result<core::Plan> IndicatorDialog::withSeries(
    core::Plan plan, core::Id<core::Indicator> indicator) const
{
    for (int row = 0; row < series_->rowCount(); ++row) {
        core::Result<core::Plan> next = withSeriesRow(plan, indicator, row);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
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
