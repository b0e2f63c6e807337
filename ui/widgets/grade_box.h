// Chooses a grade by letter and sign, with its reason beside it.
#pragma once

#include "core/model/result.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui {

class GrowingTextEdit;
class RefusalNote;

/// A grade that needs a reason is recorded together with it: until the reason is written the choice is shown
/// as not recorded yet.
class GradeBox final : public QWidget {
    Q_OBJECT

public:
    struct Grade {
        QString code; ///< 「A」
        QString label; ///< 「計画どおり達成出来た」
        bool needsReason = false;
        QString shown = {}; ///< 「● A」: the code with its sign; empty = the code alone.
        QString colour = {}; ///< "#RRGGBB"; empty = by its place.
        bool operator==(const Grade&) const = default;
    };
    /// Records a grade (an empty code takes it away) and, when given, the reason.
    using Writer
        = std::function<core::Result<void>(const QString& code, const std::optional<QString>& reason)>;

    explicit GradeBox(Writer writer, QWidget* parent = nullptr);

    /// False in a year whose scheme has no grades; set before the grades.
    void setGraded(bool isGraded) { isGraded_ = isGraded; }
    /// Best first. No grades: nothing can be picked.
    void setGrades(const std::vector<Grade>& grades);
    /// What the plan holds.
    void setStored(const QString& code, const QString& reason);
    /// What the numbers say, beside the grade; empty hides it.
    void setComputed(const QString& words);
    void setReadOnly(bool isReadOnly);
    /// Hands over the reason that is being typed.
    void commit();
    GrowingTextEdit* reasonEdit() const { return reason_; }
    /// The grade that was picked and waits for its reason; empty when none does.
    QString pending() const { return pending_.value_or(QString()); }
    /// Picks a grade again that was waiting when the box was thrown away.
    void resume(const QString& code);

private:
    void pick(const QString& code);
    void writeReason(const QString& text);
    void showChoice();
    const Grade* gradeOf(const QString& code) const;
    void showOutcome(const core::Result<void>& done, QWidget* beside);

    Writer writer_;
    std::vector<Grade> grades_;
    QString stored_;
    std::optional<QString> pending_; ///< Picked, waiting for its reason.
    bool isReadOnly_ = false;
    bool isGraded_ = true;
    QHBoxLayout* row_;
    std::vector<QToolButton*> buttons_;
    QLabel* wording_;
    QLabel* computed_;
    QLabel* reasonTitle_;
    GrowingTextEdit* reason_;
    RefusalNote* note_ = nullptr;
};

} // namespace ui
