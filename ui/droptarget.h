// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QObject>
#include <QString>

class QMimeData;

namespace ui {

/** Makes a whole window accept dropped lists, and shows so while one hovers over it. */
class DropTarget final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropTarget)

public:
    explicit DropTarget(QWidget *window);

signals:
    /** \a others were dropped with it and are not opened. */
    void dropped(const QString &path, int others);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QStringList filesIn(const QMimeData *data);
    void showVeil(bool visible);

    QWidget *m_window;
    QFrame *m_veil;
};

} // namespace ui
