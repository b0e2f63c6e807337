#include "ui/widgets/sheet_header.h"

#include "core/model/joined.h"
#include "ui/widgets/tones.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

QString markedProjectName(const core::Plan& plan, core::Id<core::Project> project, core::FiscalYear year)
{
    const core::Project* row = plan.find(project);
    if (!row)
        return {};
    return core::joined({row->number, row->isPriority ? QStringLiteral("★") : QString(),
        core::projectName(plan, project, year), row->isNew ? QStringLiteral("（新規）") : QString()});
}

SheetHeader::SheetHeader(QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::Box);
    setForegroundRole(QPalette::Mid);
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(0);
    grid_->setVerticalSpacing(1);
    grid_->setColumnStretch(1, 1);
}

void SheetHeader::addLine(int row, const QString& title, const QString& text)
{
    auto* name = new QLabel(title, this);
    name->setMargin(5);
    name->setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tint(palette()));
    name->setPalette(colours);
    auto* value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setText(text);
    value->setMargin(5);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(title);
    grid_->addWidget(name, row, 0);
    grid_->addWidget(value, row, 1);
}

SheetHeader::Lines SheetHeader::linesOf(const core::Plan& plan, const core::SheetKey& key) const
{
    const core::PlanPeriod* period = core::planOf(plan, key.project);
    const core::Placement* placement = core::mainPlacement(plan, key.project);
    if (!period || !placement)
        return {};
    const auto numbered = [](const QString& number, const QString& name) {
        return QStringLiteral("%1 %2").arg(number, name).trimmed();
    };
    Lines lines;
    if (const core::Goal* goal = plan.find(placement->goal))
        lines.emplace_back(
            period->goalWord, numbered(goal->number, core::goalName(plan, goal->id, key.year)));
    if (const core::Challenge* challenge = plan.find(placement->challenge))
        lines.emplace_back(period->challengeWord, numbered(challenge->number, challenge->name));
    lines.emplace_back(period->projectWord, markedProjectName(plan, key.project, key.year));
    QStringList departments;
    QStringList contents;
    for (const core::Assignment* each : core::assignmentsIn(plan, key.project, key.year)) {
        departments.append(core::departmentName(plan, each->department, key.year));
        if (!each->contents.isEmpty() && (!key.department || each->department == *key.department))
            contents.append(key.department
                    ? each->contents
                    : QStringLiteral("【%1】%2").arg(departments.last(), each->contents));
    }
    lines.emplace_back(tr("Departments in charge"), departments.join(QStringLiteral("、")));
    lines.emplace_back(tr("Contents and goal"), contents.join(QLatin1Char('\n')));
    std::erase_if(lines, [](const auto& line) { return line.second.isEmpty(); });
    return lines;
}

void SheetHeader::setSheet(const core::Plan& plan, const core::SheetKey& key)
{
    Lines lines = linesOf(plan, key);
    if (lines == shown_)
        return;
    qDeleteAll(findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    shown_ = std::move(lines);
    for (size_t row = 0; row < shown_.size(); ++row)
        addLine(int(row), shown_[row].first, shown_[row].second);
}

} // namespace ui
