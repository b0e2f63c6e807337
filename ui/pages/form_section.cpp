#include "ui/pages/form_section.h"

#include "ui/ask.h"
#include "ui/line_icon.h"
#include "ui/pages/rule_notes.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace ui {

namespace {

enum Column { NumberColumn, LabelColumn, KindColumn, SourceColumn, RequiredColumn, ChoicesColumn };

} // namespace

FormSection::FormSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , formLabel_(new QLabel)
    , forms_(new QComboBox)
    , evaluators_(new QComboBox)
    , copy_(new QPushButton(tr("&Copy as a new form…")))
    , name_(new BoundLine(workspace))
    , note_(new QLabel)
    , follow_(new QPushButton(tr("Let sheets &follow")))
    , items_(makeItems())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(makeChoice());
    layout->addWidget(makeNote());
    layout->addWidget(items_, 1);
    connect(&workspace, &Workspace::changed, this, &FormSection::refresh);
    connect(&workspace, &Workspace::yearChanged, this, &FormSection::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &FormSection::refresh);
}

QWidget* FormSection::makeChoice()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    formLabel_->setBuddy(forms_);
    forms_->setObjectName(QStringLiteral("forms"));
    auto* nameLabel = new QLabel(tr("&Name:"));
    nameLabel->setBuddy(name_);
    auto* evaluatorLabel = new QLabel(tr("&Grade that counts:"));
    evaluatorLabel->setBuddy(evaluators_);
    for (const core::Word& word : core::Words<core::Evaluator>::list)
        evaluators_->addItem(QCoreApplication::translate("words", word.label));
    row->addWidget(formLabel_);
    row->addWidget(forms_, 2);
    row->addWidget(nameLabel);
    row->addWidget(name_, 3);
    row->addWidget(evaluatorLabel);
    row->addWidget(evaluators_);
    row->addWidget(copy_);
    connect(forms_, &QComboBox::activated, this, &FormSection::choose);
    connect(evaluators_, &QComboBox::activated, this, &FormSection::choose);
    connect(copy_, &QPushButton::clicked, this, &FormSection::copy);
    return place;
}

QWidget* FormSection::makeNote()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("note"));
    row->addWidget(note_, 1);
    row->addWidget(follow_, 0, Qt::AlignTop);
    connect(follow_, &QPushButton::clicked, this, [this] {
        std::ignore = workspace_.apply(
            tr("Let sheets follow the form"), core::moveSheetsToForm(workspace_.plan(), from()));
    });
    return place;
}

RecordTable* FormSection::makeItems()
{
    auto* items = new RecordTable(workspace_, itemShape(), {}, tr("No items yet. Add the first one."));
    add_ = makeAdder();
    number_ = new QPushButton(tr("N&umber anew"));
    number_->setToolTip(tr("Gives the numbered items ①, ②, … in their order"));
    for (const int column : {SourceColumn, ChoicesColumn})
        items->view().horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    items->addButton(add_, true);
    items->addButton(number_, false);
    connect(number_, &QPushButton::clicked, this, [this] {
        std::ignore = workspace_.apply(
            tr("Number the items anew"), core::numberFormItems(workspace_.plan(), workspace_.ids(), from()));
    });
    return items;
}

QToolButton* FormSection::makeAdder()
{
    auto* button = new QToolButton;
    button->setText(tr("Add an item"));
    button->setIcon(lineIcon(LineIcon::Add));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    for (size_t kind = 0; kind < std::size(core::Words<core::ItemKind>::list); ++kind)
        connect(menu->addAction(core::wordLabel(core::ItemKind(kind))), &QAction::triggered, this,
            [this, kind] { addItem(core::ItemKind(kind)); });
    button->setMenu(menu);
    return button;
}

void FormSection::setPeriod(core::Id<core::PlanPeriod> period)
{
    period_ = period;
    refresh();
}

const core::FormUse* FormSection::use() const
{
    return core::formUseAsOf(workspace_.plan(), period_, workspace_.year());
}

QString FormSection::keyOf(core::RecordRef item) const
{
    const core::FormItem* row = workspace_.plan().find(core::Id<core::FormItem>{item.id});
    return row ? row->key : QString();
}

