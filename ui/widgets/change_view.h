// Shows a ChangeSet as a person reads it: record by record, field by field, old and new beside each other.
#pragma once

#include "core/model/change_set.h"

#include <QTreeWidget>

namespace ui {

class ChangeView final : public QTreeWidget {
    Q_OBJECT

public:
    explicit ChangeView(QWidget* parent = nullptr);

    /// Names and references are looked up in `plan` as of `year`; records that it no longer holds are named
    /// from the change itself.
    void showChanges(const core::Plan& plan, core::FiscalYear year, const core::ChangeSet& changes);
    /// Says why there is nothing to show.
    void showSentence(const QString& sentence);
};

} // namespace ui
