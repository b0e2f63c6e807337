#include "ui/dialogs/mapping_panel.h"

#include "core/store/storage.h"
#include "ui/ask.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qint64 largestMapping = 1'000'000;
constexpr int everyRowRole = Qt::UserRole;
const QString shippedFolder()
{
    return QStringLiteral(":/hagukumi/mappings");
}

QComboBox* columnBox(std::optional<core::ImportColumn> chosen)
{
    auto* box = new QComboBox;
    box->addItem(MappingPanel::tr("(not imported)"), -1);
    for (int i = 0; i < int(core::importColumnCount); ++i)
        box->addItem(core::importColumnTitle(core::ImportColumn(i)), i);
    box->setCurrentIndex(chosen ? int(*chosen) + 1 : 0);
    return box;
}

std::optional<core::ImportColumn> chosenColumn(const QTableWidget& table, int row, int column)
{
    const auto* box = qobject_cast<QComboBox*>(table.cellWidget(row, column));
    const int value = box ? box->currentData().toInt() : -1;
    return value < 0 ? std::nullopt : std::optional(core::ImportColumn(value));
}

QString textAt(const QTableWidget& table, int row, int column)
{
    return table.item(row, column) ? table.item(row, column)->text() : QString();
}

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

MappingPanel::MappingPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeTop());
    columns_ = makeTable("columns", tr("Columns of the file and what they are"),
        {tr("Column of the file"), tr("Is our column"), tr("Examples")});
    words_ = makeTable("words", tr("Words that mean something else here"),
        {tr("Column of the file"), tr("Word in the file"), tr("Our column"), tr("Is taken as")});
    addsOwners_ = new QCheckBox(tr("Add &goals and projects that the plan lacks"), this);
    kept_ = new QLabel(this);
    kept_->setWordWrap(true);
    layout->addWidget(columns_, 3);
    layout->addWidget(words_, 2);
    layout->addLayout(makeAdders());
    layout->addWidget(addsOwners_);
    layout->addWidget(kept_);
    const auto changed = [this] {
        if (!isFilling_)
            emit edited();
    };
    connect(words_, &QTableWidget::itemChanged, this, changed);
    connect(addsOwners_, &QCheckBox::toggled, this, changed);
}

QLayout* MappingPanel::makeTop()
{
    auto* top = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    shipped_ = new QComboBox(this);
    shipped_->setAccessibleName(tr("Mappings that come with the program"));
    shipped_->addItem(tr("Mapping of one's own"));
    for (const QString& name : QDir(shippedFolder()).entryList({QStringLiteral("*.json")}))
        addShipped(shippedFolder() + QLatin1Char('/') + name);
    shipped_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    top->addWidget(shipped_);
    top->addLayout(row);
    const auto button = [&](const QString& text, void (MappingPanel::*go)()) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, go);
        row->addWidget(made);
    };
    button(tr("&Load a mapping…"), &MappingPanel::askToLoad);
    button(tr("Sa&ve the mapping…"), &MappingPanel::askToSave);
    row->addStretch(1);
    connect(shipped_, &QComboBox::activated, this, [this](int position) {
        QFile file(shipped_->itemData(position).toString());
        if (position > 0 && file.open(QIODevice::ReadOnly))
            take(core::mappingFromJson(file.readAll(), shipped_->itemText(position)));
    });
    return top;
}

// Listed by what it calls itself.
void MappingPanel::addShipped(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString fileName = QFileInfo(path).fileName();
    const core::Result<core::ColumnMapping> mapping = core::mappingFromJson(file.readAll(), fileName);
    shipped_->addItem(mapping && !mapping->name.isEmpty() ? mapping->name : fileName, path);
}

