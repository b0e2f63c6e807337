// The margin of a sheet: what is still missing or contradictory, each with a jump to its place.
#pragma once

#include "core/model/records.h"

#include <QListWidget>

namespace ui {

class FindingsMargin final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString sentence;
        core::RecordRef record; ///< Where it is put right; a null id when it is said of the whole sheet.
        QString itemKey; ///< The item of the form; empty when it is none.
        bool isNotice = false;
        bool operator==(const Line&) const = default;
    };

    explicit FindingsMargin(QWidget* parent = nullptr);
    void setLines(const std::vector<Line>& lines);
    QListWidget* list() const { return list_; }

signals:
    /// A line was chosen: go there.
    void chosen(const ui::FindingsMargin::Line& line);

private:
    std::vector<Line> lines_;
    QListWidget* list_;
};

} // namespace ui
