// Shows a ChangeSet as a person reads it: record by record, field by field, old and new beside each other.
#pragma once

#include "core/model/change_set.h"

#include <QTreeWidget>

namespace ui {

class ChangeView final : public QTreeWidget {
    Q_OBJECT

public:
    explicit ChangeView(QWidget* parent = nullptr);

    /// The plans on either side of the changes, as far as they are known.
    struct Sides {
        const core::Plan& before;
        const core::Plan& after;
    };
    /// Names and references are looked up on their side as of `year`; records that it does not hold are named
    /// from the change itself.
    void showChanges(const Sides& sides, core::FiscalYear year, const core::ChangeSet& changes);
    /// Says why there is nothing to show.
    void showSentence(const QString& sentence);
};

} // namespace ui