QTableWidget* MappingPanel::makeTable(const char* name, const QString& spoken, const QStringList& titles)
{
    auto* table = new QTableWidget(0, int(titles.size()), this);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(spoken);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QLayout* MappingPanel::makeAdders()
{
    auto* adders = new QHBoxLayout;
    auto* word = new QPushButton(tr("Add a wor&d"), this);
    auto* everyRow = new QPushButton(tr("Add a value for every &row"), this);
    for (QPushButton* button : {word, everyRow}) {
        button->setAutoDefault(false);
        adders->addWidget(button);
    }
    adders->addStretch();
    connect(word, &QPushButton::clicked, this, [this] {
        addWordRow(titles_.value(0), {}, {core::ImportColumn::Direction, {}});
    });
    connect(everyRow, &QPushButton::clicked, this, [this] {
        addFixedRow({core::ImportColumn::GoalName, {}});
    });
    return adders;
}

void MappingPanel::setFile(
    const QStringList& titles, const std::vector<QStringList>& examples, const core::ColumnMapping& mapping)
{
    titles_ = titles;
    examples_ = examples;
    mapping_ = mapping;
    fill();
}

void MappingPanel::fill()
{
    isFilling_ = true;
    columns_->setRowCount(0);
    for (qsizetype i = 0; i < titles_.size(); ++i) {
        std::optional<core::ImportColumn> chosen;
        for (const core::ColumnMapping::Source& source : mapping_.columns)
            if (source.title.compare(titles_[i], Qt::CaseInsensitive) == 0)
                chosen = source.column;
        const int row = columns_->rowCount();
        columns_->insertRow(row);
        columns_->setItem(row, 0, fixedItem(titles_[i]));
        QComboBox* box = columnBox(chosen);
        box->setAccessibleName(tr("What the column “%1” is").arg(titles_[i]));
        columns_->setCellWidget(row, 1, box);
        columns_->setItem(row, 2,
            fixedItem(
                size_t(i) < examples_.size() ? examples_[size_t(i)].join(QStringLiteral(" / ")) : QString()));
        connect(box, &QComboBox::currentIndexChanged, this, &MappingPanel::edited);
    }
    fillWords();
    addsOwners_->setChecked(mapping_.addsOwners);
    const int hidden = int(mapping_.splits.size());
    kept_->setText(
        tr("%n further rules of the mapping file are kept and used as they are.", nullptr, hidden));
    kept_->setVisible(hidden > 0);
    isFilling_ = false;
}

void MappingPanel::fillWords()
{
    words_->setRowCount(0);
    for (const core::ColumnMapping::WordRule& rule : mapping_.words)
        for (const core::MappedCell& cell : rule.cells)
            addWordRow(rule.title, rule.word, cell);
    for (const core::MappedCell& cell : mapping_.fixed)
        addFixedRow(cell);
}

// A value for every row stands among the words: as one that asks for no column and no word.
void MappingPanel::addFixedRow(const core::MappedCell& cell)
{
    const bool wasFilling = std::exchange(isFilling_, true);
    addWordRow({}, {}, cell);
    const int row = words_->rowCount() - 1;
    for (const int column : {0, 1})
        words_->setItem(row, column, fixedItem(column == 0 ? tr("(every row)") : QString()));
    words_->item(row, 0)->setData(everyRowRole, true);
    isFilling_ = wasFilling;
}

void MappingPanel::addWordRow(const QString& title, const QString& word, const core::MappedCell& cell)
{
    const bool wasFilling = std::exchange(isFilling_, true);
    const int row = words_->rowCount();
    words_->insertRow(row);
    words_->setItem(row, 0, new QTableWidgetItem(title));
    words_->setItem(row, 1, new QTableWidgetItem(word));
    QComboBox* box = columnBox(cell.column);
    box->setAccessibleName(tr("Which of our columns the word fills"));
    words_->setCellWidget(row, 2, box);
    words_->setItem(row, 3, new QTableWidgetItem(cell.text));
    connect(box, &QComboBox::currentIndexChanged, this, &MappingPanel::edited);
    isFilling_ = wasFilling;
}

core::ColumnMapping MappingPanel::mapping() const
{
    core::ColumnMapping mapping = mapping_;
    // Columns that this file does not have stay in the mapping: it may be for a whole family of files.
    std::erase_if(mapping.columns, [this](const core::ColumnMapping::Source& source) {
        return titles_.contains(source.title, Qt::CaseInsensitive);
    });
    for (int row = 0; row < columns_->rowCount(); ++row)
        if (const auto column = chosenColumn(*columns_, row, 1))
            mapping.columns.push_back({textAt(*columns_, row, 0), *column});
    mapping.words.clear();
    mapping.fixed.clear();
    for (int row = 0; row < words_->rowCount(); ++row) {
        const auto column = chosenColumn(*words_, row, 2);
        if (words_->item(row, 0)->data(everyRowRole).toBool()) {
            if (column)
                mapping.fixed.push_back({*column, textAt(*words_, row, 3)});
            continue;
        }
        const QString title = textAt(*words_, row, 0);
        const QString word = textAt(*words_, row, 1);
        if (!column || title.isEmpty() || word.isEmpty())
            continue;
        auto rule = std::find_if(
            mapping.words.begin(), mapping.words.end(), [&](const core::ColumnMapping::WordRule& each) {
                return each.title == title && each.word == word;
            });
        if (rule == mapping.words.end())
            rule = mapping.words.insert(rule, {title, word, {}});
        rule->cells.push_back({*column, textAt(*words_, row, 3)});
    }
    mapping.addsOwners = addsOwners_->isChecked();
    return mapping;
}

void MappingPanel::take(const core::Result<core::ColumnMapping>& mapping)
{
    if (!mapping) {
        emit refused(mapping.sentence());
        return;
    }
    mapping_ = *mapping;
    fill();
    emit edited();
}

core::Result<void> MappingPanel::load(const QString& path)
{
    const auto storage = core::diskStorage();
    const auto content = core::readFile(*storage, path, largestMapping);
    if (!content.isOk())
        return core::refusedFile(content.error, path);
    const core::Result<core::ColumnMapping> mapping
        = core::mappingFromJson(content.value, QFileInfo(path).fileName());
    if (!mapping)
        return mapping.refusal();
    take(mapping);
    return {};
}

core::Result<void> MappingPanel::save(const QString& path) const
{
    return core::writeExport(*core::diskStorage(), path, core::toJson(mapping()), "{");
}

void MappingPanel::askToLoad()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Load a mapping"), {}, tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto done = load(path); !done)
        emit refused(done.sentence());
}

void MappingPanel::askToSave()
{
    const QString path
        = askNewFile(this, tr("Save the mapping"), {}, tr("Mapping.json"), tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto done = save(path); !done)
        emit refused(done.sentence());
}

} // namespace ui
