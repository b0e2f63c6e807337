#include "ui/widgets/grade_box.h"

#include "ui/widgets/choice_button.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/refusal_note.h"
#include "ui/widgets/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

GradeBox::GradeBox(Writer writer, QWidget* parent)
    : QWidget(parent)
    , writer_(std::move(writer))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    row_ = new QHBoxLayout;
    row_->setSpacing(4);
    row_->addStretch(1);
    wording_ = new QLabel(this);
    wording_->setWordWrap(true);
    computed_ = new QLabel(this);
    computed_->setWordWrap(true);
    computed_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    reasonTitle_ = new QLabel(this);
    reason_ = new GrowingTextEdit(this);
    reason_->setMinimumLines(2);
    reasonTitle_->setBuddy(reason_);
    note_ = new RefusalNote(this);
    layout->addLayout(row_);
    layout->addWidget(wording_);
    layout->addWidget(computed_);
    layout->addWidget(reasonTitle_);
    layout->addWidget(reason_);
    connect(reason_, &GrowingTextEdit::committed, this, &GradeBox::writeReason);
    showChoice();
}

void GradeBox::setGrades(const std::vector<Grade>& grades)
{
    if (grades == grades_)
        return;
    grades_ = grades;
    qDeleteAll(buttons_);
    buttons_.clear();
    for (size_t i = 0; i < grades_.size(); ++i) {
        auto* button = new ChoiceButton(this);
        const QString code = grades_[i].code;
        button->setObjectName(QStringLiteral("grade-%1").arg(code));
        button->setText(grades_[i].shown.isEmpty() ? code : grades_[i].shown);
        button->setToolTip(grades_[i].label);
        button->setAccessibleName(tr("Grade %1: %2").arg(code, grades_[i].label));
        QFont font = button->font();
        font.setPointSizeF(font.pointSizeF() * 1.3);
        font.setBold(true);
        button->setFont(font);
        QPalette colours = button->palette();
        // Not for disabled buttons: those must look it.
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            colours.setColor(group, QPalette::ButtonText, gradeColour(palette(), grades_[i].colour, int(i)));
        button->setPalette(colours);
        connect(button, &QToolButton::clicked, this, [this, code] { pick(code); });
        row_->insertWidget(int(i), button);
        buttons_.push_back(button);
    }
    // The reason was made before the grades that stand above it.
    if (!buttons_.empty())
        setTabOrder(buttons_.back(), reason_);
    if (pending_ && !gradeOf(*pending_))
        pending_.reset();
    showChoice();
}

void GradeBox::setStored(const QString& code, const QString& reason)
{
    if (code != stored_ && pending_)
        pending_.reset();
    stored_ = code;
    reason_->setStoredText(reason);
    showChoice();
}

void GradeBox::setComputed(const QString& words)
{
    computed_->setText(words);
    computed_->setVisible(!words.isEmpty());
}

void GradeBox::setReadOnly(bool isReadOnly)
{
    isReadOnly_ = isReadOnly;
    reason_->setClosed(isReadOnly);
    showChoice();
}

void GradeBox::resume(const QString& code)
{
    if (isReadOnly_ || code == stored_ || !gradeOf(code))
        return;
    pending_ = code;
    showChoice();
}

void GradeBox::commit()
{
    reason_->commit();
}

const GradeBox::Grade* GradeBox::gradeOf(const QString& code) const
{
    for (const Grade& grade : grades_)
        if (grade.code == code)
            return &grade;
    return nullptr;
}

void GradeBox::showChoice()
{
    const QString shown = pending_.value_or(stored_);
    for (size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setChecked(grades_[i].code == shown);
        buttons_[i]->setEnabled(!isReadOnly_ || grades_[i].code == shown);
    }
    const Grade* grade = gradeOf(shown);
    if (pending_ && grade)
        wording_->setText(
            tr("%1 — not recorded yet: write the reason, then the grade %2 is recorded with it.")
                .arg(grade->label, grade->code));
    else if (grade)
        wording_->setText(grade->label);
    else if (grades_.empty())
        wording_->setText(isGraded_ ? tr("No grade scheme is chosen for this year.")
                                    : tr("Nothing is graded in this year."));
    else
        wording_->setText(shown.isEmpty() ? tr("No grade chosen yet.")
                                          : tr("Grade %1 of another scheme. Choose again.").arg(shown));
    QPalette colours = palette();
    if (pending_)
        colours.setColor(QPalette::WindowText, warningText(palette()));
    wording_->setPalette(colours);
    reasonTitle_->setText(grade && grade->needsReason ? tr("&Reason (required)") : tr("&Reason"));
    reason_->setAccessibleName(
        grade && grade->needsReason ? tr("Reason of the grade, required") : tr("Reason of the grade"));
}

void GradeBox::showOutcome(const core::Result<void>& done, QWidget* beside)
{
    note_->showBeside(beside->geometry(), done.sentence());
    showChoice();
}

void GradeBox::pick(const QString& code)
{
    if (pending_ == code) {
        pending_.reset();
        showChoice();
        return;
    }
    const bool takesAway = code == stored_ && !pending_;
    const Grade* grade = gradeOf(code);
    const QString reason = reason_->toPlainText();
    if (!takesAway && grade && grade->needsReason && reason.trimmed().isEmpty()) {
        pending_ = code;
        showChoice();
        reason_->setFocus(Qt::OtherFocusReason);
        return;
    }
    pending_.reset();
    const std::optional<QString> typed = reason_->isChanged() ? std::optional(reason) : std::nullopt;
    showOutcome(writer_(takesAway ? QString() : code, typed), wording_);
}

void GradeBox::writeReason(const QString& text)
{
    const QString code = pending_.value_or(stored_);
    if (pending_ && text.trimmed().isEmpty())
        return;
    const core::Result<void> done = writer_(code, text);
    if (done)
        pending_.reset();
    showOutcome(done, reasonTitle_);
}

} // namespace ui
