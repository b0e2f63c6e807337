// One year's value of a series with all that stands beside the number (実績の詳細).
#pragma once

#include "core/model/edits.h"
#include "ui/dialogs/entry_dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ValueDialog final : public EntryDialog {
    Q_OBJECT

public:
    ValueDialog(Workspace& workspace, core::Id<core::Series> series, core::FiscalYear year,
        QWidget* parent = nullptr);

protected:
    core::Result<core::Plan> edited() override;
    QString intention() const override;
    void showPlaceOf(const core::Refusal& refusal) override;

private:
    void makeBoxes(const core::Indicator& indicator, const core::Value& value);
    void addNumbers(QFormLayout& form, const core::Indicator& indicator);
    void addJudgement(QFormLayout& form, const core::Value& value);
    core::Result<core::Value> details(const core::Plan& plan) const;
    void refresh();

    core::Id<core::Series> series_;
    core::FiscalYear year_;
    QLineEdit* number_ = nullptr;
    QCheckBox* provisional_ = nullptr;
    QLineEdit* numerator_ = nullptr;
    QLineEdit* denominator_ = nullptr;
    QLineEdit* sampleSize_ = nullptr;
    QLineEdit* unit_ = nullptr;
    QLineEdit* source_ = nullptr;
    QComboBox* judgement_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
};

} // namespace ui
