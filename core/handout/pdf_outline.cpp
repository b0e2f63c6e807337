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
    const std::function<QByteArray(const Anchor&)>& destinationOf)
{
    if (list.anchors.empty())
        return 0;
    const std::vector<Entry> entries = entriesOf(list.anchors, objects);
    const auto link = [&](const char* key, int entry) {
        return entry == 0 ? QByteArray() : key + pdfReference(entries[size_t(entry)].number);
    };
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        QByteArray body = "<</Type/Outlines";
        if (i > 0)
            body = "<</Title" + pdfText(list.anchors[i - 1].title) + "/Parent "
                + pdfReference(entries[size_t(entry.parent)].number) + "/Dest"
                + destinationOf(list.anchors[i - 1]);
        body += link("/Prev ", entry.previous) + link("/Next ", entry.next) + link("/First ", entry.first)
            + link("/Last ", entry.last);
        if (entry.children > 0) // below the top closed, which is what a negative count says
            body += "/Count " + QByteArray::number(i == 0 ? entry.children : -entry.children);
        objects.put(entry.number, body + ">>");
    }
    return entries[0].number;
}

} // namespace core
