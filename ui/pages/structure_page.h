// The page 体系: the plan's structure and everything that stands around it in the printed plan.
#pragma once

#include "ui/page.h"
#include "ui/widgets/outline_strips.h"

class QTabWidget;

namespace ui {

class CouncilSection;
class OutlineSection;
class PlanSection;
class RecordTable;

class StructurePage final : public Page {
    Q_OBJECT

public:
    explicit StructurePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("S&tructure"); }
    QString stableName() const override { return QStringLiteral("structure"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    void commitEditing() override;

    /// The outline, brought to the front: what the menu 計画 works on.
    OutlineSection& outline();

private:
    RecordTable* makeTexts();
    RecordTable* makeDiagram();
    RecordTable* makeDepartments();
    core::Result<void> renameDepartment(core::RecordRef department, const QString& name);
    void addDepartment();
    void followPeriod();

    QTabWidget* sections_;
    OutlineSection* outline_;
    PlanSection* plan_;
    RecordTable* texts_;
    RecordTable* diagram_;
    CouncilSection* council_;
    RenameStrip* departmentStrip_ = nullptr; // made with the table of departments, so it stands before it
    RecordTable* departments_;
};

} // namespace ui
