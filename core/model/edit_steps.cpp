#include "core/model/edit_steps.h"

#include "core/model/joined.h"
#include "core/model/violations.h"

namespace core::steps {

QString comparable(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_KC);
    folded.removeIf([](QChar character) { return character.isSpace(); });
    return folded;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

QString cleanName(const QString& name)
{
    QString clean = withoutControls(name);
    clean.remove(u'\n');
    return clean.trimmed();
}

QString cleanText(const QString& text)
{
    return isBlank(text) ? QString() : withoutControls(text);
}

QString withoutControls(const QString& text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(u'\r', u'\n');
    clean.replace(QChar(QChar::ParagraphSeparator), u'\n');
    clean.replace(QChar(QChar::LineSeparator), u'\n');
    clean.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
    });
    return clean;
}

Result<void> checkYear(const PlanPeriod& period, FiscalYear year)
{
    if (period.firstYear <= year && year <= period.lastYear)
        return {};
    return Refusal{
        sentence("edits",
            "%1 is not a year of “%2”, which runs from %3 to %4. Choose one of its years, or change the "
            "years of the plan first.")
            .arg(printed(year), period.title, printed(period.firstYear), printed(period.lastYear))};
}

Result<Plan> checked(const Plan& before, Plan after, std::optional<RecordRef> entered)
{
    const std::vector<Violation> broken = violations(after, diff(before, after));
    if (broken.empty())
        return after;
    const Violation& first = broken.front();
    return entered ? Refusal{first.sentence, *entered == first.record ? first.field : -1}
                   : Refusal{sentence("edits", "Nothing was changed: %1").arg(first.sentence)};
}

Refusal numberTaken(const QString& number, const QString& holder)
{
    return {sentence("edits",
        "The number “%1” cannot be used because “%2” has it. Give another number, or change that one first.")
                .arg(number, holder)};
}

QString versionName(const Plan& plan, const QString& name, FiscalYear year)
{
    const auto suffix = [](FiscalYear from) { return sentence("edits", "(from %1)").arg(printed(from)); };
    QString base = name;
    for (int each = firstFiscalYear; each <= lastFiscalYear; ++each)
        if (base.endsWith(suffix({each})))
            base.chop(suffix({each}).size());
    const auto isTaken = [&](const QString& wanted) {
        const auto isCalledSo = [&](const auto& row) { return comparable(row.name) == comparable(wanted); };
        const Table<SheetForm> forms = plan.table<SheetForm>();
        const Table<GradeScheme> schemes = plan.table<GradeScheme>();
        return std::any_of(forms.begin(), forms.end(), isCalledSo)
            || std::any_of(schemes.begin(), schemes.end(), isCalledSo);
    };
    QString found = base + suffix(year);
    for (int number = 2; isTaken(found); ++number)
        found = base + suffix(year) + QString::number(number);
    return found;
}

const FormItem* itemOf(const Plan& plan, Id<SheetForm> form, QStringView key)
{
    for (const FormItem* item : rowsOf(plan, &FormItem::form, form))
        if (item->key == key)
            return item;
    return nullptr;
}

QString sheetName(const Plan& plan, const SheetKey& key)
{
    QStringList parts;
    if (const Project* project = plan.find(key.project))
        parts << project->number;
    parts << projectName(plan, key.project, key.year);
    if (key.evaluator != Evaluator::Department)
        parts << wordLabel(key.evaluator);
    if (key.department)
        parts << departmentName(plan, *key.department, key.year);
    parts << printed(key.year);
    return joined(parts);
}

bool isClosed(const Evaluation& sheet)
{
    return core::isClosed(sheet.state);
}

bool isWritten(const Evaluation& sheet)
{
    return sheet.state != SheetState::NotStarted || sheet.grade;
}

SheetKey keyOf(const Evaluation& sheet)
{
    return {sheet.project, sheet.year, sheet.evaluator, sheet.department};
}

Refusal closed(const Plan& plan, const Evaluation& sheet)
{
    return {sentence("edits",
        "The sheet “%1” was not changed because its state is “%2”. Take it back or send it back first, then "
        "change it.")
                .arg(sheetName(plan, keyOf(sheet)), wordLabel(sheet.state))};
}

} // namespace core::steps

namespace core {

Result<void> checkYearMeant(const Plan& plan, FiscalYear year)
{
    const Table<PlanPeriod> periods = plan.table<PlanPeriod>();
    FiscalYear first{lastFiscalYear};
    FiscalYear last{firstFiscalYear};
    for (const PlanPeriod& period : periods) {
        first.year = std::min(first.year, period.firstYear.year - farthestYears);
        last.year = std::max(last.year, period.lastYear.year + farthestYears);
    }
    const bool hasPlan = periods.size() > 0;
    first.year = hasPlan ? std::max(first.year, firstFiscalYear) : firstFiscalYear;
    last.year = hasPlan ? std::min(last.year, lastFiscalYear) : lastFiscalYear;
    if (first <= year && year <= last)
        return {};
    return Refusal{sentence("edits", "%1 is too far from the years of the plan; give a year from %2 to %3.")
                       .arg(printed(year), printed(first), printed(last))};
}

} // namespace core
