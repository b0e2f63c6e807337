#include "core/handout/pdf_outline.h"

namespace core {

namespace {

/// An entry's neighbours as positions among the entries; 0, the outline itself, = none.
struct Entry {
    int number = 0; ///< Of its object.
    int parent = 0;
    int previous = 0;
    int next = 0;
    int first = 0;
    int last = 0;
    int children = 0;
    int level = 0;
};

std::vector<Entry> entriesOf(const std::vector<Anchor>& anchors, PdfObjects& objects)
{
    std::vector<Entry> entries(1);
    entries[0].number = objects.reserve();
    int at = 0;
    for (const Anchor& anchor : anchors) {
        while (at != 0 && entries[size_t(at)].level >= anchor.level)
            at = entries[size_t(at)].parent;
        const int made = int(entries.size());
        Entry& parent = entries[size_t(at)];
        Entry entry;
        entry.number = objects.reserve();
        entry.parent = at;
        entry.level = anchor.level;
        entry.previous = parent.last;
        if (parent.last != 0)
            entries[size_t(parent.last)].next = made;
        else
            parent.first = made;
        parent.last = made;
        ++parent.children;
        entries.push_back(entry);
        at = made;
    }
    return entries;
}

} // namespace

int writeOutline(const DisplayList& list, PdfObjects& objects,
    const std::function<void(PdfBytes&, const Anchor&)>& addDestination)
{
    if (list.anchors.empty())
        return 0;
    const std::vector<Entry> entries = entriesOf(list.anchors, objects);
    PdfBytes body;
    const auto addLink = [&](const char* key, int entry) {
        if (entry != 0)
            body << key << PdfReference{entries[size_t(entry)].number};
    };
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        body.clear();
        if (i == 0) {
            body << "<</Type/Outlines";
        } else {
            body << "<</Title" << list.anchors[i - 1].title << "/Parent "
                 << PdfReference{entries[size_t(entry.parent)].number} << "/Dest";
            addDestination(body, list.anchors[i - 1]);
        }
        addLink("/Prev ", entry.previous);
        addLink("/Next ", entry.next);
        addLink("/First ", entry.first);
        addLink("/Last ", entry.last);
        if (entry.children > 0) // below the top closed, which is what a negative count says
            body << "/Count " << (i == 0 ? entry.children : -entry.children);
        body << ">>";
        objects.put(entry.number, body);
    }
    return entries[0].number;
}

} // namespace core
