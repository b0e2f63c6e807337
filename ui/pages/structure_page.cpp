#include "ui/pages/structure_page.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/models/renaming.h"
#include "ui/pages/averages_section.h"
#include "ui/pages/form_section.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/plan_section.h"
#include "ui/pages/scheme_section.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/outline_view.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/table_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

StructurePage::StructurePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , sections_(new QTabWidget)
    , outline_(new OutlineSection(workspace))
{
    sections_->setDocumentMode(true);
    sections_->addTab(outline_, tr("Goals and projects"));
    plan_ = addSection(tr("Plan"), &StructurePage::makePlan);
    texts_ = addSection(tr("Texts"), &StructurePage::makeTexts);
    diagram_ = addSection(tr("Place among other plans"), &StructurePage::makeDiagram);
    addSection(tr("Departments"), &StructurePage::makeDepartments);
    form_ = addSection(tr("Sheet form"), &StructurePage::makeForm);
    scheme_ = addSection(tr("Grade scheme"), &StructurePage::makeScheme);
    averages_ = addSection(tr("Averages"), &StructurePage::makeAverages);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(sections_);
    connect(&workspace, &Workspace::documentReplaced, this, &StructurePage::followPeriod);
    connect(&workspace, &Workspace::yearChanged, this, &StructurePage::followPeriod);
    connect(&workspace, &Workspace::changed, this, &StructurePage::followPeriod);
}

template <class W>
Late<W>* StructurePage::addSection(const QString& title, W* (StructurePage::*make)())
{
    auto* section = new Late<W>([this, make] { return (this->*make)(); });
    sections_->addTab(section, title);
    return section;
}

PlanSection* StructurePage::makePlan()
{
    auto* plan = new PlanSection(workspace_);
    plan->setPeriod(period());
    return plan;
}

RecordTable* StructurePage::tableOfPeriod(
    RecordShape shape, const QString& verb, const QString& emptySentence)
{
    shape.parentField = "plan";
    auto* table = new RecordTable(workspace_, std::move(shape), verb, emptySentence);
    table->model().setParentRecord(period().uuid);
    return table;
}

RecordTable* StructurePage::makeTexts()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::PlanText>();
    shape.columns = {{.field = "kind"}, {.field = "text", .isLong = true}};
    shape.addIntention = tr("Add a text of the plan");
    return tableOfPeriod(std::move(shape), tr("Add a text"),
        tr("No texts yet. Add the plan's introduction, viewpoints or how it is carried forward."));
}

RecordTable* StructurePage::makeDiagram()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::DiagramBox>();
    shape.columns = {{.field = "level"}, {.field = "text", .isLong = true}};
    shape.addIntention = tr("Add a box to the plan's diagram");
    return tableOfPeriod(std::move(shape), tr("Add a box"),
        tr("No boxes yet. Add the upper plans, the related plans and this plan."));
}

QWidget* StructurePage::makeDepartments()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Department>();
    RecordColumn name;
    name.title = tr("Name");
    name.text = [this](core::RecordRef department) {
        return nameNow(workspace_.plan(), department, workspace_.year());
    };
    name.type = [this](core::RecordRef department, const QString& text) {
        return renameDepartment(department, text);
    };
    shape.columns = {std::move(name), {.field = "note"}};
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    departments_ = new RecordTable(workspace_, std::move(shape), tr("Add a department"),
        tr("No departments yet. Add the first one, or assign one to a project."));
    departmentStrip_ = new RenameStrip(workspace_);
    layout->addWidget(departments_, 1);
    layout->addWidget(departmentStrip_);
    departments_->view().setColumnWidth(0, fontMetrics().horizontalAdvance(QChar(u'字')) * 24);
    departments_->setAdder([this] { addDepartment(); });
    return place;
}

FormSection* StructurePage::makeForm()
{
    auto* form = new FormSection(workspace_);
    form->setPeriod(period());
    return form;
}

SchemeSection* StructurePage::makeScheme()
{
    auto* scheme = new SchemeSection(workspace_);
    scheme->setPeriod(period());
    return scheme;
}

AveragesSection* StructurePage::makeAverages()
{
    auto* averages = new AveragesSection(workspace_);
    averages->setPeriod(period());
    return averages;
}

