#include "ui/dialogs/milestones_part.h"

#include "ui/models/typed_field.h"
#include "ui/widgets/typed_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Name, Weight, DueOn, ReachedOn, ColumnCount };

// The numbers of the table's columns, and those of the record's fields.
constexpr std::pair<const char16_t*, Column> columns[]
    = {{u"name", Name}, {u"weight", Weight}, {u"due_on", DueOn}, {u"reached_on", ReachedOn}};

QString dateText(const std::optional<QDate>& date)
{
    return date ? core::printedDate(*date) : QString();
}

} // namespace

MilestonesPart::MilestonesPart(QWidget* parent)
    : QWidget(parent)
    , seriesLabel_(new QLabel(tr("Milestones &of"), this))
    , series_(new QComboBox(this))
    , whether_(new QLabel(this))
    , table_(new TypedTable(0, ColumnCount, this))
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Milestone>());
    QStringList titles;
    for (const auto& [column, position] : columns)
        titles << kind.fields[size_t(kind.fieldOf(column))].translatedLabel();
    table_->setObjectName(QStringLiteral("milestones"));
    table_->setAccessibleName(tr("Milestones"));
    table_->setHorizontalHeaderLabels(titles);
    table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth() + 1;
    table_->setColumnWidth(Weight, 10 * character);
    for (const Column date : {DueOn, ReachedOn})
        table_->setColumnWidth(date, fontMetrics().horizontalAdvance(dateText(QDate(2028, 12, 28))) + 24);
    table_->verticalHeader()->hide();
    table_->setTabKeyNavigation(false);
    series_->setObjectName(QStringLiteral("milestoneSeries"));
    seriesLabel_->setBuddy(series_);
    whether_->setWordWrap(true);
    auto* choice = new QHBoxLayout;
    choice->addWidget(seriesLabel_);
    choice->addWidget(series_);
    choice->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(whether_);
    layout->addWidget(table_, 1);
    layout->addLayout(makeButtons());
    connect(series_, &QComboBox::currentIndexChanged, this, [this] {
        if (series_->currentIndex() >= 0)
            showSeries(series_->currentData().toInt());
    });
    connect(table_, &QTableWidget::currentCellChanged, this, &MilestonesPart::refreshButtons);
    refreshButtons();
}

QLayout* MilestonesPart::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, auto press) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, press);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Add a mi&lestone"), &MilestonesPart::add);
    remove_ = button(tr("Re&move the milestone"), &MilestonesPart::remove);
    up_ = button(tr("&Up"), [this] { move(-1); });
    down_ = button(tr("&Down"), [this] { move(1); });
    buttons->addStretch(1);
    return buttons;
}

void MilestonesPart::setMilestones(int series, const std::vector<const core::Milestone*>& milestones)
{
    std::vector<Row>& rows = rows_[series];
    rows.clear();
    for (const core::Milestone* each : milestones)
        rows.push_back(
            {*each, each->name, each->weight.toText(), dateText(each->dueOn), dateText(each->reachedOn)});
}

void MilestonesPart::setSeries(const std::vector<std::pair<int, QString>>& series)
{
    keep();
    const QVariant before = series_->currentData();
    {
        const QSignalBlocker quiet(series_);
        series_->clear();
        for (const auto& [number, name] : series)
            series_->addItem(name.isEmpty() ? tr("(unnamed series)") : name, number);
        series_->setCurrentIndex(std::max(0, series_->findData(before)));
    }
    seriesLabel_->setVisible(series.size() > 1);
    series_->setVisible(series.size() > 1);
    table_->setRowCount(0);
    shown_ = series_->currentData().toInt();
    for (const Row& row : rows_[shown_])
        putRow(table_->rowCount(), row);
    refreshButtons();
}

