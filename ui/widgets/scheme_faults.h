// What the linter says about a grade scheme, a line each, with the change it proposes to be made at once.
#pragma once

#include "core/scoring/scheme_lint.h"

#include <QLabel>

namespace ui {

/// Hidden while there is nothing to say.
class SchemeFaults final : public QLabel {
    Q_OBJECT

public:
    explicit SchemeFaults(QWidget* parent = nullptr);

    /// `isWritable`: proposals can be taken.
    void setFaults(std::vector<core::SchemeFault> faults, bool isWritable);

signals:
    /// A proposal was taken: the grade as it is to be.
    void wanted(const core::Grade& grade);

private:
    void follow(const QString& link);

    std::vector<core::SchemeFault> faults_;
};

} // namespace ui
