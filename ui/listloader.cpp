// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listloader.h"

#include "intake/ownexport.h"
#include "ui/background.h"
#include "ui/columnmemory.h"

namespace ui {

namespace {

void findColumns(intake::ListDraft &draft, OpenedList &opened)
{
    if (const auto confirmed = ColumnMemory().recall(draft.header())) {
        draft.adopt(confirmed->rules);
        if (!confirmed->namePattern.isEmpty())
            opened.options.namePattern = confirmed->namePattern;
        opened.columnsRecalled = true;
    } else if (!draft.missingRoles().isEmpty()) {
        draft.adopt(draft.suggestedRules());
        opened.columnsGuessed = true;
    }
}

OpenedList openedFrom(const ListWish &wish)
{
    OpenedList opened;
    opened.source = wish.source;
    opened.options = wish.options;
    opened.list = wish.source.path.isEmpty()
        ? intake::readBytes(wish.source.pasted, wish.source.title, wish.options)
        : intake::readFile(wish.source.path, wish.options);
    if (!intake::ListDraft::canMend(opened.list))
        return opened;
    opened.openAttempts = intake::openAttempts(opened.list);
    const QByteArray saved = wish.draftToCarry
        ? wish.draftToCarry->saved(wish.source.path, wish.options).toBytes()
        : wish.savedDraft;
    if (!saved.isEmpty()) {
        const auto changes = intake::SavedDraft::fromBytes(saved);
        if (auto restored = changes ? intake::ListDraft::restored(opened.list, *changes) : std::nullopt) {
            opened.draft = std::make_shared<const intake::ListDraft>(*std::move(restored));
            opened.isRestored = true;
            return opened;
        }
        opened.draftLost = true;
    }
    intake::ListDraft draft(opened.list);
    findColumns(draft, opened);
    opened.draft = std::make_shared<const intake::ListDraft>(std::move(draft));
    return opened;
}

} // namespace

ListLoader::ListLoader(QObject *parent)
    : QObject(parent)
{
}

void ListLoader::load(const ListWish &wish)
{
    const quint64 number = ++m_newest;
    inBackground(
        this, [wish] { return openedFrom(wish); },
        [this, number](const OpenedList &opened) {
            if (number == m_newest)
                emit loaded(opened);
        });
}

} // namespace ui
