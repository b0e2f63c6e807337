// The items of a year's form: added, worded, moved, removed.
#include "core/model/field_rules.h"
#include "core/model/form_change.h"

namespace core {

using namespace steps;

namespace {

/// changeForm() for one item.
template <class ChangeItem>
Result<Plan> changeItem(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key, const ChangeItem& change)
{
    return changeForm(plan, ids, from, [&](const Plan& now, Id<SheetForm> form) -> Result<Plan> {
        const FormItem* item = itemOf(now, form, key);
        if (!item)
            return gone<FormItem>();
        return change(now, *item);
    });
}

/// A key that no form has: an answer never gets under another item's name.
QString freeKey(const Plan& plan)
{
    const auto isTaken = [&](const QString& key) {
        for (const FormItem& item : plan.table<FormItem>())
            if (item.key == key)
                return true;
        return false;
    };
    int number = 1;
    while (isTaken(QStringLiteral("item_%1").arg(number)))
        ++number;
    return QStringLiteral("item_%1").arg(number);
}

constexpr char16_t firstCircled = u'①';
constexpr int circledCount = 20;

QString circled(int number)
{
    return number <= circledCount ? QString(QChar(char16_t(firstCircled + number - 1)))
                                  : QStringLiteral("(%1)").arg(number);
}

/// 「⑧」 behind ①–⑦; empty where the items are numbered otherwise, or not at all.
QString nextNumber(const Plan& plan, Id<SheetForm> form)
{
    int last = 0;
    for (const FormItem* item : rowsOf(plan, &FormItem::form, form)) {
        const char16_t mark = item->number.size() == 1 ? item->number.front().unicode() : u'\0';
        if (firstCircled <= mark && mark < firstCircled + circledCount)
            last = std::max(last, mark - firstCircled + 1);
    }
    return last > 0 ? circled(last + 1) : QString();
}

Result<void> checkItem(const Plan& plan, const FormItem& item)
{
    const KindInfo& kind = kindInfo(kindOf<FormItem>());
    if (isBlank(item.label))
        return emptyField(kind, kind.fields[size_t(kind.fieldOf(u"label"))]);
    if (item.kind == ItemKind::Carried && (item.sourceKey.isEmpty() || item.sourceKey == item.key))
        return Refusal{sentence(
            "edits", "“%1” does not say which of last year's items it repeats. Choose the source item first.")
                           .arg(item.label)};
    if (item.kind == ItemKind::Grade)
        for (const FormItem* other : rowsOf(plan, &FormItem::form, item.form))
            if (other->id != item.id && other->kind == ItemKind::Grade)
                return Refusal{sentence("edits",
                    "“%1” cannot hold a grade because “%2” does. A sheet has one grade; remove the other "
                    "item first.")
                                   .arg(item.label, other->label)};
    return {};
}

void putChoices(Plan& plan, const IdSource& ids, Id<FormItem> item, const QStringList& words)
{
    for (const FormChoice& old : values(rowsOf(plan, &FormChoice::item, item)))
        if (!words.contains(old.word))
            plan.remove(old.id);
    int rank = 0;
    for (const QString& word : words) {
        FormChoice choice{{}, item, 0, word};
        for (const FormChoice* old : rowsOf(plan, &FormChoice::item, item))
            if (old->word == word)
                choice.id = old->id;
        if (choice.id.isNull())
            choice.id = newId<FormChoice>(ids);
        choice.rank = rank += rankStep;
        plan.put(std::move(choice));
    }
}

} // namespace

Result<Plan> copyForm(const Plan& plan, const IdSource& ids, const YearOfPlan& from, const QString& name)
{
    const Result<QString> clean = freeName<SheetForm>(plan, name);
    if (!clean)
        return clean.refusal();
    return changeCopyOfForm(
        plan, ids, from, *clean, [](const Plan& now, Id<SheetForm>) -> Result<Plan> { return now; });
}

Result<Plan> addFormItem(const Plan& plan, const IdSource& ids, const YearOfPlan& from, FormItem item)
{
    item.label = cleanName(item.label);
    item.key = freeKey(plan);
    return changeForm(plan, ids, from, [&](const Plan& now, Id<SheetForm> form) -> Result<Plan> {
        FormItem added = item;
        added.id = newId<FormItem>(ids);
        added.form = form;
        if (added.number.isEmpty())
            added.number = nextNumber(now, form);
        if (const Result<void> valid = checkItem(now, added); !valid)
            return valid.refusal();
        Plan result = now;
        putAtEnd(result, std::move(added), itemsOf(now, form));
        return result;
    });
}

Result<Plan> setFormItem(const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key,
    int field, const FieldValue& value)
{
    return changeItem(plan, ids, from, key, [&](const Plan& now, const FormItem& item) -> Result<Plan> {
        const Result<Plan> changed = setFieldOfYear(now, {kindOf<FormItem>(), item.id.uuid}, field, value);
        if (!changed)
            return changed;
        FormItem after = *changed->find(item.id);
        after.label = cleanName(after.label);
        if (after.kind != ItemKind::Carried && after.kind != ItemKind::Choice)
            after.sourceKey.clear();
        if (const Result<void> valid = checkItem(*changed, after); !valid)
            return valid.refusal();
        Plan result = *changed;
        result.put(std::move(after));
        return result;
    });
}

Result<Plan> moveFormItem(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key, int step)
{
    return changeItem(plan, ids, from, key, [&](const Plan& now, const FormItem& item) -> Result<Plan> {
        return moved(now, item, itemsOf(now, item.form), step);
    });
}

Result<Plan> removeFormItem(const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key)
{
    return changeItem(plan, ids, from, key, [&](const Plan& now, const FormItem& item) -> Result<Plan> {
        Plan result = now;
        for (const FormChoice& choice : values(rowsOf(now, &FormChoice::item, item.id)))
            result.remove(choice.id);
        // A choice that was printed beside it stands alone from now on.
        for (FormItem other : values(itemsOf(now, item.form))) {
            if (other.kind != ItemKind::Choice || other.sourceKey != item.key)
                continue;
            other.sourceKey.clear();
            result.put(std::move(other));
        }
        result.remove(item.id);
        return result;
    });
}

Result<Plan> setFormChoices(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key, const QStringList& words)
{
    QStringList clean;
    for (const QString& word : words)
        if (const QString name = cleanName(word); !name.isEmpty() && !clean.contains(name))
            clean << name;
    return changeItem(plan, ids, from, key, [&](const Plan& now, const FormItem& item) -> Result<Plan> {
        if (item.kind != ItemKind::Choice)
            return Refusal{
                sentence("edits", "“%1” has no choices because its kind is “%2”. Make its kind “%3” first.")
                    .arg(item.label, wordLabel(item.kind), wordLabel(ItemKind::Choice))};
        if (clean.isEmpty())
            return Refusal{sentence("edits", "“%1” needs at least one word to choose from.").arg(item.label)};
        Plan result = now;
        putChoices(result, ids, item.id, clean);
        return result;
    });
}

Result<Plan> numberFormItems(const Plan& plan, const IdSource& ids, const YearOfPlan& from)
{
    return changeForm(plan, ids, from, [](const Plan& now, Id<SheetForm> form) -> Result<Plan> {
        Plan result = now;
        int number = 0;
        for (FormItem item : values(itemsOf(now, form))) {
            if (item.number.isEmpty())
                continue;
            item.number = circled(++number);
            result.put(std::move(item));
        }
        return result;
    });
}

} // namespace core
