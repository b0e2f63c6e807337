// The head of an evaluation sheet as on paper: goal, challenge, number, project, departments and what they
// do.
#pragma once

#include "core/model/edits.h"

#include <QFrame>

class QGridLayout;

namespace ui {

class SheetHeader final : public QFrame {
    Q_OBJECT

public:
    explicit SheetHeader(QWidget* parent = nullptr);

    /// As of the sheet's year. Only the key's department's contents, or all of them when the key has none.
    void setSheet(const core::Plan& plan, const core::SheetKey& key);

private:
    using Lines = std::vector<std::pair<QString, QString>>; ///< Title and text.

    Lines linesOf(const core::Plan& plan, const core::SheetKey& key) const;
    void addLine(int row, const QString& title, const QString& text);

    Lines shown_;
    QGridLayout* grid_;
};

/// 「3 ★ 保育所（新規）」: number, 重点 and 新規 as the screen marks them.
QString markedProjectName(const core::Plan& plan, core::Id<core::Project> project, core::FiscalYear year);

} // namespace ui