void MilestonesPart::setFormula(core::RateFormula formula)
{
    const QString chosen = core::wordLabel(core::RateFormula::Milestones);
    if (formula == core::RateFormula::Milestones)
        whether_->setText(
            tr("The rate is the weight of the milestones that are reached by the end of the year "
               "÷ the weight of all."));
    else if (formula == core::RateFormula::ByDirection)
        whether_->setText(
            tr("They count where the target is in words. Where they are always to count, choose "
               "“%1” as the rate.")
                .arg(chosen));
    else
        whether_->setText(
            tr("With the chosen rate they do not count. Where they are to count, choose “%1” as the rate.")
                .arg(chosen));
}

void MilestonesPart::showSeries(int series)
{
    keep();
    table_->setRowCount(0);
    shown_ = series;
    for (const Row& row : rows_[shown_])
        putRow(table_->rowCount(), row);
    refreshButtons();
}

void MilestonesPart::putRow(int row, const Row& content)
{
    table_->insertRow(row);
    const QString texts[] = {content.name, content.weight, content.dueOn, content.reachedOn};
    for (int column = 0; column < ColumnCount; ++column)
        table_->setItem(row, column, new QTableWidgetItem(texts[column]));
    table_->item(row, Weight)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table_->item(row, Name)->setData(Qt::UserRole, QVariant::fromValue(content.known.id.uuid.toText()));
    table_->item(row, Name)->setData(Qt::UserRole + 1, content.known.rank);
}

MilestonesPart::Row MilestonesPart::rowAt(int row) const
{
    const auto text = [&](int column) { return table_->item(row, column)->text().trimmed(); };
    Row content{{}, text(Name), text(Weight), text(DueOn), text(ReachedOn)};
    const QTableWidgetItem* name = table_->item(row, Name);
    content.known.id.uuid = core::Uuid::fromText(name->data(Qt::UserRole).toString()).value_or(core::Uuid());
    content.known.rank = name->data(Qt::UserRole + 1).toInt();
    return content;
}

void MilestonesPart::keep()
{
    std::vector<Row> rows;
    for (int row = 0; row < table_->rowCount(); ++row)
        rows.push_back(rowAt(row));
    if (series_->count() > 0)
        rows_[shown_] = std::move(rows);
}

core::Result<std::vector<core::Milestone>> MilestonesPart::read(int series)
{
    keep();
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Milestone>());
    std::vector<core::Milestone> milestones;
    for (size_t at = 0; at < rows_[series].size(); ++at) {
        const Row& row = rows_[series][at];
        if ((row.name + row.dueOn + row.reachedOn).isEmpty())
            continue;
        TypedRecord typed(row.known);
        typed.set(u"name", &core::Milestone::name, row.name);
        typed.set(u"weight", &core::Milestone::weight, row.weight);
        typed.set(u"due_on", &core::Milestone::dueOn, row.dueOn);
        typed.set(u"reached_on", &core::Milestone::reachedOn, row.reachedOn);
        if (!typed.result()) {
            series_->setCurrentIndex(series_->findData(series));
            for (const auto& [column, position] : columns)
                if (kind.fieldOf(column) == typed.result().refusal().field)
                    table_->setCurrentCell(int(at), position);
            return typed.result().refusal();
        }
        milestones.push_back(*typed.result());
    }
    return milestones;
}

void MilestonesPart::add()
{
    const int row = table_->rowCount();
    putRow(row, {{}, {}, QStringLiteral("1"), {}, {}});
    table_->setCurrentCell(row, Name);
    table_->setFocus();
    refreshButtons();
}

void MilestonesPart::remove()
{
    table_->removeRow(table_->currentRow());
    refreshButtons();
}

void MilestonesPart::move(int step)
{
    const int from = table_->currentRow();
    const int column = table_->currentColumn();
    const Row content = rowAt(from);
    table_->removeRow(from);
    putRow(from + step, content);
    table_->setCurrentCell(from + step, column);
    refreshButtons();
}

void MilestonesPart::refreshButtons()
{
    const int row = table_->currentRow();
    remove_->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < table_->rowCount());
}

} // namespace ui
