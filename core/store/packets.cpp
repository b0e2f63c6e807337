#include "core/store/packets.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace core {

namespace {

constexpr qsizetype largestPart = 1'000'000; // Before compression.

QDateTime timeFrom(const QVariant& utc, const QVariant& offset)
{
    const QDateTime time = QDateTime::fromString(utc.toString(), Qt::ISODateWithMs);
    return time.toOffsetFromUtc(offset.toInt() * 60);
}

FrozenPacket packetFrom(const QVariantList& row)
{
    FrozenPacket packet;
    packet.id = Uuid::fromText(row[0].toString()).value_or(Uuid());
    packet.meeting = {Uuid::fromText(row[1].toString()).value_or(Uuid())};
    packet.title = row[2].toString();
    packet.time = timeFrom(row[3], row[4]);
    packet.person = row[5].toString();
    packet.pages = row[6].toInt();
    packet.size = row[7].toLongLong();
    packet.hash = QByteArray::fromHex(row[8].toString().toLatin1());
    return packet;
}

Refusal damaged(const FrozenPacket& packet)
{
    return {sentence("packets",
        "The papers of “%1” that were frozen on %2 were changed by another program and are not given out.")
                .arg(packet.title, printedTime(packet.time))};
}

// The first four bytes say how much there will be: a forged number must not fill the memory.
QByteArray unpacked(const QByteArray& part)
{
    const bool isPlausible = part.size() > 4 && qFromBigEndian<quint32>(part.constData()) <= largestPart;
    return isPlausible ? qUncompress(part) : QByteArray();
}

} // namespace

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<void> writePacket(Database& database, const FrozenPacket& packet, const QByteArray& pdf)
{
    const QDateTime utc = packet.time.toUTC();
    if (auto done = database.run(
            QStringLiteral(
                "INSERT INTO packets (id, meeting, title, time, offset_minutes, person, pages, size, "
                "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {packet.id.toText(), packet.meeting.uuid.toText(), packet.title, utc.toString(Qt::ISODateWithMs),
                packet.time.offsetFromUtc() / 60, packet.person, packet.pages, packet.size,
                QString::fromLatin1(packet.hash.toHex())});
        !done)
        return done;
    for (qsizetype part = 0; part * largestPart < pdf.size(); ++part)
        if (auto done = database.run(
                QStringLiteral("INSERT INTO packet_parts (packet, part, content) VALUES (?, ?, ?)"),
                {packet.id.toText(), int(part), qCompress(pdf.mid(part * largestPart, largestPart))});
            !done)
            return done;
    return {};
}

Result<std::vector<FrozenPacket>> readPackets(Database& database)
{
    const auto rows = database.rows(QStringLiteral(
        "SELECT id, meeting, title, time, offset_minutes, person, pages, size, hash FROM packets "
        "ORDER BY time, id"));
    if (!rows)
        return rows.refusal();
    std::vector<FrozenPacket> packets;
    for (const QVariantList& row : *rows)
        packets.push_back(packetFrom(row));
    return packets;
}

Result<QByteArray> readPacketFile(Database& database, const FrozenPacket& packet)
{
    const auto parts
        = database.rows(QStringLiteral("SELECT content FROM packet_parts WHERE packet = ? ORDER BY part"),
            {packet.id.toText()});
    if (!parts)
        return parts.refusal();
    QByteArray pdf;
    for (const QVariantList& part : *parts)
        pdf += unpacked(part[0].toByteArray());
    if (pdf.size() != packet.size || sha256Of(pdf) != packet.hash)
        return damaged(packet);
    return pdf;
}

} // namespace core
