// The graded item of a sheet: grade, reason, and what the numbers say.
#pragma once

#include "ui/widgets/sheet_item.h"

namespace ui {

class GradeBox;

class SheetGradeItem final : public SheetItem {
    Q_OBJECT

public:
    SheetGradeItem(
        Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);
    void refresh() override;
    void commit() override;
    QString unfinished() const override;
    void resume(const QString& unfinished) override;
    QWidget* editor() const override;

private:
    core::Result<void> write(const QString& code, const std::optional<QString>& reason);
    QString computedWords() const;
    QString lastYearsGrade() const;

    GradeBox* box_;
};

} // namespace ui
