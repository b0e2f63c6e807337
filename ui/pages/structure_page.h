// The page 体系: the plan's structure and everything that stands around it in the printed plan.
#pragma once

#include "ui/page.h"
#include "ui/widgets/late.h"
#include "ui/widgets/outline_strips.h"

class QAbstractItemView;
class QTabWidget;

namespace ui {

class AveragesSection;
class FormSection;
class OutlineSection;
class PlanSection;
class RecordTable;
class SchemeSection;
struct RecordShape;

class StructurePage final : public Page {
    Q_OBJECT

public:
    explicit StructurePage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title() { return tr("S&tructure"); }
    static QString stableName() { return QStringLiteral("structure"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    void commitEditing() override;
    /// Of the cell that is current in the list with the focus.
    void copy() override;
    void paste() override;

    /// The outline, brought to the front: what the menu 計画 works on.
    OutlineSection& outline();
    /// The same for the year's sheet form and its grade scheme.
    void showForm();
    void showScheme();

private:
    template <class W>
    Late<W>* addSection(const QString& title, W* (StructurePage::*make)());
    PlanSection* makePlan();
    /// A table of records that belong to the plan generation of the year.
    RecordTable* tableOfPeriod(RecordShape shape, const QString& verb, const QString& emptySentence);
    RecordTable* makeTexts();
    RecordTable* makeDiagram();
    QWidget* makeDepartments();
    FormSection* makeForm();
    SchemeSection* makeScheme();
    AveragesSection* makeAverages();
    QAbstractItemView* listWithFocus() const; ///< Null when something else has it.
    core::Result<void> renameDepartment(core::RecordRef department, const QString& name);
    void addDepartment();
    core::Id<core::PlanPeriod> period() const; ///< Of the year; a null id when there is none.
    void followPeriod();

    QTabWidget* sections_;
    OutlineSection* outline_;
    Late<PlanSection>* plan_;
    Late<RecordTable>* texts_;
    Late<RecordTable>* diagram_;
    Late<FormSection>* form_;
    Late<SchemeSection>* scheme_;
    Late<AveragesSection>* averages_;
    RecordTable* departments_ = nullptr; ///< With its strip null until that section has been seen.
    RenameStrip* departmentStrip_ = nullptr;
};

} // namespace ui