void FormSection::refresh()
{
    const core::FormUse* now = use();
    const bool isWritable = workspace_.isWritable() && !period_.isNull();
    formLabel_->setText(tr("F&orm of %1:").arg(core::printed(workspace_.year())));
    fillWithRecords<core::SheetForm>(
        *forms_, workspace_.plan(), now ? now->form : core::Id<core::SheetForm>());
    evaluators_->setCurrentIndex(now ? int(now->countingEvaluator) : -1);
    forms_->setEnabled(isWritable);
    for (QWidget* widget : {static_cast<QWidget*>(evaluators_), static_cast<QWidget*>(copy_),
             static_cast<QWidget*>(number_), static_cast<QWidget*>(add_)})
        widget->setEnabled(isWritable && now);
    const core::Id<core::SheetForm> form = now ? now->form : core::Id<core::SheetForm>();
    items_->model().setParentRecord(form.uuid);
    if (form != shown_) {
        shown_ = form;
        name_->binding().setSource(
            fieldSource(workspace_, {core::kindOf<core::SheetForm>(), form.uuid}, "name"));
    }
    refreshNote(now);
}

void FormSection::refreshNote(const core::FormUse* use)
{
    const core::Plan& plan = workspace_.plan();
    const auto others = core::sheetsOfOtherForms(plan, from());
    const auto open = std::count_if(others.begin(), others.end(),
        [](const core::Evaluation* sheet) { return !core::isClosed(sheet->state); });
    follow_->setVisible(open > 0);
    follow_->setEnabled(workspace_.isWritable());
    if (!use)
        return note_->setText(period_.isNull()
                ? tr("%1 is not a year of a plan.").arg(core::printed(workspace_.year()))
                : tr("No form is chosen. Choose the form that the sheets have."));
    QStringList sentences{tr("In use from %1 on.").arg(core::printed(use->fromYear))};
    if (core::changesCopyOfForm(plan, from()))
        sentences << tr("Earlier years or checked sheets have this form: a change is made in a copy for %1 "
                        "and later, and they go on printing the same text.")
                         .arg(core::printed(workspace_.year()));
    else if (const int written = writtenSheets(plan, from()); written > 0)
        sentences << tr("%n sheet(s) of this year are being written. Nothing of it is lost: a sheet that "
                        "says something in an item that you remove keeps the form it has.",
            nullptr, written);
    if (!others.empty())
        sentences << tr("%n sheet(s) of this year have another form.", nullptr, int(others.size()));
    sentences << tr(
        "In a wording, {年度} and {前年度} stand for the sheet's fiscal year and the one before.");
    note_->setText(sentences.join(QString()));
}

void FormSection::choose()
{
    const core::Id<core::SheetForm> form = chosenRecord<core::SheetForm>(*forms_);
    const core::FormUse* now = use();
    const auto counting = core::Evaluator(std::max(0, evaluators_->currentIndex()));
    if (form.isNull() || (now && now->form == form && now->countingEvaluator == counting))
        return;
    std::ignore = workspace_.apply(tr("Choose a sheet form"),
        core::chooseForm(workspace_.plan(), workspace_.ids(), period_, form, counting, {workspace_.year()}));
    refresh();
}

void FormSection::copy()
{
    const core::FormUse* now = use();
    const QString name = workspace_.plan().find(now->form)->name;
    const auto wanted = askText(this, tr("Copy as a new form"),
        tr("The copy has the same items and is in use from %1 on. Its name:")
            .arg(core::printed(workspace_.year())),
        tr("%1 (copy)").arg(name));
    if (wanted)
        std::ignore = workspace_.apply(
            tr("Copy a sheet form"), core::copyForm(workspace_.plan(), workspace_.ids(), from(), *wanted));
}

// An item cannot be without a label, a choice not without words, and last year's text not without a source:
// they get one to be typed over.
void FormSection::addItem(core::ItemKind kind)
{
    core::FormItem item;
    item.kind = kind;
    item.label = tr("New item");
    for (const core::FormItem* each : core::itemsOf(workspace_.plan(), use()->form))
        if (kind == core::ItemKind::Carried && each->kind == core::ItemKind::Text)
            item.sourceKey = each->key;
    core::Result<core::Plan> added
        = core::addFormItem(workspace_.plan(), workspace_.ids(), from(), std::move(item));
    if (added && kind == core::ItemKind::Choice) {
        const core::FormUse* after = core::formUseAsOf(*added, period_, workspace_.year());
        const QString key = core::itemsOf(*added, after->form).back()->key;
        added = core::setFormChoices(*added, workspace_.ids(), from(), key, {tr("Yes"), tr("No")});
    }
    if (!workspace_.apply(tr("Add an item to the form"), std::move(added)))
        return;
    refresh();
    items_->startEditing(items_->model().index(items_->model().rowCount() - 1, LabelColumn));
}

} // namespace ui
