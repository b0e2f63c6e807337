#include "ui/action_table.h"

#include "core/exchange/plan_template.h"
#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/structure_page.h"
#include "ui/widgets/top_bar.h"

namespace ui {

namespace {

bool hasFile(const Frame& frame)
{
    return frame.workspace.document();
}

bool isWritable(const Frame& frame)
{
    return frame.workspace.isWritable();
}

bool canPublish(const Frame& frame)
{
    return isWritable(frame) && !frame.files.isPublishing();
}

bool canUndo(const Frame& frame)
{
    return hasFile(frame) && frame.workspace.document()->canUndo();
}

bool canRedo(const Frame& frame)
{
    return hasFile(frame) && frame.workspace.document()->canRedo();
}

bool hasSelection(const Frame& frame)
{
    return isWritable(frame) && !selectedPlace(frame.workspace).goal.isNull();
}

bool hasProject(const Frame& frame)
{
    return isWritable(frame) && !frame.workspace.selectedProject().isNull();
}

bool isShownAgain(const Frame& frame)
{
    const core::Placement* placement = frame.workspace.plan().find(selectedPlace(frame.workspace).placement);
    return isWritable(frame) && placement && !placement->isMain;
}

bool hasNextYear(const Frame& frame)
{
    const core::PlanPeriod* period = core::planOf(frame.workspace.plan(), frame.workspace.year());
    return isWritable(frame) && period && frame.workspace.year() < period->lastYear;
}

// What follows 「元に戻す」; nothing when there is no step.
QString stepName(const QString& intention)
{
    return intention.isEmpty()
        ? QString()
        : Actions::tr(": %1", "the step that is taken back or done again").arg(intention);
}

void undo(const Frame& frame)
{
    frame.window.commitEditing();
    frame.workspace.report(frame.workspace.document()->undo().sentence());
}

void redo(const Frame& frame)
{
    frame.window.commitEditing();
    frame.workspace.report(frame.workspace.document()->redo().sentence());
}

void makePapers(const Frame& frame)
{
    frame.window.commitEditing();
    PrintPreview preview(frame.workspace, &frame.window);
    QObject::connect(&preview, &PrintPreview::recordWanted, &frame.window.pages(), &PageTabs::showRecord);
    preview.exec();
}

void rollOver(const Frame& frame)
{
    const core::FiscalYear next = frame.workspace.year().next();
    frame.window.commitEditing();
    if (frame.workspace.apply(Actions::tr("Prepare %1 from the year before").arg(core::printed(next)),
            core::rollOver(frame.workspace.plan(), frame.workspace.ids(), next)))
        frame.workspace.setYear(next);
}

template <OutlineLevel level>
QString wordOf(const Frame& frame)
{
    return levelWord(frame.workspace, level);
}

OutlineSection& outline(const Frame& frame)
{
    return frame.window.pages().bringUp<StructurePage>().outline();
}

const std::pair<const char*, const char*> menuTitles[] = {
    {"file", QT_TRANSLATE_NOOP("ui::Actions", "&File")},
    {"edit", QT_TRANSLATE_NOOP("ui::Actions", "&Edit")},
    {"view", QT_TRANSLATE_NOOP("ui::Actions", "&View")},
    {"plan", QT_TRANSLATE_NOOP("ui::Actions", "&Plan")},
    {"evaluation", QT_TRANSLATE_NOOP("ui::Actions", "Eva&luation")},
    {"papers", QT_TRANSLATE_NOOP("ui::Actions", "P&apers")},
    {"data", QT_TRANSLATE_NOOP("ui::Actions", "&Data")},
    {"help", QT_TRANSLATE_NOOP("ui::Actions", "&Help")},
};

// clang-format off
const ActionRow rows[] = {
    {"file", "new_template", QT_TRANSLATE_NOOP("ui::Actions", "New file from the &template…"), "", LineIcon::Template,
        [](const Frame& f) { f.files.newFromTemplate(core::planTemplates().front().name); }},
    {"file", "new_empty", QT_TRANSLATE_NOOP("ui::Actions", "&New empty plan…"), "Ctrl+N", LineIcon::NewFile,
        [](const Frame& f) { f.files.newEmpty(); }},
    {"file", "open", QT_TRANSLATE_NOOP("ui::Actions", "&Open…"), "Ctrl+O", LineIcon::OpenFile,
        [](const Frame& f) { f.files.open(); }},
    {"file", "recent", QT_TRANSLATE_NOOP("ui::Actions", "&Recent files")},
    {"file", nullptr},
    {"file", "save", QT_TRANSLATE_NOOP("ui::Actions", "&Save to the shared file"), "Ctrl+S", LineIcon::Save,
        [](const Frame& f) { f.files.save(); }, canPublish},
    {"file", "save_as", QT_TRANSLATE_NOOP("ui::Actions", "Save under &another name…"), "Ctrl+Shift+S", LineIcon::None,
        [](const Frame& f) { f.files.saveAs(); }, hasFile},
    {"file", "versions", QT_TRANSLATE_NOOP("ui::Actions", "Older &versions…"), "", LineIcon::None,
        [](const Frame& f) { f.files.showVersions(); }, hasFile},
    {"file", nullptr},
    {"file", "person", QT_TRANSLATE_NOOP("ui::Actions", "&Your name…"), "", LineIcon::None,
        [](const Frame& f) { f.files.askPerson(); }},
    {"file", nullptr},
    {"file", "close", QT_TRANSLATE_NOOP("ui::Actions", "&Close the file"), "Ctrl+W", LineIcon::None,
        [](const Frame& f) { f.files.close(); }, hasFile},
    {"file", "quit", QT_TRANSLATE_NOOP("ui::Actions", "&Quit"), "Ctrl+Q", LineIcon::None,
        [](const Frame& f) { f.window.close(); }},

    {"edit", "undo", QT_TRANSLATE_NOOP("ui::Actions", "&Undo%1"), "Ctrl+Z", LineIcon::Undo, undo, canUndo,
        [](const Frame& f) { return hasFile(f) ? stepName(f.workspace.document()->undoIntention()) : QString(); }},
    {"edit", "redo", QT_TRANSLATE_NOOP("ui::Actions", "&Redo%1"), "Ctrl+Y; Ctrl+Shift+Z", LineIcon::Redo, redo, canRedo,
        [](const Frame& f) { return hasFile(f) ? stepName(f.workspace.document()->redoIntention()) : QString(); }},
    {"edit", nullptr},
    {"edit", "cut", QT_TRANSLATE_NOOP("ui::Actions", "Cu&t"), "Ctrl+X", LineIcon::None,
        [](const Frame& f) { f.window.useClipboard("cut", &Page::cut); }, hasFile},
    {"edit", "copy", QT_TRANSLATE_NOOP("ui::Actions", "&Copy"), "Ctrl+C", LineIcon::None,
        [](const Frame& f) { f.window.useClipboard("copy", &Page::copy); }, hasFile},
    {"edit", "paste", QT_TRANSLATE_NOOP("ui::Actions", "&Paste"), "Ctrl+V", LineIcon::None,
        [](const Frame& f) { f.window.useClipboard("paste", &Page::paste); }, hasFile},
    {"edit", nullptr},
    {"edit", "find", QT_TRANSLATE_NOOP("ui::Actions", "&Find…"), "Ctrl+F", LineIcon::Search,
        [](const Frame& f) { f.window.topBar().focusSearch(); }, hasFile},

    {"view", "previous_year", QT_TRANSLATE_NOOP("ui::Actions", "&Previous fiscal year"), "Alt+PgUp", LineIcon::None,
        [](const Frame& f) { f.window.topBar().stepYear(-1); }, hasFile},
    {"view", "next_year", QT_TRANSLATE_NOOP("ui::Actions", "&Next fiscal year"), "Alt+PgDown", LineIcon::None,
        [](const Frame& f) { f.window.topBar().stepYear(1); }, hasFile},
    {"view", "tree", QT_TRANSLATE_NOOP("ui::Actions", "Show or hide the tre&e"), "F9", LineIcon::None,
        [](const Frame& f) { f.window.toggleTree(); }, hasFile},
    {"view", nullptr},

    {"plan", "add_goal", QT_TRANSLATE_NOOP("ui::Actions", "Add a %1 (&1)…"), "", LineIcon::Add,
        [](const Frame& f) { outline(f).beginAdd(OutlineLevel::Goal); }, isWritable, wordOf<OutlineLevel::Goal>},
    {"plan", "add_challenge", QT_TRANSLATE_NOOP("ui::Actions", "Add a %1 (&2)…"), "", LineIcon::Add,
        [](const Frame& f) { outline(f).beginAdd(OutlineLevel::Challenge); }, hasSelection, wordOf<OutlineLevel::Challenge>},
    {"plan", "add_project", QT_TRANSLATE_NOOP("ui::Actions", "Add a %1 (&3)…"), "Ctrl+Shift+N", LineIcon::Add,
        [](const Frame& f) { outline(f).beginAdd(OutlineLevel::Project); }, hasSelection, wordOf<OutlineLevel::Project>},
    {"plan", "place_again", QT_TRANSLATE_NOOP("ui::Actions", "&Show at a second place…"), "", LineIcon::Again,
        [](const Frame& f) { outline(f).beginPlacing(PlaceStrip::Purpose::ShowAgain); }, hasProject},
    {"plan", "move_to", QT_TRANSLATE_NOOP("ui::Actions", "Move to another p&lace…"), "", LineIcon::None,
        [](const Frame& f) { outline(f).beginPlacing(PlaceStrip::Purpose::Move); }, hasProject},
    {"plan", "make_main", QT_TRANSLATE_NOOP("ui::Actions", "Make this the &main place"), "", LineIcon::None,
        [](const Frame& f) { outline(f).makeMain(); }, isShownAgain},
    {"plan", nullptr},
    {"plan", "rename", QT_TRANSLATE_NOOP("ui::Actions", "&Rename"), "", LineIcon::None,
        [](const Frame& f) { outline(f).beginRename(); }, hasSelection},
    {"plan", "up", QT_TRANSLATE_NOOP("ui::Actions", "Move &up"), "Alt+Up", LineIcon::Up,
        [](const Frame& f) { outline(f).moveSelected(-1); }, hasSelection, nullptr, Qt::WidgetShortcut},
    {"plan", "down", QT_TRANSLATE_NOOP("ui::Actions", "Move &down"), "Alt+Down", LineIcon::Down,
        [](const Frame& f) { outline(f).moveSelected(1); }, hasSelection, nullptr, Qt::WidgetShortcut},
    {"plan", "remove", QT_TRANSLATE_NOOP("ui::Actions", "R&emove"), "Del", LineIcon::Remove,
        [](const Frame& f) { outline(f).removeSelected(); }, hasSelection, nullptr, Qt::WidgetShortcut},
    {"plan", nullptr},
    {"plan", "generation", QT_TRANSLATE_NOOP("ui::Actions", "New plan &generation…"), "", LineIcon::None,
        [](const Frame& f) { f.files.addGeneration(); }, isWritable},

    {"evaluation", "previous_project", QT_TRANSLATE_NOOP("ui::Actions", "&Previous project"), "Ctrl+PgUp", LineIcon::None,
        [](const Frame& f) { f.window.pages().bringUp<SheetPage>().showPrevious(); }, hasFile},
    {"evaluation", "next_project", QT_TRANSLATE_NOOP("ui::Actions", "&Next project"), "Ctrl+PgDown", LineIcon::None,
        [](const Frame& f) { f.window.pages().bringUp<SheetPage>().showNext(); }, hasFile},
    {"evaluation", "next_unfinished", QT_TRANSLATE_NOOP("ui::Actions", "Next &unfinished project"), "F6", LineIcon::None,
        [](const Frame& f) { f.window.pages().bringUp<SheetPage>().showNextUnfinished(); }, hasFile},
    {"evaluation", nullptr},
    {"evaluation", "form", QT_TRANSLATE_NOOP("ui::Actions", "Sheet &form of the year"), "", LineIcon::None,
        [](const Frame& f) { f.window.pages().bringUp<StructurePage>().showForm(); }, hasFile},
    {"evaluation", "scheme", QT_TRANSLATE_NOOP("ui::Actions", "&Grade scheme of the year"), "", LineIcon::None,
        [](const Frame& f) { f.window.pages().bringUp<StructurePage>().showScheme(); }, hasFile},
    {"evaluation", nullptr},
    {"evaluation", "roll_over", QT_TRANSLATE_NOOP("ui::Actions", "P&repare %1 from this year"), "", LineIcon::None,
        rollOver, hasNextYear,
        [](const Frame& f) { return core::printed(f.workspace.year().next()); }},

    {"papers", "papers", QT_TRANSLATE_NOOP("ui::Actions", "&Make papers…"), "Ctrl+P", LineIcon::Papers,
        makePapers, hasFile},
    {"data", "import", QT_TRANSLATE_NOOP("ui::Actions", "&Import a file…"), "Ctrl+I", LineIcon::Import,
        [](const Frame& f) { f.files.importFile(); }, isWritable},
    {"help", "about", QT_TRANSLATE_NOOP("ui::Actions", "&About Hagukumi"), "", LineIcon::None,
        [](const Frame& f) { showAbout(&f.window); }},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionRows()
{
    return rows;
}

std::span<const std::pair<const char*, const char*>> actionMenus()
{
    return menuTitles;
}

} // namespace ui
