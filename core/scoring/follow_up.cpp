#include "core/scoring/follow_up.h"

namespace core {

namespace {

/// The question of a form and what it asks about.
struct Question {
    const FormItem* choice = nullptr;
    const FormItem* carried = nullptr;
};

class FollowUpCounter {
public:
    FollowUpCounter(const Plan& plan, const Score& score)
        : plan_(plan)
        , score_(score)
        , items_(plan.table<FormItem>(), &FormItem::form)
        , answers_(plan.table<Answer>(), &Answer::sheet)
        , evaluations_(plan.table<Evaluation>(), &Evaluation::project)
    {
        items_.sortedBy(&FormItem::rank);
    }

    std::optional<FollowUp> counted()
    {
        for (const auto& [form, question] : questionsOfTheYear())
            addWords(*question.choice);
        if (found_.words.isEmpty())
            return std::nullopt;
        answersOfProjects_.resize(score_.projects.size());
        for (size_t project = 0; project < score_.projects.size(); ++project)
            count(project);
        for (size_t project = 0; project < score_.projects.size(); ++project)
            add(answersOfProjects_[project], found_.all);
        for (const GoalScore& goal : score_.goals) {
            FollowUpAnswers& sum = found_.goals.emplace_back();
            sum.goal = goal.goal;
            sum.number = goal.number;
            sum.name = goal.name;
            for (const size_t project : goal.projects)
                add(answersOfProjects_[project], sum);
        }
        widen();
        return std::move(found_);
    }

private:
    std::optional<Question> questionOf(Id<SheetForm> form) const
    {
        const auto& items = items_.of(form);
        for (const FormItem* choice : items)
            for (const FormItem* carried : items)
                if (choice->kind == ItemKind::Choice && carried->kind == ItemKind::Carried
                    && carried->key == choice->sourceKey)
                    return Question{choice, carried};
        return std::nullopt;
    }

    /// Of the form in use and of older forms that sheets of the year still have; by rank.
    std::vector<std::pair<const SheetForm*, Question>> questionsOfTheYear() const
    {
        const FormUse* use = score_.period ? formUseAsOf(plan_, *score_.period, score_.year) : nullptr;
        std::vector<std::pair<const SheetForm*, Question>> questions;
        for (const SheetForm* form : allByRank<SheetForm>(plan_)) {
            const auto question = questionOf(form->id);
            if (question && ((use && use->form == form->id) || isUsed(form->id)))
                questions.push_back({form, *question});
        }
        return questions;
    }

    bool isUsed(Id<SheetForm> form) const
    {
        for (const ProjectScore& project : score_.projects)
            for (const Evaluation* sheet : evaluations_.of(project.project))
                if (sheet->year == score_.year && sheet->form == form)
                    return true;
        return false;
    }

    void addWords(const FormItem& choice)
    {
        for (const FormChoice* each : byRank(rowsOf(plan_, &FormChoice::item, choice.id)))
            if (!found_.words.contains(each->word))
                found_.words << each->word;
    }

    void count(size_t project)
    {
        std::vector<const Evaluation*> sheets = evaluations_.of(score_.projects[project].project);
        std::erase_if(sheets, [this](const Evaluation* sheet) { return sheet->year != score_.year; });
        for (const Evaluation* sheet : sheets) {
            const auto question = questionOf(sheet->form);
            if (question && !textOf(*sheet, *question->carried).isEmpty())
                answersOfProjects_[project] << textOf(*sheet, *question->choice);
        }
        answersOfProjects_[project].sort(); // Words of older forms in an order that does not hang on ids.
    }

    QString textOf(const Evaluation& sheet, const FormItem& item) const
    {
        for (const Answer* answer : answers_.of(sheet.id))
            if (answer->itemKey == item.key)
                return answer->text.trimmed();
        return {};
    }

    void add(const QStringList& answers, FollowUpAnswers& sum)
    {
        for (const QString& answer : answers) {
            ++sum.asked;
            if (answer.isEmpty()) {
                ++sum.unanswered;
                continue;
            }
            if (!found_.words.contains(answer))
                found_.words << answer;
            sum.counts.resize(size_t(found_.words.size()));
            ++sum.counts[size_t(found_.words.indexOf(answer))];
        }
    }

    /// Every list of counts as long as the list of words.
    void widen()
    {
        found_.all.counts.resize(size_t(found_.words.size()));
        for (FollowUpAnswers& goal : found_.goals)
            goal.counts.resize(size_t(found_.words.size()));
    }

    const Plan& plan_;
    const Score& score_;
    Grouped<FormItem, SheetForm> items_;
    Grouped<Answer, Evaluation> answers_;
    Grouped<Evaluation, Project> evaluations_;
    std::vector<QStringList> answersOfProjects_;
    FollowUp found_;
};

} // namespace

std::optional<FollowUp> followUpOf(const Plan& plan, const Score& score)
{
    return FollowUpCounter(plan, score).counted();
}

} // namespace core
