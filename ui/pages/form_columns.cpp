// FormSection: how an item of the form is shown and typed, column by column.
#include "ui/pages/form_section.h"
#include "ui/widgets/record_table.h"

namespace ui {

namespace {

const QString wordMark = QStringLiteral("、");

QStringList wordsOf(const core::Plan& plan, core::Id<core::FormItem> item)
{
    QStringList words;
    for (const core::FormChoice* choice : core::byRank(core::rowsOf(plan, &core::FormChoice::item, item)))
        words << choice->word;
    return words;
}

QString titleOf(const core::FormItem& item, core::FiscalYear year)
{
    return core::itemTitle(item, year);
}

} // namespace

RecordShape FormSection::itemShape()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::FormItem>();
    shape.parentField = "form";
    shape.columns = {{.field = "number"}, {.field = "label", .isLong = true, .isOneLine = true},
        {.field = "kind", .isFixed = true}, sourceColumn(), {.field = "required"}, choicesColumn()};
    shape.edits.set = [this](core::RecordRef item, int field, const core::FieldValue& value) {
        return core::setFormItem(workspace_.plan(), workspace_.ids(), from(), keyOf(item), field, value);
    };
    shape.edits.remove = [this](core::RecordRef item) {
        return core::removeFormItem(workspace_.plan(), workspace_.ids(), from(), keyOf(item));
    };
    shape.edits.move = [this](core::RecordRef item, int step) {
        return core::moveFormItem(workspace_.plan(), workspace_.ids(), from(), keyOf(item), step);
    };
    return shape;
}

// What an item repeats of last year, or what a choice is printed beside: read as the title of that item.
RecordColumn FormSection::sourceColumn()
{
    const int field = core::kindInfo(core::kindOf<core::FormItem>()).fieldOf(u"source_key");
    RecordColumn column;
    column.title = tr("Source or place");
    column.choices = [this](core::RecordRef record) {
        std::vector<std::pair<QString, QString>> choices;
        const core::FormItem* own = workspace_.plan().find(core::Id<core::FormItem>{record.id});
        const bool isCarried = own && own->kind == core::ItemKind::Carried;
        if (!own || (!isCarried && own->kind != core::ItemKind::Choice))
            return choices;
        if (!isCarried)
            choices.emplace_back(QString(), tr("(alone)"));
        for (const core::FormItem* item : core::itemsOf(workspace_.plan(), own->form))
            if (item->id != own->id && (!isCarried || item->kind == core::ItemKind::Text))
                choices.emplace_back(item->key, titleOf(*item, workspace_.year()));
        return choices;
    };
    column.text = [choices = column.choices, this](core::RecordRef record) {
        const core::FormItem* own = workspace_.plan().find(core::Id<core::FormItem>{record.id});
        for (const auto& [key, title] : choices(record))
            if (own && key == own->sourceKey)
                return title;
        return own ? own->sourceKey : QString();
    };
    column.type = [this, field](core::RecordRef record, const QString& key) {
        return workspace_.apply(tr("Change the source of an item"),
            core::setFormItem(workspace_.plan(), workspace_.ids(), from(), keyOf(record), field, key));
    };
    return column;
}

RecordColumn FormSection::choicesColumn()
{
    RecordColumn column;
    column.title = tr("Words to choose from");
    column.text
        = [this](core::RecordRef record) { return wordsOf(workspace_.plan(), {record.id}).join(wordMark); };
    column.type = [this](core::RecordRef record, const QString& text) -> core::Result<void> {
        if (text == wordsOf(workspace_.plan(), {record.id}).join(wordMark))
            return {};
        QString even = text;
        even.replace(QLatin1Char(','), wordMark).replace(QChar(u'，'), wordMark);
        return workspace_.apply(tr("Change the words to choose from"),
            core::setFormChoices(
                workspace_.plan(), workspace_.ids(), from(), keyOf(record), even.split(wordMark)));
    };
    return column;
}

} // namespace ui
