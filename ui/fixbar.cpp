// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fixbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

QString buttonText(const intake::FixGroup &group)
{
    return intake::textFor(group).replace(u'&', QStringLiteral("&&"));
}

bool isLastResort(const intake::FixGroup &group)
{
    return group.kind == intake::Fix::Kind::LeaveOut;
}

/** What tells is no reason to leave a row out, nor to write over a cell in a hurry. */
bool isForErrors(const intake::FixGroup &group)
{
    return intake::isError(group.code);
}

} // namespace

FixBar::FixBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("All at once:"), this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(this);
        m_buttons[i]->setObjectName(QStringLiteral("groupButton%1").arg(i + 1));
        m_buttons[i]->setAutoDefault(true);
        connect(m_buttons[i], &QPushButton::clicked, this,
            [this, i] { emit chosen(m_groups.at(static_cast<qsizetype>(i))); });
        layout->addWidget(m_buttons[i]);
    }
    m_more->setObjectName(QStringLiteral("moreFixesButton"));
    m_more->setAccessibleName(tr("More ways to mend many rows"));
    m_more->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("moreFixesMenu"));
    layout->addWidget(m_more);
    layout->addStretch();
    setGroups({});
}

void FixBar::setGroups(const QList<intake::FixGroup> &groups)
{
    m_groups = groups;
    m_groups.removeIf([](const intake::FixGroup &group) {
        return isLastResort(group) && (group.count < 2 || !isForErrors(group));
    });
    std::stable_sort(
        m_groups.begin(), m_groups.end(), [](const intake::FixGroup &left, const intake::FixGroup &right) {
            const auto rank = [](const intake::FixGroup &group) {
                return (isForErrors(group) ? 0 : 2) + (isLastResort(group) ? 1 : 0);
            };
            return rank(left) != rank(right) ? rank(left) < rank(right) : left.count > right.count;
        });
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isUsed = i < static_cast<std::size_t>(m_groups.size())
            && (i == 0 || isForErrors(m_groups.at(static_cast<qsizetype>(i))));
        m_buttons[i]->setVisible(isUsed);
        if (isUsed)
            m_buttons[i]->setText(buttonText(m_groups.at(static_cast<qsizetype>(i))));
    }
    const auto shown = std::count_if(
        m_buttons.begin(), m_buttons.end(), [](const QPushButton *button) { return !button->isHidden(); });
    m_menu->clear();
    for (qsizetype i = shown; i < m_groups.size(); ++i) {
        m_menu->addAction(
            buttonText(m_groups.at(i)), this, [this, group = m_groups.at(i)] { emit chosen(group); });
    }
    m_more->setVisible(!m_menu->isEmpty());
    setVisible(!m_groups.isEmpty());
}

} // namespace ui
