// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/customerlistdata.h"
#include "intake/textdecoder.h"

namespace intake {

/** Takes a list from bytes to checked rows, one step after the other; the first step that must refuse ends it. */
class ListReader
{
public:
    ListReader(QString fileName, ReadOptions options);

    [[nodiscard]] CustomerList refused(const Refusal &refusal) &&;
    [[nodiscard]] CustomerList read(const QByteArray &bytes) &&;

private:
    [[nodiscard]] std::optional<Refusal> decode(const QByteArray &bytes);
    [[nodiscard]] std::optional<Refusal> unpack(const QByteArray &bytes);
    [[nodiscard]] std::optional<Refusal> split();
    [[nodiscard]] std::optional<Refusal> findHeader();
    [[nodiscard]] std::optional<Refusal> map();
    void findAddresses();
    [[nodiscard]] QString missingColumnsSentence(const QStringList &missing) const;
    void check();

    ReadOptions m_options;
    DecodedText m_text;
    std::shared_ptr<CustomerList::Data> m_data;
};

} // namespace intake
