// The plan itself: title, years, the city's words for the levels, and the basic philosophy.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QFormLayout;

namespace ui {

class BoundLine;
class BoundText;

class PlanSection final : public QWidget {
    Q_OBJECT

public:
    explicit PlanSection(Workspace& workspace, QWidget* parent = nullptr);
    /// The plan generation that is shown; a null id empties the form.
    void setPeriod(core::Id<core::PlanPeriod> period);

private:
    void addLine(QFormLayout* form, const QString& label, const char* column);
    core::Result<void> storeYear(bool isFirst, const QString& text, const QString& mergeKey);
    void bindYear(BoundLine* line, bool isFirst);

    Workspace& workspace_;
    core::Id<core::PlanPeriod> period_;
    std::vector<std::pair<BoundLine*, const char*>> lines_;
    BoundLine* firstYear_;
    BoundLine* lastYear_;
    BoundText* philosophy_;
};

} // namespace ui
