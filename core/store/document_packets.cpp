// freeze(), packets() and packetFile() of document.h.
#include "core/store/document_internals.h"
#include "core/store/packets.h"

namespace core {

Result<void> Document::freeze(Id<Meeting> meeting, const QString& title, int pages, const QByteArray& pdf)
{
    Internals& i = *internals_;
    if (i.isReadOnly || i.isClosed)
        return i.refuse(sentence("document",
            "“%1” is open read-only, so nothing was changed. Save it under another name to work on it.")
                            .arg(i.path));
    if (auto done = commitAll(); !done)
        return done;
    const QDateTime time = i.session.now();
    const FrozenPacket packet{
        i.session.ids(), meeting, title, time, i.session.person, pages, pdf.size(), sha256Of(pdf)};
    const qint64 sequence = i.now.lastSequence + 1;
    const QString intention
        = sentence("document", "Freeze the papers of “%1” (%2 pages, SHA-256 %3)")
              .arg(title, QString::number(pages), QString::fromLatin1(packet.hash.toHex().left(16)));
    const HistoryRecord record{
        {sequence, time, i.session.person, i.session.computer, intention, 0}, HistoryKind::Edit, {}};
    const Result<void> done = i.store.wait([side = i.storeSide, packet, pdf, record]() -> Result<void> {
        return side->database->inTransaction([&]() -> Result<void> {
            auto written = writePacket(*side->database, packet, pdf);
            return written ? appendHistory(*side->database, record) : written;
        });
    });
    if (!done)
        return i.refuse(done.sentence());
    i.now.lastSequence = i.committed.lastSequence = sequence;
    i.openMergeKey.clear();
    i.notify();
    return {};
}

std::vector<FrozenPacket> Document::packets() const
{
    auto packets
        = internals_->store.wait([side = internals_->storeSide]() -> Result<std::vector<FrozenPacket>> {
              if (!side->database)
                  return std::vector<FrozenPacket>();
              return readPackets(*side->database);
          });
    return packets ? std::move(packets).value() : std::vector<FrozenPacket>();
}

Result<QByteArray> Document::packetFile(const FrozenPacket& packet) const
{
    return internals_->store.wait([side = internals_->storeSide, packet]() -> Result<QByteArray> {
        return readPacketFile(*side->database, packet);
    });
}

} // namespace core