core::Result<void> StructurePage::renameDepartment(core::RecordRef department, const QString& name)
{
    if (name.trimmed() == nameNow(workspace_.plan(), department, workspace_.year()))
        return {};
    if (renameNeedsAnswer(workspace_.plan(), department, workspace_.year())) {
        departmentStrip_->begin(department, name.trimmed());
        return {};
    }
    NamedEdit edit
        = renamed(workspace_.plan(), department, workspace_.year(), name.trimmed(), workspace_.ids());
    return workspace_.apply(edit.intention, std::move(edit.edited));
}

// A department cannot be without a name: it gets one to be typed over.
void StructurePage::addDepartment()
{
    const core::FiscalYear year = workspace_.year();
    QString name = tr("New department");
    for (int number = 2; core::findDepartment(workspace_.plan(), name, year); ++number)
        name = tr("New department %1").arg(number);
    if (!workspace_.apply(
            tr("Add a department"), core::addDepartment(workspace_.plan(), workspace_.ids(), name, year)))
        return;
    const core::Department* added = core::findDepartment(workspace_.plan(), name, year);
    const QModelIndex cell = departments_->model().index(departments_->model().rowOf(added->id.uuid), 0);
    departments_->view().setFocus();
    departments_->view().setCurrentIndex(cell);
    departments_->view().edit(cell);
}

core::Id<core::PlanPeriod> StructurePage::period() const
{
    const core::PlanPeriod* period = core::planOf(workspace_.plan(), workspace_.year());
    return period ? period->id : core::Id<core::PlanPeriod>{};
}

void StructurePage::followPeriod()
{
    if (PlanSection* plan = plan_->made())
        plan->setPeriod(period());
    if (FormSection* form = form_->made())
        form->setPeriod(period());
    if (SchemeSection* scheme = scheme_->made())
        scheme->setPeriod(period());
    if (AveragesSection* averages = averages_->made())
        averages->setPeriod(period());
    for (const Late<RecordTable>* section : {texts_, diagram_})
        if (RecordTable* table = section->made())
            table->model().setParentRecord(period().uuid);
}

OutlineSection& StructurePage::outline()
{
    sections_->setCurrentWidget(outline_);
    return *outline_;
}

void StructurePage::showForm()
{
    sections_->setCurrentWidget(form_);
}

void StructurePage::showScheme()
{
    sections_->setCurrentWidget(scheme_);
}

void StructurePage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("section"), sections_->currentIndex());
    settings.setValue(QStringLiteral("columns"), outline_->view().header()->saveState());
    settings.setValue(QStringLiteral("splitter"), outline_->splitter().saveState());
    settings.setValue(QStringLiteral("folded"), outline_->view().folded());
}

void StructurePage::restoreView(const QSettings& settings)
{
    sections_->setCurrentIndex(settings.value(QStringLiteral("section"), 0).toInt());
    outline_->view().header()->restoreState(settings.value(QStringLiteral("columns")).toByteArray());
    outline_->splitter().restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    outline_->view().setFolded(settings.value(QStringLiteral("folded")).toStringList());
}

// Leaving a box writes what was typed in it; so does closing a cell's editor.
void StructurePage::commitEditing()
{
    if (QWidget* box = focusWidget(); box && isAncestorOf(box) && box->hasFocus()) {
        box->clearFocus();
        box->setFocus();
    }
}

QAbstractItemView* StructurePage::listWithFocus() const
{
    auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    return list && isAncestorOf(list) ? list : nullptr;
}

void StructurePage::copy()
{
    const QAbstractItemView* list = listWithFocus();
    if (list && list->currentIndex().isValid())
        QApplication::clipboard()->setText(tableText({QStringList{list->currentIndex().data().toString()}}));
}

// A cell of a spreadsheet goes in as its text; whatever else it is, as it stands.
void StructurePage::paste()
{
    QAbstractItemView* list = listWithFocus();
    const QModelIndex cell = list ? list->currentIndex() : QModelIndex();
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    const QString text = QApplication::clipboard()->text();
    const TableRows rows = readTableText(text);
    const bool isOneCell = rows.size() == 1 && rows.front().size() == 1;
    list->model()->setData(cell, isOneCell ? rows.front().front() : text);
}

} // namespace ui
